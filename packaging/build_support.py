"""The part of PySide6 that is written in Python, made ready for the built program.

PySide6 carries it as text inside one of its libraries, and compiles it anew at each start: a tenth of the time until the first
window. Where it finds it as files it takes those. Asked to by SBK_EMBED, it writes them out itself; here they are compiled.
"""

import os
import py_compile
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from dev_environment import SetupError

PACKAGE = "shiboken6"
FILES = "files.dir"  # as PySide6 looks for it, beside its library


def make_support(folder: Path) -> Path:
    """Write the compiled files into a folder, which is made anew. SetupError where this PySide6 writes none."""
    shutil.rmtree(folder, ignore_errors=True)
    found = find_spec(PACKAGE)
    if found is None or found.origin is None:
        message = f"{PACKAGE} is not installed."
        raise SetupError(message)
    # Of a copy: those of the environment are left as pip put them there.
    package = folder / PACKAGE
    shutil.copytree(
        Path(found.origin).parent, package, ignore=shutil.ignore_patterns("__pycache__")
    )
    environment = {**os.environ, "PYTHONPATH": str(folder), "SBK_EMBED": "no"}
    subprocess.run([sys.executable, "-c", f"import {PACKAGE}"], env=environment, check=True)
    files = package / FILES
    if not (files / "shibokensupport").is_dir():
        message = (
            "PySide6 did not write out what it carries as text; see packaging/build_support.py."
        )
        raise SetupError(message)
    for source in sorted(files.rglob("*.py")):
        compiled = source.with_suffix(".pyc")
        name = source.relative_to(files).as_posix()
        py_compile.compile(str(source), str(compiled), dfile=name, doraise=True, optimize=1)
        source.unlink()
    for cache in files.rglob("__pycache__"):
        shutil.rmtree(cache)
    return files
