"""Commands that write records of workbooks, and read one back."""

import json
from pathlib import Path
from typing import get_args

import click

from icbo_desktop.cli.languages import LANGUAGE
from icbo_desktop.cli.passwords import PASSWORD_FILE, unlock, warn_of_record
from icbo_desktop.cli.program import FILE, OUT, REPLACE, commands, require_free
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.translation import tr

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
@click.option(
    "--without-attachments",
    is_flag=True,
    help="Leave photos and other attachments out of a JSON record; photos can show names.",
)
@click.option(
    "--history",
    is_flag=True,
    help="Tell in a JSON record what was done when, also words that were changed or deleted since.",
)
@click.option(
    "--without-sign-lines",
    is_flag=True,
    help="Leave out the lines to sign, at the end of the summary of a PDF or Word record.",
)
@LANGUAGE
@REPLACE
@PASSWORD_FILE
def export(  # noqa: PLR0913 - one for each option
    *,
    file: Path,
    kind: RecordFormat,
    out: Path,
    attribution: Attribution | None,
    template: Path | None,
    without_attachments: bool,
    history: bool,
    without_sign_lines: bool,
    language: str,
    replace: bool,
) -> None:
    r"""Write a record of a workbook.

    Example: icbo-desktop export sample.icbo --to pdf --out sample.pdf

    \b
    Others:
      icbo-desktop export sample.icbo --to docx --template council.dotx --out sample.docx
      icbo-desktop export sample.icbo --to json --without-attachments --out sample.json
      icbo-desktop export sample.icbo --to csv --attribution none --out sample.zip
    """
    from icbo_desktop.records.files import is_same_file  # noqa: PLC0415 - as below
    from icbo_desktop.services.records import export_file  # noqa: PLC0415 - keeps --help quick

    if template is not None and kind != "docx":
        message = tr("--template is for a Word record: say --to docx with it.")
        raise click.UsageError(message)
    if (without_attachments or history) and kind != "json":
        message = tr(
            "--without-attachments and --history are for a JSON record: say --to json with them."
        )
        raise click.UsageError(message)
    request = ExportRequest(
        out,
        kind,
        attribution,
        template,
        with_attachments=not without_attachments,
        with_history=history,
        language=language,
        with_sign_lines=not without_sign_lines,
    )
    if not (is_same_file(file, out) or (template is not None and is_same_file(template, out))):
        require_free(out, replace=replace)
    unlock(file)
    export_file(file, request)
    warn_of_record(file)
    click.echo(tr("Wrote {file}.", file=out))


@commands.command("import")
@click.argument("record", type=click.Path(path_type=Path, dir_okay=False))
@FILE
def import_workbook(record: Path, file: Path) -> None:
    """Read a JSON record into a new workbook: all that is in it, or nothing.

    Groups of under three people, which a record tells together, come back as one group.

    Example: icbo-desktop import sample.json again.icbo
    """
    from icbo_desktop.services.record_import import import_record  # noqa: PLC0415 - keeps --help quick

    untold = import_record(record, file)
    click.echo(tr("Made {file}.", file=file))
    if untold:
        click.echo(untold, err=True)


@commands.command()
def schema() -> None:
    """Print the JSON Schema of the JSON record, for programs that read or write one.

    Example: icbo-desktop schema
    """
    from icbo_desktop.services.record_import import schema_of_records  # noqa: PLC0415 - keeps --help quick

    click.echo(json.dumps(schema_of_records(), indent=2, ensure_ascii=False))
