"""What the console's rating arrow shows for an item: the facilitator sees the ratings before the room does."""

from icbo_desktop.domain.attribution import names_told
from icbo_desktop.domain.choice import choice_sentence, choices_of
from icbo_desktop.domain.divergence import (
    camps_sentence,
    divergence_of,
    group_sentence,
    is_moved_exact,
    last_round,
    middle_words,
    moved_people,
    movement_sentence,
    partners_sentence,
    ratings_by_group,
    spread_sentence,
)
from icbo_desktop.domain.earlier import latest_earlier
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.figures.scale_picture import ArrowPicture, GroupDots
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.console.place_words import accent_of
from icbo_desktop.ui.shared.tones import figure_theme


def arrow_picture(
    view: SessionView, item: Item, scale: Scale, number: int | None = None
) -> ArrowPicture:
    """The arrow with a round's dots (the last one's), where those who moved stood before, and the marker."""
    workshop = view.workshop
    round_number = last_round(workshop, item) if number is None else number
    now = ratings_by_group(workshop, item, round_number)
    before = ratings_by_group(workshop, item, round_number - 1) if round_number > 1 else {}
    divergence = divergence_of(workshop, item, scale, round_number) if scale.has_middle else None
    assessment, earlier = workshop.assessment(item), latest_earlier(workshop, item)
    return ArrowPicture(
        scale=scale,
        groups=tuple(
            GroupDots(
                group.name,
                group.mark,
                group.colour,
                tuple(now.get(group.id, ())),
                tuple(before.get(group.id, ())),
            )
            for group in workshop.groups
        ),
        window=divergence.window if divergence is not None else None,
        agreed=assessment.agreed if assessment is not None else None,
        previous=earlier.value if earlier is not None else None,
        accent=accent_of(view, item),
        theme=figure_theme(),
    )


def spread_remark(view: SessionView, item: Item, scale: Scale) -> str:
    """The short line beside the arrow's caption: "Middle 6 · 8 in 10 rated it 4 to 7 · 13 of 14 in"."""
    divergence = divergence_of(view.workshop, item, scale)
    if divergence is None:
        return ""
    parts: list[str] = []
    if divergence.middle is not None and scale.has_middle:
        parts.append(tr("Middle {middle}", middle=middle_words(divergence.middle)))
    if divergence.window is not None and scale.has_middle:
        low, high = divergence.window
        parts.append(
            tr("8 in 10 rated it {low}", low=low)
            if low == high
            else tr("8 in 10 rated it {low} to {high}", low=low, high=high)
        )
    parts.append(
        tr("{ratings} of {people} in", ratings=divergence.people, people=view.workshop.people)
    )
    return " · ".join(parts)


def spread_sentences(
    view: SessionView, item: Item, scale: Scale, round_number: int
) -> tuple[str, ...]:
    """Everything that may be said of a round, a sentence each (room_rules.md section 6)."""
    workshop = view.workshop
    if not scale.has_middle:
        said = choice_sentence(choices_of(workshop, item, scale, round_number))
        return (said,) if said else ()
    divergence = divergence_of(workshop, item, scale, round_number)
    if divergence is None:
        return ()
    names = names_told(workshop)
    spread = translated(divergence.spread.value) if divergence.spread is not None else ""
    sentences = [
        spread_sentence(divergence),
        f"{spread[:1].upper()}{spread[1:]}." if spread else "",
        group_sentence(divergence, names),
        camps_sentence(divergence),
    ]
    sentences.append(partners_sentence(divergence))
    earlier = divergence_of(workshop, item, scale, round_number - 1)
    if earlier is not None:
        before = ratings_by_group(workshop, item, round_number - 1)
        now = ratings_by_group(workshop, item, round_number)
        moved, is_exact = moved_people(before, now), is_moved_exact(before, now)
        sentences.append(movement_sentence(earlier, divergence, moved, is_exact=is_exact))
    return tuple(sentence for sentence in sentences if sentence)
