"""The built program works on its own: it passes its self-test, unseen and on an X server, and touches nobody's files."""

import os
import shutil
import subprocess
from pathlib import Path

import pypdf
import pytest

from icbo_desktop.self_test.tour_steps import FILE_NAME, TITLE
from icbo_desktop.store.checks import check_workbook
from licences import libraries_in

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "workbooks"
CHECKS = 8
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.mark.parametrize("run", ["unseen", "seen"])
def test_self_test_finds_everything_well(run, request):
    tried = request.getfixturevalue(run)

    assert tried.code == 0, tried.said
    assert tried.said.count("\nok ") == CHECKS
    assert "built program" in tried.said


def test_self_test_says_which_platform_it_saw(unseen, seen):
    assert "on “offscreen”" in unseen.said
    assert "on “xcb”" in seen.said


def test_self_test_opens_every_released_format(unseen):
    formats = ", ".join(sorted(path.stem for path in SAMPLES.glob("*.icbo")))

    assert f"Workbooks {formats} open and are sound." in unseen.said


@pytest.mark.skipif(os.cpu_count() == 1, reason="one processor: nothing is shared out")
def test_self_test_starts_other_processes_of_the_built_program(unseen):
    assert "120 workbooks are read by" in unseen.said
    assert "read by 1 processes" not in unseen.said


@pytest.mark.parametrize("run", ["unseen", "seen"])
def test_self_test_leaves_workbook_pdf_and_pictures_where_it_is_asked(run, request):
    out = request.getfixturevalue(run).out

    assert check_workbook(out / f"{FILE_NAME}.icbo") == ()
    assert pypdf.PdfReader(out / f"{FILE_NAME}.pdf").metadata.title == TITLE
    assert len(list((out / "pictures").glob("*-wall.png"))) > 10
    assert "All 8 checks went well." in (out / "self-test.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("run", ["unseen", "seen"])
def test_self_test_leaves_the_home_empty(run, request):
    home = request.getfixturevalue(run).home

    assert list(home.rglob("*")) == []


def test_command_of_the_built_program_fails_with_its_sentence(built):
    done = subprocess.run(
        [built / "icbo-desktop", "show", "nowhere.icbo"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "nowhere.icbo" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("asked", ["0", "1"])
def test_files_beside_the_program_stay_whatever_pyside_is_asked_for(built, tmp_path, asked):
    ours = tmp_path / "The été"
    shutil.copytree(built, ours, copy_function=os.link, symlinks=True)
    before = sorted(ours.rglob("*"))

    subprocess.run(
        [ours / "icbo-desktop", "--version"], env={**os.environ, "SBK_EMBED": asked}, check=True
    )

    assert list(ours.rglob("files.dir/shibokensupport/feature.pyc"))
    assert sorted(ours.rglob("*")) == before


def test_nothing_that_the_program_never_asks_for_is_in_the_bundle(built):
    every = " ".join(path.as_posix() for path in built.rglob("*"))

    for unwanted in (
        "translations/qt",
        "libgtk",
        "wayland",
        "egl-eglfs",
        "tkinter",
        "numpy",
        "duckdb",
        "libavif",
        "Qt6Quick",
    ):
        assert unwanted not in every, unwanted


def test_every_library_of_the_bundle_stands_in_the_licences(built):
    text = (built / "LICENCES.txt").read_text(encoding="utf-8")
    shared = [
        Path(path).name
        for path in libraries_in(built)
        if "python3" not in path and "PySide6/Qt/lib" in path
    ]

    assert shared
    assert [name for name in shared if name not in text] == []


@pytest.mark.parametrize(
    "words",
    [
        "GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE", "SIL OPEN FONT LICENSE", "Apache License",
        "ZETETIC LLC", "PYTHON SOFTWARE FOUNDATION LICENSE", "Unicode, Inc.", "Debian package libx11-6",
        "download.qt.io", "python-docx", "GCC RUNTIME LIBRARY EXCEPTION",
    ],
)  # fmt: skip
def test_licences_hold_the_text_of(words, built):
    assert words.lower() in (built / "LICENCES.txt").read_text(encoding="utf-8").lower()
