"""What a change of the history is called, in the language that is spoken.

The history keeps the English, so that a workbook says the same on every laptop and its chain of hashes holds; here
it is said. Labels that are whole in the code of an edit are marked there.
"""

import re

from icbo_desktop.translation import marked, translated

# What edits make of a word for a kind of record; told whole, because languages bend such words.
WITH_KIND = (
    marked("change workshop details"), marked("change framework"), marked("change overlay"),
    marked("change partner group"), marked("change rating"), marked("change view rating"),
    marked("change finding"), marked("change differing view"), marked("change good practice"),
    marked("change action"), marked("change parked item"), marked("change note"), marked("change answer"),
    marked("change point for or against"), marked("change weight"), marked("change planned time"),
    marked("change break"), marked("change attachment"), marked("change earlier rating"),
    marked("change reflection"), marked("change visit"),
    marked("delete partner group"), marked("delete differing view"), marked("delete good practice"),
    marked("delete action"), marked("delete parked item"), marked("delete note"), marked("delete answer"),
    marked("delete point for or against"), marked("delete break"), marked("delete attachment"),
    marked("delete earlier rating"), marked("delete reflection"),
    marked("move differing view"), marked("move good practice"), marked("move action"), marked("move parked item"),
    marked("change and move differing view"), marked("change and move good practice"),
    marked("change and move action"), marked("change and move parked item"), marked("change and move note"),
    marked("move note"), marked("move point for or against"), marked("move attachment"),
)  # fmt: skip
WITH_PLACES = (
    (re.compile(r"attach (?P<file>.+)", re.DOTALL), marked("attach {file}")),
    (re.compile(r"borrow (?P<minutes>\d+) minutes"), marked("borrow {minutes} minutes")),
    (
        re.compile(r"set agreed rating to (?P<rating>-?\d+)"),
        marked("set agreed rating to {rating}"),
    ),
    (
        re.compile(r"move to version (?P<version>\S+) of the framework"),
        marked("move to version {version} of the framework"),
    ),
)


def label_words(label: str) -> str:
    """A change's label as it is said; one that nobody knows is said as it is kept."""
    for pattern, words in WITH_PLACES:
        found = pattern.fullmatch(label)
        if found is not None:
            return translated(words, **found.groupdict())
    return translated(label) if label else ""
