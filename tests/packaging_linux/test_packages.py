"""The .deb and the AppDir: well formed for the desktop, installed and purged without a trace, startable by anyone."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import build_linux

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "workbooks"
pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]
MIME = "application/x-icbo-workbook"


def program(name: str) -> str:
    """Where a program that judges us lies; the test that asks it says so where it is not there."""
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is missing: python3 packaging/dev.py test installs it, as root")
    return found


def said_by(*words: object) -> tuple[int, str]:
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_package_names_what_the_machine_has_to_bring(deb):
    _code, control = said_by("dpkg-deb", "--field", deb)

    assert "Package: icbo-desktop\n" in control
    assert re.search(
        r"^Depends: .*libc6 \(>= 2\.\d+\).*libegl1.*libgl1.*libxcb1", control, re.MULTILINE
    )


def test_package_has_no_script_that_would_run_as_root(deb, tmp_path):
    subprocess.run(["dpkg-deb", "--control", deb, tmp_path], check=True)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["control", "md5sums"]


def test_files_of_the_package_are_for_all_to_read_and_for_root_alone_to_change(deb):
    _code, listing = said_by("dpkg-deb", "--contents", deb)
    lines = listing.splitlines()

    assert len(lines) > 300
    for line in lines:
        rights, owner = line.split()[:2]
        assert owner == "root/root", line
        assert rights in ("drwxr-xr-x", "-rwxr-xr-x", "-rw-r--r--", "lrwxrwxrwx"), line


@pytest.mark.skipif(os.geteuid() != 0, reason="only root installs packages")
def test_purging_the_package_leaves_nothing(deb, tmp_path):
    state = tmp_path / "var" / "lib" / "dpkg"
    for name in ("info", "updates", "triggers"):
        (state / name).mkdir(parents=True)
    for name in ("status", "available"):
        (state / name).touch()
    dpkg = ["dpkg", f"--root={tmp_path}", "--force-depends", "--log=/dev/null"]

    installing = said_by(*dpkg, "--install", deb)
    link = tmp_path / "usr" / "bin" / "icbo-desktop"
    had_link = link.is_symlink()
    purging = said_by(*dpkg, "--purge", "icbo-desktop")

    assert (installing[0], purging[0], had_link) == (0, 0, True), installing[1] + purging[1]
    assert {path.name for path in tmp_path.iterdir()} <= {"var", "usr", "opt"}
    assert [path for path in tmp_path.rglob("*") if "icbo" in path.name] == []


def test_link_in_usr_bin_leads_to_the_program(installed):
    link = installed / "usr" / "bin" / "icbo-desktop"

    assert (installed / link.readlink().relative_to("/")).is_file()


def test_desktop_entry_is_valid(installed):
    entry = installed / "usr" / "share" / "applications" / "icbo-desktop.desktop"

    assert said_by(program("desktop-file-validate"), entry) == (0, "")


def test_notes_for_software_centres_are_valid(installed):
    notes = installed / "usr" / "share" / "metainfo" / build_linux.NOTES
    # The whole tree: that the notes are named by their id, and lead to an entry and an icon that are there.
    code, said = said_by(program("appstreamcli"), "validate-tree", "--no-net", installed)

    assert code == 0, said
    assert f'version="{build_linux.version()}"' in notes.read_text(encoding="utf-8")


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.icbo")), ids=lambda path: path.stem)
def test_desktop_knows_a_workbook_by_its_content_and_by_its_name(sample, installed, tmp_path):
    mime = tmp_path / "mime"
    shutil.copytree(installed / "usr" / "share" / "mime", mime)
    code, said = said_by(program("update-mime-database"), mime)
    magic = (mime / "magic").read_bytes()
    header = sample.read_bytes()[:72]

    assert code == 0, said
    assert f"{MIME}:*.icbo" in (mime / "globs2").read_text(encoding="utf-8")
    assert b">0=" + (16).to_bytes(2, "big") + header[:16] in magic
    assert b">68=" + (4).to_bytes(2, "big") + header[68:72] in magic


def test_desktop_entry_opens_that_kind_of_file(installed):
    entry = (installed / "usr/share/applications/icbo-desktop.desktop").read_text(encoding="utf-8")

    assert f"\nMimeType={MIME};\n" in entry
    assert "\nExec=icbo-desktop %f\n" in entry


@pytest.mark.parametrize("name", ["apps/icbo-desktop", "mimetypes/icbo-workbook"])
def test_icon_is_there_in_every_size(name, installed):
    icons = installed / "usr" / "share" / "icons" / "hicolor"
    sizes = sorted(path.parts[-3] for path in icons.glob(f"*/{name}.*"))

    assert sizes == sorted(["scalable", *(f"{size}x{size}" for size in build_linux.SIZES)])


def test_app_dir_starts_from_wherever_it_lies(app_dir, tmp_path):
    elsewhere = tmp_path / "a folder" / "of mine"
    elsewhere.parent.mkdir()
    elsewhere.symlink_to(app_dir)

    code, said = said_by(elsewhere / "AppRun", "--version")

    assert (code, said) == (0, f"icbo-desktop {build_linux.version()}\n")


def test_app_dir_has_what_appimagetool_asks(app_dir):
    (entry,) = app_dir.glob("*.desktop")
    icon = re.search(r"^Icon=(.+)$", entry.read_text(encoding="utf-8"), re.MULTILINE)

    assert (app_dir / f"{icon.group(1)}.png").read_bytes().startswith(b"\x89PNG")
    assert (app_dir / ".DirIcon").resolve() == (app_dir / f"{icon.group(1)}.png").resolve()
    assert os.access(app_dir / "AppRun", os.X_OK)
