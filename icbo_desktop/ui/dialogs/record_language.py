"""The language of a record, chosen where it is saved; there only where there is more than one."""

from collections.abc import Sequence
from dataclasses import dataclass

from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.shared.plain_choice import PlainChoice


@dataclass(frozen=True, slots=True)
class LanguageOffer:
    """Codes and words to choose from, and the code to begin with; "" is the console's own language.

    `note` says the record's language where there is nothing to choose and one might expect another.
    """

    languages: Sequence[tuple[str, str]] = ()
    chosen: str = ""
    note: str = ""


class RecordLanguage(Field):
    """`code` is the language that is chosen, "" where there is nothing to choose."""

    def __init__(self, offer: LanguageOffer) -> None:
        self._choice = PlainChoice(offer.languages, offer.chosen)
        super().__init__(
            tr("Language of the record"),
            self._choice,
            tr("Words of the framework, and what was typed, stay as they are."),
        )
        self.is_offered = len(offer.languages) > 1
        if not self.is_offered:
            self.hide()

    @property
    def code(self) -> str:
        return self._choice.key if self.is_offered else ""

    def choose(self, code: str) -> None:
        """Take that language; where it is not offered, the first."""
        self._choice.choose(code)
