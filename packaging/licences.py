"""The licences of everything in the built program, and whether a library is in it that nobody looked at.

What is there is read from the bundle and from PyInstaller's own lists, whose it is from the packages that are installed and from
allowed-libraries.toml. The texts come from the packages, from packaging/licences, and on Linux from the machine's packages.
"""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distributions
from pathlib import Path

from dev_environment import ROOT, Level, SetupError

ALLOWED = ROOT / "packaging" / "allowed-libraries.toml"
TEXTS = ROOT / "packaging" / "licences"
COMMON = Path("/usr/share/common-licenses")
FILE_NAME = "LICENCES.txt"
LIBRARY = re.compile(r"\.(so(\.[\d.]+)?|dll|pyd|dylib)$", re.IGNORECASE)
# What a name carries beside the library's own: "lib", the version, the Python it is for, a hash of the wheel's maker.
BESIDE_THE_NAME = re.compile(
    r"(-[0-9a-f]{8})?(\.cpython-[\w-]+|\.abi3|\.cp\d+-\w+)?\.(so[.\d]*|dll|pyd|dylib)$",
    re.IGNORECASE,
)
LICENCE_NAME = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
# In these folders of packages each library has to be listed by itself.
LISTED_ALONE = frozenset({"PySide6", "shiboken6", "pillow.libs"})
RULE = "=" * 100
# Of PyInstaller nothing is in the bundle but the starter of the program.
STARTER = "pyinstaller"
OURS = "icbo-desktop"


class LicenceError(SetupError):
    """Something in the bundle has no owner or no licence. The message names all of it."""


@dataclass(frozen=True)
class Part:
    """What belongs to one owner, with its texts by the name of where they come from."""

    name: str
    licence: str
    note: str = ""
    texts: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Owner:
    """A row of allowed-libraries.toml. With `inside` its libraries lie in that folder alone."""

    name: str
    licence: str
    libraries: Sequence[str]
    note: str = ""
    inside: str = ""
    text_of: str = ""
    texts: Sequence[str] = ()


@dataclass(frozen=True)
class Bundle:
    """A built folder, and the lists that PyInstaller left of what it put there and from where."""

    folder: Path
    sources: Mapping[str, Path]
    modules: frozenset[str]


def read_bundle(folder: Path, lists: Path) -> Bundle:
    collected = ast.literal_eval((lists / "COLLECT-00.toc").read_text(encoding="utf-8"))[0]
    archived = ast.literal_eval((lists / "PYZ-00.toc").read_text(encoding="utf-8"))[1]
    sources = {Path(name).as_posix(): Path(source) for name, source, _ in collected if source}
    modules = {name.partition(".")[0] for name, _, _ in archived}
    modules |= {name.partition("/")[0] for name in sources if "/" in name}
    return Bundle(folder, sources, frozenset(modules))


def write_licences(bundle: Bundle) -> Path:
    """Write the inventory into the bundle. LicenceError names every library and package that is not allowed."""
    owners = read_owners()
    found = list(libraries_in(bundle.folder))
    packages = packages_in(bundle)
    strangers = [*unknown_libraries(found, owners, packages), *unlocked_packages(packages)]
    if strangers:
        message = "In the bundle and not allowed (see packaging/allowed-libraries.toml):\n  {}"
        raise LicenceError(message.format("\n  ".join(strangers)))
    parts = [*map(part_of_package, packages), *parts_of_owners(owners, found, bundle), *fonts()]
    bare = [part.name for part in parts if not part.texts]
    if bare:
        message = "No licence text was found for: {}."
        raise LicenceError(message.format(", ".join(bare)))
    path = bundle.folder / FILE_NAME
    path.write_text(inventory(parts), encoding="utf-8")
    return path


def read_owners() -> list[Owner]:
    rows = tomllib.loads(ALLOWED.read_text(encoding="utf-8"))["part"]
    return [Owner(**row) for row in rows]


