"""Passwords on the command line: what opens protected workbooks, and the command that sets one.

A password never stands in the arguments, where every other user of the computer could read it: it comes from
a file or is typed without being shown.
"""

import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from icbo_desktop.cli.program import AT_FAULT, FILE, commands
from icbo_desktop.domain.errors import (
    PasswordRefusedError,
    UserFacingError,
    WorkbookError,
    WorkbookProtectedError,
    WrongPasswordError,
)
from icbo_desktop.translation import tr

if TYPE_CHECKING:
    from icbo_desktop.services.protection import WorkbookKey
    from icbo_desktop.services.what_goes import Going

LONGEST_FILE = 10_000  # bytes
_GIVEN, _HELD = "icbo_desktop.password_files", "icbo_desktop.keys"
_FILE_TYPE = click.Path(path_type=Path, dir_okay=False)


def note_files(
    context: click.Context, _parameter: click.Parameter, files: tuple[Path, ...]
) -> None:
    """Keep which files were given for whoever opens a workbook."""
    context.meta[_GIVEN] = files


PASSWORD_FILE = click.option(
    "--password-file",
    type=_FILE_TYPE,
    multiple=True,
    expose_value=False,
    callback=note_files,
    metavar="FILE",
    help="A file whose first line is the password, or the recovery phrase, of a protected workbook; may be given "
    "more than once. Without it a terminal asks.",
)


def unlock(*workbooks: Path) -> None:
    """Unlock those that are protected, until the command ends. Raises WorkbookError where one stays locked."""
    for workbook in workbooks:
        if not _is_locked(workbook):
            continue
        if not unlock_with_files(workbook):
            _keep(_asked(workbook))


def unlock_with_files(workbook: Path) -> bool:
    """Try what the files say. False where no file was given; raises WrongPasswordError where none fits."""
    wrong: UserFacingError | None = None
    for typed in _given():
        try:
            _keep(_opened(workbook, typed))
        except WrongPasswordError as error:
            wrong = error
        else:
            return True
    if wrong is not None:
        raise wrong
    return False


def unlock_as_many(workbooks: Sequence[Path]) -> tuple[Path | None, tuple[Path, ...]]:
    """Unlock those that the given passwords open: the first of them, and those that no given password opens.

    What else is wrong with one is told by whoever reads it. Raises PasswordRefusedError where a file gives none.
    """
    first: Path | None = None
    refused: list[Path] = []
    for workbook in workbooks if _given() else ():
        try:
            if _is_locked(workbook) and unlock_with_files(workbook):
                first = first or workbook
        except (WrongPasswordError, PasswordRefusedError):
            refused.append(workbook)
        except WorkbookError:
            continue
    return first, tuple(refused)


def _given() -> list[str]:
    """The passwords in the files. Raises PasswordRefusedError where there is none in one."""
    return [first_line(file) for file in click.get_current_context().meta.get(_GIVEN, ())]


def first_line(file: Path) -> str:
    """The password in a file. Raises PasswordRefusedError where there is none."""
    try:
        with file.open("rb") as opened:
            content = _text_of(opened.read(LONGEST_FILE))
    except FileNotFoundError as error:
        message = tr("The password file “{file}” is not there.", file=file)
        raise PasswordRefusedError(message) from error
    except (OSError, UnicodeDecodeError) as error:
        message = tr("The password file “{file}” cannot be read as text.", file=file.name)
        raise PasswordRefusedError(message) from error
    line = content.partition("\n")[0].rstrip("\r")
    if not line:
        message = tr("The password file “{file}” begins with an empty line.", file=file.name)
        raise PasswordRefusedError(message)
    return line


def _text_of(content: bytes) -> str:
    """UTF-8, or the UTF-16 that PowerShell 5 writes with ">". Raises UnicodeDecodeError."""
    is_wide = content.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
    return content.decode("utf-16" if is_wide else "utf-8-sig")


def warn_of_record(workbook: Path) -> None:
    """Say on stderr that a record of a protected workbook is not protected itself."""
    from icbo_desktop.services.protection import record_warning  # noqa: PLC0415 - keeps --help quick

    if warning := record_warning(workbook):
        click.echo(warning, err=True)


