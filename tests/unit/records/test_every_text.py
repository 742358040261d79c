"""What is typed anywhere in a workshop is in its record: a text of its own for every field."""

from dataclasses import fields, replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from icbo_desktop.domain.rows import (
    RECORD_TYPES,
    WHOLE,
    Action,
    Answer,
    Argument,
    Assessment,
    DifferingView,
    Finding,
    FrozenFramework,
    FrozenOverlay,
    GoodPractice,
    Item,
    Note,
    ParkedItem,
    PartnerGroup,
    Record,
    ViewRating,
    Visit,
    Weight,
    WorkshopDetails,
)
from icbo_desktop.domain.session_rows import (
    AgendaBreak,
    Attachment,
    EarlierRating,
    PlannedTime,
    Reflection,
)
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.json_record import json_bytes
from icbo_desktop.records.pdf.writer import made_pdf
from icbo_desktop.records.record_model import record_of
from tests.builders import MORNING, make_item, make_workshop
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import FRAMEWORK, content_of, text_of

# Every field of the domain that people type into; a new one has to be named here (see the last test).
TYPED = {
    WorkshopDetails: ("title", "place", "facilitators", "ground_rules", "narrative"),
    PartnerGroup: ("name",),
    Assessment: ("status_reason", "no_action_reason"),
    Finding: ("note",),
    DifferingView: ("text", "evidence", "would_change"),
    GoodPractice: ("text",),
    Action: ("text", "who", "no_date_reason", "measure", "carried_from"),
    ParkedItem: ("text",),
    Note: ("text",),
    Answer: ("text",),
    Argument: ("text",),
    AgendaBreak: ("title",),
    Attachment: ("name", "caption"),
    EarlierRating: ("workshop_title",),
    Reflection: ("text",),
}
# Of these nothing is typed; what they hold is said in the record in words of its own.
NOTHING_TYPED = {FrozenFramework, FrozenOverlay, ViewRating, Weight, Visit, PlannedTime}
NOT_TYPED = {
    *(
        "id",
        "framework_id",
        "item_id",
        "evidence_id",
        "action_id",
        "option_id",
        "prompt_id",
        "table",
        "colour",
        "mark",
    ),
    *("purpose", "attribution", "status", "holder", "priority", "found", "overlay", "side"),
    *("place_kind", "content_type", "sha256", "kind", "outcome"),
}
PLACES = (make_item(), make_item("d1"), WHOLE)


def word(kind: type[Record], name: str, item: Item) -> str:
    return f"Unique{kind.__name__}{name.replace('_', '')}{item.item_id.replace('.', '')}"


def typed(kind: type[Record], item: Item) -> dict[str, str]:
    return {name: word(kind, name, item) for name in TYPED[kind]}


def rows_at(item: Item) -> tuple[Record, ...]:
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    made = {"created_at": MORNING}
    key = item.item_id
    return (
        DifferingView(id=f"v{key}", **typed(DifferingView, item), **place, **made),
        GoodPractice(id=f"g{key}", **typed(GoodPractice, item), **place, **made),
        Action(id=f"a{key}", **typed(Action, item), **place, **made),
        Action(id=f"b{key}", text="x", by_when=date(2027, 1, 31), **place, **made),
        ParkedItem(id=f"p{key}", **typed(ParkedItem, item), **place, **made),
        Note(id=f"n{key}", **typed(Note, item), **place, **made),
        Answer(id=f"w{key}", prompt_id="gone", **typed(Answer, item), **place),
        Argument(id=f"u{key}", side="against", **typed(Argument, item), **place, **made),
        Attachment(
            id=f"t{key}",
            content_type="image/png",
            size=2048,
            sha256="0" * 64,
            **typed(Attachment, item),
            **place,
            **made,
        ),
    )


def session_rows_at(item: Item) -> tuple[Record, ...]:
    place = {"framework_id": item.framework_id, "item_id": item.item_id}
    key = item.item_id
    return (
        AgendaBreak(
            id=f"k{key}", place_kind="standard", minutes=15, **typed(AgendaBreak, item), **place
        ),
        EarlierRating(id=f"e{key}", value=4, **typed(EarlierRating, item), **place),
    )


def items_of(kind: type[Record]) -> tuple[Item, ...]:
    """Where a kind of record can stand."""
    if kind in (WorkshopDetails, PartnerGroup, Reflection):
        return (WHOLE,)
    if kind is Finding:
        return PLACES[:1]
    return PLACES[:2] if kind in (Assessment, EarlierRating, AgendaBreak) else PLACES


@pytest.fixture(scope="module")
def full_workshop() -> Workshop:
    workshop = make_workshop(groups={"Council": 5})
    details = replace(workshop.details, **typed(WorkshopDetails, WHOLE))
    group = replace(workshop.groups[0], **typed(PartnerGroup, WHOLE))
    rows: list[Record] = [details, group]
    for item in PLACES:
        rows += rows_at(item)
    for item in PLACES[:2]:
        place = {"framework_id": item.framework_id, "item_id": item.item_id}
        reasons = typed(Assessment, item)
        rows.append(Assessment(id=f"s{item.item_id}", status="parked", **reasons, **place))
        rows += session_rows_at(item)
    place = {"framework_id": "made-up", "item_id": "d1.one", "evidence_id": "d1.one.e1"}
    rows.append(Finding(id="f", **typed(Finding, PLACES[0]), **place))
    rows.append(Reflection(id="r", kind="delta", **typed(Reflection, WHOLE), created_at=MORNING))
    for row in rows:
        workshop = workshop.with_row(row)
    return workshop


def every_word() -> list[str]:
    return [
        word(kind, name, item) for kind in TYPED for name in TYPED[kind] for item in items_of(kind)
    ]


def test_every_text_is_in_the_pdf(full_workshop: Workshop) -> None:
    made = made_pdf(content_of(full_workshop), fonts_dir())

    pages = text_of(PdfReader(BytesIO(made))).replace(" ", "")
    assert [text for text in every_word() if text not in pages] == []


def test_every_text_is_in_the_json_record(full_workshop: Workshop) -> None:
    text = json_bytes(record_of(full_workshop, {FRAMEWORK.id: FRAMEWORK}, OPTIONS)).decode()

    assert [one for one in every_word() if f'"{one}"' not in text] == []


def test_every_kind_of_record_is_looked_for() -> None:
    assert set(RECORD_TYPES) == TYPED.keys() | NOTHING_TYPED


def test_every_typed_field_of_the_domain_is_looked_for() -> None:
    for kind, names in TYPED.items():
        texts = {field.name for field in fields(kind) if field.type in ("str", str)}
        assert texts - NOT_TYPED == set(names), kind.__name__
