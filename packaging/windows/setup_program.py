"""Makes the setup program: writes what setup.nsi includes, and runs makensis."""

import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

import product
from payload import Payload, PayloadError

SCRIPT = Path(__file__).resolve().parent / "setup.nsi"
# Where NSIS puts itself on Windows, below the folder for programs.
USUAL_PLACE = PureWindowsPath("NSIS", "makensis.exe")


@dataclass(frozen=True)
class SetupOptions:
    """What may differ from one building of the same payload to the next."""

    version: str
    icon: Path | None = None
    sign: str = ""  # a command that signs the file which is added to it
    # Debian's NSIS has 64-bit stubs, which wine runs; that for Windows has none, and needs none.
    target: str = "" if sys.platform == "win32" else "amd64-unicode"


def make_setup(payload: Payload, out: Path, options: SetupOptions) -> Path:
    """Write the setup program into the folder and give its path."""
    out.mkdir(parents=True, exist_ok=True)
    made = out.resolve() / f"icbo_desktop-{options.version}-setup.exe"
    included = out / "payload.nsh"
    # With a mark in front, or NSIS reads the file in the code page of the machine.
    included.write_text(
        included_text(payload, options) + f'!define SETUP_FILE "{made}"\n', encoding="utf-8-sig"
    )
    words = ["-V2", "-WX", "-INPUTCHARSET", "UTF8", f"-DPAYLOAD={included.resolve()}"]
    if options.target:
        words.append(f"-DTARGET={options.target}")
    if options.icon is not None:
        words.append(f"-DICON={options.icon.resolve()}")
    if options.sign:
        words.append(f"-DSIGN={options.sign}")
    if subprocess.run([makensis(), *words, str(SCRIPT)], check=False).returncode != 0:
        message = "makensis did not make the setup program; what it said is above."
        raise PayloadError(message)
    return made


def makensis() -> str:
    """Where makensis is. PayloadError where it is nowhere."""
    found = shutil.which("makensis")
    if found is None and sys.platform == "win32":
        import os  # noqa: PLC0415 - asked on Windows alone

        for variable in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"):
            there = Path(os.environ.get(variable, ""), *USUAL_PLACE.parts)
            if there.is_file():
                return str(there)
    if found is None:
        message = "makensis is not there. Install NSIS 3.08 or newer; on Debian, the package nsis."
        raise PayloadError(message)
    return found


def included_text(payload: Payload, options: SetupOptions) -> str:
    """Definitions and macros in the language of NSIS."""
    four = ".".join(str(part) for part in (*product.numbers(options.version), 0))
    defined = {
        "NAME": product.NAME,
        "VERSION": options.version,
        "VERSION_OF_FOUR": four,
        "PUBLISHER": product.PUBLISHER,
        "DESCRIPTION": product.DESCRIPTION,
        "COPYRIGHT": product.COPYRIGHT,
        "PROGRAM": product.PROGRAM,
        "FOLDER": product.FOLDER,
        "PROG_ID": product.PROG_ID,
        "OWN_KEY": product.OWN_KEY,
        "ENDING_KEY": product.ENDING_KEY,
        "UNINSTALL_KEY": product.UNINSTALL_KEY,
        "KILOBYTES": str(payload.kilobytes),
    }
    lines = [f"!define {name} {_quoted(text)}" for name, text in defined.items()]
    lines += _macro(
        "EACH_PROGRAM DOES", (f'!insertmacro ${{DOES}} "{p}"' for p in payload.programs)
    )
    lines += _macro("LAY_FILES", _laying(payload))
    lines += _macro("CLEAR_FILES", _clearing(payload))
    lines += _macro("WRITE_REGISTRY", _writing())
    lines += _macro("CLEAR_REGISTRY", _forgetting())
    return "\n".join(lines) + "\n"


def _laying(payload: Payload) -> Iterable[str]:
    for folder in (PurePosixPath(), *payload.folders):
        yield f"SetOutPath {_quoted(_installed(folder))}"
        here = (file for file in payload.files if file.parent == folder)
        yield from (f'File "{payload.folder.resolve() / file}"' for file in here)


def _clearing(payload: Payload) -> Iterable[str]:
    yield from (f"Delete {_quoted(_installed(file))}" for file in payload.files)
    # What lies deeper goes first; RMDir leaves a folder alone that still holds something.
    yield from (f"RMDir {_quoted(_installed(folder))}" for folder in reversed(payload.folders))


def _writing() -> Iterable[str]:
    for value in product.registry_values():
        text = value.with_folder("$INSTDIR")
        yield f'WriteRegStr HKCU "{value.key}" "{value.name}" {_quoted(text)}'


def _forgetting() -> Iterable[str]:
    yield from (f'DeleteRegKey HKCU "{key}"' for key in product.OWN_KEYS)
    for value in product.registry_values():
        # The ending's own value is left to setup.nsi, which looks whose it is.
        shared = not value.key.startswith(product.OWN_KEYS)
        if shared and (value.key, value.name) != (product.ENDING_KEY, ""):
            yield f'DeleteRegValue HKCU "{value.key}" "{value.name}"'


def _macro(name: str, lines: Iterable[str]) -> list[str]:
    return [f"!macro {name}", *(f"  {line}" for line in lines), "!macroend"]


def _installed(inside: PurePosixPath) -> str:
    return str(PureWindowsPath("$INSTDIR", inside))


def _quoted(text: str) -> str:
    """A text that may hold double quotes; none of ours holds a backtick."""
    return f"`{text}`"
