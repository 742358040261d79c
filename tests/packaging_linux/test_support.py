"""The part of PySide6 that it would compile at each start: PySide6 takes the files that the build lays beside it."""

import os
import subprocess
import sys

from build_support import FILES, PACKAGE, make_support

ASKED = """
import shibokensupport.feature, shibokensupport.signature.errorhandler
from PySide6.QtCore import QPoint
print(shibokensupport.feature.__file__)
try:
    QPoint("a word")
except TypeError as error:
    print(error)
"""


def test_compiled_files_are_what_pyside_loads_and_its_errors_still_say_what_was_wrong(tmp_path):
    files = make_support(tmp_path)

    asked = f"import {PACKAGE}{ASKED}"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    ended = subprocess.run(
        [sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True
    )
    place, *error = ended.stdout.splitlines()
    assert place == str(tmp_path / PACKAGE / FILES / "shibokensupport" / "feature.pyc")
    assert "PySide6.QtCore.QPoint" in "".join(error)
    assert not list(files.rglob("*.py"))
