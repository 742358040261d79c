"""The command line: what each command leaves, and how it fails without leaving anything."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from icbo_desktop import cli
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.services.demo import make_demo
from tests.unit.store.conftest import as_ordinary_user

NEW = ("--framework", "icbo-2018", "--title", "Northborough")
COMMANDS = (
    (),
    ("new",),
    ("demo",),
    ("show",),
    ("check",),
    ("export",),
    ("frameworks",),
    ("frameworks", "list"),
    ("frameworks", "show"),
    ("frameworks", "check"),
    ("frameworks", "install"),
    ("frameworks", "remove"),
    ("frameworks", "share"),
    ("frameworks", "sheet"),
    ("frameworks", "from-sheet"),
    ("frameworks", "schema"),
)
# In their own folder each: what is asked for, and the code. {demo} is a sound workbook, {text} is none.
REFUSED = {
    "new over a file": (("new", "{demo}", *NEW), 1),
    "new without its ending": (("new", "plan.txt", *NEW), 1),
    "new without a folder": (("new", "nowhere/plan.icbo", *NEW), 1),
    "new with a long name": (("new", "n" * 300 + ".icbo", *NEW), 1),
    "new on an unknown framework": (("new", "p.icbo", "--framework", "nope", "--title", "T"), 1),
    "new on a way to a folder": (
        ("new", "p.icbo", "--framework", "../frameworks/icbo-2018", "--title", "T"),
        1,
    ),
    "new without words as title": (
        ("new", "p.icbo", "--framework", "icbo-2018", "--title", " \a"),
        1,
    ),
    "new with a crowd": (("new", "p.icbo", *NEW, "--groups", "Council=" + "9" * 30), 1),
    "new without a title": (("new", "p.icbo", "--framework", "icbo-2018"), 2),
    "new with half a group": (("new", "p.icbo", *NEW, "--groups", "Council=6,NHS"), 2),
    "new on no day": (("new", "p.icbo", *NEW, "--date", "2026-02-30"), 2),
    "demo over a file": (("demo", "{demo}"), 1),
    "demo without its ending": (("demo", "plan.pdf"), 1),
    "show of nothing": (("show", "missing.icbo"), 1),
    "show of a text": (("show", "{text}"), 1),
    "show of a long name": (("show", "n" * 300 + ".icbo"), 1),
    "show without a file": (("show",), 2),
    "check of nothing": (("check", "missing.icbo"), 1),
    "check of a text": (("check", "{text}"), 1),
    "export of a text": (("export", "{text}", "--to", "pdf", "--out", "r.pdf"), 1),
    "export without a folder": (("export", "{demo}", "--to", "json", "--out", "no/r.json"), 1),
    "export to a long name": (("export", "{demo}", "--to", "json", "--out", "n" * 300), 1),
    "export over its workbook": (("export", "{demo}", "--to", "json", "--out", "{demo}"), 1),
    "export over another workbook": (("export", "{demo}", "--to", "pdf", "--out", "{other}"), 1),
    "export that tells more": (
        ("export", "{demo}", "--to", "pdf", "--out", "r.pdf", "--attribution", "role"),
        1,
    ),
    "export to an unknown format": (("export", "{demo}", "--to", "rtf", "--out", "r.rtf"), 2),
    "export without a place": (("export", "{demo}", "--to", "pdf"), 2),
    "frameworks show of none": (("frameworks", "show", "nope"), 1),
    "frameworks check of nothing": (("frameworks", "check", "nowhere"), 1),
    "frameworks check of a file": (("frameworks", "check", "{text}"), 1),
    "frameworks install of a text": (("frameworks", "install", "{text}"), 1),
    "frameworks install of nothing": (("frameworks", "install", "nowhere.icbopack"), 1),
    "frameworks install without a file": (("frameworks", "install"), 2),
    "frameworks remove of none": (("frameworks", "remove", "nope"), 1),
    "frameworks remove of ours": (("frameworks", "remove", "icbo-2018"), 1),
    "frameworks remove of our overlay": (("frameworks", "remove", "icbo-2018/easy-read"), 1),
    "frameworks share of none": (("frameworks", "share", "nope", "--out", "x.icbopack"), 1),
    "frameworks share over a workbook": (
        ("frameworks", "share", "icbo-2018", "--out", "{demo}"),
        1,
    ),
    "frameworks share without a place": (("frameworks", "share", "icbo-2018"), 2),
    "frameworks sheet of none": (("frameworks", "sheet", "nope", "--out", "x.xlsx"), 1),
    "frameworks sheet over a workbook": (
        ("frameworks", "sheet", "icbo-2018", "--out", "{demo}"),
        1,
    ),
    "frameworks sheet without a folder": (
        ("frameworks", "sheet", "icbo-2018", "--out", "no/x.xlsx"),
        1,
    ),
    "frameworks from-sheet of a text": (
        ("frameworks", "from-sheet", "{text}", "--out", "x.yaml"),
        1,
    ),
    "frameworks from-sheet of nothing": (
        ("frameworks", "from-sheet", "x.xlsx", "--out", "x.yaml"),
        1,
    ),
    "no such command": (("sing",), 2),
    "no such option": (("--sing",), 2),
}


@pytest.fixture(scope="module")
def demo_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("demo") / "demo.icbo"
    make_demo(path)
    return path.read_bytes()


@pytest.fixture
def folder(tmp_path: Path, demo_bytes: bytes, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that commands run in: a workbook, another one, and a text that calls itself one."""
    folder = tmp_path / "here"
    folder.mkdir()
    (folder / "demo.icbo").write_bytes(demo_bytes)
    (folder / "other.ICBO").write_bytes(demo_bytes)
    (folder / "text.icbo").write_text("minutes of the meeting", encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


Said = Callable[[], list[str]]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """The lines on stdout since the last time."""

    def lines() -> list[str]:
        return capsys.readouterr().out.splitlines()

    return lines


def contents(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_of_each_command_shows_an_example(command, said):
    code = cli.run([*command, "--help"])

    example = next(line for line in said() if "Example:" in line)
    assert code == 0
    assert f"icbo-desktop {' '.join(command)}".strip() in example


@pytest.mark.parametrize(("words", "code"), REFUSED.values(), ids=REFUSED)
def test_a_refused_command_says_why_and_writes_nothing(words, code, folder, capsys):
    before = contents(folder)
    names = {"demo": "demo.icbo", "text": "text.icbo", "other": "other.ICBO"}

    found = cli.run([word.format(**names) for word in words])

    output = capsys.readouterr()
    assert found == code
    assert output.out == ""
    assert len(output.err.splitlines()) == 1 or code == 2
    assert "Traceback" not in output.err
    assert contents(folder) == before


def test_new_makes_a_sound_workbook_of_what_was_asked(folder, said):
    words = ("new", "plan.icbo", *NEW, "--place", "Town Hall", "--date", "2026-11-19")

    code = cli.run([*words, "--groups", "Council=6, NHS = 4"])

    assert code == 0
    assert cli.run(["check", "plan.icbo"]) == 0
    assert cli.run(["show", "plan.icbo"]) == 0
    lines = said()
    assert {"Northborough", "Town Hall, 19 November 2026"} <= set(lines)
    assert "10 people: Council 6, NHS 4" in lines


def test_new_takes_several_frameworks_in_their_order(folder, said):
    words = ("--framework", "kings-fund-2015", "--framework", "icbo-2018", "--title", "Both")

    assert cli.run(("new", "both.icbo", *words)) == 0

    assert cli.run(("show", "both.icbo")) == 0
    shown = " ".join(said())
    assert shown.index("Beyond Barker") < shown.index(
        "Integrated Commissioning for Better Outcomes"
    )


def test_new_has_the_usual_groups_where_none_are_given(folder, said):
    cli.run(["new", "plan.icbo", *NEW])

    cli.run(["show", "plan.icbo"])

    assert any(line.startswith("14 people: Council 4, NHS 3") for line in said())


@pytest.mark.parametrize("ending", ["icbo", "ICBO"])
@pytest.mark.parametrize("name", ["a b", "Llŷn", "a:b", "-x", "plan'; --", "n" * 242])
def test_odd_file_names_are_taken_as_they_are(name, ending, folder):
    assert cli.run(["new", *NEW, "--", f"{name}.{ending}"]) == 0
    assert cli.run(["check", "--", f"{name}.{ending}"]) == 0


def test_a_path_of_three_hundred_characters_is_taken(folder):
    deep = folder.joinpath(*["d" * 60] * 5)
    deep.mkdir(parents=True)

    assert cli.run(["new", str(deep / "plan.icbo"), *NEW]) == 0
    assert (
        cli.run(["export", str(deep / "plan.icbo"), "--to", "pdf", "--out", str(deep / "r")]) == 0
    )


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("<b>Bold</b> & <img src=x>", "<b>Bold</b> & <img src=x>"),
        ("a\nb\tc\r\nd", "a b c d"),
        ("bell\a and \x1b[31mred", "bell and [31mred"),
        ("half \udcff of a letter", "half of a letter"),
        ("Ŵythnos Łódź Ωμέγα Київ مرحبا", "Ŵythnos Łódź Ωμέγα Київ مرحبا"),
        ("%s {0} {title}", "%s {0} {title}"),
    ],
    ids=["markup", "lines", "control", "surrogate", "scripts", "templates"],
)
def test_hostile_titles_are_kept_as_words(title, shown, folder, said):
    assert cli.run(["new", "plan.icbo", "--framework", "icbo-2018", "--title", title]) == 0
    assert cli.run(["export", "plan.icbo", "--to", "pdf", "--out", "plan.pdf"]) == 0
    said()

    assert cli.run(["show", "plan.icbo"]) == 0

    assert said()[0] == shown


