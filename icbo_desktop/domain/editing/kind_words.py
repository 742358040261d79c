"""The kinds of parts in words: what one is called, by itself, with its number, and several of them counted."""

from icbo_desktop.translation import marked, tr, tr_n, translated

KINDS = frozenset(
    {
        marked("closing question", "kind of part"),
        marked("criterion", "kind of part"),
        marked("domain", "kind of part"),
        marked("evidence line", "kind of part"),
        marked("framework", "kind of part"),
        marked("heading", "kind of part"),
        marked("item", "kind of part"),
        marked("level", "kind of part"),
        marked("line", "kind of part"),
        marked("list", "kind of part"),
        marked("note", "kind of part"),
        marked("option", "kind of part"),
        marked("other words", "kind of part"),
        marked("point", "kind of part"),
        marked("point against", "kind of part"),
        marked("point for", "kind of part"),
        marked("principle", "kind of part"),
        marked("question", "kind of part"),
        marked("resource", "kind of part"),
        marked("sample question", "kind of part"),
        marked("scale", "kind of part"),
        marked("standard", "kind of part"),
        marked("term", "kind of part"),
        marked("text", "kind of part"),
    }
)
"""The `one` of every form. Ids are made from it too, so it stays English wherever it is kept."""


def kind_words(one: str) -> str:
    """A kind as it stands within a sentence: "evidence line"."""
    return translated(one, "kind of part")


def kind_heading(one: str) -> str:
    """A kind at the beginning of a line: "Evidence line"."""
    words = kind_words(one)
    return f"{words[:1].upper()}{words[1:]}"


def numbered_kind(one: str, number: int) -> str:
    """A part that goes by its kind and its position in the list: "Evidence line 3"."""
    return tr("{kind} {number}", kind=kind_heading(one), number=number)


def counted_kind(one: str, n: int) -> str:
    """Several parts of a kind: "12 evidence lines". KeyError for what no list holds."""
    return {
        "closing question": tr_n("{n} closing questions", "1 closing question", n),
        "criterion": tr_n("{n} criteria", "1 criterion", n),
        "domain": tr_n("{n} domains", "1 domain", n),
        "evidence line": tr_n("{n} evidence lines", "1 evidence line", n),
        "heading": tr_n("{n} headings", "1 heading", n),
        "item": tr_n("{n} items", "1 item", n),
        "level": tr_n("{n} levels", "1 level", n),
        "line": tr_n("{n} lines", "1 line", n),
        "list": tr_n("{n} lists", "1 list", n),
        "note": tr_n("{n} notes", "1 note", n),
        "option": tr_n("{n} options", "1 option", n),
        "point": tr_n("{n} points", "1 point", n),
        "point against": tr_n("{n} points against", "1 point against", n),
        "point for": tr_n("{n} points for", "1 point for", n),
        "principle": tr_n("{n} principles", "1 principle", n),
        "question": tr_n("{n} questions", "1 question", n),
        "resource": tr_n("{n} resources", "1 resource", n),
        "sample question": tr_n("{n} sample questions", "1 sample question", n),
        "scale": tr_n("{n} scales", "1 scale", n),
        "standard": tr_n("{n} standards", "1 standard", n),
        "term": tr_n("{n} terms", "1 term", n),
    }[one]
