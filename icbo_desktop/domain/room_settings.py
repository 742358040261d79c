"""How large letters must stand on the wall, in one place so that it can be tuned (room_rules.md section 4)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoomSettings:
    """Limits for reading from the furthest seat.

    A capital may be at most `must` times its height away, and at best no more than `preferred` times. The
    sizes of type are parts of the image's height at a text size of 1. `capital` is the height of a capital of
    Atkinson Hyperlegible as a part of its type size, as the font file says and its letter H measures.
    """

    must: float = 200
    preferred: float = 150
    floor: float = 0.05
    body: float = 0.065
    capital: float = 0.668
    smallest_scale: float = 1.0
    largest_scale: float = 2.0
    slack: float = 0.005  # of the distance: nobody measures a room closer than that


ROOM = RoomSettings()
