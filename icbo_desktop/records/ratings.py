"""Where the room stands on one item: its rating arrow and the sentences beside it."""

from collections.abc import Iterator

from icbo_desktop.domain.attribution import FEWEST_SHOWN
from icbo_desktop.domain.choice import choice_sentence, choices_of
from icbo_desktop.domain.divergence import (
    Divergence,
    camps_sentence,
    divergence_of,
    group_sentence,
    last_round,
    middle_words,
    moved_words,
    movement_sentence,
    partners_sentence,
    ratings_by_group,
    spread_sentence,
)
from icbo_desktop.domain.framework import Scale
from icbo_desktop.domain.rows import Assessment, Item, PartnerGroup
from icbo_desktop.domain.standing import Standing, agreed_value
from icbo_desktop.domain.wording import listed
from icbo_desktop.figures.scale_picture import ArrowPicture, GroupDots
from icbo_desktop.records.round_figures import round_numbers, rounds_of, was_shown
from icbo_desktop.records.scope import Scope
from icbo_desktop.records.session_papers import earlier_ratings, earlier_sentence
from icbo_desktop.records.tree import (
    Arrow,
    Block,
    Bullets,
    Heading,
    Key,
    Legend,
    Paragraph,
    Phrase,
    paragraph,
)
from icbo_desktop.records.wording import people
from icbo_desktop.translation import marked, tr, translated

STANDING_SENTENCES = {
    Standing.NOT_REACHED: marked("The room did not reach this."),
    Standing.DISCUSSED: marked("The room discussed this without agreeing a rating."),
    Standing.AGREED_TO_DIFFER: marked("The room agreed to differ, so there is no agreed rating."),
    Standing.PARKED: marked("The room parked this."),
    Standing.NOT_APPLICABLE: marked("The room found that this does not apply here."),
}


def rating_blocks(scope: Scope, item: Item, scale: Scale | None, colour: str) -> Iterator[Block]:
    """The scale as a picture with its legend, then what it says in sentences and the level chosen."""
    if scale is not None:
        picture = scale_picture(scope, item, scale, colour)
        if picture.agreed is not None or picture.groups:
            yield Arrow(picture)
            keys = tuple(
                legend_key(group)
                for group in scope.groups
                if any(dots.name == group.name for dots in picture.groups)
            )
            if keys and scope.is_attributed:
                yield Legend(keys)
    yield from rating_sentences(scope, item, scale)
    yield from level_blocks(scope, item, scale)


def level_blocks(scope: Scope, item: Item, scale: Scale | None) -> Iterator[Block]:
    """What the framework says of the point that the room chose: the level's text, or the point's own."""
    value = agreed_value(scope.workshop, item)
    point = scale.point_of(value) if scale is not None else None
    if scale is None or value is None or point is None:
        return
    framework = scope.words.framework_for(item)
    standard = framework.standards_by_id.get(item.item_id)
    levels = standard.levels if standard else ()
    texts = [one.text for each in levels if each.point == point.id for one in each.items]
    if texts:
        yield Heading(tr("What the framework says of {rating}", rating=scale.words(value)))
        yield Bullets(tuple(texts))
    elif point.description:
        yield paragraph(f"{scale.words(value)}: {point.description}", is_soft=True)


def legend_key(group: PartnerGroup) -> Key:
    return Key(group.name, group.mark, group.colour, group.people)


def was_voted_on(scope: Scope, item: Item) -> bool:
    """Whether anybody said where they themselves see it."""
    return last_round(scope.workshop, item) > 0


