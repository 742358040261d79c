"""What a search looks through: each text of the frameworks and everything captured, with where it stands."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from icbo_desktop.domain.framework import Domain, Framework, Option, Standard, TextList
from icbo_desktop.domain.route import PlaceKind
from icbo_desktop.domain.rows import (
    WHOLE,
    Action,
    Answer,
    Argument,
    Assessment,
    DifferingView,
    Finding,
    GoodPractice,
    Item,
    Note,
    ParkedItem,
    PartnerGroup,
    Record,
    WorkshopDetails,
    item_of,
)
from icbo_desktop.domain.session_rows import AgendaBreak, Attachment, Reflection
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.translation import marked, tr, translated

BETWEEN_FIELDS = "\n"
IN_OWN_WORDS = marked("{source}, in the framework’s own words")  # noqa: RUF001 - the right apostrophe
Kinds = tuple[PlaceKind, ...]


@dataclass(frozen=True, slots=True)
class SearchedText:
    """A text, what it is ("action", "evidence"), and the item it belongs to.

    `row_id` tells equal texts apart: the record's id, or the id of the framework's entry. `at` holds the
    kinds of place where it is shown first, before others that the item has.
    """

    text: str
    source: str
    item: Item = WHOLE
    row_id: str = ""
    at: Kinds = ()


@dataclass(frozen=True, slots=True)
class Captured:
    """How one kind of record is found: as what, by which of its fields together, and where if not at its item."""

    source: str
    fields: tuple[str, ...] = ("text",)
    at: Kinds = ()


# The fields of one record are one text, so that "Sam map" finds Sam's action on the map.
CAPTURED: dict[type[Record], tuple[Captured, ...]] = {
    WorkshopDetails: (
        Captured(
            marked("workshop"),
            ("title", "place", "facilitators", "ground_rules"),
            (PlaceKind.WELCOME,),
        ),
        Captured(marked("narrative"), ("narrative",), (PlaceKind.SUMMARY,)),
    ),
    PartnerGroup: (Captured(marked("partner group"), ("name",), (PlaceKind.WELCOME,)),),
    Assessment: (Captured(marked("reason"), ("status_reason", "no_action_reason")),),
    Finding: (Captured(marked("note on evidence"), ("note",)),),
    DifferingView: (Captured(marked("differing view"), ("text", "evidence", "would_change")),),
    GoodPractice: (Captured(marked("good practice")),),
    Action: (
        Captured(marked("action"), ("text", "who", "measure", "no_date_reason", "carried_from")),
    ),
    ParkedItem: (Captured(marked("parked item")),),
    Note: (Captured(marked("note")),),
    Answer: (Captured(marked("answer")),),
    Argument: (Captured(marked("our point")),),
    AgendaBreak: (Captured(marked("break"), ("title",)),),
    Attachment: (Captured(marked("attachment"), ("name", "caption")),),
    Reflection: (Captured(marked("what we say of the session"), at=(PlaceKind.CLOSING,)),),
}
CAPTURED_TABLES = {kind.table: kind for kind in CAPTURED}


def captured_texts(records: Iterable[Record]) -> list[SearchedText]:
    """Everything these records say in words."""
    return [text for record in records for text in texts_of_record(record)]


def texts_of_record(record: Record) -> Iterator[SearchedText]:
    """What one record says; nothing for a record without words."""
    for how in CAPTURED.get(type(record), ()):
        said = [getattr(record, field) for field in how.fields]
        text = BETWEEN_FIELDS.join(words for words in said if words.strip())
        if text:
            yield SearchedText(text, translated(how.source), item_of(record), record.id, how.at)


def records_at(workshop: Workshop, table: str, item: Item) -> tuple[Record, ...]:
    """The records of a table with words that belong to an item; those of the workshop to the whole."""
    kind = CAPTURED_TABLES[table]
    if kind in (WorkshopDetails, PartnerGroup, Reflection):
        return workshop.rows(kind) if item == WHOLE else ()
    found: tuple[Record, ...] = workshop.at(kind, item)  # pyright: ignore[reportArgumentType, reportUnknownVariableType] - the others have items
    return found


def framework_texts(
    workshop: Workshop, worn: Mapping[str, Framework], own: Mapping[str, Framework]
) -> list[SearchedText]:
    """Each text of the frameworks on the route in the words worn, and where it differs in the pack's own."""
    found: list[SearchedText] = []
    for frozen in workshop.frameworks_on_route:
        read = list(texts_of_framework(worn[frozen.id]))
        known = set(read)
        found += read
        found += [
            SearchedText(text.text, translated(IN_OWN_WORDS, source=text.source), *rest_of(text))
            for text in texts_of_framework(own[frozen.id])
            if text not in known
        ]
    return found


