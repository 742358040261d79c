"""Passwords on the command line: from a file or typed unseen, never in the arguments and never shown."""

import sys

import click
import pytest

from icbo_desktop import cli
from icbo_desktop.services import protection
from icbo_desktop.store.backups import folder_beside
from icbo_desktop.store.keys import held_key, is_protected
from tests.unit.cli.conftest import contents

PASSWORD, OTHER = "three random words", "another three words"


@pytest.fixture
def words(folder):
    """Files with passwords in them."""
    for name, password in (("words.txt", PASSWORD), ("other.txt", OTHER)):
        (folder / name).write_text(f"{password}\nnot this line\n", encoding="utf-8")
    return folder


@pytest.fixture
def protected(words):
    protection.protect(words / "demo.icbo", PASSWORD)
    return words / "demo.icbo"


@pytest.fixture
def terminal(monkeypatch):
    """A terminal at which somebody types these answers."""
    answers = []
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(
        click, "prompt", lambda *_, **options: options["hide_input"] and answers.pop(0)
    )
    return answers


def test_protect_sets_a_password_and_prints_the_phrase_that_opens_it(words, said):
    code = cli.run(["protect", "demo.icbo", "--new-password-file", "words.txt"])

    phrase = said()[1]
    assert code == 0
    assert is_protected(words / "demo.icbo")
    assert protection.unlock_with_phrase(words / "demo.icbo", phrase).phrase == phrase


def test_a_protected_workbook_is_read_with_its_password_file(protected, said):
    assert cli.run(["show", "demo.icbo", "--password-file", "words.txt"]) == 0
    assert len(said()) > 3
    assert cli.run(["check", "demo.icbo", "--password-file", "words.txt"]) == 0


def test_the_recovery_phrase_may_stand_in_the_file(words, said):
    phrase = protection.protect(words / "demo.icbo", PASSWORD).phrase
    (words / "phrase.txt").write_text(phrase.lower(), encoding="utf-8")

    assert cli.run(["check", "demo.icbo", "--password-file", "phrase.txt"]) == 0


@pytest.mark.parametrize(
    "command",
    [
        ("show", "demo.icbo"),
        ("check", "demo.icbo"),
        ("export", "demo.icbo", "--to", "json", "--out", "out.json"),
        ("picture", "demo.icbo", "--out", "out.svg"),
        ("compare", "other.ICBO", "demo.icbo", "--out", "out.pdf"),
        ("merge", "out.icbo", "demo.icbo", "other.ICBO"),
        ("rescue", "demo.icbo", "out.icbo"),
        ("protect", "demo.icbo", "--new-password-file", "other.txt"),
        ("protect", "demo.icbo", "--remove"),
    ],
    ids=lambda command: " ".join(command[:1]),
)
def test_without_the_password_no_command_does_anything(protected, capsys, command):
    before = contents(protected.parent)

    assert cli.run(command) == 1
    assert cli.run([*command, "--password-file", "other.txt"]) == 1

    needed, wrong = capsys.readouterr().err.splitlines()
    assert needed == "“demo.icbo” is protected. Say its password with --password-file."
    assert wrong.startswith("That password does not open “demo.icbo”.")
    assert contents(protected.parent) == before


def test_several_passwords_are_tried_on_each_workbook(protected, said):
    protection.protect(protected.parent / "other.ICBO", OTHER)
    both = ("--password-file", "other.txt", "--password-file", "words.txt")

    assert cli.run(["merge", "whole.icbo", "demo.icbo", "other.ICBO", *both]) == 0

    assert is_protected(protected.parent / "whole.icbo")


def test_a_terminal_is_asked_and_shows_nothing(protected, terminal, said):
    terminal.append(PASSWORD)

    assert cli.run(["check", "demo.icbo"]) == 0

    assert terminal == []


def test_the_key_is_gone_when_the_command_has_ended(protected):
    assert cli.run(["check", "demo.icbo", "--password-file", "words.txt"]) == 0

    assert held_key(protected) is None


def test_a_record_of_a_protected_workbook_is_written_with_a_warning(protected, capsys):
    words = ("--to", "json", "--out", "out.json", "--password-file", "words.txt")

    assert cli.run(["export", "demo.icbo", *words]) == 0

    assert "this record is not" in capsys.readouterr().err


def test_a_record_of_a_plain_workbook_has_no_warning(folder, capsys):
    assert cli.run(["export", "demo.icbo", "--to", "json", "--out", "out.json"]) == 0

    assert capsys.readouterr().err == ""


def test_a_programme_names_what_it_cannot_open_and_goes_on(protected, capsys):
    assert cli.run(["programme", ".", "--out", "out.xlsx"]) == 0
    told = capsys.readouterr()

    assert "Left out: demo.icbo: “demo.icbo” is protected." in told.err
    assert told.out.startswith("1 workshop at")