def scale_picture(scope: Scope, item: Item, scale: Scale, colour: str) -> ArrowPicture:
    """The scale of an item: dots by group as they may be told, the last round and the one before."""
    numbers = round_numbers(scope.workshop, item)
    now = ratings_by_group(scope.workshop, item, numbers[-1]) if numbers else {}
    before = ratings_by_group(scope.workshop, item, numbers[-2]) if len(numbers) > 1 else {}
    divergence = divergence_of(scope.workshop, item, scale) if scale.has_middle else None
    dots = tuple(
        GroupDots(
            name=group.name if scope.is_attributed else "",
            mark=group.mark,
            colour=group.colour,
            ratings=tuple(now.get(group.id, ())),
            earlier=tuple(before.get(group.id, ())),
        )
        for group in scope.groups
        if group.id in now or group.id in before
    )
    earlier = earlier_ratings(scope, item)
    return ArrowPicture(
        scale=scale,
        groups=dots,
        window=divergence.window if divergence else None,
        agreed=agreed_value(scope.workshop, item),
        previous=earlier[-1].value if earlier else None,
        accent=colour,
        is_without_people=not dots,
        lists_all=True,
    )


def rating_sentences(scope: Scope, item: Item, scale: Scale | None) -> Iterator[Paragraph]:
    """First where the room put itself, then how far views lie apart, then what is set beside it."""
    assessment = scope.workshop.assessment(item)
    strong, rest = standing_words(scope, item, scale, assessment)
    earlier = [earlier_sentence(row, scale) for row in earlier_ratings(scope, item)]
    said = [rest, *earlier, *spread_sentences(scope, item, scale)]
    text = " ".join(part for part in said if part)
    yield Paragraph((Phrase(strong, is_strong=True), Phrase(f" {text}" if text else "")))
    if assessment is not None and assessment.status_reason:
        yield paragraph(tr("Why: {reason}", reason=assessment.status_reason))
    unshown = unshown_sentence(scope, item)
    if unshown:
        yield paragraph(unshown, is_soft=True)


def unshown_sentence(scope: Scope, item: Item) -> str:
    """That ratings never stood on the room's wall: they are told here, but the room has not seen them.

    Of what a move to a newer pack left behind nothing is said: the reveal stayed with the newer one.
    """
    number = last_round(scope.workshop, item)
    if not number or was_shown(scope.workshop, item, number) is not False:
        return ""
    assessment = scope.workshop.assessment(item)
    is_first = assessment is None or not assessment.revealed_round
    if is_first:
        return tr("These ratings were not shown to the room.")
    return tr("The ratings of round {number} were not shown to the room.", number=number)


def standing_words(
    scope: Scope, item: Item, scale: Scale | None, assessment: Assessment | None
) -> tuple[str, str]:
    """The sentence that stands in bold, and what else the assessment says."""
    value = agreed_value(scope.workshop, item)
    if value is not None:
        differs = assessment is not None and assessment.agreed_to_differ
        return chosen_sentence(scale, value, differs=differs), ""
    standing = scope.standing(item)
    if standing is Standing.DISCUSSED and scale is None:
        return tr("The room discussed this."), ""
    kept = assessment.agreed if assessment else None
    rest = kept_sentence(scale, kept) if kept is not None else ""
    return translated(STANDING_SENTENCES[standing]), rest


def chosen_sentence(scale: Scale | None, value: int, *, differs: bool) -> str:
    """Where the room put itself: "The room put itself at 2 (“Joint”).", "The room chose “Shared”."."""
    words = value_words(scale, value)
    if scale is not None and scale.is_nominal:
        if differs:
            return tr("The room chose {choice} and agreed to differ.", choice=words)
        return tr("The room chose {choice}.", choice=words)
    if differs:
        return tr("The room put itself at {rating} and agreed to differ.", rating=words)
    return tr("The room put itself at {rating}.", rating=words)


def kept_sentence(scale: Scale | None, value: int) -> str:
    words = value_words(scale, value)
    if scale is not None and scale.is_nominal:
        return tr("Before that it had chosen {choice}.", choice=words)
    return tr("Before that it had put itself at {rating}.", rating=words)


def value_words(scale: Scale | None, value: int) -> str:
    """A value in a sentence: "2 (“Joint”)"; of a choice its name alone."""
    if scale is not None and scale.is_nominal:
        return f"“{scale.words(value)}”"
    return f"{value}{point_label(scale, value)}"


