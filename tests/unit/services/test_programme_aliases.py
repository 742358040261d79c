"""Other names of places as a person writes them."""

from pathlib import Path

import pytest

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.services.programme_aliases import aliases_in, split_alias


def test_the_first_sign_parts_the_two_names():
    assert split_alias("N'borough = Northborough") == ("N'borough", "Northborough")


@pytest.mark.parametrize("words", ["Northborough", "=Northborough", "N'borough=", " = "])
def test_an_alias_without_two_names_is_refused(words: str):
    with pytest.raises(RecordError, match="Other name=Place"):
        split_alias(words)


@pytest.mark.parametrize("sign", [",", ";"])
def test_a_file_has_a_name_and_a_place_on_each_line(tmp_path: Path, sign: str):
    file = tmp_path / "names.csv"
    file.write_text(f"\ufeff# names\nN'borough{sign}Northborough\n\n", encoding="utf-8")
    assert aliases_in(file) == (("N'borough", "Northborough"),)


def test_a_line_with_three_names_is_refused_with_its_number(tmp_path: Path):
    file = tmp_path / "names.csv"
    file.write_text("a,b\nc,d,e\n", encoding="utf-8")
    with pytest.raises(RecordError, match="line 2"):
        aliases_in(file)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path):
    file = tmp_path / "names.csv"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(RecordError, match="UTF-8"):
        aliases_in(file)
