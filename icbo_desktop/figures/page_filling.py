"""Rows of a drawing over as many scenes as they need: none shrunk, and none left alone at the end."""

from collections.abc import Sequence


def filled_pages(heights: Sequence[float], height: float) -> list[list[int]]:
    """Which rows stand on which page; evenly, so that no page is left with a last row alone."""
    pages = _fill(heights, height, [len(heights)])
    share, rest = divmod(len(heights), len(pages))
    even = _fill(heights, height, [share + (index < rest) for index in range(len(pages))])
    return even if len(even) == len(pages) else pages


def _fill(heights: Sequence[float], height: float, most: Sequence[int]) -> list[list[int]]:
    """Row by row, at most so many rows on each page; the last number holds for all further pages."""
    pages: list[list[int]] = [[]]
    used = 0.0
    for index, needed in enumerate(heights):
        is_full = len(pages[-1]) >= most[min(len(pages), len(most)) - 1]
        if pages[-1] and (used + needed > height or is_full):
            pages.append([])
            used = 0.0
        pages[-1].append(index)
        used += needed
    return pages
