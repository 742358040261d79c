"""Bears sessions and kills them: everything is imported once, so that a thousand of them take minutes.

Reads one order a line as JSON and answers each in one line. It runs as a process of its own, because a
process that has windows or threads must not be forked.
"""

import json
import os
import signal
import sys
import time
from pathlib import Path

from tests.faults import session_child, window_child
from tests.faults.acts import own_state
from tests.faults.controls import broken

RUNS = {"services": session_child.run_services, "windows": window_child.run_windows}


def main() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        print(json.dumps(_live_and_die(order)), flush=True)


def _live_and_die(order: dict) -> dict:
    """One session, killed so many seconds after it began; `began` where it had said anything by then."""
    out = Path(order["out"])
    out.touch()
    child = os.fork()
    if child == 0:
        _live(order, out)
    _wait_for_word(out, child, order["patience"])
    time.sleep(order["seconds"])
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    was_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return {"killed": was_killed, "said": out.read_text(encoding="utf-8")}


def _wait_for_word(out: Path, child: int, patience: float) -> None:
    """Until the session says that it is ready; a patience of 0 kills sessions that are still being opened."""
    latest = time.monotonic() + patience
    while time.monotonic() < latest and b"R\n" not in out.read_bytes():
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return
        time.sleep(0.005)


def _live(order: dict, out: Path) -> None:
    os.dup2(os.open(out, os.O_WRONLY | os.O_APPEND), 1)
    try:
        own_state(Path(order["path"]).parent)
        with broken(order["control"]):
            RUNS[order["kind"]](Path(order["path"]), order["seed"])
    finally:
        os._exit(3)


if __name__ == "__main__":
    main()
