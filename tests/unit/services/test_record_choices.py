"""What was chosen for the last record is kept for each workbook; what was spoilt by hand counts as not there."""

from pathlib import Path

import pytest

from icbo_desktop.services.record_choices import MOST_WORKBOOKS, RecordChoice, RecordChoices
from icbo_desktop.services.settings import Settings

OURS, THEIRS = Path("/shared/ours.icbo"), Path("/shared/theirs.icbo")


@pytest.fixture
def choices(tmp_path: Path) -> RecordChoices:
    return Settings(tmp_path / "settings.ini").records


def test_pdf_comes_first_where_nothing_was_chosen(choices: RecordChoices) -> None:
    assert choices.of(OURS) == RecordChoice(("pdf",), None, None)


def test_choice_is_kept_for_its_workbook(choices: RecordChoices) -> None:
    choice = RecordChoice(("docx", "json"), Path("/shared/sent"), Path("/shared/council.dotx"))

    choices.keep(OURS, choice)

    assert choices.of(OURS) == choice
    assert choices.of(THEIRS) == RecordChoice(("pdf",), None, Path("/shared/council.dotx"))


def test_template_stays_while_no_word_record_is_saved(choices: RecordChoices) -> None:
    template = Path("/shared/council.dotx")
    choices.keep(OURS, RecordChoice(("docx",), None, template))

    choices.keep(OURS, RecordChoice(("pdf",)))

    assert choices.of(OURS).template == template


def test_workbooks_of_long_ago_are_forgotten(choices: RecordChoices) -> None:
    for number in range(MOST_WORKBOOKS + 3):
        choices.keep(Path(f"/{number}.icbo"), RecordChoice(("csv",)))

    assert choices.of(Path("/0.icbo")).formats == ("pdf",)
    assert choices.of(Path(f"/{MOST_WORKBOOKS + 2}.icbo")).formats == ("csv",)


@pytest.mark.parametrize(
    "spoilt",
    ["{", "[]", "7", '{"/shared/ours.icbo": 3}', '{"/shared/ours.icbo": {"formats": ["exe"]}}'],
)
def test_spoilt_choices_count_as_none(tmp_path: Path, spoilt: str) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings._settings.setValue("records/choices", spoilt)

    assert settings.records.of(OURS) == RecordChoice()
