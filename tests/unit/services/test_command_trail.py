"""The trail of commands is short and holds ids."""

from icbo_desktop.services.command_trail import MOST_COMMANDS, last_commands, note_command


def test_last_fifty_are_known_the_newest_last():
    for number in range(MOST_COMMANDS + 5):
        note_command(f"command {number}")

    assert len(last_commands()) == MOST_COMMANDS
    assert last_commands()[-1] == f"command {MOST_COMMANDS + 4}"
