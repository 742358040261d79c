"""What Windows is told: the version is ours, and the codes by which installers find each other stay."""

import re

import pytest

import icbo_desktop
import product
import version_resource

SPEC = (product.ROOT / "packaging" / "icbo_desktop.spec").read_text(encoding="utf-8")


def test_version_is_that_of_the_program():
    assert product.version() == icbo_desktop.__version__


@pytest.mark.parametrize(("stated", "compared"), [("0.1.0", (0, 1, 0)), ("1.12.3rc1", (1, 12, 3))])
def test_numbers_are_those_before_any_letter(stated, compared):
    assert product.numbers(stated) == compared


@pytest.mark.parametrize("stated", ["1.2", "one", "256.0.0", "1.0.65536"])
def test_version_that_an_msi_cannot_compare_is_refused(stated):
    with pytest.raises(ValueError, match=re.escape(stated)):
        product.numbers(stated)


def test_codes_that_were_released_stay_as_they_are():
    """A laptop that has an older version finds the newer one by these."""
    assert product.UPGRADE_CODE == "6B0B5A1E-6C34-4F0B-9C5D-2F3E8A7D1C40"
    assert product.lasting_code("component registry") == "F3CC0B40-3E4C-55D4-9BCE-CCC142FD35F1"


def test_programs_are_those_that_the_spec_builds():
    built = set(re.findall(r'program\("([\w-]+)"', SPEC))

    assert {product.PROGRAM, product.TERMINAL_PROGRAM} == {f"{name}.exe" for name in built}


def test_prog_id_is_one_that_windows_takes():
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9.]{0,38}", product.PROG_ID)


def test_resource_is_an_expression_with_the_version_in_it():
    text = version_resource.resource_text("2.3.4")

    compile(text, "version_resource.txt", "eval")
    assert "filevers=(2, 3, 4, 0)" in text
    assert "StringStruct('ProductVersion', '2.3.4')" in text


def test_resource_lies_where_the_spec_looks_for_it(tmp_path):
    written = version_resource.write_resource(tmp_path / "build" / "version_resource.txt")

    assert icbo_desktop.__version__ in written.read_text(encoding="utf-8")
    assert f'"{version_resource.PLACE.name}"' in SPEC