def test_a_programme_reads_what_a_given_password_opens(protected, capsys):
    (protected.parent / "other.ICBO").unlink()

    assert cli.run(["programme", ".", "--out", "out.xlsx", "--password-file", "words.txt"]) == 0

    told = capsys.readouterr()
    assert told.out.startswith("1 workshop at")
    assert "this record is not" in told.err


def test_a_programme_says_which_workbooks_no_given_password_opens(protected, capsys):
    wrong = ("--password-file", "other.txt")

    assert cli.run(["programme", ".", "--out", "out.xlsx", *wrong]) == 0

    told = [line for line in capsys.readouterr().err.splitlines() if "demo.icbo" in line]
    assert told == ["Left out: demo.icbo: no given password opens it."]


def test_a_programme_of_nothing_but_locked_workbooks_fails_and_says_why(protected, capsys):
    for name in ("other.ICBO", "text.icbo"):
        (protected.parent / name).unlink()

    assert cli.run(["programme", ".", "--out", "o.xlsx", "--password-file", "other.txt"]) == 1

    assert "no given password opens it" in capsys.readouterr().err
    assert not (protected.parent / "o.xlsx").exists()


def test_protect_takes_the_password_off(protected, said):
    assert cli.run(["protect", "demo.icbo", "--password-file", "words.txt", "--remove"]) == 0

    assert not is_protected(protected)
    assert cli.run(["check", "demo.icbo"]) == 0


def test_protect_changes_the_password(protected, said):
    files = ("--password-file", "words.txt", "--new-password-file", "other.txt")

    assert cli.run(["protect", "demo.icbo", *files]) == 0

    assert cli.run(["check", "demo.icbo", "--password-file", "words.txt"]) == 1
    assert cli.run(["check", "demo.icbo", "--password-file", "other.txt"]) == 0


def test_protect_names_plain_backups_and_deletes_them_when_told(words, capsys):
    backups = folder_beside(words / "demo.icbo")
    backups.mkdir()
    (backups / "demo 2026-11-19 1042.icbo").write_bytes((words / "demo.icbo").read_bytes())
    change = ["protect", "demo.icbo", "--new-password-file", "words.txt"]

    assert cli.run(change) == 0
    assert "1 backup beside it" in capsys.readouterr().err
    assert cli.run([*change, "--password-file", "words.txt", "--delete-older"]) == 0

    assert not list(backups.iterdir())


def test_the_command_that_is_named_deletes_them_and_keeps_password_and_phrase(words, capsys):
    plain = (words / "demo.icbo").read_bytes()
    backups = folder_beside(words / "demo.icbo")
    backups.mkdir()
    (backups / "demo 2026-11-19 1042.icbo").write_bytes(plain)
    cli.run(["protect", "demo.icbo", "--new-password-file", "words.txt"])
    told = capsys.readouterr()
    protected = (words / "demo.icbo").read_bytes()

    program, *command = told.err.splitlines()[-1].removeprefix("To delete them: ").split()

    assert program == "icbo-desktop"
    assert cli.run(command) == 0
    assert capsys.readouterr().out == "Gone: 1 backup beside it, in “demo backups”.\n"
    assert not list(backups.iterdir())
    assert (words / "demo.icbo").read_bytes() == protected


def test_deleting_older_files_where_there_are_none_says_so(protected, said):
    only = ("--delete-older", "--password-file", "words.txt")

    assert cli.run(["protect", "demo.icbo", *only]) == 0

    assert said() == ["Nothing is there that this password does not open."]


@pytest.mark.parametrize("content", [b"", b"\nthree random words\n", b"\xff\xfe\x00"])
def test_a_password_file_without_a_password_is_told(protected, capsys, content):
    (protected.parent / "empty.txt").write_bytes(content)

    assert cli.run(["check", "demo.icbo", "--password-file", "empty.txt"]) == 1

    assert "“empty.txt”" in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-8-sig"])
def test_a_password_file_may_begin_with_a_byte_order_mark(protected, encoding):
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    content = f"{mark}{PASSWORD}\r\nnot this line\r\n".encode(encoding)
    (protected.parent / "wide.txt").write_bytes(content)

    assert cli.run(["check", "demo.icbo", "--password-file", "wide.txt"]) == 0


@pytest.mark.parametrize("command", [("check", "demo.icbo"), ("programme", ".", "--out", "o.xlsx")])
def test_a_password_file_that_is_not_there_is_told_as_such(protected, capsys, command):
    assert cli.run([*command, "--password-file", "gone.txt"]) == 1

    assert capsys.readouterr().err == "The password file “gone.txt” is not there.\n"


def test_a_password_cannot_be_both_set_and_taken_off(protected, capsys):
    words = ("--remove", "--new-password-file", "other.txt")

    assert cli.run(["protect", "demo.icbo", *words]) == 2
