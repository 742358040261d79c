"""Whether this computer has a program that shows a PDF, as far as it can be known before one is asked for."""

import sys

from PySide6.QtCore import QProcess

ASK_LINUX = ("xdg-mime", ["query", "default", "application/pdf"])
LONGEST_WAIT = 1500  # milliseconds; it answers in about 100


def names_pdf_viewer() -> bool:
    """False where a Linux desktop names no program for PDF files: xdg-open then says nothing and does nothing.

    Elsewhere the system itself says so in a window, and where there is nobody to ask nothing is known: True.
    """
    if not sys.platform.startswith("linux"):
        return True
    asked = QProcess()
    asked.start(*ASK_LINUX)
    if (
        not asked.waitForFinished(LONGEST_WAIT)
        or asked.exitStatus() != QProcess.ExitStatus.NormalExit
    ):
        asked.kill()
        asked.waitForFinished(LONGEST_WAIT)
        return True
    return bool(bytes(asked.readAllStandardOutput().data()).strip())
