"""Change a key: choose a command, press the new key, and read what comes of it before it is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.dialogs.calm_dialog import CalmDialog
from icbo_desktop.ui.dialogs.field import Field
from icbo_desktop.ui.dialogs.key_field import KeyField
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.commands import COMMANDS, Command, key_name
from icbo_desktop.ui.shared.keymap import (
    KEPT_KEYS,
    MOST_KEYS,
    USUAL,
    Keymap,
    can_be_changed,
    why_not,
    works_while_typing,
)

LEAD = marked(
    "The change holds for both windows at once, and for the next workshops on this laptop."
)
ONE_MORE = marked("One more key")
CHANGEABLE = tuple(command for command in COMMANDS if can_be_changed(command))
USE, SWAP, TAKE = marked("Use this key"), marked("Swap the two keys"), marked("Give it this key")


class ChangeKeyDialog(CalmDialog):
    """`keymap_changed` carries the whole new `Keymap` each time that something is kept."""

    keymap_changed = Signal(object)

    def __init__(self, keymap: Keymap, parent: QWidget | None = None, command_id: str = "") -> None:
        super().__init__(tr("Change a key"), parent, width=640)
        self._keymap = keymap
        self.rows.addWidget(Caption(translated(LEAD)))
        self.command_choice = QComboBox()
        for command in CHANGEABLE:
            self.command_choice.addItem("", command.id)
        self.rows.addWidget(Field(tr("What the key is to do"), self.command_choice))
        self.key_choice = QComboBox()
        self.rows.addWidget(Field(tr("Its key"), self.key_choice))
        self.key_field = KeyField()
        self.rows.addWidget(
            Field(
                tr("The new key"),
                self.key_field,
                tr("Page Down, Page Up, Esc and Enter keep their work."),
            )
        )
        self.finding = Caption("", "strong")
        self.finding.setAccessibleName(tr("What comes of it"))
        self.rows.addWidget(self.finding)
        self.rows.addStretch(1)
        self.usual_button = self.add_button(tr("Back to the usual keys"))
        self.usual_button.clicked.connect(self._use_usual)
        self.remove_button = self.add_button(tr("Take this key away"))
        self.remove_button.clicked.connect(self._remove)
        close = self.add_button(tr("Close"))
        close.clicked.connect(self.accept)
        self.use_button = self.add_button(translated(USE), is_default=True)
        self.use_button.clicked.connect(self._use)
        self._name_commands()
        self.command_choice.setCurrentIndex(max(0, self.command_choice.findData(command_id)))
        self._offer_keys()
        self.command_choice.currentIndexChanged.connect(self._offer_keys)
        self.key_choice.currentIndexChanged.connect(self._judge)
        self.key_field.pressed.connect(self._judge)
        (self.key_field if command_id else self.command_choice).setFocus()

    @property
    def command(self) -> Command:
        """The command that is chosen, with the keys that it has now."""
        return self._keymap.by_id[self.command_choice.currentData()]

    def _name_commands(self) -> None:
        for index in range(self.command_choice.count()):
            command = self._keymap.by_id[self.command_choice.itemData(index)]
            keys = ", ".join(key_name(key) for key in self._keymap.keys_of(command.id))
            words, told = command.said, keys or tr("no key")
            self.command_choice.setItemText(index, f"{words}: {told}")

    def _offer_keys(self) -> None:
        """The keys that may give way, and room for one more."""
        keys = self._keymap.keys_of(self.command.id)
        self.key_choice.blockSignals(True)
        self.key_choice.clear()
        for key in keys:
            if key != KEPT_KEYS.get(self.command.id):
                self.key_choice.addItem(key_name(key), key)
        if len(keys) < MOST_KEYS:
            self.key_choice.addItem(translated(ONE_MORE), "")
        self.key_choice.blockSignals(False)
        self.key_field.clear_key()
        self._judge()

    def _judge(self) -> None:
        """Say what the key that was pressed would do, and offer just that."""
        key, old = self.key_field.key, self.key_choice.currentData()
        fault = why_not(self.command.id, key) if key else ""
        other = self._keymap.holder(self.command.id, key) if key and not fault else None
        can_swap = other is not None and bool(old) and not why_not(other.id, old)
        self.finding.set_words(fault or finding_words(key, old, other, can_swap=can_swap))
        self.use_button.set_words(
            translated(SWAP) if can_swap else translated(TAKE) if other else translated(USE)
        )
        self.use_button.setEnabled(bool(key) and not fault and key != old)
        self.remove_button.setEnabled(bool(old))
        self.usual_button.setEnabled(self._keymap != USUAL)

    def _use(self) -> None:
        key, old = self.key_field.key, self.key_choice.currentData()
        if self.use_button.isEnabled():
            said = tr(
                "Kept: {key} now means “{command}”.",
                key=key_name(key),
                command=self.command.said,
            )
            self._keep(self._keymap.with_key(self.command.id, key, old), said)

    def _remove(self) -> None:
        old = self.key_choice.currentData()
        said = tr(
            "Kept: {key} does nothing now. The menu still has “{command}”.",
            key=key_name(old),
            command=self.command.said,
        )
        self._keep(self._keymap.without_key(self.command.id, old), said)

    def _use_usual(self) -> None:
        self._keep(USUAL, tr("Kept: every command has its usual keys again."))

    def _keep(self, keymap: Keymap, said: str) -> None:
        self._keymap = keymap
        self._name_commands()
        self._offer_keys()
        self.finding.set_words(said)
        self.key_field.setFocus()
        self.keymap_changed.emit(keymap)


def finding_words(key: str, old: str, other: Command | None, *, can_swap: bool) -> str:
    """What a key that is allowed would do, in a sentence or two."""
    if not key:
        return ""
    name = key_name(key)
    if other is None:
        return (
            tr("{key} is free.", key=name)
            if works_while_typing(key)
            else tr("{key} is free. It does not work while you type.", key=name)
        )
    command = other.said
    if can_swap:
        return tr(
            "{key} now means “{command}”. Swap the two, and it gets {old_key}.",
            key=name,
            command=command,
            old_key=key_name(old),
        )
    return tr(
        "{key} now means “{command}”, which would go without this key.", key=name, command=command
    )
