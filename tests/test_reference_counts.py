"""The Qt binding keeps its references to None and True: PySide6 6.12.0 lost them and aborted.

The process dies of it, so it is tried in one of its own. Stays for ever, against the next bump.
"""

import os
import subprocess
import sys

CALLS = 200_000
SCRIPT = f"""
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Sender(QObject):
    sent = Signal(int)

application = QApplication([])
label = QLabel()
sender = Sender()
sender.sent.connect(label.setNum)
for number in range({CALLS}):
    label.setText("x")
    sender.sent.emit(number)
print("survived")
"""


def test_qt_calls_lose_no_references():
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )

    assert (ended.returncode, ended.stdout.strip()) == (0, "survived"), ended.stderr
