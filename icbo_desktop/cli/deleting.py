"""The command that deletes a workbook and everything that is kept of it."""

from pathlib import Path

import click

from icbo_desktop.cli.program import AT_FAULT, FILE, WORDS_ARE_OFF, commands
from icbo_desktop.translation import tr


@commands.command()
@FILE
@click.option("--yes", is_flag=True, help="Delete it; without this it is only said what would go.")
def delete(file: Path, *, yes: bool) -> int:
    """Delete a workbook, its backups and what else this laptop keeps of it. There is no undo.

    Example: icbo-desktop delete old.icbo --yes
    """
    from icbo_desktop.locations import state_dir  # noqa: PLC0415 - keeps --help quick
    from icbo_desktop.services.deleting import delete_workbook  # noqa: PLC0415 - as above
    from icbo_desktop.services.settings import Settings  # noqa: PLC0415 - as above
    from icbo_desktop.services.what_goes import what_goes  # noqa: PLC0415 - as above
    from icbo_desktop.store.file_place import resolved  # noqa: PLC0415 - as above

    workbook, home = file.absolute(), resolved(file)
    if not yes:
        what = what_goes(workbook)
        for line in what.lines:
            click.echo(line)
        for line in what.stays:
            click.echo(tr("Stays: {what}", what=line))
        click.echo(tr("Nothing was deleted. Add --yes to delete all of this for good."), err=True)
        return WORDS_ARE_OFF
    done = delete_workbook(workbook)
    kept = state_dir() / "settings.ini"
    if kept.exists():
        for name in {workbook, home, *done.places}:
            Settings(kept).forget(name, is_deleted=True)
    for line in done.gone:
        click.echo(tr("Gone: {what}", what=line))
    for line in done.spared:
        click.echo(tr("Stays: {what}", what=line))
    for fault in done.stayed:
        click.echo(fault, err=True)
    return AT_FAULT if done.stayed else 0
