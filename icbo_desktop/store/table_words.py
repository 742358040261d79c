"""What stands in each table, in the facilitator's words: for saying what is damaged."""

from icbo_desktop.domain.wording import counted

DIFFERS = "This workbook is damaged: {what} not as the history of this workbook says."


def words_for(table: str, count: int) -> str:
    """So many rows of a table, as a facilitator calls them: "1 action", "3 ratings of single people"."""
    own = {
        "workshop": ("the workshop's own details", ""),
        "assessment": ("standing of a standard", "standings of standards"),
        "framework": ("framework in this workbook", "frameworks in this workbook"),
        "overlay": ("choice of words", "choices of words"),
        "view_rating": ("rating of a single person", "ratings of single people"),
        "finding": ("finding on evidence", "findings on evidence"),
        "good_practice": ("piece of good practice", "pieces of good practice"),
        "visit": ("visit to a step", "visits to steps"),
        "agenda_break": ("break", "breaks"),
        "planned_time": ("time of the agenda", "times of the agenda"),
        "earlier_rating": ("rating of the earlier workshop", "ratings of the earlier workshop"),
        "merged_source": ("merged workbook", "merged workbooks"),
    }
    one, many = own.get(table, (table.replace("_", " "), ""))
    return one if table == "workshop" else counted(count, one, many)


def differs_sentence(table: str, count: int) -> str:
    """That so many rows of a table are not what the history says."""
    verb = "is" if count == 1 and table != "workshop" else "are"
    return DIFFERS.format(what=f"{words_for(table, count)} {verb}")
