"""Windows stays awake by a call to the system."""

import ctypes

# SetThreadExecutionState
CONTINUOUS, SYSTEM_REQUIRED, DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2


class WindowsInhibitor:
    """Asks Windows to leave system and display on; it forgets by itself when the program ends."""

    def hold(self) -> bool:
        return self._set(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED)

    def release(self) -> None:
        self._set(CONTINUOUS)

    def _set(self, state: int) -> bool:
        kernel32 = getattr(ctypes, "windll").kernel32  # noqa: B009 - there only on Windows
        return bool(kernel32.SetThreadExecutionState(ctypes.c_uint(state)))
