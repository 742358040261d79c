"""The MSI, on a laptop of wine: the same program and registry as the setup, upgraded and taken away."""

import subprocess

import pytest

import product
from tests.packaging_windows.conftest import NEW, OLD, PACK_FILE

pytestmark = pytest.mark.timeout(240)


@pytest.fixture
def msi_of(installers):
    return lambda version: installers / f"icbo_desktop-{version}.msi"


@pytest.fixture
def installed(laptop, msi_of):
    assert laptop.msiexec("/i", msi_of(OLD)) == 0
    return laptop


def told_of(package, *question):
    return subprocess.run(
        ["msiinfo", *question[:1], package, *question[1:]],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    ).stdout


def test_msi_asks_for_no_administrator(msi_of):
    assert "Source: 10 (a)" in told_of(msi_of(OLD), "suminfo")


def test_versions_share_the_upgrade_code_and_no_product_code(msi_of):
    old, new = (
        dict(line.split("\t") for line in told_of(msi_of(v), "export", "Property").splitlines())
        for v in (OLD, NEW)
    )

    assert old["UpgradeCode"] == new["UpgradeCode"] == f"{{{product.UPGRADE_CODE}}}"
    assert old["ProductCode"] != new["ProductCode"]
    assert new["ProductVersion"] == NEW


def test_files_shortcut_and_registry_are_there_when_installed(installed):
    keys = installed.registry()

    assert {"_internal/docx/[Content_Types].xml", PACK_FILE} <= installed.files()
    assert (installed.start_menu / "icbo_desktop.lnk").is_file()
    assert keys[product.ENDING_KEY][""] == product.PROG_ID


def test_msi_and_setup_tell_windows_the_same(installed, msi_of, installers):
    keys = {value.key for value in product.registry_values()}
    by_msi = {key: values for key, values in installed.registry().items() if key in keys}
    installed.msiexec("/x", msi_of(OLD))

    installed.run(installers / f"icbo_desktop-{OLD}-setup.exe", "/S")
    by_setup = {key: values for key, values in installed.registry().items() if key in keys}
    installed.uninstall()

    assert by_msi == by_setup
    assert set(by_setup) == keys


def test_upgrade_takes_away_what_the_newer_version_lacks(installed, msi_of):
    assert "_internal/gone/old.dll" in installed.files()

    code = installed.msiexec("/i", msi_of(NEW))

    assert code == 0
    assert not {"_internal/gone", "_internal/gone/old.dll"} & installed.files()
    assert product.PROGRAM in installed.files()


def test_older_version_is_refused_when_a_newer_one_is_there(installed, msi_of):
    installed.msiexec("/i", msi_of(NEW))

    code = installed.msiexec("/i", msi_of(OLD))

    assert code != 0
    assert "_internal/gone/old.dll" not in installed.files()


def test_uninstalling_leaves_nothing_of_ours(installed, msi_of):
    assert installed.ours()

    code = installed.msiexec("/x", msi_of(OLD))

    assert code == 0
    assert not installed.program_folder.exists()
    assert not (installed.start_menu / "icbo_desktop.lnk").exists()
    assert installed.ours() == set()


def test_uninstalling_leaves_a_workbook_in_the_folder_alone(installed, msi_of):
    workbook = installed.program_folder / "Plan.icbo"
    workbook.write_text("kept", encoding="utf-8")

    installed.msiexec("/x", msi_of(OLD))
    left = installed.files()
    workbook.unlink()
    installed.program_folder.rmdir()

    assert left == {"Plan.icbo"}


def test_msi_is_refused_beside_the_setup(laptop, installers, msi_of):
    laptop.run(installers / f"icbo_desktop-{OLD}-setup.exe", "/S")

    code = laptop.msiexec("/i", msi_of(NEW))
    by = laptop.registry()[product.OWN_KEY]["InstalledBy"]
    laptop.uninstall()

    assert code != 0
    assert by == "setup"
