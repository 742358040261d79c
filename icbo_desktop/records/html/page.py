"""The page around the parts of a record: its head, its contents, its landmarks."""

import base64
import hashlib
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from icbo_desktop.records.html.blocks import Blocks
from icbo_desktop.records.html.palette import Palette, Widths, compact
from icbo_desktop.records.html.tables import Tables
from icbo_desktop.records.markup import NOTHING, Markup, joined, legal, stated, tag, written
from icbo_desktop.records.pictures.lettering import lettering
from icbo_desktop.records.pictures.web_fonts import font_faces
from icbo_desktop.records.progress import Progress, told_to_nobody
from icbo_desktop.records.tree import Content, Part, paragraph
from icbo_desktop.records.wording import made_line
from icbo_desktop.translation import tr

CONTENTS_ID, MAIN_ID = "contents", "record"
OWN_IDS = (CONTENTS_ID, f"{CONTENTS_ID}-title", MAIN_ID, "top")
ESCAPED = "&<>\"'"  # signs that stand in the page by a name
# What the page may load: nothing but the style, fonts and photos that it carries.
POLICY = "default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'"


def made_page(
    content: Content, fonts: Path, sheet: str, progress: Progress = told_to_nobody
) -> bytes:
    """The whole page. `sheet` is the style sheet, `fonts` the folder of the program's fonts."""
    places = places_of(content.parts)
    palette, widths = Palette(), Widths()
    spoken = content.language_of
    tables = Tables(places, palette, widths, spoken)
    blocks = Blocks(lettering(fonts).measure, palette, tables, spoken)
    head = cover(content, blocks)
    parts: list[Markup] = []
    for number, part in enumerate(content.parts):
        progress(number / len(content.parts))
        parts.append(blocks.part(part, places[part.key]))
    body = joined(
        tag("a", written(tr("Skip to the record")), class_="skip", href=f"#{MAIN_ID}"),
        head,
        contents(content, places),
        tag("main", *parts, id=MAIN_ID, tabindex="-1"),
        foot(content),
    )
    faces = font_faces(frozenset(body + ESCAPED), fonts)
    style = "\n".join((faces, palette.rules(), compact(sheet), widths.rules()))
    page = joined(
        Markup("<!DOCTYPE html>\n"),
        tag("html", page_head(content, style), tag("body", body, id="top"), lang=content.language),
        Markup("\n"),
    )
    return page.encode()


def page_head(content: Content, style: str) -> Markup:
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    texts = (" ".join(legal(text).split()) for text in (content.title, content.cover.kind))
    title = " · ".join(text for text in texts if text)
    return tag(
        "head",
        Markup('<meta charset="utf-8">'),
        meta(http_equiv="Content-Security-Policy", content=POLICY.format(digest=digest)),
        meta(name="viewport", content="width=device-width, initial-scale=1"),
        meta(name="color-scheme", content="light dark"),
        meta(name="referrer", content="no-referrer"),
        meta(name="generator", content=f"icbo_desktop {content.app_version}"),
        tag("title", written(title)),
        # The style sheet is the program's own; what people typed is not in it.
        tag("style", Markup(style)),
    )


def meta(**attributes: str) -> Markup:
    return Markup(tag("meta", **attributes).removesuffix("</meta>"))


def cover(content: Content, blocks: Blocks) -> Markup:
    """The title and what is known of the workshop as a whole."""
    made = made_line(content)
    title = tag("h1", stated(content.cover.title) or written(tr("Record of a workshop")))
    kind = stated(content.cover.kind)
    return tag(
        "header",
        tag("hgroup", tag("p", kind, class_="kicker"), title) if kind else title,
        *(blocks.block(block, 0) for block in content.cover.blocks),
        blocks.block(paragraph(made, is_soft=True), 0),
    )


def contents(content: Content, places: dict[str, str]) -> Markup:
    title_id = f"{CONTENTS_ID}-title"
    return tag(
        "nav",
        tag("h2", written(tr("Contents")), id=title_id),
        contents_list(content.parts, places, content.language_of),
        id=CONTENTS_ID,
        aria_labelledby=title_id,
    )


def contents_list(
    parts: Sequence[Part], places: dict[str, str], spoken: Callable[[str], str]
) -> Markup:
    """The parts as a list, those that belong to a part in a list below it."""
    if not parts:
        return NOTHING
    entries: list[Markup] = []
    for group in groups_of(parts):
        first, *below = group
        words = stated(f"{first.number} {first.title}")
        link = tag("a", words, href=f"#{places[first.key]}", lang=spoken(first.title))
        entries.append(tag("li", link, contents_list(below, places, spoken)))
    return tag("ol", *entries)


def groups_of(parts: Sequence[Part]) -> list[list[Part]]:
    """Each part that stands at the level of the first one or above, with those below it."""
    groups: list[list[Part]] = []
    for part in parts:
        if groups and part.level > parts[0].level:
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def foot(content: Content) -> Markup:
    back = tag("a", written(tr("Back to the contents")), href=f"#{CONTENTS_ID}")
    texts = (stated(text) for text in (content.running, content.footer))
    said = (tag("p", text) for text in texts if text)
    return tag("footer", *said, tag("p", back, class_="back"))


def places_of(parts: Iterable[Part]) -> dict[str, str]:
    """An id for each part by its key: what is left of the key, and no id twice."""
    found: dict[str, str] = {}
    taken: set[str] = {*OWN_IDS}
    for part in parts:
        name = "part-" + re.sub("[^A-Za-z0-9.]+", "-", part.key).strip("-")
        place, count = name, 1
        while place in taken:
            count += 1
            place = f"{name}-{count}"
        taken.add(place)
        found[part.key] = place
    return found
