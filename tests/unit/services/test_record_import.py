"""Reading a JSON record into a new workbook: complete, or a sentence and nothing half done."""

import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from icbo_desktop.domain.edits.capture import AddAction, AddDifferingView
from icbo_desktop.domain.edits.rating import SetAgreedRating, SetFinding, SetTally
from icbo_desktop.domain.errors import RecordError, RecordFaultsError, UserFacingError
from icbo_desktop.domain.export_request import ExportRequest
from icbo_desktop.domain.history import replay
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.records.json_form import LARGEST_RECORD
from icbo_desktop.records.json_text import MOST_PARTS
from icbo_desktop.services import record_import
from icbo_desktop.services.demo import demo_changes, make_demo
from icbo_desktop.services.record_import import import_record
from icbo_desktop.services.records import export_file
from icbo_desktop.store.checks import check_workbook
from icbo_desktop.store.workbook_file import create_workbook, open_workbook
from tests.attached_files import EXE
from tests.builders import (
    MORNING,
    group_id,
    make_first_change,
    make_framework,
    make_frozen,
    make_item,
    make_workshop,
)
from tests.recorded_everywhere import Recorder, everywhere
from tests.unit.records.json_records import changed, frozen_in, record_bytes

ITEM = make_item()


def sound_record() -> bytes:
    """A small record with a row of most kinds."""
    council = group_id(make_workshop(groups={"Council": 5}), "Council")
    edits = (
        SetTally(ITEM, council, 1, (3, 4, 5)),
        SetAgreedRating(ITEM, 4),
        SetFinding(ITEM, "d1.one.e1", "some"),
        AddDifferingView(ITEM, "Seen otherwise", "groups", (council,), rating=3),
        AddAction(ITEM, "Do it"),
    )
    recorder = Recorder()
    recorder.paper(ITEM)
    workshop = make_workshop(*edits, groups={"Council": 5}).with_row(recorder.rows[0])
    return record_bytes(frozen_in(workshop, make_framework()))


def at(*path: str | int, value: object) -> Callable[[Any], None]:
    """The change that puts a value somewhere into the tree."""

    def change(tree: Any) -> None:
        for step in path[:-1]:
            tree = tree[step]
        tree[path[-1]] = value

    return change


def without(*path: str | int) -> Callable[[Any], None]:
    def change(tree: Any) -> None:
        for step in path[:-1]:
            tree = tree[step]
        del tree[path[-1]]

    return change


def twice(name: str, **values: object) -> Callable[[Any], None]:
    """The change that adds the first row of a list once more, with other values."""
    return lambda tree: tree[name].append(tree[name][0] | values)


def other_pack(change: Callable[[str], str]) -> Callable[[Any], None]:
    """The change that gives the framework another text, with or without its checksum."""

    def apply(tree: Any) -> None:
        row = tree["frameworks"][0]
        row["pack"] = change(row["pack"])
        row["sha256"] = sha_of(row["pack"].encode())

    return apply


def program(tree: Any) -> None:
    row = tree["attachments"][0]
    row |= {"content": b64encode(EXE).decode(), "size": len(EXE), "sha256": sha_of(EXE)}


def sha_of(content: bytes) -> str:
    return sha256(content).hexdigest()


