"""Search as you type: the framework's own texts and everything captured. Enter goes there, privately."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.framework import Framework, Standard, TextList
from icbo_desktop.domain.route import Place, PlaceKind, places
from icbo_desktop.domain.rows import (
    Action,
    Answer,
    Argument,
    DifferingView,
    Finding,
    GoodPractice,
    Item,
    Note,
    ParkedItem,
)
from icbo_desktop.domain.session import SessionView
from icbo_desktop.ui.dialogs.go_to_dialog import (
    Asks,
    Destination,
    GoToDialog,
    destinations_of,
    words_of,
)
from icbo_desktop.ui.shared.captions import shortened

LONGEST_SHOWN = 90
LONGEST_SEARCHED = 20_000
CAPTURED = (
    (DifferingView, "differing view"),
    (GoodPractice, "good practice"),
    (Action, "action"),
    (ParkedItem, "parked item"),
    (Note, "note"),
)


class SearchDialog(GoToDialog):
    """Finds by the beginnings of words, in any order."""

    def __init__(self, view: SessionView, parent: QWidget | None = None) -> None:
        asks = Asks(
            searched(view),
            title="Search",
            field_name="Words",
            hint="The beginnings of words, in any order. Up and Down choose, Enter looks at it privately.",
            list_name="Texts found",
            none_words="These words stand nowhere in the framework or in what was captured.",
            width=820,
        )
        super().__init__(view, parent, asks)


def searched(view: SessionView) -> tuple[Destination, ...]:
    """Places first, then what was captured at each, then the framework's texts, in route order."""
    spoken = [
        destination for place in places(view.route) for destination in captured_at(view, place)
    ]
    published = [
        destination for place in places(view.route) for destination in published_at(view, place)
    ]
    return (*destinations_of(view), *spoken, *published)


def captured_at(view: SessionView, place: Place) -> Iterator[Destination]:
    """What the room said at a place."""
    if place.kind in (PlaceKind.WELCOME, PlaceKind.CLOSING) or is_said_elsewhere(view, place):
        return
    where = name_of(view, place.item)
    for kind, words in CAPTURED:
        for record in view.workshop.at(kind, place.item):
            yield text_destination(place, record.text, f"{words}{where}")
    for finding in view.workshop.at(Finding, place.item):
        if finding.note:
            yield text_destination(place, finding.note, f"note on evidence{where}")
    for argument in view.workshop.at(Argument, place.item):
        yield text_destination(place, argument.text, f"our point {argument.side}{where}")
    for answer in view.workshop.at(Answer, place.item):
        yield text_destination(place, answer.text, f"answer{where}")


def is_said_elsewhere(view: SessionView, place: Place) -> bool:
    """Whether the opening of a domain has a close to which what was said at it belongs as well."""
    if place.kind not in (PlaceKind.DOMAIN_OPENING, PlaceKind.GRID):
        return False
    return Place(PlaceKind.DOMAIN_CLOSE, place.item) in places(view.route)


def published_at(view: SessionView, place: Place) -> Iterator[Destination]:
    """The framework's texts where they stand: of a standard, a list or an option."""
    framework = view.frameworks.get(place.item.framework_id)
    if framework is None:
        return
    where = name_of(view, place.item)
    for text, words in texts_at(framework, place):
        if text:
            yield text_destination(place, text, f"{words}{where}")


def texts_at(framework: Framework, place: Place) -> Iterator[tuple[str, str]]:
    """Each text that a place shows and what it is."""
    item_id = place.item.item_id
    if place.kind is PlaceKind.STANDARD:
        standard = framework.standard(item_id)
        yield from published_texts(framework, standard)
        yield from list_texts(standard.lists)
    elif place.kind is PlaceKind.DOMAIN_OPENING:
        domain = framework.domain(item_id)
        yield domain.introduction, framework.words.domain.lower()
        yield from list_texts(domain.lists)
    elif place.kind is PlaceKind.CHECKLIST:
        yield from list_texts((framework.lists_by_id[item_id],))
    elif place.kind is PlaceKind.OPTION:
        option_id = place.item.option_id
        options = framework.options_of(item_id)
        yield next(each.text for each in options if each.id == option_id), "option"


def list_texts(lists: tuple[TextList, ...]) -> Iterator[tuple[str, str]]:
    """Each item of the lists."""
    for each in lists:
        for item in each.items:
            yield item.text, each.title


def published_texts(framework: Framework, standard: Standard) -> Iterator[tuple[str, str]]:
    """Each text of a standard and what it is."""
    word = framework.words.standard.lower()
    yield standard.statement, word
    for point in standard.points:
        yield point.text, word
    for question in standard.questions:
        yield question.text, "question"
    for line in standard.evidence:
        yield line.text, "evidence"
    for criterion in standard.criteria:
        yield criterion.text, "criterion"
    for level in standard.levels:
        for item in level.items:
            yield item.text, f"level {level.point}"
    for side, found in (("for", standard.points_for), ("against", standard.points_against)):
        for point in found:
            yield point.text, f"point {side}"


def text_destination(place: Place, text: str, detail: str) -> Destination:
    """A text as the list shows it; very long ones are searched by their beginning."""
    shown = shortened(" ".join(text.split()), LONGEST_SHOWN)
    return Destination(place, shown, frozenset(), words_of(text[:LONGEST_SEARCHED]), detail)


def name_of(view: SessionView, item: Item) -> str:
    """The item's short title after a comma; nothing where it has no name of its own."""
    framework = view.frameworks.get(item.framework_id)
    if framework is None:
        return ""
    if item.option_id:
        options = framework.options_of(item.item_id)
        return next(f", {each.name}" for each in options if each.id == item.option_id)
    found = framework.standards_by_id.get(item.item_id) or framework.domains_by_id.get(item.item_id)
    return f", {found.short_title}" if found is not None else ""
