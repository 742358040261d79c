"""The commands on more than one workbook."""

from dataclasses import replace
from pathlib import Path

import pytest

from icbo_desktop import cli
from icbo_desktop.domain.carry_forward import CarryForward
from icbo_desktop.domain.edits.capture import AddAction
from icbo_desktop.domain.edits.edit import ChangeRecord
from icbo_desktop.domain.rows import Action
from icbo_desktop.services.carry_forward import carry_forward
from icbo_desktop.store.workbook_file import write_new
from tests.builders import make_item
from tests.unit.cli.conftest import Said, contents
from tests.unit.domain.breakouts import Room


def test_compare_writes_what_moved(folder: Path, said: Said):
    carry_forward(folder / "demo.icbo", folder / "next.icbo", CarryForward("A year on"))

    assert cli.run(("compare", "demo.icbo", "next.icbo", "--out", "moved.pdf")) == 0

    assert said() == ["Wrote moved.pdf."]
    assert (folder / "moved.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("demo.icbo", "demo.icbo", "--out", "m.pdf"), "the same workbook twice"),
        (("demo.icbo", "other.ICBO", "--out", "m.pdf"), "nothing to compare"),
        (("demo.icbo", "text.icbo", "--out", "m.pdf"), "is not a workbook"),
    ],
)
def test_a_comparison_that_makes_no_sense_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
):
    before = contents(folder)

    assert cli.run(("compare", *words)) == 1

    assert sentence in capsys.readouterr().err
    assert contents(folder) == before


def test_a_comparison_in_no_format_is_a_fault_of_the_words(
    folder: Path, capsys: pytest.CaptureFixture[str]
):
    assert cli.run(("compare", "demo.icbo", "other.ICBO", "--out", "m.docm")) == 2

    assert "in which format" in capsys.readouterr().err


def test_merge_says_how_conflicts_were_settled(folder: Path, said: Said):
    first = Room("A").begin().play(AddAction(make_item(), "Publish the map"))
    second = first.copy("B")
    for each, words in ((first, "In May"), (second, "In June")):
        each.play(ChangeRecord(replace(each.workshop.rows(Action)[0], text=words)))
        write_new(folder / f"{each.name}.icbo", each.changes)

    assert cli.run(("merge", "whole.icbo", "A.icbo", "B.icbo", "--prefer", "A.icbo")) == 0

    assert said() == [
        "Action that differs:",
        "  kept beside it, from B: In June",
        "  taken, from A: In May",
        "Made whole.icbo.",
    ]


def test_merging_one_workbook_alone_is_refused(folder: Path):
    before = contents(folder)
    assert cli.run(("merge", "whole.icbo", "demo.icbo")) == 2
    assert contents(folder) == before
