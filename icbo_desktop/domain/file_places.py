"""Where a workbook's file lies, and what that means for working on it: the rules, with the system's answers as data.

In place only on a disk that is fixed, of this laptop and seen by no sync client. Everywhere else the session
works on a copy on the laptop, which is published; and where nothing can be written the workbook is only read.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path, PurePath, PureWindowsPath

from icbo_desktop.translation import marked, tr, translated


class Working(Enum):
    """How a workbook is worked on."""

    IN_PLACE = marked("in place")
    WORKING_COPY = marked("working copy")
    READ_ONLY = marked("read only")


class DriveType(Enum):
    """What Windows' GetDriveTypeW answers; `NOT_ASKED` where the system is another."""

    UNKNOWN = 0
    NO_ROOT = 1
    REMOVABLE = 2
    FIXED = 3
    REMOTE = 4
    CD_ROM = 5
    RAM_DISK = 6
    NOT_ASKED = -1


@dataclass(frozen=True, slots=True)
class PlaceAnswers:
    """What the system said of a file and its folder.

    `mount_type` is the kind of file system, as Linux names it. `sync_folders` are the folders that a sync
    client said are its own, each with the client's name. `names_above` are the names of what lies in the
    folders above, as far as they are a sync client's marks.
    """

    path: PurePath
    drive_type: DriveType = DriveType.NOT_ASKED
    mount_type: str = ""
    is_removable: bool = False
    sync_folders: tuple[tuple[str, PurePath], ...] = ()
    names_above: frozenset[str] = frozenset()
    is_cloud_file: bool = False
    can_write_file: bool = True
    can_write_folder: bool = True


@dataclass(frozen=True, slots=True)
class FilePlace:
    """`name` is what the status line calls the place, as in "On USB 14:01:30"; `reason` is a sentence."""

    working: Working
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class UnpublishedCopy:
    """Work that is on this laptop and not at its place. `rival` is what somebody else changed meanwhile."""

    copy_id: str
    home: Path
    place: str
    saved_at: datetime
    rival: Path | None = None


LAPTOP, USB, SHARE = marked("this laptop"), "USB", marked("the network drive")
CLOUD, DRIVE = marked("the synced folder"), marked("its drive")

# A folder of this name is a sync client's; where the name goes on, only after one of these.
_SYNC_NAMES = {
    "onedrive": marked("OneDrive"),
    "dropbox": marked("Dropbox"),
    "google drive": marked("Google Drive"),
    "googledrive": marked("Google Drive"),
    "google drive stream": marked("Google Drive"),
    "my drive": marked("Google Drive"),
    "nextcloud": marked("Nextcloud"),
    "owncloud": "ownCloud",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "box sync": marked("Box"),
    "syncthing": marked("Syncthing"),
}
_NAME_GOES_ON = (" - ", " (", "-")
# What a sync client leaves in the folder that it looks after.
SYNC_MARKS = {
    ".dropbox": marked("Dropbox"),
    ".dropbox.cache": marked("Dropbox"),
    ".nextcloudsync.log": marked("Nextcloud"),
    ".owncloudsync.log": "ownCloud",
    ".tmp.drivedownload": marked("Google Drive"),
    ".tmp.driveupload": marked("Google Drive"),
    ".stfolder": marked("Syncthing"),
}
_SHARES = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb2",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "9p",
        "ceph",
        "glusterfs",
        "davfs",
        "lustre",
    }
    | {"vboxsf", "prl_fs", "fuse.sshfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.davfs2"}
)
_STICKS = frozenset({"vfat", "msdos", "exfat"})  # what sticks and cards come with
_WHY_COPY = marked(
    "A copy on this laptop is worked on, and written to {name} every minute and at the end."
)


def place_of(answers: PlaceAnswers) -> FilePlace:
    """How to work on the file. In doubt on a working copy: that is safe anywhere that can be written."""
    name, found = _found(answers)
    forbidden = _forbidden(answers)
    if forbidden:
        return FilePlace(Working.READ_ONLY, name, forbidden)
    if found:
        return FilePlace(Working.WORKING_COPY, name, f"{found} {translated(_WHY_COPY, name=name)}")
    return FilePlace(
        Working.IN_PLACE, translated(LAPTOP), tr("The file is on this laptop's own disk.")
    )


def sync_client_of(folder: str) -> str:
    """The sync client whose folder has this name, or ""."""
    plain = folder.lower()
    for name, client in _SYNC_NAMES.items():
        if plain == name or plain.startswith(tuple(name + more for more in _NAME_GOES_ON)):
            return client
    return ""


def _found(answers: PlaceAnswers) -> tuple[str, str]:
    """The place's name, and why the file is not worked on in place; "" where it is."""
    client = _sync_client(answers)
    unknown = {DriveType.UNKNOWN, DriveType.NO_ROOT, DriveType.CD_ROM}
    for holds, name, reason in (
        (_is_share(answers), translated(SHARE), tr("The file is on a network drive.")),
        (
            bool(client),
            client,
            tr("The file is in a folder that {client} keeps in step with others.", client=client),
        ),
        (
            answers.is_cloud_file,
            translated(CLOUD),
            tr("The file is in a folder that a program keeps in step with others."),
        ),
        (_is_stick(answers), USB, tr("The file is on a memory stick or card.")),
        (
            answers.drive_type in unknown,
            translated(DRIVE),
            tr("Nobody says what kind of drive the file is on."),
        ),
        (
            answers.mount_type.startswith("fuse."),
            translated(DRIVE),
            tr("The file is on a program's own drive."),
        ),
    ):
        if holds:
            return name, reason
    return translated(LAPTOP), ""


def _forbidden(answers: PlaceAnswers) -> str:
    if answers.drive_type is DriveType.CD_ROM:
        return tr("It is on a disc, which cannot be written.")
    if not answers.can_write_folder:
        return tr("Nothing can be written into its folder.")
    if not answers.can_write_file:
        return tr("The file is marked as read-only.")
    return ""


def _is_share(answers: PlaceAnswers) -> bool:
    is_unc = isinstance(answers.path, PureWindowsPath) and _is_unc(answers.path.drive)
    return is_unc or answers.drive_type is DriveType.REMOTE or answers.mount_type in _SHARES


def _is_unc(drive: str) -> bool:
    """Whether it is a share, and not a plain drive's letter in Windows' long form."""
    if not drive.startswith("\\\\"):
        return False
    is_long = drive.startswith(("\\\\?\\", "\\\\.\\"))
    return not is_long or drive[4:8].upper() == "UNC\\"


def _is_stick(answers: PlaceAnswers) -> bool:
    return (
        answers.drive_type is DriveType.REMOVABLE
        or answers.is_removable
        or answers.mount_type in _STICKS
    )


def _sync_client(answers: PlaceAnswers) -> str:
    for client, folder in answers.sync_folders:
        if answers.path.is_relative_to(folder):
            return client
    for mark in sorted(answers.names_above):
        if mark in SYNC_MARKS:
            return translated(SYNC_MARKS[mark])
    named = [sync_client_of(folder) for folder in answers.path.parent.parts]
    return next((client for client in named if client), "")
