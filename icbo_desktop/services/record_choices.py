"""What was chosen when a record was last saved: formats and folder for each workbook, for all the template and lines to sign."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings

from icbo_desktop.domain.record_formats import FORMAT_NAMES, RecordFormat

MOST_WORKBOOKS = 20
CHOICES, TEMPLATE, SIGN = "records/choices", "records/template", "records/sign"


@dataclass(frozen=True, slots=True)
class RecordChoice:
    """`folder` None is that of the workbook; `template` None is the program's own look."""

    formats: tuple[RecordFormat, ...] = ("pdf",)
    folder: Path | None = None
    template: Path | None = None
    with_sign_lines: bool = True


class RecordChoices:
    """Kept in the settings. It holds formats and places, never what people said."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def of(self, workbook: Path) -> RecordChoice:
        """The last choice for a workbook; what somebody spoilt by hand counts as not there."""
        told = self._known().get(str(workbook), {})
        chosen = str(told.get("formats", "")).split()
        formats: tuple[RecordFormat, ...] = tuple(kind for kind in FORMAT_NAMES if kind in chosen)
        folder = told.get("folder")
        template = str(self._settings.value(TEMPLATE, ""))
        return RecordChoice(
            formats or ("pdf",),
            Path(folder) if isinstance(folder, str) and folder else None,
            Path(template) if template else None,
            str(self._settings.value(SIGN, "true")) != "false",
        )

    def keep(self, workbook: Path, choice: RecordChoice) -> None:
        """Begin with it the next time."""
        told = {"formats": " ".join(choice.formats), "folder": str(choice.folder or "")}
        kept = {str(workbook): told, **self._others(workbook)}
        self._write(dict(list(kept.items())[:MOST_WORKBOOKS]))
        if {"pdf", "docx"} & set(choice.formats):
            self._settings.setValue(SIGN, "true" if choice.with_sign_lines else "false")
        if "docx" in choice.formats:
            self._settings.setValue(TEMPLATE, str(choice.template or ""))

    def forget(self, workbook: Path) -> None:
        """Keep nothing of a workbook any more, not even its name."""
        others = self._others(workbook)
        if len(others) < len(self._known()):
            self._write(others)

    def forget_folder(self, folder: Path) -> None:
        """Keep nothing of the workbooks in a folder, nor that a record went there."""
        kept = {
            key: {**told, "folder": ""} if told.get("folder") == str(folder) else told
            for key, told in self._known().items()
            if Path(key).parent != folder
        }
        if kept != self._known():
            self._write(kept)

    def _others(self, workbook: Path) -> dict[str, dict[str, object]]:
        return {key: known for key, known in self._known().items() if key != str(workbook)}

    def _write(self, told: Mapping[str, Mapping[str, object]]) -> None:
        import json  # noqa: PLC0415 - only a record asks for it

        self._settings.setValue(CHOICES, json.dumps(told))

    def _known(self) -> dict[str, dict[str, object]]:
        """By workbook, the newest first."""
        import json  # noqa: PLC0415 - as above

        try:
            told = json.loads(str(self._settings.value(CHOICES, "{}")))
        except ValueError:
            return {}
        if not isinstance(told, dict):
            return {}
        return {str(key): one for key, one in told.items() if isinstance(one, dict)}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - JSON is untyped