@commands.command()
@FILE
@PASSWORD_FILE
@click.option(
    "--new-password-file",
    type=_FILE_TYPE,
    metavar="FILE",
    help="A file whose first line is the password to set. Without it a terminal asks.",
)
@click.option("--remove", is_flag=True, help="Take the password off instead.")
@click.option(
    "--delete-older",
    is_flag=True,
    help="Delete the backups and older states that the password does not open. Without --new-password-file a "
    "protected workbook keeps its password and its phrase.",
)
def protect(*, file: Path, new_password_file: Path | None, remove: bool, delete_older: bool) -> int:
    """Set a workbook's password, or change it, and print its recovery phrase.

    The whole file is encrypted, and so are its backups from then on. Nobody can reset a password: keep the
    recovery phrase on paper, away from the file.

    Example: icbo-desktop protect plan.icbo --new-password-file words.txt
    """
    from icbo_desktop.services import protection  # noqa: PLC0415 - keeps --help quick

    if remove and new_password_file is not None:
        message = tr("--remove takes the password off: leave --new-password-file out.")
        raise click.UsageError(message)
    is_locked = _is_locked(file)
    unlock(file)
    if delete_older and is_locked and new_password_file is None and not remove:
        return _delete_older(protection.older_under_other_keys(file))
    if remove:
        protection.unprotect(file)
        click.echo(
            tr("{file} is no longer protected: it opens without a password.", file=file.name)
        )
        return 0
    password = first_line(new_password_file) if new_password_file else _new_password(file)
    change = protection.change_password if is_locked else protection.protect
    made = change(file, password)
    click.echo(
        tr("{file} is protected. Its recovery phrase, which is shown only now:", file=file.name)
    )
    click.echo(made.phrase)
    click.echo(tr("Nobody can reset the password. The phrase opens the workbook without it."))
    if not made.older:
        return 0
    if delete_older:
        return _delete_older(made.older)
    click.echo(tr("Made before, and not protected by this password:"), err=True)
    for going in made.older:
        click.echo(f"  {going.words}", err=True)
    command = _deleting_command(file, new_password_file)
    click.echo(tr("To delete them: {command}", command=command), err=True)
    return 0


def _deleting_command(file: Path, password_file: Path | None) -> str:
    """What deletes the older files and sets nothing; without a password file it asks for the password."""
    from subprocess import list2cmdline  # noqa: PLC0415 - every command would load it, and hardly one needs it

    words = ["icbo-desktop", "protect", str(file), "--delete-older"]
    return list2cmdline(
        [*words, *(["--password-file", str(password_file)] if password_file else [])]
    )


def _delete_older(older: "tuple[Going, ...]") -> int:
    """Delete them, and say what went and what stayed."""
    from icbo_desktop.services.protection import delete_older  # noqa: PLC0415 - as above

    if not older:
        click.echo(tr("Nothing is there that this password does not open."))
        return 0
    gone, stayed = delete_older(older)
    for line in gone:
        click.echo(tr("Gone: {what}", what=line))
    for fault in stayed:
        click.echo(fault, err=True)
    return AT_FAULT if stayed else 0


def _is_locked(workbook: Path) -> bool:
    from icbo_desktop.store.keys import is_protected  # noqa: PLC0415 - keeps --help quick

    return is_protected(workbook)


def _opened(workbook: Path, typed: str) -> "WorkbookKey":
    """The key by the password, or by the recovery phrase where it is one."""
    from icbo_desktop.services.protection import unlock_typed  # noqa: PLC0415 - as above

    return unlock_typed(workbook, typed)


def _asked(workbook: Path) -> "WorkbookKey":
    if not sys.stdin.isatty():
        message = tr(
            "“{file}” is protected. Say its password with --password-file.", file=workbook.name
        )
        raise WorkbookProtectedError(message)
    words = tr("Password or recovery phrase of “{file}”", file=workbook.name)
    return _opened(workbook, click.prompt(words, hide_input=True, err=True))


def _new_password(workbook: Path) -> str:
    if not sys.stdin.isatty():
        message = tr("Say the new password with --new-password-file.")
        raise click.UsageError(message)
    words = tr("New password of “{file}”, 10 characters or more", file=workbook.name)
    return click.prompt(words, hide_input=True, confirmation_prompt=True, err=True)


def _keep(key: "WorkbookKey") -> None:
    """Hold a key until the command ends."""
    click.get_current_context().meta.setdefault(_HELD, []).append(key)
