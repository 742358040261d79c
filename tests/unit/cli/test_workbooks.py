"""Commands for workbooks: what they leave."""

import pytest

from icbo_desktop import cli
from tests.unit.cli.conftest import NEW


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


def test_rescue_of_a_file_with_nothing_in_it_is_a_sentence_and_code_1(tmp_path, capsys):
    damaged = tmp_path / "gone.icbo"
    damaged.write_bytes(b"x" * 9_000)

    assert cli.run(["rescue", str(damaged), str(tmp_path / "new.icbo")]) == 1

    assert "Nothing in “gone.icbo” can be read" in capsys.readouterr().err
    assert not (tmp_path / "new.icbo").exists()
