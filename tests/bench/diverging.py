"""The divergence of a whole day, against the same medians taken of bare tuples."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from statistics import median
from time import perf_counter

from icbo_desktop.domain.divergence import divergence_of
from icbo_desktop.domain.framework import Scale, ScalePoint
from icbo_desktop.domain.rows import Item, PartnerGroup, Record, ViewRating
from icbo_desktop.domain.workshop import Workshop

STANDARDS, GROUPS, SEATS, ROUNDS = 22, 5, 12, 2
TEN = Scale("arrow", "ordinal", "arrow", tuple(ScalePoint(value) for value in range(1, 11)))
REPEATS = 30
BareRating = tuple[int, int, int, int]


def divergence_seconds() -> tuple[float, float]:
    """The quickest of many: ours, from the records of a workshop just changed, and of the bare medians."""
    bare = list(bare_ratings())
    rows: dict[str, Record] = {
        str(number): view_rating(number, rating) for number, rating in enumerate(bare)
    }
    groups: dict[str, Record] = {
        str(number): PartnerGroup(
            id=str(number), name="", people=SEATS, mark="circle", colour="", position=number
        )
        for number in range(GROUPS)
    }
    tables = {ViewRating.table: rows, PartnerGroup.table: groups}
    times = [
        (seconds(lambda: ours(Workshop(tables))), seconds(lambda: bare_medians(bare)))
        for _ in range(REPEATS)
    ]
    return min(one for one, _ in times), min(other for _, other in times)


def ours(workshop: Workshop) -> None:
    """Everything that may be said of every standard in both rounds; the workshop has no index yet."""
    for standard in range(STANDARDS):
        for number in range(1, ROUNDS + 1):
            divergence_of(workshop, Item("bench", str(standard)), TEN, number)


def bare_medians(ratings: list[BareRating]) -> None:
    """The median of the room and of each group, by standard and round."""
    rooms: dict[tuple[int, int], dict[int, list[int]]] = {}
    for standard, number, group, value in ratings:
        rooms.setdefault((standard, number), {}).setdefault(group, []).append(value)
    for by_group in rooms.values():
        median([value for values in by_group.values() for value in values])
        for values in by_group.values():
            median(values)


def bare_ratings() -> Iterator[BareRating]:
    """Standard, round, group and value of 60 people, spread over the scale and always the same."""
    for standard in range(STANDARDS):
        for number in range(1, ROUNDS + 1):
            for group in range(GROUPS):
                for seat in range(SEATS):
                    value = (standard * 7 + number * 3 + group * 2 + seat * seat) % 10 + 1
                    yield standard, number, group, value


def view_rating(row: int, rating: BareRating) -> ViewRating:
    standard, number, group, value = rating
    return ViewRating(
        id=str(row),
        framework_id="bench",
        item_id=str(standard),
        group_id=str(group),
        seat=row % SEATS + 1,
        round=number,
        value=value,
        created_at=datetime(2026, 11, 19, tzinfo=UTC),
    )


def seconds(work: Callable[[], None]) -> float:
    begun = perf_counter()
    work()
    return perf_counter() - begun
