"""A Windows laptop as far as wine is one: runs programs for one person, shows files and registry.

The code of a program is the last byte of what Windows would give.
"""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

LONGEST_SECONDS = 60
# Without its browser and .NET, and without menu entries on the machine of the developer.
LEFT_OUT = "mscoree,mshtml=;winemenubuilder.exe="
PROGRAMS_NEEDED = ("wine", "wineboot", "winecfg", "wineserver", "makensis", "wixl", "msiinfo")


def lacking() -> list[str]:
    return [name for name in PROGRAMS_NEEDED if shutil.which(name) is None]


class WineLaptop:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.drive = folder / "prefix" / "drive_c"
        home = folder / "home"
        home.mkdir(parents=True)
        # The display of the developer is not for programs of a test.
        kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self._open: subprocess.Popen[bytes] | None = None
        self.environment = {
            **kept,
            "HOME": str(home),
            "WINEPREFIX": str(folder / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": LEFT_OUT,
            "LC_ALL": "C.UTF-8",
        }

    def start_up(self) -> None:
        self._call(["wineboot", "--init"])
        self._call(["winecfg", "-v", "win10"])
        # As long as one program is open, the services of Windows stay up, and the next program starts at once.
        quiet = subprocess.DEVNULL
        self._open = subprocess.Popen(
            ["wine", "cmd"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=quiet,
            stderr=quiet,
        )

    def shut_down(self) -> None:
        self._call(["wineserver", "--kill"])
        if self._open is not None:
            self._open.communicate()
        # Some 700 MB.
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def profile(self) -> Path:
        """The folder of the one person who uses the laptop."""
        return next(p for p in (self.drive / "users").iterdir() if p.name != "Public")

    @property
    def local(self) -> Path:
        return self.profile / "AppData" / "Local"

    @property
    def program_folder(self) -> Path:
        return self.local / "Programs" / "icbo_desktop"

    @property
    def start_menu(self) -> Path:
        return self.profile / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"

    def run(self, program: Path, *words: str) -> int:
        """Run to the end, with whatever it has started itself."""
        return self._call(["wine", str(program), *words])

    def msiexec(self, way: str, package: Path) -> int:
        return self._call(["wine", "msiexec", way, str(package), "/qn"])

    def begin(self, program: Path, *words: str) -> subprocess.Popen[bytes]:
        """Run beside the test."""
        quiet = subprocess.DEVNULL
        return subprocess.Popen(
            ["wine", str(program), *words], env=self.environment, stdout=quiet, stderr=quiet
        )

    def uninstall(self) -> int:
        """As Settings, Apps does; the uninstaller goes on from a copy of itself."""
        ended = self.run(self.program_folder / "uninstall.exe", "/S")
        self.wait_for(lambda: not (self.program_folder / "uninstall.exe").exists())
        return ended

    def shared_classes(self) -> None:
        """Show the person's classes to everyone: wine asks there alone, Windows asks the person's first."""
        copied = [r"HKCU\Software\Classes", r"HKLM\Software\Classes"]
        self._call(["wine", "reg", "copy", *copied, "/s", "/f"])

    def run_reg(self, *words: str) -> int:
        return self._call(["wine", "reg", *words, "/f"])

    def registry(self) -> Mapping[str, Mapping[str, str]]:
        """The person's part of the registry: key to name to value as the exported file writes it."""
        exported = self.folder / "exported.reg"
        self._call(["wine", "reg", "export", r"HKCU\Software", str(exported), "/y"])
        keys: dict[str, dict[str, str]] = {}
        for line in exported.read_text(encoding="utf-16").splitlines():
            if line.startswith("["):
                keys[line[1:-1].removeprefix("HKEY_CURRENT_USER\\")] = {}
            elif "=" in line and keys:
                name, _, value = line.partition("=")
                keys[next(reversed(keys))][name.strip('"@')] = value.strip('"').replace(
                    "\\\\", "\\"
                )
        return keys

    def ours(self) -> set[str]:
        """The keys that speak of the program, but for the list of MSIs, which wine keeps half of."""
        return {
            key
            for key, values in self.registry().items()
            if "icbo" in f"{key} {values}".lower() and "\\Installer\\" not in key
        }

    def files(self) -> set[str]:
        """What lies in the folder of the program, folders too."""
        here = self.program_folder
        return {path.relative_to(here).as_posix() for path in here.rglob("*")}

    @staticmethod
    def wait_for(holds: Callable[[], bool], seconds: float = 40.0) -> None:
        until = time.monotonic() + seconds
        while not holds():
            assert time.monotonic() < until, "It did not come about in time."
            time.sleep(0.1)

    def _call(self, command: list[str]) -> int:
        # Not into a pipe: the services that a program starts would hold it open.
        done = subprocess.run(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=LONGEST_SECONDS,
            check=False,
        )
        return done.returncode
