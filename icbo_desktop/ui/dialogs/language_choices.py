"""Which language the console, the wall and records speak: three choices, where there is more than one language."""

from collections.abc import Sequence

from icbo_desktop.services.usual_choices import Usual
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.shared.plain_choice import PlainChoice

Offer = Sequence[tuple[str, str]]


class LanguageChoices:
    """The three fields; `fields` is empty where there is nothing to choose from.

    A language that is not at hand in this copy of the program is shown as the first one.
    """

    def __init__(self, usual: Usual, offer: Offer) -> None:
        followed = [("", tr("The same as the console")), *offer]
        self.console = PlainChoice(offer, usual.language)
        self.wall = PlainChoice(followed, usual.wall_language)
        self.records = PlainChoice(followed, usual.record_language)
        self.fields: tuple[Field, ...] = ()
        if len(offer) > 1:
            self.fields = (
                Field(
                    tr("Language of the console"),
                    self.console,
                    tr("From the next start of the program on."),
                ),
                Field(
                    tr("Language of the wall"),
                    self.wall,
                    tr("From the next workshop on; at once by the Wall menu."),
                ),
                Field(
                    tr("Language of records"),
                    self.records,
                    tr("To begin with: each record can be saved in another one."),
                ),
            )
