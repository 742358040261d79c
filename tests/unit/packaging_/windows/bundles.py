"""A bundle folder as PyInstaller leaves it, of empty files."""

from pathlib import Path

import product

FILES = (
    product.PROGRAM,
    product.TERMINAL_PROGRAM,
    product.WORKBOOK_ICON,
    "_internal/base.dll",
    "_internal/docx/[Content_Types].xml",
    "_internal/frameworks/icbo-2018/pack.yaml",
)


def make_bundle(folder: Path, *more: str) -> Path:
    for name in (*FILES, *more):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()
    return folder
