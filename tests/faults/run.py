"""The full matrix of faults: what was tried, what survived and what was lost, one row a kind.

python3 packaging/dev.py faults                 all of it
python3 packaging/dev.py faults kill            only the kinds with this in their name
python3 packaging/dev.py faults --share 0.1     a tenth of the counts
python3 packaging/dev.py faults --controls      the same on stores that are broken on purpose
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if sys.platform != "linux":
    sys.exit("The faults are tried on Linux only: processes are forked, killed and recorded there.")

# Started as a file by dev.py: the checkout is not on the path by itself.
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from tests.faults.case import Outcome, Trial  # noqa: E402 - after the path
from tests.faults.cases import CASES, try_case  # noqa: E402 - as above

HEADER = f"{'fault':<58}{'tried':>8}{'survived':>10}{'lost':>6}{'time':>7}"


def main(words: Sequence[str] | None = None) -> int:
    chosen = _parser().parse_args(words)
    rows = list(_rows(chosen.name, chosen.share, with_controls=chosen.controls))
    if not rows:
        print(f"There is no kind of fault with “{chosen.name}” in its name.", file=sys.stderr)
        return 2
    print(HEADER, flush=True)
    is_bad = False
    # On the disk that people use: in memory nothing would take long enough to be interrupted.
    (ROOT / "build").mkdir(exist_ok=True)
    with ProcessPoolExecutor(
        os.cpu_count(), mp_context=get_context("spawn"), max_tasks_per_child=1
    ) as pool:
        runs = {pool.submit(run_row, *row, chosen.seed): row for row in rows}
        for run in as_completed(runs):
            name, control, _count = runs[run]
            outcome, seconds = run.result()
            print(row_words(name, control, outcome, seconds), flush=True)
            is_bad = is_bad or is_missed(control, outcome)
    return 1 if is_bad else 0


def run_row(name: str, control: str, count: int, seed: int) -> tuple[Outcome, float]:
    """Try one kind of fault in a folder of its own; also how many seconds that took."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(dir=ROOT / "build", prefix=f"faults-{name}-") as folder:
        home = Path(folder) / "own home"
        os.environ["HOME"] = os.environ["XDG_STATE_HOME"] = str(home)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        outcome = try_case(name, Trial(Path(folder), count, seed, control))
    return outcome, time.monotonic() - began


def row_words(name: str, control: str, outcome: Outcome, seconds: float) -> str:
    """The row of the table, and below it what else was counted and the first losses of the real store."""
    what = next(each.what for each in CASES if each.name == name)
    if control:
        what = f"  control: {control}{' FOUND NOTHING' if is_missed(control, outcome) else ''}"
    row = f"{name + ': ' if not control else ''}{what}"
    numbers = f"{outcome.tried:>8,}{outcome.survived:>10,}{len(outcome.lost):>6,}{seconds:>6.0f}s"
    lines = [f"{row:<58}{numbers}" if len(row) < 58 else f"{row}\n{'':<58}{numbers}"]
    lines += [f"    ({outcome.remark})"] if outcome.remark else []
    lines += [outcome.named] if outcome.lost and not control else []
    return "\n".join(lines)


def is_missed(control: str, outcome: Outcome) -> bool:
    """Whether the row says that something is wrong: a loss, or a broken store that passed for sound."""
    if outcome.skipped:
        return False
    return bool(outcome.lost) != bool(control)


def _rows(name: str, share: float, *, with_controls: bool) -> Iterator[tuple[str, str, int]]:
    for case in CASES:
        if name not in case.name:
            continue
        yield case.name, "", max(1, round(case.full * share))
        if with_controls:
            for control in case.controls:
                yield case.name, control, case.control_count


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py faults", description="Try every kind of fault.")
    parser.add_argument(
        "name", nargs="?", default="", help="a part of the names of the kinds to try"
    )
    parser.add_argument("--share", type=float, default=1.0, help="which part of the full counts")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--controls", action="store_true", help="try the broken stores as well")
    return parser


if __name__ == "__main__":
    sys.exit(main())
