"""Dates are read in English and in the language that the console speaks."""

from datetime import date

import pytest

from icbo_desktop.translation import speaking
from icbo_desktop.ui.shared.when import read_date, read_deadline
from tests.made_up_language import MADE_UP, made_up, put_at_hand

DAY = date(2026, 11, 19)


@pytest.mark.parametrize("month", ["November", made_up("November", "", None)])
def test_a_month_is_read_in_english_and_in_the_language_spoken(
    month: str, monkeypatch: pytest.MonkeyPatch
):
    put_at_hand(monkeypatch)

    with speaking(MADE_UP):
        assert read_date(f"19 {month} 2026") == DAY
        assert read_deadline(f"{month[:4]} 2026", DAY) == date(2026, 11, 30)


def test_a_language_that_is_not_spoken_is_not_read(monkeypatch: pytest.MonkeyPatch):
    put_at_hand(monkeypatch)

    assert read_date(f"19 {made_up('November', '', None)} 2026") is None
