"""The command that draws a figure of a workbook."""

from pathlib import Path

import click

from icbo_desktop.cli.languages import WALL_LANGUAGE
from icbo_desktop.cli.passwords import PASSWORD_FILE, unlock, warn_of_record
from icbo_desktop.cli.program import FILE, OUT, REPLACE, commands, require_free
from icbo_desktop.cli.records import ATTRIBUTIONS
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.translation import tr


@commands.command()
@FILE
@click.option(
    "--standard",
    default="",
    metavar="NUMBER|ID",
    help="The standard or domain, by its number as the screen shows it, such as 1.II, or by its id: "
    "“icbo-desktop frameworks show ID” lists them. Without it the profile of all.",
)
@OUT
@click.option(
    "--attribution",
    type=click.Choice(ATTRIBUTIONS),
    help="How far it tells who rated what; at most what the workshop agreed.",
)
@WALL_LANGUAGE
@REPLACE
@PASSWORD_FILE
def picture(
    *,
    file: Path,
    standard: str,
    out: Path,
    attribution: Attribution | None,
    language: str,
    replace: bool,
) -> None:
    """Draw what was agreed and revealed as a picture, .svg or .png by the name.

    Ratings that the room has not seen are never in it.

    Example: icbo-desktop picture sample.icbo --standard d1.leadership --out leadership.svg
    """
    from icbo_desktop.services.pictures import write_figure  # noqa: PLC0415 - keeps --help quick

    require_free(out, replace=replace)
    unlock(file)
    write_figure(file, out, standard, attribution, language)
    warn_of_record(file)
    click.echo(tr("Wrote {file}.", file=out))
