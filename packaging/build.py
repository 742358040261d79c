"""Builds the program as a folder that needs no Python: build/bundle/icbo_desktop, and on Linux its packages.

python3 packaging/dev.py build                    the folder, with its licences; .deb and AppDir beside it
python3 packaging/dev.py build --bundle-only      the folder alone, on any system
python3 packaging/dev.py build --measure          how much larger and slower it is than a bare window
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from build_icons import make_icons
from build_linux import make_app_dir, make_deb
from build_measure import BARE_SCRIPT, START_SCRIPT, figures_of
from build_support import make_support
from dev_environment import ROOT, SetupError
from licences import LIBRARY, read_bundle, write_licences

SPEC = ROOT / "packaging" / "icbo_desktop.spec"
VERSION_RESOURCE = ROOT / "packaging" / "windows" / "version_resource.py"
BUILD = ROOT / "build"
BUNDLES = BUILD / "bundle"
ICONS = BUILD / "icons"
SUPPORT = BUILD / "support"
NAME = "icbo_desktop"  # of the folder, on every system
LEVEL, USUAL_LEVEL = "PYINSTALLER_ZLIB_COMPRESSION_LEVEL", "6"


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py build", description="Build the program.")
    parser.add_argument("--bundle-only", action="store_true", help="the folder, no packages")
    parser.add_argument("--measure", action="store_true", help="size and start over a bare window")
    parser.add_argument("--out", type=Path, default=BUNDLES, help="where to; build/bundle")
    asked = parser.parse_args()
    try:
        if asked.measure:
            return measure()
        bundle = build_bundle(asked.out.resolve())
        print(f"Built: {bundle}, {megabytes(bundle):.0f} MB.")
        if sys.platform == "linux" and not asked.bundle_only:
            print("Making the package for Debian and Ubuntu, which takes some minutes.", flush=True)
            print(f"Built: {make_deb(bundle, ICONS)}.")
            print(f"Built: {make_app_dir(bundle, ICONS)}.")
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def build_bundle(out: Path) -> Path:
    """The folder with the program and the licences of all that is in it."""
    make_icons(ICONS)
    make_support(SUPPORT)
    if sys.platform == "win32":
        subprocess.run([sys.executable, str(VERSION_RESOURCE)], cwd=ROOT, check=True)
    work = out.parent / f"{out.name}-lists"
    run_pyinstaller(out, work, {})
    strip_symbols(out / NAME)
    write_licences(read_bundle(out / NAME, work / NAME))
    return out / NAME


def measure() -> int:
    """Build our program up to its start screen, and a bare window with the same modules of Qt, and compare.

    The limit is on a bare window as PyInstaller builds it by itself. What it comes to over one that is trimmed as ours is,
    is told beside it.
    """
    make_icons(ICONS)
    make_support(SUPPORT)
    folder = BUILD / "measure"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    built = {name: build_measured(folder, name) for name in ("ours", "trimmed", "plain")}
    limited = figures_of(built["ours"], built["plain"])
    print("Over a bare window as PyInstaller builds it:", *limited, sep="\n")
    told = figures_of(built["ours"], built["trimmed"])
    print("Over a bare window trimmed like ours:", *told, sep="\n")
    return 0 if all(figure.is_within for figure in limited) else 1


def build_measured(folder: Path, name: str) -> Path:
    """A bundle that ends once it has painted; "plain" is left as PyInstaller made it."""
    file = folder / f"{name}.py"
    file.write_text(START_SCRIPT if name == "ours" else BARE_SCRIPT, encoding="utf-8")
    more = {} if name == "ours" else {"ICBO_BUILD_BARE": name}
    more |= {LEVEL: USUAL_LEVEL} if name == "plain" else {}
    run_pyinstaller(
        folder / name, folder / f"work-{name}", {"ICBO_BUILD_SCRIPT": str(file), **more}
    )
    if name != "plain":
        strip_symbols(folder / name / NAME)
    return folder / name / NAME


def run_pyinstaller(out: Path, work: Path, more: Mapping[str, str]) -> None:
    words = ["--noconfirm", "--log-level", "ERROR", "--distpath", out, "--workpath", work, SPEC]
    # The same names in the same order, so that a build of the same source is the same.
    environment = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": str(ROOT)}
    # Modules that are not squeezed one by one: a start is a tenth shorter, the folder 13 MB larger, the packages smaller.
    environment |= {LEVEL: "0", **more}
    command = [sys.executable, "-m", "PyInstaller", *map(str, words)]
    if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0:
        message = "PyInstaller did not build the program; what it said is above."
        raise SetupError(message)


def strip_symbols(folder: Path) -> None:
    """Take out of the libraries what only a debugger reads: 30 MB of Python's own and SQLCipher's on Linux."""
    program = shutil.which("strip") if sys.platform == "linux" else None
    if program is None:
        return
    for path in folder.rglob("*"):
        # What the makers of a wheel put in order again after building does not take it; Qt has none left.
        is_ours_to_strip = not {"PySide6", "shiboken6", "pillow.libs"} & set(path.parts)
        if is_ours_to_strip and LIBRARY.search(path.name) and not path.is_symlink():
            subprocess.run([program, "--strip-unneeded", str(path)], check=True)


def megabytes(folder: Path) -> float:
    return sum(each.lstat().st_size for each in folder.rglob("*") if each.is_file()) / 1e6


if __name__ == "__main__":
    sys.exit(main())
