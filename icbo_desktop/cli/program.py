"""The program's name, its group of commands, and the words that several commands share."""

import os
from pathlib import Path

import click

from icbo_desktop import __version__
from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.file_names import is_workbook_name
from icbo_desktop.translation import tr

AT_FAULT = 1
WORDS_ARE_OFF = 2
FILE = click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
OUT = click.option(
    "--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="Where to."
)
REPLACE = click.option("--replace", is_flag=True, help="Write over what is there of that name.")


def require_free(out: Path, *, replace: bool) -> None:
    """Raise RecordError where something of that name is there and is not to be replaced.

    A workbook is never replaced by a record; whoever writes says so.
    """
    if not replace and not is_workbook_name(out) and os.path.lexists(out):
        message = tr(
            "“{file}” is there already. Choose another name, or add --replace to write over it.",
            file=out.name,
        )
        raise RecordError(message)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="icbo-desktop", message="%(prog)s %(version)s")
def commands() -> None:
    """Facilitated self-assessment workshops: one workbook file each, offline.

    Without a command the app opens: icbo-desktop [FILE]

    Whether the program works on this machine: icbo-desktop --self-test [--out FOLDER]

    Example: icbo-desktop demo sample.icbo
    """
