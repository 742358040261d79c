"""The commands on more than one workbook: compare two, merge several."""

from pathlib import Path

import click

from icbo_desktop.cli.program import OUT, commands

WORKBOOK = click.Path(path_type=Path, dir_okay=False)


@commands.command()
@click.argument("earlier", type=WORKBOOK)
@click.argument("later", type=WORKBOOK)
@OUT
def compare(earlier: Path, later: Path, out: Path) -> None:
    """Say what moved between two workshops of one framework, as .pdf, .docx, .xlsx or .html.

    Example: icbo-desktop compare spring.icbo autumn.icbo --out moved.pdf
    """
    from icbo_desktop.services.comparing import compare_files  # noqa: PLC0415 - keeps --help quick

    for note in compare_files(earlier, later, out):
        click.echo(note)
    click.echo(f"Wrote {out}.")
