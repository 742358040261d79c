"""What is asked of Linux and of Windows; Windows' answers are given by the tests."""

from pathlib import Path

import pytest

from icbo_desktop.domain.file_places import DriveType, Working
from icbo_desktop.store import file_place
from icbo_desktop.store.file_place import ask_place, linux_answers, windows_answers
from tests.unit.store.conftest import as_ordinary_user


class Windows:
    """Answers like Windows for one volume."""

    def __init__(self, drive_type: int) -> None:
        self._drive_type = drive_type
        self.asked: list[str] = []

    def volume_of(self, path: str) -> str:
        self.asked.append(path)
        return "E:\\"

    def drive_type(self, root: str) -> int:
        self.asked.append(root)
        return self._drive_type


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.icbo"
    path.touch()
    return path


def mounts(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "mountinfo"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def test_file_on_the_machines_own_disk_is_worked_on_in_place(file: Path) -> None:
    assert ask_place(file).working is Working.IN_PLACE


def test_mount_of_a_file_is_the_nearest_one_above_it(tmp_path: Path, file: Path) -> None:
    listed = mounts(
        tmp_path,
        "22 1 8:2 / / rw - ext4 /dev/sda2 rw",
        f"23 22 0:50 / {tmp_path} rw,nosuid shared:1 - cifs //server/share rw",
        f"24 22 0:51 / {tmp_path}2 rw - nfs4 server:/x rw",
    )

    assert linux_answers(file, listed).mount_type == "cifs"


def test_mount_point_with_a_blank_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "MY STICK"
    folder.mkdir()
    escaped = str(folder).replace(" ", "\\040")
    listed = mounts(tmp_path, f"23 22 8:17 / {escaped} rw - vfat /dev/sdb1 rw")

    assert linux_answers(folder / "a.icbo", listed).mount_type == "vfat"


@pytest.mark.parametrize(("says", "is_removable"), [("1", True), ("0", False)])
def test_partition_is_as_removable_as_its_disk(
    tmp_path: Path, file: Path, says: str, is_removable: bool
) -> None:
    partition = tmp_path / "devices" / "sdb" / "sdb1"
    partition.mkdir(parents=True)
    (partition.parent / "removable").write_text(f"{says}\n")
    numbers = tmp_path / "block"
    numbers.mkdir()
    (numbers / "8:17").symlink_to(partition)
    listed = mounts(tmp_path, f"23 22 8:17 / {tmp_path} rw - ext4 /dev/sdb1 rw")

    assert linux_answers(file, listed, numbers).is_removable is is_removable


def test_disk_on_usb_counts_as_removable_whatever_it_says(tmp_path: Path, file: Path) -> None:
    disk = tmp_path / "devices" / "usb1" / "sdb"
    disk.mkdir(parents=True)
    (disk / "removable").write_text("0\n")
    numbers = tmp_path / "block"
    numbers.mkdir()
    (numbers / "8:16").symlink_to(disk)
    listed = mounts(tmp_path, f"23 22 8:16 / {tmp_path} rw - ext4 /dev/sdb rw")

    assert linux_answers(file, listed, numbers).is_removable


def test_sync_clients_mark_is_seen_from_a_folder_below_it(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").touch()
    (tmp_path / "team").mkdir()

    assert linux_answers(tmp_path / "team" / "a.icbo").names_above == {".dropbox"}


def test_folder_that_cannot_be_written_makes_its_workbook_read_only(
    shared_folder: Path,
) -> None:
    file = shared_folder / "a.icbo"
    file.touch()
    shared_folder.chmod(0o555)

    with as_ordinary_user():
        answers = linux_answers(file)

    assert not answers.can_write_folder


def test_file_that_is_not_there_is_not_called_read_only(tmp_path: Path) -> None:
    assert ask_place(tmp_path / "gone.icbo").working is Working.IN_PLACE


def test_windows_is_asked_for_the_type_of_the_files_volume(file: Path) -> None:
    windows = Windows(2)

    answers = windows_answers(file, windows, {})

    assert answers.drive_type is DriveType.REMOVABLE
    assert windows.asked == [str(file), "E:\\"]


def test_windows_answer_that_nobody_knows_counts_as_unknown(file: Path) -> None:
    assert windows_answers(file, Windows(99), {}).drive_type is DriveType.UNKNOWN


def test_folders_of_onedrive_come_from_the_environment(file: Path) -> None:
    environment = {"OneDriveCommercial": str(file.parent), "OneDrive": ""}

    answers = windows_answers(file, Windows(3), environment)

    assert answers.sync_folders == (("OneDrive", file.parent),)


@pytest.mark.parametrize("attribute", [0x1000, 0x4_0000, 0x8_0000, 0x10_0000, 0x40_0000])
def test_attribute_of_a_cloud_file_tells_a_synced_folder(
    file: Path, monkeypatch: pytest.MonkeyPatch, attribute: int
) -> None:
    monkeypatch.setattr(file_place, "_attributes", lambda path: attribute if path == file else 0)

    assert windows_answers(file, Windows(3), {}).is_cloud_file


def test_plain_attributes_tell_no_synced_folder(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_place, "_attributes", lambda _: 0x20 | 0x10)

    answers = windows_answers(file, Windows(3), {})

    assert not answers.is_cloud_file
    assert answers.can_write_file


def test_probe_of_a_folder_leaves_nothing_in_it(file: Path) -> None:
    windows_answers(file, Windows(3), {})

    assert [each.name for each in file.parent.iterdir()] == ["a.icbo"]
