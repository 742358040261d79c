"""The desktop's list of recent documents: changed at one bookmark, and at nothing else."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from icbo_desktop.locations import DesktopFolders, desktop_folders
from icbo_desktop.services import recent_bookmarks
from icbo_desktop.services.recent_bookmarks import (
    FILE_NAME,
    MIME_SPACE,
    MIME_TYPE,
    address_of,
    list_workbook,
    unlist_workbook,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="of Linux desktops alone")
FIRST = datetime(2026, 11, 19, 9, 30, tzinfo=UTC)
LATER = datetime(2026, 11, 20, 14, 5, tzinfo=UTC)
# As others write it: a comment, single quotes, an entity, a bookmark that ends in itself, one of another kind.
OTHERS = """<?xml version="1.0" encoding="UTF-8"?>
<!-- mine -->
<xbel version='1.0'
      xmlns:bookmark="http://www.freedesktop.org/standards/desktop-bookmarks"
      xmlns:mime="http://www.freedesktop.org/standards/shared-mime-info"
>
  <bookmark href="file:///home/ann/T%C5%B7.odt" added='2020-01-01T10:00:00Z' note="a &gt; b > c"/>
  <folder><bookmark href="file:///home/ann/north.icbo"/></folder>

  <bookmark   href="sftp://host/a&amp;b">
    <title>Caf&#233; ŵ</title>
  </bookmark>
</xbel>
"""
OF_THE_FILE_MANAGER = """  <bookmark href="{href}" added="2020-01-01T10:00:00Z" modified="2020" visited="2020">
    <info>
      <metadata owner="http://freedesktop.org">
        <mime:mime-type type="application/octet-stream"/>
        <bookmark:groups><bookmark:group>Council</bookmark:group></bookmark:groups>
        <bookmark:applications>
          <bookmark:application name="Files" exec="&apos;nautilus %u&apos;" modified="2020" count="4"/>
        </bookmark:applications>
      </metadata>
    </info>
  </bookmark>
