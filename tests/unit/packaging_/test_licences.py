"""Whose a library is, and that one which nobody listed is named."""

import sys
from pathlib import Path

import pytest

import licences
from licences import Bundle, Owner, Part

QT = Owner("Qt", "LGPL-3.0-only", ["Qt6Core", "qxcb"])
PILLOW = Owner("Pillow", "MIT-CMU", ["png16"], inside="pillow.libs")
SYSTEM = Owner("PNG", "libpng-2.0", ["png16"])
OWNERS = [QT, PILLOW, SYSTEM]


@pytest.mark.parametrize(
    ("path", "stem"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "Qt6Core"),
        ("PySide6/Qt6Core.dll", "Qt6Core"),
        ("PySide6/QtCore.abi3.so", "QtCore"),
        ("pillow.libs/libpng16-1d1ba958.so.16.58.0", "png16"),
        ("libX11-xcb.so.1", "X11-xcb"),
        ("libglib-2.0.so.0", "glib-2.0"),
        ("libpython3.11.so.1.0", "python3.11"),
        ("lxml/etree.cpython-311-x86_64-linux-gnu.so", "etree"),
        ("_ssl.pyd", "_ssl"),
        ("api-ms-win-crt-runtime-l1-1-0.dll", "api-ms-win"),
    ],
)
def test_library_is_known_by_its_own_name(path, stem):
    assert licences.stem_of(path) == stem


@pytest.mark.parametrize(
    ("path", "owner"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", QT),
        ("pillow.libs/libpng16-1d1ba958.so.16.58.0", PILLOW),
        ("libpng16.so.16", SYSTEM),
        ("PySide6/Qt/lib/libQt6Charts.so.6", None),
        ("lxml/png16.cpython-311-x86_64-linux-gnu.so", None),
    ],
)
def test_library_belongs_to_whoever_lists_it_where_it_lies(path, owner):
    assert licences.owner_of(path, OWNERS) == owner


def test_library_that_nobody_listed_is_named():
    found = [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6Charts.so.6",
        "python3.11/lib-dynload/math.cpython-311-x86_64-linux-gnu.so",
        "libstranger.so.1",
    ]

    unknown = licences.unknown_libraries(found, OWNERS, [])

    assert unknown == ["PySide6/Qt/lib/libQt6Charts.so.6", "libstranger.so.1"]


def test_no_library_under_the_gpl_alone_is_allowed():
    names = {name.lower() for owner in licences.read_owners() for name in owner.libraries}

    gpl = (
        "charts",
        "graphs",
        "httpserver",
        "virtualkeyboard",
        "lottie",
        "quicktimeline",
        "waylandcompositor",
        "datavisualization",
    )
    assert [name for name in names if any(part in name for part in gpl)] == []


def test_every_owner_has_a_licence_and_its_texts_are_there():
    for owner in licences.read_owners():
        assert owner.licence
        assert [name for name in owner.texts if not (licences.TEXTS / name).is_file()] == []


def test_package_that_the_program_does_not_ask_for_is_named():
    (pytest_itself,) = [each for each in licences.distributions() if each.name == "pytest"]

    assert licences.unlocked_packages([pytest_itself]) == ["the package pytest"]


def test_part_without_a_text_stops_the_build(tmp_path, monkeypatch):
    monkeypatch.setattr(licences, "read_owners", lambda: [Owner("Odd", "MIT", ["odd"])])
    monkeypatch.setattr(licences, "packages_in", lambda _bundle: [])
    (tmp_path / "libodd.so.1").write_bytes(b"")

    with pytest.raises(licences.LicenceError, match="No licence text was found for: Odd"):
        licences.write_licences(Bundle(tmp_path, {}, frozenset()))


def test_text_stands_once_with_everyone_it_goes_for():
    text = licences.inventory(
        [Part("One", "MIT", "", {"a": "The text."}), Part("Two", "MIT", "", {"b": "The text.\n"})]
    )

    assert text.count("The text.") == 1
    assert "One (a)\nTwo (b)" in text


def test_bundle_is_read_from_the_lists_of_pyinstaller(tmp_path):
    (tmp_path / "COLLECT-00.toc").write_text(
        "([('a/b.so', '/x/b.so', 'BINARY')], 1)", encoding="utf-8"
    )
    (tmp_path / "PYZ-00.toc").write_text(
        "('p', [('docx.api', '/y', 'PYMODULE')])", encoding="utf-8"
    )

    bundle = licences.read_bundle(tmp_path, tmp_path)

    assert bundle.sources == {"a/b.so": Path("/x/b.so")}
    assert bundle.modules == {"a", "docx"}


@pytest.mark.skipif(sys.platform != "linux", reason="the notes of Debian's packages")
def test_text_of_a_system_library_comes_from_its_package():
    libc = next(Path("/").glob("lib/*-linux-gnu/libc.so.6"), None)
    if libc is None or not Path("/usr/bin/dpkg-query").exists():
        pytest.skip("no Debian system")

    assert any("libc6" in name for name in licences.text_of_system(libc))
