"""The centre's page for each kind of place of the route."""

from collections.abc import Callable

from icbo_desktop.domain.framework import EvidenceLine
from icbo_desktop.domain.grid import grid_at, leading_sentence, sensitivity_sentence
from icbo_desktop.domain.route import Place, PlaceKind, StepKind, standards_in_scope
from icbo_desktop.domain.rows import Action, Item, ParkedItem
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, counted, day_words, short_day_words
from icbo_desktop.ui.console.arrow_card import ArrowCard
from icbo_desktop.ui.console.card import Card, Page, TextCard
from icbo_desktop.ui.console.place_words import (
    item_name,
    place_tag,
    position_words,
    standard_count,
)
from icbo_desktop.ui.console.profile_card import ProfileCard
from icbo_desktop.ui.console.standard_cards import EvidenceCard, QuestionsCard, standard_card
from icbo_desktop.ui.console.summary_cards import LinesCard, NarrativeCard, OverviewCard
from icbo_desktop.ui.shared.captions import Caption

MOST_RULES = 100  # a pasted document must not freeze the console; the wall holds as many


def make_page(view: SessionView, place: Place, open_parts: set[str]) -> Page:
    """The page of a place, filled. `open_parts` names the folded parts that are open."""
    page = Page()
    for card in MAKERS[place.kind](view, place, open_parts):
        page.add_card(card)
    page.show_view(view)
    return page


