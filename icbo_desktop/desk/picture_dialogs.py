"""Pictures out of the session: of the wall's page or of a rating, as a file or on the clipboard."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from icbo_desktop.desk.desk_dialogs import leave_field
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.route import Place, PlaceKind
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.services.one_at_a_time import OneAtATime
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.console.place_words import numbered_name, place_name
from icbo_desktop.ui.dialogs.file_name import suggested_name
from icbo_desktop.ui.shared.last_folders import FileKind, last_folders
from icbo_desktop.ui.shared.scene_painter import scene_image

WIDTH = 1920  # pixels, at which a wall of 16:9 is as large as most projectors
FINER = 2  # a figure, and a file, are drawn so much finer, for print
PNG, SVG = ".png", ".svg"  # by which services/pictures.py tells them apart
KINDS = ((PNG, marked("PNG picture (*.png)")), (SVG, marked("SVG drawing (*.svg)")))
BUG_SENTENCE = marked(
    "The picture was not saved, because something went wrong in the program. Try it again."
)


class PictureDialogs(QObject):
    """Nothing that the room may not see gets into a picture: no rating before its reveal, no group too small to tell."""

    saved = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        console: ConsoleWindow,
        workbook: WorkbookService,
        runner: SessionRunner,
        feed: WallFeed,
    ) -> None:
        super().__init__()
        self._console = console
        self._workbook = workbook
        self._runner = runner
        self._feed = feed
        self._scene: Scene | None = None
        self.dialog: QFileDialog | None = None
        # The answers come on the thread of the work; a signal brings them over to the window's.
        self._work = OneAtATime(self.failed.emit, translated(BUG_SENTENCE))
        self.saved.connect(console.copy_bar.show_done)
        self.failed.connect(console.copy_bar.show_failed)

    def run(self, command_id: str) -> None:
        """Do what a command asks for."""
        commands = {
            "save_wall_picture": self.save_wall,
            "copy_wall_picture": self.copy_wall,
            "save_figure": self.save_figure,
            "copy_figure": self.copy_figure,
        }
        if command_id in commands:
            commands[command_id]()

    def save_wall(self) -> None:
        """The wall's page as a file."""
        from icbo_desktop.services.wall_pictures import wall_picture  # noqa: PLC0415 - the records' shield

        leave_field(self._console)
        self._ask_where(wall_picture(self._feed), self._name_of(self._runner.view.step.place))

    def copy_wall(self) -> None:
        """The wall's page on the clipboard."""
        from icbo_desktop.services.wall_pictures import wall_picture  # noqa: PLC0415 - as above

        QGuiApplication.clipboard().setImage(scene_image(wall_picture(self._feed), WIDTH))
        self.saved.emit(tr("The wall picture is copied."))

    def save_figure(self) -> None:
        """The rating of the place in hand as a file."""
        leave_field(self._console)
        figure = self._figure()
        if figure is not None:
            self._ask_where(figure, self._name_of(self._runner.view.place))

    def copy_figure(self) -> None:
        """The rating of the place in hand on the clipboard."""
        figure = self._figure()
        if figure is not None:
            QGuiApplication.clipboard().setImage(scene_image(figure, WIDTH))
            self.saved.emit(tr("The rating figure is copied."))

    def close(self) -> None:
        """Finish what is being written, and end the thread."""
        self._work.close()

    def _figure(self) -> Scene | None:
        """The figure of the place that the console shows; the console says why there is none."""
        from icbo_desktop.services.pictures import figure_of  # noqa: PLC0415 - it loads the records

        try:
            return figure_of(self._workbook.workshop, self._runner.view.place.item)
        except RecordError as error:
            self.failed.emit(error.sentence)
            return None

    def _name_of(self, place: Place) -> str:
        """With its domain's number, since standards are counted anew in each."""
        view = self._runner.view
        is_item = place.kind in (PlaceKind.STANDARD, PlaceKind.CHECKLIST)
        return numbered_name(view, place.item) if is_item else place_name(view, place)

    def _ask_where(self, scene: Scene, name: str) -> None:
        self._scene = scene
        path = self._workbook.file.path
        folder = last_folders().folder(FileKind.RECORD, path.parent)
        suggested = folder / f"{suggested_name(f'{path.stem} {name}', None)}{PNG}"
        dialog = QFileDialog(
            self._console,
            tr("Save the picture"),
            str(suggested),
            ";;".join(translated(words) for _, words in KINDS),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(PNG.removeprefix("."))
        dialog.filterSelected.connect(self._follow_kind)
        dialog.fileSelected.connect(self._save)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _follow_kind(self, kind: str) -> None:
        """A name without an ending gets that of the kind, before the dialog asks whether to replace a file."""
        if self.dialog is not None:
            endings = {translated(words): ending for ending, words in KINDS}
            self.dialog.setDefaultSuffix(endings[kind].removeprefix("."))

    def _save(self, chosen: str) -> None:
        if self._scene is None:
            return
        path = last_folders().remember(FileKind.RECORD, Path(chosen))
        if path.suffix.lower() == PNG:
            # Letters are drawn on the window's thread; the packing and the disk can wait.
            image = scene_image(self._scene, FINER * WIDTH)
            self._work.start(partial(self._write_image, image, path))
        else:
            self._work.start(partial(self._write_scene, self._scene, path))

    def _write_image(self, image: QImage, path: Path) -> None:
        from icbo_desktop.services.pictures import write_image  # noqa: PLC0415 - as above

        write_image(png_bytes(image), path)
        self.saved.emit(tr("The picture is saved: {path}", path=path))

    def _write_scene(self, scene: Scene, path: Path) -> None:
        from icbo_desktop.services.pictures import write_scene  # noqa: PLC0415 - as above

        write_scene(scene, path)
        self.saved.emit(tr("The picture is saved: {path}", path=path))

    def _forget(self) -> None:
        self.dialog = None


def png_bytes(image: QImage) -> bytes:
    """The picture as a PNG file. It is as large as it is, whatever paper it may come to."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - Qt takes the name as text
    return bytes(held.data())
