"""The shape of `computed` in the JSON record: what is calculated, key for key. The schema follows from it.

A figure is null where there are too few people for it, and where the scale is not summed up.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMiddleFigure:
    """The median of one partner group of three or more people."""

    group_id: str
    name: str
    people: int
    middle: float


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupGapFigure:
    """The largest median of a group less the smallest, and the groups at each end."""

    size: float
    is_wide: bool
    lower: tuple[str, ...]
    higher: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CampsFigure:
    """How many people say `low_top` or less, and how many say `high_bottom` or more."""

    low_people: int
    low_top: int
    high_people: int
    high_bottom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PointFigure:
    """How many people chose a point of the scale, in all and by group id."""

    value: int
    id: str
    label: str
    people: int
    by_group: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundFigure:
    """One round. `words` is what the room hears of it; `window` holds eight in ten people.

    `away` people lie `away_points` or more from the middle. `moved` are the fewest who changed their value
    since the round before. The last three are measures for analysts.
    """

    round: int
    people: int
    words: tuple[str, ...]
    points: tuple[PointFigure, ...]
    lowest: int | None
    highest: int | None
    middle: float | None
    window: tuple[int, int] | None
    spread: str | None
    group_middles: tuple[GroupMiddleFigure, ...]
    gap: GroupGapFigure | None
    partners_middle: float | None
    two_camps: CampsFigure | None
    away: int | None
    away_points: int | None
    moved: int | None
    interquartile_range: float | None
    agreement_van_der_eijk: float | None
    consensus_tastle_wierman: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFigure:
    """A standard, a rated domain or a cell of a grid. `overlay` names the words it was told in."""

    framework_id: str
    item_id: str
    option_id: str
    name: str
    overlay: str
    scale: str | None
    scale_kind: str | None
    standing: str
    agreed: int | None
    agreed_words: str | None
    rounds: tuple[RoundFigure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionFigure:
    """A criterion of a grid and how much it counts."""

    item_id: str
    name: str
    weight: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionFigure:
    """What comes of one option of a grid: `middle` is the weighted median of what is rated."""

    option_id: str
    name: str
    middle: float | None
    lowest: int | None
    highest: int | None
    rated: int
    counted: int
    favourable: int
    is_complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GridFigure:
    """A grid with its criteria, its options, and which lead."""

    framework_id: str
    item_id: str
    domain_id: str
    name: str
    scale: str
    criteria: tuple[CriterionFigure, ...]
    options: tuple[OptionFigure, ...]
    leading: tuple[str, ...]
    leading_sentence: str
    sensitivity_sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageFigure:
    """How much was gone through of a domain, or of the whole framework where `item_id` is empty."""

    framework_id: str
    item_id: str
    name: str
    words: str
    rated: int
    to_rate: int
    discussed: int
    to_discuss: int
    cells_rated: int
    cells: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Computed:
    """Everything that is calculated."""

    figures: tuple[ItemFigure, ...]
    grids: tuple[GridFigure, ...]
    coverage: tuple[CoverageFigure, ...]