def libraries_in(folder: Path) -> Iterator[str]:
    """Every library of the bundle, by its path in it; a link to one counts once."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and LIBRARY.search(path.name):
            yield path.relative_to(folder).as_posix().removeprefix("_internal/")


def stem_of(path: str) -> str:
    """The library's own name: "png16" for pillow.libs/libpng16-1d1ba958.so.16.58.0."""
    name = BESIDE_THE_NAME.sub("", Path(path).name)
    if name.lower().startswith("api-ms-win"):
        return "api-ms-win"
    return name if ".dll" in path.lower() and name.startswith("libr") else name.removeprefix("lib")


def owner_of(path: str, owners: Iterable[Owner]) -> Owner | None:
    """Whose library it is by the table; None where nobody has listed it."""
    place, stem = path.rpartition("/")[0], stem_of(path).lower()
    if place and place.partition("/")[0] not in LISTED_ALONE:
        return None  # a module in the folder of its package, whatever it is called
    for owner in owners:
        is_there = place == owner.inside if owner.inside else place != "pillow.libs"
        if is_there and stem in {name.lower() for name in owner.libraries}:
            return owner
    return None


def unknown_libraries(
    found: Iterable[str], owners: Sequence[Owner], packages: Sequence[Distribution]
) -> list[str]:
    """The libraries that neither the table nor a package of ours accounts for."""
    own = {top for package in packages for top in tops_of(package)} - LISTED_ALONE
    return [
        path
        for path in found
        if owner_of(path, owners) is None
        and path.partition("/")[0] not in own
        and not is_of_python(path)
    ]


def is_of_python(path: str) -> bool:
    """Whether it is a module of the standard library: in a folder of its own, on Windows among the rest."""
    if re.fullmatch(r"python3\.\d+/lib-dynload/[^/]+", path):
        return True
    return path.endswith(".pyd") and stem_of(path) in sys.stdlib_module_names


def packages_in(bundle: Bundle) -> list[Distribution]:
    """The Python packages of which something is in the bundle, by name."""
    found = {
        package.name.lower(): package
        for package in distributions()
        if package.name.lower() != OURS and tops_of(package) & bundle.modules
    }
    starter = [each for each in distributions() if each.name.lower() == STARTER]
    return [found[name] for name in sorted(found)] + starter


def tops_of(package: Distribution) -> set[str]:
    """The names that a package puts on the path, as they would be imported."""
    tops = {Path(str(file)).parts[0] for file in package.files or []}
    return {
        top.partition(".")[0] if top.endswith((".py", ".so", ".pyd")) else top
        for top in tops
        if not top.endswith((".dist-info", ".pth", "__pycache__")) and top not in ("..", "bin")
    }


def unlocked_packages(packages: Iterable[Distribution]) -> list[str]:
    """The packages that the program does not ask for, and that a tool of ours must have let in."""
    lock = Level.RUN.lock.read_text(encoding="utf-8")
    locked = {plain(name) for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}
    return [
        f"the package {package.name}"
        for package in packages
        if plain(package.name) not in locked | {STARTER}
    ]


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def part_of_package(package: Distribution) -> Part:
    about = package.metadata
    stated = next((about[key] for key in ("License-Expression", "License") if key in about), "")
    texts = {
        Path(str(file)).name: Path(str(package.locate_file(file))).read_text(encoding="utf-8")
        for file in package.files or []
        if LICENCE_NAME.search(str(file)) and ".dist-info/" in str(file)
    }
    note = "Of it only what starts the program is here." if package.name == STARTER else ""
    if plain(package.name) in ("pyside6-essentials", "shiboken6"):
        texts = {name: (TEXTS / name).read_text(encoding="utf-8") for name in ("LGPL-3.0.txt",)}
    licence = re.split(r"[\n,(]| which ", stated)[0].strip() or "see the text"
    return Part(f"{package.name} {package.version}", licence, note, texts)


