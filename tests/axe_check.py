"""Runs axe-core over a page in headless Chromium and reads its findings back: no driver, no network."""

import html
import json
import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# The page's own policy would stop the script, as it should; so it is taken out of the copy.
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
RUN = """
axe.run(document).then(found => {
  const told = document.createElement("pre");
  told.id = "axe-findings";
  told.textContent = JSON.stringify({violations: found.violations, passes: found.passes.length});
  document.body.append(told);
});
"""
LONGEST = 120  # seconds, on a machine that is busy


def browser() -> str | None:
    """Chromium on this machine, None where it is not there."""
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def axe_findings(page: str, folder: Path, *options: str) -> list[dict[str, Any]]:
    """What axe-core finds in a page; `options` go to Chromium, such as a window's size."""
    script = files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    copy = folder / "page.html"
    bare, count = POLICY.subn("", page)
    assert count == 1
    end = bare.rindex("</body>")
    scripts = f"<script>{script}</script><script>{RUN}</script>"
    copy.write_text(bare[:end] + scripts + bare[end:], encoding="utf-8")
    found = json.loads(dumped_element(copy, "axe-findings", *options))
    assert found["passes"] > 10
    return found["violations"]


def dumped_element(page: Path, name: str, *options: str) -> str:
    """The text of an element that a script of the page has added."""
    dumped = _opened(page, *options)
    written = re.search(f'<pre id="{name}">(.*?)</pre>', dumped.stdout, re.DOTALL)
    assert written is not None, dumped.stderr[-2000:]
    return html.unescape(written.group(1))


def told(findings: list[dict[str, Any]]) -> list[str]:
    """The findings in a line each: how grave, which rule, where first."""
    return [f"{one['impact']} {one['id']}: {one['nodes'][0]['html'][:200]}" for one in findings]


def said_by_chromium(page: Path) -> str:
    """What Chromium writes to its error stream when it opens a page: also what a policy refused."""
    return _opened(page, "--enable-logging=stderr").stderr


def _opened(page: Path, *options: str) -> subprocess.CompletedProcess[str]:
    path = browser()
    assert path is not None
    # Its helpers may still write there when it has ended: never in a folder that a test cleans away.
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        return subprocess.run(
            [
                *(path, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
                *("--virtual-time-budget=30000", f"--user-data-dir={profile}", *options),
                *("--dump-dom", page.as_uri()),
            ],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=LONGEST,
            check=True,
        )
