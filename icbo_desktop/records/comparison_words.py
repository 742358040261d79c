"""What a comparison of two workshops says in sentences: of movements, of what became of a standard, of the room."""

from collections.abc import Iterator

from icbo_desktop.domain.comparison import ComparedFramework, ComparedItem, Counted, Movement
from icbo_desktop.domain.divergence import Divergence, middle_words, reach_words
from icbo_desktop.domain.framework import Scale
from icbo_desktop.records.summary_rows import SPREAD_WORDS
from icbo_desktop.translation import marked, tr, tr_n, translated

COUNTED: dict[Movement, str] = {
    "up": marked("{n} went up"),
    "down": marked("{n} went down"),
    "same": "",  # stayed_words: of one it is said otherwise than of several
    "another choice": marked("{n} came to another choice"),
    "rated now": marked("{n} rated now and not then"),
    "rated then": marked("{n} rated then and not now"),
    "neither": marked("{n} rated neither then nor now"),
    "not comparable": marked("{n} not comparable, because the scale changed"),
}


def moved_words(compared: ComparedFramework, counted: Counted) -> str:
    """How many of a kind moved in which way, a line for each way; "" where none was ever rated."""
    counts = compared.counts(counted)
    if counts.keys() <= {"neither"} and counted != "standard":
        return ""
    return "\n".join(
        stayed_words(counts[kind]) if kind == "same" else translated(words, n=counts[kind])
        for kind, words in COUNTED.items()
        if counts[kind]
    )


def stayed_words(count: int) -> str:
    return tr_n("{n} stayed where they were", "{n} stayed where it was", count)


def version_sentence(compared: ComparedFramework) -> str:
    """Which versions of the pack were compared, and by what."""
    packs = compared.packs
    if packs.old_version == packs.new_version:
        return tr("Both went through version {new_version}.", new_version=packs.new_version)
    return tr(
        "Then version {old_version}, now version {new_version}. What has the same id counts as the "
        "same, whatever its words; what changed is listed at the end.",
        old_version=packs.old_version,
        new_version=packs.new_version,
    )


def state_words(compared: ComparedItem) -> str:
    """What became of the standard itself between the two; empty where it is the same."""
    if compared.state == "unchanged":
        return ""
    return {
        "reworded": tr("Reworded since"),
        "scale changed": tr("On another scale since"),
        "new": tr("New in the framework"),
        "retired": tr("No longer in the framework"),
    }[compared.state]


def both_values(compared: ComparedItem) -> Iterator[str]:
    """The ratings of two scales, each with its own."""
    was, is_now = compared.values
    if compared.before is not None and was is not None:
        yield tr("Then {rating}", rating=on_scale(compared.before, was))
    if compared.after is not None and is_now is not None:
        yield tr("Now {rating}", rating=on_scale(compared.after, is_now))


def on_scale(scale: Scale, value: int) -> str:
    """A rating with how far its scale goes: "4 on 1 to 10", or "Joint of 4 choices"."""
    words = scale.words(value)
    if scale.is_nominal:
        return tr_n(
            "{rating} of {n} choices", "{rating} of 1 choice", len(scale.points), rating=words
        )
    return tr(
        "{rating} on {lowest} to {highest}",
        rating=words,
        lowest=scale.lowest,
        highest=scale.highest,
    )


def room_words(room: Divergence | None) -> str:
    """The room's middle and spread in a few words; empty where there are too few to say."""
    if room is None or room.middle is None:
        return ""
    middle = middle_words(room.middle)
    if room.window is not None and room.spread is not None:
        return tr(
            "Middle {middle}; 8 in 10 people {reach} ({spread})",
            middle=middle,
            reach=reach_words(*room.window),
            spread=translated(SPREAD_WORDS[room.spread]),
        )
    reach = reach_words(room.lowest, room.highest)
    if room.lowest == room.highest:
        return tr(
            "Middle {middle}; {people} people, all {reach}",
            middle=middle,
            people=room.people,
            reach=reach,
        )
    return tr(
        "Middle {middle}; {people} people, {reach}", middle=middle, people=room.people, reach=reach
    )
