"""The sample workshop, written afresh each time, so that whatever was tried in it is gone."""

from pathlib import Path
from typing import TYPE_CHECKING

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.locations import state_dir
from icbo_desktop.translation import tr

if TYPE_CHECKING:
    from icbo_desktop.ui.start.start_window import StartWindow


def written_sample(start: "StartWindow") -> Path | None:
    """The sample's workbook in the user's state folder; None where it could not be written, which the start screen says."""
    from icbo_desktop.services.demo import (  # noqa: PLC0415 - most starts do not ask for it
        fresh_demo,
    )

    try:
        state_dir().mkdir(parents=True, exist_ok=True)
        return fresh_demo(state_dir())
    except UserFacingError as error:
        start.show_problem(error.sentence)
    except OSError:
        start.show_problem(tr("The sample could not be written to this laptop."))
    return None
