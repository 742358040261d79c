"""About the program: whose licence it has, in a checkout as in a built program."""

from pathlib import Path

import pytest

from icbo_desktop.ui.dialogs import program_dialog
from icbo_desktop.ui.dialogs.program_dialog import ProgramDialog
from icbo_desktop.ui.shared.captions import Caption

LICENSE = Path(__file__).resolve().parents[3] / "LICENSE"


@pytest.mark.parametrize("is_built", [True, False])
def test_the_programs_own_licence_is_named_as_its_file_says(shown, tmp_path, monkeypatch, is_built):
    monkeypatch.setattr(
        program_dialog, "licences_file", lambda: tmp_path / "LICENCES.txt" if is_built else None
    )

    dialog = shown(ProgramDialog())

    said = " ".join(each.text() for each in dialog.findChildren(Caption))
    name = LICENSE.read_text(encoding="utf-8").partition(" ")[0]
    assert name == "MIT"
    assert f"itself is free software under the {name} licence" in said
