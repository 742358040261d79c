"""The commands on more than one workbook."""

from pathlib import Path

import pytest

from icbo_desktop import cli
from icbo_desktop.domain.carry_forward import CarryForward
from icbo_desktop.services.carry_forward import carry_forward
from tests.unit.cli.conftest import Said, contents


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
        (("demo.icbo", "other.ICBO", "--out", "m.docm"), "in which format"),
    ],
)
def test_a_comparison_that_makes_no_sense_is_refused(
    folder: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
):
    before = contents(folder)

    assert cli.run(("compare", *words)) == 1

    assert sentence in capsys.readouterr().err
    assert contents(folder) == before
