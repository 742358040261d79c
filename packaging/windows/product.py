"""What Windows is told of the program: names, version, codes that never change, and the registry.

The setup program and the MSI are both written from this, so they cannot say different things.
Standard library only: it is used before there is any environment.
"""

import re
import uuid
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NAME = "icbo_desktop"
PUBLISHER = "The icbo_desktop developers"
DESCRIPTION = "Facilitated self-assessment workshops"
COPYRIGHT = "MIT licence; Qt under the LGPL-3.0"
# As packaging/icbo_desktop.spec names them: the windows, and the commands for a terminal.
PROGRAM = "icbo-desktop.exe"
TERMINAL_PROGRAM = "icbo-desktop-terminal.exe"
WORKBOOK_ICON = "icbo-workbook.ico"  # beside them
FOLDER = "icbo_desktop"
ENDING = ".icbo"
# Windows allows letters, digits and full stops in it.
PROG_ID = "IcboDesktop.Workbook"
WORKBOOK = "icbo_desktop workbook"
BRITISH_ENGLISH = 2057
# Released installers find each other by this code. Never change it.
UPGRADE_CODE = "6B0B5A1E-6C34-4F0B-9C5D-2F3E8A7D1C40"

OWN_KEY = r"Software\icbo_desktop"
CLASSES = r"Software\Classes"
UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\icbo_desktop"
ENDING_KEY = rf"{CLASSES}\{ENDING}"
PROG_ID_KEY = rf"{CLASSES}\{PROG_ID}"
OPEN_WITH_KEY = rf"{CLASSES}\Applications\{PROGRAM}"
APP_PATH_KEY = rf"Software\Microsoft\Windows\CurrentVersion\App Paths\{PROGRAM}"
# Nobody else writes below these, so they go as a whole.
OWN_KEYS = (OWN_KEY, PROG_ID_KEY, OPEN_WITH_KEY, APP_PATH_KEY)


@dataclass(frozen=True)
class RegistryValue:
    """A text below HKEY_CURRENT_USER. {folder} is where the program lies; no name is the key's own value."""

    key: str
    name: str
    text: str

    def with_folder(self, folder: str) -> str:
        return self.text.replace("{folder}", folder)


def registry_values() -> tuple[RegistryValue, ...]:
    """Who opens a workbook, and how Windows offers it under "Open with" and among the default apps."""
    program = rf"{{folder}}\{PROGRAM}"
    opens = f'"{program}" "%1"'
    abilities = rf"{OWN_KEY}\Capabilities"
    return (
        RegistryValue(PROG_ID_KEY, "", WORKBOOK),
        RegistryValue(PROG_ID_KEY, "FriendlyTypeName", WORKBOOK),
        RegistryValue(rf"{PROG_ID_KEY}\DefaultIcon", "", rf"{{folder}}\{WORKBOOK_ICON}"),
        RegistryValue(rf"{PROG_ID_KEY}\shell\open\command", "", opens),
        RegistryValue(ENDING_KEY, "", PROG_ID),
        RegistryValue(rf"{ENDING_KEY}\OpenWithProgids", PROG_ID, ""),
        RegistryValue(OPEN_WITH_KEY, "FriendlyAppName", NAME),
        RegistryValue(rf"{OPEN_WITH_KEY}\SupportedTypes", ENDING, ""),
        RegistryValue(rf"{OPEN_WITH_KEY}\shell\open\command", "", opens),
        RegistryValue(abilities, "ApplicationName", NAME),
        RegistryValue(abilities, "ApplicationDescription", DESCRIPTION),
        RegistryValue(rf"{abilities}\FileAssociations", ENDING, PROG_ID),
        RegistryValue(r"Software\RegisteredApplications", NAME, abilities),
        RegistryValue(APP_PATH_KEY, "", program),
    )


def version() -> str:
    """The version that icbo_desktop/__init__.py states, read without importing it."""
    text = (ROOT / "icbo_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        message = "icbo_desktop/__init__.py states no version."
        raise ValueError(message)
    return found[1]


def numbers(stated: str) -> tuple[int, int, int]:
    """The three numbers that Windows compares: "0.4.0rc1" gives 0, 4, 0.

    ValueError where the MSI could not compare them: it takes at most 255.255.65535.
    """
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", stated)
    if found is None:
        message = f"“{stated}” is not a version of three numbers."
        raise ValueError(message)
    major, minor, patch = (int(part) for part in found.groups())
    if major > 255 or minor > 255 or patch > 65535:  # noqa: PLR2004 - the limits told above
        message = f"“{stated}” is more than an MSI can compare."
        raise ValueError(message)
    return major, minor, patch


def lasting_code(of: str) -> str:
    """A GUID that is the same on every machine and in every build for the same words."""
    return str(uuid.uuid5(uuid.UUID(UPGRADE_CODE), of)).upper()
