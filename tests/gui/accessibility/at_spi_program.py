"""The program with a workshop open at a standard, for the live test to listen to. Its argument is a folder."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from icbo_desktop.desk.desk import Desk
from icbo_desktop.domain.route import StepKind
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.ui.shared.look import apply_look

LONGEST_MILLISECONDS = 60_000


def main(folder: Path) -> None:
    application = QApplication([])
    application.setApplicationName("icbo_desktop")
    apply_look(application)
    make_demo(folder / "Northborough.icbo")
    desk = Desk(open_service(folder / "Northborough.icbo"), Settings(folder / "settings.ini"))
    desk.show()
    arrows = [step for step in desk.runner.route if step.kind is StepKind.ARROW]
    desk.runner.go_to_step(arrows[0])
    QTimer.singleShot(LONGEST_MILLISECONDS, application.quit)
    application.exec()
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
