"""The program's name, its group of commands, and the words that several commands share."""

from pathlib import Path

import click

from icbo_desktop import __version__

AT_FAULT = 1
WORDS_ARE_OFF = 2
FILE = click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
OUT = click.option(
    "--out", required=True, type=click.Path(path_type=Path, dir_okay=False), help="Where to."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="icbo-desktop", message="%(prog)s %(version)s")
def commands() -> None:
    """Facilitated self-assessment workshops: one workbook file each, offline.

    Without a command the app opens: icbo-desktop [FILE]

    Example: icbo-desktop demo sample.icbo
    """
