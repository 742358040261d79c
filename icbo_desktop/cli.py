"""The same work without a window: make, show, check and export workbooks from a terminal.

Exit codes (design.md section 8): 0 done, 1 the file or the content is at fault (a sentence on stderr),
2 the words are off. Nothing is written when a command fails.
"""

import json
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import get_args

import click

from icbo_desktop import __version__
from icbo_desktop.domain.errors import PackError, UserFacingError, WorkbookDamagedError
from icbo_desktop.domain.export_request import ExportRequest, RecordFormat
from icbo_desktop.domain.rows import Attribution

AT_FAULT = 1
WORDS_ARE_OFF = 2
RECORD_FORMATS = get_args(RecordFormat)
ATTRIBUTIONS = get_args(Attribution)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="icbo-desktop", message="%(prog)s %(version)s")
def commands() -> None:
    """Facilitated self-assessment workshops: one workbook file each, offline.

    Without a command the app opens: icbo-desktop [FILE]

    Example: icbo-desktop demo sample.icbo
    """


def parse_groups(
    _context: click.Context, _parameter: click.Parameter, text: str | None
) -> tuple[tuple[str, int], ...] | None:
    """Partner groups as "Council=6,NHS=4", each a name and how many people; None where nothing is given."""
    if text is None:
        return None
    groups: list[tuple[str, int]] = []
    for part in text.split(","):
        name, equals, people = part.rpartition("=")
        if not equals or not name.strip() or not people.strip().isdecimal():
            message = (
                f"“{part.strip()}” is not a group: write a name, = and a number, as in Council=6."
            )
            raise click.BadParameter(message)
        groups.append((name.strip(), int(people)))
    return tuple(groups)


