"""A page is written whole or not at all, and says how far it has come."""

from pathlib import Path

import pytest

from icbo_desktop.domain.errors import RecordCancelledError, RecordError
from icbo_desktop.records.html import writer
from icbo_desktop.records.html.writer import html_bytes, write
from icbo_desktop.records.record_model import RecordModel, record_of
from tests.builders import make_workshop
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import FRAMEWORK


@pytest.fixture
def record() -> RecordModel:
    return record_of(make_workshop(), {FRAMEWORK.id: FRAMEWORK}, OPTIONS)


def test_the_page_is_written_as_it_is_made(record: RecordModel, tmp_path: Path) -> None:
    path = tmp_path / "record.html"

    write(record, path)

    assert path.read_bytes() == html_bytes(record)


def test_it_says_with_each_part_how_far_it_has_come(record: RecordModel) -> None:
    shares: list[float] = []

    html_bytes(record, shares.append)

    assert shares == sorted(shares)
    assert len(shares) == len(record.content.parts)
    assert 0 <= shares[0] <= shares[-1] <= 1


def test_nothing_is_written_when_it_is_stopped(record: RecordModel, tmp_path: Path) -> None:
    def stop(_share: float) -> None:
        raise RecordCancelledError

    with pytest.raises(RecordCancelledError):
        write(record, tmp_path / "record.html", stop)

    assert list(tmp_path.iterdir()) == []


def test_a_missing_style_sheet_is_said(
    record: RecordModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "resources_dir", lambda: tmp_path)

    with pytest.raises(RecordError, match=r"record\.css is missing"):
        html_bytes(record)


def test_a_folder_that_is_not_there_is_said(record: RecordModel, tmp_path: Path) -> None:
    with pytest.raises(RecordError, match="is not there"):
        write(record, tmp_path / "no" / "record.html")