def rest_of(text: SearchedText) -> tuple[Item, str, Kinds]:
    return text.item, text.row_id, text.at


def texts_of_framework(framework: Framework) -> Iterator[SearchedText]:
    """Each text that the framework shows to somebody, empty ones left out."""
    whole, welcome = Item(framework.id), (PlaceKind.WELCOME,)
    parts = [
        (framework.introduction, tr("introduction"), whole, "introduction", welcome),
        *((each.text, tr("principle"), whole, each.id, welcome) for each in framework.principles),
        *(
            (each.title, tr("question to the room"), whole, each.id, ())
            for each in framework.prompts
        ),
        *(
            (each.text, tr("closing question"), whole, each.id, (PlaceKind.CLOSING,))
            for each in framework.closing_questions
        ),
        *(
            (f"{each.term}: {each.meaning}", tr("glossary"), whole, each.term, welcome)
            for each in framework.glossary
        ),
        *(
            (
                BETWEEN_FIELDS.join(part for part in (each.name, each.what, each.where) if part),
                tr("resource"),
                Item(framework.id, each.domains[0]) if each.domains else whole,
                each.id,
                (),
            )
            for each in framework.resources
        ),
    ]
    for text, source, item, row_id, at in parts:
        if text:
            yield SearchedText(text, source, item, row_id, at)
    for each in framework.lists:
        yield from texts_of_list(each, Item(framework.id, each.id))
    for domain in framework.domains:
        yield from texts_of_domain(framework, domain)


def texts_of_domain(framework: Framework, domain: Domain) -> Iterator[SearchedText]:
    """A domain's own texts, then those of its standards."""
    item, word = Item(framework.id, domain.id), framework.words.domain.lower()
    opening, close = (PlaceKind.DOMAIN_OPENING,), (PlaceKind.DOMAIN_CLOSE,)
    yield SearchedText(domain.title, word, item, domain.id, opening)
    if domain.introduction:
        yield SearchedText(domain.introduction, word, item, f"{domain.id}/introduction", opening)
    for question, at in ((domain.rating_question, ()), (domain.closing_question, close)):
        if question is not None:
            yield SearchedText(question.text, tr("question"), item, question.id, at)
    for each in domain.lists:
        yield from texts_of_list(each, item, opening)
    yield from texts_of_options(domain.options, item)
    for standard in domain.standards:
        yield from texts_of_standard(framework, standard)


def texts_of_standard(framework: Framework, standard: Standard) -> Iterator[SearchedText]:
    """Each text of a standard and what it is."""
    item, word = Item(framework.id, standard.id), framework.words.standard.lower()
    yield SearchedText(standard.title, word, item, standard.id)
    if standard.statement:
        yield SearchedText(standard.statement, word, item, f"{standard.id}/statement")
    for source, entries in (
        (word, standard.points),
        (tr("criterion"), standard.criteria),
        (tr("question"), standard.questions),
        (tr("evidence"), standard.evidence),
        (tr("point for"), standard.points_for),
        (tr("point against"), standard.points_against),
    ):
        for entry in entries:
            yield SearchedText(entry.text, source, item, entry.id)
    for level in standard.levels:
        for entry in level.items:
            yield SearchedText(entry.text, tr("level"), item, entry.id)
    for each in standard.lists:
        yield from texts_of_list(each, item)
    yield from texts_of_options(standard.options, item)


def texts_of_list(each: TextList, item: Item, at: Kinds = ()) -> Iterator[SearchedText]:
    """The title of a list and each of its items."""
    yield SearchedText(each.title, tr("list"), item, each.id, at)
    for entry in each.items:
        yield SearchedText(entry.text, each.title, item, entry.id, at)


def texts_of_options(options: Iterable[Option], item: Item) -> Iterator[SearchedText]:
    """What each option is called and what it is."""
    for option in options:
        text = BETWEEN_FIELDS.join(part for part in (option.title, option.text) if part)
        whole = Item(item.framework_id, item.item_id, option.id)
        yield SearchedText(text, tr("option"), whole, option.id)
