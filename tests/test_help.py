"""The guide names everything that there is, links to nothing that is not, and leaves no page out."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from icbo_desktop import cli
from icbo_desktop.domain.record_formats import FORMAT_NAMES
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.services.demo import make_demo
from icbo_desktop.services.help_pages import FIRST, anchor_of, page_of, read_help
from icbo_desktop.services.settings import TEXT_SIZES
from icbo_desktop.store.layout import fresh_places
from icbo_desktop.ui.console.capture_forms import SHORT_FORMS
from icbo_desktop.ui.console.capture_words import KIND_BUTTONS, CaptureKind
from icbo_desktop.ui.dialogs.settings_dialog import SettingsDialog, SettingsNow, SettingsOffer
from icbo_desktop.ui.help.command_tables import command_tables
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.commands import COMMANDS, START, Command
from icbo_desktop.ui.shared.keymap import USUAL

FORMS = "Short forms: group, owner, date, priority"
GUIDE = read_help({"commands": command_tables(USUAL)})
PAGES = {page.name: page for page in GUIDE.pages}
WANTED = {
    "getting-started", "session-before", "session-during", "session-after", "wall", "ratings", "safe", "records",
    "together", "workbook", "packs", "settings", "keys", "frameworks", "accessibility", "privacy", "languages", "about",
    "installing", "capturing",
}  # fmt: skip


def links() -> list[tuple[str, str]]:
    return [(page.name, link) for page in GUIDE.pages for link in page.links]


def test_every_wanted_page_is_there():
    assert set(PAGES) >= WANTED


@pytest.mark.parametrize("typed", ["self-assessment", "peer challenge"])
@pytest.mark.parametrize("name", ["session-before", "session-during", "session-after"])
def test_pages_on_a_workshop_are_found_by_either_kind_of_it(name: str, typed: str):
    assert PAGES[name].title == f"A workshop: {name.removeprefix('session-')}"
    assert name in {hit.page.name for hit in GUIDE.find(typed)}


@pytest.mark.parametrize(("page", "link"), links())
def test_link_leads_to_a_page_and_a_heading(page: str, link: str):
    name, _, anchor = link.partition("#")
    target = PAGES.get(page_of(name) or page)

    assert target is not None
    assert not anchor or anchor in {section.anchor for section in target.sections}


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("what does the record contain", "What a record contains"),
        ("install", "Installing, updating and uninstalling"),
        ("uninstall", "Installing, updating and uninstalling"),
        ("how do I remove the program", "Where things are kept"),
        ("deleting a workbook", "Deleting"),
        ("change a key", "Menus and keys"),
        ("short form", FORMS),
        ("short forms", FORMS),
        ("@", FORMS),
        (">", FORMS),
        ("!high", FORMS),
        ("owner", FORMS),
        ("date", FORMS),
    ],
)
def test_question_of_a_facilitator_is_answered_among_the_first_places(typed: str, wanted: str):
    assert wanted in [hit.section.heading for hit in GUIDE.find(typed)[:3]]


def test_no_place_found_begins_with_the_names_of_columns():
    assert [hit.where for hit in GUIDE.find("keys") if hit.snippet.startswith("does")] == []


def test_every_page_is_reached_from_the_first():
    reached, waiting = set[str](), [FIRST]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [page_of(link) for link in PAGES[name].links]

    assert sorted(set(PAGES) - reached) == []


@pytest.mark.parametrize("name", sorted(PAGES))
def test_page_has_one_title_no_markup_of_browsers_and_no_picture(name: str):
    text = re.sub(r"```.*?```|`[^`]*`", "", PAGES[name].text, flags=re.DOTALL)

    assert len(re.findall(r"^# ", text, re.MULTILINE)) == 1
    assert "![" not in text
    assert not re.search(r"<[a-z/!]", text)
    assert not re.search(r"https?:", text)
    assert "{commands}" not in text


@pytest.mark.parametrize("name", sorted(PAGES))
def test_no_heading_of_a_page_is_named_twice(name: str):
    anchors = [anchor_of(section.heading) for section in PAGES[name].sections]

    assert len(anchors) == len(set(anchors))


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_has_one_row_with_its_keys_under_the_heading_of_its_menu(command: Command):
    heading = {START: "On the start screen", "": "Anywhere"}.get(
        command.menu, f"{command.menu} menu"
    )
    (table,) = re.findall(
        rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", PAGES["keys"].text, re.MULTILINE | re.DOTALL
    )

    cells = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")]
    (row,) = [row for row in cells if row[0] == command.words]
    assert row[1]


@pytest.mark.parametrize("command", sorted(cli.commands.commands))
def test_every_command_of_the_command_line_is_named(command: str):
    assert f"`icbo-desktop {command}`" in PAGES["command-line"].text


@pytest.mark.parametrize("kind", list(FORMAT_NAMES))
def test_every_format_of_a_record_is_named(kind: str):
    assert f"| {FORMAT_NAMES[kind]} |" in PAGES["records"].text


def test_every_pack_is_named():
    packs = [path.parent.name for path in frameworks_dir().glob("*/pack.yaml")]

    assert packs
    assert [pack for pack in packs if f"`{pack}`" not in PAGES["frameworks"].text] == []


@pytest.mark.parametrize("kind", CaptureKind)
def test_every_short_form_has_its_row_under_its_kind_and_no_other_has(kind: CaptureKind):
    (name,) = [name for each, _, name in KIND_BUTTONS if each is kind]
    rows = re.findall(
        r"^\| ([^|]+) \| `([^`]+)` \| [^|]+ \|$", PAGES["capturing"].text, re.MULTILINE
    )

    told = {typed for kinds, typed in rows if name in kinds.split(", ")}

    assert told == {form.typed for form in SHORT_FORMS if kind in form.kinds}


@pytest.mark.parametrize("table", sorted(fresh_places()))
def test_every_table_of_the_workbook_is_told_with_its_columns(table: str):
    columns = ", ".join(fresh_places()[table].columns)

    assert re.search(rf"^\| `{table}` \| .+ \| {columns} \|$", PAGES["workbook"].text, re.MULTILINE)


def test_every_setting_is_named(qtbot):
    languages = (("en", "English"), ("cy", "Cymraeg"))
    dialog = SettingsDialog(SettingsNow(), SettingsOffer(TEXT_SIZES, languages=languages))
    qtbot.addWidget(dialog)

    labels = [one for one in dialog.findChildren(Caption) if one.property("role") == "strong"]
    named = [one.text() for one in labels if one.text()]

    assert len(named) >= 8
    assert [words for words in named if f"**{words}**" not in PAGES["settings"].text] == []


def code_of(page: str) -> list[str]:
    return re.findall(r"^```\n(.*?)^```$", PAGES[page].text, re.MULTILINE | re.DOTALL)


def test_shortest_pack_of_the_guide_is_sound(tmp_path: Path):
    (pack,) = code_of("packs")
    folder = tmp_path / "our-questions"
    folder.mkdir()
    (folder / "pack.yaml").write_text(pack, encoding="utf-8")

    assert cli.run(["frameworks", "check", str(folder)]) == 0


def test_queries_of_the_guide_find_something(tmp_path: Path):
    sample = tmp_path / "sample.icbo"
    make_demo(sample)
    queries = "".join(code_of("workbook")).strip().splitlines()

    with closing(sqlite3.connect(sample)) as db:
        assert [query for query in queries if not db.execute(query).fetchall()] == []
    assert len(queries) == 2
