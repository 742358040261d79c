"""A record tells each standard in the words that the room saw, and says which those were."""

import json
from dataclasses import replace
from datetime import timedelta

from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.overlay import ItemWords, Overlay, ReplacedTerm
from icbo_desktop.domain.rows import FrozenFramework, Item, Record
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.json_record import json_bytes
from icbo_desktop.records.readings import several_sentence
from icbo_desktop.records.record_model import record_of
from icbo_desktop.records.shown_words import ShownWords
from icbo_desktop.records.tree import Content, Facts, Paragraph, Table, paragraph
from tests.builders import (
    MORNING,
    make_framework,
    make_grid_framework,
    make_grid_workshop,
    make_item,
    make_workshop,
)
from tests.recorded_everywhere import overlay_row, visit
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import texts_in

EASY = Overlay(
    id="easy",
    framework_id="made-up",
    version="2.1.0",
    title="Easy words",
    wording="restated",
    terms=(ReplacedTerm("CCG", "ICB", "1 July 2022", "The law of 2022"),),
    items=(
        ItemWords(id="d1.one", title="Easy one", short_title="Easy 1"),
        ItemWords(id="d1.two", title="Easy two", short_title="Easy 2"),
    ),
)
FRAMEWORKS = {"made-up": make_framework()}
OVERLAYS = {"made-up/easy": EASY}
GRID_ID = make_grid_framework().id
RATED = (SetAgreedRating(make_item(), 6), SetAgreedRating(make_item("d1.two"), 4))


def workshop_with(*rows: Record, overlay: str = "") -> Workshop:
    workshop = make_workshop(*RATED)
    workshop = workshop.with_row(replace(workshop.frameworks[0], overlay=overlay))
    for row in (overlay_row("made-up", "easy"), *rows):
        workshop = workshop.with_row(row)
    return workshop


def content_of(workshop: Workshop, frameworks: dict[str, Framework] | None = None) -> Content:
    return record_of(workshop, frameworks or FRAMEWORKS, OPTIONS, OVERLAYS).content


def titles(content: Content) -> list[str]:
    return [
        part.title for part in content.parts if part.key in ("made-up/d1.one", "made-up/d1.two")
    ]


def words_shown(content: Content) -> str:
    (facts,) = content.part("about:made-up").of(Facts)
    assert isinstance(facts, Facts)
    return next((fact.text for fact in facts.rows if fact.name == "Words shown"), "")


def test_a_standard_is_told_in_the_words_of_its_last_visit() -> None:
    seen = visit(make_item(), "", 1), visit(make_item(), "easy", 2), visit(make_item("d1.two"), "")

    content = content_of(workshop_with(*seen))

    assert titles(content) == ["Easy one", "The title of d1.two"]


def test_words_of_a_rehearsal_are_no_words_that_the_room_saw() -> None:
    rehearsed = replace(visit(make_item(), "easy"), id="rehearsal")
    day_before = timedelta(days=1)
    rehearsed = replace(
        rehearsed,
        entered_at=rehearsed.entered_at - day_before,
        left_at=rehearsed.entered_at - day_before + timedelta(minutes=9),
    )
    workshop = workshop_with(rehearsed)
    workshop = workshop.with_row(replace(workshop.details, held_on=MORNING.date()))

    shown = ShownWords(workshop, FRAMEWORKS, OVERLAYS)

    assert shown.overlay_id(make_item()) == ""
    assert shown.readings(make_item()) == ()
    assert shown.overlays_read("made-up") == ()


def test_what_was_never_visited_is_told_in_the_words_worn_now() -> None:
    content = content_of(workshop_with(visit(make_item(), ""), overlay="easy"))

    assert titles(content) == ["The title of d1.one", "Easy two"]


def test_only_the_standards_that_were_shown_are_counted() -> None:
    content = content_of(workshop_with(visit(make_item(), ""), visit(make_item("d1.two"), "easy")))

    assert words_shown(content) == (
        "Seen in the framework's own words: 1 standard.\nIn Easy words, version 2.1.0: 1 standard."
    )


def test_every_wording_that_a_standard_was_read_in_is_named() -> None:
    seen = visit(make_item(), "", 1), visit(make_item(), "easy", 2), visit(make_item(), "", 3)
    content = content_of(workshop_with(*seen))

    assert words_shown(content) == (
        "Seen in the framework's own words: 1 standard.\n"
        "In Easy words, version 2.1.0: 1 standard.\n"
        "Standard 1.I was read in more than one: the framework's own words and Easy words."
    )
    own = "the framework's own words"
    (first, *_) = content.part("made-up/d1.one").of(Paragraph)
    assert first == paragraph(
        f"Read in: {own}, then Easy words, then {own}. Printed in the last.", is_soft=True
    )


