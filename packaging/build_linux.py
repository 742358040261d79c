"""Makes the Linux packages of a built folder: a .deb for Debian and Ubuntu, and an AppDir for everything else.

Both hold the same tree: the program, its desktop entry, the kind of file a workbook is, icons and the notes for
software centres. Nothing runs as root but dpkg itself: there are no scripts in the package, and the desktop's own
triggers take up the new entries.
"""

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from build_icons import NAMES as ICON_NAMES
from build_icons import SIZES, png_of
from dev_environment import ROOT, SetupError

LINUX = ROOT / "packaging" / "linux"
PACKAGE = "icbo-desktop"
MAINTAINER = "The icbo_desktop developers <icbo-desktop@invalid>"
DESCRIPTION = "Facilitated self-assessment workshops: a console, a wall and a record"
DEB_HOME = Path("opt") / PACKAGE
# Named by the id in it, as software centres ask.
NOTES = "org.icbo_desktop.icbo_desktop.metainfo.xml"
APP_DIR_HOME = Path("usr") / "lib" / PACKAGE
# Of the machine's own libraries only those that the program finds there. Debian 13 and Ubuntu 24.04 gave some of
# them other names, and the old one is offered by the new.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
# Loaded by name when a window is opened or painted by OpenGL, so that no library asks for them.
LOADED_LATER = ("libgl1", "libegl1", "libfontconfig1")
APP_RUN = """#!/bin/sh
here="$(dirname "$(readlink -f "$0")")"
exec "$here/usr/lib/icbo-desktop/icbo-desktop" "$@"
"""


def make_deb(bundle: Path, icons: Path, *, compression: str = "xz") -> Path:
    """Write icbo-desktop_VERSION_ARCH.deb beside the bundle."""
    require("dpkg-deb", "dpkg")
    tree = bundle.parent / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(tree, bundle, DEB_HOME, icons)
    link = tree / "usr" / "bin" / PACKAGE
    link.parent.mkdir(parents=True)
    link.symlink_to(Path("/") / DEB_HOME / PACKAGE)
    docs = tree / "usr" / "share" / "doc" / PACKAGE
    docs.mkdir(parents=True)
    (docs / "copyright").write_text(copyright_note(), encoding="utf-8")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (docs / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    write_control(tree, bundle)
    make_readable(tree)
    architecture = debian_architecture()
    made = bundle.parent / f"{PACKAGE}_{debian_version(version())}_{architecture}.deb"
    part = made.with_suffix(".part")  # a half-written package has no package's name
    run(
        *("dpkg-deb", "--root-owner-group", f"-Z{compression}", "--build", tree, part),
        failure="dpkg-deb did not make the package; what it said is above.",
    )
    part.replace(made)
    shutil.rmtree(tree)
    return made


def make_app_dir(bundle: Path, icons: Path) -> Path:
    """Write icbo_desktop.AppDir beside the bundle, as appimagetool takes it; AppRun starts it as it is."""
    tree = bundle.parent / f"{bundle.name}.AppDir"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(tree, bundle, APP_DIR_HOME, icons)
    start = tree / "AppRun"
    start.write_text(APP_RUN, encoding="utf-8")
    make_readable(tree)
    start.chmod(0o755)
    shutil.copyfile(LINUX / f"{PACKAGE}.desktop", tree / f"{PACKAGE}.desktop")
    shutil.copyfile(png_of(icons, PACKAGE, 256), tree / f"{PACKAGE}.png")
    (tree / ".DirIcon").symlink_to(f"{PACKAGE}.png")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / PACKAGE).symlink_to(Path("..") / "lib" / PACKAGE / PACKAGE)
    return tree


def lay_out(tree: Path, bundle: Path, home: Path, icons: Path) -> None:
    """The program below `home`, and below usr/share what tells the desktop of it."""
    # Linked where the disk allows it: the same 180 MB need not be written twice.
    shutil.copytree(bundle, tree / home, symlinks=True, copy_function=link_or_copy)
    share = tree / "usr" / "share"
    for source, to in (
        (LINUX / f"{PACKAGE}.desktop", share / "applications" / f"{PACKAGE}.desktop"),
        (LINUX / f"{PACKAGE}-mime.xml", share / "mime" / "packages" / f"{PACKAGE}.xml"),
    ):
        to.parent.mkdir(parents=True)
        shutil.copyfile(source, to)
    notes = share / "metainfo" / NOTES
    notes.parent.mkdir(parents=True)
    notes.write_text(metainfo(), encoding="utf-8")
    for name in ICON_NAMES:
        kind, called = ("apps", name) if name == PACKAGE else ("mimetypes", name)
        for size in SIZES:
            copy_icon(png_of(icons, name, size), share, f"{size}x{size}/{kind}/{called}.png")
        drawing = ROOT / "resources" / "icons" / f"{name}.svg"
        copy_icon(drawing, share, f"scalable/{kind}/{called}.svg")


