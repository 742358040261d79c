"""What Windows tells of its displays beyond Qt: whether one picture is duplicated on two of them."""

import ctypes
import sys
from ctypes import byref, c_uint32

ONLY_ACTIVE_PATHS = 0x2
PATH_BYTES, MODE_BYTES = 72, 64  # DISPLAYCONFIG_PATH_INFO and DISPLAYCONFIG_MODE_INFO
SOURCE_BYTES = 12  # the adapter and the number of the picture, at the start of a path


def windows_mirrors() -> bool:
    """Whether Windows shows one picture on two displays. False on other systems and where it does not tell."""
    return has_twin_source(active_paths()) if sys.platform == "win32" else False


def has_twin_source(paths: bytes) -> bool:
    """Whether two of the paths, as Windows lays them out, lead from one picture to different displays."""
    sources = [
        paths[start : start + SOURCE_BYTES]
        for start in range(0, len(paths) - PATH_BYTES + 1, PATH_BYTES)
    ]
    return len(set(sources)) < len(sources)


def active_paths() -> bytes:
    """The paths from picture to display that are in use; nothing where Windows refuses."""
    user32 = getattr(ctypes, "windll").user32  # noqa: B009 - there only on Windows
    path_count, mode_count = c_uint32(), c_uint32()
    if user32.GetDisplayConfigBufferSizes(ONLY_ACTIVE_PATHS, byref(path_count), byref(mode_count)):
        return b""
    paths = ctypes.create_string_buffer(path_count.value * PATH_BYTES)
    modes = ctypes.create_string_buffer(mode_count.value * MODE_BYTES)
    refused = user32.QueryDisplayConfig(
        ONLY_ACTIVE_PATHS, byref(path_count), paths, byref(mode_count), modes, None
    )
    return b"" if refused else paths.raw[: path_count.value * PATH_BYTES]
