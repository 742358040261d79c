"""The matrix: every kind of fault, how often it is tried, and the broken stores on which it has to find something.

To add a kind of fault: write a function that takes a `Trial` and returns an `Outcome`, and give it a row here.
Both the short form in `test` and the full one in `dev.py faults` then run it, on the real store and on its controls.
"""

from tests.faults.case import FaultCase
from tests.faults.kills import kill_services, kill_windows
from tests.faults.power_cuts import WORKS, cut_session, cut_works

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
        "cut-works",
        "power cut while a file is made, copied, merged, upgraded, exported",
        short=3,
        full=len(WORKS),
        run=cut_works,
        controls=("never-syncs", "writes-in-place"),
        control_count=1,
    ),
)
