"""Every setting of the program in one window: kept together, or put back to the usual values together."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.new_workshop import usual_groups
from icbo_desktop.domain.wording import percent_words
from icbo_desktop.services.usual_choices import ThemeChoice, Usual
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.attribution_choice import AttributionChoice
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.change_key_dialog import ChangeKeyDialog
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.dialogs.groups_editor import GroupEntry, GroupsEditor
from icbo_desktop.ui.dialogs.keys_dialog import KeysDialog
from icbo_desktop.ui.dialogs.language_choices import LanguageChoices
from icbo_desktop.ui.dialogs.new_workshop_dialog import part
from icbo_desktop.ui.dialogs.usual_folder import UsualFolder
from icbo_desktop.ui.shared.buttons import Button
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.columns import turn_columns
from icbo_desktop.ui.shared.keys_in_use import keys_in_use
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.pack_words import OWN_WORDS
from icbo_desktop.ui.shared.plain_choice import PlainChoice

WIDTH = 1120
WIDTH_FOR_TWO_COLUMNS = 960
LEAD = marked("For this laptop, from now on. A workshop that exists keeps what was set in it.")
RESET_FIRST = marked(
    "This puts back text size, colours, languages, keys, the wall’s screens and their look, the room check, folders, record formats "  # noqa: RUF001 - the right apostrophe
    "and what a new workshop begins with. Workbooks, records, frameworks and the recent list stay. "
    "Nothing is put back until you press “Put them back”."
)
KeyOffer = tuple[str, str]


@dataclass(frozen=True, slots=True)
class SettingsNow:
    """What is set. `wall_screen` is a screen's identity, "" where the program asks."""

    text_size: int = 100
    usual: Usual = field(default_factory=Usual)
    wall_screen: str = ""


@dataclass(frozen=True, slots=True)
class SettingsOffer:
    """What there is to choose from: sizes in percent; screens, overlays and languages as identity and words.

    `languages` are those of console and wall.
    """

    sizes: Sequence[int] = (100,)
    screens: Sequence[KeyOffer] = ()
    words: Sequence[KeyOffer] = ()
    languages: Sequence[KeyOffer] = ()
    record_languages: Sequence[KeyOffer] = ()


def theme_words() -> dict[ThemeChoice, str]:
    """The colours of the console as people choose them."""
    return {
        "system": tr("As the computer is set"),
        "light": tr("Dark on light"),
        "dark": tr("Light on dark"),
        "contrast": tr("High contrast, light on black"),
    }


