"""What a drawing of a scale shows, said in sentences."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from icbo_desktop.domain.choice import count_choices
from icbo_desktop.domain.divergence import window_sentence
from icbo_desktop.domain.framework import Scale
from icbo_desktop.figures.scale_picture import ArrowPicture, GroupDots
from icbo_desktop.translation import tr


def scale_words(picture: ArrowPicture) -> str:
    """The picture in sentences. Values of single people only where the picture holds them."""
    parts = [_opening(picture.scale), *_where(picture)]
    if picture.window is not None and not picture.scale.is_nominal:
        parts.append(window_sentence(picture.window))
    parts += [_group_words(group, picture.scale) for group in picture.groups if group.ratings]
    parts += [_before_words(group, picture.scale) for group in picture.groups if group.earlier]
    if len(parts) == 1:
        parts.append(tr("Nothing is marked on it yet."))
    return " ".join(parts)


def has_steps(scale: Scale) -> bool:
    """Whether the scale has an order and its points have names to be placed on."""
    return not scale.is_nominal and scale.shape != "arrow"


def counts_by_value(picture: ArrowPicture) -> dict[int, int]:
    """How many people chose each value, 0 where nobody did."""
    values = {str(index): group.ratings for index, group in enumerate(picture.groups)}
    return {one.point.value: one.people for one in count_choices(values, picture.scale)}


def point_name(scale: Scale, value: int) -> str:
    """A point as people say it; on an arrow its number alone."""
    return str(value) if scale.shape == "arrow" else scale.words(value)


def group_values(ratings: Sequence[int], scale: Scale) -> str:
    """The ratings of a group, the lowest first; of a choice how many chose each name."""
    if scale.is_nominal:
        chosen = Counter(ratings)
        return ", ".join(
            f"{chosen[value]} {scale.words(value)}" for value in scale.values if chosen[value]
        )
    return ", ".join(str(value) for value in sorted(ratings))


def _opening(scale: Scale) -> str:
    if scale.is_nominal:
        names = "; ".join(scale.words(value) for value in scale.values)
        return tr("A choice of {count}: {names}.", count=len(scale.points), names=names)
    if has_steps(scale):
        names = "; ".join(scale.words(value) for value in sorted(scale.values))
        return tr("A scale of {count} steps: {names}.", count=len(scale.points), names=names)
    return tr(
        "Rating arrow from {low_end} to {high_end}.",
        low_end=_end(scale, scale.lowest),
        high_end=_end(scale, scale.highest),
    )


def _end(scale: Scale, value: int) -> str:
    point = scale.point_of(value)
    label = point.label if point is not None else ""
    label = label or (scale.low_label if value == scale.lowest else scale.high_label)
    return f"{value} ({label})" if label else f"{value}"


def _where(picture: ArrowPicture) -> list[str]:
    """Where the room put itself, and where it was before."""
    scale = picture.scale
    before = None if picture.previous is None else point_name(scale, picture.previous)
    if picture.agreed is not None:
        agreed = point_name(scale, picture.agreed)
        return [_chose_words(agreed, before) if scale.is_nominal else _stood_words(agreed, before)]
    if before is None:
        return []
    if scale.is_nominal:
        return [tr("Last time the room chose {before}.", before=before)]
    return [tr("Last time the room put itself at {before}.", before=before)]


def _chose_words(agreed: str, before: str | None) -> str:
    if before is None:
        return tr("The room chose {agreed}.", agreed=agreed)
    return tr("The room chose {agreed}, after {before} last time.", agreed=agreed, before=before)


def _stood_words(agreed: str, before: str | None) -> str:
    if before is None:
        return tr("The room put itself at {agreed}.", agreed=agreed)
    return tr(
        "The room put itself at {agreed}, after {before} last time.", agreed=agreed, before=before
    )


def _group_words(group: GroupDots, scale: Scale) -> str:
    name = group.name or tr("Ratings")
    return f"{name}: {group_values(group.ratings, scale)}."


def _before_words(group: GroupDots, scale: Scale) -> str:
    """Where a group stood in the round before, which the picture shows as outlines."""
    return tr(
        "In the round before, {group}",
        group=_group_words(replace(group, ratings=group.earlier), scale),
    )
