"""Every letter that the program and its frameworks show is in the fonts that travel with it: another font looks otherwise on each machine."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from icbo_desktop.locations import fonts_dir, frameworks_dir, resources_dir

SHOWN = [
    *sorted((resources_dir() / "translations").glob("*.ts")),
    *sorted((resources_dir() / "help").glob("*.md")),
    *sorted(frameworks_dir().glob("*/pack.yaml")),
]


@pytest.fixture(scope="module", params=["Regular", "Bold"])
def letters(request: pytest.FixtureRequest) -> set[str]:
    """All that the fonts of this weight have together; what is no letter, such as a line's end, belongs to them."""
    files = list(fonts_dir().glob(f"*-{request.param}.ttf"))
    assert len(files) >= 2
    return {chr(code) for file in files for code in TTFont(file).getBestCmap() or {}} | {"\n", "\t"}


@pytest.mark.parametrize("file", SHOWN, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_letter_is_in_our_fonts(file: Path, letters: set[str]) -> None:
    assert set(file.read_text(encoding="utf-8")) - letters == set()
