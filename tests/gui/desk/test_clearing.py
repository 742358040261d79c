"""Soon after the start, what an earlier session left half-written is cleared away."""

from pathlib import Path

from icbo_desktop.desk import clearing
from icbo_desktop.services import leftovers
from icbo_desktop.services.settings import Settings
from icbo_desktop.ui.shared.last_folders import FileKind


def test_folders_of_the_last_sessions_are_cleared(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(clearing, "AFTER_SECONDS", 0.0)
    monkeypatch.setattr(leftovers, "SECONDS_IN_HAND", -1)
    settings = Settings(tmp_path / "settings.ini")
    settings.remember(tmp_path / "work" / "Plan.icbo")
    settings.keep_last_folder(FileKind.RECORD, str(tmp_path / "records"))
    parts = [half_written(tmp_path / name) for name in ("work", "records")]

    clearing.clear_soon(settings)

    qtbot.waitUntil(lambda: not any(part.exists() for part in parts))


def half_written(folder: Path) -> Path:
    folder.mkdir()
    part = folder / ".0a1b2c3d.record.part"
    part.write_bytes(b"what somebody said")
    return part
