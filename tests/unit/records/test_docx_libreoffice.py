"""The Word record in another program: LibreOffice opens it and lays it out as it is, where it is installed."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.docx.writer import made_docx
from icbo_desktop.records.tree import Content
from tests.unit.records.making import text_of

OFFICE = shutil.which("soffice")


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not on this machine")
@pytest.mark.timeout(180)
def test_libreoffice_opens_it_and_shows_every_part(rich_content: Content, tmp_path: Path) -> None:
    path = tmp_path / "record.docx"
    path.write_bytes(made_docx(rich_content, fonts_dir()))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"

    subprocess.run(
        [OFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path],
        check=True,
        capture_output=True,
        env={**os.environ, "HOME": str(tmp_path)},
    )

    shown = text_of(PdfReader(tmp_path / "record.pdf")).replace(" ", "")
    titles = [part.title.replace(" ", "") for part in rich_content.parts]
    assert [title for title in titles if title not in shown] == []
