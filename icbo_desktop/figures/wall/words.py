"""The sentences of the wall that come from no framework and from nobody in the room."""

from icbo_desktop.domain.divergence import Spread
from icbo_desktop.domain.framework import Domain, Framework, Standard
from icbo_desktop.domain.rows import Action, Side
from icbo_desktop.domain.standing import Standing
from icbo_desktop.domain.wording import day_words
from icbo_desktop.translation import marked, tr

DISCLOSURE = marked("Records of public bodies can be disclosed on request.")
RATE_NOW = marked("Rate on your own, in silence. Then cards up, all at once.")
CHOOSE_NOW = marked("Choose on your own, in silence. Then cards up, all at once.")
RATED_BEFORE = marked("We have already rated this.")
CHOSEN_BEFORE = marked("We have already chosen here.")
NOBODY_RATED = marked("Nobody has rated yet.")
NOBODY_CHOSE = marked("Nobody has chosen yet.")
WHILE_WE_DECIDE = marked("While we decide")
GROUND_RULES = marked("How we work together")
QUESTION = marked("A question for us")
LAST_QUESTIONS = marked("Before we go")
EVIDENCE = marked("What shows progress?")
DIFFERING = marked("Where views differ")
NO_DIFFERING = marked("Who sees this differently, and why?")
ACTIONS = marked("What we will do")
NO_ACTIONS = marked("What do we do about this? Who, and by when?")
JOINT_ACTIONS = marked("Our joint actions")
PROFILE = marked("Where we agree, and where we don’t")  # noqa: RUF001 - a typographic apostrophe
PROFILE_SHORT = marked("Where we agree or differ")
OVERALL = marked("Where we are, over all")
THANKS = marked("Thank you")
NEXT = marked(
    "What was said today is kept in one record: the ratings, where views differ, and the actions. "
    "Those who lead an action take it from here."
)
SETTLED = {
    Standing.AGREED_TO_DIFFER: marked("The room agreed to differ."),
    Standing.PARKED: marked("The room parked this."),
    Standing.NOT_APPLICABLE: marked("The room found that this does not apply here."),
}
SOON = marked("We go on in a moment")
SPREAD = {
    Spread.CLOSE: marked("close"),
    Spread.SOME: marked("some spread"),
    Spread.WIDE: marked("wide apart"),
}
NOT_RATED = marked("not rated yet")
GRID_RESULT = marked("What our ratings come to")
HANGS = marked("That hangs on the weights:")
HOW_WE_RATE = marked("How we rate")
CRITERIA = marked("What we rate each option by")
ADDED = marked("added here")
DISCUSSED = marked("discussed")
NOT_REACHED = marked("not reached")
SIDES: dict[Side, str] = {"for": marked("For"), "against": marked("Against")}
FOUND = {
    "none": marked("We see none of it"),
    "some": marked("We see some of it"),
    "clear": marked("We see it clearly"),
}


def who_and_when(action: Action) -> str:
    """Who does it and by when, or honestly that this is not set."""
    who = action.who.strip() or tr("Who: not set yet")
    if action.by_when is not None:
        return tr("{who} · by {day}", who=who, day=day_words(action.by_when))
    why = action.no_date_reason.strip()
    return f"{who} · {why}" if why else tr("{who} · no date yet", who=who)


def domain_tag(framework: Framework, domain: Domain) -> str:
    return f"{framework.words.domain} {domain.number}".strip()


def standard_tag(framework: Framework, domain: Domain, standard: Standard) -> str:
    """As in "Domain 1 · II". A standard without a number is named by its domain alone.

    Where the domain has no number, the standard's own says where we are: "Area 3".
    """
    if not domain.number:
        return f"{framework.words.standard} {standard.number}".strip()
    tag = domain_tag(framework, domain)
    return f"{tag} · {standard.number}" if standard.number else tag
