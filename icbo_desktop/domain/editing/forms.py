"""What can be written on each kind of part: its fields with their limits, and the lists that hang on it.

The one catalogue of the editor. Lengths are those of the pack format; the check of the whole is the format's.
"""

from dataclasses import dataclass
from typing import Literal

from icbo_desktop.domain import framework as model
from icbo_desktop.domain.overlay import Overlay, ReplacedTerm
from icbo_desktop.translation import marked

FieldKind = Literal["line", "prose", "number", "choice"]

LONGEST_SHORT_TITLE = 34
LONGEST_LINE = 300
LONGEST_PROSE = 20_000
LONGEST_LANGUAGE = 35


@dataclass(frozen=True, slots=True)
class FieldForm:
    """One field. `choices` are fixed ones; those of a scale or a criterion depend on the framework.

    Label, hint and the words of choices are marked, and said in the language where they are shown.
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
    """A list that hangs on a part; `one` is the kind of its entries (kind_words.py). `row` are the keys that can be written in the list itself, row by row."""

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
    ("local", marked("Our own words")),
    ("restated", marked("Restated in plain words")),
    ("published", marked("The published words")),
)
TITLE = FieldForm("title", marked("Title"), needed=True)
SHORT_TITLE = FieldForm(
    "short_title",
    marked("Short title"),
    limit=LONGEST_SHORT_TITLE,
    hint=marked("Stands on one line of the wall and in the list of standards."),
    needed=True,
)
NUMBER = FieldForm("number", marked("Number"), hint=marked("As the room sees it, such as II or 3."))
PROSE = FieldForm("text", marked("Text"), "prose", LONGEST_PROSE, needed=True)
SCALE = FieldForm(
    "scale", marked("Rated on"), "choice", hint=marked("What is only discussed is not rated.")
)

LISTS = ListForm("lists", marked("Lists"), "list", model.TextList, asks_title=True)
OPTIONS = ListForm("options", marked("Options"), "option", model.Option, asks_title=True)
NOTES = ListForm("notes", marked("Notes"), "note", str, ("",))


def texts(key: str, heading: str, one: str) -> ListForm:
    """A list of plain texts."""
    return ListForm(key, heading, one, model.Text, ("text",))


FORMS: dict[type, PartForm] = {
    model.Framework: PartForm(
        "framework",
        (
            TITLE,
            FieldForm(
                "short_title", marked("Short title"), needed=True, hint=marked("Stands in headers.")
            ),
            FieldForm(
                "introduction",
                marked("Introduction"),
                "prose",
                LONGEST_PROSE,
                hint=marked("What it is for."),
            ),
            FieldForm(
                "words.domain",
                marked("Word for a domain"),
                needed=True,
                hint=marked("Such as Area."),
            ),
            FieldForm(
                "words.standard",
                marked("Word for a standard"),
                needed=True,
                hint=marked("Such as Step."),
            ),
            FieldForm(
                "narrative.text",
                marked("What the closing words speak to"),
                "prose",
                LONGEST_PROSE,
                hint=marked("Leave it empty for a general line."),
            ),
            FieldForm("publisher", marked("Who publishes it"), needed=True),
            FieldForm("published", marked("Year"), "number", lowest=1900, highest=2200),
            FieldForm("source.document", marked("Made from"), "prose", LONGEST_PROSE, needed=True),
            FieldForm("source.where", marked("Where that can be found"), "prose", LONGEST_PROSE),
            FieldForm("source.licence", marked("What its licence says"), "prose", LONGEST_PROSE),
            FieldForm("wording", marked("Whose words these are"), "choice", choices=WORDINGS),
        ),
        (
            ListForm("domains", marked("Domains"), "domain", model.Domain, asks_title=True),
            ListForm("scales", marked("Scales"), "scale", model.Scale, asks_title=True),
            texts("principles", marked("Principles"), "principle"),
            LISTS,
            ListForm(
                "prompts",
                marked("Headings for the words of the room"),
                "heading",
                model.Prompt,
                asks_title=True,
            ),
            texts("closing_questions", marked("Closing questions"), "closing question"),
            ListForm("resources", marked("Resources"), "resource", model.Resource, asks_title=True),
            ListForm(
                "glossary", marked("Glossary"), "term", model.GlossaryTerm, ("term", "meaning")
            ),
            NOTES,
        ),
    ),
    model.Domain: PartForm(
        "domain",
        (
            TITLE,
            SHORT_TITLE,
            NUMBER,
            FieldForm("introduction", marked("Introduction"), "prose", LONGEST_PROSE),
            FieldForm("scale", marked("The domain itself is rated on"), "choice"),
            FieldForm(
                "closing_question.text", marked("Question at its close"), "prose", LONGEST_PROSE
            ),
            FieldForm(
                "rating_question.text",
                marked("Question before each rating"),
                "prose",
                LONGEST_PROSE,
            ),
        ),
        (
            ListForm("standards", marked("Standards"), "standard", model.Standard, asks_title=True),
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
            FieldForm("statement", marked("Statement"), "prose", LONGEST_PROSE),
            SCALE,
            FieldForm("source", marked("Where it stands in the document")),
        ),
        (
            texts("points", marked("Points"), "point"),
            ListForm(
                "criteria", marked("Criteria"), "criterion", model.Criterion, ("number", "text")
            ),
            ListForm(
                "evidence",
                marked("Evidence lines"),
                "evidence line",
                model.EvidenceLine,
                ("text",),
            ),
            texts("questions", marked("Sample questions"), "sample question"),
            ListForm("levels", marked("Levels"), "level", model.Level),
            texts("points_for", marked("Points for"), "point for"),
            texts("points_against", marked("Points against"), "point against"),
            LISTS,
            OPTIONS,
        ),
    ),
    model.Scale: PartForm(
        "scale",
        (
            FieldForm("low_label", marked("Words at the low end")),
            FieldForm("high_label", marked("Words at the high end")),
            FieldForm(
                "shape",
                marked("Drawn as"),
                "choice",
                choices=(
                    ("arrow", marked("An arrow")),
                    ("steps", marked("Steps")),
                    ("choice", marked("A choice")),
                ),
            ),
            FieldForm(
                "kind",
                marked("Its points are"),
                "choice",
                choices=(("ordinal", marked("In an order")), ("nominal", marked("Only names"))),
            ),
            FieldForm(
                "aggregate",
                marked("Summed up by"),
                "choice",
                choices=(
                    ("median", marked("The middle value")),
                    ("none", marked("Nothing")),
                ),
            ),
        ),
        (
            ListForm(
                "points",
                marked("Its points"),
                "point",
                model.ScalePoint,
                ("value", "label", "description"),
            ),
            texts("questions", marked("Asked while the room decides"), "question"),
        ),
    ),
    model.ScalePoint: PartForm(
        "point",
        (
            FieldForm("value", marked("Value"), "number", needed=True, lowest=-1000, highest=1000),
            FieldForm("label", marked("Label")),
            FieldForm("description", marked("Description"), "prose", LONGEST_PROSE),
        ),
    ),
    model.Text: PartForm("text", (PROSE,)),
    model.EvidenceLine: PartForm(
        "evidence line",
        (PROSE, FieldForm("criterion", marked("Shows that this is met"), "choice")),
    ),
    model.Criterion: PartForm("criterion", (NUMBER, PROSE)),
    model.Level: PartForm(
        "level",
        (FieldForm("point", marked("At the point"), "choice", needed=True),),
        (texts("items", marked("What it looks like"), "line"),),
    ),
    model.Option: PartForm(
        "option",
        (
            TITLE,
            FieldForm(
                "short_title",
                marked("Short title"),
                limit=LONGEST_SHORT_TITLE,
                hint=marked("Stands over a column."),
            ),
            FieldForm("text", marked("What it is"), "prose", LONGEST_PROSE),
        ),
    ),
    model.TextList: PartForm(
        "list",
        (
            TITLE,
            FieldForm(
                "use",
                marked("In the workshop it is"),
                "choice",
                choices=(("list", marked("Read")), ("checklist", marked("Ticked, item by item"))),
            ),
        ),
        (ListForm("items", marked("Items"), "item", model.ListItem, ("text", "group")),),
    ),
    model.ListItem: PartForm("item", (PROSE, FieldForm("group", marked("Under the heading")))),
    model.Prompt: PartForm(
        "heading",
        (
            TITLE,
            FieldForm(
                "at",
                marked("Written at"),
                "choice",
                choices=(("standard", marked("Each standard")), ("domain", marked("Each domain"))),
            ),
        ),
    ),
    model.Resource: PartForm(
        "resource",
        (
            FieldForm("name", marked("Name"), needed=True),
            FieldForm("what", marked("What it is"), "prose", LONGEST_PROSE),
            FieldForm("who", marked("Who it is for"), "prose", LONGEST_PROSE),
            FieldForm("where", marked("Where to find it"), "prose", LONGEST_PROSE),
            FieldForm("domains", marked("Belongs to"), "choice"),
        ),
    ),
    model.GlossaryTerm: PartForm(
        "term",
        (
            FieldForm("term", marked("Term"), needed=True),
            FieldForm("meaning", marked("Meaning"), "prose", LONGEST_PROSE, needed=True),
        ),
    ),
    str: PartForm("note", (FieldForm("", marked("Note"), "prose", LONGEST_PROSE, needed=True),)),
    Overlay: PartForm(
        "other words",
        (
            FieldForm("title", marked("What these words are called"), needed=True),
            FieldForm(
                "language",
                marked("Language"),
                limit=LONGEST_LANGUAGE,
                needed=True,
                hint=marked("Such as en-GB for English or cy for Welsh."),
            ),
            FieldForm("wording", marked("Whose words these are"), "choice", choices=WORDINGS),
        ),
        (
            ListForm(
                "terms",
                marked("Terms that are called otherwise now"),
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
            FieldForm("was", marked("Was"), needed=True),
            FieldForm("now", marked("Is now"), needed=True),
            FieldForm("since", marked("Since")),
            FieldForm("reason", marked("Reason"), "prose", LONGEST_PROSE),
        ),
    ),
}


def form_of(part: object) -> PartForm:
    """The form of a part. KeyError for what is none."""
    return FORMS[type(part)]