def test_show_names_each_standard_with_its_standing_and_counts_what_was_captured(folder, said):
    cli.run(["show", "demo.icbo"])

    lines = said()
    standards = [line for line in lines if line.startswith("  ")]
    assert len(standards) == 22
    assert all(len(line.split()) > 2 for line in standards)
    assert lines[-1] == "30 differing views, 20 good practice, 25 actions, 6 parked items, 8 notes"


def test_demo_is_the_same_every_time_but_for_its_file(folder, said):
    cli.run(["demo", "again.icbo"])
    said()

    shown = [(cli.run(["show", name]), said()) for name in ("demo.icbo", "again.icbo")]

    assert shown[0] == shown[1]


def test_check_names_the_faults_of_a_damaged_workbook_and_leaves_it(folder, capsys):
    sound = (folder / "demo.icbo").read_bytes()
    damaged = sound.replace(b"Northborough peer", b"Southborough peer")
    (folder / "demo.icbo").write_bytes(damaged)

    code = cli.run(["check", "demo.icbo"])

    assert code == 1
    assert "damaged" in capsys.readouterr().err
    assert (folder / "demo.icbo").read_bytes() == damaged != sound


@pytest.mark.parametrize(("kind", "start"), [("pdf", b"%PDF-"), ("json", b"{")])
def test_export_takes_the_place_of_an_older_record_and_leaves_the_workbook(kind, start, folder):
    before = contents(folder)
    (folder / "record").write_bytes(b"last year's")

    code = cli.run(["export", "demo.icbo", "--to", kind, "--out", "record"])

    after = contents(folder)
    assert code == 0
    assert after.pop("record").startswith(start)
    assert after == before


