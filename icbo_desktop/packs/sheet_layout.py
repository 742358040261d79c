"""How a framework lies in an Excel file: which sheets, which columns, and what each column is for.

One row is one entry of pack.yaml. A sheet says what its entries hang on (`under`) and the key they stand at
there; a column's `key` is the field, with a dot where it lies one level deeper. Writing and reading both
walk this table, so that they cannot come apart. A sheet is a format: its names, headings and notes are known by
their words when it is read, and are the same in every language.
"""

from dataclasses import dataclass
from typing import Final, Literal

Under = Literal["", "domain", "standard", "holder", "any", "scale", "list"]
"""What entries hang on: the framework, a domain, a standard, either of the two, any of the three, …"""

PARENT: Final = "@"
"""The column that names, by its id, what the entry hangs on."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `choices` are the words that may stand there; `refers` a sheet whose ids may."""

    key: str
    heading: str
    note: str
    width: int = 20
    choices: tuple[str, ...] = ()
    refers: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `mark` stands in the ids made for rows that are given none; without it none are made."""

    name: str
    under: Under
    key: str
    columns: tuple[Column, ...]
    mark: str = ""


def _id(note: str = "Leave it empty in a new row. Never change one.") -> Column:
    return Column("id", "Id", note, 24)


def _text(heading: str = "Text", note: str = "The words the room reads.") -> Column:
    return Column("text", heading, note, 80)


def _of(sheet: str, note: str) -> Column:
    return Column(PARENT, sheet.rstrip("s"), note, 24, refers=sheet)


_TITLE = Column("title", "Title", "One line.", 50)
_SHORT = Column(
    "short_title",
    "Short title",
    "At most 34 letters, for the wall and the route.",
    30,
)
_NUMBER = Column("number", "Number", "As it is printed, such as II or 1.2.", 10)
_SCALE = Column(
    "scale",
    "Scale",
    "The id of a scale; empty where there is no rating.",
    14,
    refers="Scales",
)
_STANDARD = _of("Standards", "The id of the standard it belongs to.")

ABOUT_NAME: Final = "About"
ABOUT: Final[tuple[Column, ...]] = (
    Column("id", "Id", "Small letters, digits, dots and hyphens. Yours, not that of the pack you began with."),
    Column("version", "Version", "Such as 1.0.0. A changed text needs a higher one."),
    Column("title", "Title", "The framework's full title."),
    Column("short_title", "Short title", "One line, beside a workshop's title."),
    Column("publisher", "Publisher", "Who published it; your council where it is your own."),
    Column("published", "Published", "The year."),
    Column("source.document", "Source", "The document it comes from."),
    Column("source.where", "Where to find it", "An address, or who holds it."),
    Column("source.licence", "Licence", "What the document's owner allows."),
    Column(
        "wording", "Wording", "restated: in other words. published: word for word. local: your own.",
        choices=("restated", "published", "local"),
    ),
    Column("words.domain", "Word for a domain", "Such as Domain, Area or Step."),
    Column("words.standard", "Word for a standard", "Such as Standard, Criterion or Question."),
    Column("introduction", "Introduction", "What the framework is for. May be left empty."),
    Column("narrative.id", "Narrative id", "Only with a text below; leave it as it is."),
    Column("narrative.text", "Narrative", "What the closing narrative is to speak to. May be left empty."),
)  # fmt: skip

SHEETS: Final[tuple[Sheet, ...]] = (
    Sheet("Notes", "", "notes", (_text("Note", "What was mended or has changed since, with the date."),)),
    Sheet(
        "Scales", "", "scales",
        (
            _id("A short word, such as arrow."),
            Column("kind", "Kind", "ordinal: more or less of something. nominal: just different.", 12,
                   ("ordinal", "nominal")),
            Column("shape", "Shape", "How it is drawn.", 12, ("arrow", "steps", "choice")),
            Column("aggregate", "Sum up by", "none where it is nominal.", 12, ("none", "median")),
            Column("low_label", "Low end", "Words at the low end. May be empty.", 40),
            Column("high_label", "High end", "Words at the high end. May be empty.", 40),
        ),
    ),
    Sheet(
        "Scale points", "scale", "points",
        (
            _of("Scales", "The id of the scale it belongs to."),
            Column("value", "Value", "A whole number, going up.", 10),
            Column("id", "Id", "Needed where levels describe the points.", 20),
            Column("label", "Label", "May be empty.", 30),
            Column("description", "Description", "May be empty.", 60),
        ),
    ),
    Sheet(
        "Scale questions", "scale", "questions",
        (_of("Scales", "The id of the scale it belongs to."), _id(), _text("Question", "Asked beside the scale.")),
        "q",
    ),
    Sheet(
        "Domains", "", "domains",
        (
            _id(), _NUMBER, _TITLE, _SHORT,
            Column("introduction", "Introduction", "What the domain is about. May be empty.", 60),
            _SCALE,
            Column("closing_question.id", "Closing question id", "Leave it as it is.", 20),
            Column("closing_question.text", "Closing question", "Asked when the domain closes.", 50),
            Column("rating_question.id", "Rating question id", "Leave it as it is.", 20),
            Column("rating_question.text", "Rating question", "Stands before each rating.", 50),
        ),
        "d",
    ),
    Sheet(
        "Standards", "domain", "standards",
        (
            _of("Domains", "The id of the domain it belongs to."), _id(), _NUMBER, _TITLE, _SHORT,
            Column("statement", "Statement", "What good looks like.", 80),
            _SCALE,
            Column("source", "Source", "Where in the document, such as p. 9.", 20),
        ),
        "s",
    ),
    Sheet("Points", "standard", "points", (_STANDARD, _id(), _text("Point")), "p"),
    Sheet("Criteria", "standard", "criteria", (_STANDARD, _id(), _NUMBER, _text("Criterion")), "c"),
    Sheet(
        "Evidence", "standard", "evidence",
        (
            _STANDARD, _id(), _text("Evidence line", "What would show progress."),
            Column("criterion", "Criterion", "The id of the criterion it proves. May be empty.", 24,
                   refers="Criteria"),
        ),
        "e",
    ),
    Sheet(
        "Questions", "standard", "questions",
        (_STANDARD, _id(), _text("Sample question", "What the facilitator may ask.")), "q",
    ),
    Sheet(
        "Levels", "standard", "levels",
        (
            _STANDARD, Column("point", "Point", "The id of the point of the scale.", 20), _id(),
            _text("What it looks like", "What the standard looks like at that point."),
        ),
        "l",
    ),
    Sheet(
        "Options", "holder", "options",
        (
            Column(PARENT, "Domain or standard", "The id of what is rated for each option.", 24), _id(),
            _TITLE, _SHORT, _text("Text", "What the option is. May be empty."),
        ),
        "o",
    ),
    Sheet(
        "For and against", "standard", "",
        (
            _STANDARD, Column("side", "Side", "for or against.", 12, ("for", "against")), _id(),
            _text("Argument"),
        ),
        "a",
    ),
    Sheet(
        "Lists", "any", "lists",
        (
            Column(PARENT, "Domain or standard", "Empty for a list of the whole framework.", 24), _id(),
            _TITLE, Column("use", "Use", "checklist: ticked in the workshop.", 12, ("list", "checklist")),
        ),
        "list",
    ),
    Sheet(
        "List items", "list", "items",
        (
            _of("Lists", "The id of the list it belongs to."), _id(), _text("Item"),
            Column("group", "Group", "The heading it stands under. May be empty.", 30),
        ),
        "i",
    ),
    Sheet(
        "Prompts", "", "prompts",
        (
            _id(), _TITLE,
            Column("at", "At each", "Where the room's own words are kept.", 12, ("standard", "domain")),
        ),
        "prompt",
    ),
    Sheet("Principles", "", "principles", (_id(), _text("Principle")), "principle"),
    Sheet(
        "Closing questions", "", "closing_questions",
        (_id(), _text("Question", "Asked at the end of the workshop.")), "closing",
    ),
    Sheet(
        "Resources", "", "resources",
        (
            _id(), Column("name", "Name", "One line.", 40), Column("what", "What", "What it is.", 50),
            Column("who", "For whom", "May be empty.", 30), Column("where", "Where", "Where to find it.", 40),
            Column("domains", "Domains", "Ids of domains, with commas. May be empty.", 20),
        ),
        "resource",
    ),
    Sheet(
        "Glossary", "", "glossary",
        (Column("term", "Term", "The word.", 30), Column("meaning", "Meaning", "What it means.", 80)),
    ),
)  # fmt: skip
SHEETS_BY_NAME: Final = {sheet.name: sheet for sheet in SHEETS}
