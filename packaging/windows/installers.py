r"""Makes the installers from a bundle that was built on Windows.

py packaging\windows\installers.py FOLDER                   the setup program; on Linux the MSI too
python3 packaging/dev.py installers FOLDER --sign COMMAND    signed; the file is added to the command in quotes
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import product
from msi_package import MsiOptions, make_msi
from payload import Payload, PayloadError, read_payload
from setup_program import SetupOptions, make_setup

BUNDLE = product.ROOT / "build" / "bundle" / product.FOLDER
OUT = product.ROOT / "build" / "installers"
ICON = product.ROOT / "build" / "icons" / "icbo-desktop.ico"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="dev.py installers", description="Make the installers.")
    parser.add_argument("bundle", type=Path, nargs="?", default=BUNDLE)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--icon", type=Path, default=ICON if ICON.is_file() else None)
    parser.add_argument("--sign", default="", help="a command that signs the file added to it")
    asked = parser.parse_args(arguments)
    try:
        payload = read_payload(asked.bundle)
        for made in make_all(payload, asked.out, asked.icon, asked.sign):
            print(f"Built: {made}, {made.stat().st_size / 1e6:.0f} MB.")
    except PayloadError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def make_all(payload: Payload, out: Path, icon: Path | None, sign: str) -> list[Path]:
    version = product.version()
    made = [make_setup(payload, out, SetupOptions(version, icon, sign))]
    if sys.platform == "win32":
        print("The MSI is made on Linux, from the same folder: see packaging/windows/CHECKLIST.md.")
    else:
        made.append(make_msi(payload, out, MsiOptions(version, icon)))
    return made


if __name__ == "__main__":
    sys.exit(main())
