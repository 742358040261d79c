"""How a framework lies in an Excel file: which sheets, which columns, and what each column is for.

One row is one entry of pack.yaml. A sheet says what its entries hang on (`under`) and the key they stand at
there; a column's `key` is the field, with a dot where it lies one level deeper. Writing and reading both
walk this table, so that they cannot come apart.
"""

from dataclasses import dataclass
from typing import Final, Literal

from icbo_desktop.translation import marked, tr

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


def _id(note: str = marked("Leave it empty in a new row. Never change one.")) -> Column:
    return Column("id", tr("Id"), note, 24)


def _text(heading: str = marked("Text"), note: str = marked("The words the room reads.")) -> Column:
    return Column("text", heading, note, 80)


def _of(sheet: str, note: str) -> Column:
    return Column(PARENT, sheet.rstrip("s"), note, 24, refers=sheet)


_TITLE = Column("title", marked("Title"), marked("One line."), 50)
_SHORT = Column(
    "short_title",
    marked("Short title"),
    marked("At most 34 letters, for the wall and the route."),
    30,
)
_NUMBER = Column("number", marked("Number"), marked("As it is printed, such as II or 1.2."), 10)
_SCALE = Column(
    "scale",
    marked("Scale"),
    marked("The id of a scale; empty where there is no rating."),
    14,
    refers=marked("Scales"),
)
_STANDARD = _of(marked("Standards"), marked("The id of the standard it belongs to."))

ABOUT_NAME: Final = marked("About")
ABOUT: Final[tuple[Column, ...]] = (
    Column("id", marked("Id"), marked("Small letters, digits, dots and hyphens. Yours, not that of the pack you began with.")),
    Column("version", marked("Version"), marked("Such as 1.0.0. A changed text needs a higher one.")),
    Column("title", marked("Title"), marked("The framework's full title.")),
    Column("short_title", marked("Short title"), marked("One line, beside a workshop's title.")),
    Column("publisher", marked("Publisher"), marked("Who published it; your council where it is your own.")),
    Column("published", marked("Published"), marked("The year.")),
    Column("source.document", marked("Source"), marked("The document it comes from.")),
    Column("source.where", marked("Where to find it"), marked("An address, or who holds it.")),
    Column("source.licence", marked("Licence"), marked("What the document's owner allows.")),
    Column(
        "wording", marked("Wording"), marked("restated: in other words. published: word for word. local: your own."),
        choices=("restated", "published", "local"),
    ),
    Column("words.domain", marked("Word for a domain"), marked("Such as Domain, Area or Step.")),
    Column("words.standard", marked("Word for a standard"), marked("Such as Standard, Criterion or Question.")),
    Column("introduction", marked("Introduction"), marked("What the framework is for. May be left empty.")),
    Column("narrative.id", marked("Narrative id"), marked("Only with a text below; leave it as it is.")),
    Column("narrative.text", marked("Narrative"), marked("What the closing narrative is to speak to. May be left empty.")),
)  # fmt: skip

