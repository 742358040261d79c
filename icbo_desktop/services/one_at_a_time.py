"""Work off the window's thread, one piece at a time and in order.

A thread of Python's and not Qt's pool: PySide lets go of a runnable that waits there and that nobody holds.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from icbo_desktop.domain.errors import UserFacingError

Work = Callable[[], None]


class OneAtATime:
    """Does pieces of work; an expected failure is told as a sentence, on the thread of the work."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="icbo work")
        self._waiting: set[Future[None]] = set()

    def start(self, work: Work) -> None:
        """Do it after everything that was started before."""
        self._waiting = {each for each in self._waiting if not each.done()}
        future = self._pool.submit(self._do, work)
        future.add_done_callback(raise_bug)
        self._waiting.add(future)

    def wait(self) -> None:
        """Wait until all of it is done."""
        wait(self._waiting)

    def close(self) -> None:
        """Finish what is being done and forget the rest."""
        self._pool.shutdown(cancel_futures=True)

    def _do(self, work: Work) -> None:
        try:
            work()
        except UserFacingError as error:
            self._tell(error.sentence)


def raise_bug(future: Future[None]) -> None:
    """Let an unexpected failure reach the log, where a future would keep it to itself."""
    if not future.cancelled():
        future.result()
