"""The pages of the guide: read from Markdown once, cut at their headings, and searched. Without Qt."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from icbo_desktop.locations import resources_dir
from icbo_desktop.services.help_words import HelpRank, rank_in, snippet_of, telling_words
from icbo_desktop.translation import ENGLISH, spoken, tr

FIRST = "index"
LINK = re.compile(r"\[([^\]]*)\]\(([^)\s]+)\)")
HEADING = re.compile(r"^(#{1,3}) (.+)$", re.MULTILINE)
# What Markdown writes around words; a search and a snippet read the words alone.
MARKS = re.compile(r"^```.*$|\*+|`+", re.MULTILINE)
TABLE_HEAD = re.compile(r"^\|.*\n[ \t]*\|[-:| ]{3,}$", re.MULTILINE)
TABLE_ROW = re.compile(r"^\|[ \t]*(.*?)[ \t]*\|[ \t]*$", re.MULTILINE)
RULES = re.compile(r"^#{1,3} |^- ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HelpSection:
    """What stands under one heading; the first of a page has the page's title."""

    heading: str
    plain: str

    @property
    def anchor(self) -> str:
        """How a link names it: "Memory sticks, shares" is "memory-sticks-shares"."""
        return anchor_of(self.heading)


@dataclass(frozen=True)
class HelpPage:
    """One page. `text` is the Markdown as it is shown."""

    name: str
    text: str

    @cached_property
    def sections(self) -> tuple[HelpSection, ...]:
        """The page cut at its headings."""
        marks = list(HEADING.finditer(without_code(self.text)))
        ends = [mark.start() for mark in marks[1:]] + [len(self.text)]
        return tuple(
            HelpSection(mark[2].strip(), plain_words(self.text[mark.end() : end]))
            for mark, end in zip(marks, ends, strict=True)
        )

    @property
    def title(self) -> str:
        return self.sections[0].heading if self.sections else self.name

    @property
    def links(self) -> tuple[str, ...]:
        """Where its links lead, as written."""
        return tuple(found[2] for found in LINK.finditer(without_code(self.text)))


@dataclass(frozen=True, slots=True)
class HelpHit:
    """A section that holds the words, or where none holds them all, some of them: `missing` is how many it lacks."""

    page: HelpPage
    section: HelpSection
    snippet: str
    missing: int = 0

    @property
    def where(self) -> str:
        """Page and heading: "Keeping it safe: Passwords"."""
        same = self.section.heading == self.page.title
        return self.page.title if same else f"{self.page.title}: {self.section.heading}"


class HelpPages:
    """The guide, in the order in which its first page links to the others."""

    def __init__(self, pages: Sequence[HelpPage]) -> None:
        known = {page.name: page for page in pages}
        linked = [page_of(link) for link in known[FIRST].links]
        order = dict.fromkeys((FIRST, *linked, *sorted(known)))
        self.pages = tuple(known[name] for name in order if name in known)

    def page(self, name: str) -> HelpPage:
        """The page of that name, or the first where there is none."""
        return next((page for page in self.pages if page.name == name), self.pages[0])

    def find(self, typed: str) -> tuple[HelpHit, ...]:
        """Sections with all the words; where none has them all, those with half of them or more, most words first.

        Among equals those with the words in the heading come first, then the order of the pages; the list of the
        pages comes last.
        """
        words = telling_words(typed)
        if not words:
            return ()
        ranked = [
            (rank_in(page.title, section.heading, section.plain, words), page, section)
            for page in (*self.pages[1:], self.pages[0])
            for section in page.sections
        ]
        least = min(rank.missing for rank, _, _ in ranked)
        most = least and len(words) // 2
        hits = sorted((each for each in ranked if each[0].missing <= most), key=_by_rank)
        return tuple(
            HelpHit(page, section, snippet_of(section.plain, words), rank.missing)
            for rank, page, section in hits
        )


def _by_rank(ranked: tuple[HelpRank, HelpPage, HelpSection]) -> HelpRank:
    return ranked[0]


def read_help(filled: Mapping[str, str] | None = None, folder: Path | None = None) -> HelpPages:
    """Every page of the guide, in the language that is spoken where there is one.

    `filled` holds what the program knows better than a file, by its {name} in the text.
    """
    pages = [
        HelpPage(file.stem, with_places(spoken_text(file), filled or {}))
        for file in sorted((folder or resources_dir() / "help").glob("*.md"))
    ]
    return HelpPages(pages)


def spoken_text(file: Path) -> str:
    """A page by its English file: from the folder of the language beside it, or in English, which the page then says."""
    language = spoken()
    if language == ENGLISH:
        return file.read_text(encoding="utf-8")
    own = file.parent / language / file.name
    if own.is_file():
        return own.read_text(encoding="utf-8")
    title, _, rest = file.read_text(encoding="utf-8").partition("\n")
    told = tr("This page is in English only.")
    return f"{title}\n\n*{told}*\n{rest}"


def with_places(text: str, filled: Mapping[str, str]) -> str:
    """The text with what belongs in its {places}."""
    for name, words in filled.items():
        text = text.replace(f"{{{name}}}", words)
    return text


def page_of(link: str) -> str:
    """The page that a link leads to: "safe.md#passwords" is "safe"."""
    return link.partition("#")[0].removesuffix(".md")


def anchor_of(heading: str) -> str:
    """A heading as links write it."""
    return "-".join(re.findall(r"\w+", heading.casefold()))


def without_code(text: str) -> str:
    """The text with blanks for its code, so that places in it stay where they are."""
    return re.sub(r"```.*?```", _blank, text, flags=re.DOTALL)


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


def _cells(row: re.Match[str]) -> str:
    return " · ".join(cell for each in row[1].split("|") if (cell := each.strip())) + ";"


def plain_words(text: str) -> str:
    """The words alone, in one line. A table has its rows, cell by cell, and not the names of its columns."""
    rows = TABLE_ROW.sub(_cells, TABLE_HEAD.sub("", text))
    return " ".join(RULES.sub(" ", MARKS.sub("", LINK.sub(r"\1", rows))).split())
