"""Which way each character runs, and the order in which a line is drawn (Unicode Standard Annex 9).

Explicit embeddings and isolates never reach a record: they are dropped when text is entered and again
when it is drawn. What is left are the rules W1 to W7, N0 to N2, I1, I2, L1, L2 and L4.
"""

import unicodedata
from collections.abc import Sequence
from itertools import groupby

STRONG = frozenset(("L", "R", "AL"))
RIGHT = frozenset(("R", "AL"))
NEUTRAL = frozenset(("B", "S", "WS", "ON", "BN"))
NUMBER = frozenset(("EN", "AN"))
SPACES = frozenset(("WS", "S", "B", "BN"))
BRACKETS = {"(": ")", "[": "]", "{": "}"}
MOST_OPEN = 63  # BD16 gives up on brackets nested deeper
MIRRORED = {
    one: other
    for pair in ("()", "[]", "{}", "<>", "«»", "\u2039\u203a", "≤≥")
    for one, other in (pair, pair[::-1])
}


def has_right_to_left(text: str) -> bool:
    """Whether any letter or number runs from right to left."""
    return not text.isascii() and any(
        unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in set(text)
    )


def base_level(text: str) -> int:
    """1 where the first strong character runs from right to left, otherwise 0."""
    kinds = (unicodedata.bidirectional(character) for character in text)
    return int(next((kind for kind in kinds if kind in STRONG), "L") in RIGHT)


def levels_of(text: str, base: int) -> list[int]:
    """The level of each character of one paragraph; even levels run from left to right."""
    kinds = [unicodedata.bidirectional(character) or "L" for character in text]
    edge = "R" if base else "L"
    resolve_weak(kinds, edge)
    resolve_brackets(text, kinds, edge)
    resolve_neutral(kinds, edge)
    return [level_of(kind, base) for kind in kinds]


def level_of(kind: str, base: int) -> int:
    """I1 and I2."""
    if base % 2 == 0:
        return base + {"L": 0, "R": 1}.get(kind, 2)
    return base + (0 if kind == "R" else 1)


def resolve_weak(kinds: list[str], edge: str) -> None:
    """W1 to W7 over one run."""
    _resolve_marks_and_numbers(kinds, edge)
    _resolve_separators(kinds)
    strong = edge
    for index, kind in enumerate(kinds):
        if kind in ("ES", "ET", "CS"):
            kinds[index] = "ON"  # W6
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"  # W7


def _resolve_marks_and_numbers(kinds: list[str], edge: str) -> None:
    before, strong = edge, edge
    for index, kind in enumerate(kinds):
        found = before if kind == "NSM" else kind  # W1
        if found in STRONG:
            strong = found
        elif found == "EN" and strong == "AL":
            found = "AN"  # W2
        kinds[index] = before = found
    for index, kind in enumerate(kinds):
        if kind == "AL":
            kinds[index] = "R"  # W3


def _resolve_separators(kinds: list[str]) -> None:
    for index in range(1, len(kinds) - 1):  # W4
        before, kind, after = kinds[index - 1 : index + 2]
        if before == after and (
            (kind in ("ES", "CS") and before == "EN") or (kind == "CS" and before == "AN")
        ):
            kinds[index] = before
    start = 0
    for kind, run in groupby(list(kinds)):  # W5
        end = start + len(list(run))
        beside = {kinds[start - 1] if start else "", kinds[end] if end < len(kinds) else ""}
        if kind == "ET" and "EN" in beside:
            kinds[start:end] = ["EN"] * (end - start)
        start = end


def resolve_brackets(text: str, kinds: list[str], edge: str) -> None:
    """N0: a pair of brackets runs with what it holds, or with what stands before it."""
    other = "L" if edge == "R" else "R"
    for opening, closing in bracket_pairs(text, kinds):
        inside = {_side(kind) for kind in kinds[opening + 1 : closing]}
        if edge in inside:
            kinds[opening] = kinds[closing] = edge
        elif other in inside:
            sides = (_side(kind) for kind in reversed(kinds[:opening]))
            before = next((side for side in sides if side in ("L", "R")), edge)
            kinds[opening] = kinds[closing] = before


def bracket_pairs(text: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
    """The places of the brackets that belong together (BD16), by their opening."""
    pairs: list[tuple[int, int]] = []
    open_ones: list[tuple[str, int]] = []
    for index, character in enumerate(text):
        if kinds[index] != "ON":
            continue
        if character in BRACKETS:
            open_ones.append((BRACKETS[character], index))
            if len(open_ones) > MOST_OPEN:
                return []
        elif any(closing == character for closing, _ in open_ones):
            while open_ones:
                closing, opening = open_ones.pop()
                if closing == character:
                    pairs.append((opening, index))
                    break
    return sorted(pairs)


def resolve_neutral(kinds: list[str], edge: str) -> None:
    """N1 and N2: neutrals between two sides alike follow them, others follow the paragraph."""
    start = 0
    for is_neutral, run in groupby([kind in NEUTRAL for kind in kinds]):
        end = start + len(list(run))
        if is_neutral:
            before = _side(kinds[start - 1]) if start else edge
            after = _side(kinds[end]) if end < len(kinds) else edge
            kinds[start:end] = [before if before == after else edge] * (end - start)
        start = end


def _side(kind: str) -> str:
    return "R" if kind in NUMBER else kind


def visual_order(levels: Sequence[int]) -> list[int]:
    """L2: the indexes of a line's stretches as they are drawn from left to right."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level % 2]
    if not odd:
        return order
    for level in range(max(levels), min(odd) - 1, -1):
        start = 0
        for is_run, run in groupby([levels[index] >= level for index in order]):
            end = start + len(list(run))
            if is_run:
                order[start:end] = order[start:end][::-1]
            start = end
    return order


def turned(text: str) -> str:
    """A stretch that runs from right to left, as it is drawn: reversed, with brackets mirrored (L4)."""
    clusters: list[str] = []
    for character in text:
        if clusters and unicodedata.combining(character):
            clusters[-1] += character
        else:
            clusters.append(MIRRORED.get(character, character))
    return "".join(reversed(clusters))