def parts_of_owners(
    owners: Sequence[Owner], found: Iterable[str], bundle: Bundle
) -> Iterator[Part]:
    """The rows of the table of which a library is in this bundle, with the texts of all of them."""
    by_owner: dict[str, list[str]] = {}
    for path in found:
        owner = owner_of(path, owners)
        if owner is not None:
            by_owner.setdefault(owner.name, []).append(path)
    for owner in owners:
        is_inside = owner.inside in bundle.modules and not owner.libraries
        if owner.name not in by_owner and not is_inside:
            continue
        paths = by_owner.get(owner.name, [])
        names = ", ".join(sorted(Path(path).name for path in paths))
        yield Part(
            owner.name,
            owner.licence,
            " ".join(filter(None, (owner.note, f"Files: {names}." if names else ""))),
            texts_of(owner, [bundle.sources[path] for path in paths if path in bundle.sources]),
        )


def texts_of(owner: Owner, sources: Iterable[Path]) -> dict[str, str]:
    if owner.text_of == "Python":
        return {"Python's licence": text_of_python()}
    if owner.text_of:
        return {"text": f"See “{owner.text_of}” above: its licence holds the texts of these."}
    texts = {name: (TEXTS / name).read_text(encoding="utf-8") for name in owner.texts}
    if sys.platform == "linux":
        for source in sources:
            texts.update(text_of_system(source))
    return texts


def text_of_python() -> str:
    """The text that came with this Python, wherever its maker put it."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    base = Path(sys.base_prefix)
    places = (
        base / "LICENSE.txt",
        base / "lib" / version / "LICENSE.txt",
        Path("/usr/share/doc") / version / "copyright",
        Path("/usr/share/doc") / f"lib{version}-minimal" / "copyright",
    )
    for place in places:
        if place.is_file():
            return place.read_text(encoding="utf-8")
    message = "The licence of Python was not found beside it."
    raise LicenceError(message)


def text_of_system(source: Path) -> dict[str, str]:
    """The copyright note of the Debian package that a library came from; nothing for one of a wheel."""
    # Since /lib became a link into /usr, a package may still list its file under either.
    real = source.resolve()
    for path in (source, real, Path(str(real).removeprefix("/usr")), Path(f"/usr{real}")):
        asked = subprocess.run(
            ["dpkg-query", "--search", str(path)], capture_output=True, text=True, check=False
        )
        package = asked.stdout.partition(":")[0]
        note = Path("/usr/share/doc") / package / "copyright"
        if asked.returncode == 0 and package and note.is_file():
            return {f"Debian package {package}": note.read_text(encoding="utf-8")}
    return {}


def fonts() -> Iterator[Part]:
    """Each font lies beside its licence in resources/fonts."""
    for text in sorted((ROOT / "resources" / "fonts").glob("*-OFL.txt")):
        name = text.name.removesuffix("-OFL.txt")
        yield Part(f"Font {name}", "OFL-1.1", "", {text.name: text.read_text(encoding="utf-8")})


def inventory(parts: Sequence[Part]) -> str:
    """A table of all parts, then the text of each licence once, with who it goes for."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    width = max(len(part.name) for part in parts) + 2
    lines = ["What this program is made of, and under which licences.", "", own, RULE, ""]
    lines += [f"{part.name:<{width}}{part.licence}" for part in parts]
    lines += ["", *(f"{part.name}: {part.note}" for part in parts if part.note)]
    holders: dict[str, list[str]] = {}
    for part in parts:
        for name, text in part.texts.items():
            holders.setdefault(text.strip(), []).append(f"{part.name} ({name})")
    for name, text in common_texts(holders):
        holders.setdefault(text.strip(), []).append(name)
    for text, names in holders.items():
        lines += ["", RULE, *names, RULE, "", text]
    return "\n".join(lines) + "\n"


def common_texts(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The long licences that Debian's notes only point to."""
    joined = "\n".join(texts)
    named = set(re.findall(rf"{COMMON}/([\w.-]*\w)", joined))
    for name in sorted(named):
        path = COMMON / name
        if path.is_file():
            yield f"{name}, which notes above point to", path.read_text(encoding="utf-8")
