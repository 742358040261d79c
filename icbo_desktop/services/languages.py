"""The languages that the program can speak: Qt catalogues read from the resources, and Qt's own words put into them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QTranslator

from icbo_desktop.locations import resources_dir
from icbo_desktop.translation import ENGLISH, is_known, learn, marked, speak, tr, translated

Part = Literal["console", "wall", "record"]
EVERY_PART: frozenset[Part] = frozenset(get_args(Part))
CATALOGUE_NAME = "icbo_desktop_{code}.qm"
# What Qt writes on buttons and in menus of its own. There is no catalogue of Qt's for Welsh.
QT_WORDS = {
    "OK": marked("OK"),
    "Save": marked("Save"),
    "Save All": marked("Save All"),
    "Open": marked("Open"),
    "Cancel": marked("Cancel"),
    "Close": marked("Close"),
    "Discard": marked("Discard"),
    "Don't Save": marked("Don’t save"),  # noqa: RUF001 - the apostrophe of print
    "Apply": marked("Apply"),
    "Reset": marked("Reset"),
    "Help": marked("Help"),
    "Yes": marked("Yes"),
    "No": marked("No"),
    "Retry": marked("Try again"),
    "Undo": marked("Undo"),
    "Redo": marked("Redo"),
    "Cut": marked("Cut"),
    "Copy": marked("Copy"),
    "Paste": marked("Paste"),
    "Delete": marked("Delete"),
    "Select All": marked("Select all"),
}


@dataclass(frozen=True, slots=True)
class Language:
    """A language in its own words. `is_draft` tells that no speaker has read its catalogue yet.

    `serves` are the parts of the program that its catalogue has words for; it is offered for no other.
    """

    code: str
    name: str
    is_draft: bool = False
    serves: frozenset[Part] = EVERY_PART


LANGUAGES = (
    Language(ENGLISH, "English (UK)"),
    Language("cy", "Cymraeg", is_draft=True, serves=frozenset({"console", "wall"})),
)


def language_words(language: Language) -> str:
    """A language as people choose it: its own name, and that nobody who speaks it has read it yet."""
    if language.is_draft:
        return tr("{language} – draft, not yet read by a speaker", language=language.name)  # noqa: RUF001 - a dash of print
    return language.name


def language_named(code: str) -> Language:
    """The language of a code; English where it is not at hand."""
    return next((each for each in languages_at_hand() if each.code == code), LANGUAGES[0])


def language_after(code: str) -> str:
    """The code of the next language at hand for the wall, after the last one the first again."""
    codes = [each.code for each in languages_at_hand("wall")]
    return codes[(codes.index(code) + 1) % len(codes)] if code in codes else codes[0]


def languages_at_hand(part: Part = "console") -> tuple[Language, ...]:
    """English, and what has a catalogue in this copy of the program, as far as it serves that part."""
    return tuple(
        each
        for each in LANGUAGES
        if part in each.serves and (each.code == ENGLISH or catalogue_of(each.code).is_file())
    )


def catalogue_of(code: str) -> Path:
    """Where a language's catalogue lies; a checkout makes it when it is set up."""
    return resources_dir() / "translations" / CATALOGUE_NAME.format(code=code)


def learn_languages() -> None:
    """Make every language at hand known to `tr`. The catalogue is read when it is first spoken."""
    for each in languages_at_hand():
        if each.code != ENGLISH and not is_known(each.code):
            words = QtCatalogue(catalogue_of(each.code))
            learn(each.code, words, has_records="record" in each.serves)


def speak_in_windows(code: str) -> None:
    """Let the program, and Qt's own buttons and menus, speak a language from here on; an unknown one is English."""
    known = language_named(code).code
    speak(known)
    if known == ENGLISH:
        return  # what Qt itself says
    application = QCoreApplication.instance()
    if application is not None and not application.findChildren(QtWords):
        application.installTranslator(QtWords(application))


class QtCatalogue:
    """One .qm file, as `tr` asks for it. A file that cannot be read knows no word, so that English is said."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._words: QTranslator | None = None

    def __call__(self, text: str, comment: str, count: int | None) -> str:
        if self._words is None:
            words = QTranslator()
            words.load(str(self._file))
            self._words = words
        return self._words.translate("", text, comment, -1 if count is None else count) or ""


class QtWords(QTranslator):
    """Qt's own words, through the program's catalogue."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """A button's or a menu's text, its & kept; "" for what is not in QT_WORDS, so that Qt says its own."""
        del disambiguation, n
        if context not in ("QPlatformTheme", "QDialogButtonBox", "QWidgetTextControl", "QLineEdit"):
            return ""
        marked_word = QT_WORDS.get(text.replace("&", ""))
        return translated(marked_word) if marked_word else ""