def copy_icon(source: Path, share: Path, name: str) -> None:
    to = share / "icons" / "hicolor" / name
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, to)


def link_or_copy(source: str, to: str) -> str:
    try:
        os.link(source, to)
    except OSError:
        shutil.copy2(source, to)
    return to


def metainfo() -> str:
    """The notes for software centres, with this version."""
    text = (LINUX / f"{PACKAGE}.metainfo.xml").read_text(encoding="utf-8")
    return text.replace("@VERSION@", version()).replace("@DATE@", build_day())


def build_day() -> str:
    """Today, or the day that whoever builds the same thing again says it is."""
    stated = os.environ.get("SOURCE_DATE_EPOCH", "")
    day = datetime.fromtimestamp(int(stated), UTC) if stated.isdigit() else datetime.now(UTC)
    return day.date().isoformat()


def version() -> str:
    text = (ROOT / "icbo_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        message = "icbo_desktop/__init__.py states no version."
        raise SetupError(message)
    return found.group(1)


def debian_version(stated: str) -> str:
    """The version as dpkg compares it: "0.4.0~rc1" comes before "0.4.0", while "0.4.0rc1" would come after it."""
    return re.sub(r"(?<=\d)(a|b|rc|\.dev)(?=\d)", r"~\1", stated)


def copyright_note() -> str:
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    return f"{own}\nThe licences of all that comes with it: /{DEB_HOME}/LICENCES.txt\n"


def write_control(tree: Path, bundle: Path) -> None:
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    control = tree / "DEBIAN"
    control.mkdir()
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    fields = {
        "Package": PACKAGE,
        "Version": debian_version(version()),
        "Architecture": debian_architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(depends(bundle)),
        "Section": "editors",
        "Priority": "optional",
        "Description": f"{DESCRIPTION}\n Runs on one laptop, with no network and no server. Python and Qt come with it.",
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (control / "control").write_text(text, encoding="utf-8")
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    )
    (control / "md5sums").write_text(sums, encoding="utf-8")


def depends(bundle: Path) -> list[str]:
    """The packages of the libraries that the bundle leaves to the machine; of libc as new a one as it was built with."""
    packages = {package_of(soname) for soname in sorted(left_to_machine(bundle))}
    packages |= set(LOADED_LATER)
    packages.discard("libc6")
    libc = f"libc6 (>= {platform.libc_ver()[1]})"
    return [
        libc,
        *(f"{name} | {RENAMED[name]}" if name in RENAMED else name for name in sorted(packages)),
    ]


def left_to_machine(bundle: Path) -> set[str]:
    """The libraries that something in the bundle asks for and that are not in it."""
    libraries = [path for path in bundle.rglob("*") if ".so" in path.name and path.is_file()]
    needed: set[str] = set()
    for path in [*libraries, bundle / PACKAGE]:
        needed |= set(needed_by(path))
    return needed - {path.name for path in libraries}


def needed_by(path: Path) -> Iterator[str]:
    asked = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
    for line in asked.stdout.splitlines():
        words = line.split()
        if words[:1] == ["NEEDED"]:
            yield words[1]


def package_of(soname: str) -> str:
    """The Debian package that has a library, by dpkg's own list."""
    asked = subprocess.run(
        ["dpkg-query", "--search", f"*/{soname}"], capture_output=True, text=True, check=False
    )
    name = asked.stdout.partition(":")[0]
    if asked.returncode != 0 or not name:
        message = (
            f"{soname} belongs to no Debian package of this machine, so the .deb cannot name it."
        )
        raise SetupError(message)
    return name


def debian_architecture() -> str:
    asked = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return asked.stdout.strip()


def make_readable(tree: Path) -> None:
    """Everybody may read and start it, nobody but root may change it, whatever the builder's umask is."""
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            continue
        may_start = path.is_dir() or path.stat().st_mode & 0o100
        path.chmod(0o755 if may_start else 0o644)


def require(program: str, package: str) -> None:
    if shutil.which(program) is None:
        message = f"{program} is missing, which makes the package. On Debian it is in {package}."
        raise SetupError(message)


def run(*words: str | Path, failure: str) -> None:
    if subprocess.run(list(map(str, words)), stdout=subprocess.DEVNULL, check=False).returncode:
        raise SetupError(failure)
