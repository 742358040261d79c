"""Packs and overlays in words, alike in every list and dialog."""

from icbo_desktop.domain.new_workshop import USUAL_FRAMEWORK
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.pack_summary import OverlaySummary, PackSummary, count_words
from icbo_desktop.domain.wording import counted
from icbo_desktop.translation import marked, tr
from icbo_desktop.ui.shared.row_list import Row

OWN_WORDS = marked("The framework’s own words")  # noqa: RUF001 - the right apostrophe
WORDING_WORDS = {
    "restated": marked("restated in plain English"),
    "published": marked("the published wording"),
    "local": marked("written locally"),
}
LANGUAGES = {"en": marked("English"), "cy": marked("Welsh")}


def is_unusual(pack: PackSummary) -> bool:
    """Whether another framework stands before it: the usual one is the first of every list."""
    return pack.id != USUAL_FRAMEWORK


def name_of(pack: PackSummary) -> str:
    """The short name where there is one; long titles of one publisher begin alike."""
    return pack.short_title or pack.title


def pack_row(pack: PackSummary, key: str = "") -> Row:
    """A pack as a row of a list."""
    more = pack.title if pack.title != name_of(pack) else ""
    return Row(key or pack.id, name_of(pack), pack_words(pack), pack.is_usable, more)


def pack_words(pack: PackSummary) -> str:
    """A pack in a line: how large it is, who published it; or what is wrong with it."""
    if not pack.is_usable:
        mark = tr("Yours. ") if pack.source == "own" else ""
        return tr("{mark}Cannot be used: {faults}", mark=mark, faults=pack.faults[0])
    published = ", ".join(str(part) for part in (pack.published, pack.publisher) if part)
    parts = ("yours" if pack.source == "own" else "", count_words(pack), published)
    return " · ".join(part for part in parts if part)


def wording_words(wording: str) -> str:
    return WORDING_WORDS.get(wording, wording)


def overlay_words(overlay: OverlaySummary) -> str:
    """An overlay in a line: its version, how much it says, or what is wrong with it."""
    if not overlay.is_usable:
        return tr(
            "{title}: cannot be used: {faults}", title=overlay.title, faults=overlay.faults[0]
        )
    parts = [f"version {overlay.version}"]
    if overlay.texts:
        parts.append(tr("{counted} in other words", counted=counted(overlay.texts, "text")))
    if not overlay.language.startswith("en"):
        parts.append(language_words(overlay.language))
    if overlay.source == "own":
        parts.append("yours")
    return f"{overlay.title} ({', '.join(parts)})"


def change_words(overlay: Overlay) -> str:
    """What an overlay changes, in a line: "version 1.0.0 · 153 texts, 14 names of bodies"."""
    counts = [
        counted(count, word)
        for count, word in (
            (overlay.text_count, "text"),
            (len(overlay.terms), tr("changed name")),
            (len(overlay.glossary), "meaning"),
        )
        if count
    ]
    language = "" if overlay.language.startswith("en") else language_words(overlay.language)
    parts = (f"version {overlay.version}", ", ".join(counts), language)
    return " · ".join(part for part in parts if part)


def language_words(tag: str) -> str:
    """A language tag as a word, where it is one we know."""
    return LANGUAGES.get(tag.partition("-")[0].lower(), tag)
