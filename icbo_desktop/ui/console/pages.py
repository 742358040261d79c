"""The centre's page for each kind of place of the route."""

from collections.abc import Callable

from icbo_desktop.domain.breaks import break_at, break_title
from icbo_desktop.domain.framework import Domain, Framework
from icbo_desktop.domain.grid import grid_at
from icbo_desktop.domain.route import Place, PlaceKind, StepKind, standards_in_scope
from icbo_desktop.domain.rows import Action, Item, ParkedItem, item_of
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, day_words, short_day_words
from icbo_desktop.translation import tr, tr_n, translated
from icbo_desktop.ui.console.arguments_card import ArgumentsCard
from icbo_desktop.ui.console.capture_words import PRIORITY_WORDS
from icbo_desktop.ui.console.card import Card, Page, TextCard, paragraphs
from icbo_desktop.ui.console.coverage_words import (
    domain_coverage,
    standard_items_of,
)
from icbo_desktop.ui.console.earlier_cards import earlier_cards
from icbo_desktop.ui.console.grid_cards import GridCard, GridResultCard
from icbo_desktop.ui.console.list_cards import ChecklistCard, ListCard, list_cards
from icbo_desktop.ui.console.place_words import (
    accent_of,
    counted_standards,
    frameworks_on_route,
    item_name,
    place_tag,
    position_words,
    scale_of,
    standard_count,
)
from icbo_desktop.ui.console.prompts_card import AnswerLines, PromptsCard
from icbo_desktop.ui.console.rated_cards import (
    domain_choices,
    domain_profile,
    framework_profiles,
)
from icbo_desktop.ui.console.rating_card import RatingCard
from icbo_desktop.ui.console.standard_cards import EvidenceCard, QuestionsCard, standard_card
from icbo_desktop.ui.console.standing_part import StandingCard
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
        TextCard(
            tr("Welcome"),
            about,
            details.title,
            (translated(ATTRIBUTION_SENTENCES[details.attribution]),),
        )
    ]
    rules = tuple(line.strip() for line in details.ground_rules.splitlines() if line.strip())
    if rules:
        ground = TextCard(tr("How we work together"), "", "", ())
        ground.add_points(rules[:MOST_RULES])
        if len(rules) > MOST_RULES:
            left = tr("… and {left} more; the record holds them all", left=len(rules) - MOST_RULES)
            ground.body.addWidget(Caption(left, "soft"))
        cards.append(ground)
    cards.append(
        LinesCard(
            tr("Who is in the room"),
            group_lines,
            lambda now: tr_n("{n} people", "1 person", now.workshop.people),
        )
    )
    for framework in frameworks_on_route(view):
        cards += _framework_cards(view, framework)
    return cards


def _framework_cards(view: SessionView, framework: Framework) -> list[Card]:
    """What a framework says of itself, and its lists to read; a checklist has a place of its own."""
    count = counted_standards(framework, standard_count(view, framework))
    caption = tr("The framework") if len(frameworks_on_route(view)) == 1 else framework.short_title
    text = TextCard(
        caption,
        tr("{count} in this workshop", count=count),
        framework.title,
        paragraphs(framework.introduction),
    )
    text.add_points(tuple(one.text for one in framework.principles), tr("Principles"))
    lists = [ListCard(each) for each in framework.lists if each.use == "list"]
    return [text, *lists]


def _points_card(title: str, items: tuple[str, ...]) -> Card:
    card = TextCard(title, "", "", ())
    card.add_points(items)
    return card


