"""Packs and overlays in words, alike in every list and dialog."""

from icbo_desktop.domain.new_workshop import USUAL_FRAMEWORK
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.pack_summary import OverlaySummary, PackSummary, count_words
from icbo_desktop.translation import marked, tr, tr_n, translated
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
        fault = pack.faults[0]
        if pack.source == "own":
            return tr("Yours. Cannot be used: {fault}", fault=fault)
        return tr("Cannot be used: {fault}", fault=fault)
    published = ", ".join(str(part) for part in (pack.published, pack.publisher) if part)
    parts = (tr("yours") if pack.source == "own" else "", count_words(pack), published)
    return " · ".join(part for part in parts if part)


def wording_words(wording: str) -> str:
    return translated(WORDING_WORDS[wording]) if wording in WORDING_WORDS else wording


def overlay_words(overlay: OverlaySummary) -> str:
    """An overlay in a line: its version, how much it says, or what is wrong with it."""
    if not overlay.is_usable:
        return tr("{title}: cannot be used: {fault}", title=overlay.title, fault=overlay.faults[0])
    parts = [tr("version {version}", version=overlay.version)]
    if overlay.texts:
        parts.append(tr_n("{n} texts in other words", "1 text in other words", overlay.texts))
    if not overlay.language.startswith("en"):
        parts.append(language_words(overlay.language))
    if overlay.source == "own":
        parts.append(tr("yours"))
    return f"{overlay.title} ({', '.join(parts)})"


def change_words(overlay: Overlay) -> str:
    """What an overlay changes, in a line: "version 1.0.0 · 153 texts, 14 names of bodies"."""
    texts, terms, meanings = overlay.text_count, len(overlay.terms), len(overlay.glossary)
    counts = (
        tr_n("{n} texts", "1 text", texts) if texts else "",
        tr_n("{n} changed names", "1 changed name", terms) if terms else "",
        tr_n("{n} meanings", "1 meaning", meanings) if meanings else "",
    )
    language = "" if overlay.language.startswith("en") else language_words(overlay.language)
    version = tr("version {version}", version=overlay.version)
    parts = (version, ", ".join(count for count in counts if count), language)
    return " · ".join(part for part in parts if part)


def language_words(tag: str) -> str:
    """A language tag as a word, where it is one we know."""
    name = LANGUAGES.get(tag.partition("-")[0].lower())
    return translated(name) if name is not None else tag
