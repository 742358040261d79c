"""The cover and the summary of a record."""

from collections import Counter
from collections.abc import Iterator

from icbo_desktop.domain.divergence import group_sentence
from icbo_desktop.domain.rows import Action, DifferingView, GoodPractice, ParkedItem
from icbo_desktop.domain.standing import Standing, coverage
from icbo_desktop.domain.wording import ATTRIBUTION_SENTENCES, PURPOSES, counted, day_words
from icbo_desktop.records.ratings import legend_key
from icbo_desktop.records.scope import Scope
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
    paragraph,
)
from icbo_desktop.records.wording import (
    PRIORITIES,
    hours,
    level_word,
    listed,
    people,
)

SUMMARY_KEY = "summary"
MOST_WIDE = 4  # named in the summary; the profile shows them all
ORDER_NOTE = (
    "Ratings are places in an order, so they are never added up; each row stands for itself."
)


def cover(scope: Scope) -> Cover:
    details = scope.workshop.details
    return Cover(
        title=details.title, kind="Record of a workshop", blocks=tuple(cover_blocks(scope))
    )


def cover_blocks(scope: Scope) -> Iterator[Block]:
    details = scope.workshop.details
    frameworks = [scope.frameworks[frozen.id] for frozen in scope.workshop.frameworks]
    facts = (
        Fact("Place", details.place),
        Fact("Date", day_words(details.held_on) if details.held_on else ""),
        Fact("Time", hours(details.starts_at, details.ends_at)),
        Fact("Purpose", PURPOSES[details.purpose]),
        Fact("Framework", listed([framework.title for framework in frameworks])),
        Fact("Facilitated by", details.facilitators),
        Fact("Attribution", ATTRIBUTION_SENTENCES[details.attribution]),
    )
    yield Facts(tuple(fact for fact in facts if fact.text))
    yield Heading("Who was in the room", level=2)
    total = scope.workshop.people
    if scope.is_attributed:
        keys = tuple(legend_key(group) for group in scope.groups)
        yield Legend(keys, with_people=True)
        if total:
            yield paragraph(f"{people(total)} in all.", is_soft=True)
    else:
        count = f"{people(total)}. " if total else ""
        yield paragraph(f"{count}Their organisations are not recorded.")


def summary_part(scope: Scope) -> Part:
    return Part(
        key=SUMMARY_KEY,
        title="Summary",
        blocks=tuple(summary_blocks(scope)),
        running=listed([scope.frameworks[row.id].short_title for row in scope.workshop.frameworks]),
        starts_page=True,
    )


def summary_blocks(scope: Scope) -> Iterator[Block]:
    yield coverage_paragraph(scope)
    found = placed(scope)
    facts = (
        *ends_of_profile(found),
        Fact("Widest apart", "\n".join(widest_lines(scope))),
        Fact("Actions", actions_words(scope)),
        Fact("Also recorded", captured_words(scope)),
    )
    yield Facts(tuple(fact for fact in facts if fact.text))
    narrative = scope.workshop.details.narrative
    if narrative.strip():
        yield Heading("How far the partners agree")
        yield paragraph(narrative)
    yield from profile_blocks(scope)


def ends_of_profile(found: list[Placed]) -> tuple[Fact, ...]:
    """The strongest and the weakest; where the same standards are both, they are named once."""
    high, low = strongest(found), weakest(found)
    if {one.share for one in high} == {one.share for one in low}:
        return (Fact("Rated", listed_places(high)),)
    return Fact("Strongest", listed_places(high)), Fact("Weakest", listed_places(low))


def coverage_paragraph(scope: Scope) -> Paragraph:
    """How many are rated, and the states of the rest in words."""
    items = tuple(scoped.item for scoped in scope.standards)
    word = standard_word(scope)
    rated = f"{coverage(scope.workshop, items).removesuffix(' rated')} {word}s rated."
    counts = Counter(scope.standing(item) for item in items)
    rest = [
        f"{counts[standing]} {standing}"
        for standing in Standing
        if standing is not Standing.RATED and counts[standing]
    ]
    others = f" The others: {listed(rest)}." if rest else ""
    return Paragraph((Phrase(rated, is_strong=True), Phrase(others)))


def standard_word(scope: Scope) -> str:
    """The one word for a standard where all frameworks share it."""
    words = {
        level_word(scope.frameworks[row.id], is_domain=False).lower()
        for row in scope.workshop.frameworks
    }
    return words.pop() if len(words) == 1 else "standard"


def actions_words(scope: Scope) -> str:
    """How many actions there are, by priority."""
    actions = scope.workshop.rows(Action)
    counts = Counter(action.priority for action in actions)
    said = [f"{counts[name]} {name} priority" for name in PRIORITIES if counts[name]]
    return f"{len(actions)}: {', '.join(said)}" if actions else "None"


def captured_words(scope: Scope) -> str:
    """How much else was written down."""
    workshop = scope.workshop
    practices = len(workshop.rows(GoodPractice))
    counts = (
        counted(len(workshop.rows(DifferingView)), "differing view"),
        counted(practices, "example of good practice", "examples of good practice"),
        counted(len(workshop.rows(ParkedItem)), "parked item"),
    )
    return listed(counts)


def listed_places(found: list[Placed]) -> str:
    return ", ".join(f"{one.scoped.short} ({one.value})" for one in found)


def widest_lines(scope: Scope) -> Iterator[str]:
    """Where views lie furthest apart, and who sees it lower."""
    for scoped, divergence in widest(scope)[:MOST_WIDE]:
        window = divergence.window
        reach = f"8 in 10 people rated it {window[0]} to {window[1]}." if window else ""
        said = (reach, group_sentence(divergence, scope.names))
        yield f"{scoped.short}: {' '.join(part for part in said if part)}"


def profile_blocks(scope: Scope) -> Iterator[Block]:
    """All standards in one picture, those not reached too: a gap is part of it."""
    if not scope.standards:
        return
    yield Heading("The profile")
    yield Profile(tuple(profile_rows(scope, scope.standards, with_domain=True)), is_dense=True)
    yield paragraph(
        "The circle is the agreed rating; the darker stretch is where 8 in 10 people rated it. "
        f"{ORDER_NOTE}",
        is_soft=True,
    )