def _opening(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:
    framework = view.frameworks[place.item.framework_id]
    domain = framework.domain(place.item.item_id)
    standards = standards_in_scope(view.workshop, framework, domain)
    count = counted_standards(framework, len(standards))
    text = TextCard(place_tag(view, place), count, domain.title, paragraphs(domain.introduction))
    text.step_kinds = (StepKind.DOMAIN_OPENING,)
    cards: list[Card] = [text]
    if domain.options:
        cards.append(_options_card(domain))
    cards += list_cards(place.item, domain.lists)
    profile = domain_profile(view, framework, domain, tr("Where we stand"), open_parts)
    if profile is not None:
        cards.append(profile)
    if framework.principles:
        cards.append(
            _points_card(tr("Principles"), tuple(one.text for one in framework.principles))
        )
    return cards


def _options_card(domain: Domain) -> Card:
    """The options that the domain is rated for, each with what it is."""
    card = TextCard(tr("Options"), str(len(domain.options)), "", ())
    for option in domain.options:
        card.body.addWidget(Caption(option.title, "strong"))
        for paragraph in paragraphs(option.text):
            card.body.addWidget(Caption(paragraph))
    return card


def _standard(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:
    item = place.item
    framework = view.frameworks[item.framework_id]
    standard = framework.standard(item.item_id)
    scale = scale_of(view, item)
    tag, position = place_tag(view, place), position_words(view, place)
    cards: list[Card] = [standard_card(standard, tag, position, shows_levels=scale is None)]
    if scale is not None:
        cards.append(RatingCard(view, item, scale, open_parts))
    cards += list_cards(item, standard.lists)
    if standard.has_arguments:
        cards.append(ArgumentsCard(item, standard))
    if standard.questions:
        cards.append(QuestionsCard(place, standard.questions))
    if standard.evidence:
        cards.append(EvidenceCard(item, standard.evidence))
    prompts = framework.prompts_at("standard")
    if prompts:
        cards.append(PromptsCard(item, prompts))
    if scale is None:
        word = framework.words.standard.lower()
        is_grid = bool(framework.options_of(item.item_id))
        caption = (
            tr("Rated for each option later")
            if is_grid
            else tr("Where we are with this {word}", word=word)
        )
        cards.append(StandingCard(item, caption))
    return cards


def _checklist(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    framework = view.frameworks[place.item.framework_id]
    checklist = framework.lists_by_id[place.item.item_id]
    count = tr_n("{n} items", "1 item", len(checklist.items))
    text = TextCard(framework.short_title, count, checklist.title, ())
    return [text, ChecklistCard(place.item, checklist, tr("Go through the list"))]


def _option(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    item = place.item
    framework = view.frameworks[item.framework_id]
    options = framework.options_of(item.item_id)
    option = next(each for each in options if each.id == item.option_id)
    number = tr("{number} of {count}", number=options.index(option) + 1, count=len(options))
    text = TextCard(place_tag(view, place), number, option.title, paragraphs(option.text))
    grid = grid_at(view.workshop, framework, item.item_id)
    if grid is None:
        return [text]
    return [text, GridCard(framework, grid, option.id, accent_of(view, item))]


def _grid(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:
    framework = view.frameworks[place.item.framework_id]
    grid = grid_at(view.workshop, framework, place.item.item_id)
    if grid is None:
        return []
    title = TextCard(place_tag(view, place), "", item_name(view, place.item), ())
    table = GridCard(framework, grid, "", accent_of(view, place.item))
    return [title, GridResultCard(grid, open_parts), table]


def _close(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:
    item = place.item
    framework = view.frameworks[item.framework_id]
    domain = framework.domain(item.item_id)
    items = standard_items_of(view, framework, domain)
    question = (domain.closing_question.text,) if domain.closing_question is not None else ()
    covered = domain_coverage(view, framework, domain)
    text = TextCard(place_tag(view, place), covered, domain.title, question)
    cards: list[Card] = [text]
    caption = tr("Profile of the {domain}", domain=framework.words.domain.lower())
    profile = domain_profile(view, framework, domain, caption, open_parts)
    if profile is not None:
        profile.step_kinds = (StepKind.DOMAIN_PROFILE,)
        cards.append(profile)
    choices = domain_choices(view, framework, domain, tr("What we chose"))
    if choices is not None:
        choices.step_kinds = (StepKind.DOMAIN_PROFILE,)
        cards.append(choices)
    scale = scale_of(view, item)
    if scale is not None:
        cards.append(RatingCard(view, item, scale, open_parts))
    prompts = framework.prompts_at("domain")
    if prompts:
        cards.append(PromptsCard(item, prompts))
    cards += [
        LinesCard(prompt.title, AnswerLines(prompt, items))
        for prompt in framework.prompts_at("standard")
    ]
    word = framework.words.domain.lower()
    actions = LinesCard(tr("Actions of this {word}", word=word), ActionLines((item, *items)))
    actions.step_kinds = (StepKind.JOINT_ACTIONS,)
    cards.append(actions)
    return cards


def _summary(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    cards: list[Card] = [OverviewCard()]
    frameworks = frameworks_on_route(view)
    for framework in frameworks:
        if len(frameworks) > 1:
            cards.append(OverviewCard(framework))
        cards += framework_profiles(view, framework, open_parts)
    actions = LinesCard(tr("All actions"), ActionLines())
    actions.step_kinds = (StepKind.OVERALL_ACTIONS,)
    asked = [each.narrative.text for each in frameworks if each.narrative is not None]
    cards += [
        NarrativeCard("\n".join(asked)),
        *earlier_cards(view),
        actions,
        LinesCard(tr("Parked items"), parked_lines),
    ]
    return cards


def _closing(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    cards: list[Card] = [
        TextCard(
            tr("Closing"),
            "",
            tr("Thank you"),
            (tr("The record is ready to be saved: Workshop, Save a record."),),
        ),
        OverviewCard(),
    ]
    for framework in frameworks_on_route(view):
        if framework.closing_questions:
            questions = tuple(one.text for one in framework.closing_questions)
            cards.append(_points_card(tr("Questions to close with"), questions))
    return cards


def _break(view: SessionView, place: Place, open_parts: set[str]) -> list[Card]:  # noqa: ARG001 - the shape of MAKERS
    row = break_at(view.workshop, place)
    minutes = tr("{minutes} min", minutes=row.minutes) if row is not None else ""
    words = tr("The wall says when you go on. The next step ends the break, or passes it over.")
    return [TextCard(tr("Planned break"), minutes, break_title(row), (words,))]


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
    PlaceKind.BREAK: _break,
}


def group_lines(view: SessionView) -> tuple[str, ...]:
    """The partner groups with how many people each has."""
    return tuple(f"{group.name}: {group.people}" for group in view.workshop.groups)


def parked_lines(view: SessionView) -> tuple[str, ...]:
    """Every parked item with where it belongs."""
    return tuple(
        f"{row.text} ({item_name(view, item_of(row))})" for row in view.workshop.rows(ParkedItem)
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
            if self._items is None or item_of(row).whole in self._items
        )


def _action_details(view: SessionView, row: Action) -> list[str]:
    date = short_day_words(row.by_when) if row.by_when else tr("not set")
    return [
        item_name(view, item_of(row)),
        translated(PRIORITY_WORDS[row.priority]),
        tr("who: {who}", who=row.who or tr("not set")),
        tr("by {date}", date=date),
    ]