def test_export_to_json_holds_the_workshop(folder):
    cli.run(["export", "demo.icbo", "--to", "json", "--out", "demo.json"])

    text = (folder / "demo.json").read_text(encoding="utf-8")

    assert isinstance(json.loads(text), dict)
    assert "Northborough peer challenge" in text


@pytest.mark.parametrize("kind", ["pdf", "json"])
def test_a_record_that_cannot_be_moved_into_place_leaves_the_older_one(
    kind, folder, monkeypatch, capsys
):
    (folder / "record").write_bytes(b"last year's")
    before = contents(folder)
    monkeypatch.setattr(Path, "replace", refuse)

    code = cli.run(["export", "demo.icbo", "--to", kind, "--out", "record"])

    assert code == 1
    assert "“record” cannot be written" in capsys.readouterr().err
    assert contents(folder) == before


def refuse(*_words: object) -> None:
    raise PermissionError(13, "Permission denied")


@pytest.fixture
def closed_folder(folder: Path) -> Iterator[Path]:
    """A folder in which the person may not write, even where the tests are run by root."""
    closed = folder / "closed"
    closed.mkdir()
    open_to_all = [closed, *list(closed.parents)[:-2]]
    modes = {each: each.stat().st_mode for each in open_to_all}
    for each in open_to_all[1:]:
        each.chmod(modes[each] | 0o055)
    closed.chmod(0o555)
    yield closed
    for each, mode in modes.items():
        each.chmod(mode)


@pytest.mark.skipif(os.name == "nt", reason="a folder's read-only mark means nothing on Windows")
@pytest.mark.parametrize(
    "words",
    [
        ("new", "{}/plan.icbo", *NEW),
        ("demo", "{}/plan.icbo"),
        ("export", "demo.icbo", "--to", "pdf", "--out", "{}/plan.pdf"),
        ("export", "demo.icbo", "--to", "json", "--out", "{}/plan.json"),
    ],
    ids=["new", "demo", "pdf", "json"],
)
def test_nothing_is_written_into_a_folder_that_is_closed(words, closed_folder, capsys):
    with as_ordinary_user():
        code = cli.run([word.format(closed_folder) for word in words])

    assert code == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert list(closed_folder.iterdir()) == []


