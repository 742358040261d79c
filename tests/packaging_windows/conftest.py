"""Installers of a stand-in program, and a laptop to try them on."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import product
from msi_package import MsiOptions, make_msi
from payload import read_payload
from setup_program import SetupOptions, make_setup
from tests.packaging_windows.wine_laptop import WineLaptop, lacking

HERE = Path(__file__).resolve().parent
OLD, NEW = "0.1.0", "0.2.0"
PACK_FILE = "_internal/frameworks/icbo-2018/pack file.yaml"
WORKBOOK = "Tŷ Gwyn plan.icbo"


def compiled(script: str, out: Path, **defined: str) -> Path:
    words = [f"-D{name}={value}" for name, value in {**defined, "OUT": str(out)}.items()]
    said = ["makensis", "-V1", "-INPUTCHARSET", "UTF8", *words, str(HERE / script)]
    subprocess.run(said, check=True, timeout=30)
    return out


def bundle(folder: Path, program: Path, *files: str) -> Path:
    for name in (product.PROGRAM, product.TERMINAL_PROGRAM):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(program.read_bytes())
    (folder / product.WORKBOOK_ICON).write_bytes(b"")
    for name in files:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{name} of {folder.name}", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def installers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the setup program and the MSI of two versions; the newer one lacks a file and a folder."""
    if lacking():
        pytest.skip(f"{', '.join(lacking())}: not there; dev.py test installs them as root")
    folder = tmp_path_factory.mktemp("installers")
    program = compiled("stand_in.nsi", folder / "stand-in.exe")
    compiled("double_click.nsi", folder / "double-click.exe", WORKBOOK=WORKBOOK)
    common = ("_internal/base.dll", "_internal/docx/[Content_Types].xml", PACK_FILE)
    for version, files in {OLD: (*common, "_internal/gone/old.dll"), NEW: common}.items():
        payload = read_payload(bundle(folder / version, program, *files))
        make_setup(payload, folder, SetupOptions(version))
        make_msi(payload, folder, MsiOptions(version))
    return folder


@pytest.fixture(scope="session")
def booted(tmp_path_factory: pytest.TempPathFactory, installers: Path) -> Iterator[WineLaptop]:
    laptop = WineLaptop(tmp_path_factory.mktemp("laptop"))
    try:
        laptop.start_up()
        yield laptop
    finally:
        laptop.shut_down()


@pytest.fixture
def laptop(booted: WineLaptop, installers: Path) -> Iterator[WineLaptop]:
    """A laptop without the program, which is left without it again."""
    yield booted
    for version in (OLD, NEW):
        if (booted.program_folder / product.PROGRAM).exists():
            booted.msiexec("/x", installers / f"icbo_desktop-{version}.msi")
    # What a test put there is no file of ours, and so it stayed.
    shutil.rmtree(booted.program_folder, ignore_errors=True)
