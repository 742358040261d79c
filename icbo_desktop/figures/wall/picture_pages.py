"""The wall page of an attached picture: as large as fits, with its caption, and where it belongs."""

from dataclasses import dataclass

from icbo_desktop.domain.rows import Item, item_of
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.figures.palette import INK
from icbo_desktop.figures.shapes import Picture, Pixels, Scene
from icbo_desktop.figures.wall.frame import WallView
from icbo_desktop.figures.wall.page import Draft, Header, content_bottom, content_top, finished
from icbo_desktop.figures.wall.subject import subject_of
from icbo_desktop.translation import marked, translated

NO_CAPTION = marked("A picture without a caption")


@dataclass(frozen=True, slots=True)
class WallPicture:
    """A picture that the facilitator sends to the wall, and its pixels."""

    attachment: Attachment
    pixels: Pixels


def picture_page(shown: WallPicture, view: WallView) -> Scene:
    """The page. The room never reads the file's name, which may tell more than was meant."""
    caption = shown.attachment.caption
    header = picture_header(view, item_of(shown.attachment), caption)
    left, right = view.frame.left, view.frame.right
    top, bottom = content_top(view, header), content_bottom(view, header)
    place = fitted(shown.pixels, (left, top, right - left, bottom - top))
    return finished(view, header, Draft((place,), alt="" if caption else translated(NO_CAPTION)))


def picture_header(view: WallView, item: Item, caption: str) -> Header:
    """The tag of the standard or domain it belongs to, and the caption beside it."""
    framework = view.frameworks.get(item.framework_id)
    known = framework is not None and (
        item.item_id in framework.standards_by_id or item.item_id in framework.domains_by_id
    )
    if framework is None or not known:
        return Header(title=caption, accent=INK)
    subject = subject_of(view, item)
    name = framework.short_title if view.has_several_frameworks else ""
    return Header(tag=subject.tag, title=caption, accent=subject.accent, framework=name)


def fitted(pixels: Pixels, place: tuple[float, float, float, float]) -> Picture:
    """The photo in the middle of a place (x, y, width, height), as large as its ratio lets it be."""
    x, y, width, height = place
    scale = min(width / pixels.width, height / pixels.height)
    wide, high = scale * pixels.width, scale * pixels.height
    return Picture(x + (width - wide) / 2, y + (height - high) / 2, wide, high, pixels)
