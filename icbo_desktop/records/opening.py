"""The cover and the summary of a record."""

from collections import Counter
from collections.abc import Iterable, Iterator

from icbo_desktop.domain.coverage import coverage_of, coverage_words
from icbo_desktop.domain.divergence import group_sentence, window_sentence
from icbo_desktop.domain.rows import Action, DifferingView, GoodPractice, ParkedItem, Priority
from icbo_desktop.domain.standing import Standing, agreed_value
from icbo_desktop.domain.wording import (
    ATTRIBUTION_SENTENCES,
    PURPOSES,
    day_words,
    listed,
)
from icbo_desktop.records.grids import (
    FAVOURABLE_NOTE,
    grid_was_used,
    result_phrases,
    results_table,
)
from icbo_desktop.records.ratings import legend_key
from icbo_desktop.records.scope import Scope, ScopedFramework
from icbo_desktop.records.summary_rows import (
    Placed,
    placed,
    profile_rows,
    strongest,
    weakest,
    widest,
)
from icbo_desktop.records.tree import (
    Block,
    Cover,
    Fact,
    Facts,
    Heading,
    Legend,
    Paragraph,
    Part,
    Phrase,
    Profile,
    SignLines,
    paragraph,
)
from icbo_desktop.records.wording import (
    PRIORITIES,
    hours,
    people,
)
from icbo_desktop.translation import marked, tr, tr_n, translated

SUMMARY_KEY = "summary"
KEY_ACTIONS = "key-actions"
MOST_WIDE = 4  # named in the summary; the profile shows them all
ORDER_NOTE = marked(
    "Ratings are places in an order, so they are never added up; each row stands for itself."
)


PRIORITY_COUNTS: dict[Priority, str] = {
    "high": marked("{n} high priority"),
    "medium": marked("{n} medium priority"),
    "low": marked("{n} low priority"),
}


def cover(scope: Scope) -> Cover:
    details = scope.workshop.details
    return Cover(
        title=details.title, kind=tr("Record of a workshop"), blocks=tuple(cover_blocks(scope))
    )


def cover_blocks(scope: Scope) -> Iterator[Block]:
    details = scope.workshop.details
    frameworks = [part.framework for part in scope.live]
    facts = (
        Fact(tr("Place"), details.place),
        Fact(tr("Date"), day_words(details.held_on) if details.held_on else ""),
        Fact(tr("Time"), hours(details.starts_at, details.ends_at)),
        Fact(tr("Purpose"), translated(PURPOSES[details.purpose])),
        Fact(
            tr_n("Frameworks", "Framework", len(frameworks)),
            "\n".join(framework.title for framework in frameworks),
        ),
        Fact(tr("Facilitated by"), details.facilitators),
        Fact(tr("Attribution"), translated(ATTRIBUTION_SENTENCES[details.attribution])),
    )
    yield Facts(tuple(fact for fact in facts if fact.text))
    yield Heading(tr("Who was in the room"), level=2)
    total = scope.workshop.people
    if scope.is_attributed:
        keys = tuple(legend_key(group) for group in scope.groups)
        yield Legend(keys, with_people=True)
        if total:
            yield paragraph(tr("{people} in all.", people=people(total)), is_soft=True)
    else:
        told = tr("Their organisations are not recorded.")
        yield paragraph(f"{people(total)}. {told}" if total else told)


def summary_part(scope: Scope, *, with_sign_lines: bool = False) -> Part:
    signed = sign_blocks() if with_sign_lines else ()
    return Part(
        key=SUMMARY_KEY,
        title=tr("Summary"),
        blocks=(*summary_blocks(scope), *signed),
        running=summary_running(scope),
        starts_page=True,
    )


def sign_blocks() -> Iterator[Block]:
    """Lines for whoever answers for the record, so that it can be signed as it is."""
    yield Heading(tr("Signed"))
    yield paragraph(tr("This is what the workshop agreed, and where its views differed."))
    yield SignLines((tr("Name"), tr("Role"), tr("Signature"), tr("Date")))