# What is done to a sound record, and words of the fault that is told.
BAD = {
    "another program's": (at("record", value="notes"), "not a JSON record of this program"),
    "a future form": (at("version", value=3), "newer version of this program (form 3"),
    "an old form": (at("version", value=1), "old form (1)"),
    "no form": (at("version", value="2"), "does not say which form"),
    "another schema": (at("$schema", value="x"), "$.$schema: this should be urn:"),
    "a missing list": (without("actions"), "$.actions: this is missing"),
    "a missing key": (without("notes"), "$.notes: this is missing"),
    "an unknown list": (at("secrets", value=[]), "$.secrets: this key is not known"),
    "an unknown key": (at("actions", 0, "owner", value="x"), "$.actions[0].owner: this key is not"),
    "no workshop": (at("workshop", value=None), "$.workshop: this should be an object"),
    "a list that is none": (at("actions", value={}), "$.actions: this should be a list"),
    "a row that is none": (at("actions", 0, value=7), "$.actions[0]: this should be an object"),
    "a number as text": (at("actions", 0, "text", value=7), "$.actions[0].text: this should be a text"),
    "a text as number": (at("assessments", 0, "agreed", value="4"), "should be a whole number"),
    "a yes as number": (at("assessments", 0, "agreed", value=True), "should be a whole number"),
    "a fraction": (at("assessments", 0, "agreed", value=4.5), "should be a whole number"),
    "a number as yes": (at("assessments", 0, "agreed_to_differ", value=1), "true or false"),
    "null": (at("actions", 0, "text", value=None), "this should not be null"),
    "an unknown word": (at("actions", 0, "priority", value="huge"), "one of high, medium, low"),
    "no day": (at("workshop", "held_on", value="2026-02-30"), "a day such as 2026-11-19"),
    "a day of long ago": (at("workshop", "held_on", value="0001-01-01"), "a day such as"),
    "no time": (at("workshop", "starts_at", value="25:00"), "a time such as 09:30:00"),
    "a local moment": (at("actions", 0, "created_at", value="2026-11-19T09:30:00"), "a moment such"),
    "an odd offset": (
        at("actions", 0, "created_at", value="2026-11-19T09:30:00+00:00:07"),
        "a moment such",
    ),
    "a number without end": (at("actions", 0, "text", value="x" * 2_000_001), "2,000,001 characters"),
    "half a letter": (at("actions", 0, "text", value="x\ud800"), "not kept: control characters or half"),
    "a control character": (at("actions", 0, "text", value="x\x00"), "not kept: control characters"),
    "no title": (at("workshop", "title", value=" "), "a workshop needs a title"),
    "a long title": (at("workshop", "title", value="x" * 301), "longer than 300 characters"),
    "no id": (at("actions", 0, "id", value=""), "$.actions[0].id: this has 0 characters"),
    "a holder twice": (
        lambda tree: tree["differing_views"][0]["held_by"].extend(["x", "x"]),
        "an id is there twice",
    ),
    "holders that are none": (at("differing_views", 0, "held_by", value="all"), "a list of at most"),
    "an unknown holder": (
        lambda tree: tree["differing_views"][0]["held_by"].append("new-5"),
        "there is no such group",
    ),
    "markup as colour": (at("partner_groups", 0, "colour", value="red;}"), "not written as it should"),
    "a crowd": (at("partner_groups", 0, "people", value=61), "a group has 0 to 60 people"),
    "an unknown group": (at("view_ratings", 0, "group_id", value="x"), "there is no such group"),
    "an unknown framework": (at("actions", 0, "framework_id", value="x"), "no such framework"),
    "no framework": (at("frameworks", value=[]), "a workshop needs a framework"),
    "an item of nothing": (at("actions", 0, "framework_id", value=""), "should name the framework"),
    "an unknown item": (at("actions", 0, "item_id", value="d9"), "no such standard, domain or list"),
    "an unknown option": (at("actions", 0, "option_id", value="o"), "there is no such option"),
    "an unknown line": (at("findings", 0, "evidence_id", value="e9"), "no such line of evidence"),
    "no line": (at("findings", 0, "evidence_id", value=""), "should name a line of evidence"),
    "an unknown action": (at("differing_views", 0, "action_id", value="a"), "no such action"),
    "an unknown place": (
        lambda tree: tree["breaks"].append(
            {"id": "b", "framework_id": "", "item_id": "", "place_kind": "bar", "minutes": 5}
            | {"title": "", "option_id": ""}
        ),
        "$.breaks[0].place_kind: this should be one of",
    ),
    "a break after a break": (
        lambda tree: tree["breaks"].append(
            {"id": "b", "framework_id": "", "item_id": "", "place_kind": "break", "minutes": 5}
            | {"title": "", "option_id": ""}
        ),
        "summary, closing",
    ),
    "off the scale": (at("assessments", 0, "agreed", value=11), "11 is not on the scale"),
    "a view off the scale": (at("view_ratings", 0, "value", value=0), "0 is not on the scale"),
    "a differing view off it": (at("differing_views", 0, "rating", value=99), "99 is not on the scale"),
    "seat nought": (at("view_ratings", 0, "seat", value=0), "0 is not from 1"),
    "an id twice": (twice("actions"), "$.actions[1].id: this id is there twice"),
    "a seat twice": (twice("view_ratings", id="x"), "there is another one for the same place"),
    "an assessment twice": (twice("assessments", id="x"), "another one for the same place"),
    "another checksum": (at("frameworks", 0, "sha256", value="0" * 64), "the checksum is not that"),
    "another text": (
        lambda tree: tree["frameworks"][0].update(pack=tree["frameworks"][0]["pack"] + " "),
        "the checksum is not that",
    ),
    "no pack": (other_pack(lambda _text: "{}"), "$.frameworks[0].pack"),
    "a pack of half letters": (at("frameworks", 0, "pack", value="\ud800"), "not kept"),
    "another pack": (other_pack(lambda text: text.replace('"made-up"', '"other"', 1)), "not the id of"),
    "another version": (at("frameworks", 0, "version", value="2.0.0"), "not the version"),
    "an overlay that is not there": (at("frameworks", 0, "overlay", value="x"), "no such overlay"),
    "left out of nothing": (at("frameworks", 0, "left_out", value=["d9"]), "$.frameworks[0].left_out[0]"),
    "no base64": (at("attachments", 0, "content", value="%%%"), "bytes in base64"),
    "other bytes": (at("attachments", 0, "size", value=3), "bytes here"),
    "other bytes of that length": (at("attachments", 0, "sha256", value="0" * 64), "the checksum"),
    "a program as picture": (program, "none of what can be kept"),
    "another kind": (at("attachments", 0, "content_type", value="image/gif"), "of the kind image/png"),
    "a name of a program": (at("attachments", 0, "name", value="a.exe"), "not kept under such a name"),
    "a path as name": (at("attachments", 0, "name", value="../a.png"), "not kept under such a name"),
}  # fmt: skip
# The bytes of a file, and words of what is told.
BROKEN = {
    "an empty file": (b"", "this is not JSON"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "this is not text in UTF-8"),
    "broken UTF-8": (b'{"record":\n"\xff"}', "line 2: this is not text in UTF-8"),
    "half a file": (sound_record()[:-40], "this is not JSON from here on"),
    "a list": (b"[]", "not a JSON record of this program"),
    "a number": (b"7", "not a JSON record of this program"),
    "deep nesting": (b"[" * 200_000, "nested too deep"),
    "deep objects": (b'{"a":' * 200_000, "nested too deep"),
    "too many values": (b"[" + b"1," * (MOST_PARTS + 1), "this holds more than"),
    "not a number": (
        sound_record().replace(b'"agreed": 4', b'"agreed": NaN', 1),
        "$.assessments[0].agreed: this should be a whole number",
    ),
    "a number of a thousand digits": (
        sound_record().replace(b'"agreed": 4', b'"agreed": 4' + b"0" * 10_000, 1),
        "$.assessments[0].agreed: this should be a whole number",
    ),
    "a key twice": (
        sound_record().replace(b'"agreed": 4', b'"agreed": 9, "agreed": 4', 1),
        "$.assessments[0].agreed: this key is there twice",
    ),
    "a list twice": (
        sound_record().replace(b'"actions": [', b'"actions": [], "actions": [', 1),
        "$.actions: this key is there twice",
    ),
}


