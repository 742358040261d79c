"""The engine: one module, lean, and hardened."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from icbo_desktop.store import engine

LISTED = (
    "import sys, icbo_desktop.store.workbook_file; "
    "print({'numpy', 'pandas', 'PySide6'} & set(sys.modules), 'sqlcipher3' in sys.modules)"
)


def test_the_store_loads_neither_qt_nor_anything_heavy():
    result = subprocess.run(
        [sys.executable, "-c", LISTED], capture_output=True, text=True, check=True
    )

    assert result.stdout.strip() == "set() True"
    assert result.stderr == ""


def test_the_standard_library_serves_where_the_wheel_is_missing(monkeypatch):
    real = importlib.import_module

    def without_wheel(name: str) -> object:
        if name.startswith("sqlcipher3"):
            raise ImportError(name)
        return real(name)

    monkeypatch.setattr(importlib, "import_module", without_wheel)

    assert engine._library().__name__ == "sqlite3"


@pytest.mark.parametrize(
    "statement",
    [
        "ATTACH 'other.db' AS other",
        "CREATE TRIGGER t AFTER INSERT ON t BEGIN SELECT 1; END",
        "CREATE VIEW v AS SELECT 1",
        "SELECT load_extension('x')",
    ],
)
def test_what_a_doctored_file_might_want_is_denied(statement, capfd):
    db = engine.connect_in_memory()
    db.execute("CREATE TABLE t (x)")

    with pytest.raises(engine.Error):
        db.execute(statement)

    db.close()
    assert capfd.readouterr().err == ""


def test_the_newest_sqlite_faults_are_not_in_the_engine():
    db = engine.connect_in_memory()
    version = str(engine.one_value(db, "SELECT sqlite_version()"))
    db.close()

    assert tuple(int(part) for part in version.split(".")) >= (3, 51, 3)


def test_an_error_without_a_code_has_none():
    assert engine.error_code(OSError("x")) == 0


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("/a b/#1?.icbo", "file:///a%20b/%231%3F.icbo"),
        ("//server/share/Ŵ.icbo", "file:////server/share/%C5%B4.icbo"),
    ],
)
def test_a_path_becomes_a_uri_of_the_engine(path, uri):
    assert engine._uri(Path(path)) == uri
