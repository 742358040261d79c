"""The page in a real browser: axe-core finds nothing grave, the style is taken, nothing is wider than the screen."""

from collections.abc import Callable
from pathlib import Path

import pytest

from icbo_desktop.domain.edits.capture import AddNote
from icbo_desktop.records.html.writer import html_bytes
from icbo_desktop.records.record_model import RecordModel, record_of
from tests.axe_check import POLICY, axe_findings, browser, dumped_element, said_by_chromium, told
from tests.builders import make_item, make_workshop
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.making import FRAMEWORK
from tests.unit.records.test_every_pack import pack, recorded

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(180),
    pytest.mark.skipif(browser() is None, reason="Chromium is not on this machine"),
]
GRAVE = ("serious", "critical")
DARK = "--blink-settings=preferredColorScheme=0"
TELEPHONE = "--window-size=500,900"  # the narrowest window that Chromium makes; it counts as narrow
MEASURE = """<script>
function measure() {
  const wide = [...document.querySelectorAll("body *")].filter(one =>
    !one.closest(".sideways, svg, .unseen, .again")
    && one.getBoundingClientRect().right > innerWidth + 1);
  const told = document.createElement("pre");
  told.id = "measured";
  told.textContent = [document.fonts.check("16px 'Atkinson Hyperlegible'"),
    wide.map(one => one.outerHTML.slice(0, 80))].join("|");
  document.body.append(told);
}
document.fonts.load("16px 'Atkinson Hyperlegible'").then(measure);
</script>"""


@pytest.fixture(scope="module")
def rich(rich_workshop, rich_framework) -> RecordModel:
    return record_of(rich_workshop, {rich_framework.id: rich_framework}, OPTIONS)


def record_of_pack(name: str) -> RecordModel:
    return record_of(recorded(name)[0], {name: pack(name)}, OPTIONS)


def grave(record: RecordModel, folder: Path, *options: str) -> list[str]:
    findings = axe_findings(html_bytes(record).decode(), folder, *options)
    return told([one for one in findings if one["impact"] in GRAVE])


@pytest.mark.parametrize("options", [(), (DARK,), (TELEPHONE,)], ids=["light", "dark", "narrow"])
def test_axe_finds_nothing_grave(
    rich: RecordModel, options: tuple[str, ...], tmp_path: Path
) -> None:
    assert grave(rich, tmp_path, *options) == []


@pytest.mark.parametrize("name", ["stp-option-appraisal", "kings-fund-2015"])
def test_axe_finds_nothing_grave_in_grids_and_wide_tables(name: str, tmp_path: Path) -> None:
    assert grave(record_of_pack(name), tmp_path) == []


def test_axe_finds_what_is_wrong(rich: RecordModel, tmp_path: Path) -> None:
    spoilt = html_bytes(rich).decode().replace(' lang="en-GB"', "", 1)
    spoilt = spoilt.replace("--soft:#51607A", "--soft:#D0D0D0", 1)

    found = {one["id"] for one in axe_findings(spoilt, tmp_path)}

    assert found == {"html-has-lang", "color-contrast"}


@pytest.mark.parametrize(
    "make",
    [
        lambda: record_of_pack("stp-option-appraisal"),
        lambda: record_of(
            make_workshop(AddNote(make_item(), "W" * 5000)), {FRAMEWORK.id: FRAMEWORK}, OPTIONS
        ),
    ],
    ids=["grids", "one-word"],
)
def test_nothing_is_wider_than_a_narrow_screen(
    make: Callable[[], RecordModel], tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    text = POLICY.sub("", html_bytes(make()).decode())
    page.write_text(text.replace("</body>", f"{MEASURE}</body>"), encoding="utf-8")

    measured = dumped_element(page, "measured", TELEPHONE)

    assert measured == "true|"


def test_its_own_policy_lets_its_style_and_fonts_in(rich: RecordModel, tmp_path: Path) -> None:
    """What the policy refuses Chromium says on its error stream."""
    page = tmp_path / "page.html"
    page.write_bytes(html_bytes(rich))

    errors = said_by_chromium(page)

    assert "Content Security Policy" not in errors


def test_its_policy_keeps_a_script_out(rich: RecordModel, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(html_bytes(rich).replace(b"</body>", b"<script>1</script></body>"))

    assert "Content Security Policy" in said_by_chromium(page)
