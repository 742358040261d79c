"""Seeded damage to a file, of eleven kinds, for the tests of opening and of rescue."""

from collections.abc import Callable
from random import Random

PAGE = 4096
Damage = Callable[[bytearray, Random], bytes]


def one_bit(content: bytearray, dice: Random) -> bytes:
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    return bytes(content)


def one_byte(content: bytearray, dice: Random) -> bytes:
    content[dice.randrange(len(content))] = dice.randrange(256)
    return bytes(content)


def twenty_bytes(content: bytearray, dice: Random) -> bytes:
    for _ in range(20):
        content[dice.randrange(len(content))] = dice.randrange(256)
    return bytes(content)


def run_of_garbage(content: bytearray, dice: Random) -> bytes:
    at = dice.randrange(len(content))
    length = min(dice.randrange(1, 600), len(content) - at)
    content[at : at + length] = dice.randbytes(length)
    return bytes(content)


def page_of_garbage(content: bytearray, dice: Random) -> bytes:
    at = a_page(content, dice)
    content[at : at + PAGE] = dice.randbytes(PAGE)
    return bytes(content)


def page_of_zeros(content: bytearray, dice: Random) -> bytes:
    at = a_page(content, dice)
    content[at : at + PAGE] = bytes(PAGE)
    return bytes(content)


def sector_of_zeros(content: bytearray, dice: Random) -> bytes:
    at = dice.randrange(len(content) // 512) * 512
    content[at : at + 512] = bytes(512)
    return bytes(content)


def first_page_lost(content: bytearray, dice: Random) -> bytes:
    keep = dice.choice((0, 16, 100, 1000))
    content[keep:PAGE] = bytes(PAGE - keep)
    return bytes(content)


def swapped_pages(content: bytearray, dice: Random) -> bytes:
    one, other = a_page(content, dice), a_page(content, dice)
    held = bytes(content[one : one + PAGE])
    content[one : one + PAGE] = content[other : other + PAGE]
    content[other : other + PAGE] = held
    return bytes(content)


def cut_short(content: bytearray, dice: Random) -> bytes:
    return bytes(content[: len(content) - dice.randrange(1, len(content) // 10)])


def garbage_at_the_end(content: bytearray, dice: Random) -> bytes:
    return bytes(content) + dice.randbytes(dice.randrange(1, 3 * PAGE))


def a_page(content: bytearray, dice: Random) -> int:
    """Where a page begins, the first one aside."""
    return dice.randrange(1, len(content) // PAGE) * PAGE


KINDS: tuple[Damage, ...] = (
    one_bit,
    one_byte,
    twenty_bytes,
    run_of_garbage,
    page_of_garbage,
    page_of_zeros,
    sector_of_zeros,
    first_page_lost,
    swapped_pages,
    cut_short,
    garbage_at_the_end,
)


def damaged(content: bytes, seed: int) -> tuple[str, bytes]:
    """The kind of damage in words, and the content with it; the same for the same seed."""
    kind = KINDS[seed % len(KINDS)]
    return kind.__name__.replace("_", " "), kind(bytearray(content), Random(seed))  # noqa: S311 - no secret
