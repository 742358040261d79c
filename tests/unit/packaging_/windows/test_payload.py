"""A bundle that Windows would not take is refused before an installer is made of it."""

import pytest

import product
from payload import LONGEST_PATH, PayloadError, read_payload
from tests.unit.packaging_.windows.bundles import make_bundle


def test_outer_folders_come_before_inner_ones(tmp_path):
    payload = read_payload(make_bundle(tmp_path))

    folders = [str(folder) for folder in payload.folders]

    assert folders == [
        "_internal",
        "_internal/docx",
        "_internal/frameworks",
        "_internal/frameworks/icbo-2018",
    ]


@pytest.mark.parametrize("missing", [product.PROGRAM, product.WORKBOOK_ICON])
def test_bundle_without_what_windows_is_told_of_is_refused(tmp_path, missing):
    (make_bundle(tmp_path) / missing).unlink()

    with pytest.raises(PayloadError, match=f"{missing} is missing"):
        read_payload(tmp_path)


def test_bundle_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(PayloadError, match="There is no bundle"):
        read_payload(tmp_path / "nowhere")


@pytest.mark.parametrize("name", ["tŷ.txt", "a$b.dll", "ends.", "a`b", 'a"b'])
def test_name_that_an_installer_could_garble_is_refused(tmp_path, name):
    with pytest.raises(PayloadError, match="has a name"):
        read_payload(make_bundle(tmp_path, f"_internal/{name}"))


def test_path_that_windows_could_not_hold_is_refused(tmp_path):
    deep = "/".join(["d" * 60] * 3)

    with pytest.raises(PayloadError, match=f"too long by {len(deep) + 2 - LONGEST_PATH}"):
        read_payload(make_bundle(tmp_path, f"{deep}/f"))


def test_link_is_refused(tmp_path):
    (make_bundle(tmp_path) / "link.dll").symlink_to(tmp_path / "_internal" / "base.dll")

    with pytest.raises(PayloadError, match=r"link\.dll is a link"):
        read_payload(tmp_path)
