"""Fetches what is pinned as a Windows laptop would, and holds the libraries in it against the allow-list.

The program is built on Windows, where CI does not go. This says before whether every pin can be had there, and whether
the build would stop at a library that nobody looked at. What was fetched is kept in build/windows-wheels.
"""

import ast
import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from packaging.markers import Marker

from dev_environment import ROOT, Level, SetupError
from licences import LISTED_ALONE, Owner, owner_of, read_owners

KEPT = ROOT / "build" / "windows-wheels"
SPEC = ROOT / "packaging" / "icbo_desktop.spec"
# What the installers are built with; see packaging/windows/CHECKLIST.md.
PYTHON = "3.11"
PLATFORM = "win_amd64"
WINDOWS = {
    "sys_platform": "win32",
    "platform_system": "Windows",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "python_version": PYTHON,
    "python_full_version": f"{PYTHON}.9",
    "implementation_name": "cpython",
    "platform_python_implementation": "CPython",
}
LIBRARY = re.compile(r"\.(dll|pyd|exe)$", re.IGNORECASE)
# PyInstaller takes along what the program imports, what that is linked to, and every plugin of the Qt modules in it. The
# programs for developers, the rest of Qt Quick, and modules that nothing of ours imports are out of its reach.
NEVER_TAKEN = re.compile(
    r"""\.exe$
      | ^PySide6/(qml|plugins/(designer|qmllint|vectorimageformats))/
      | ^PySide6/Qt6(Concurrent|Designer|DesignerComponents|Help|Labs\w+|OpenGLWidgets|PrintSupport|SvgWidgets|UiTools|Xml)\.dll$
      | ^PySide6/Qt(PrintSupport|QuickControls2|QuickTest|QuickWidgets|Svg|SvgWidgets)\.pyd$
      | ^PySide6/pyside6qml\.
      | ^(PySide6|shiboken6)/(vcamp140|vccorlib140|vcomp140|msvcp140_codecvt_ids)\.dll$""",
    re.VERBOSE,
)


# Another code than that of a fault: a machine without a network says nothing about Windows.
NOT_FETCHED = 2


def main() -> int:
    try:
        fetch()
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return NOT_FETCHED
    found = sorted({name for wheel in KEPT.glob("*.whl") for name in libraries_of(wheel)})
    faults = unlisted(found, left_out_by_spec(), read_owners())
    for fault in faults:
        print(f"Not in packaging/allowed-libraries.toml and not left out: {fault}")
    wheels = len(list(KEPT.glob("*.whl")))
    print(f"Windows: {wheels} wheels, {len(found)} libraries in them, {len(faults)} not looked at.")
    return 1 if faults else 0


def fetch() -> None:
    """Leave the wheels of the lock in build/windows-wheels; ask nobody where they are there."""
    wanted = requirements_on_windows(Level.RUN.lock.read_text(encoding="utf-8"))
    digest = hashlib.sha256(wanted.encode()).hexdigest()
    stamp = KEPT / "icbo-stamp.txt"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == digest:
        return
    shutil.rmtree(KEPT, ignore_errors=True)
    KEPT.mkdir(parents=True)
    asked = KEPT / "asked.txt"
    asked.write_text(wanted, encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet"]
    words = ["--platform", PLATFORM, "--python-version", PYTHON, "--only-binary", ":all:"]
    command = [*pip, "download", "--no-deps", "--require-hashes", *words]
    done = subprocess.run([*command, "-r", str(asked), "-d", str(KEPT)], check=False)
    if done.returncode != 0:
        message = "Not every pin was to be had for Windows; what pip said is above."
        raise SetupError(message)
    stamp.write_text(digest, encoding="utf-8")


def requirements_on_windows(lock: str) -> str:
    """The entries of a lock that hold on Windows, without their conditions: pip here would ask them of this machine."""
    kept: list[str] = []
    for entry in re.split(r"\n(?=[A-Za-z0-9])", "\n" + lock):
        first, _, hashes = entry.partition("\n")
        pin, _, condition = first.removesuffix("\\").strip().partition(" ; ")
        holds = not condition or Marker(condition).evaluate(WINDOWS)
        if "==" in pin and not pin.startswith("#") and holds:
            kept.append(f"{pin} \\\n{hashes.rstrip()}")
    return "\n".join(kept) + "\n"


def libraries_of(wheel: Path) -> Iterator[str]:
    with zipfile.ZipFile(wheel) as opened:
        yield from (name for name in opened.namelist() if LIBRARY.search(name))


def left_out_by_spec() -> tuple[frozenset[str], re.Pattern[str]]:
    """The modules and the paths that icbo_desktop.spec drops. It is read, not run: it needs PyInstaller around it."""
    assigned: dict[str, ast.expr] = {}
    for line in ast.parse(SPEC.read_text(encoding="utf-8")).body:
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name):
            assigned[line.targets[0].id] = line.value
    modules = frozenset(ast.literal_eval(assigned["UNUSED"]))
    pattern = ast.unparse(assigned["UNWANTED"])
    # An expression of our own file, of re alone.
    return modules, eval(pattern, {"re": re})  # noqa: S307 - as said


def unlisted(
    found: Iterable[str], left_out: tuple[frozenset[str], re.Pattern[str]], owners: list[Owner]
) -> list[str]:
    """The libraries that a build would take along and stop at."""
    modules, unwanted = left_out
    return [
        path
        for path in found
        if not NEVER_TAKEN.search(path)
        and not unwanted.search(path)
        and module_of(path) not in modules
        and _is_listed_alone(path)
        and owner_of(path, owners) is None
    ]


def module_of(path: str) -> str:
    """The module that a library is: PIL._avif for PIL/_avif.cp311-win_amd64.pyd."""
    return re.sub(r"(\.[\w-]+)?\.(pyd|dll)$", "", path).replace("/", ".")


def _is_listed_alone(path: str) -> bool:
    """Whether the allow-list has to name it; a module in the folder of its package belongs to that."""
    return "/" not in path or path.partition("/")[0] in LISTED_ALONE


if __name__ == "__main__":
    sys.exit(main())
