"""Damaged workbooks rescued: something comes back of each, nothing that was never there, and the file is untouched."""

from statistics import median

from tests.faults.case import Outcome, Trial
from tests.faults.controls import broken
from tests.rescue_tries import Case, tried


def rescue_damaged(trial: Trial) -> Outcome:
    """`count` seeds, the eleven kinds of damage in turn; those that open all the same need no rescue."""
    outcome = Outcome()
    seeds = range(trial.seed * trial.count, (trial.seed + 1) * trial.count)
    shares: list[float] = []
    folder = trial.subfolder("rescued")
    with broken(trial.control):
        for case in tried(folder, seeds):
            outcome.note(f"{case.kind}, number {case.seed}", fault_of(case))
            outcome.counts["silently wrong"] += bool(case.wrong)
            shares.append(case.share)
    outcome.counts["sound all the same"] = trial.count - len(shares)
    outcome.counts["% back in the median"] = round(100 * median(shares or [0]))
    outcome.counts["% back at the least"] = round(100 * min(shares, default=0))
    return outcome


def fault_of(case: Case) -> str:
    """What a rescue may never do, "" where it did none of it."""
    if case.wrong:
        tables = sorted({row.table for row in case.wrong})
        return f"gave back {len(case.wrong)} rows that were never there ({', '.join(tables)})"
    if not case.is_untouched:
        return "changed the damaged file"
    return "" if case.share else "gave nothing back"
