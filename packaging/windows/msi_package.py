"""Makes the MSI for Intune: the same files and registry values as the setup program, for one person too."""

import hashlib
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

import product
from payload import Payload, PayloadError

NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
START_MENU = "ProgramMenuFolder"
HERE = "INSTALLDIR"


@dataclass(frozen=True)
class MsiOptions:
    version: str
    icon: Path | None = None


def make_msi(payload: Payload, out: Path, options: MsiOptions) -> Path:
    """Write the MSI into the folder and give its path."""
    out.mkdir(parents=True, exist_ok=True)
    made = out / f"icbo_desktop-{options.version}.msi"
    source = out / "package.wxs"
    source.write_text(package_text(payload, options), encoding="utf-8")
    if shutil.which("wixl") is None:
        message = "wixl is not there. It runs on Linux; on Debian, the package wixl."
        raise PayloadError(message)
    made.unlink(missing_ok=True)
    words = ["wixl", "--arch", "x64", "--output", str(made.resolve()), str(source.resolve())]
    # wixl warns and goes on, so that its code alone does not say that the file is there.
    if subprocess.run(words, cwd=payload.folder, check=False).returncode != 0 or not made.is_file():
        message = "wixl did not make the MSI; what it said is above."
        raise PayloadError(message)
    return made


def package_text(payload: Payload, options: MsiOptions) -> str:
    """The package in the language of WiX."""
    wix = Element("Wix", xmlns=NAMESPACE)
    root = _product(wix, options)
    tree = SubElement(root, "Directory", Id="TARGETDIR", Name="SourceDir")
    local = SubElement(tree, "Directory", Id="LocalAppDataFolder")
    programs = SubElement(local, "Directory", Id="ProgramsFolder", Name="Programs")
    here = SubElement(programs, "Directory", Id=HERE, Name=product.FOLDER)
    menu = SubElement(tree, "Directory", Id=START_MENU)
    parts = [*_files(here, payload), _shortcut(menu), _registry(here)]
    feature = SubElement(root, "Feature", Id="Complete", Title=product.NAME, Level="1")
    for part in parts:
        SubElement(feature, "ComponentRef", Id=part)
    ElementTree.indent(wix)
    return ElementTree.tostring(wix, encoding="unicode", xml_declaration=False) + "\n"


def _product(wix: Element, options: MsiOptions) -> Element:
    compared = ".".join(str(part) for part in product.numbers(options.version))
    root = SubElement(
        wix,
        "Product",
        Id=product.lasting_code(f"product {options.version}"),
        Name=product.NAME,
        Language=str(product.BRITISH_ENGLISH),
        Codepage="1252",
        Version=compared,
        Manufacturer=product.PUBLISHER,
        UpgradeCode=product.UPGRADE_CODE,
    )
    SubElement(
        root,
        "Package",
        Id="*",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perUser",
        Languages=str(product.BRITISH_ENGLISH),
        Description=product.DESCRIPTION,
        Manufacturer=product.PUBLISHER,
    )
    newer = f"A newer version of {product.NAME} is installed. Nothing has been changed."
    SubElement(root, "MajorUpgrade", DowngradeErrorMessage=newer)
    SubElement(root, "Media", Id="1", Cabinet="files.cab", EmbedCab="yes")
    SubElement(root, "Property", Id="ARPNOMODIFY", Value="1")
    if options.icon is not None:
        SubElement(root, "Icon", Id="program.ico", SourceFile=str(options.icon.resolve()))
        SubElement(root, "Property", Id="ARPPRODUCTICON", Value="program.ico")
    _refuse_beside_setup(root)
    return root


def _refuse_beside_setup(root: Element) -> None:
    """Both would own the same files, and taking one away would break the other."""
    found = SubElement(root, "Property", Id="BYSETUP")
    SubElement(
        found,
        "RegistrySearch",
        Id="SetupWasHere",
        Root="HKCU",
        Key=product.UNINSTALL_KEY,
        Name="UninstallString",
        Type="raw",
    )
    told = (
        f"{product.NAME} was installed here with its setup program. Remove it under Settings, Apps "
        "first; workbooks and settings stay. Nothing has been changed."
    )
    SubElement(root, "Condition", Message=told).text = "Installed OR NOT BYSETUP"


def _files(here: Element, payload: Payload) -> list[str]:
    """A component for each file, with a code that follows from its path and so lasts over versions."""
    elements = {PurePosixPath(): here}
    for folder in payload.folders:
        outer = elements[folder.parent]
        elements[folder] = SubElement(outer, "Directory", Id=_id("d", folder), Name=folder.name)
    names: list[str] = []
    for file in payload.files:
        names.append(_id("c", file))
        part = _component(elements[file.parent], names[-1], f"file {file}")
        # Relative: wixl looks for it in the folder that it is started in.
        SubElement(part, "File", Id=_id("f", file), Name=file.name, Source=str(file), KeyPath="yes")
    return names + [_folder_left(elements[folder], folder) for folder in elements]


def _folder_left(element: Element, folder: PurePosixPath) -> str:
    """Folders of one person's account are only taken away where that is asked for."""
    name = _id("e", folder)
    part = _component(element, name, f"folder {folder}")
    SubElement(part, "RemoveFolder", Id=_id("r", folder), On="uninstall")
    _mark(part, str(folder))
    return name


def _shortcut(menu: Element) -> str:
    part = _component(menu, "StartMenu", "start menu")
    SubElement(
        part,
        "Shortcut",
        Id="StartMenuShortcut",
        Name=product.NAME,
        Description=product.DESCRIPTION,
        Target=f"[{HERE}]{product.PROGRAM}",
        WorkingDirectory=HERE,
    )
    _mark(part, "StartMenu")
    return "StartMenu"


def _registry(here: Element) -> str:
    part = _component(here, "Registry", "registry")
    for value in product.registry_values():
        # The folder of an MSI ends in a backslash of its own.
        text = value.text.replace("{folder}\\", f"[{HERE}]")
        _value(part, value.key, value.name, text)
    _value(part, product.OWN_KEY, "InstalledBy", "msi").set("KeyPath", "yes")
    return "Registry"


def _mark(part: Element, name: str) -> None:
    """What Windows looks at to see whether a component is there."""
    _value(part, rf"{product.OWN_KEY}\Parts", name, "1").set("KeyPath", "yes")


def _component(folder: Element, name: str, lasting: str) -> Element:
    return SubElement(
        folder, "Component", Id=name, Guid=product.lasting_code(f"component {lasting}")
    )


def _value(part: Element, key: str, name: str, text: str) -> Element:
    value = SubElement(part, "RegistryValue", Root="HKCU", Key=key, Type="string", Value=text)
    if name:
        value.set("Name", name)
    return value


def _id(kind: str, path: PurePosixPath) -> str:
    """A name that WiX takes for a path of any length."""
    return f"{kind}{hashlib.sha256(str(path).encode()).hexdigest()[:24]}"
