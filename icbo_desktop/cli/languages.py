"""The option that says in which language a record is written."""

import click

from icbo_desktop.translation import tr


def known_language(_context: click.Context, _option: click.Parameter, code: str) -> str:
    """The code of a language that is at hand. Raises click.BadParameter, which names those that are."""
    if not code:
        return code
    from icbo_desktop.services.languages import (  # noqa: PLC0415 - keeps every other command quick
        language_words,
        languages_at_hand,
        learn_languages,
    )

    at_hand = languages_at_hand()
    if code not in {each.code for each in at_hand}:
        known = ", ".join(f"{each.code} ({language_words(each)})" for each in at_hand)
        message = tr("“{code}” is none of {languages}.", code=code, languages=known)
        raise click.BadParameter(message)
    learn_languages()
    return code


LANGUAGE = click.option(
    "--language",
    default="",
    metavar="CODE",
    callback=known_language,
    help="In which language, such as cy; words of frameworks and people stay as they are.",
)
