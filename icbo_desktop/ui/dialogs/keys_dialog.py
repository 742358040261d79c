"""All keys on one page, made from the one table of commands."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.wording import either
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.change_key_dialog import ChangeKeyDialog
from icbo_desktop.ui.shared.captions import Caption, set_property
from icbo_desktop.ui.shared.commands import MENUS, START, Command, Menu, key_name
from icbo_desktop.ui.shared.keys_in_use import keys_in_use
from icbo_desktop.ui.shared.look import scaled

WIDTH = 1240
WIDTH_FOR_TWO_COLUMNS = 1100
LEAD = marked(
    "Page Down and Page Up always work, from a clicker too. Esc never shows anything to the room."
)
ANYWHERE: Menu = ""
HEADINGS: dict[Menu, str] = {ANYWHERE: marked("Anywhere"), START: marked("On the start screen")}
LEFT: tuple[Menu, ...] = ("Workshop", "Session")
NO_KEY = marked("on the menu")
ELSEWHERE = (
    (
        marked("To the next field or button, or back"),
        marked("Tab or Shift+Tab"),
        marked("yes", "while typing"),
    ),
    (marked("Press the button with the yellow ring"), marked("Space or Enter"), ""),
)
Line = tuple[str, str, str]


class KeysDialog(CalmDialog):
    """A page to read: what each command does, its keys, and whether they work while somebody types."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("All keys"), parent, width=WIDTH)
        self.lines: list[Line] = []
        self._told: dict[str, tuple[Caption, Caption]] = {}
        self.changing: ChangeKeyDialog | None = None
        self.rows.addWidget(Caption(translated(LEAD)))
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(scaled(36))
        rest: tuple[Menu, ...] = (
            *(menu for menu in MENUS if menu not in LEFT),
            ANYWHERE,
            START,
        )
        for menus in (LEFT, rest):
            self._columns.addLayout(self._column(menus), 1)
        self.rows.addLayout(self._columns)
        self.rows.addStretch(1)
        self.change_button = self.add_button(tr("Change a key…"))
        self.change_button.clicked.connect(self._change_key)
        close = self.add_button(tr("Close"), is_default=True)
        close.clicked.connect(self.accept)
        self.read_with_keys()
        keys_in_use().changed.connect(self._say_again)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_wide = event.size().width() >= scaled(WIDTH_FOR_TWO_COLUMNS)
        direction = (
            QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        )
        self._columns.setDirection(direction)
        super().resizeEvent(event)

    def _column(self, menus: tuple[Menu, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(scaled(6))
        for menu in menus:
            commands = keys_in_use().keymap.commands
            lines = [(one.id, line_of(one)) for one in commands if one.menu == menu]
            lines += [] if menu else [("", line) for line in elsewhere()]
            if lines:
                column.addWidget(Caption(translated(HEADINGS.get(menu, menu)), "heading"))
                column.addLayout(self._table(lines, is_first=menu == menus[0]))
                column.addSpacing(scaled(8))
        column.addStretch(1)
        return column

    def _table(self, lines: list[tuple[str, Line]], *, is_first: bool) -> QGridLayout:
        """Lines with the ids of their commands; "" for what is no command's."""
        table = QGridLayout()
        table.setHorizontalSpacing(scaled(14))
        table.setVerticalSpacing(scaled(4))
        for column, share in enumerate((6, 5, 3)):
            table.setColumnStretch(column, share)
        if is_first:
            for column, head in enumerate((tr("Does"), tr("Keys"), tr("While typing"))):
                table.addWidget(Caption(head, "small"), 0, column)
        for row, (command_id, (does, keys, typing)) in enumerate(lines, start=1):
            table.addWidget(Caption(does), row, 0)
            told = (Caption(keys, role_of(keys)), Caption(typing, "soft"))
            for column, caption in enumerate(told, start=1):
                table.addWidget(caption, row, column)
            self._told[command_id] = told
            self.lines.append((does, keys, typing))
        return table

    def _change_key(self) -> None:
        """Open the dialog for a key of one's own over this page."""
        self.changing = ChangeKeyDialog(keys_in_use().keymap, self)
        self.changing.keymap_changed.connect(keys_in_use().use)
        self.changing.open()

    def _say_again(self) -> None:
        """Tell the keys as they are now, each line in its place."""
        self.lines = [*elsewhere()]
        for command in keys_in_use().keymap.commands:
            line = _, keys, typing = line_of(command)
            self.lines.append(line)
            keys_caption, typing_caption = self._told[command.id]
            keys_caption.set_words(keys)
            set_property(keys_caption, "role", role_of(keys))
            typing_caption.set_words(typing)


def line_of(command: Command) -> Line:
    """What the page says of a command."""
    return command.said, key_words(command), typing_words(command)


def elsewhere() -> list[Line]:
    """What keys do that belong to no command."""
    return [
        (translated(does), translated(keys), translated(typing, "while typing") if typing else "")
        for does, keys, typing in ELSEWHERE
    ]


def role_of(keys: str) -> str:
    return "soft" if keys == translated(NO_KEY) else "strong"


def key_words(command: Command) -> str:
    """The keys of a command as people read them, each once: "F8, B or . (full stop)"."""
    if command.where:
        digits = command.free_keys
        return tr("1 to 9, 0 for 10") if "0" in digits else tr("1 to {digit}", digit=digits[-1])
    keys = (*command.keys, *command.free_keys)
    return either(list(dict.fromkeys(map(key_name, keys)))) or translated(NO_KEY)


def typing_words(command: Command) -> str:
    """Whether the keys work while a field has the keyboard: "yes", "no" or which of them."""
    if command.where:
        return tr("on the {control}", control=translated(command.where))
    if command.keys and command.free_keys:
        return either([key_name(key) for key in command.keys])
    if command.keys:
        return tr("yes", "while typing")
    return tr("no", "while typing") if command.free_keys else ""