SHEETS: Final[tuple[Sheet, ...]] = (
    Sheet(marked("Notes"), "", "notes", (_text(marked("Note"), marked("What was mended or has changed since, with the date.")),)),
    Sheet(
        marked("Scales"), "", "scales",
        (
            _id(marked("A short word, such as arrow.")),
            Column("kind", marked("Kind"), marked("ordinal: more or less of something. nominal: just different."), 12,
                   ("ordinal", "nominal")),
            Column("shape", marked("Shape"), marked("How it is drawn."), 12, ("arrow", "steps", "choice")),
            Column("aggregate", marked("Sum up by"), marked("none where it is nominal."), 12, ("none", "median")),
            Column("low_label", marked("Low end"), marked("Words at the low end. May be empty."), 40),
            Column("high_label", marked("High end"), marked("Words at the high end. May be empty."), 40),
        ),
    ),
    Sheet(
        marked("Scale points"), "scale", "points",
        (
            _of(marked("Scales"), marked("The id of the scale it belongs to.")),
            Column("value", marked("Value"), marked("A whole number, going up."), 10),
            Column("id", marked("Id"), marked("Needed where levels describe the points."), 20),
            Column("label", marked("Label"), marked("May be empty."), 30),
            Column("description", marked("Description"), marked("May be empty."), 60),
        ),
    ),
    Sheet(
        marked("Scale questions"), "scale", "questions",
        (_of(marked("Scales"), marked("The id of the scale it belongs to.")), _id(), _text(marked("Question"), marked("Asked beside the scale."))),
        "q",
    ),
    Sheet(
        marked("Domains"), "", "domains",
        (
            _id(), _NUMBER, _TITLE, _SHORT,
            Column("introduction", marked("Introduction"), marked("What the domain is about. May be empty."), 60),
            _SCALE,
            Column("closing_question.id", marked("Closing question id"), marked("Leave it as it is."), 20),
            Column("closing_question.text", marked("Closing question"), marked("Asked when the domain closes."), 50),
            Column("rating_question.id", marked("Rating question id"), marked("Leave it as it is."), 20),
            Column("rating_question.text", marked("Rating question"), marked("Stands before each rating."), 50),
        ),
        "d",
    ),
    Sheet(
        marked("Standards"), "domain", "standards",
        (
            _of(marked("Domains"), marked("The id of the domain it belongs to.")), _id(), _NUMBER, _TITLE, _SHORT,
            Column("statement", marked("Statement"), marked("What good looks like."), 80),
            _SCALE,
            Column("source", marked("Source"), marked("Where in the document, such as p. 9."), 20),
        ),
        "s",
    ),
    Sheet(marked("Points"), "standard", "points", (_STANDARD, _id(), _text(marked("Point"))), "p"),
    Sheet(marked("Criteria"), "standard", "criteria", (_STANDARD, _id(), _NUMBER, _text(marked("Criterion"))), "c"),
    Sheet(
        marked("Evidence"), "standard", "evidence",
        (
            _STANDARD, _id(), _text(marked("Evidence line"), marked("What would show progress.")),
            Column("criterion", marked("Criterion"), marked("The id of the criterion it proves. May be empty."), 24,
                   refers=marked("Criteria")),
        ),
        "e",
    ),
    Sheet(
        marked("Questions"), "standard", "questions",
        (_STANDARD, _id(), _text(marked("Sample question"), marked("What the facilitator may ask."))), "q",
    ),
    Sheet(
        marked("Levels"), "standard", "levels",
        (
            _STANDARD, Column("point", marked("Point"), marked("The id of the point of the scale."), 20), _id(),
            _text(marked("What it looks like"), marked("What the standard looks like at that point.")),
        ),
        "l",
    ),
    Sheet(
        marked("Options"), "holder", "options",
        (
            Column(PARENT, marked("Domain or standard"), marked("The id of what is rated for each option."), 24), _id(),
            _TITLE, _SHORT, _text(marked("Text"), marked("What the option is. May be empty.")),
        ),
        "o",
    ),
    Sheet(
        marked("For and against"), "standard", "",
        (
            _STANDARD, Column("side", marked("Side"), marked("for or against."), 12, ("for", "against")), _id(),
            _text(marked("Argument")),
        ),
        "a",
    ),
    Sheet(
        marked("Lists"), "any", "lists",
        (
            Column(PARENT, marked("Domain or standard"), marked("Empty for a list of the whole framework."), 24), _id(),
            _TITLE, Column("use", marked("Use"), marked("checklist: ticked in the workshop."), 12, ("list", "checklist")),
        ),
        "list",
    ),
    Sheet(
        marked("List items"), "list", "items",
        (
            _of(marked("Lists"), marked("The id of the list it belongs to.")), _id(), _text(marked("Item")),
            Column("group", marked("Group"), marked("The heading it stands under. May be empty."), 30),
        ),
        "i",
    ),
    Sheet(
        marked("Prompts"), "", "prompts",
        (
            _id(), _TITLE,
            Column("at", marked("At each"), marked("Where the room's own words are kept."), 12, ("standard", "domain")),
        ),
        "prompt",
    ),
    Sheet(marked("Principles"), "", "principles", (_id(), _text(marked("Principle"))), "principle"),
    Sheet(
        marked("Closing questions"), "", "closing_questions",
        (_id(), _text(marked("Question"), marked("Asked at the end of the workshop."))), "closing",
    ),
    Sheet(
        marked("Resources"), "", "resources",
        (
            _id(), Column("name", marked("Name"), marked("One line."), 40), Column("what", marked("What"), marked("What it is."), 50),
            Column("who", marked("For whom"), marked("May be empty."), 30), Column("where", marked("Where"), marked("Where to find it."), 40),
            Column("domains", marked("Domains"), marked("Ids of domains, with commas. May be empty."), 20),
        ),
        "resource",
    ),
    Sheet(
        marked("Glossary"), "", "glossary",
        (Column("term", marked("Term"), marked("The word."), 30), Column("meaning", marked("Meaning"), marked("What it means."), 80)),
    ),
)  # fmt: skip
SHEETS_BY_NAME: Final = {sheet.name: sheet for sheet in SHEETS}
