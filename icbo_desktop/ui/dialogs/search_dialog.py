"""Search as you type: the framework's own texts and everything captured. Enter goes there, privately."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from icbo_desktop.domain.framework import Framework, Standard
from icbo_desktop.domain.route import Place, PlaceKind, places
from icbo_desktop.domain.rows import (
    Action,
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
    if place.kind in (PlaceKind.DOMAIN_OPENING, PlaceKind.WELCOME, PlaceKind.CLOSING):
        return
    where = name_of(view, place.item)
    for kind, words in CAPTURED:
        for record in view.workshop.at(kind, place.item):
            yield text_destination(place, record.text, f"{words}{where}")
    for finding in view.workshop.at(Finding, place.item):
        if finding.note:
            yield text_destination(place, finding.note, f"note on evidence{where}")


def published_at(view: SessionView, place: Place) -> Iterator[Destination]:
    """The framework's texts at a standard: statement, points, questions and evidence lines."""
    framework = view.frameworks.get(place.item.framework_id)
    if framework is None or place.kind is not PlaceKind.STANDARD:
        return
    standard = framework.standard(place.item.item_id)
    where = name_of(view, place.item)
    for text, words in published_texts(framework, standard):
        yield text_destination(place, text, f"{words}{where}")


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


def text_destination(place: Place, text: str, detail: str) -> Destination:
    """A text as the list shows it; very long ones are searched by their beginning."""
    shown = shortened(" ".join(text.split()), LONGEST_SHOWN)
    return Destination(place, shown, frozenset(), words_of(text[:LONGEST_SEARCHED]), detail)


def name_of(view: SessionView, item: Item) -> str:
    """The item's short title after a comma; nothing where it has no name of its own."""
    framework = view.frameworks.get(item.framework_id)
    if framework is None:
        return ""
    found = framework.standards_by_id.get(item.item_id) or framework.domains_by_id.get(item.item_id)
    return f", {found.short_title}" if found is not None else ""