def point_label(scale: Scale | None, value: int) -> str:
    """The label of a point as it stands behind its number, or nothing."""
    points = scale.points if scale else ()
    label = next((point.label for point in points if point.value == value), "")
    return f" (“{label}”)" if label else ""


def spread_sentences(scope: Scope, item: Item, scale: Scale | None) -> list[str]:
    """How far the view ratings lie apart, in the words of room_rules.md section 6."""
    if scale is None:
        return []
    divergence = divergence_of(scope.workshop, item, scale)
    if divergence is None:
        return []
    rated = rated_sentence(scope, divergence.people)
    if not scale.has_middle:
        told = (counts_or_few(scope, item, scale, divergence), rounds_sentence(scope, item, scale))
        return [part for part in (rated, *told) if part]
    said = [rated, spread_with_word(divergence), group_sentence(divergence, scope.names)]
    said.append(group_middles_sentence(divergence, scope))
    if not scope.has_pooled_groups:  # it would be another middle than the room's
        said.append(partners_sentence(divergence))
    said += [camps_sentence(divergence), rounds_sentence(scope, item, scale)]
    return said if divergence.middle is not None else [few_sentence(divergence)]


def rated_sentence(scope: Scope, ratings: int) -> str:
    """How many rated, where not everybody in the room did, as the wall says it; not of fewer than three."""
    in_room = scope.workshop.people
    if not FEWEST_SHOWN <= ratings < in_room:
        return ""
    return tr("{ratings} of {people} people rated.", ratings=ratings, people=in_room)


def spread_with_word(divergence: Divergence) -> str:
    sentence = spread_sentence(divergence)
    if divergence.spread is None:
        return sentence
    return f"{sentence.removesuffix('.')}: {translated(divergence.spread.value)}."


def few_sentence(divergence: Divergence) -> str:
    """Below three people nothing is computed."""
    return tr("{people} gave a rating.", people=people(divergence.people))


def counts_or_few(scope: Scope, item: Item, scale: Scale, divergence: Divergence) -> str:
    """Who chose what; below three people only how many there were."""
    return counts_sentence(scope, item, scale) or few_sentence(divergence)


def counts_sentence(scope: Scope, item: Item, scale: Scale) -> str:
    """How many people chose each point, in words; below three people only how many there were."""
    counts = choices_of(scope.workshop, item, scale)
    if scale.is_nominal:
        return choice_sentence(counts)
    said = [
        tr(
            "{people} chose {choice}",
            people=people(one.people),
            choice=scale.words(one.point.value),
        )
        for one in counts
        if one.people
    ]
    return f"{listed(said)}."


def group_middles_sentence(divergence: Divergence, scope: Scope) -> str:
    """Where the partners' middles lie, said only where they lie far apart."""
    if divergence.gap is None or not divergence.gap.is_wide:
        return ""
    said = [
        f"{scope.names[group.group_id]} {middle_words(group.middle)}"
        for group in divergence.group_middles
    ]
    return tr("Middle by group: {middles}.", middles=", ".join(said))


def rounds_sentence(scope: Scope, item: Item, scale: Scale) -> str:
    """How the last round moved, where there was more than one: "Round 2: middle 5 to 6; at least 4 moved."."""
    *earlier, last = [None, *rounds_of(scope.workshop, item, scale)]
    before = earlier[-1] if earlier else None
    if last is None or before is None or last.moved is None:
        return ""
    first, latest, moved = before.divergence, last.divergence, last.moved
    if first.middle is None or latest.middle is None:
        return ""
    is_exact = last.is_moved_exact
    words = moved_words(moved, is_exact=is_exact)
    movement = f"{words}." if words else ""
    if scale.has_middle:
        movement = movement_sentence(first, latest, moved, is_exact=is_exact)
    if not movement:
        return ""
    said = tr(
        "Round {number}: {movement}",
        number=last.number,
        movement=f"{movement[:1].lower()}{movement[1:]}",
    )
    outlined = tr("Outlined marks show the round before.")
    return f"{said} {outlined}" if moved else said
