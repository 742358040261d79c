"""Notes the text of each shipped pack and overlay by its version, so that no version ever stands for two texts.

    python3 packaging/dev.py pack-versions        add what is new to tests/samples/packs/released.json

A text that has changed under a noted version is refused: it needs a higher one first.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# Started as a file by dev.py: the checkout is not on the path by itself.
sys.path[:0] = [str(ROOT)]

from icbo_desktop.domain.pack_versions import is_higher  # noqa: E402 - after the path
from icbo_desktop.packs.frozen import frozen_copy  # noqa: E402 - as above
from icbo_desktop.packs.frozen_overlay import frozen_overlay  # noqa: E402 - as above
from icbo_desktop.packs.overlays import read_overlays  # noqa: E402 - as above
from icbo_desktop.packs.reader import read_pack  # noqa: E402 - as above

RELEASED = ROOT / "tests" / "samples" / "packs" / "released.json"
FRAMEWORKS = ROOT / "frameworks"
Noted = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Shipped:
    """A pack, or an overlay as `<pack>/<overlay>`, with the SHA-256 of its text in hex."""

    name: str
    version: str
    sha256: str


def main() -> int:
    noted = read_noted(RELEASED)
    shipped = tuple(shipped_texts(FRAMEWORKS))
    faults = tuple(faults_in(shipped, noted))
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 1
    new = [each for each in shipped if each.version not in noted.get(each.name, {})]
    for each in new:
        noted.setdefault(each.name, {})[each.version] = each.sha256
        print(f"Noted {each.name} {each.version}.")
    if new:
        text = json.dumps(noted, indent=2, sort_keys=True) + "\n"
        RELEASED.write_text(text, encoding="utf-8")
    else:
        print("Nothing new: every version is noted.")
    return 0


def read_noted(path: Path) -> Noted:
    """The noted hashes by name and version; none where there is no such file yet."""
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def shipped_texts(root: Path) -> Iterator[Shipped]:
    """Every pack and overlay of a folder of packs. Raises PackError where one is broken."""
    for path in sorted(root.glob("*/pack.yaml")):
        framework = read_pack(path.parent)
        pack = frozen_copy(framework)
        yield Shipped(pack.id, pack.version, pack.sha256)
        for overlay in read_overlays(path.parent, framework):
            frozen = frozen_overlay(overlay, framework)
            yield Shipped(frozen.id, frozen.version, frozen.sha256)


def faults_in(
    shipped: tuple[Shipped, ...], noted: Mapping[str, Mapping[str, str]]
) -> Iterator[str]:
    """A sentence for each text that differs under its version, or goes back behind a noted one."""
    for each in shipped:
        versions = noted.get(each.name, {})
        if versions.get(each.version, each.sha256) != each.sha256:
            yield (
                f"The text of {each.name} {each.version} has changed: give it a higher version "
                "in its file, then run: python3 packaging/dev.py pack-versions"
            )
        for version in versions:
            if each.version not in versions and not is_higher(each.version, version):
                yield f"{each.name} is {each.version}, and {version} is noted: versions only go up."


if __name__ == "__main__":
    sys.exit(main())
