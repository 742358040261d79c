"""What is handed to NSIS and to WiX: for one person, nothing that is not ours taken away, codes that last."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

import installers
import product
from msi_package import NAMESPACE, MsiOptions, package_text
from payload import Payload, PayloadError, read_payload
from setup_program import SCRIPT, SetupOptions, included_text
from tests.unit.packaging_.windows.bundles import FILES, make_bundle

WIX = {"w": NAMESPACE}


@pytest.fixture
def payload(tmp_path) -> Payload:
    return read_payload(make_bundle(tmp_path))


def package_of(payload: Payload, version: str) -> ElementTree.Element:
    return ElementTree.fromstring(package_text(payload, MsiOptions(version)))  # noqa: S314 - our own


def components_of(payload: Payload, version: str) -> dict[str, str]:
    root = package_of(payload, version)
    return {
        part.get("Id", ""): part.get("Guid", "") for part in root.iterfind(".//w:Component", WIX)
    }


def test_every_file_is_laid_down_and_taken_away_again(payload):
    text = included_text(payload, SetupOptions("0.1.0"))

    taken = [line for line in text.splitlines() if line.startswith("  Delete `")]

    assert len(taken) == len(FILES) == text.count("\n  File ")
    assert "  Delete `$INSTDIR\\_internal\\frameworks\\icbo-2018\\pack.yaml`" in taken


def test_nothing_is_taken_away_by_the_folder(payload):
    script = SCRIPT.read_text(encoding="utf-8") + included_text(payload, SetupOptions("0.1.0"))

    assert "RMDir /r" not in script


def test_setup_writes_for_one_person_alone(payload):
    script = SCRIPT.read_text(encoding="utf-8") + included_text(payload, SetupOptions("0.1.0"))

    assert "RequestExecutionLevel user" in script
    assert [
        word for word in ("HKLM", "HKCR", "SHCTX", "SetShellVarContext all") if word in script
    ] == []


def test_msi_writes_for_one_person_alone(payload):
    root = package_of(payload, "0.1.0")

    assert {value.get("Root") for value in root.iterfind(".//w:RegistryValue", WIX)} == {"HKCU"}
    assert root.find(".//w:Package", WIX).get("InstallScope") == "perUser"


def test_every_part_of_the_msi_is_installed(payload):
    root = package_of(payload, "0.1.0")
    named = {reference.get("Id") for reference in root.iterfind(".//w:ComponentRef", WIX)}

    assert named == components_of(payload, "0.1.0").keys()


def test_codes_of_files_last_over_versions(payload):
    assert components_of(payload, "0.1.0") == components_of(payload, "0.2.0")
    assert len(set(components_of(payload, "0.1.0").values())) == len(
        components_of(payload, "0.1.0")
    )


def test_product_code_follows_from_the_version(payload):
    codes = {package_of(payload, v)[0].get("Id") for v in ("0.1.0", "0.2.0", "0.2.0")}

    assert len(codes) == 2


def test_values_of_keys_of_others_are_taken_away_one_by_one(payload):
    text = included_text(payload, SetupOptions("0.1.0"))

    assert f'DeleteRegKey HKCU "{product.ENDING_KEY}"' not in text
    assert f'DeleteRegValue HKCU "{product.ENDING_KEY}\\OpenWithProgids"' in text
    assert 'DeleteRegValue HKCU "Software\\RegisteredApplications" "icbo_desktop"' in text


def test_missing_makensis_is_told_in_a_sentence(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("PATH", str(tmp_path))

    code = installers.main([str(make_bundle(tmp_path / "b")), "--out", str(tmp_path / "out")])

    assert code == 1
    assert "makensis is not there" in capsys.readouterr().err


def test_missing_bundle_is_told_in_a_sentence(tmp_path, capsys):
    assert installers.main([str(tmp_path / "nowhere")]) == 1
    assert "There is no bundle" in capsys.readouterr().err


def test_installers_say_no_address_and_no_folder_of_a_machine():
    for file in Path(SCRIPT).parent.iterdir():
        text = file.read_text(encoding="utf-8") if file.is_file() else ""
        assert "/work" not in text, file
        assert "://" not in text.replace(NAMESPACE, ""), file


def test_refusal_is_an_error_of_the_installers(tmp_path):
    with pytest.raises(PayloadError):
        read_payload(tmp_path)