def refused(folder: Path, content: bytes) -> UserFacingError:
    """Read such a record in, and show that nothing comes of it."""
    source = folder / "record.json"
    source.write_bytes(content)
    target = folder / "there"
    target.mkdir()
    (target / "other.icbo").write_text("another file")

    with pytest.raises(RecordError) as caught:
        import_record(source, target / "new.icbo")

    assert [each.name for each in target.iterdir()] == ["other.icbo"]
    assert source.read_bytes() == content
    return caught.value


@pytest.mark.parametrize(("change", "words"), BAD.values(), ids=BAD)
def test_a_record_with_a_fault_is_refused_with_its_path(change, words, tmp_path):
    error = refused(tmp_path, changed(sound_record(), change))

    assert isinstance(error, RecordFaultsError)
    assert any(words in str(fault) for fault in error.faults)
    assert "record.json" in error.sentence


def overlay_text(tree: Any) -> None:
    row = tree["overlays"][0]
    row |= {"pack": "{}", "sha256": sha_of(b"{}")}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (at("overlays", 0, "sha256", value="0" * 64), "$.overlays[0].sha256: the checksum"),
        (
            at("overlays", 0, "framework_id", value="x"),
            "$.overlays[0].framework_id: the record has no",
        ),
        (at("overlays", 0, "overlay_id", value="x"), "with / between"),
        (at("overlays", 0, "version", value="9.0.0"), "not those of the overlay"),
        (overlay_text, "$.overlays[0].pack"),
    ],
    ids=["checksum", "framework", "id", "version", "text"],
)
def test_an_overlay_with_a_fault_is_refused(change, words, tmp_path):
    workshop, _ = replay(demo_changes())

    error = refused(tmp_path, changed(record_bytes(workshop), change))

    assert isinstance(error, RecordFaultsError)
    assert any(words in str(fault) for fault in error.faults)


