"""What can be written on each kind of part: its fields with their limits, and the lists that hang on it.

The one catalogue of the editor. Lengths are those of the pack format; the check of the whole is the format's.
"""

from dataclasses import dataclass
from typing import Literal

from icbo_desktop.domain import framework as model
from icbo_desktop.domain.overlay import Overlay, ReplacedTerm

FieldKind = Literal["line", "prose", "number", "choice"]

LONGEST_SHORT_TITLE = 34
LONGEST_LINE = 300
LONGEST_PROSE = 20_000
LONGEST_LANGUAGE = 35


@dataclass(frozen=True, slots=True)
class FieldForm:
    """One field. `choices` are fixed ones; those of a scale or a criterion depend on the framework.

    `lowest` and `highest` bound a number. A field that is not `needed` may be left empty.
    """

    key: str
    label: str
    kind: FieldKind = "line"
    limit: int = LONGEST_LINE
    hint: str = ""
    needed: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    lowest: int = 0
    highest: int = 0


@dataclass(frozen=True, slots=True)
class ListForm:
    """A list that hangs on a part. `row` are the keys that can be written in the list itself, row by row."""

    key: str
    heading: str
    one: str
    kind: type
    row: tuple[str, ...] = ()
    asks_title: bool = False


@dataclass(frozen=True, slots=True)
class PartForm:
    """A kind of part: what it is called, its fields and its lists."""

    one: str
    fields: tuple[FieldForm, ...]
    lists: tuple[ListForm, ...] = ()

    def field(self, key: str) -> FieldForm | None:
        """The field of that key."""
        return next((each for each in self.fields if each.key == key), None)

    def list(self, key: str) -> ListForm | None:
        """The list of that key."""
        return next((each for each in self.lists if each.key == key), None)


WORDINGS = (
    ("local", "Our own words"),
    ("restated", "Restated in plain words"),
    ("published", "The published words"),
)
TITLE = FieldForm("title", "Title", needed=True)
SHORT_TITLE = FieldForm(
    "short_title",
    "Short title",
    limit=LONGEST_SHORT_TITLE,
    hint="Stands on one line of the wall and in the list of standards.",
    needed=True,
)
NUMBER = FieldForm("number", "Number", hint="As the room sees it, such as II or 3.")
PROSE = FieldForm("text", "Text", "prose", LONGEST_PROSE, needed=True)
SCALE = FieldForm("scale", "Rated on", "choice", hint="What is only discussed is not rated.")

LISTS = ListForm("lists", "Lists", "list", model.TextList, asks_title=True)
OPTIONS = ListForm("options", "Options", "option", model.Option, asks_title=True)
NOTES = ListForm("notes", "Notes", "note", str, ("",))


def texts(key: str, heading: str, one: str) -> ListForm:
    """A list of plain texts."""
    return ListForm(key, heading, one, model.Text, ("text",))


