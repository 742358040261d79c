"""Sheets and shared files from the editor's menu."""

from openpyxl import load_workbook

STANDARD = ("domains", 0, "standards", 1)


def done(bench, qtbot):
    qtbot.waitUntil(lambda: bool(bench.window.header.message))
    return bench.window.header.message


def test_sheet_goes_out_and_comes_back_as_one_step(copy, qtbot, tmp_path):
    path = tmp_path / "ours.xlsx"
    copy.files.write_sheet(path)
    assert done(copy, qtbot) == "The sheet is written: ours.xlsx."
    book = load_workbook(path)
    cell = next(
        cell
        for row in book["Standards"].iter_rows()
        for cell in row
        if cell.value == copy.editing.edited.framework.domains[0].standards[1].title
    )
    cell.value = "A title from the sheet"
    book.save(path)
    before = copy.editing.edited

    copy.window.show_message("")
    copy.files.read_sheet(path)

    assert done(copy, qtbot) == "Read ours.xlsx: 1 text changed."
    assert copy.window.place == STANDARD
    assert copy.editing.edited.framework.domains[0].standards[1].title == "A title from the sheet"
    copy.editing.undo()
    assert copy.editing.edited == before


def test_sheet_that_is_none_is_refused_with_nothing_changed(copy, qtbot, tmp_path):
    path = tmp_path / "ours.xlsx"
    path.write_bytes(b"no sheet at all")
    before = copy.editing.edited

    copy.files.read_sheet(path)
    qtbot.waitUntil(lambda: copy.files.dialog is not None or bool(copy.window.header.message))

    assert copy.editing.edited == before


def test_cancelled_reading_changes_nothing(copy, qtbot, tmp_path):
    path = tmp_path / "ours.xlsx"
    copy.files.write_sheet(path)
    done(copy, qtbot)
    before = copy.editing.edited
    copy.editing.set_text(STANDARD, "statement", "Typed since.")
    typed = copy.editing.edited

    copy.files.read_sheet(path)
    copy.files._say_wait()
    copy.files.dialog.reject()
    copy.files.jobs.finish()

    assert copy.editing.edited == typed != before


def test_only_what_is_saved_is_shared(words, qtbot, tmp_path):
    words.files.ask_to_share()
    assert words.window.header.message.startswith("Save it as a version first")

    words.editing.set_text(STANDARD, "statement", "Here we share.")
    words.editing.save("1.0.0")
    words.window.show_message("")
    words.files.share(tmp_path / "ours")

    assert done(words, qtbot) == "ours.icbopack can be given to others."
    assert (tmp_path / "ours.icbopack").exists()
