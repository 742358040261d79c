"""The catalogues of other languages: noted anew from the code by Qt's lupdate, and built by Qt's lrelease.

    python3 packaging/dev.py catalogues    note what the code says now in resources/translations/*.ts

The .ts files are what a translator works on, with Qt Linguist or by hand; set-up and the wheel build the .qm files from them.
"""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
# icbo_desktop/translation.py tells what each does.
READ_AS_TR = "tr+=tr_n,tr+=marked"


def tool(name: str) -> Path:
    """One of Qt's own programs, out of the wheel that runs this one."""
    found = find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        message = "PySide6 is not in this environment: run packaging/dev.py setup."
        raise SystemExit(message)
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(found.submodule_search_locations[0]) / f"{name}{suffix}"


def note_words(folder: Path = TRANSLATIONS) -> None:
    """Bring every .ts file of a folder up to what the code says. What is said no longer is dropped."""
    sources = sorted(str(path) for path in (ROOT / "icbo_desktop").rglob("*.py"))
    with TemporaryDirectory() as made:
        listed = Path(made) / "sources.lst"
        listed.write_text("\n".join(sources), encoding="utf-8")
        for catalogue in sorted(folder.glob("*.ts")):
            _note_in(catalogue, listed)


def _note_in(catalogue: Path, listed: Path) -> None:
    language = catalogue.stem.rsplit("_", 1)[-1]
    subprocess.run(
        [
            tool("lupdate"), f"@{listed}", "-ts", catalogue, "-tr-function-alias", READ_AS_TR,
            "-locations", "none", "-no-obsolete", "-sort-messages",
            # A guess from a like sentence would pass for a translation.
            "-disable-heuristic", "similartext", "-disable-heuristic", "sametext",
            "-source-language", "en_GB", "-target-language", language,
        ],
        check=True,
    )  # fmt: skip


def build_catalogues(folder: Path = TRANSLATIONS) -> None:
    """Make the .qm file of each .ts file of a folder."""
    for catalogue in sorted(folder.glob("*.ts")):
        built = catalogue.with_suffix(".qm")
        # Drafts are taken in too: the program says of such a language that no speaker has read it yet.
        subprocess.run([tool("lrelease"), "-silent", catalogue, "-qm", built], check=True)


if __name__ == "__main__":
    if "--note" in sys.argv[1:]:
        note_words()
    build_catalogues()
