"""What the person is told when a workbook cannot be made, opened or written; no library's name in it."""

import errno

from icbo_desktop.domain.errors import WorkbookError, WorkbookReadOnlyError
from icbo_desktop.store import engine
from icbo_desktop.translation import marked, tr, translated

IN_USE = marked(
    "This workbook is open somewhere else. Open read-only, or make a copy to merge later."
)
RECOVERED = marked(
    "The app or the laptop stopped suddenly last time. The last finished entry is safe."
)
RECOVERED_WITH_COPIES = marked(
    "The app or the laptop stopped suddenly last time. The last finished entry is safe; copies were kept."
)
LOST_DRAFT = marked("The half-typed words for “{key}” are damaged and are left out.")
PROTECTED = marked("“{name}” is protected. It opens with its password or its recovery phrase.")
PROTECTED_ALREADY = marked("“{name}” is protected already. Change its password, or take it off.")
NOT_PROTECTED = marked("“{name}” is not protected: it opens without a password.")
DOES_NOT_OPEN = marked(
    "That password does not open “{name}”. Look at capitals and spaces; the recovery phrase opens it too. "
    "Nobody can reset a password. If you are sure of it, the file may be damaged at its beginning: look for its backups."
)
PHRASE_DOES_NOT_OPEN = marked(
    "That recovery phrase does not open “{name}”: each password has a phrase of its own, "
    "and a copy keeps the one it was made with."
)
PAPERS_LOST = marked(
    "Nothing was changed: attachments could not be read ({names}). Check the workbook first."
)
NEW_FILE_UNSOUND = marked("Nothing was changed: the new file did not read back as it should.")
NOT_CLOSED_TIDILY = marked(
    "Nothing was changed: “{name}” could not be closed tidily. Try it again."
)
READ_ONLY = marked(
    "This workbook cannot be changed where it is: the file or its folder is read-only. "
    "Open it read-only, or save a copy."
)
UNFINISHED = marked(
    "This workbook was not closed properly and has to be repaired before it can be read. "
    "Copy BOTH files, “{file}” and “{rest}”, to the laptop, then open the copy."
)
GONE = marked("Not saved: the workbook file was moved or deleted.")
REPLACED = marked("Not saved: the workbook file was replaced by another program.")
DAMAGED_MEANWHILE = marked("Not saved: the workbook file on the disk is damaged. Use Save a copy.")
DOES_NOT_FIT = marked(
    "Not saved: this entry does not fit what the workbook holds. Use Save a copy."
)
UNREADABLE = marked("This workbook is damaged: a part of the file cannot be read.")
NOT_READ = marked("The file cannot be read: the disk or network drive stopped answering.")
NOT_COPIED = marked("No backup was made: the workbook file is not open just now.")
BACKUP_UNSOUND = marked("No backup was made: the copy did not read back as it should.")
BEHIND = marked(
    "This file held {before} when this laptop last saved it; it now holds {now}. "
    "Check the backups before you go on."
)
OTHER_ENTRIES = marked(
    "This file no longer holds the entries that it held when this laptop last saved it. "
    "Check the backups before you go on."
)
CLOSED = marked("Not saved: the workbook is closed.")
OPENED_READ_ONLY = marked("Not saved: the workbook was opened read-only. Use Save a copy.")

_FULL = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def not_saved(error: Exception) -> WorkbookError:
    """Why a change could not be written, from what the engine or the system said."""
    code, number = engine.error_code(error), getattr(error, "errno", None)
    if code == engine.FULL or number in _FULL:
        return WorkbookError(
            tr("Not saved: the disk is full. Free some space, then choose Try again to save.")
        )
    if _is_forbidden(error):
        return WorkbookReadOnlyError(
            tr("Not saved: the workbook file or its folder is read-only. Use Save a copy.")
        )
    if code in {engine.BUSY, engine.LOCKED}:
        return WorkbookError(
            tr(
                "Not saved: another program is using the workbook file. Close it, then choose Try again to save."
            )
        )
    if code in {engine.CORRUPT, engine.NOT_A_DATABASE}:
        return WorkbookError(translated(DAMAGED_MEANWHILE))
    if code == engine.CONSTRAINT:
        return WorkbookError(translated(DOES_NOT_FIT))
    return WorkbookError(
        tr("Not saved: the disk or network drive stopped answering. Use Save a copy.")
    )


def not_made(error: Exception, name: str) -> WorkbookError:
    """Why a new workbook file of that name could not be made."""
    if getattr(error, "errno", None) == errno.ENAMETOOLONG:
        return WorkbookError(tr("The workbook was not made: its name is too long."))
    kind = WorkbookReadOnlyError if _is_forbidden(error) else WorkbookError
    return kind(tr("“{name}” was not made: {reason}.", name=name, reason=why_not_made(error)))


def why_not_made(error: Exception) -> str:
    """Why a file could not be written, as it follows a colon."""
    if engine.error_code(error) == engine.FULL or getattr(error, "errno", None) in _FULL:
        return tr("the disk is full")
    if _is_forbidden(error):
        return tr("its folder cannot be written")
    return tr("the disk or network drive stopped answering")


def _is_forbidden(error: Exception) -> bool:
    unwritable = engine.error_code(error) in {engine.READ_ONLY, engine.CANNOT_OPEN}
    return unwritable or getattr(error, "errno", None) in _FORBIDDEN
