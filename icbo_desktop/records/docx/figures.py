"""Places figures in the text: sharp as SVG, with a PNG for programs that cannot show it, and words for both."""

from collections.abc import Callable
from hashlib import sha256
from itertools import count

from icbo_desktop.figures.shapes import Scene
from icbo_desktop.records.docx.markup import element
from icbo_desktop.records.markup import Markup
from icbo_desktop.records.pictures.lettering import Lettering
from icbo_desktop.records.pictures.outlines import outlined_svg
from icbo_desktop.records.pictures.png import png_bytes
from icbo_desktop.translation import tr

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
EMU = 12700  # English Metric Units in a point
LONGEST_ALT = 20_000  # a screen reader has had enough long before

# Takes a file's name and bytes into the document, once.
Keep = Callable[[str, bytes], None]


class Figures:
    """The pictures of one document; a picture that stands in it twice is kept once.

    `images` are the relationships that the text refers to, by their ids: the names of the files.
    """

    def __init__(self, letters: Lettering, keep: Keep, *, prefix: str, first_id: int) -> None:
        self.images: dict[str, str] = {}
        self._letters = letters
        self._keep = keep
        self._prefix = prefix
        self._known: dict[bytes, tuple[str, str]] = {}
        self._ids = count(first_id)

    def drawing(self, scene: Scene) -> Markup:
        """A run that holds the figure in the line, as large as the scene."""
        png, svg = self._files(scene)
        number = next(self._ids)
        extent = {"cx": round(scene.width * EMU), "cy": round(scene.height * EMU)}
        named = {
            "id": number,
            "name": tr("Figure {number}", number=number),
            "descr": scene.alt[:LONGEST_ALT],
        }
        locks = element("a:graphicFrameLocks", {"xmlns:a": A, "noChangeAspect": 1})
        inline = element(
            "wp:inline",
            {"xmlns:wp": WP, "distT": 0, "distB": 0, "distL": 0, "distR": 0},
            element("wp:extent", extent),
            element("wp:docPr", named),
            element("wp:cNvGraphicFramePr", None, locks),
            element(
                "a:graphic",
                {"xmlns:a": A},
                element("a:graphicData", {"uri": PIC}, _picture(number, extent, png, svg)),
            ),
        )
        return element("w:r", None, element("w:drawing", None, inline))

    def _files(self, scene: Scene) -> tuple[str, str]:
        """The relationships of the two files of a scene."""
        drawn = outlined_svg(scene, self._letters)
        mark = sha256(drawn).digest()
        if mark not in self._known:
            number = len(self._known) + 1
            found = (f"{self._prefix}png{number}", f"{self._prefix}svg{number}")
            names = (f"{self._prefix}{number}.png", f"{self._prefix}{number}.svg")
            for name, content in zip(names, (png_bytes(scene, self._letters), drawn), strict=True):
                self._keep(name, content)
            self.images |= dict(zip(found, names, strict=True))
            self._known[mark] = found
        return self._known[mark]


def _picture(number: int, extent: dict[str, int], png: str, svg: str) -> Markup:
    sharp = element("asvg:svgBlip", {"xmlns:asvg": SVG, "r:embed": svg})
    blip = element(
        "a:blip",
        {"r:embed": png},
        element("a:extLst", None, element("a:ext", {"uri": SVG_EXTENSION}, sharp)),
    )
    return element(
        "pic:pic",
        {"xmlns:pic": PIC},
        element(
            "pic:nvPicPr",
            None,
            element("pic:cNvPr", {"id": number, "name": tr("Figure {number}", number=number)}),
            element("pic:cNvPicPr"),
        ),
        element("pic:blipFill", None, blip, element("a:stretch", None, element("a:fillRect"))),
        element(
            "pic:spPr",
            None,
            element(
                "a:xfrm", None, element("a:off", {"x": 0, "y": 0}), element("a:ext", dict(extent))
            ),
            element("a:prstGeom", {"prst": "rect"}, element("a:avLst")),
        ),
    )
