"""Commands that write records of workbooks."""

from pathlib import Path
from typing import get_args

import click

from icbo_desktop.cli.program import FILE, OUT, commands
from icbo_desktop.domain.export_request import ExportRequest, RecordFormat
from icbo_desktop.domain.rows import Attribution

RECORD_FORMATS = get_args(RecordFormat)
ATTRIBUTIONS = get_args(Attribution)


@commands.command()
@FILE
@click.option("--to", "kind", required=True, type=click.Choice(RECORD_FORMATS), help="The format.")
@OUT
@click.option(
    "--attribution",
    type=click.Choice(ATTRIBUTIONS),
    help="How far the record tells who said what; at most what the workshop agreed.",
)
@click.option(
    "--template",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A Word file of your own, .docx or .dotx, whose look a Word record takes on.",
)
def export(
    file: Path,
    kind: RecordFormat,
    out: Path,
    attribution: Attribution | None,
    template: Path | None,
) -> None:
    """Write a record of a workbook.

    Example: icbo-desktop export sample.icbo --to pdf --out sample.pdf
    """
    from icbo_desktop.services.records import export_file  # noqa: PLC0415 - keeps --help quick

    if template is not None and kind != "docx":
        message = "--template is for a Word record: say --to docx with it."
        raise click.UsageError(message)
    export_file(file, ExportRequest(out, kind, attribution, template))
    click.echo(f"Wrote {out}.")
