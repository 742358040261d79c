"""Commands that make a workbook, say what is in one, and check one."""

from datetime import date
from pathlib import Path

import click

from icbo_desktop.cli.passwords import PASSWORD_FILE, unlock
from icbo_desktop.cli.program import AT_FAULT, FILE, commands
from icbo_desktop.translation import tr


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
            message = tr(
                "“{group}” is not a group: write a name, = and a number, as in Council=6.",
                group=part.strip(),
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
        message = tr("“{text}” is not a day: write it as 2026-11-19.", text=text)
        raise click.BadParameter(message) from error


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
        NewGroup,
        NewWorkshop,
        usual_groups,
    )
    from icbo_desktop.services.library import make_workbook  # noqa: PLC0415 - as above

    make_workbook(
        file,
        NewWorkshop(
            title=title,
            framework_ids=tuple(dict.fromkeys(framework_ids)),
            place=place,
            held_on=held_on,
            groups=tuple(NewGroup(*group) for group in groups or usual_groups()),
        ),
    )
    click.echo(tr("Made {file}.", file=file))


@commands.command()
@FILE
def demo(file: Path) -> None:
    """Write a filled, made-up workshop; the same every time.

    Example: icbo-desktop demo sample.icbo
    """
    from icbo_desktop.services.demo import make_demo  # noqa: PLC0415 - keeps --help quick

    make_demo(file)
    click.echo(tr("Made {file}.", file=file))


@commands.command()
@FILE
@PASSWORD_FILE
def show(file: Path) -> None:
    """Say what is in a workbook.

    Example: icbo-desktop show sample.icbo
    """
    from icbo_desktop.services.outline import outline_of_file  # noqa: PLC0415 - keeps --help quick

    unlock(file)
    for line in outline_of_file(file):
        click.echo(line)


@commands.command()
@FILE
@PASSWORD_FILE
def check(file: Path) -> int:
    """Check a workbook: exit 0 if it is sound, else 1 and each fault on a line.

    Example: icbo-desktop check sample.icbo
    """
    from icbo_desktop.store.checks import check_workbook  # noqa: PLC0415 - keeps --help quick

    unlock(file)
    faults = check_workbook(file)
    for fault in faults:
        click.echo(fault, err=True)
    if faults:
        return AT_FAULT
    click.echo(tr("{file} is sound.", file=file.name))
    return 0


@commands.command()
@click.argument("damaged", type=click.Path(path_type=Path, dir_okay=False))
@click.argument("new", type=click.Path(path_type=Path, dir_okay=False))
@PASSWORD_FILE
def rescue(damaged: Path, new: Path) -> None:
    """Read what can be read of a damaged workbook into a new one.

    The damaged file is never touched, and what does not prove itself is left out.

    Example: icbo-desktop rescue sample.icbo rescued.icbo
    """
    from icbo_desktop.services.clock import system_clock  # noqa: PLC0415 - keeps --help quick
    from icbo_desktop.services.rescuing import rescue_into  # noqa: PLC0415 - as above

    unlock(damaged)
    for sentence in rescue_into(damaged, new, system_clock()):
        click.echo(sentence)
    click.echo(tr("Made {file}.", file=new))
