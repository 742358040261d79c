"""Measures of agreement for analysts: in the Excel, CSV and JSON records, and never in the room.

The room hears the plain sentences of divergence.py. Each measure takes the values as they were rated, and
the scale's bounds where it depends on them.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from math import log2
from statistics import mean, quantiles

from icbo_desktop.domain.framework import Scale

FEWEST_FOR_QUARTILES = 2


@dataclass(frozen=True, slots=True)
class Measures:
    """The three measures of one round; None where there are too few ratings, or where the scale is nominal."""

    interquartile_range: float | None
    agreement: float | None
    consensus: float | None


NOTHING = Measures(None, None, None)


def measures_of(ratings: Sequence[int], scale: Scale) -> Measures:
    """All three for the ratings of one round."""
    if not ratings or scale.is_nominal:
        return NOTHING
    counts = Counter(ratings)
    frequencies = [counts[value] for value in scale.values]
    return Measures(
        interquartile_range(ratings),
        float(agreement(frequencies)),
        consensus(frequencies),
    )


def interquartile_range(ratings: Sequence[int]) -> float | None:
    """The third quartile less the first, with quartiles between values interpolated; None for one rating."""
    if len(ratings) < FEWEST_FOR_QUARTILES:
        return None
    first, _, third = quantiles(ratings, n=4, method="inclusive")
    return third - first


def agreement(frequencies: Sequence[int]) -> Fraction:
    """Van der Eijk's A: 1 where all agree, 0 where all points are used alike, -1 where two ends are.

    Cees van der Eijk, Measuring agreement in ordered rating scales, Quality and Quantity 35 (2001). The
    counts at the points, which are at least three, are taken apart into layers in which a point is used or
    not; each layer counts by its share of the ratings. Raises ValueError without any rating.
    """
    people = sum(frequencies)
    if people == 0:
        message = "there is nothing to measure"
        raise ValueError(message)
    left, total = list(frequencies), Fraction(0)
    while any(left):
        height = min(count for count in left if count)
        layer = [count > 0 for count in left]
        total += Fraction(height * sum(layer), people) * layer_agreement(layer)
        left = [count - height if count else 0 for count in left]
    return total


def layer_agreement(layer: Sequence[bool]) -> Fraction:
    """The agreement of one layer: how far its used points lie side by side, and how few they are."""
    points, used = len(layer), sum(layer)
    beside = apart = 0
    for triple in combinations(layer, 3):
        beside += triple in ((True, True, False), (False, True, True))
        apart += triple == (True, False, True)
    if beside + apart:
        unimodal = Fraction(
            (points - 2) * beside - (points - 1) * apart, (points - 2) * (beside + apart)
        )
    else:
        unimodal = Fraction(1)
    return unimodal * (1 - Fraction(used - 1, points - 1))


def consensus(frequencies: Sequence[int]) -> float:
    """Tastle and Wierman's consensus: 1 where all agree, 0 where half are at either end.

    William J. Tastle and Mark J. Wierman, Consensus and dissention, International Journal of Approximate
    Reasoning 45 (2007): 1 + sum of p * log2(1 - |k - mean| / (K - 1)). Raises ValueError without any rating.
    """
    people = sum(frequencies)
    if people == 0:
        message = "there is nothing to measure"
        raise ValueError(message)
    ranks = [rank for rank, count in enumerate(frequencies) for _ in range(count)]
    middle, reach = mean(ranks), len(frequencies) - 1
    return 1 + sum(
        count / people * log2(1 - abs(rank - middle) / reach)
        for rank, count in enumerate(frequencies)
        if count
    )
