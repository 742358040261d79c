"""The writer thread: everything that is to be written waits in one queue and is written in its order.

Where a write fails, the queue stops and keeps everything. The next thing put in, or `retry`, starts it
again from the one that failed, so nothing is ever written out of order and nothing is forgotten.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.store.pen import Pen, Writing


@dataclass(frozen=True, slots=True)
class SaveResult:
    """When it was safe on the disk (local time), or why it is not; exactly one of the two is set."""

    saved_at: datetime | None = None
    error: UserFacingError | None = None


Done = Callable[[SaveResult], None]
Clock = Callable[[], datetime]


def local_now() -> datetime:
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True, slots=True)
class Job:
    """A writing and whom to tell. Of a failure everyone in the queue is told, each time anew."""

    writing: Writing
    done: Done


class Writer:
    """Owns the pen from the first job until `stop`. `done` is called on the writer thread."""

    def __init__(self, pen: Pen, clock: Clock = local_now) -> None:
        self._pen = pen
        self._clock = clock
        self._jobs: deque[Job] = deque()
        self._changed = threading.Condition()
        self._failure: UserFacingError | None = None
        self._is_busy = False
        self._is_stopping = False
        self._thread: threading.Thread | None = None

    @property
    def failure(self) -> UserFacingError | None:
        """Why the queue stands still, or None."""
        return self._failure

    @property
    def pending(self) -> tuple[Writing, ...]:
        """What is not on the disk yet."""
        with self._changed:
            return tuple(job.writing for job in self._jobs)

    def put(self, writing: Writing, done: Done) -> None:
        with self._changed:
            self._jobs.append(Job(writing, done))
            self._is_stopping = False
            self._wake()

    def retry(self) -> None:
        """Try again what failed."""
        with self._changed:
            self._is_stopping = False
            self._wake()

    def flush(self, timeout: float) -> bool:
        """Wait at most so many seconds for the queue; True when all is written and everyone told."""
        with self._changed:
            self._changed.wait_for(self._is_at_rest, timeout)
            return not self._jobs and not self._is_busy

    def stop(self, timeout: float) -> bool:
        """Write what can be written and end the thread.

        False where it still hangs after so many seconds; it ends when the disk lets it.
        """
        latest = monotonic() + timeout
        with self._changed:
            self._is_stopping = True
            self._wake()
            thread = self._thread
        while thread is not None:
            thread.join(max(0, latest - monotonic()))
            has_ended = not thread.is_alive()
            with self._changed:
                thread = self._thread if has_ended else None
        with self._changed:
            return self._thread is None

    def _wake(self) -> None:
        """Start the thread or let it go on; the caller holds the lock."""
        self._failure = None
        if self._jobs and self._thread is None:
            self._start()
        self._changed.notify_all()

    def _start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="workbook writer", daemon=True)
        self._thread.start()

    def _is_at_rest(self) -> bool:
        return not self._is_busy and (not self._jobs or self._failure is not None)

    def _has_work(self) -> bool:
        return bool(self._jobs) and self._failure is None

    def _run(self) -> None:
        try:
            self._work()
        finally:
            with self._changed:
                self._thread = None
                self._is_busy = False
                if self._has_work():
                    # A listener failed. That must not hold up what the others wait for.
                    self._start()
                self._changed.notify_all()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._is_busy = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._has_work() or self._is_stopping)
                if not self._has_work():
                    return
                self._is_busy = True
                job = self._jobs[0]
            self._finish(job, self._attempt(job.writing))

    def _attempt(self, writing: Writing) -> SaveResult:
        try:
            self._pen.write(writing)
        except UserFacingError as failure:
            return SaveResult(error=failure)
        return SaveResult(saved_at=self._clock())

    def _finish(self, job: Job, result: SaveResult) -> None:
        with self._changed:
            self._failure = result.error
            if result.error is None:
                self._jobs.popleft()
                told = [job]
            else:
                told = list(self._jobs)
        for each in told:
            each.done(result)
