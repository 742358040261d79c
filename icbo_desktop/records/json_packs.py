"""The packs and the attachments of a JSON record: whether each is what its checksum says, and can be used."""

import binascii
import hashlib
from base64 import b64decode
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from icbo_desktop.domain.attachment_kinds import AttachmentRefusedError, attachment_name, kind_of
from icbo_desktop.domain.errors import PackError
from icbo_desktop.domain.framework import Framework, pack_id_of
from icbo_desktop.domain.overlay import Overlay
from icbo_desktop.domain.rows import FrozenFramework, FrozenOverlay, overlay_row_id
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.records.json_faults import Faults
from icbo_desktop.records.json_form import CONTENT, Json
from icbo_desktop.records.json_rows import NOT_KEPT
from icbo_desktop.translation import marked, tr, translated

CHECKSUM = marked("the checksum is not that of what is here")


@dataclass(frozen=True, slots=True)
class Thaw:
    """How a pack's text becomes a framework or an overlay, strictly. Both raise PackError."""

    framework: Callable[[str], Framework]
    overlay: Callable[[str], Overlay]


def read_framework(row: FrozenFramework, path: str, thaw: Thaw, faults: Faults) -> Framework | None:
    """The framework of a row, under the row's id; None with its faults told."""
    if not is_proved(row.text, row.sha256, path, faults):
        return None
    try:
        found = thaw.framework(row.text)
    except PackError as error:
        tell_pack(error, path, faults)
        return None
    own_id = pack_id_of(row.id) if row.is_retired else row.id
    if found.id != own_id:
        faults.add(f"{path}.id", tr("this is not the id of the framework in `pack`"))
    if found.version != row.version:
        faults.add(f"{path}.version", tr("this is not the version of the framework in `pack`"))
    known = {*found.domains_by_id, *found.standards_by_id}
    for number, item_id in enumerate(row.left_out):
        if item_id not in known:
            faults.add(
                f"{path}.left_out[{number}]", tr("the framework has no such domain or standard")
            )
    return found if found.id == row.id else replace(found, id=row.id)


def read_overlay(
    row: FrozenOverlay, path: str, thaw: Thaw, faults: Faults, framework_ids: Collection[str]
) -> None:
    """Check that an overlay is one, and whose it is."""
    if row.framework_id not in framework_ids:
        faults.add(f"{path}.framework_id", tr("the record has no such framework"))
    if row.id != overlay_row_id(row.framework_id, row.overlay_id):
        faults.add(
            f"{path}.id", tr("this should be the ids of framework and overlay with / between")
        )
    if not is_proved(row.text, row.sha256, path, faults):
        return
    try:
        found = thaw.overlay(row.text)
    except PackError as error:
        tell_pack(error, path, faults)
        return
    told = (pack_id_of(row.framework_id), row.overlay_id, row.version)
    if told != (found.framework_id, found.id, found.version):
        faults.add(path, tr("ids and version are not those of the overlay in `pack`"))


def is_proved(text: str, sha256: str, path: str, faults: Faults) -> bool:
    """Whether the text of a pack is what its checksum says."""
    try:
        found = hashlib.sha256(text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError:
        faults.add(f"{path}.pack", translated(NOT_KEPT))
        return False
    if found != sha256:
        faults.add(f"{path}.sha256", translated(CHECKSUM))
        return False
    return True


def tell_pack(error: PackError, path: str, faults: Faults) -> None:
    """Add what is wrong in a pack, or the one sentence where there is no list."""
    if not error.faults:
        faults.add(f"{path}.pack", error.sentence)
    for each in error.faults:
        inner = each.path.removeprefix("$")
        faults.add(f"{path}.pack{inner}", each.reason)


def read_content(row: Attachment, value: Json, path: str, faults: Faults) -> bytes:
    """The bytes of an attachment, of which the row says nothing but the truth; empty with faults told."""
    place = f"{path}.{CONTENT}"
    try:
        content = b64decode(value, validate=True) if isinstance(value, str) else None
    except (binascii.Error, ValueError):
        content = None
    if content is None:
        faults.add(place, tr("this should be bytes in base64"))
        return b""
    if len(content) != row.size:
        faults.add(f"{path}.size", tr("there are {count:,} bytes here", count=len(content)))
    elif hashlib.sha256(content).hexdigest() != row.sha256:
        faults.add(f"{path}.sha256", translated(CHECKSUM))
    else:
        tell_kind(row, content, path, faults)
    return content


def tell_kind(row: Attachment, content: bytes, path: str, faults: Faults) -> None:
    """Check that the bytes are of the kind that the row says, and may be kept under its name."""
    try:
        kind = kind_of(content, row.name)
    except AttachmentRefusedError as error:
        faults.add(f"{path}.{CONTENT}", error.sentence.rstrip("."))
        return
    if kind.content_type != row.content_type:
        faults.add(
            f"{path}.content_type", tr("what is here is of the kind {kind}", kind=kind.content_type)
        )
    if attachment_name(row.name, kind) != row.name:
        faults.add(f"{path}.name", tr("a file of this kind is not kept under such a name"))
