"""New workbooks take their packs and all overlays of them along, as copies of their own."""

from dataclasses import replace
from pathlib import Path

import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.services.library import frozen_pack, make_workbook
from icbo_desktop.services.worded import worded_frameworks
from icbo_desktop.store.workbook_file import open_workbook
from tests.builders import make_request

ICBO = "icbo-2018"


def made(path: Path, *framework_ids: str, **given: object) -> Workshop:
    request = replace(make_request(), framework_ids=framework_ids, **given)
    make_workbook(path, request)
    file = open_workbook(path, read_only=True)
    file.close()
    return file.workshop


def test_new_workbook_holds_every_overlay_of_its_pack(tmp_path: Path) -> None:
    workshop = made(tmp_path / "north.icbo", ICBO)

    held = [overlay.overlay_id for overlay in workshop.overlays(ICBO)]
    assert held == ["easy-read", "terms-2026"]


def test_new_workbook_is_read_in_its_packs_own_words_unless_asked(tmp_path: Path) -> None:
    workshop = made(tmp_path / "north.icbo", ICBO)

    assert workshop.frameworks[0].overlay == ""


def test_new_workbook_is_read_in_the_words_asked_for(tmp_path: Path) -> None:
    workshop = made(tmp_path / "north.icbo", ICBO, "stp-scope", overlays={ICBO: "easy-read"})

    own = frozen_pack(ICBO).framework
    assert [framework.overlay for framework in workshop.frameworks] == ["easy-read", ""]
    assert workshop.frameworks[0].text == own.text
    standard = worded_frameworks(workshop)[ICBO].standard("d1.leadership")
    assert standard.statement not in own.text


def test_words_that_are_not_there_are_refused_with_nothing_written(tmp_path: Path) -> None:
    path = tmp_path / "north.icbo"

    with pytest.raises(PackError, match="no words of the name “welsh”"):
        made(path, ICBO, overlays={ICBO: "welsh"})

    assert not path.exists()
