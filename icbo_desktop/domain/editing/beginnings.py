"""How an own framework or an own overlay begins: as a copy of a pack, or as words laid over it."""

from dataclasses import dataclass, replace

from icbo_desktop.domain.cleaning import clean_line
from icbo_desktop.domain.editing.edited import Edited
from icbo_desktop.domain.framework import Framework, Source
from icbo_desktop.domain.overlay import Overlay, overlaid
from icbo_desktop.translation import tr

FIRST_VERSION = "1.0.0"


@dataclass(frozen=True, slots=True)
class OwnName:
    """What an own framework is called, and whose it is."""

    id: str
    title: str
    publisher: str
    year: int


def copy_of(framework: Framework, name: OwnName) -> Edited:
    """A framework of one's own that begins with everything of another, and says where it comes from."""
    title = clean_line(name.title)
    document = f"{framework.title}, {framework.publisher}, {framework.published}"
    # A note of who makes the copy, so it is kept in the language that they speak.
    made_from = tr(
        "Made from {framework}, version {version}.",
        framework=framework.id,
        version=framework.version,
    )
    own = replace(
        framework,
        id=name.id,
        version=FIRST_VERSION,
        title=title,
        short_title=title,
        publisher=clean_line(name.publisher),
        published=name.year,
        wording="local",
        source=Source(document, framework.source.where, framework.source.licence),
        notes=(*framework.notes, made_from),
    )
    return Edited(own, made_from=framework.id)


def words_over(framework: Framework, overlay_id: str, title: str) -> Edited:
    """A new overlay: nothing is in other words yet."""
    overlay = Overlay(overlay_id, framework.id, FIRST_VERSION, clean_line(title), "local")
    return opened_words(framework, overlay)


def opened_words(framework: Framework, overlay: Overlay) -> Edited:
    """An overlay that is there, over its pack."""
    shown = replace(overlaid(framework, overlay), wording=framework.wording)
    return Edited(shown, overlay, framework)