FORMS: dict[type, PartForm] = {
    model.Framework: PartForm(
        "framework",
        (
            TITLE,
            FieldForm("short_title", "Short title", needed=True, hint="Stands in headers."),
            FieldForm(
                "introduction", "Introduction", "prose", LONGEST_PROSE, hint="What it is for."
            ),
            FieldForm("words.domain", "Word for a domain", needed=True, hint="Such as Area."),
            FieldForm("words.standard", "Word for a standard", needed=True, hint="Such as Step."),
            FieldForm(
                "narrative.text",
                "What the closing words speak to",
                "prose",
                LONGEST_PROSE,
                hint="Leave it empty for a general line.",
            ),
            FieldForm("publisher", "Who publishes it", needed=True),
            FieldForm("published", "Year", "number", lowest=1900, highest=2200),
            FieldForm("source.document", "Made from", "prose", LONGEST_PROSE, needed=True),
            FieldForm("source.where", "Where that can be found", "prose", LONGEST_PROSE),
            FieldForm("source.licence", "What its licence says", "prose", LONGEST_PROSE),
            FieldForm("wording", "Whose words these are", "choice", choices=WORDINGS),
        ),
        (
            ListForm("domains", "Domains", "domain", model.Domain, asks_title=True),
            ListForm("scales", "Scales", "scale", model.Scale, asks_title=True),
            texts("principles", "Principles", "principle"),
            LISTS,
            ListForm(
                "prompts",
                "Headings for the words of the room",
                "heading",
                model.Prompt,
                asks_title=True,
            ),
            texts("closing_questions", "Closing questions", "closing question"),
            ListForm("resources", "Resources", "resource", model.Resource, asks_title=True),
            ListForm("glossary", "Glossary", "term", model.GlossaryTerm, ("term", "meaning")),
            NOTES,
        ),
    ),
    model.Domain: PartForm(
        "domain",
        (
            TITLE,
            SHORT_TITLE,
            NUMBER,
            FieldForm("introduction", "Introduction", "prose", LONGEST_PROSE),
            FieldForm("scale", "The domain itself is rated on", "choice"),
            FieldForm("closing_question.text", "Question at its close", "prose", LONGEST_PROSE),
            FieldForm(
                "rating_question.text", "Question before each rating", "prose", LONGEST_PROSE
            ),
        ),
        (
            ListForm("standards", "Standards", "standard", model.Standard, asks_title=True),
            LISTS,
            OPTIONS,
        ),
    ),
    model.Standard: PartForm(
        "standard",
        (
            TITLE,
            SHORT_TITLE,
            NUMBER,
            FieldForm("statement", "Statement", "prose", LONGEST_PROSE),
            SCALE,
            FieldForm("source", "Where it stands in the document"),
        ),
        (
            texts("points", "Points", "point"),
            ListForm("criteria", "Criteria", "criterion", model.Criterion, ("number", "text")),
            ListForm("evidence", "Evidence lines", "evidence line", model.EvidenceLine, ("text",)),
            texts("questions", "Sample questions", "sample question"),
            ListForm("levels", "Levels", "level", model.Level),
            texts("points_for", "Points for", "point for"),
            texts("points_against", "Points against", "point against"),
            LISTS,
            OPTIONS,
        ),
    ),
    model.Scale: PartForm(
        "scale",
        (
            FieldForm("low_label", "Words at the low end"),
            FieldForm("high_label", "Words at the high end"),
            FieldForm(
                "shape",
                "Drawn as",
                "choice",
                choices=(("arrow", "An arrow"), ("steps", "Steps"), ("choice", "A choice")),
            ),
            FieldForm(
                "kind",
                "Its points are",
                "choice",
                choices=(("ordinal", "In an order"), ("nominal", "Only names")),
            ),
            FieldForm(
                "aggregate",
                "Summed up by",
                "choice",
                choices=(
                    ("median", "The middle value"),
                    ("none", "Nothing"),
                ),
            ),
        ),
        (
            ListForm(
                "points", "Its points", "point", model.ScalePoint, ("value", "label", "description")
            ),
            texts("questions", "Asked while the room decides", "question"),
        ),
    ),
    model.ScalePoint: PartForm(
        "point",
        (
            FieldForm("value", "Value", "number", needed=True, lowest=-1000, highest=1000),
            FieldForm("label", "Label"),
            FieldForm("description", "Description", "prose", LONGEST_PROSE),
        ),
    ),
    model.Text: PartForm("text", (PROSE,)),
    model.EvidenceLine: PartForm(
        "evidence line", (PROSE, FieldForm("criterion", "Shows that this is met", "choice"))
    ),
    model.Criterion: PartForm("criterion", (NUMBER, PROSE)),
    model.Level: PartForm(
        "level",
        (FieldForm("point", "At the point", "choice", needed=True),),
        (texts("items", "What it looks like", "line"),),
    ),
    model.Option: PartForm(
        "option",
        (
            TITLE,
            FieldForm(
                "short_title",
                "Short title",
                limit=LONGEST_SHORT_TITLE,
                hint="Stands over a column.",
            ),
            FieldForm("text", "What it is", "prose", LONGEST_PROSE),
        ),
    ),
    model.TextList: PartForm(
        "list",
        (
            TITLE,
            FieldForm(
                "use",
                "In the workshop it is",
                "choice",
                choices=(("list", "Read"), ("checklist", "Ticked, item by item")),
            ),
        ),
        (ListForm("items", "Items", "item", model.ListItem, ("text", "group")),),
    ),
    model.ListItem: PartForm("item", (PROSE, FieldForm("group", "Under the heading"))),
    model.Prompt: PartForm(
        "heading",
        (
            TITLE,
            FieldForm(
                "at",
                "Written at",
                "choice",
                choices=(("standard", "Each standard"), ("domain", "Each domain")),
            ),
        ),
    ),
    model.Resource: PartForm(
        "resource",
        (
            FieldForm("name", "Name", needed=True),
            FieldForm("what", "What it is", "prose", LONGEST_PROSE),
            FieldForm("who", "Who it is for", "prose", LONGEST_PROSE),
            FieldForm("where", "Where to find it", "prose", LONGEST_PROSE),
            FieldForm("domains", "Belongs to", "choice"),
        ),
    ),
    model.GlossaryTerm: PartForm(
        "term",
        (
            FieldForm("term", "Term", needed=True),
            FieldForm("meaning", "Meaning", "prose", LONGEST_PROSE, needed=True),
        ),
    ),
    str: PartForm("note", (FieldForm("", "Note", "prose", LONGEST_PROSE, needed=True),)),
    Overlay: PartForm(
        "other words",
        (
            FieldForm("title", "What these words are called", needed=True),
            FieldForm(
                "language",
                "Language",
                limit=LONGEST_LANGUAGE,
                needed=True,
                hint="Such as en-GB for English or cy for Welsh.",
            ),
            FieldForm("wording", "Whose words these are", "choice", choices=WORDINGS),
        ),
        (
            ListForm(
                "terms",
                "Terms that are called otherwise now",
                "term",
                ReplacedTerm,
                ("was", "now", "since", "reason"),
            ),
            NOTES,
        ),
    ),
    ReplacedTerm: PartForm(
        "term",
        (
            FieldForm("was", "Was", needed=True),
            FieldForm("now", "Is now", needed=True),
            FieldForm("since", "Since"),
            FieldForm("reason", "Reason", "prose", LONGEST_PROSE),
        ),
    ),
}


def form_of(part: object) -> PartForm:
    """The form of a part. KeyError for what is none."""
    return FORMS[type(part)]