@pytest.mark.parametrize(("content", "words"), BROKEN.values(), ids=BROKEN)
def test_a_file_that_is_no_record_is_refused(content, words, tmp_path):
    error = refused(tmp_path, content)

    assert isinstance(error, RecordFaultsError)
    assert any(words in str(fault) for fault in error.faults)


def test_every_fault_is_told_at_once(tmp_path):
    def change(tree: Any) -> None:
        tree["actions"][0] |= {"priority": "huge", "by_when": "soon", "owner": "x"}
        tree["workshop"]["title"] = 7
        tree["partner_groups"][0]["colour"] = "red"
        tree["findings"][0]["evidence_id"] = "e9"

    error = refused(tmp_path, changed(sound_record(), change))

    assert [fault.path for fault in error.faults] == [
        "$.workshop.title",
        "$.partner_groups[0].colour",
        "$.actions[0].owner",
        "$.actions[0].priority",
        "$.actions[0].by_when",
        "$.findings[0].evidence_id",
    ]
    assert error.sentence == "“record.json” cannot be read in: it has 6 faults."


def test_very_many_faults_are_counted(tmp_path):
    error = refused(tmp_path, changed(sound_record(), at("actions", value=[7] * 1000)))

    assert len(error.faults) == 200
    assert "1,000 faults" in error.sentence or "1000 faults" in error.sentence


