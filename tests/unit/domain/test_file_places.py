"""The rules of where a workbook may be worked on in place, with the systems' answers as data."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from icbo_desktop.domain.file_places import (
    DriveType,
    PlaceAnswers,
    Working,
    place_of,
    sync_client_of,
)

FIXED, REMOVABLE, REMOTE = DriveType.FIXED, DriveType.REMOVABLE, DriveType.REMOTE
ONE_DRIVE = (("OneDrive", PureWindowsPath(r"C:\Users\Jo\Council files")),)
IN_PLACE, COPY, READ = Working.IN_PLACE, Working.WORKING_COPY, Working.READ_ONLY

WINDOWS = {
    r"C:\Work\a.icbo": ({"drive_type": FIXED}, IN_PLACE, "this laptop"),
    r"\\?\C:\Work\a.icbo": ({"drive_type": FIXED}, IN_PLACE, "this laptop"),
    r"E:\a.icbo": ({"drive_type": REMOVABLE}, COPY, "USB"),
    r"H:\Team\a.icbo": ({"drive_type": REMOTE}, COPY, "the network drive"),
    r"\\server\share\a.icbo": ({"drive_type": FIXED}, COPY, "the network drive"),
    r"\\?\UNC\server\share\a.icbo": ({"drive_type": FIXED}, COPY, "the network drive"),
    r"C:\Users\Jo\council FILES\x\a.icbo": (
        {"drive_type": FIXED, "sync_folders": ONE_DRIVE},
        COPY,
        "OneDrive",
    ),
    r"C:\Users\Jo\Council files 2\a.icbo": (
        {"drive_type": FIXED, "sync_folders": ONE_DRIVE},
        IN_PLACE,
        "this laptop",
    ),
    r"C:\Users\Jo\OneDrive - North Council\a.icbo": ({"drive_type": FIXED}, COPY, "OneDrive"),
    r"G:\My Drive\a.icbo": ({"drive_type": FIXED}, COPY, "Google Drive"),
    r"C:\Users\Jo\iCloudDrive\a.icbo": ({"drive_type": FIXED}, COPY, "iCloud"),
    r"C:\Cloud\a.icbo": ({"drive_type": FIXED, "is_cloud_file": True}, COPY, "the synced folder"),
    r"Q:\a.icbo": ({"drive_type": DriveType.UNKNOWN}, COPY, "its drive"),
    r"R:\a.icbo": ({"drive_type": DriveType.RAM_DISK}, IN_PLACE, "this laptop"),
    r"D:\a.icbo": ({"drive_type": DriveType.CD_ROM, "can_write_folder": False}, READ, "its drive"),
    r"E:\locked\a.icbo": ({"drive_type": REMOVABLE, "can_write_file": False}, READ, "USB"),
    r"C:\Program Files\a.icbo": (
        {"drive_type": FIXED, "can_write_folder": False},
        READ,
        "this laptop",
    ),
}
LINUX = {
    "/home/jo/a.icbo": ({"mount_type": "ext4"}, IN_PLACE, "this laptop"),
    "/media/jo/STICK/a.icbo": ({"mount_type": "vfat"}, COPY, "USB"),
    "/media/jo/disk/a.icbo": ({"mount_type": "ext4", "is_removable": True}, COPY, "USB"),
    "/mnt/team/a.icbo": ({"mount_type": "cifs"}, COPY, "the network drive"),
    "/run/user/1/gvfs/s/a.icbo": ({"mount_type": "fuse.gvfsd-fuse"}, COPY, "the network drive"),
    "/mnt/vault/a.icbo": ({"mount_type": "fuse.gocryptfs"}, COPY, "its drive"),
    "/mnt/windows/a.icbo": ({"mount_type": "fuseblk"}, IN_PLACE, "this laptop"),
    "/home/jo/Dropbox (Council)/a.icbo": ({"mount_type": "ext4"}, COPY, "Dropbox"),
    "/home/jo/Nextcloud/a.icbo": ({"mount_type": "btrfs"}, COPY, "Nextcloud"),
    "/home/jo/team/a.icbo": (
        {"mount_type": "ext4", "names_above": frozenset({".nextcloudsync.log"})},
        COPY,
        "Nextcloud",
    ),
    "/media/cdrom/a.icbo": ({"mount_type": "iso9660", "can_write_folder": False}, READ, None),
}


@pytest.mark.parametrize("path", WINDOWS)
def test_windows_answers_decide_how_a_workbook_is_worked_on(path: str) -> None:
    said, working, name = WINDOWS[path]

    place = place_of(PlaceAnswers(PureWindowsPath(path), **said))

    assert (place.working, place.name) == (working, name)


@pytest.mark.parametrize("path", LINUX)
def test_linux_answers_decide_how_a_workbook_is_worked_on(path: str) -> None:
    said, working, name = LINUX[path]

    place = place_of(PlaceAnswers(PurePosixPath(path), **said))

    assert (place.working, name or place.name) == (working, place.name)


@pytest.mark.parametrize("answers", [*WINDOWS.values(), *LINUX.values()])
def test_every_answer_gets_a_reason_that_is_a_sentence(answers: tuple) -> None:
    place = place_of(PlaceAnswers(PurePosixPath("/x/a.icbo"), **answers[0]))

    assert place.reason[0].isupper()
    assert place.reason.endswith(".")


@pytest.mark.parametrize("folder", ["Box", "onedriver", "My Drives", "Dropboxes", "clouds"])
def test_folder_is_no_sync_clients_when_it_only_sounds_like_one(folder: str) -> None:
    assert sync_client_of(folder) == ""


def test_file_named_like_a_sync_client_stays_in_place() -> None:
    answers = PlaceAnswers(PurePosixPath("/home/jo/Dropbox"), mount_type="ext4")

    assert place_of(answers).working is IN_PLACE
