"""Work off the window's thread, one piece at a time and in order.

A thread of Python's and not Qt's pool: PySide lets go of a runnable that waits there and that nobody holds.
"""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from icbo_desktop.domain.errors import UserFacingError

Work = Callable[[], None]


class OneAtATime:
    """Does pieces of work; a failure is told as a sentence, on the thread of the work.

    `bug_sentence` is what is told of a failure that nobody expected; it goes on to the log as well.
    """

    def __init__(
        self, tell: Callable[[str], None], bug_sentence: str = "This was not done. Try it again."
    ) -> None:
        self._tell = tell
        self._bug_sentence = bug_sentence
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="icbo work")
        self._waiting: set[Future[None]] = set()

    def start(self, work: Work) -> None:
        """Do it after everything that was started before."""
        self._waiting = {each for each in self._waiting if not each.done()}
        future = self._pool.submit(self._do, work)
        future.add_done_callback(note_bug)
        self._waiting.add(future)

    @property
    def is_idle(self) -> bool:
        """Whether all that was started is done."""
        return all(each.done() for each in self._waiting)

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
        except Exception:
            # Whoever waits for the work must not wait for ever; the log gets the rest.
            self._tell(self._bug_sentence)
            raise


def note_bug(future: Future[None]) -> None:
    """Let an unexpected failure reach the log, where a future would keep it to itself."""
    error = None if future.cancelled() else future.exception()
    if error is not None:
        sys.excepthook(type(error), error, error.__traceback__)
