"""Which language the console, the wall and records speak: three choices, each where there is more than one language for it."""

from collections.abc import Sequence

from icbo_desktop.services.usual_choices import Usual
from icbo_desktop.translation import tr
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.shared.plain_choice import PlainChoice

Offer = Sequence[tuple[str, str]]


class LanguageChoices:
    """The fields, those left out that have nothing to choose from; `offered` names the settings that the others are of.

    A language that is not at hand in this copy of the program is shown as the first one.
    """

    def __init__(self, usual: Usual, offer: Offer, for_records: Offer) -> None:
        same = ("", tr("The same as the console"))
        self.console = PlainChoice(offer, usual.language)
        self.wall = PlainChoice([same, *offer], usual.wall_language)
        self.records = PlainChoice([same, *for_records], usual.record_language)
        self.offered: dict[str, PlainChoice] = {}
        self.fields: tuple[Field, ...] = ()
        if len(offer) > 1:
            self.offered |= {"language": self.console, "wall_language": self.wall}
            self.fields += (
                Field(
                    tr("Language of the console"),
                    self.console,
                    tr("From the next start of the program on."),
                ),
                Field(
                    tr("Language of the wall"),
                    self.wall,
                    tr(
                        "From the next workshop on. The Wall menu changes it at once, for that workshop."
                    ),
                ),
            )
        if len(for_records) > 1:
            self.offered["record_language"] = self.records
            self.fields += (
                Field(
                    tr("Language of records"),
                    self.records,
                    tr("To begin with: each record can be saved in another one."),
                ),
            )