def summary_running(scope: Scope) -> str:
    """What stands at the head of the page: there is room for one framework's name."""
    names = [part.framework.short_title for part in scope.live]
    return names[0] if len(names) == 1 else tr_n("{n} frameworks", "1 framework", len(names))


def summary_blocks(scope: Scope) -> Iterator[Block]:
    """The whole workshop at one look; where it went through several frameworks, one after the other."""
    overall = (
        Fact(tr("Actions"), actions_words(scope)),
        Fact(tr("All actions"), where_actions_stand(scope), KEY_ACTIONS),
        Fact(tr("Also recorded"), captured_words(scope)),
    )
    if len(scope.live) == 1:
        (only,) = scope.live
        yield coverage_paragraph(scope, only)
        yield facts_of((*framework_facts(scope, only), *overall))
    else:
        yield facts_of(overall)
    yield from narrative_blocks(scope)
    for part in scope.live:
        if len(scope.live) > 1:
            yield Heading(part.name)
            yield coverage_paragraph(scope, part)
            if any(fact.text for fact in framework_facts(scope, part)):
                yield facts_of(framework_facts(scope, part))
        level = 4 if len(scope.live) > 1 else 3
        yield from profile_blocks(scope, part, level)
        yield from grid_results(scope, part, level)


def facts_of(facts: Iterable[Fact]) -> Facts:
    """Those facts that have something to say."""
    return Facts(tuple(fact for fact in facts if fact.text))


def framework_facts(scope: Scope, part: ScopedFramework) -> tuple[Fact, ...]:
    """The ends of the profile, and where views lie furthest apart."""
    found = placed(scope, part.standards)
    lines = "\n".join(widest_lines(scope, part))
    chosen = Fact(tr("The room chose"), "\n".join(choice_lines(scope, part)))
    return (*ends_of_profile(found), Fact(tr("Widest apart"), lines), chosen)


def choice_lines(scope: Scope, part: ScopedFramework) -> Iterator[str]:
    """For each choice that the room made more than once, how often it fell on each point."""
    for scale in part.framework.scales:
        values = [
            value
            for scoped in part.standards
            if scale.is_nominal and scoped.is_rated and scoped.standard.scale == scale.id
            if (value := agreed_value(scope.workshop, scoped.item)) is not None
        ]
        if len(values) > 1:
            counts = Counter(values)
            said = [f"{scale.words(one)}: {counts[one]}" for one in scale.values if counts[one]]
            yield ", ".join(said)


def narrative_blocks(scope: Scope) -> Iterator[Block]:
    """The closing text, with what the frameworks ask it to speak to."""
    narrative = scope.workshop.details.narrative
    if not narrative.strip():
        return
    yield Heading(tr("How far the partners agree"))
    asked = [part.framework.narrative.text for part in scope.live if part.framework.narrative]
    if asked:
        yield paragraph("\n".join(asked), is_soft=True)
    yield paragraph(narrative)


def ends_of_profile(found: list[Placed]) -> tuple[Fact, ...]:
    """The strongest and the weakest; where the same standards are both, they are named once."""
    high, low = strongest(found), weakest(found)
    if {one.share for one in high} == {one.share for one in low}:
        return (Fact(tr("Rated"), listed_places(high)),)
    return Fact(tr("Strongest"), listed_places(high)), Fact(tr("Weakest"), listed_places(low))


