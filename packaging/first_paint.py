"""Scripts that end once a window has been painted: a bare window, and the start screen. What measures a start runs them."""

# Watches the windows alone. Were it the application, each object that anything happens to would be made known to Python: 30 ms that are no part of a start.
UNTIL_PAINTED = """
import os
from PySide6 import QtCore, QtGui, QtWidgets

class Eyes(QtCore.QObject):
    def eventFilter(self, watched, event):
        if event.type() == QtCore.QEvent.Type.Paint:
            # The first thing to come after the window and all that is in it are painted.
            QtCore.QCoreApplication.postEvent(self, QtCore.QEvent(QtCore.QEvent.Type.User))
        return False

    def customEvent(self, event):
        at_the_end()

def until_painted(application):
    eyes = Eyes()
    for window in application.topLevelWidgets():
        if window.isVisible():
            window.installEventFilter(eyes)
    while True:
        application.processEvents()

def at_the_end():
    os._exit(0)
"""
BARE_WINDOW = f"""
{UNTIL_PAINTED}
application = QtWidgets.QApplication([])
window = QtWidgets.QMainWindow()
# As the first example of Qt's own guide. It loads the Qt namespace, which no real window does without.
window.setCentralWidget(QtWidgets.QLabel("icbo_desktop", alignment=QtCore.Qt.AlignmentFlag.AlignCenter))
window.resize(960, 620)
window.show()
until_painted(application)
"""
RUN_START_SCREEN = """
QtWidgets.QApplication.exec = until_painted
from icbo_desktop.__main__ import main
main([])
"""
# As `main` does it, before Qt is there.
SETTLED = """
from icbo_desktop.__main__ import settle_python
settle_python()
"""
START_SCREEN = f"{SETTLED}{UNTIL_PAINTED}{RUN_START_SCREEN}"
