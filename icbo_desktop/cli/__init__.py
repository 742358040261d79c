"""The same work without a window: make, show, check and export workbooks from a terminal.

Exit codes (design.md section 8): 0 done, 1 the file or the content is at fault (a sentence on stderr),
2 the words are off. Nothing is written when a command fails.

Each module here puts its commands into the group of `program.py`, and imports what a command works with
inside it: every command is to be as quick as `--help`. What a command says when it runs is said in the language
that is spoken; names of commands and options, and their help, are English, as click builds them at import.
"""

import os
import sys
from collections.abc import Sequence

import click

from icbo_desktop.cli import (
    comparing,
    deleting,
    frameworks,
    passwords,
    pictures,
    programme,
    records,
    workbooks,
)
from icbo_desktop.cli.program import AT_FAULT, WORDS_ARE_OFF, commands
from icbo_desktop.domain.errors import (
    EndingError,
    PackError,
    RecordFaultsError,
    UserFacingError,
    WorkbookDamagedError,
)
from icbo_desktop.translation import tr

# Imported for the commands in them.
__all__ = [
    "command_names",
    "commands",
    "comparing",
    "deleting",
    "frameworks",
    "passwords",
    "pictures",
    "programme",
    "records",
    "run",
    "workbooks",
]


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
    except EndingError as error:
        tell(error)
        return WORDS_ARE_OFF
    except UserFacingError as error:
        tell(error)
        return AT_FAULT
    except OSError as error:
        # A full disk under the terminal's output, a drive that was pulled out: no bug, so no traceback.
        click.echo(
            tr("The computer refused: {reason}.", reason=error.strerror or tr("no reason given")),
            err=True,
        )
        give_up_output()
        return AT_FAULT
    except (KeyboardInterrupt, click.Abort):
        click.echo(tr("Stopped; nothing was written."), err=True)
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
    if (
        isinstance(error, PackError | RecordFaultsError | WorkbookDamagedError)
        and len(error.faults) > 1
    ):
        for fault in error.faults:
            click.echo(f"  {fault}", err=True)
