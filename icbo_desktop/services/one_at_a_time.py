"""Work off the window's thread, one piece at a time and in order.

A thread of Python's and not Qt's pool: PySide lets go of a runnable that waits there and that nobody holds.
It is there while there is work, and the end of the program does not wait for it by itself: a share that
hangs would keep the program for ever. Whoever ends the program waits, for as long as a person wants to
(desk/leaving.py).
"""

import sys
from collections import deque
from collections.abc import Callable
from threading import Condition, Thread
from time import monotonic

from icbo_desktop.domain.errors import UserFacingError
from icbo_desktop.translation import tr

Work = Callable[[], None]
CLOSE_SECONDS = 2.0  # for a piece of work that hangs; others take less

_at_work: "set[OneAtATime]" = set()


class OneAtATime:
    """Does pieces of work; a failure is told as a sentence, on the thread of the work.

    `bug_sentence` is what is told of a failure that nobody expected; it goes on to the log as well.
    """

    def __init__(
        self,
        tell: Callable[[str], None],
        bug_sentence: str = "",
    ) -> None:
        self._tell = tell
        self._bug_sentence = bug_sentence or tr("This was not done. Try it again.")
        self._turn = Condition()
        self._waiting: deque[Work] = deque()
        self._is_working = False
        self._is_closed = False

    def start(self, work: Work) -> None:
        """Do it after everything that was started before."""
        with self._turn:
            if self._is_closed:
                message = "work for a thread that has ended"
                raise RuntimeError(message)
            if self._is_working:
                self._waiting.append(work)
                return
            self._is_working = True
            _at_work.add(self)
        Thread(target=self._work_off, args=(work,), name="icbo work", daemon=True).start()

    @property
    def is_idle(self) -> bool:
        """Whether all that was started is done."""
        with self._turn:
            return not self._is_working

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until all of it is done, or at most so long. Whether it is done."""
        with self._turn:
            return self._turn.wait_for(self._has_ended, seconds)

    def close(self, seconds: float = CLOSE_SECONDS) -> bool:
        """Finish what is being done and forget the rest. Whether it is done; what hangs is left behind."""
        with self._turn:
            self._is_closed = True
            self._waiting.clear()
            return self._turn.wait_for(self._has_ended, seconds)

    def _has_ended(self) -> bool:
        return not self._is_working

    def _work_off(self, work: Work) -> None:
        following: Work | None = work
        while following is not None:
            self._do(following)
            with self._turn:
                following = self._waiting.popleft() if self._waiting else None
                if following is None:
                    self._is_working = False
                    _at_work.discard(self)
                    self._turn.notify_all()

    def _do(self, work: Work) -> None:
        """Let an unexpected failure reach the log, and whatever comes after it its turn."""
        try:
            self._try(work)
        except Exception as error:  # noqa: BLE001 - the edge of the thread
            sys.excepthook(type(error), error, error.__traceback__)

    def _try(self, work: Work) -> None:
        try:
            work()
        except UserFacingError as error:
            self._tell(error.sentence)
        except Exception:
            # Whoever waits for the work must not wait for ever; the log gets the rest.
            self._tell(self._bug_sentence)
            raise


def is_any_at_work() -> bool:
    """Whether anything that was started anywhere in the program is not done."""
    return bool(_at_work)


def wait_for_all(seconds: float) -> bool:
    """Wait until everything that was started is done, at most so long. Whether it is done."""
    latest = monotonic() + seconds
    return all(each.wait(max(0.0, latest - monotonic())) for each in tuple(_at_work))
