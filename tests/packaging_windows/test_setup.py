"""The setup program, on a laptop of wine: what it lays down, who opens a workbook, what it leaves."""

import pytest

import product
from payload import read_payload
from setup_program import SetupOptions, make_setup
from tests.packaging_windows.conftest import NEW, OLD, PACK_FILE, WORKBOOK

pytestmark = pytest.mark.timeout(240)
# The codes of setup.nsi as wine passes them on.
IN_USE, ANOTHER_THERE = 1618 & 0xFF, 1638 & 0xFF


@pytest.fixture
def setup_of(installers):
    return lambda version: installers / f"icbo_desktop-{version}-setup.exe"


@pytest.fixture
def installed(laptop, setup_of):
    assert laptop.run(setup_of(OLD), "/S") == 0
    yield laptop
    if (laptop.program_folder / "uninstall.exe").exists():
        laptop.uninstall()


def test_files_shortcut_and_registry_are_there_when_installed(installed):
    keys = installed.registry()

    assert {"_internal/docx/[Content_Types].xml", PACK_FILE} <= installed.files()
    assert (installed.start_menu / "icbo_desktop.lnk").is_file()
    assert keys[product.ENDING_KEY][""] == product.PROG_ID
    assert keys[rf"{product.OPEN_WITH_KEY}\SupportedTypes"] == {".icbo": ""}
    assert keys[product.UNINSTALL_KEY]["DisplayVersion"] == OLD
    assert keys[r"Software\RegisteredApplications"]["icbo_desktop"].endswith("Capabilities")


def test_double_click_opens_the_program_with_the_workbook(installed, installers):
    started = installed.profile / "started.txt"
    (installed.profile / WORKBOOK).write_text("", encoding="utf-8")
    installed.shared_classes()

    installed.run(installers / "double-click.exe")
    installed.wait_for(started.is_file)
    installed.wait_for(lambda: WORKBOOK in started.read_text(encoding="utf-16-le"))

    opened = started.read_text(encoding="utf-16-le")
    assert opened.startswith('"C:\\')
    assert opened.endswith(f'\\{WORKBOOK}"')


def test_upgrade_takes_away_what_the_newer_version_lacks(installed, setup_of):
    assert "_internal/gone/old.dll" in installed.files()

    code = installed.run(setup_of(NEW), "/S")

    assert code == 0
    assert not {"_internal/gone", "_internal/gone/old.dll"} & installed.files()
    assert installed.registry()[product.UNINSTALL_KEY]["DisplayVersion"] == NEW


def test_upgrade_keeps_the_shortcut_on_the_desktop(installed, setup_of):
    shortcut = installed.profile / "Desktop" / "icbo_desktop.lnk"
    shortcut.write_bytes(b"")

    installed.run(setup_of(NEW), "/S")

    assert shortcut.stat().st_size > 0


def test_older_version_is_refused_when_a_newer_one_is_there(installed, setup_of):
    installed.run(setup_of(NEW), "/S")

    code = installed.run(setup_of(OLD), "/S")

    assert code == ANOTHER_THERE
    assert installed.registry()[product.UNINSTALL_KEY]["DisplayVersion"] == NEW


def begun(laptop, program, word):
    """A stand-in that goes on until it is told to leave."""
    (laptop.profile / "leave.txt").unlink(missing_ok=True)
    (laptop.profile / "started.txt").unlink(missing_ok=True)
    running = laptop.begin(program, word)
    laptop.wait_for((laptop.profile / "started.txt").is_file)
    return running


def test_nothing_is_changed_while_the_program_runs(installed, setup_of):
    running = begun(installed, installed.program_folder / product.PROGRAM, "stay")

    upgrade = installed.run(setup_of(NEW), "/S")
    there = installed.files()
    (installed.profile / "leave.txt").touch()
    running.wait(30)

    assert upgrade == IN_USE
    assert "_internal/gone/old.dll" in there
    assert installed.registry()[product.UNINSTALL_KEY]["DisplayVersion"] == OLD


def test_uninstalling_leaves_nothing_of_ours(installed):
    assert installed.ours()

    code = installed.uninstall()

    assert code == 0
    installed.wait_for(lambda: not installed.program_folder.exists())
    assert not (installed.start_menu / "icbo_desktop.lnk").exists()
    assert installed.ours() == set()


def test_uninstalling_waits_for_its_own_file_to_be_free(installed, installers):
    holder = begun(installed, installers / "stand-in.exe", "hold")
    uninstaller = installed.program_folder / "uninstall.exe"

    installed.run(uninstaller, "/S")
    installed.wait_for(lambda: not (installed.program_folder / product.PROGRAM).exists())
    was_kept = uninstaller.exists()
    (installed.profile / "leave.txt").touch()

    assert was_kept
    installed.wait_for(lambda: not installed.program_folder.exists())
    holder.wait(30)


def test_uninstalling_leaves_workbooks_and_state_alone(installed):
    state = installed.local / "icbo-desktop" / "log.txt"
    state.parent.mkdir(exist_ok=True)
    kept = [state, installed.program_folder / "Plan.icbo", installed.profile / "Plan.icbo"]
    for file in kept:
        file.write_text("kept", encoding="utf-8")

    installed.uninstall()

    installed.wait_for(lambda: not (installed.program_folder / product.PROGRAM).exists())
    assert [file.read_text(encoding="utf-8") for file in kept] == ["kept"] * 3


def test_uninstalling_leaves_workbooks_to_another_program_that_took_them(installed):
    taken = installed.run_reg("add", rf"HKCU\{product.ENDING_KEY}", "/ve", "/d", "Other.Program")

    installed.uninstall()

    assert taken == 0
    assert installed.registry()[product.ENDING_KEY] == {"": "Other.Program"}
    installed.run_reg("delete", rf"HKCU\{product.ENDING_KEY}")


def test_setup_is_refused_beside_an_msi(laptop, installers, setup_of):
    laptop.msiexec("/i", installers / f"icbo_desktop-{OLD}.msi")

    assert laptop.run(setup_of(NEW), "/S") == ANOTHER_THERE
    assert not (laptop.program_folder / "uninstall.exe").exists()


def test_setup_and_its_uninstaller_are_signed_by_the_command_given(installers, tmp_path):
    signed = tmp_path / "signed.txt"
    script = tmp_path / "sign.sh"
    script.write_text(f'echo "$@" >> {signed}\n', encoding="utf-8")
    payload = read_payload(installers / OLD)

    made = make_setup(payload, tmp_path, SetupOptions(OLD, sign=f"sh {script} /fd sha256"))

    lines = signed.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 2
    assert lines[1] == f"/fd sha256 {made}"
