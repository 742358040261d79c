"""The command on a whole folder of workbooks: one overview of a programme."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from icbo_desktop.cli.languages import LANGUAGE
from icbo_desktop.cli.passwords import PASSWORD_FILE, unlock_as_many, warn_of_record
from icbo_desktop.cli.program import REPLACE, commands, require_free
from icbo_desktop.translation import tr, tr_n, translated

if TYPE_CHECKING:
    from icbo_desktop.records.programme import ProgrammeReport
    from icbo_desktop.services.programme import ProgrammeFormat

FORMATS = ("pdf", "xlsx", "html", "docx", "csv", "parquet")


@commands.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Where to.")
@click.option(
    "--to",
    "kind",
    type=click.Choice(FORMATS),
    help="The format, where the ending of the name does not say it. csv makes a folder, or a .zip.",
)
@click.option(
    "--alias",
    "aliases",
    multiple=True,
    metavar="OTHER=PLACE",
    help="Another name of a place; may be given more than once.",
)
@click.option(
    "--aliases",
    "alias_file",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="A CSV file of two columns: the other name, and the place it stands for.",
)
@LANGUAGE
@REPLACE
@PASSWORD_FILE
@click.option("--quiet", is_flag=True, help="Say nothing while it works.")
def programme(  # noqa: PLR0913 - one for each option
    folder: Path,
    out: Path,
    kind: "ProgrammeFormat | None",
    aliases: tuple[str, ...],
    alias_file: Path | None,
    *,
    language: str,
    quiet: bool,
    replace: bool,
) -> None:
    """Set all workbooks of a folder side by side, as .pdf, .xlsx, .html, .docx or .zip (CSV).

    Folders in it are read too. A workbook that cannot be used is named on stderr, and the rest is done; so is a
    protected one that no password given with --password-file opens. Backups beside a workbook are not counted.
    The exit code is 0 where an overview was written.

    Example: icbo-desktop programme region-2026 --out overview.pdf --alias "N'borough=Northborough"
    """
    from icbo_desktop.services.programme import (  # noqa: PLC0415 - keeps --help quick
        ProgrammeRequest,
        write_overview,
    )
    from icbo_desktop.services.programme_aliases import (  # noqa: PLC0415 - as above
        aliases_in,
        split_alias,
    )
    from icbo_desktop.services.programme_reading import workbooks_in  # noqa: PLC0415 - as above

    require_free(out, replace=replace)
    protected, refused = unlock_as_many(workbooks_in(folder))
    locked = {file.relative_to(folder).as_posix() for file in refused}
    for file in sorted(locked):
        click.echo(tr("Left out: {file}: no given password opens it.", file=file), err=True)
    pairs = (
        *(aliases_in(alias_file) if alias_file is not None else ()),
        *(split_alias(each) for each in aliases),
    )
    tell = Told(is_quiet=quiet)
    report = write_overview(ProgrammeRequest(folder, out, pairs, kind, language), tell)
    tell.end()
    say_what_was_found(report, locked)
    if protected is not None:
        warn_of_record(protected)
    click.echo(tr("Wrote {file}.", file=out))


def say_what_was_found(report: "ProgrammeReport", told: set[str]) -> None:
    """The counts on stdout, and every file that does not count on stderr, but for those that were `told`."""
    from icbo_desktop.services.programme_reading import NO_BACKUPS  # noqa: PLC0415 - as above

    click.echo(
        tr(
            "{workshops} at {places}.",
            workshops=tr_n("{n} workshops", "1 workshop", len(report.workshops)),
            places=tr_n("{n} places", "1 place", report.places),
        )
    )
    for file, reason in (each for each in report.skipped if each[0] not in told):
        click.echo(tr("Left out: {file}: {reason}", file=file, reason=reason), err=True)
    for copy in report.copies:
        click.echo(
            tr(
                "Not counted: {file}: {reason} ({other_file}).",
                file=copy.file,
                reason=copy.reason,
                other_file=copy.counted,
            ),
            err=True,
        )
    for doubt in report.doubts:
        click.echo(doubt, err=True)
    if report.has_backups:
        click.echo(translated(NO_BACKUPS), err=True)


class Told:
    """How far it is, on one line of a terminal; nothing where the words go into a file."""

    def __init__(self, *, is_quiet: bool) -> None:
        self._shown = -1
        self._is_quiet = is_quiet or not sys.stderr.isatty()

    def __call__(self, share: float) -> None:
        percent = int(100 * share)
        if not self._is_quiet and percent != self._shown:
            self._shown = percent
            click.echo(f"\r{percent:3d}%", err=True, nl=False)

    def end(self) -> None:
        if self._shown >= 0:
            click.echo("\r     \r", err=True, nl=False)
