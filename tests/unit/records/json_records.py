"""JSON records for the tests: of any workshop, with real packs and real bytes, and read back."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rows import Attribution
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.packs.frozen import frozen_copy, thaw
from icbo_desktop.packs.frozen_overlay import thaw_overlay
from icbo_desktop.records.json_import import ReadRecord, read_record
from icbo_desktop.records.json_packs import Thaw
from icbo_desktop.records.json_record import json_bytes
from icbo_desktop.services.records import RecordSource, record_model
from tests.recorded_everywhere import PICTURE
from tests.unit.records.conftest import OPTIONS

THAW = Thaw(thaw, thaw_overlay)
PICTURES = RecordSource((), lambda _row: PICTURE)


def frozen_in(workshop: Workshop, *frameworks: Framework) -> Workshop:
    """The workshop with the real copies of its frameworks in the place of stand-ins."""
    for framework in frameworks:
        row = next(row for row in workshop.frameworks if row.id == framework.id)
        frozen = frozen_copy(framework)
        row = replace(row, text=frozen.text, sha256=frozen.sha256, version=frozen.version)
        workshop = workshop.with_row(row)
    return workshop


def record_bytes(
    workshop: Workshop,
    attribution: Attribution | None = None,
    source: RecordSource = PICTURES,
    **options: object,
) -> bytes:
    """The JSON record of a workshop that holds real packs."""
    chosen = replace(OPTIONS, attribution=attribution, **options)
    return json_bytes(record_model(workshop, chosen, source))


def read_again(content: bytes) -> ReadRecord:
    return read_record(content, "record.json", THAW)


def written_again(content: bytes) -> bytes:
    """The record of what was read, with its own attachments."""
    read = read_again(content)
    return record_bytes(read.workshop, source=RecordSource((), lambda row: read.contents[row.id]))


def changed(content: bytes, change: Callable[[Any], object]) -> bytes:
    """The record after a change to its tree."""
    tree = json.loads(content)
    change(tree)
    return json.dumps(tree).encode()
