"""A pack as one file: anything that is no pack is refused with the member's name, and nothing is unpacked."""

import stat
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from icbo_desktop.domain.errors import PackError
from icbo_desktop.packs import archive
from icbo_desktop.packs.archive import PackFiles, archive_bytes, is_archive, read_archive

PACK = b"format: 1"
WORDS = b"format: 1"


def written(tmp_path: Path, *members: tuple[str, bytes], **fields: object) -> Path:
    """An archive of these members; `fields` are set on the last one."""
    path = tmp_path / "shared.icbopack"
    with zipfile.ZipFile(path, "w") as opened:
        for position, (name, content) in enumerate(members, start=1):
            member = zipfile.ZipInfo(name)
            # The class tidies names; a stranger's zip is not tidy.
            member.filename = name
            for key, value in fields.items() if position == len(members) else ():
                setattr(member, key, value)
            opened.writestr(member, content)
    return path


def refusal_of(path: Path) -> str:
    with pytest.raises(PackError) as raised:
        read_archive(path)
    return raised.value.sentence


@pytest.mark.parametrize(
    "name",
    [
        "../pack.yaml",
        "overlays/../../pack.yaml",
        "/etc/pack.yaml",
        "C:/pack.yaml",
        "c:pack.yaml",
        "overlays\\easy.yaml",
        "..\\pack.yaml",
    ],
)
def test_name_that_leads_out_is_refused(tmp_path: Path, name: str):
    path = written(tmp_path, ("pack.yaml", PACK), (name, PACK))

    assert "has a name that leads out of the file" in refusal_of(path)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_member_that_is_no_file_is_refused(tmp_path: Path, kind: int):
    path = written(tmp_path, ("pack.yaml", b"/etc/passwd"), external_attr=(kind | 0o777) << 16)

    assert refusal_of(path).endswith("shared.icbopack: 'pack.yaml' is a link or a device.")


def test_member_of_10_gb_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = written(tmp_path, ("pack.yaml", PACK))
    content = bytearray(path.read_bytes())
    entry = content.index(b"PK\x01\x02")
    content[entry + 24 : entry + 28] = struct.pack("<I", 0xF0000000)
    path.write_bytes(content)
    monkeypatch.setattr(zipfile.ZipFile, "open", None)

    assert "'pack.yaml' is too large: the file is too large: 3840.0 MB" in refusal_of(path)


def test_member_that_unpacks_to_more_than_it_says_is_refused(tmp_path: Path):
    path = tmp_path / "shared.icbopack"
    path.write_bytes(archive_bytes(PackFiles(b"#" * (64 * 1024 * 1024))))
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = content.index(mark) + offset
        content[at : at + 4] = struct.pack("<I", 1000)
    path.write_bytes(content)

    assert "shared.icbopack" in refusal_of(path)


def test_archive_that_is_too_large_is_refused_unread(tmp_path: Path):
    path = tmp_path / "shared.icbopack"
    with path.open("wb") as opened:
        opened.truncate(archive.MOST_ARCHIVE_BYTES + 1)

    assert "it is larger than 16 MB" in refusal_of(path)


def test_too_many_members_are_refused(tmp_path: Path):
    members = [(f"overlays/o{number}.yaml", WORDS) for number in range(archive.MOST_MEMBERS + 1)]

    assert "it holds 101 members, and a pack has at most 100" in refusal_of(
        written(tmp_path, *members)
    )


@pytest.mark.parametrize(
    "name",
    ["inner.zip", "overlays/inner.zip", "pack.yml", "overlays/a/b.yaml", "run.exe", "pack.yaml/x"],
)
def test_member_that_is_no_part_of_a_pack_is_refused(tmp_path: Path, name: str):
    path = written(tmp_path, ("pack.yaml", PACK), (name, b"PK"))

    assert f"'{name}' is no part of a pack" in refusal_of(path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_member_that_is_there_twice_is_refused(tmp_path: Path):
    path = written(tmp_path, ("pack.yaml", PACK), ("pack.yaml", WORDS))

    assert "'pack.yaml' is there twice" in refusal_of(path)


def test_encrypted_member_is_refused(tmp_path: Path):
    path = written(tmp_path, ("pack.yaml", PACK))
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        content[content.index(mark) + offset] |= 1
    path.write_bytes(content)

    assert "'pack.yaml' is encrypted" in refusal_of(path)


def test_member_packed_in_a_rare_way_is_refused(tmp_path: Path):
    path = written(tmp_path, ("pack.yaml", PACK), compress_type=zipfile.ZIP_LZMA)

    assert "is packed in a way that is not read here" in refusal_of(path)


@pytest.mark.parametrize("cut", [0, 10, 60, -1])
def test_file_that_is_cut_is_refused(tmp_path: Path, cut: int):
    path = written(tmp_path, ("pack.yaml", PACK))
    path.write_bytes(path.read_bytes()[:cut])

    assert "it is not a whole .icbopack file" in refusal_of(path)


def test_file_with_a_changed_byte_is_refused(tmp_path: Path):
    path = written(tmp_path, ("pack.yaml", PACK))
    path.write_bytes(path.read_bytes().replace(PACK, b"format: 2", 1))

    assert "it is not a whole .icbopack file" in refusal_of(path)


@settings(max_examples=200)
@given(at=st.floats(0, 1), new=st.binary(min_size=1, max_size=4))
def test_file_that_is_damaged_anywhere_is_refused_or_read_whole(
    tmp_path_factory: pytest.TempPathFactory, at: float, new: bytes
):
    files = PackFiles(PACK * 20, {"easy.yaml": WORDS})
    content = archive_bytes(files)
    cut = int(at * len(content))
    path = tmp_path_factory.mktemp("archive") / "shared.icbopack"
    path.write_bytes(content[:cut] + new + content[cut + len(new) :])

    with suppress(PackError):
        assert set(read_archive(path).overlays.values()) <= {WORDS}


def test_missing_file_and_a_folder_are_refused(tmp_path: Path):
    for path in (tmp_path / "nowhere.icbopack", tmp_path):
        assert "the file cannot be opened" in refusal_of(path)


def test_archive_without_a_pack_is_refused(tmp_path: Path):
    assert "there is no pack.yaml in it" in refusal_of(
        written(tmp_path, ("overlays/easy.yaml", WORDS))
    )


def test_written_archive_is_read_back_whole(tmp_path: Path):
    files = PackFiles(PACK, {"easy.yaml": WORDS, "welsh.yaml": b"x"})
    path = tmp_path / "shared.icbopack"
    path.write_bytes(archive_bytes(files))

    assert read_archive(path) == files
    assert archive_bytes(files) == path.read_bytes()


def test_folder_that_was_zipped_whole_is_read(tmp_path: Path):
    path = written(
        tmp_path, ("mine/", b""), ("mine/pack.yaml", PACK), ("mine/overlays/easy.yaml", WORDS)
    )

    assert read_archive(path) == PackFiles(PACK, {"easy.yaml": WORDS})


def test_archive_is_known_by_its_name_or_its_first_bytes(tmp_path: Path):
    (tmp_path / "a.yaml").write_bytes(PACK)
    renamed = tmp_path / "b.yaml"
    renamed.write_bytes(archive_bytes(PackFiles(PACK)))

    assert [is_archive(tmp_path / name) for name in ("a.yaml", "b.yaml", "c.ICBOPACK")] == [
        False,
        True,
        True,
    ]
