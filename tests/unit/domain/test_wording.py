"""Words that several windows and records share."""

from datetime import date

from icbo_desktop.domain.wording import counted, day_words, short_day_words, weekday_words

DAY = date(2026, 3, 1)


def test_a_day_is_written_as_people_write_it() -> None:
    assert day_words(DAY) == "1 March 2026"
    assert short_day_words(DAY) == "1 Mar 2026"
    assert weekday_words(DAY) == "Sunday 1 March 2026"


def test_one_of_a_thing_is_no_plural() -> None:
    assert counted(1, "action") == "1 action"
    assert counted(0, "action") == "0 actions"
    assert counted(2, "person", "people") == "2 people"