class SettingsDialog(CalmDialog):
    """`kept` carries a `SettingsNow`; `reset_requested` asks for the usual values. Keys change at once."""

    kept = Signal(object)
    reset_requested = Signal()

    def __init__(
        self, now: SettingsNow, offer: SettingsOffer, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Settings"), parent, width=WIDTH)
        self._now = now
        self.opened: CalmDialog | None = None
        self._make_look(now, offer)
        self._make_room(now, offer)
        self._make_beginning(now, offer)
        self._lay_out()
        self.reset_button = self.add_button(tr("Back to the usual values…"))
        self.reset_button.clicked.connect(self._reset)
        cancel = self.add_button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.keep_button = self.add_button(tr("Keep these settings"), is_default=True)
        self.keep_button.clicked.connect(self.accept)
        keys_in_use().changed.connect(self._say_keys)
        self._say_keys()
        self.text_size.setFocus()

    @property
    def chosen(self) -> SettingsNow:
        """What stands in the window now."""
        entries = tuple((entry.name, entry.people) for entry in self.groups.entries)
        return SettingsNow(
            int(self.text_size.key),
            replace(
                self._now.usual,
                theme=next((key for key in theme_words() if key == self.theme.key), "system"),
                workbook_folder=self.workbook_folder.path,
                record_folder=self.record_folder.path,
                groups=() if entries == usual_groups() else entries,
                attribution=self.attribution.current,
                words=self.words.key,
                **self._chosen_languages(),
            ),
            self.screen_choice.key,
        )

    def _chosen_languages(self) -> dict[str, str]:
        """Those that are set stay where there is nothing to choose from."""
        return {name: choice.key for name, choice in self.languages.offered.items()}

    def holds_words(self) -> bool:
        return self.chosen != self._now

    def accept(self) -> None:
        """Keep everything, if the groups are sound."""
        faulty = self.groups.check()
        if faulty is not None:
            self.go_to_widget(faulty)
            return
        chosen = self.chosen
        super().accept()
        self.kept.emit(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        turn_columns(self._columns, event, WIDTH_FOR_TWO_COLUMNS)
        super().resizeEvent(event)

    def _make_look(self, now: SettingsNow, offer: SettingsOffer) -> None:
        sizes = [(str(size), percent_words(size / 100)) for size in offer.sizes]
        self.text_size = PlainChoice(sizes, str(now.text_size))
        self.theme = PlainChoice(tuple(theme_words().items()), now.usual.theme)
        self.languages = LanguageChoices(now.usual, offer.languages, offer.record_languages)
        self.change_key = Button(tr("Change a key…"), name=tr("Change a key"))
        self.change_key.clicked.connect(self._change_key)
        self.all_keys = Button(tr("All keys on one page"))
        self.all_keys.clicked.connect(self._show_keys)
        self._own_keys = Caption("", "soft")

    def _make_room(self, now: SettingsNow, offer: SettingsOffer) -> None:
        screens = [("", tr("Ask when the wall is shown")), *offer.screens]
        if now.wall_screen and now.wall_screen not in {key for key, _ in screens}:
            screens.append((now.wall_screen, tr("The one of last time, which is not connected")))
        self.screen_choice = PlainChoice(screens, now.wall_screen)
        self.workbook_folder = UsualFolder(
            tr("New workbooks"), now.usual.workbook_folder, tr("Where a workbook was chosen last")
        )
        self.record_folder = UsualFolder(
            tr("Records"), now.usual.record_folder, tr("Beside their workbook")
        )

    def _make_beginning(self, now: SettingsNow, offer: SettingsOffer) -> None:
        groups = now.usual.groups or usual_groups()
        self.groups = GroupsEditor([GroupEntry(*group) for group in groups])
        self.attribution = AttributionChoice(now.usual.attribution, reminds=False)
        self.words = PlainChoice([("", translated(OWN_WORDS)), *offer.words], now.usual.words)

    def _lay_out(self) -> None:
        self.rows.addWidget(Caption(translated(LEAD)))
        look = part(
            tr("How it looks"),
            Field(tr("Text size"), self.text_size, tr("For the console and the start screen.")),
            Field(
                tr("Colours"), self.theme, tr("The wall keeps its own: Wall, Wall light on dark.")
            ),
            *((tr("Languages"),) if self.languages.fields else ()),
            *self.languages.fields,
            tr("The wall’s screen"),  # noqa: RUF001 - the right apostrophe
            Field(
                tr("The wall is shown on"),
                self.screen_choice,
                tr("Its shape, colours and text size are kept with it."),
            ),
            tr("Keys"),
            self._own_keys,
            self.change_key,
            self.all_keys,
            tr("Where files go"),
            self.workbook_folder,
            self.record_folder,
        )
        beginning = part(
            tr("A new workshop begins with"),
            Caption(tr("Partner groups, and how many people come"), "strong"),
            self.groups,
            Caption(tr("How words are attributed"), "strong"),
            self.attribution,
            Field(tr("Words of the frameworks"), self.words, tr("Where a framework has them.")),
        )
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(scaled(40))
        columns: tuple[QVBoxLayout, ...] = (look, beginning)
        for column in columns:
            self._columns.addLayout(column, 1)
        self.rows.addLayout(self._columns)
        self.rows.addStretch(1)

    def _say_keys(self) -> None:
        count = len(keys_in_use().keymap.own)
        told = tr("All keys are the usual ones.") if not count else tr("Some keys are your own.")
        self._own_keys.set_words(told)

    def _change_key(self) -> None:
        dialog = ChangeKeyDialog(keys_in_use().keymap, self)
        dialog.keymap_changed.connect(keys_in_use().use)
        self._open(dialog)

    def _show_keys(self) -> None:
        self._open(KeysDialog(self))

    def _open(self, dialog: CalmDialog) -> None:
        self.opened = dialog
        dialog.open()

    def show_problem(self, sentence: str) -> None:
        """While the question of the reset stands there, its button has the words of the answer."""
        super().show_problem(sentence)
        is_asking = sentence == translated(RESET_FIRST)
        words = tr("Put them back") if is_asking else tr("Back to the usual values…")
        self.reset_button.setText(words)
        self.reset_button.setAccessibleName(words.rstrip("…"))

    def _reset(self) -> None:
        """Ask once; the second press is the answer."""
        if self.problem != translated(RESET_FIRST):
            self.show_problem(translated(RESET_FIRST))
            return
        self.done(1)
        self.reset_requested.emit()
