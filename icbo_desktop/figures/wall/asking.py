"""What the room is asked while it decides, and the only thing it learns before the reveal: how many are in."""

from dataclasses import dataclass

from icbo_desktop.domain.divergence import last_round
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Item, ViewRating
from icbo_desktop.domain.standing import Standing, standing_of
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.frame import WallView
from icbo_desktop.figures.wall.subject import Subject
from icbo_desktop.translation import tr, translated

SET_ASIDE = (Standing.PARKED, Standing.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is said beside the scale while the room decides: a question to answer, some to weigh, a last line."""

    question: str
    beside: tuple[str, ...]
    last: str
    call: str = ""


def asked_of(view: WallView, subject: Subject, scale: Scale) -> Asked:
    """Of what was set aside nothing is asked: the room reads that it is, and how many had rated it before."""
    standing = standing_of(view.workshop, subject.item)
    if standing in SET_ASIDE:
        has_ratings = bool(last_round(view.workshop, subject.item))
        last = count_in(view, subject.item) if has_ratings else ""
        return Asked("", (), last, translated(words.SETTLED[standing]))
    question = subject.domain.rating_question
    return Asked(
        question="" if question is None or subject.standard is None else question.text,
        beside=tuple(one.text for one in scale.questions),
        last=count_in(view, subject.item),
        call=call_of(view, subject.item, scale),
    )


def call_of(view: WallView, item: Item, scale: Scale) -> str:
    """What the room is to do; of a round that it was shown before, only that it is behind us."""
    number = last_round(view.workshop, item)
    if number and view.was_shown(item, number):
        return (
            translated(words.CHOSEN_BEFORE) if scale.is_nominal else translated(words.RATED_BEFORE)
        )
    return translated(words.CHOOSE_NOW) if scale.is_nominal else translated(words.RATE_NOW)


def count_in(view: WallView, item: Item) -> str:
    """The only thing that the room learns before the reveal: "13 of 14 in"."""
    number = last_round(view.workshop, item)
    count = sum(row.round == number for row in view.workshop.at(ViewRating, item))
    people = view.workshop.people
    if number > 1:
        if people >= count:
            return tr("Second time round: {count} of {people} in", count=count, people=people)
        return tr("Second time round: {count} in", count=count)
    if people >= count:
        return tr("{count} of {people} in", count=count, people=people)
    return tr("{count} in", count=count)
