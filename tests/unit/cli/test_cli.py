"""The command line as a whole: its help, and how commands fail without leaving anything."""

import os
from pathlib import Path

import pytest

from icbo_desktop import cli
from tests.unit.cli.conftest import NEW, contents
from tests.unit.store.conftest import as_ordinary_user

COMMANDS = (
    (),
    ("new",),
    ("demo",),
    ("show",),
    ("check",),
    ("export",),
    ("import",),
    ("schema",),
    ("compare",),
    ("merge",),
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
    "export of history to PDF": (
        ("export", "{demo}", "--to", "pdf", "--out", "r.pdf", "--history"),
        2,
    ),
    "import of a text": (("import", "{text}", "new.icbo"), 1),
    "import of nothing": (("import", "gone.json", "new.icbo"), 1),
    "import over a file": (("import", "{text}", "{demo}"), 1),
    "import without its ending": (("import", "{text}", "new.json"), 1),
    "import without a place": (("import", "{text}"), 2),
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


@pytest.mark.skipif(os.name == "nt", reason="a folder's read-only mark means nothing on Windows")
@pytest.mark.parametrize(
    "words",
    [
        ("new", "{}/plan.icbo", *NEW),
        ("demo", "{}/plan.icbo"),
        ("export", "demo.icbo", "--to", "pdf", "--out", "{}/plan.pdf"),
        ("export", "demo.icbo", "--to", "json", "--out", "{}/plan.json"),
        ("import", "record.json", "{}/plan.icbo"),
    ],
    ids=["new", "demo", "pdf", "json", "import"],
)
def test_nothing_is_written_into_a_folder_that_is_closed(words, closed_folder, capsys):
    cli.run(["export", "demo.icbo", "--to", "json", "--out", "record.json"])
    # Once where it is allowed: an ordinary user may not be able to read what is imported on the way.
    assert cli.run([word.format(closed_folder.parent) for word in words]) == 0
    capsys.readouterr()

    with as_ordinary_user():
        code = cli.run([word.format(closed_folder) for word in words])

    assert code == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert list(closed_folder.iterdir()) == []


def test_a_stopped_command_says_so(folder, monkeypatch, capsys):
    def stop(_path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("icbo_desktop.services.demo.make_demo", stop)

    assert cli.run(["demo", "plan.icbo"]) == 1
    assert capsys.readouterr().err.split("\n")[-2] == "Stopped; nothing was written."