def coverage_paragraph(scope: Scope, part: ScopedFramework) -> Paragraph:
    """How many are rated or discussed, and the states of those that were to be rated in words."""
    framework = part.framework
    said = coverage_words(coverage_of(scope.workshop, framework), framework.words.standard)
    counts = Counter(scope.standing(scoped.item) for scoped in part.standards if scoped.is_rated)
    rest = [
        f"{counts[standing]} {translated(standing.value)}"
        for standing in Standing
        if standing is not Standing.RATED and counts[standing]
    ]
    others = ""
    if rest:
        others = (
            tr("The others: {standings}.", standings=listed(rest))
            if all(scoped.is_rated for scoped in part.standards)
            else tr("The others to rate: {standings}.", standings=listed(rest))
        )
    return Paragraph((Phrase(f"{said}.", is_strong=True), Phrase(f" {others}" if others else "")))


def actions_words(scope: Scope) -> str:
    """How many open actions there are, by priority; those done and dropped apart from them."""
    actions = scope.workshop.rows(Action)
    states = Counter(action.status for action in actions)
    counts = Counter(action.priority for action in actions if action.status == "open")
    said = [
        translated(PRIORITY_COUNTS[name], n=counts[name]) for name in PRIORITIES if counts[name]
    ]
    parts = (
        [tr("{n} open: {priorities}", n=states["open"], priorities=", ".join(said))] if said else []
    )
    parts += [tr("{n} done", n=states["done"])] if states["done"] else []
    parts += [tr("{n} dropped", n=states["dropped"])] if states["dropped"] else []
    return "; ".join(parts) or tr("None")


def where_actions_stand(scope: Scope) -> str:
    """In which part; the contents give its page, and in a file it is a link."""
    if not scope.workshop.rows(Action):
        return ""
    return tr("Under “Agreed ratings and key actions”, towards the end, with who and by when.")


def captured_words(scope: Scope) -> str:
    """How much else was written down."""
    workshop = scope.workshop
    views, practices = workshop.rows(DifferingView), workshop.rows(GoodPractice)
    counts = (
        tr_n("{n} differing views", "1 differing view", len(views)),
        tr_n("{n} examples of good practice", "1 example of good practice", len(practices)),
        tr_n("{n} parked items", "1 parked item", len(workshop.rows(ParkedItem))),
    )
    return listed(counts)


def listed_places(found: list[Placed]) -> str:
    return ", ".join(f"{one.scoped.short} ({value_of(one)})" for one in found)


def value_of(one: Placed) -> str:
    """The value with its label where the point has one: "3 Joint"."""
    return one.scoped.scale.words(one.value) if one.scoped.scale else str(one.value)


def widest_lines(scope: Scope, part: ScopedFramework) -> Iterator[str]:
    """Where views lie furthest apart, and who sees it lower."""
    for scoped, divergence in widest(scope, part.standards)[:MOST_WIDE]:
        reach = window_sentence(divergence.window) if divergence.window else ""
        said = (reach, group_sentence(divergence, scope.names))
        yield f"{scoped.short}: {' '.join(part for part in said if part)}"


def profile_blocks(scope: Scope, part: ScopedFramework, level: int) -> Iterator[Block]:
    """All standards with a rating in one picture, those not reached too: a gap is part of it."""
    profiled = [scoped for scoped in part.standards if scoped.has_profile]
    if not profiled:
        return
    yield Heading(tr("The profile"), level)
    yield Profile(tuple(profile_rows(scope, profiled, with_domain=True)), is_dense=True)
    legend = tr(
        "The circle is the agreed rating; the darker stretch is where 8 in 10 people rated it."
    )
    yield paragraph(f"{legend} {translated(ORDER_NOTE)}", is_soft=True)


def grid_results(scope: Scope, part: ScopedFramework, level: int) -> Iterator[Block]:
    """Which options lead in each grid, in words; its table stands at its domain."""
    for domain in part.domains:
        if domain.grid is not None and grid_was_used(scope, domain.grid):
            yield Heading(domain.domain.short_title, level)
            yield results_table(scope, domain.grid)
            if domain.grid.scale.has_middle:
                yield paragraph(translated(FAVOURABLE_NOTE), is_soft=True)
            yield Paragraph(result_phrases(scope, domain.grid))
