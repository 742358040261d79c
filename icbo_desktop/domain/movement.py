"""Ratings of two workshops held against each other: whether their scales allow it, and which way one went."""

from functools import lru_cache
from typing import Literal

from icbo_desktop.domain.framework import Scale
from icbo_desktop.translation import marked

Direction = Literal["up", "same", "down", "another choice"]


@lru_cache(maxsize=256)
def scale_key(scale: Scale | None) -> str:
    """Equal for two scales where a value on one means the same on the other; empty without one."""
    if scale is None:
        return ""
    points = ",".join(f"{point.value}={point.id}" for point in scale.points)
    return f"{scale.kind}:{points}"


def same_scale(old: Scale, new: Scale | None) -> bool:
    """Whether a value on one scale means the same on the other: same kind, values and ids of points."""
    return scale_key(old) == scale_key(new)


def direction_of(scale: Scale, then: int, now: int) -> Direction:
    """Which way a rating went; what has no order can only be another."""
    if then == now:
        return "same"
    if scale.is_nominal:
        return marked("another choice")
    return "up" if now > then else "down"
