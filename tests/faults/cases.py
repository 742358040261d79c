"""The matrix: every kind of fault, how often it is tried, and the broken stores on which it has to find something.

To add a kind of fault: write a function that takes a `Trial` and returns an `Outcome`, and give it a row here.
Both the short form in `test` and the full one in `dev.py faults` then run it, on the real store and on its controls.
"""

# Each of these puts its events into the table of events.
from tests.faults import events_at_opening, events_of_drives, events_while_open  # noqa: F401 - see above
from tests.faults.at_once import start_at_once, wait_for_disk
from tests.faults.case import FaultCase, Outcome, Trial
from tests.faults.damage import damage
from tests.faults.disk_errors import fail_making, fail_session
from tests.faults.events import EVENTS, happen
from tests.faults.kills import kill_services, kill_windows
from tests.faults.power_cuts import WORKS, cut_protected, cut_session, cut_works
from tests.faults.publishing_cuts import cut_publishing
from tests.faults.recovery_cuts import cut_recovery
from tests.faults.rescues import rescue_damaged
from tests.faults.window_disk import fail_windows

CASES: tuple[FaultCase, ...] = (
    FaultCase(
        "kill-services",
        "kill -9 at random moments, through the services",
        short=12,
        full=900,
        run=kill_services,
        controls=("says-too-early",),
        control_count=16,
    ),
    FaultCase(
        "kill-windows",
        "kill -9 at random moments, in the real windows",
        short=3,
        full=100,
        run=kill_windows,
    ),
    FaultCase(
        "cut-session",
        "power cut after each call of a session of so many acts",
        short=12,
        full=200,
        run=cut_session,
        controls=("delete-full", "wal-normal"),
        control_count=8,
    ),
    FaultCase(
        "cut-protected",
        "the same, of a workbook that is protected by a password",
        short=6,
        full=100,
        run=cut_protected,
        controls=("delete-full", "wal-normal"),
        control_count=8,
    ),
    FaultCase(
        "cut-recovery",
        "a second power cut, while the first one is put right",
        short=3,
        full=60,
        run=cut_recovery,
        controls=("clears-journals",),
        control_count=4,
    ),
    FaultCase(
        "cut-works",
        "power cut while a file is made, copied, merged, exported, protected",
        short=3,
        full=len(WORKS),
        run=cut_works,
        controls=("never-syncs", "writes-in-place"),
        control_count=1,
    ),
    FaultCase(
        "cut-publishing",
        "power cut while a working copy is written to its stick",
        short=2,
        full=20,
        run=cut_publishing,
        controls=("never-syncs",),
        control_count=1,
    ),
    FaultCase(
        "disk-session",
        "disk full or broken at each write of a session, then mended",
        short=90,
        full=960,
        run=fail_session,
        controls=("forgets-errors",),
        control_count=8,
    ),
    FaultCase(
        "disk-making",
        "disk full or broken at each write of a new file or a copy",
        short=60,
        full=500,
        run=fail_making,
        controls=("writes-in-place",),
        control_count=12,
    ),
    FaultCase(
        "disk-windows",
        "disk full or broken below the real windows, then mended",
        short=2,
        full=40,
        run=fail_windows,
        controls=("forgets-errors",),
        control_count=1,
    ),
    FaultCase(
        "disk-slow",
        "acts on a disk that takes a second for each",
        short=6,
        full=40,
        run=wait_for_disk,
        controls=("writes-at-once",),
        control_count=2,
    ),
    FaultCase(
        "at-once",
        "four starts on one workbook at the same time",
        short=1,
        full=15,
        run=start_at_once,
    ),
    FaultCase(
        "file-events",
        "moved, changed, read-only, two at once, stray journals, clocks",
        short=len(EVENTS),
        full=len(EVENTS),
        run=happen,
        controls=("never-looks", "clears-journals", "holds-nobody-off"),
        control_count=len(EVENTS),
    ),
    FaultCase(
        "damage",
        "a copy damaged in one of eleven ways, then opened",
        short=330,
        full=10_000,
        run=damage,
        controls=("no-checks",),
        control_count=66,
    ),
    FaultCase(
        "rescue",
        "a copy damaged in one of eleven ways, rescued into a new one",
        short=22,
        full=1_100,
        run=rescue_damaged,
        controls=("believes-all",),
        control_count=22,
    ),
)


def try_case(name: str, trial: Trial) -> Outcome:
    """Try the kind of fault of that name."""
    return next(case for case in CASES if case.name == name).run(trial)
