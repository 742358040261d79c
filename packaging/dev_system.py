"""What the system lacks, on Linux: libraries of Qt and parts of Python, installed or named."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# soname -> Debian and Ubuntu package. libfontconfig1 brings a font with it.
OFFSCREEN_LIBRARIES: Mapping[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
DISPLAY_LIBRARIES: Mapping[str, str] = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
# Program, or file by its whole path -> Debian package. The tests that ask them skip, and say so, where they are not there.
TEST_PROGRAMS: Mapping[str, str] = {
    "pdfinfo": "poppler-utils",  # reads the structure of our PDFs
    "chromium": "chromium",  # opens our pages, with axe-core in them
    "strace": "strace",  # shows each write of a session, for the power cuts of tests/faults
    # What judges our desktop entry, our notes for software centres and the kind of file that a workbook is, and what
    # shows the built program's windows.
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "update-mime-database": "shared-mime-info",
    # What makes the installers for Windows, tries them, and looks into the MSI; 700 MB, and 12 s to install.
    "makensis": "nsis",
    "wixl": "wixl",
    "msiinfo": "msitools",
    "wine": "wine",
    "Xvfb": "xvfb",
    # The console over AT-SPI, on a screen and a bus of its own, as a screen reader hears it.
    "xauth": "xauth",
    "dbus-run-session": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
}
# Program -> Debian package. Without these nothing is built.
BUILD_PROGRAMS: Mapping[str, str] = {
    "objdump": "binutils",  # PyInstaller finds by it what a library needs
    "ldd": "libc-bin",
}

CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


class SetupError(Exception):
    """The machine lacks something. The message is a sentence for the person at the keyboard."""


def is_debian() -> bool:
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def ensure_system(*, with_display: bool, with_venv: bool) -> None:
    """Install what Qt and the making of .venv would miss, where we may; else name all of it and stop."""
    if sys.platform != "linux":
        return
    wanted = {**OFFSCREEN_LIBRARIES, **(DISPLAY_LIBRARIES if with_display else {})}
    missing = [soname for soname in wanted if not can_load(soname)]
    if is_debian():
        packages = [wanted[soname] for soname in missing]
        ensure_packages([*packages, *(_python_packages() if with_venv else [])])
    elif missing:
        message = f"Qt needs these system libraries, which are missing: {', '.join(missing)}."
        raise SetupError(message)


def ensure_test_programs() -> None:
    """Install what the tests ask to judge our records, where we may; nobody has to have it."""
    programs = {**TEST_PROGRAMS, **BUILD_PROGRAMS}
    missing = [
        name
        for program, name in programs.items()
        if shutil.which(program) is None and not Path(program).is_file()
    ]
    # The built program takes along what shows windows, so the tests that build it need that too.
    missing += [name for soname, name in DISPLAY_LIBRARIES.items() if not can_load(soname)]
    if not (is_debian() and is_root()):
        return
    for name in missing:
        # One by one: not every system has each of them, and the rest are of use without it.
        try:
            ensure_packages([name])
        except SetupError as problem:
            print(f"{problem} The tests that ask it are skipped.", flush=True)


def ensure_build_programs() -> None:
    """Install what PyInstaller asks, where we may; else name it and stop."""
    if is_debian():
        ensure_packages(
            name for program, name in BUILD_PROGRAMS.items() if shutil.which(program) is None
        )


def _python_packages() -> list[str]:
    """Debian ships Python without what makes environments, and pip without certificates."""
    packages: list[str] = []
    if importlib.util.find_spec("ensurepip") is None:
        packages.append(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")
    if not CERTIFICATES.exists():
        packages.append("ca-certificates")
    return packages


def ensure_packages(packages: Iterable[str]) -> None:
    """Install Debian packages as root; as anyone else say which to ask for."""
    names = sorted(set(packages))
    if not names:
        return
    if not is_root():
        message = (
            "These system packages are missing: {0}. Ask the person who looks after this machine "
            "to run: sudo apt-get install --no-install-recommends {0}"
        )
        raise SetupError(message.format(" ".join(names)))
    print(f"Installing system packages: {', '.join(names)}.", flush=True)
    # The lists may never have been fetched, or be too old to find the packages: then fetch them.
    if not (_apt_install(names) or (_apt("update", "-q=2") and _apt_install(names, loud=True))):
        message = f"apt-get did not install {', '.join(names)}; what it said is above."
        raise SetupError(message)


def can_load(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def x_server_answers() -> bool:
    """Connect to the X server that DISPLAY names, and leave it again."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _apt_install(names: list[str], *, loud: bool = False) -> bool:
    return _apt("install", "-q=2", "--no-install-recommends", "--", *names, loud=loud)


def _apt(*words: str, loud: bool = True) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        ["apt-get", "--yes", *words],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=None if loud else subprocess.DEVNULL,
        check=False,
    )
    return done.returncode == 0
