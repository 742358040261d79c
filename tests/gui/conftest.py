"""What holds for every test with windows."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from icbo_desktop.desk import opening
from icbo_desktop.ui.shared.look import apply_look, style_sheet, text_scale
from icbo_desktop.ui.shared.tones import tones_in_use


@pytest.fixture(scope="session", autouse=True)
def opened_at_once() -> Iterator[None]:
    """A workbook that is opened is open in the next line, however busy the machine; tests of a slow share say so."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "AT_ONCE_SECONDS", 60.0)
        yield


@pytest.fixture(autouse=True)
def usual_look(qapp: QApplication) -> None:
    """Begin with the usual text and colours, whatever the test before chose: there is one application for all of them."""
    is_usual = (text_scale(), tones_in_use()) == (1.0, "light")
    if not is_usual or qapp.styleSheet() != style_sheet():
        apply_look(qapp)
