"""A photo on a PDF page: drawn from its pixels, in its place, and read from nowhere."""

from io import BytesIO

from pypdf import PdfReader

from icbo_desktop.figures.shapes import Picture, Pixels, Scene
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.pdf.canvas import RecordCanvas
from icbo_desktop.records.pdf.fonts import Fonts
from icbo_desktop.records.pdf.scenes import draw_scene
from icbo_desktop.records.pdf.tags import Element
from icbo_desktop.records.pdf.text import Typesetter

RED = Pixels(2, 2, 8, bytes((200, 30, 30, 200, 30, 30, 0, 0)) * 2)


def test_photo_is_drawn_from_its_pixels():
    target = BytesIO()
    canvas = RecordCanvas(target, Element("Document"), "en-GB")
    scene = Scene(100, 100, (Picture(10, 10, 80, 80, RED),), alt="A photo")
    with canvas.artifact():
        draw_scene(canvas, Typesetter(Fonts(fonts_dir())), scene, (50, 50))
    canvas.showPage()
    canvas.save()

    images = PdfReader(target).pages[0].images

    assert [image.image.size for image in images] == [(2, 2)]
    assert images[0].image.getpixel((1, 1)) == (200, 30, 30)
