"""The command that draws a figure: pictures that open again, and refusals that leave nothing."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from icbo_desktop import cli
from tests.unit.cli.conftest import contents

STANDARD = ("--standard", "d1.relationships")


@pytest.mark.parametrize("words", [STANDARD, ()])
def test_svg_opens_again_and_says_what_it_shows(folder: Path, words: tuple[str, ...]) -> None:
    assert cli.run(["picture", "demo.icbo", *words, "--out", "figure.svg"]) == 0

    root = ET.fromstring((folder / "figure.svg").read_bytes())  # noqa: S314 - our own, and small

    said = " ".join(root.itertext())
    assert "Strong relationships" in said
    assert "Northborough peer challenge" in said
    assert "Voluntary sector" not in said, "two people are told as other partners"


def test_png_opens_again(folder: Path) -> None:
    assert cli.run(["picture", "demo.icbo", *STANDARD, "--out", "figure.PNG"]) == 0

    with Image.open(folder / "figure.PNG") as image:
        image.load()
        assert image.width == 1920
        colours = image.getcolors(1_000_000)
    assert colours is not None
    assert len(colours) > 5, "more than paper"


@pytest.mark.parametrize("name", ["a.gif", "demo.icbo", "figure"])
def test_name_that_is_no_picture_is_a_fault_of_the_words(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    before = contents(folder)

    assert cli.run(["picture", "demo.icbo", *STANDARD, "--out", name, "--replace"]) == 2

    assert "A picture is a .png or an .svg file." in capsys.readouterr().err
    assert contents(folder) == before


def test_standard_is_named_as_the_screen_shows_it(folder: Path) -> None:
    by_id, by_number = folder / "id.svg", folder / "number.svg"

    assert cli.run(["picture", "demo.icbo", *STANDARD, "--out", str(by_id)]) == 0
    assert cli.run(["picture", "demo.icbo", "--standard", "1.I", "--out", str(by_number)]) == 0

    assert by_number.read_bytes() == by_id.read_bytes()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--standard", "d9", "--out", "a.svg"], "“d9” is not in the scope"),
        (["--standard", "d1.delivery-plan", "--out", "a.svg"], "Nothing was rated"),
        ([*STANDARD, "--out", "gone/a.svg"], "the folder “gone” is not there"),
        ([*STANDARD, "--out", "a.svg", "--attribution", "role"], "cannot say more"),
    ],
)
def test_refused_picture_says_why_and_leaves_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    before = contents(folder)

    assert cli.run(["picture", "demo.icbo", *words]) == 1

    assert sentence in capsys.readouterr().err
    assert contents(folder) == before
