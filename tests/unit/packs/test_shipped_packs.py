"""Every pack that comes with the program loads, and freezes."""

from pathlib import Path

import pytest

from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.frozen import frozen_copy, thaw
from icbo_desktop.packs.reader import list_packs, read_pack

SHIPPED = sorted(path.parent for path in frameworks_dir().glob("*/pack.yaml"))


@pytest.mark.parametrize("folder", SHIPPED, ids=lambda folder: folder.name)
def test_shipped_pack_loads_and_freezes(folder: Path):
    framework = read_pack(folder)

    assert thaw(frozen_copy(framework).text) == framework


def test_no_shipped_pack_is_listed_as_broken():
    faults = [str(fault) for summary in list_packs(frameworks_dir()) for fault in summary.faults]

    assert faults == []
