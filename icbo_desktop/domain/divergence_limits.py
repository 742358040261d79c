"""Thresholds that were found by simulation, in one place so that they can be tuned (room_rules.md)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DivergenceSettings:
    """Limits of room_rules.md section 6, for a scale of 1 to 10; other scales scale with (K-1)/9."""

    share_in_window: float = 0.8
    close_width: int = 2
    some_width: int = 3
    group_gap: int = 3
    away: int = 3
    camp_share: float = 0.25
    camp_people: int = 2
    low_camp_top: int = 4
    high_camp_bottom: int = 7
    fewest_for_window: int = 5
    fewest_for_range: int = 3
    fewest_in_group: int = 3


DIVERGENCE = DivergenceSettings()
