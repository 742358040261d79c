"""The first thing that the built program does: PyInstaller runs it before its own hooks, one of which loads PySide6."""

import os

# Asked to by this variable PySide6 deletes the files that lie beside it (build_support.py), or writes them anew; where it
# may not write, the program ends before it has begun. They are part of what was installed, and nobody's to change.
os.environ.pop("SBK_EMBED", None)
