"""Between the text of an overlay once parsed and the overlay itself: all checks, and the same fields both ways.

Apart from the reader of overlays, so that opening a workbook does not load YAML.
"""

from typing import Any

import msgspec
from msgspec.inspect import type_info

from icbo_desktop.domain import overlay as model
from icbo_desktop.domain.framework import Framework, GlossaryTerm
from icbo_desktop.packs import overlay_format as parts
from icbo_desktop.packs.checker import other_format
from icbo_desktop.packs.document import Faults, Value
from icbo_desktop.packs.format import FORMAT, NotePart, TermPart
from icbo_desktop.packs.overlay_rules import check_fit, check_overlay
from icbo_desktop.packs.shape import ShapeCheck
from icbo_desktop.translation import tr

SUBJECT = "overlay"


def checked_overlay(
    value: Value, faults: Faults, framework: Framework | None = None
) -> model.Overlay:
    """The typed overlay; held against the framework where one is given. Raises PackError with every fault."""
    if newer := other_format(value):
        reason = tr(
            "the overlay is in format {newer}; this program reads format {known}",
            newer=newer,
            known=FORMAT,
        )
        faults.add(("format",), reason)
        faults.raise_any()
    mended = ShapeCheck(faults).checked(value, type_info(parts.OverlayFile), ())
    check_overlay(mended, faults)
    if framework is not None:
        check_fit(mended, framework, faults)
    faults.raise_any()
    return overlay_of(msgspec.convert(mended, parts.OverlayFile))


def overlay_of(file: parts.OverlayFile) -> model.Overlay:
    """The overlay that a checked file describes."""
    fields: dict[str, Any] = {
        name: getattr(file, name)
        for name in file.__struct_fields__
        if name not in {"format", "framework"}
    }
    fields["framework_id"] = file.framework
    fields["notes"] = tuple(note.text for note in file.notes)
    return msgspec.convert(fields, model.Overlay, from_attributes=True)


def file_of(overlay: model.Overlay) -> parts.OverlayFile:
    """The file of an overlay, with what is empty left out. Checks nothing."""
    return parts.OverlayFile(
        format=FORMAT,
        id=overlay.id,
        framework=overlay.framework_id,
        version=overlay.version,
        title=overlay.title,
        wording=overlay.wording,
        language=overlay.language,
        notes=tuple(NotePart(text=note) for note in overlay.notes),
        terms=tuple(_part(parts.ReplacedTermPart, term) for term in overlay.terms),
        words=_part(parts.LevelWordsPart, overlay.words),
        framework_title=overlay.framework_title,
        framework_short_title=overlay.framework_short_title,
        introduction=overlay.introduction,
        scales=tuple(_scale_part(scale) for scale in overlay.scales),
        items=tuple(_part(parts.ItemWordsPart, item) for item in overlay.items),
        glossary=tuple(_part(TermPart, term) for term in overlay.glossary),
    )


def _scale_part(scale: model.ScaleWords) -> parts.ScaleWordsPart:
    points = tuple(_part(parts.PointWordsPart, point) for point in scale.points)
    return parts.ScaleWordsPart(
        id=scale.id, low_label=scale.low_label, high_label=scale.high_label, points=points
    )


_Worded = model.ReplacedTerm | model.LevelWords | model.PointWords | model.ItemWords | GlossaryTerm


def _part(kind: type[Any], value: _Worded) -> Any:  # noqa: ANN401 - one for every kind of part
    return kind(**{name: getattr(value, name) for name in kind.__struct_fields__})
