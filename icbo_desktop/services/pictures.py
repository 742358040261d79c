"""Pictures of a workshop as files: a figure of it, and whatever the wall shows; PNG or SVG by the file's ending."""

from datetime import datetime
from functools import lru_cache
from pathlib import Path

from icbo_desktop import __version__
from icbo_desktop.domain.errors import EndingError
from icbo_desktop.domain.rows import Attribution, Item
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.files import write_beside
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.pictures.item_names import item_named
from icbo_desktop.records.pictures.lettering import Lettering
from icbo_desktop.records.pictures.svg import write_svg
from icbo_desktop.records.pictures.told_figure import profile_figure, rating_figure
from icbo_desktop.records.scope import Scope
from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.records import record_model
from icbo_desktop.store.workbook_file import open_workbook
from icbo_desktop.translation import marked, speaking, translated

PNG, SVG = ".png", ".svg"
WRONG_ENDING = marked("A picture is a .png or an .svg file. Give it a name that ends so.")


def figure_of(workshop: Workshop, item: Item) -> Scene:
    """The figure of an item under the workshop's attribution. Raises RecordError where it may not be seen yet."""
    return rating_figure(_scope(workshop, None, system_clock()), item, letters().measure)


def write_figure(
    file: Path,
    out: Path,
    standard: str = "",
    attribution: Attribution | None = None,
    language: str = "",
) -> None:
    """Write the figure of a standard or a domain of a workbook file, or without one the whole profile.

    `language` "" is the one that is spoken. Raises UserFacingError with nothing written.
    """
    require_picture_name(out)
    opened = open_workbook(file, read_only=True)
    opened.close()
    measure = letters().measure
    with speaking(language):
        scope = _scope(opened.workshop, attribution, system_clock())
        if standard:
            scene = rating_figure(scope, item_named(scope, standard), measure)
        else:
            scene = profile_figure(scope, measure)
    write_scene(scene, out)


def write_scene(scene: Scene, path: Path) -> None:
    """Write a scene by the file's ending. Raises RecordError with nothing written."""
    require_picture_name(path)
    if path.suffix.lower() == SVG:
        write_svg(scene, path)
        return
    from icbo_desktop.records.pictures.png import write_png  # noqa: PLC0415 - Pillow is slow to load

    write_png(scene, path, letters())


def write_image(content: bytes, path: Path) -> None:
    """Write a picture that was drawn already. Raises RecordError with nothing written."""
    require_picture_name(path)
    write_beside(path, content)


def require_picture_name(path: Path) -> None:
    """Raise RecordError where the name says of no kind of picture."""
    if path.suffix.lower() not in (PNG, SVG):
        raise EndingError(translated(WRONG_ENDING))


@lru_cache(maxsize=1)
def letters() -> Lettering:
    """The program's fonts, read once. Raises RecordError."""
    return Lettering(fonts_dir())


def _scope(workshop: Workshop, attribution: Attribution | None, made_at: datetime) -> Scope:
    options = RecordOptions(made_at=made_at, app_version=__version__, attribution=attribution)
    return record_model(workshop, options).scope