@pytest.mark.parametrize("words", [("frameworks",), ("frameworks", "list")], ids=" ".join)
def test_frameworks_are_listed_with_and_without_the_word(words, said):
    assert cli.run(words) == 0
    assert any(line.startswith("icbo-2018  ") and "22 standards" in line for line in said())


def test_frameworks_show_names_every_standard(said):
    assert cli.run(["frameworks", "show", "icbo-2018"]) == 0
    assert sum(line.startswith("  ") for line in said()) == 22


def test_frameworks_check_names_each_fault_on_a_line(folder, capsys):
    (folder / "mine").mkdir()
    (folder / "mine" / "pack.yaml").write_text("format: 1\nid: mine\nsing: 1\n", encoding="utf-8")

    code = cli.run(["frameworks", "check", "mine"])

    lines = capsys.readouterr().err.splitlines()
    assert code == 1
    assert len(lines) > 2
    assert any("mine/pack.yaml, line 3" in line for line in lines)


def test_frameworks_check_takes_a_relative_path(folder, said, monkeypatch):
    monkeypatch.chdir(Path(cli.__file__).parent)

    assert cli.run(["frameworks", "check", "../frameworks/icbo-2018/"]) == 0
    assert said()[0] == "icbo-2018 1.0.0 is sound."


def test_frameworks_check_takes_an_overlay_and_a_shared_file(folder, said):
    overlay = frameworks_dir() / "icbo-2018" / "overlays" / "easy-read.yaml"
    cli.run(["frameworks", "share", "icbo-2018", "--out", "shared.icbopack"])
    said()

    assert cli.run(["frameworks", "check", str(overlay)]) == 0
    assert said()[1].startswith("icbo-2018/easy-read ")
    assert cli.run(["frameworks", "check", "shared.icbopack"]) == 0
    assert said()[0].startswith("icbo-2018 ")


def test_a_framework_goes_out_as_a_sheet_and_comes_back_as_an_own_one(folder, said):
    assert cli.run(["frameworks", "sheet", "stp-scope", "--out", "ours.xlsx"]) == 0
    assert cli.run(["frameworks", "from-sheet", "ours.xlsx", "--out", "ours.yaml"]) == 0
    text = (folder / "ours.yaml").read_text(encoding="utf-8")
    (folder / "ours.yaml").write_text(
        text.replace("id: stp-scope", "id: ours", 1), encoding="utf-8"
    )
    said()

    assert cli.run(["frameworks", "install", "ours.yaml"]) == 0
    assert cli.run(["frameworks", "list"]) == 0
    assert any(line.startswith("ours  ") and "your own" in line for line in said())


def test_a_shared_framework_is_installed_and_removed(folder, said):
    (folder / "ours").mkdir()
    text = (frameworks_dir() / "stp-scope" / "pack.yaml").read_text(encoding="utf-8")
    text = text.replace("id: stp-scope", "id: ours", 1)
    (folder / "ours" / "pack.yaml").write_text(text, encoding="utf-8")
    cli.run(["frameworks", "install", str(folder / "ours" / "pack.yaml")])
    cli.run(["frameworks", "share", "ours", "--out", "ours.icbopack"])

    assert cli.run(["frameworks", "remove", "ours"]) == 0
    assert cli.run(["frameworks", "show", "ours"]) == 1
    said()
    assert cli.run(["frameworks", "install", "ours.icbopack"]) == 0
    assert said() == ["Installed ours 1.0.0."]


def test_a_sheet_never_replaces_a_pack(folder, capsys):
    cli.run(["frameworks", "sheet", "stp-scope", "--out", "ours.xlsx"])

    assert cli.run(["frameworks", "from-sheet", "ours.xlsx", "--out", "packs"]) == 0
    assert (folder / "packs" / "stp-scope" / "pack.yaml").is_file()
    assert cli.run(["frameworks", "from-sheet", "ours.xlsx", "--out", "packs"]) == 1
    assert "is there already" in capsys.readouterr().err


def test_a_stopped_command_says_so(folder, monkeypatch, capsys):
    def stop(_path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("icbo_desktop.services.demo.make_demo", stop)

    assert cli.run(["demo", "plan.icbo"]) == 1
    assert capsys.readouterr().err.split("\n")[-2] == "Stopped; nothing was written."


def test_the_schema_for_editors_is_valid_json(capsys):
    assert cli.run(["frameworks", "schema"]) == 0

    assert json.loads(capsys.readouterr().out)["title"] == "Framework pack (pack.yaml)"
    assert cli.run(["frameworks", "schema", "--overlay"]) == 0
    assert json.loads(capsys.readouterr().out)["title"].startswith("Overlay of a framework pack")
