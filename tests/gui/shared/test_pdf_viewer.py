"""A desktop without a program for PDF files says so; where nobody can be asked, nothing is known."""

import sys
from pathlib import Path

import pytest

from icbo_desktop.ui.shared.pdf_viewer import names_pdf_viewer

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks xdg-mime")


@pytest.mark.parametrize(("answer", "is_named"), [("org.gnome.Evince.desktop", True), ("", False)])
def test_viewer_is_what_the_desktop_names(qapp, tmp_path: Path, monkeypatch, answer, is_named):
    asked = tmp_path / "xdg-mime"
    asked.write_text(f"#!/bin/sh\necho '{answer}'\n", encoding="utf-8")
    asked.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert names_pdf_viewer() is is_named


def test_desktop_that_cannot_be_asked_is_taken_to_have_one(qapp, tmp_path: Path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert names_pdf_viewer()