"""


@pytest.fixture
def folders(own_home: Path) -> DesktopFolders:
    found = desktop_folders()
    found.shared.mkdir(parents=True)
    found.config.mkdir(parents=True)
    return found


@pytest.fixture
def listed(folders: DesktopFolders) -> Path:
    return folders.shared / FILE_NAME


def bookmarks(listed: Path) -> list[ET.Element]:
    return ET.parse(listed).getroot().findall("bookmark")  # noqa: S314 - ours


def addresses(listed: Path) -> list[str]:
    return [each.get("href", "") for each in bookmarks(listed)]


def applications(listed: Path) -> dict[str, str]:
    """Who used a workbook, and how often."""
    return {
        each.get("name", ""): each.get("count", "")
        for bookmark in bookmarks(listed)
        for each in bookmark.iter()
        if each.tag.endswith("}application")
    }


def test_a_list_is_begun_where_there_is_none(folders, listed, tmp_path):
    folders.shared.rmdir()

    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    (bookmark,) = bookmarks(listed)
    assert bookmark.get("visited") == "2026-11-19T09:30:00.000000Z"
    assert bookmark.find(f".//{{{MIME_SPACE}}}mime-type").get("type") == MIME_TYPE
    assert applications(listed) == {"icbo-desktop": "1"}
    assert listed.stat().st_mode & 0o077 == 0


def test_parts_are_called_what_every_desktop_calls_them(folders, listed, tmp_path):
    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    text = listed.read_text()
    assert "<bookmark:application name=" in text
    assert "<mime:mime-type type=" in text
    assert text.count("xmlns:") == 2


def test_entries_of_others_stay_byte_for_byte(folders, listed, tmp_path):
    listed.write_text(OTHERS)
    listed.chmod(0o640)

    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    before, end = OTHERS.encode().split(b"</xbel>")
    assert listed.read_bytes().startswith(before)
    assert listed.read_bytes().endswith(b"</xbel>" + end)
    assert len(addresses(listed)) == 3
    assert listed.stat().st_mode & 0o777 == 0o640


def test_taking_it_off_again_leaves_the_list_as_it_was(folders, listed, tmp_path):
    listed.write_text(OTHERS)
    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    unlist_workbook(tmp_path / "north.icbo", folders)

    assert listed.read_text() == OTHERS


@pytest.mark.parametrize("number", [0, 2])
def test_one_of_others_in_a_row_goes_alone(folders, listed, tmp_path, number: int):
    names = ["one.icbo", "two.icbo", "three.icbo"]
    lines = [f'<bookmark href="{address_of(tmp_path / name)}"/>' for name in names]
    listed.write_text(f"<xbel>{''.join(lines)}</xbel>")

    unlist_workbook(tmp_path / names[number], folders)

    assert listed.read_text() == f"<xbel>{''.join(lines).replace(lines[number], '')}</xbel>"


def test_a_workbook_used_again_is_refreshed_and_not_doubled(folders, listed, tmp_path):
    listed.write_text(OTHERS)
    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    list_workbook(tmp_path / "north.icbo", folders, LATER)

    assert len(addresses(listed)) == 3
    assert applications(listed) == {"icbo-desktop": "2"}
    last = bookmarks(listed)[-1]
    assert last.get("added") < last.get("visited") == "2026-11-20T14:05:00.000000Z"


def test_what_another_program_said_of_the_workbook_stays(folders, listed, tmp_path):
    theirs = OF_THE_FILE_MANAGER.format(href=f"file://{tmp_path}/north%2eicbo")
    listed.write_text(OTHERS.replace("</xbel>", f"{theirs}</xbel>"))

    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    assert applications(listed) == {"Files": "4", "icbo-desktop": "1"}
    assert len(addresses(listed)) == 3
    assert "<bookmark:group>Council</bookmark:group>" in listed.read_text()


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Gŵyl y tŷ.icbo", "G%C5%B5yl%20y%20t%C5%B7.icbo"),
        ("A & B (2).icbo", "A%20&%20B%20(2).icbo"),  # as GLib writes it
        ("50% <x> #1.icbo", "50%25%20%3Cx%3E%20%231.icbo"),
        (os.fsdecode(b"caf\xe9.icbo"), "caf%E9.icbo"),
    ],
)
def test_names_are_written_as_addresses(folders, listed, tmp_path, name: str, written: str):
    for now in (FIRST, LATER):
        list_workbook(tmp_path / name, folders, now)

    assert addresses(listed) == [f"file://{tmp_path}/{written}"]


@pytest.mark.parametrize(
    "damaged",
    [
        "<xbel><bookmark>",
        "no list at all",
        "<html><bookmark/></html>",
        "<xbel>\xe9</xbel>".encode("latin-1"),
        "<?xml version='1.0' encoding='UTF-16'?><xbel></xbel>".encode("utf-16"),
    ],
)
def test_a_damaged_list_is_left_alone_and_the_log_says_so(
    folders, listed, tmp_path, caplog, damaged: str | bytes
):
    content = damaged.encode() if isinstance(damaged, str) else damaged
    listed.write_bytes(content)

    with caplog.at_level("INFO"):
        list_workbook(tmp_path / "north.icbo", folders, FIRST)
        unlist_workbook(tmp_path / "north.icbo", folders)

    assert listed.read_bytes() == content
    assert caplog.text.count("left alone") == 2
    assert "north" not in caplog.text


@pytest.mark.parametrize("empty", ["", "\n", "<xbel/>"])
def test_an_empty_list_is_begun_anew(folders, listed, tmp_path, empty: str):
    listed.write_text(empty)

    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    assert len(addresses(listed)) == 1


def test_a_folder_in_its_place_keeps_the_list_off(folders, listed, tmp_path, caplog):
    listed.mkdir()

    with caplog.at_level("INFO"):
        list_workbook(tmp_path / "north.icbo", folders, FIRST)

    assert listed.is_dir()
    assert "may not be written" in caplog.text


def test_a_list_that_cannot_be_put_in_place_is_told_in_the_log(
    folders, listed, tmp_path, caplog, monkeypatch
):
    def fail(*_arguments: object) -> None:
        raise OSError(28, "No space left")

    monkeypatch.setattr(recent_bookmarks.os, "fdopen", fail)
    with caplog.at_level("INFO"):
        list_workbook(tmp_path / "north.icbo", folders, FIRST)

    assert "No space left" in caplog.text
    assert list(folders.shared.iterdir()) == []


def test_what_somebody_wrote_meanwhile_is_not_lost(folders, listed, tmp_path, monkeypatch):
    listed.write_text("<xbel></xbel>")
    change, theirs = recent_bookmarks.with_bookmark, ["<xbel><bookmark href='sftp://new'/></xbel>"]

    def meanwhile(*arguments: object) -> bytes:
        if theirs:
            listed.write_text(theirs.pop())
        return change(*arguments)

    monkeypatch.setattr(recent_bookmarks, "with_bookmark", meanwhile)
    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    assert addresses(listed) == ["sftp://new", address_of(tmp_path / "north.icbo")]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-recent-files-enabled=0\n"),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-recent-files-enabled = false\n"),
        ("kdeglobals", "[RecentDocuments]\nUseRecent=false\n"),
    ],
)
def test_nobody_is_listed_who_switched_the_list_off(
    folders, listed, tmp_path, file: str, words: str
):
    (folders.config / file).parent.mkdir(exist_ok=True)
    (folders.config / file).write_text(words)

    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    assert not listed.exists()


@pytest.mark.parametrize(("answer", "is_listed"), [(b"false\n", False), (b"true\n", True)])
def test_gnome_is_asked_by_its_own_tool(
    folders, listed, tmp_path, monkeypatch, answer: bytes, is_listed: bool
):
    asked: list[list[str]] = []

    def answered(command: list[str], **_more: object) -> subprocess.CompletedProcess[bytes]:
        asked.append(command)
        return subprocess.CompletedProcess(command, 0, answer)

    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    monkeypatch.setattr(recent_bookmarks.shutil, "which", lambda name: f"/bin/{name}")
    monkeypatch.setattr(recent_bookmarks.subprocess, "run", answered)
    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    assert asked == [
        ["/bin/gsettings", "get", "org.gnome.desktop.privacy", "remember-recent-files"]
    ]
    assert listed.exists() is is_listed


def test_a_list_that_may_only_be_read_stays_as_it_is(folders, listed, tmp_path, monkeypatch):
    listed.write_text(OTHERS)
    monkeypatch.setattr(recent_bookmarks.os, "access", lambda *_asked: False)

    list_workbook(tmp_path / "north.icbo", folders, FIRST)

    assert listed.read_text() == OTHERS
