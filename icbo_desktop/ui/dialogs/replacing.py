"""Files that are there already: asked about once, before something of ours takes their place."""

from collections.abc import Collection
from pathlib import Path

from icbo_desktop.domain.wording import listed
from icbo_desktop.translation import tr, tr_n

MOST_NAMES = 3


class ReplaceQuestion:
    """Asked where the button is pressed; the second press is the answer."""

    def __init__(self, button: str = "") -> None:
        """`button` is what has to be pressed again; Save unless it is told."""
        self._button = button or tr("Save")
        self._allowed: frozenset[Path] = frozenset()

    def about(self, paths: Collection[Path]) -> str:
        """The question, or "" where none of them is there or it was asked already. Looks at the disk."""
        there = frozenset(path for path in paths if path.exists())
        if self._allowed >= there:
            return ""
        self._allowed = there
        return replace_question(there, self._button)

    def allow(self, path: Path) -> None:
        """It was asked elsewhere, by the system's own dialog."""
        self._allowed = frozenset({path})

    def forget(self) -> None:
        """Ask again."""
        self._allowed = frozenset()


def folder_fault(typed: str, paths: Collection[Path]) -> str:
    """What is wrong with the folder of these files as a sentence, or ""."""
    if not typed:
        return tr("Say in which folder.")
    try:
        if any(not path.parent.is_dir() for path in paths):
            return tr("This folder is not there. Choose another.")
        taken = [path.name for path in paths if path.is_dir()]
    except OSError:
        return tr("This folder cannot be reached. Choose another.")
    return tr("“{name}” is a folder there. Choose another name.", name=taken[0]) if taken else ""


def replace_question(there: Collection[Path], button: str) -> str:
    """Asks for all of them at once."""
    names = sorted(path.name for path in there)
    more = len(names) - MOST_NAMES
    said = [*names[:MOST_NAMES], tr_n("{n} more", "1 more", more)] if more > 0 else names
    return tr_n(
        "{n} files are there already: {names}. Press {button} again to replace them.",
        "“{names}” is there already. Press {button} again to replace it.",
        len(names),
        names=listed(said),
        button=button,
    )
