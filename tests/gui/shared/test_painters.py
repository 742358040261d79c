"""A painter left open by a fault brings Qt down: each is closed at the end of its block, whatever happens in it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPainter, QPixmap

import icbo_desktop

PACKAGE = Path(icbo_desktop.__file__).parent


def painters_outside_a_block() -> Iterator[str]:
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "QPainter(" not in text:
            continue
        tree = ast.parse(text)
        made = {
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QPainter"
        }
        in_a_block = {
            item.context_expr
            for node in ast.walk(tree)
            if isinstance(node, ast.With)
            for item in node.items
        }
        yield from (f"{path.name}:{call.lineno}" for call in made - in_a_block)


def test_every_painter_belongs_to_a_block():
    assert list(painters_outside_a_block()) == []


def test_block_closes_its_painter_after_a_fault(qapp):
    picture = QPixmap(4, 4)

    with pytest.raises(RuntimeError, match="on purpose"), QPainter(picture) as painter:
        raise RuntimeError("on purpose")

    assert not painter.isActive()
    assert not picture.paintingActive()
