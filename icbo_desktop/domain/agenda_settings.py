"""How long each kind of place usually takes, in one place so that it can be tuned."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AgendaSettings:
    """Minutes of the small places, and how the large ones share what is left.

    The small places (a welcome, an opening, a close) take what they take however long the session is, so they
    have minutes. The room's work (a standard, an option, a checklist) takes what there is, so it has shares:
    1 for what is rated, less for what is only read or looked at. Where the small places together would take
    more than `most_for_small` of the session, all of it shrinks alike, with `usual_share` minutes for a share.
    """

    welcome: int = 5
    domain_opening: int = 3
    domain_close: int = 5
    summary: int = 10
    closing: int = 5
    rated: float = 1.0  # a standard with a scale, or an option with all its criteria
    discussed: float = 0.5  # a standard without a scale: no cards, no reveal
    checklist: float = 1.0
    grid: float = 0.5  # the result of a grid: it is looked at, and was rated before
    usual_share: int = 10  # minutes of one share where the session has no set length
    most_for_small: float = 0.5
    tolerance: int = 1  # minutes ahead or behind that still count as on time
    borrowed: int = 5  # minutes that are borrowed at once


AGENDA = AgendaSettings()