def test_a_file_of_two_hundred_megabytes_is_not_even_read(tmp_path):
    source = tmp_path / "large.json"
    with source.open("wb") as file:
        file.truncate(2 * LARGEST_RECORD)

    with pytest.raises(RecordError, match="larger than 100 MB"):
        import_record(source, tmp_path / "new.icbo")
    assert [each.name for each in tmp_path.iterdir()] == ["large.json"]


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("gone.json", "new.icbo", "“gone.json” is not there"),
        (".", "new.icbo", "is not a file"),
        ("sound.json", "there.icbo", "already a file"),
        ("sound.json", "new.json", "ends in .icbo"),
        ("sound.json", "gone/new.icbo", "its folder is not there"),
        ("sound.json", "n" * 300 + ".icbo", "was not made"),
        ("n" * 300, "new.icbo", "cannot be read"),
        ("there.icbo", "new.icbo", "not a JSON record|not text in UTF-8|not JSON"),
    ],
)
def test_a_place_that_cannot_be_used_is_told(source, target, words, tmp_path):
    (tmp_path / "sound.json").write_bytes(sound_record())
    create_workbook(tmp_path / "there.icbo", make_first_change(frozen=make_frozen()))
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}

    with pytest.raises(UserFacingError, match=words):
        import_record(tmp_path / source, tmp_path / target)

    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_a_disk_that_fills_up_leaves_nothing(tmp_path, monkeypatch):
    (tmp_path / "sound.json").write_bytes(sound_record())

    def full(*_words: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(UserFacingError, match="full"):
        import_record(tmp_path / "sound.json", tmp_path / "new.icbo")

    assert [each.name for each in tmp_path.iterdir()] == ["sound.json"]


def test_the_sample_comes_back_sound_and_gives_the_same_record(tmp_path):
    make_demo(tmp_path / "demo.icbo")
    export_file(tmp_path / "demo.icbo", ExportRequest(tmp_path / "one.json", "json"))

    import_record(tmp_path / "one.json", tmp_path / "again.icbo")

    export_file(tmp_path / "again.icbo", ExportRequest(tmp_path / "two.json", "json"))
    export_file(tmp_path / "again.icbo", ExportRequest(tmp_path / "again.pdf", "pdf"))
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    assert check_workbook(tmp_path / "again.icbo") == ()
    assert (tmp_path / "again.pdf").read_bytes().startswith(b"%PDF")


def test_it_is_one_act_that_undo_does_not_take_away(tmp_path):
    (tmp_path / "sound.json").write_bytes(sound_record())

    import_record(tmp_path / "sound.json", tmp_path / "new.icbo", lambda: MORNING)

    opened = open_workbook(tmp_path / "new.icbo", read_only=True)
    assert [change.label for change in opened.changes] == ["read from a JSON record"]
    assert opened.timeline.undoable == ()


def test_a_record_of_very_many_words_takes_several_entries(tmp_path, monkeypatch):
    monkeypatch.setattr(record_import, "MOST_IN_ENTRY", 1_000)
    (tmp_path / "sound.json").write_bytes(sound_record())

    import_record(tmp_path / "sound.json", tmp_path / "new.icbo")

    opened = open_workbook(tmp_path / "new.icbo", read_only=True)
    assert len(opened.changes) > 3
    export_file(tmp_path / "new.icbo", ExportRequest(tmp_path / "again.json", "json"))
    assert (tmp_path / "again.json").read_bytes() == sound_record()


@pytest.mark.parametrize("name", ["icbo-2018", "stp-option-appraisal"])
def test_what_is_recorded_everywhere_comes_back_as_a_sound_workbook(name, tmp_path):
    framework = read_pack(frameworks_dir() / name)
    workshop = frozen_in(everywhere(framework)[0], framework)
    written = record_bytes(workshop)
    (tmp_path / "one.json").write_bytes(written)

    import_record(tmp_path / "one.json", tmp_path / "new.icbo")

    assert check_workbook(tmp_path / "new.icbo") == ()
    export_file(tmp_path / "new.icbo", ExportRequest(tmp_path / "two.json", "json"))
    assert (tmp_path / "two.json").read_bytes() == written


def test_attachments_can_stay_behind(tmp_path):
    (tmp_path / "sound.json").write_bytes(sound_record())
    import_record(tmp_path / "sound.json", tmp_path / "new.icbo")
    request = ExportRequest(tmp_path / "less.json", "json", with_attachments=False)

    export_file(tmp_path / "new.icbo", request)

    assert json.loads((tmp_path / "less.json").read_bytes())["attachments_left_out"] == 1
    import_record(tmp_path / "less.json", tmp_path / "less.icbo")
    assert check_workbook(tmp_path / "less.icbo") == ()


def test_history_is_told_under_the_same_attribution_and_read_over(tmp_path):
    make_demo(tmp_path / "demo.icbo")
    request = ExportRequest(tmp_path / "one.json", "json", with_history=True)

    export_file(tmp_path / "demo.icbo", replace(request, attribution="none"))

    tree = json.loads((tmp_path / "one.json").read_bytes())
    rows = [row for change in tree["history"] for row in change["rows"]]
    assert len(tree["history"]) > 300
    assert {row["list"] for row in rows}.isdisjoint(
        {"view_ratings", "partner_groups", "frameworks"}
    )
    views = [row for row in rows if row["list"] == "differing_views"]
    assert views
    assert all(not row["after"].get("held_by") for row in views)
    import_record(tmp_path / "one.json", tmp_path / "new.icbo")
    assert check_workbook(tmp_path / "new.icbo") == ()
