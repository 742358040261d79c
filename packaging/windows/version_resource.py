r"""Writes what Explorer shows under Properties, Details, in the form that PyInstaller reads.

py packaging\windows\version_resource.py        writes build/version_resource.txt, where the spec looks for it
"""

import sys
from pathlib import Path

import product

PLACE = product.ROOT / "build" / "version_resource.txt"
# 0809 is British English, 04B0 Unicode.
LANGUAGE_AND_CHARACTERS = "080904B0"
CHARACTERS = 0x04B0


def resource_text(stated: str) -> str:
    """The resource as the Python expression of PyInstaller's classes."""
    four = (*product.numbers(stated), 0)
    texts = {
        "CompanyName": product.PUBLISHER,
        "FileDescription": product.NAME,
        "FileVersion": stated,
        "InternalName": product.NAME,
        "LegalCopyright": product.COPYRIGHT,
        "OriginalFilename": product.PROGRAM,
        "ProductName": product.NAME,
        "ProductVersion": stated,
    }
    lines = ",\n        ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable({LANGUAGE_AND_CHARACTERS!r}, [
        {lines}])]),
    VarFileInfo([VarStruct('Translation', [{product.BRITISH_ENGLISH}, {CHARACTERS}])]),
  ],
)
"""


def write_resource(place: Path = PLACE) -> Path:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(resource_text(product.version()), encoding="utf-8")
    return place


if __name__ == "__main__":
    print(f"Written: {write_resource()}")
    sys.exit(0)