def test_a_standard_read_in_one_wording_says_nothing_of_it() -> None:
    seen = visit(make_item(), "easy", 1), visit(make_item(), "easy", 2)
    content = content_of(workshop_with(*seen))

    assert not any("Read in" in text for text in texts_in(content.part("made-up/d1.one")))


def test_what_was_not_shown_is_said_to_be_in_the_words_worn_now() -> None:
    content = content_of(workshop_with(visit(make_item(), ""), overlay="easy"))

    assert words_shown(content) == (
        "Seen in the framework's own words: 1 standard.\n"
        "The standards that were not shown are printed in Easy words, version 2.1.0, the words worn now."
    )


def test_a_workbook_without_overlays_says_nothing_of_words() -> None:
    workshop = make_workshop(*RATED).with_row(visit(make_item(), ""))

    assert words_shown(record_of(workshop, FRAMEWORKS, OPTIONS).content) == ""


def test_many_standards_read_in_several_wordings_are_only_counted() -> None:
    seven = [str(number) for number in range(7)]

    assert several_sentence(seven, "Criterion", "easy and plain") == (
        "7 criteria were read in more than one: easy and plain."
    )
    assert several_sentence(["1", "2"], "Criterion", "easy and plain").startswith(
        "Criteria 1 and 2 were"
    )


def test_the_criteria_of_a_grid_are_read_with_its_options() -> None:
    grid, easy = make_grid_framework(), replace(EASY, framework_id=GRID_ID, items=())
    domain = next(domain for domain in grid.domains if domain.options)
    cell = visit(Item(GRID_ID, domain.id), "easy")
    workshop = make_grid_workshop().with_row(overlay_row(GRID_ID, "easy"))
    scope = ShownWords(workshop.with_row(cell), {GRID_ID: grid}, {f"{GRID_ID}/easy": easy})
    on_option = replace(cell, option_id=domain.options[0].id)
    after = ShownWords(workshop.with_row(on_option), {GRID_ID: grid}, scope.overlays)

    criterion = Item(GRID_ID, domain.standards[0].id)
    assert (scope.readings(criterion), after.readings(criterion)) == ((), ("easy",))


def test_the_terms_of_a_shown_overlay_are_listed_with_their_date_and_reason() -> None:
    (table,) = content_of(workshop_with(overlay="easy")).part("about:made-up").of(Table)

    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["CCG", "ICB", "1 July 2022", "The law of 2022"]
    ]


def test_an_overlay_that_nobody_saw_is_not_spoken_of() -> None:
    content = content_of(workshop_with())

    assert words_shown(content) == ""
    assert "ICB" not in set(texts_in(content))


def test_the_json_record_names_the_overlay_of_each_figure() -> None:
    workshop = workshop_with(visit(make_item(), "easy"))

    tree = json.loads(json_bytes(record_of(workshop, FRAMEWORKS, OPTIONS, OVERLAYS)))

    found = {one["item_id"]: (one["name"], one["overlay"]) for one in tree["computed"]["figures"]}
    assert found["d1.one"] == ("1.I Easy 1", "easy")
    assert found["d1.two"] == ("1.I Short d1.two", "")


def retired_workshop() -> tuple[Workshop, dict[str, Framework]]:
    """After a move: one standard stays with the old copy, all else of it is left out."""
    old = FrozenFramework(
        id="made-up@0.9.0",
        version="0.9.0",
        sha256="1" * 64,
        text="{}",
        position=1,
        left_out=("d2", "d1.two", "d2.one", "d2.two"),
        is_retired=True,
    )
    workshop = make_workshop(SetAgreedRating(make_item(), 6)).with_row(old)
    kept = replace(workshop.rows(type(workshop.assessment(make_item())))[0], id="kept")  # pyright: ignore[reportArgumentType] - it is there
    workshop = workshop.with_row(replace(kept, framework_id=old.id, agreed=3))
    older = replace(make_framework(), id=old.id, version="0.9.0")
    return workshop, {**FRAMEWORKS, old.id: older}


def test_what_a_move_left_behind_has_a_part_of_its_own_at_the_end() -> None:
    content = content_of(*retired_workshop())

    levels = {part.key: part.level for part in content.parts}
    opening = content.part("opening:made-up@0.9.0")
    assert opening.title == "From an earlier version: Made up, version 0.9.0"
    assert (levels["made-up/d1.one"], levels["made-up@0.9.0/d1.one"]) == (2, 3)
    keys = list(levels)
    assert keys.index("made-up/d2") < keys.index(opening.key) < keys.index("made-up@0.9.0/d1")
    assert "made-up@0.9.0/d2" not in keys


def test_what_a_move_left_behind_is_not_counted_in_the_summary() -> None:
    said = " ".join(texts_in(content_of(*retired_workshop()).part("summary")))

    assert "1 of 4 standards rated." in said
    assert "0.9.0" not in said
