"""What a revealed scale says in words: the sentences below the figure, cut into lines that fit."""

from dataclasses import dataclass

from icbo_desktop.domain.attribution import names_told
from icbo_desktop.domain.choice import choice_sentence, choices_of
from icbo_desktop.domain.divergence import (
    Divergence,
    Spread,
    camps_sentence,
    diverge,
    diverge_in,
    group_sentence,
    is_moved_exact,
    last_round,
    moved_people,
    movement_sentence,
    partners_sentence,
    ratings_by_group,
    spread_sentence,
)
from icbo_desktop.domain.earlier import earlier_words, latest_earlier
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Item, ViewRating
from icbo_desktop.domain.standing import standing_of
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.lettering import even_lines, first_lines, one_line
from icbo_desktop.figures.palette import MEDIUM
from icbo_desktop.figures.shapes import Shape, TextLine
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.frame import Frame, WallView
from icbo_desktop.figures.wall.legend import BASELINE, LEADING
from icbo_desktop.figures.wall.subject import Subject
from icbo_desktop.translation import marked, tr, tr_n, translated

SENTENCE_LINES = 4
OUTLINES = marked("Outlines: before.")
SPREAD_SENTENCES = {
    Spread.CLOSE: marked("Close together."),
    Spread.SOME: marked("Some spread."),
    Spread.WIDE: marked("Wide apart."),
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the summary; `tail` is the word that the room should not miss.

    A spare sentence says what the figure shows in words already: it goes where there is no room for it.
    """

    text: str
    tail: str = ""
    is_strong: bool = False
    is_spare: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style on a line, `x` units from its start."""

    x: float
    text: str
    colour: str
    is_bold: bool = False


def split_lines(
    sentences: list[list[list[Run]]], room: int
) -> tuple[list[list[Run]], list[list[list[Run]]]]:
    """The lines of as many whole sentences as there is room for, and the sentences left over."""
    here: list[list[Run]] = []
    for index, lines in enumerate(sentences):
        if len(here) + len(lines) > room:
            return here, sentences[index:]
        here += lines
    return here, []


def said(line: list[Run]) -> str:
    return " ".join(run.text for run in line)


def summary(view: WallView, subject: Subject, scale: Scale) -> list[Sentence]:
    """What can be said of the ratings, in the plain words of room_rules.md section 6, weightiest first.

    Of a choice between names only who chose what: it has no middle and no spread.
    """
    settled = words.SETTLED.get(standing_of(view.workshop, subject.item))
    found = [Sentence(translated(settled))] if settled else []
    said = spread_summary if scale.has_middle else choice_summary
    found += said(view, subject.item, scale)
    earlier = latest_earlier(view.workshop, subject.item)
    if earlier is not None and earlier.value in scale.values:
        found.append(Sentence(earlier_words(earlier, scale.words(earlier.value))))
    return [sentence for sentence in found if sentence.text]


def spread_summary(view: WallView, item: Item, scale: Scale) -> list[Sentence]:
    """The middle, the spread and who stands where, of a scale that has an order."""
    workshop = view.workshop
    now = ratings_by_group(workshop, item, last_round(workshop, item))
    if not now:
        return []
    divergence = diverge_in(workshop, now, scale)
    names = {key: short_name(view, name) for key, name in names_told(workshop).items()}
    return [
        spread_words(divergence, rated_words(workshop, divergence.people)),
        Sentence(round_sentence(view, item, divergence, scale), translated(OUTLINES)),
        *(group_words(divergence, names) if has_groups(view) else ()),
        Sentence(camps_sentence(divergence) if tells_of_distance(divergence) else ""),
    ]


def tells_of_distance(divergence: Divergence) -> bool:
    """Whether it says something that people are away from the middle.

    On a short scale every neighbouring point would count as away, and that can be seen.
    """
    return divergence.camps is not None or divergence.away_points > 1


def choice_summary(view: WallView, item: Item, scale: Scale) -> list[Sentence]:
    """How many chose what, and how many moved since the round before."""
    workshop = view.workshop
    number = last_round(workshop, item)
    counts = choice_sentence(choices_of(workshop, item, scale))
    ratings = sum(row.round == number for row in workshop.at(ViewRating, item))
    # Where some are missing that is not in the figure: then the sentence stays.
    rated = rated_words(workshop, ratings) if ratings else ""
    counted = [Sentence(counts, is_spare=True), Sentence(rated)]
    before = ratings_before(view, item)
    if not before:
        return counted
    now = ratings_by_group(workshop, item, number)
    moved, is_exact = moved_people(before, now), is_moved_exact(before, now)
    return [*counted, Sentence(since_words(moved, is_exact=is_exact))]


def since_words(moved: int, *, is_exact: bool) -> str:
    """How many moved since the round before, as a sentence; "" where nothing can be said."""
    if not is_exact:
        if not moved:
            return ""
        return tr_n(
            "At least {n} moved since the round before.",
            "At least {n} moved since the round before.",
            moved,
        )
    if not moved:
        return tr("Nobody moved since the round before.")
    return tr_n("{n} moved since the round before.", "{n} moved since the round before.", moved)


def ratings_before(view: WallView, item: Item) -> dict[str, list[int]]:
    """The ratings of the round before the last; none where the room was never shown that round itself."""
    number = last_round(view.workshop, item) - 1
    is_known = number > 0 and view.was_shown(item, number)
    return ratings_by_group(view.workshop, item, number) if is_known else {}


def has_groups(view: WallView) -> bool:
    """Whether the wall may say which group rated what."""
    return view.workshop.details.attribution != "none"


def round_sentence(view: WallView, item: Item, after: Divergence, scale: Scale) -> str:
    """How the last round moved from the one before; empty in the first."""
    number = last_round(view.workshop, item)
    before = ratings_before(view, item)
    if not before:
        return ""
    now = ratings_by_group(view.workshop, item, number)
    moved, is_exact = moved_people(before, now), is_moved_exact(before, now)
    return movement_sentence(diverge(before, scale), after, moved, is_exact=is_exact)


def group_words(divergence: Divergence, names: dict[str, str]) -> tuple[Sentence, Sentence]:
    """Who sees it lower, and the middle when each partner counts once."""
    return Sentence(group_sentence(divergence, names)), Sentence(partners_sentence(divergence))


def short_name(view: WallView, name: str) -> str:
    """A group's name as a sentence can hold it."""
    frame = view.frame
    return one_line(name, frame.summary, 0.6 * frame.text_width, view.measure)


def spread_words(divergence: Divergence, rated: str = "") -> Sentence:
    """The middle and the window, with how far apart that is as the tail, and how many rated where not all did."""
    spread = divergence.spread
    tail = translated(SPREAD_SENTENCES[spread]) if spread is not None else ""
    said_first = " ".join(part for part in (rated, spread_sentence(divergence)) if part)
    return Sentence(said_first, tail, spread in (Spread.SOME, Spread.WIDE))


def rated_words(workshop: Workshop, ratings: int) -> str:
    """How many rated, where not everybody in the room did: "7 of 14 people rated."."""
    people = workshop.people
    return (
        tr("{ratings} of {people} people rated.", ratings=ratings, people=people)
        if ratings < people
        else ""
    )


def sentence_lines(view: WallView, sentence: Sentence) -> list[list[Run]]:
    """The lines of a sentence; its tail follows on the last one where there is room."""
    frame, measure = view.frame, view.measure
    theme, size = frame.theme, frame.summary
    found = even_lines(sentence.text, size, frame.text_width, measure)
    if len(found) > SENTENCE_LINES:
        found = first_lines(sentence.text, size, frame.text_width, measure, most=SENTENCE_LINES)
    lines = [[Run(0, line, theme.ink)] for line in found]
    if not sentence.tail:
        return lines
    colour = theme.word(MEDIUM) if sentence.is_strong else theme.soft_ink
    space = measure(" ", size, False)  # noqa: FBT003 - Measure is positional
    begun = measure(lines[-1][0].text, size, False) + space if lines else 0  # noqa: FBT003 - Measure is positional
    needed = measure(sentence.tail, size, sentence.is_strong)
    if not lines or begun + needed > frame.text_width:
        return [*lines, [Run(0, sentence.tail, colour, sentence.is_strong)]]
    lines[-1].append(Run(begun, sentence.tail, colour, sentence.is_strong))
    return lines


def lines_shapes(frame: Frame, lines: list[list[Run]], top: float) -> list[Shape]:
    return [
        TextLine(
            frame.left + run.x,
            top + (index * LEADING + BASELINE) * frame.summary,
            run.text,
            frame.summary,
            run.colour,
            run.is_bold,
        )
        for index, line in enumerate(lines)
        for run in line
    ]
