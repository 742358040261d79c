"""Hatchling's build hook: static fonts and catalogues are made before the wheel takes them in."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class MadeFilesHook(BuildHookInterface):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatchling's signature
        # packaging/ is no package: one of that name would shadow the library `packaging`.
        sys.path.insert(0, str(Path(self.root) / "packaging"))
        from catalogues import build_catalogues  # noqa: PLC0415 - as the next
        from make_fonts import make_fonts  # noqa: PLC0415 - reachable only after the line above

        make_fonts(Path(self.root) / "resources" / "fonts")
        build_catalogues()
