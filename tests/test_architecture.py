"""The rules of the layout, as tests: who may import whom, and how large anything may grow."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "icbo_desktop"
LONGEST_MODULE = 400
MOST_METHODS = 25
# A heading that says nothing gathers everything.
EMPTY_NAMES = {"common", "data", "helper", "helpers", "info", "manager", "misc", "util", "utils"}


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.fixture(params=modules(), ids=name_of)
def module(request: pytest.FixtureRequest) -> Path:
    return request.param


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported_by(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)} line {node.lineno} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_imports_point_down_only():
    script = "from importlinter.cli import lint_imports_command as f; f()"
    found = subprocess.run(
        [sys.executable, "-c", script, "--no-logo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert found.returncode == 0, found.stdout + found.stderr


def test_widgets_stay_in_the_windows(module: Path):
    inside = module.relative_to(PACKAGE).parts[0]
    if inside in {"ui", "desk", "app.py", "start_up.py", "self_test"}:
        return

    drawn = [
        name
        for name in imported_by(module)
        if name.startswith(("PySide6.QtWidgets", "PySide6.QtGui"))
    ]

    assert not drawn


def test_only_the_engine_knows_sqlite(module: Path):
    engines = ("sqlite3", "sqlcipher3", "pysqlite3", "apsw")

    used = [name for name in imported_by(module) if name.split(".")[0] in engines]

    assert not used or name_of(module) == "icbo_desktop/store/engine.py"


def test_module_is_short_and_says_what_it_is_for(module: Path):
    text = module.read_text(encoding="utf-8")

    assert len(text.splitlines()) <= LONGEST_MODULE
    assert ast.get_docstring(tree_of(module)), "the first line says what the module is for"


def test_classes_are_small(module: Path):
    sizes = {
        node.name: sum(
            isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body
        )
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.ClassDef)
    }

    assert {name: size for name, size in sizes.items() if size > MOST_METHODS} == {}


def test_module_is_named_after_its_subject(module: Path):
    words = {part.removesuffix(".py") for part in module.relative_to(PACKAGE).parts}

    assert not words & EMPTY_NAMES


def test_no_slot_captures_its_object(module: Path):
    """PySide6 keeps an object for ever when a lambda or a partial that holds it is connected."""
    captured = [
        f"line {call.lineno}"
        for call in ast.walk(tree_of(module))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "connect"
        and any(_captures_self(argument) for argument in call.args)
    ]

    assert not captured


def _captures_self(argument: ast.expr) -> bool:
    makes_closure = isinstance(argument, ast.Lambda) or (
        isinstance(argument, ast.Call) and ast.unparse(argument.func).endswith("partial")
    )
    names = (node.id for node in ast.walk(argument) if isinstance(node, ast.Name))
    return makes_closure and "self" in names


def test_packaging_is_no_package():
    """A package of that name would shadow the library `packaging`."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
