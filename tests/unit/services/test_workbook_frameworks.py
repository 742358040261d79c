"""The workbook's frameworks beside those at hand: what is offered, and what is not."""

import pytest

from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.overlay import ItemWords, Overlay
from icbo_desktop.packs.frozen import thaw_all
from icbo_desktop.services.own_packs import save_own_overlay, save_own_pack
from icbo_desktop.services.workbook_frameworks import adding, shelves, taking_in
from tests.builders import make_framework, make_frozen, make_workshop


def overlay(version: str = "1.0.0", item_id: str = "d1.one") -> Overlay:
    words = ItemWords(item_id, statement="Plain words.")
    return Overlay("plain", "made-up", version, "Plain", "local", items=(words,))


@pytest.fixture
def workshop():
    return make_workshop().with_row(make_frozen(make_framework()))


def test_framework_of_the_workbook_is_not_offered_again(workshop):
    save_own_pack(make_framework())

    found = shelves(workshop, thaw_all(workshop))

    assert [framework.id for framework in found.held] == ["made-up"]
    assert "made-up" not in [pack.id for pack in found.to_add]
    assert "icbo-2018" in [pack.id for pack in found.to_add]
    assert found.held[0].coverage == "0 of 4 rated"


def test_words_at_hand_are_offered_until_the_workbook_holds_them(workshop):
    save_own_pack(make_framework())
    save_own_overlay(overlay())
    own = thaw_all(workshop)["made-up"]
    held = shelves(workshop, {"made-up": own}).held[0]
    assert [words.id for words in held.new_words] == ["plain"]

    (edit,) = taking_in(workshop, own, held.new_words)
    workshop = workshop.with_row(edit.overlay)

    assert shelves(workshop, {"made-up": own}).held[0].new_words == ()


def test_words_that_do_not_fit_the_workbooks_copy_are_refused(workshop):
    save_own_pack(make_framework({"d1": ("d1.one", "d1.other")}))
    save_own_overlay(overlay(item_id="d1.other"))
    own = thaw_all(workshop)["made-up"]
    held = shelves(workshop, {"made-up": own}).held[0]

    with pytest.raises(PackError, match="no"):
        taking_in(workshop, own, held.new_words)


def test_framework_that_is_not_at_hand_cannot_be_added():
    with pytest.raises(PackError, match="There is no framework “gone” here"):
        adding("gone")
