"""What holds for every test with windows."""

from collections.abc import Iterator

import pytest

from icbo_desktop.desk import opening


@pytest.fixture(scope="session", autouse=True)
def opened_at_once() -> Iterator[None]:
    """A workbook that is opened is open in the next line, however busy the machine; tests of a slow share say so."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "AT_ONCE_SECONDS", 60.0)
        yield
