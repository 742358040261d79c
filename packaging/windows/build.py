r"""Builds everything on Windows: the bundle, its self-test, and the setup program.

py packaging\windows\build.py                    in a checkout, with Python 3.11 for 64 bits and NSIS
py packaging\windows\build.py --sign COMMAND     signed: the file is added to the command in quotes

Standard library only. Nothing of it could be tried where it was written; CHECKLIST.md says how to try it.
"""

import argparse
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import installers
import product
from version_resource import write_resource

ICONS = product.ROOT / "build" / "icons"
WANTED_PYTHON = (3, 11)


class BuildError(Exception):
    """A step failed. The message is a sentence for whoever builds."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="build.py", description="Build the Windows installer.")
    parser.add_argument("--sign", default="", help="a command that signs the file added to it")
    asked = parser.parse_args(arguments)
    try:
        check_machine()
        bundle = make_bundle()
        sign(asked.sign, programs_of(bundle))
        try_bundle(bundle)
    except BuildError as problem:
        print(problem, file=sys.stderr)
        return 1
    return installers.main([str(bundle), "--sign", asked.sign])


def check_machine() -> None:
    """Other Pythons would bring other libraries than the allow-list was held against."""
    fits = sys.platform == "win32" and sys.version_info[:2] == WANTED_PYTHON
    if not fits or platform.machine() != "AMD64" or sys.maxsize < 2**32:
        message = "This needs Windows and Python 3.11 for 64 bits (x64): py -3.11 packaging\\windows\\build.py"
        raise BuildError(message)


def make_bundle() -> Path:
    """The folder that dev.py builds from the locked packages, with the icon of workbooks beside the program."""
    write_resource()
    shutil.rmtree(installers.BUNDLE, ignore_errors=True)
    run(
        [sys.executable, str(product.ROOT / "packaging" / "dev.py"), "build", "--bundle-only"],
        "The bundle was not built",
    )
    shutil.copyfile(ICONS / product.WORKBOOK_ICON, installers.BUNDLE / product.WORKBOOK_ICON)
    return installers.BUNDLE


def programs_of(bundle: Path) -> list[Path]:
    return [bundle / product.PROGRAM, bundle / product.TERMINAL_PROGRAM]


def sign(command: str, files: Iterable[Path]) -> None:
    """The programs; the setup program and its uninstaller are signed while NSIS makes them."""
    for file in files if command else ():
        # Windows takes one line, and the command comes as the person wrote it.
        run(f'{command} "{file}"', f"{file.name} was not signed")


def try_bundle(bundle: Path) -> None:
    run([str(bundle / product.TERMINAL_PROGRAM), "--self-test"], "The self-test failed")


def run(command: list[str] | str, failure: str) -> None:
    # As Windows writes it, so that the line can be typed again there.
    said = command if isinstance(command, str) else subprocess.list2cmdline(command)
    print(f"== {said}", flush=True)
    if subprocess.run(command, cwd=product.ROOT, check=False).returncode != 0:
        message = f"{failure}; what was said is above."
        raise BuildError(message)


if __name__ == "__main__":
    sys.exit(main())
