"""The commands on more than one workbook: compare two, merge several."""

from pathlib import Path

import click

from icbo_desktop.cli.languages import LANGUAGE
from icbo_desktop.cli.passwords import PASSWORD_FILE, unlock, warn_of_record
from icbo_desktop.cli.program import OUT, REPLACE, commands, require_free
from icbo_desktop.translation import tr, translated

FEWEST_TO_MERGE = 2
WORKBOOK = click.Path(path_type=Path, dir_okay=False)


@commands.command()
@click.argument("earlier", type=WORKBOOK)
@click.argument("later", type=WORKBOOK)
@OUT
@LANGUAGE
@REPLACE
@PASSWORD_FILE
def compare(*, earlier: Path, later: Path, out: Path, language: str, replace: bool) -> None:
    """Say what moved between two workshops of one framework, as .pdf, .docx, .xlsx or .html.

    Example: icbo-desktop compare spring.icbo autumn.icbo --out moved.pdf
    """
    from icbo_desktop.services.comparing import compare_files  # noqa: PLC0415 - keeps --help quick
    from icbo_desktop.store.keys import is_protected  # noqa: PLC0415 - as above

    require_free(out, replace=replace)
    unlock(earlier, later)
    for note in compare_files(earlier, later, out, language):
        click.echo(note)
    warn_of_record(earlier if is_protected(earlier) else later)
    click.echo(tr("Wrote {file}.", file=out))


@commands.command("merge")
@click.argument("out", type=WORKBOOK)
@click.argument("files", nargs=-1, required=True, type=WORKBOOK)
@click.option("--title", default="", help="The merged workshop's title.")
@click.option(
    "--prefer",
    type=WORKBOOK,
    metavar="FILE",
    help="Whose words to take where copies differ; otherwise those changed last.",
)
@PASSWORD_FILE
def merge_workbooks(out: Path, files: tuple[Path, ...], title: str, prefer: Path | None) -> None:
    """Merge the workbooks of breakout groups into a new one; they are only read.

    Example: icbo-desktop merge whole.icbo group-a.icbo group-b.icbo
    """
    from icbo_desktop.domain.merging import MergeChoices  # noqa: PLC0415 - keeps --help quick
    from icbo_desktop.domain.merging_words import (  # noqa: PLC0415 - as above
        conflict_words,
        holders_of,
        version_words,
    )
    from icbo_desktop.services.merging import (  # noqa: PLC0415 - as above
        TOO_FEW_FILES,
        MergeRequest,
        merge_files,
    )

    if len(files) < FEWEST_TO_MERGE:
        raise click.UsageError(translated(TOO_FEW_FILES))
    unlock(*files)
    merged = merge_files(MergeRequest(files, out, MergeChoices(title)), prefer)
    for note in merged.notes:
        click.echo(note)
    for conflict in merged.conflicts:
        click.echo(tr("{what} that differs:", what=conflict_words(conflict)))
        for place, version in enumerate(conflict.versions):
            words = version_words(conflict, version)
            holders = holders_of(version, merged.names)
            said = (
                tr("taken, from {files}: {words}", files=holders, words=words)
                if place == conflict.chosen
                else tr("kept beside it, from {files}: {words}", files=holders, words=words)
            )
            click.echo(f"  {said}")
    click.echo(tr("Made {file}.", file=out))
