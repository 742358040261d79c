"""Make the static TrueType fonts in resources/fonts from the font packages of the lock.

Atkinson Hyperlegible comes static and is copied. Source Sans 3 and Noto Sans Arabic come as variable
fonts, which ReportLab cannot read; regular and bold are cut from them. The licence texts lie beside.
"""

import shutil
import sys
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS_DIR = Path(__file__).resolve().parent.parent / "resources" / "fonts"
STAMP_NAME = "made-from.txt"
RECIPE = 1  # raise it when this file makes other fonts from the same packages
STYLES = {"Regular": 400.0, "Bold": 700.0}


@dataclass(frozen=True)
class StaticFamily:
    """Copied as it is."""

    package: str
    name: str
    styles: tuple[str, ...]


@dataclass(frozen=True)
class VariableFamily:
    """Cut at the weights of STYLES; `fixed` holds its other axes still."""

    package: str
    name: str
    source: str
    fixed: tuple[tuple[str, float], ...] = ()


STATIC = (
    StaticFamily(
        "fontpkg-atkinson-hyperlegible",
        "AtkinsonHyperlegible",
        ("Regular", "Bold", "Italic", "BoldItalic"),
    ),
)
VARIABLE = (
    VariableFamily("fontpkg-source-sans-3", "SourceSans3", "SourceSans3[wght].ttf"),
    VariableFamily(
        "fontpkg-noto-sans-arabic",
        "NotoSansArabic",
        "NotoSansArabic[wdth,wght].ttf",
        (("wdth", 100.0),),
    ),
)


def make_fonts(folder: Path = FONTS_DIR) -> bool:
    """Write the fonts unless those of the same packages are there. Say whether anything was made."""
    stamp = folder / STAMP_NAME
    wanted = _made_from()
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return False
    folder.mkdir(parents=True, exist_ok=True)
    for static in STATIC:
        _copy(static, folder)
    for variable in VARIABLE:
        _cut(variable, folder)
    # Last, so that a run that was stopped half-way is done again.
    stamp.write_text(wanted, encoding="utf-8")
    return True


def _made_from() -> str:
    lines = [f"recipe {RECIPE}", f"fonttools {version('fonttools')}"]
    lines += [f"{family.package} {version(family.package)}" for family in (*STATIC, *VARIABLE)]
    return "\n".join(lines) + "\n"


def _package_folder(package: str) -> Path:
    return Path(str(files(package.replace("-", "_"))))


def _copy(family: StaticFamily, folder: Path) -> None:
    source = _package_folder(family.package)
    for style in family.styles:
        name = f"{family.name}-{style}.ttf"
        shutil.copyfile(source / "files" / name, folder / name)
    _copy_licence(family.package, family.name, folder)


def _cut(family: VariableFamily, folder: Path) -> None:
    source = _package_folder(family.package) / "files" / family.source
    for style, weight in STYLES.items():
        # The time of the run stays out of the file: the same packages give the same bytes.
        font = TTFont(source, recalcTimestamp=False)
        axes = {"wght": weight, **dict(family.fixed)}
        static = instantiateVariableFont(font, axes, updateFontNames=True)
        static.save(folder / f"{family.name}-{style}.ttf")
    _copy_licence(family.package, family.name, folder)


def _copy_licence(package: str, name: str, folder: Path) -> None:
    shutil.copyfile(_package_folder(package) / "LICENSE", folder / f"{name}-OFL.txt")


if __name__ == "__main__":
    print("Fonts made." if make_fonts() else "Fonts are up to date.")
    sys.exit(0)
