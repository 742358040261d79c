"""The editor in a language that nobody speaks: what is still English then is content, or was forgotten."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QDialog

from icbo_desktop.services.clock import system_clock
from icbo_desktop.services.editor.opening import begin_copy, begin_words, beginnings_of
from icbo_desktop.services.shelf import framework_at_hand
from icbo_desktop.ui.editor.begin_dialog import BeginDialog
from tests.gui.editor.conftest import Bench
from tests.gui.english_left import Content, english_left, made_up_language

STANDARD = ("domains", 0, "standards", 1)
PLACES = (
    (),
    ("domains", 0),
    STANDARD,
    (*STANDARD, "evidence"),
    (*STANDARD, "evidence", 0),
    ("domains", 0, "standards"),
    ("scales", 0),
    ("glossary",),
    ("resources", 0),
    ("notes",),
)


CUT_AT = (60, 80)  # letters of a long text in a choice, and where nothing is written yet
CUT_WORD = re.compile(r"(?<=.{40})\S+…")


class CutContent(Content):
    """Content of which long texts are shown by their first words: the last one may be cut in two."""

    def left_of(self, text: str) -> Iterator[str]:
        whole = text.rpartition(" ")[0] if len(text) in CUT_AT else text
        yield from super().left_of(CUT_WORD.sub("", whole))


@pytest.fixture(autouse=True)
def spoken() -> Iterator[None]:
    with made_up_language():
        yield


@pytest.fixture
def content() -> Content:
    """What is said in the framework, and what these tests type."""
    framework = framework_at_hand("icbo-2018")
    typed = ("Our framework", "our-framework", "Northborough Council", "northborough")
    return CutContent(framework, typed)


@pytest.fixture
def dialog_of(copy: Bench) -> Callable[[], QDialog]:
    """The dialog that the commands have opened."""

    def made() -> QDialog:
        assert copy.commands.dialog is not None
        return copy.commands.dialog

    return made


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_part_of_a_copy_is_shown_in_the_language(copy: Bench, content: Content, place) -> None:
    copy.window.show_place(place)

    assert english_left(copy.window, content) == []


@pytest.mark.parametrize("place", [(), ("overlay",), STANDARD], ids=str)
def test_other_words_are_written_in_the_language(make_bench, content: Content, place) -> None:
    bench = make_bench(begin_words("icbo-2018", "Northborough"))

    bench.window.show_place(place)

    assert english_left(bench.window, content) == []


def test_faults_and_undo_are_said_in_the_language(copy: Bench, content: Content) -> None:
    copy.window.show_place(STANDARD)
    copy.write("", "title")
    copy.editing.add((*STANDARD,), "evidence")
    copy.editing.check_now()

    copy.commands.ask_to_save()

    assert len(copy.editing.faults) == 2
    assert english_left(copy.window, content) == []


def test_changed_part_is_marked_in_the_language(copy: Bench, content: Content) -> None:
    copy.window.show_place(STANDARD)

    copy.write("Our framework", "title")

    assert english_left(copy.window, content) == []


def test_removing_asks_in_the_language(copy: Bench, content: Content, dialog_of) -> None:
    copy.window.show_place(("domains", 0))

    copy.commands.ask_to_remove()

    assert english_left(dialog_of(), content) == []


@pytest.mark.parametrize("key", ["domains", "scales", "resources"])
def test_adding_asks_in_the_language(copy: Bench, content: Content, dialog_of, key) -> None:
    copy.commands.ask_to_add((key,))

    assert english_left(dialog_of(), content) == []


def test_saving_asks_in_the_language(copy: Bench, content: Content, dialog_of) -> None:
    copy.commands.ask_to_save()

    assert english_left(dialog_of(), content) == []


def test_leaving_asks_in_the_language(copy: Bench, content: Content, dialog_of) -> None:
    copy.commands.ask_to_leave()

    assert english_left(dialog_of(), content) == []


def test_beginning_asks_in_the_language(qtbot) -> None:
    beginnings = beginnings_of("icbo-2018")
    dialog = BeginDialog(beginnings)
    qtbot.addWidget(dialog)

    assert english_left(dialog, CutContent(beginnings)) == []


def test_ids_do_not_follow_the_language(make_bench) -> None:
    bench = make_bench(begin_copy("icbo-2018", "Ours", "Us", system_clock()))

    place = bench.editing.add((), "scales", "…")

    assert bench.editing.edited.framework.scales[int(place[-1])].id == "scale"
