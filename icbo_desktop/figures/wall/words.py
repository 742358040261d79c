"""The sentences of the wall that come from no framework and from nobody in the room."""

from icbo_desktop.domain.divergence import Spread
from icbo_desktop.domain.framework import Domain, Framework, Standard
from icbo_desktop.domain.rows import Action, Side
from icbo_desktop.domain.standing import Standing
from icbo_desktop.domain.wording import day_words

DISCLOSURE = "Records of public bodies can be disclosed on request."
RATE_NOW = "Rate on your own, in silence. Then cards up, all at once."
CHOOSE_NOW = "Choose on your own, in silence. Then cards up, all at once."
RATED_BEFORE = "We have already rated this."
CHOSEN_BEFORE = "We have already chosen here."
NOBODY_RATED = "Nobody has rated yet."
NOBODY_CHOSE = "Nobody has chosen yet."
WHILE_WE_DECIDE = "While we decide"
GROUND_RULES = "How we work together"
QUESTION = "A question for us"
LAST_QUESTIONS = "Before we go"
EVIDENCE = "What shows progress?"
DIFFERING = "Where views differ"
NO_DIFFERING = "Who sees this differently, and why?"
ACTIONS = "What we will do"
NO_ACTIONS = "What do we do about this? Who, and by when?"
JOINT_ACTIONS = "Our joint actions"
PROFILE = "Where we agree, and where we don’t"  # noqa: RUF001 - a typographic apostrophe
PROFILE_SHORT = "Where we agree or differ"
OVERALL = "Where we are, over all"
THANKS = "Thank you"
NEXT = (
    "What was said today is kept in one record: the ratings, where views differ, and the actions. "
    "Those who lead an action take it from here."
)
SETTLED = {
    Standing.AGREED_TO_DIFFER: "The room agreed to differ.",
    Standing.PARKED: "The room parked this.",
    Standing.NOT_APPLICABLE: "The room found that this does not apply here.",
}
SOON = "We go on in a moment"
SPREAD = {Spread.CLOSE: "close", Spread.SOME: "some spread", Spread.WIDE: "wide apart"}
NOT_RATED = "not rated yet"
GRID_RESULT = "What our ratings come to"
WEIGHTS = "Weights set by the room"
OTHER_WEIGHTS = "All others count once."
HANGS = "That hangs on the weights:"
HOW_WE_RATE = "How we rate"
CRITERIA = "What we rate each option by"
ADDED = "added here"
DISCUSSED = "discussed"
NOT_REACHED = "not reached"
SIDES: dict[Side, str] = {"for": "For", "against": "Against"}
FOUND = {"none": "We see none of it", "some": "We see some of it", "clear": "We see it clearly"}


def who_and_when(action: Action) -> str:
    """Who does it and by when, or honestly that this is not set."""
    who = action.who.strip() or "Who: not set yet"
    if action.by_when is not None:
        return f"{who} · by {day_words(action.by_when)}"
    why = action.no_date_reason.strip()
    return f"{who} · {why}" if why else f"{who} · no date yet"


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