def _welcome(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    details = view.workshop.details
    when = day_words(details.held_on) if details.held_on else ""
    about = " · ".join(part for part in (details.place, when, details.facilitators) if part)
    cards: list[Card] = [
        TextCard("Welcome", about, details.title, (ATTRIBUTION_SENTENCES[details.attribution],))
    ]
    rules = tuple(line.strip() for line in details.ground_rules.splitlines() if line.strip())
    if rules:
        ground = TextCard("How we work together", "", "", ())
        ground.add_points(rules[:MOST_RULES])
        if len(rules) > MOST_RULES:
            left = f"… and {len(rules) - MOST_RULES} more; the record holds them all"
            ground.body.addWidget(Caption(left, "soft"))
        cards.append(ground)
    cards.append(
        LinesCard(
            "Who is in the room",
            group_lines,
            lambda now: counted(now.workshop.people, "person", "people"),
        )
    )
    for framework in view.frameworks.values():
        count = f"{standard_count(view)} {framework.words.standard.lower()}s in this workshop"
        text = TextCard("The framework", count, framework.title, paragraphs(framework.introduction))
        text.add_points(tuple(one.text for one in framework.principles), "Principles")
        cards.append(text)
        cards += [
            _list_card(entry.title, tuple(one.text for one in entry.items))
            for entry in framework.lists
        ]
    return cards


def _list_card(title: str, items: tuple[str, ...]) -> Card:
    card = TextCard(title, "", "", ())
    card.add_points(items)
    return card


def _opening(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    framework = view.frameworks[place.item.framework_id]
    domain = framework.domain(place.item.item_id)
    standards = standards_in_scope(view.workshop, framework, domain)
    count = f"{len(standards)} {framework.words.standard.lower()}" + (
        "" if len(standards) == 1 else "s"
    )
    text = TextCard(place_tag(view, place), count, domain.title, paragraphs(domain.introduction))
    items = tuple(Item(framework.id, one.id) for one in standards)
    cards: list[Card] = [text, ProfileCard("Where we stand in this domain", items)]
    if framework.principles:
        cards.append(_list_card("Principles", tuple(one.text for one in framework.principles)))
    return cards


def _standard(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:
    item = place.item
    framework = view.frameworks[item.framework_id]
    standard = framework.standard(item.item_id)
    cards: list[Card] = [
        standard_card(standard, place_tag(view, place), position_words(view, place))
    ]
    scale = framework.scale_of(item.item_id)
    if scale is not None:
        words = "Where are we on the arrow?" if scale.shape == "arrow" else "Where are we?"
        cards.append(ArrowCard(item, scale, words, open_parts))
    if standard.questions:
        cards.append(QuestionsCard(place, standard.questions))
    if standard.evidence:
        cards.append(EvidenceCard(item, standard.evidence))
    return cards


def _checklist(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    framework = view.frameworks[place.item.framework_id]
    checklist = framework.lists_by_id[place.item.item_id]
    lines = tuple(EvidenceLine(item.id, item.text) for item in checklist.items)
    return [
        TextCard(framework.short_title, "", checklist.title, ()),
        EvidenceCard(place.item, lines),
    ]


def _option(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    framework = view.frameworks[place.item.framework_id]
    options = framework.options_of(place.item.item_id)
    option = next(each for each in options if each.id == place.item.option_id)
    return [TextCard(place_tag(view, place), "", option.title, paragraphs(option.text))]


def _grid(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    grid = grid_at(view.workshop, view.frameworks[place.item.framework_id], place.item.item_id)
    if grid is None:
        return []
    sentences = (
        leading_sentence(view.workshop, grid),
        sensitivity_sentence(view.workshop, grid),
    )
    return [TextCard(place_tag(view, place), "", item_name(view, place.item), sentences)]


def _close(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:
    item = place.item
    framework = view.frameworks[item.framework_id]
    domain = framework.domain(item.item_id)
    standards = standards_in_scope(view.workshop, framework, domain)
    items = tuple(Item(framework.id, one.id) for one in standards)
    question = (domain.closing_question.text,) if domain.closing_question is not None else ()
    profile = ProfileCard("Profile of the domain", items)
    profile.step_kinds = (StepKind.DOMAIN_PROFILE,)
    cards: list[Card] = [
        TextCard(place_tag(view, place), "", domain.title, question),
        profile,
    ]
    scale = framework.scale_of(item.item_id)
    if scale is not None:
        caption = f"Where is the whole {framework.words.domain.lower()}?"
        cards.append(ArrowCard(item, scale, caption, open_parts))
    actions = LinesCard("Actions of this domain", ActionLines((item, *items)))
    actions.step_kinds = (StepKind.JOINT_ACTIONS,)
    cards.append(actions)
    return cards


def _summary(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    cards: list[Card] = [OverviewCard()]
    for framework in view.frameworks.values():
        domains = tuple(
            Item(framework.id, domain.id)
            for domain in framework.domains
            if standards_in_scope(view.workshop, framework, domain) and domain.scale
        )
        if domains:
            cards.append(ProfileCard("Domain ratings", domains))
        for domain in framework.domains:
            items = tuple(
                Item(framework.id, one.id)
                for one in standards_in_scope(view.workshop, framework, domain)
            )
            if items:
                cards.append(ProfileCard(item_name(view, Item(framework.id, domain.id)), items))
    actions = LinesCard("All actions", ActionLines())
    actions.step_kinds = (StepKind.OVERALL_ACTIONS,)
    cards += [
        NarrativeCard(),
        actions,
        LinesCard("Parked items", parked_lines),
    ]
    return cards


def _closing(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    cards: list[Card] = [
        TextCard(
            "Closing",
            "",
            "Thank you",
            ("The record is ready to be saved: Workshop, Save a record.",),
        ),
        OverviewCard(),
    ]
    for framework in view.frameworks.values():
        if framework.closing_questions:
            questions = tuple(one.text for one in framework.closing_questions)
            cards.append(_list_card("Questions to close with", questions))
    return cards


MAKERS: dict[PlaceKind, Callable[[SessionView, Place, set[str]], list[Card]]] = {
    PlaceKind.WELCOME: _welcome,
    PlaceKind.DOMAIN_OPENING: _opening,
    PlaceKind.CHECKLIST: _checklist,
    PlaceKind.STANDARD: _standard,
    PlaceKind.OPTION: _option,
    PlaceKind.GRID: _grid,
    PlaceKind.DOMAIN_CLOSE: _close,
    PlaceKind.SUMMARY: _summary,
    PlaceKind.CLOSING: _closing,
}


def paragraphs(text: str) -> tuple[str, ...]:
    """A text of a framework cut at its empty lines."""
    return tuple(part.strip() for part in text.split("\n\n") if part.strip())


def group_lines(view: SessionView) -> tuple[str, ...]:
    """The partner groups with how many people each has."""
    return tuple(f"{group.name}: {group.people}" for group in view.workshop.groups)


def parked_lines(view: SessionView) -> tuple[str, ...]:
    """Every parked item with where it belongs."""
    return tuple(
        f"{row.text} ({item_name(view, Item(row.framework_id, row.item_id))})"
        for row in view.workshop.rows(ParkedItem)
    )


class ActionLines:
    """The actions of some items, or of all, each with who and by when."""

    def __init__(self, items: tuple[Item, ...] | None = None) -> None:
        self._items = items

    def __call__(self, view: SessionView) -> tuple[str, ...]:
        rows = view.workshop.rows(Action)
        return tuple(
            f"{row.text} ({', '.join(_action_details(view, row))})"
            for row in rows
            if self._items is None or Item(row.framework_id, row.item_id) in self._items
        )


def _action_details(view: SessionView, row: Action) -> list[str]:
    date = short_day_words(row.by_when) if row.by_when else "not set"
    return [
        item_name(view, Item(row.framework_id, row.item_id)),
        f"{row.priority} priority",
        f"who: {row.who or 'not set'}",
        f"by {date}",
    ]