def parse_date(
    _context: click.Context, _parameter: click.Parameter, text: str | None
) -> date | None:
    """A day as 2026-11-19."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        message = f"“{text}” is not a day: write it as 2026-11-19."
        raise click.BadParameter(message) from error


FILE = click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
OUT = click.option(
    "--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="Where to."
)


@commands.command()
@FILE
@click.option(
    "--framework",
    "framework_ids",
    required=True,
    multiple=True,
    metavar="ID",
    help="A framework's id; say it again for a second one.",
)
@click.option("--title", required=True, help="The workshop's title.")
@click.option("--place", default="", help="Where it is held.")
@click.option("--date", "held_on", callback=parse_date, metavar="YYYY-MM-DD", help="The day.")
@click.option(
    "--groups", callback=parse_groups, metavar='"Council=6,NHS=4"', help="Partner groups."
)
def new(
    file: Path,
    framework_ids: tuple[str, ...],
    title: str,
    place: str,
    held_on: date | None,
    groups: tuple[tuple[str, int], ...] | None,
) -> None:
    """Make a new workbook.

    Example: icbo-desktop new north.icbo --framework icbo-2018 --title "Northborough" --groups "Council=6,NHS=4"
    """
    from icbo_desktop.domain.new_workshop import (  # noqa: PLC0415 - keeps the other commands quick
        DEFAULT_GROUPS,
        NewGroup,
        NewWorkshop,
    )
    from icbo_desktop.services.library import make_workbook  # noqa: PLC0415 - as above

    make_workbook(
        file,
        NewWorkshop(
            title=title,
            framework_ids=tuple(dict.fromkeys(framework_ids)),
            place=place,
            held_on=held_on,
            groups=tuple(NewGroup(*group) for group in groups or DEFAULT_GROUPS),
        ),
    )
    click.echo(f"Made {file}.")


@commands.command()
@FILE
def demo(file: Path) -> None:
    """Write a filled, made-up workshop; the same every time.

    Example: icbo-desktop demo sample.icbo
    """
    from icbo_desktop.services.demo import make_demo  # noqa: PLC0415 - keeps --help quick

    make_demo(file)
    click.echo(f"Made {file}.")


@commands.command()
@FILE
def show(file: Path) -> None:
    """Say what is in a workbook.

    Example: icbo-desktop show sample.icbo
    """
    from icbo_desktop.services.outline import outline_of_file  # noqa: PLC0415 - keeps --help quick

    for line in outline_of_file(file):
        click.echo(line)


@commands.command()
@FILE
def check(file: Path) -> int:
    """Check a workbook: exit 0 if it is sound, else 1 and each fault on a line.

    Example: icbo-desktop check sample.icbo
    """
    from icbo_desktop.store.checks import check_workbook  # noqa: PLC0415 - keeps --help quick

    faults = check_workbook(file)
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        return AT_FAULT
    click.echo(f"{file.name} is sound.")
    return 0


@commands.command()
@FILE
@click.option("--to", "kind", required=True, type=click.Choice(RECORD_FORMATS), help="The format.")
@OUT
@click.option(
    "--attribution",
    type=click.Choice(ATTRIBUTIONS),
    help="How far the record tells who said what; at most what the workshop agreed.",
)
def export(file: Path, kind: RecordFormat, out: Path, attribution: Attribution | None) -> None:
    """Write a record of a workbook.

    Example: icbo-desktop export sample.icbo --to pdf --out sample.pdf
    """
    from icbo_desktop.services.records import export_file  # noqa: PLC0415 - keeps --help quick

    export_file(file, ExportRequest(out, kind, attribution))
    click.echo(f"Wrote {out}.")


@commands.group(invoke_without_command=True)
@click.pass_context
def frameworks(context: click.Context) -> None:
    """List, show, check, install or share frameworks; without a further word, list them.

    Example: icbo-desktop frameworks list
    """
    if context.invoked_subcommand is None:
        context.invoke(list_frameworks)


@frameworks.command("list")
def list_frameworks() -> None:
    """List the frameworks that come with the program, and your own.

    Example: icbo-desktop frameworks list
    """
    from icbo_desktop.domain.pack_summary import summary_lines  # noqa: PLC0415 - keeps --help quick
    from icbo_desktop.services.shelf import frameworks_at_hand  # noqa: PLC0415 - as above

    for pack in frameworks_at_hand():
        for line in summary_lines(pack):
            click.echo(line)


@frameworks.command("show")
@click.argument("framework_id", metavar="ID")
def show_framework(framework_id: str) -> None:
    """Say what is in a framework.

    Example: icbo-desktop frameworks show icbo-2018
    """
    from icbo_desktop.services.outline import outline_of_framework  # noqa: PLC0415 - keeps --help quick
    from icbo_desktop.services.shelf import framework_at_hand  # noqa: PLC0415 - as above

    for line in outline_of_framework(framework_at_hand(framework_id)):
        click.echo(line)


@frameworks.command("check")
@click.argument("path", type=click.Path(path_type=Path))
def check_framework(path: Path) -> None:
    """Check a framework's folder with its overlays, or one file: exit 0 if sound, else 1 and each fault.

    Example: icbo-desktop frameworks check my-framework
    """
    from icbo_desktop.services.own_packs import check_path  # noqa: PLC0415 - keeps --help quick

    framework, overlays = check_path(path)
    click.echo(f"{framework.id} {framework.version} is sound.")
    for overlay in overlays:
        click.echo(f"{framework.id}/{overlay.id} {overlay.version} is sound.")


@frameworks.command("install")
@click.argument("file", type=click.Path(path_type=Path))
def install_framework(file: Path) -> None:
    """Put in a framework or an overlay of your own: a .yaml file, a shared .icbopack file, or a folder.

    Example: icbo-desktop frameworks install our-framework.icbopack
    """
    from icbo_desktop.services.own_packs import install_file  # noqa: PLC0415 - keeps --help quick

    for line in install_file(file).lines():
        click.echo(line)


@frameworks.command("remove")
@click.argument("framework_id", metavar="ID")
def remove_framework(framework_id: str) -> None:
    """Take out a framework of your own; ID/OVERLAY takes out one overlay. Workbooks keep their copies.

    Example: icbo-desktop frameworks remove our-framework
    """
    from icbo_desktop.services import own_packs  # noqa: PLC0415 - keeps --help quick

    pack_id, slash, overlay_id = framework_id.partition("/")
    if slash:
        own_packs.remove_own_overlay(pack_id, overlay_id)
    else:
        own_packs.remove_own_pack(pack_id)
    click.echo(f"Removed {framework_id}.")


@frameworks.command("share")
@click.argument("framework_id", metavar="ID")
@OUT
def share_framework(framework_id: str, out: Path) -> None:
    """Write a framework and its overlays as one file, for somebody else to install.

    Example: icbo-desktop frameworks share icbo-2018 --out icbo-2018.icbopack
    """
    from icbo_desktop.services.own_packs import share_pack  # noqa: PLC0415 - keeps --help quick

    share_pack(framework_id, out)
    click.echo(f"Wrote {out}.")


@frameworks.command("sheet")
@click.argument("framework_id", metavar="ID")
@OUT
def write_framework_sheet(framework_id: str, out: Path) -> None:
    """Write a framework as an Excel file that a colleague can change and fill in.

    Example: icbo-desktop frameworks sheet icbo-2018 --out icbo-2018.xlsx
    """
    from icbo_desktop.services.pack_sheets import write_sheet  # noqa: PLC0415 - keeps --help quick

    write_sheet(framework_id, out)
    click.echo(f"Wrote {out}.")


@frameworks.command("from-sheet")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="A folder, or a .yaml.")
def framework_from_sheet(file: Path, out: Path) -> None:
    """Turn a filled-in Excel file into a framework: a .yaml file, or a folder that holds its pack.

    Example: icbo-desktop frameworks from-sheet ours.xlsx --out ours.yaml
    """
    from icbo_desktop.services.pack_sheets import pack_from_sheet  # noqa: PLC0415 - keeps --help quick

    click.echo(f"Wrote {pack_from_sheet(file, out)}.")


@frameworks.command("schema")
@click.option("--overlay", "of_overlay", is_flag=True, help="That of an overlay instead.")
def print_schema(*, of_overlay: bool) -> None:
    """Print the JSON Schema of pack.yaml, for an editor that helps while a pack is written.

    Example: icbo-desktop frameworks schema
    """
    from icbo_desktop.packs.format import pack_schema  # noqa: PLC0415 - keeps --help quick
    from icbo_desktop.packs.overlay_format import overlay_schema  # noqa: PLC0415 - as above

    schema = overlay_schema() if of_overlay else pack_schema()
    click.echo(json.dumps(schema, indent=2, ensure_ascii=False))


def command_names() -> frozenset[str]:
    """The first words that mean a command rather than a file."""
    return frozenset(commands.commands)


def run(arguments: Sequence[str]) -> int:
    """Run a command and give its exit code. An expected failure is one sentence; a bug goes on up."""
    try:
        done = commands.main(list(arguments), prog_name="icbo-desktop", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return WORDS_ARE_OFF
    except UserFacingError as error:
        tell(error)
        return AT_FAULT
    except OSError as error:
        # A full disk under the terminal's output, a drive that was pulled out: no bug, so no traceback.
        click.echo(f"The computer refused: {error.strerror or 'no reason given'}.", err=True)
        give_up_output()
        return AT_FAULT
    except (KeyboardInterrupt, click.Abort):
        click.echo("Stopped; nothing was written.", err=True)
        return AT_FAULT
    return done if isinstance(done, int) else 0


def give_up_output() -> None:
    """Drop what could not be written: Python 3.11.2 tries it again at the end and fails with a code of its own."""
    if sys.stdout is sys.__stdout__ and sys.stdout is not None:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def tell(error: UserFacingError) -> None:
    """The sentence of a failure on stderr, and below it every fault on a line."""
    click.echo(error.sentence, err=True)
    # A single fault is the sentence itself.
    if isinstance(error, PackError | WorkbookDamagedError) and len(error.faults) > 1:
        for fault in error.faults:
            click.echo(f"  {fault}", err=True)
