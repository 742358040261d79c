"""The options that say in which language a record is written, and a picture drawn."""

from typing import TYPE_CHECKING

import click

from icbo_desktop.translation import tr

if TYPE_CHECKING:
    from icbo_desktop.services.languages import Part


def known_language(_context: click.Context, _option: click.Parameter, code: str) -> str:
    """The code of a language that records can be written in. Raises click.BadParameter, which says why it is none."""
    return _language_for("record", code)


def known_wall_language(_context: click.Context, _option: click.Parameter, code: str) -> str:
    """The code of a language that the wall can speak, and a picture with it. Raises click.BadParameter."""
    return _language_for("wall", code)


def _language_for(part: "Part", code: str) -> str:
    if not code:
        return code
    from icbo_desktop.services.languages import (  # noqa: PLC0415 - keeps every other command quick
        language_named,
        language_words,
        languages_at_hand,
        learn_languages,
    )

    at_hand = languages_at_hand(part)
    if code not in {each.code for each in at_hand}:
        known = ", ".join(f"{each.code} ({language_words(each)})" for each in at_hand)
        message = tr("“{code}” is none of {languages}.", code=code, languages=known)
        language = language_named(code)
        if part == "record" and language.code == code:
            message = tr("{language} has no words for records yet.", language=language.name)
        raise click.BadParameter(message)
    learn_languages()
    return code


LANGUAGE = click.option(
    "--language",
    default="",
    metavar="CODE",
    callback=known_language,
    help="In which language, such as en; words of frameworks and people stay as they are.",
)
WALL_LANGUAGE = click.option(
    "--language",
    default="",
    metavar="CODE",
    callback=known_wall_language,
    help="In which language of the wall, such as cy; words of frameworks and people stay as they are.",
)
