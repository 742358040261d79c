"""What stands in each table, in the facilitator's words: for saying what is damaged."""

from collections.abc import Callable

from icbo_desktop.translation import tr, tr_n

# So many rows of a table, as a facilitator calls them.
_WORDS: dict[str, Callable[[int], str]] = {
    "framework": lambda n: tr_n(
        "{n} frameworks in this workbook", "1 framework in this workbook", n
    ),
    "overlay": lambda n: tr_n("{n} choices of words", "1 choice of words", n),
    "partner_group": lambda n: tr_n("{n} partner groups", "1 partner group", n),
    "assessment": lambda n: tr_n("{n} standings of standards", "1 standing of a standard", n),
    "view_rating": lambda n: tr_n("{n} ratings of single people", "1 rating of a single person", n),
    "finding": lambda n: tr_n("{n} findings on evidence", "1 finding on evidence", n),
    "differing_view": lambda n: tr_n("{n} differing views", "1 differing view", n),
    "good_practice": lambda n: tr_n("{n} pieces of good practice", "1 piece of good practice", n),
    "action": lambda n: tr_n("{n} actions", "1 action", n),
    "parked_item": lambda n: tr_n("{n} parked items", "1 parked item", n),
    "note": lambda n: tr_n("{n} notes", "1 note", n),
    "answer": lambda n: tr_n("{n} answers", "1 answer", n),
    "argument": lambda n: tr_n("{n} arguments", "1 argument", n),
    "weight": lambda n: tr_n("{n} weights", "1 weight", n),
    "reflection": lambda n: tr_n("{n} reflections", "1 reflection", n),
    "attachment": lambda n: tr_n("{n} attachments", "1 attachment", n),
    "visit": lambda n: tr_n("{n} visits to steps", "1 visit to a step", n),
    "agenda_break": lambda n: tr_n("{n} breaks", "1 break", n),
    "planned_time": lambda n: tr_n("{n} times of the agenda", "1 time of the agenda", n),
    "earlier_rating": lambda n: tr_n(
        "{n} ratings of the earlier workshop", "1 rating of the earlier workshop", n
    ),
    "merged_source": lambda n: tr_n("{n} merged workbooks", "1 merged workbook", n),
}


def words_for(table: str, count: int) -> str:
    """So many rows of a table in words: "1 action", "3 ratings of single people"."""
    say = _WORDS.get(table)
    return say(count) if say is not None else f"{count} {table}"


def differs_sentence(table: str, count: int) -> str:
    """That so many rows of a table are not what the history says."""
    if table == "workshop":
        return tr(
            "This workbook is damaged: the workshop's own details are not as the history of this workbook says."
        )
    return tr_n(
        "This workbook is damaged: {what} are not as the history of this workbook says.",
        "This workbook is damaged: {what} is not as the history of this workbook says.",
        count,
        what=words_for(table, count),
    )
