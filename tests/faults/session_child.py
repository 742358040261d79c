"""A session in a process of its own, which says what it has acknowledged and may die at any moment.

    python -m tests.faults.session_child WORKBOOK SEED ACTS CONTROL

begins a session through the services; the nursery begins them faster, and those with windows too.
"""

import sys
from pathlib import Path
from random import Random

from icbo_desktop.services.workbook_service import open_service
from icbo_desktop.store import keys, protection
from tests.faults.acts import Room, Scribe, application, say
from tests.faults.controls import broken
from tests.faults.making_child import PASSWORD

FOR_EVER = 1_000_000
DISK_PATIENCE = 10.0  # seconds


def run_services(path: Path, seed: int, acts: int = FOR_EVER) -> None:
    """Drive the services as the windows do; some changes wait for the disk and some pile up."""
    events = application()
    key = protection.unlock(path, PASSWORD) if keys.is_protected(path) else None
    service = open_service(path)
    chance = Random(seed)
    scribe = Scribe(service)
    room = Room(scribe, chance)
    say("R")
    for _ in range(acts):
        room.act()
        if chance.random() < 0.7:
            service.file.flush(DISK_PATIENCE)
        events.processEvents()
    service.file.flush(DISK_PATIENCE)
    events.processEvents()
    service.close()
    del key


if __name__ == "__main__":
    with broken(sys.argv[4] if len(sys.argv) > 4 else ""):
        run_services(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
