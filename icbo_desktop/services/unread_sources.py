"""Keeps PySide6 from reading, and keeping, the source of every module that is imported after it.

It looks there for the word PySide6, to know which modules may ask for snake_case names or true properties. None of
ours does, and the text of all of them stays in `linecache`: 13 MB of a session. A built program has no sources, so that
every module of it is taken for one that asks for nothing; this says the same where they are there.
"""

import sys
from importlib import import_module
from types import ModuleType

FEATURES = "shibokensupport.feature"
ASKING = "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """Once, before our windows are imported. A PySide6 that no longer asks this way is left alone."""
    import_module("PySide6.QtCore")  # it brings the module that is told
    features = sys.modules.get(FEATURES)
    if hasattr(features, ASKING):
        setattr(features, ASKING, asks_for_nothing)


def asks_for_nothing(module: ModuleType) -> bool:
    """Whether a module may ask PySide6 for other names of its methods."""
    del module
    return False
