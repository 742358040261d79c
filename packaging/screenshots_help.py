"""Pictures of the settings, the guide and the tour, and of the windows in their other colours. Called by screenshots.py."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QApplication, QWidget

from icbo_desktop.desk.desk import Desk
from icbo_desktop.desk.settings_desk import offered_screens, offered_words
from icbo_desktop.services.settings import TEXT_SIZES, Settings
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.ui.console.tour_card import COUNT, TourCard
from icbo_desktop.ui.dialogs.settings_dialog import SettingsDialog, SettingsNow, SettingsOffer
from icbo_desktop.ui.help.guide_window import GuideWindow
from icbo_desktop.ui.help.tour_dialog import TourDialog
from icbo_desktop.ui.shared.look import apply_look, text_scale
from icbo_desktop.ui.start.start_window import StartWindow
from unseen import settle

THEMES = ("light", "dark", "contrast")
SIZES = {"100": 1.0, "200": 2.0}
PAGES = ("index", "safe", "keys", "workbook")
LAPTOP, SMALL_LAPTOP = (1440, 900), (1366, 768)


class Taker(Protocol):
    """What takes pictures: the camera of screenshots.py."""

    def wants_some(self, folder: str) -> bool: ...
    def take(self, widget: QWidget, name: str) -> None: ...


def picture_help(camera: Taker, application: QApplication, home: Path, demo: Path) -> None:
    """Each of the windows in each theme and size of text."""
    if not camera.wants_some("help/"):
        return
    for theme in THEMES:
        for text, scale in SIZES.items():
            apply_look(application, scale, theme)
            picture_windows(camera, f"{theme}-{text}")
            steps = (
                COUNT if theme == THEMES[0] else 1
            )  # they differ in nothing that a colour could spoil
            picture_tour(camera, home / f"tour-{theme}-{text}.ini", demo, f"{theme}-{text}", steps)
        apply_look(application, 1.0, theme)
        picture_console(camera, home / f"help-{theme}.ini", demo, theme)
    apply_look(application)


def picture_windows(camera: Taker, end: str) -> None:
    """The start screen, the settings, the guide with some of its pages, and the tour."""
    start = StartWindow((Path.home() / "Northborough spring review.icbo",))
    picture(camera, start, f"help/start-{end}")
    offer = SettingsOffer(TEXT_SIZES, offered_screens(), offered_words())
    picture(camera, SettingsDialog(SettingsNow(), offer), f"help/settings-{end}")
    guide = GuideWindow()
    guide.show()
    for page in PAGES:
        guide.show_page(page)
        camera.take(guide, f"help/guide-{page}-{end}")
    guide.search.setText("recovery phrase")
    picture(camera, guide, f"help/guide-found-{end}")
    tour = TourDialog()
    picture(camera, tour, f"help/tour-{end}")


def picture(camera: Taker, widget: QWidget, name: str) -> None:
    """Take a window, and close it."""
    widget.show()
    camera.take(widget, name)
    widget.close()
    settle()


def picture_tour(camera: Taker, settings: Path, demo: Path, end: str, steps: int) -> None:
    """The first steps of the tour on the console of the sample."""
    desk = Desk(open_service(demo), Settings(settings))
    desk.show()
    desk.console.showNormal()
    desk.console.resize(*SMALL_LAPTOP)
    settle()
    card = TourCard(desk.console, is_sample=True)
    for number in range(1, steps + 1):
        # At twice the text it lies over words of the console, which cannot be read just then.
        seen = desk.console if text_scale() < max(SIZES.values()) else card
        camera.take(seen, f"help/tour-{number}-{end}")
        card.go_on()
    desk.close()
    settle()


def picture_console(camera: Taker, settings: Path, demo: Path, theme: str) -> None:
    """The console at a standard."""
    desk = Desk(open_service(demo), Settings(settings))
    desk.show()
    steps = [step for step in desk.runner.route if step.item.item_id == "d1.leadership"]
    desk.runner.go_to_step(steps[-1])
    desk.console.resize(*LAPTOP)
    camera.take(desk.console, f"help/console-{theme}")
    desk.console.run_command("capture_view")
    desk.console.centre.open_tally()
    camera.take(desk.console, f"help/console-tally-{theme}")
    desk.runner.go_to_step(desk.runner.route[-2])
    camera.take(desk.console, f"help/console-summary-{theme}")
    desk.close()
