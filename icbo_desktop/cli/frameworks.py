"""Commands that list, show, check, install and share frameworks."""

import json
from pathlib import Path

import click

from icbo_desktop.cli.program import OUT, REPLACE, commands, require_free
from icbo_desktop.translation import tr


@commands.group(invoke_without_command=True)
@click.pass_context
def frameworks(context: click.Context) -> None:
    """List, show, check, install or share frameworks; without a further word, list them.

    Example: icbo-desktop frameworks list
    """
    if context.invoked_subcommand is None:
        context.invoke(list_frameworks)


@frameworks.command("list")
def list_frameworks() -> None:
    """List the frameworks that come with the program, and your own.

    Example: icbo-desktop frameworks list
    """
    from icbo_desktop.domain.pack_summary import summary_lines  # noqa: PLC0415 - keeps --help quick
    from icbo_desktop.services.shelf import frameworks_at_hand  # noqa: PLC0415 - as above

    for pack in frameworks_at_hand():
        for line in summary_lines(pack):
            click.echo(line)


@frameworks.command("show")
@click.argument("framework_id", metavar="ID")
def show_framework(framework_id: str) -> None:
    """Say what is in a framework.

    Example: icbo-desktop frameworks show icbo-2018
    """
    from icbo_desktop.services.outline import outline_of_framework  # noqa: PLC0415 - keeps --help quick
    from icbo_desktop.services.shelf import framework_at_hand  # noqa: PLC0415 - as above

    for line in outline_of_framework(framework_at_hand(framework_id)):
        click.echo(line)


@frameworks.command("check")
@click.argument("path", type=click.Path(path_type=Path))
def check_framework(path: Path) -> None:
    """Check a framework's folder with its overlays, or one file: exit 0 if sound, else 1 and each fault.

    Example: icbo-desktop frameworks check my-framework
    """
    from icbo_desktop.services.own_packs import check_path  # noqa: PLC0415 - keeps --help quick

    framework, overlays = check_path(path)
    click.echo(tr("{pack} {version} is sound.", pack=framework.id, version=framework.version))
    for overlay in overlays:
        click.echo(
            tr(
                "{pack} {version} is sound.",
                pack=f"{framework.id}/{overlay.id}",
                version=overlay.version,
            )
        )


@frameworks.command("install")
@click.argument("file", type=click.Path(path_type=Path))
def install_framework(file: Path) -> None:
    """Put in a framework or an overlay of your own: a .yaml file, a shared .icbopack file, or a folder.

    Example: icbo-desktop frameworks install our-framework.icbopack
    """
    from icbo_desktop.services.own_packs import install_file  # noqa: PLC0415 - keeps --help quick

    for line in install_file(file).lines():
        click.echo(line)


@frameworks.command("remove")
@click.argument("framework_id", metavar="ID")
def remove_framework(framework_id: str) -> None:
    """Take out a framework of your own; ID/OVERLAY takes out one overlay. Workbooks keep their copies.

    Example: icbo-desktop frameworks remove our-framework
    """
    from icbo_desktop.services import own_packs  # noqa: PLC0415 - keeps --help quick

    pack_id, slash, overlay_id = framework_id.partition("/")
    if slash:
        own_packs.remove_own_overlay(pack_id, overlay_id)
    else:
        own_packs.remove_own_pack(pack_id)
    click.echo(tr("Removed {pack}.", pack=framework_id))


@frameworks.command("share")
@click.argument("framework_id", metavar="ID")
@OUT
@REPLACE
def share_framework(framework_id: str, out: Path, *, replace: bool) -> None:
    """Write a framework and its overlays as one file, for somebody else to install.

    Example: icbo-desktop frameworks share icbo-2018 --out icbo-2018.icbopack
    """
    from icbo_desktop.services.own_packs import share_pack  # noqa: PLC0415 - keeps --help quick

    require_free(out, replace=replace)
    share_pack(framework_id, out)
    click.echo(tr("Wrote {file}.", file=out))


@frameworks.command("sheet")
@click.argument("framework_id", metavar="ID")
@OUT
@REPLACE
def write_framework_sheet(framework_id: str, out: Path, *, replace: bool) -> None:
    """Write a framework as an Excel file that a colleague can change and fill in.

    Example: icbo-desktop frameworks sheet icbo-2018 --out icbo-2018.xlsx
    """
    from icbo_desktop.services.pack_sheets import write_sheet  # noqa: PLC0415 - keeps --help quick

    require_free(out, replace=replace)
    write_sheet(framework_id, out)
    click.echo(tr("Wrote {file}.", file=out))


@frameworks.command("from-sheet")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="A folder, or a .yaml.")
def framework_from_sheet(file: Path, out: Path) -> None:
    """Turn a filled-in Excel file into a framework: a .yaml file, or a folder that holds its pack.

    Example: icbo-desktop frameworks from-sheet ours.xlsx --out ours.yaml
    """
    from icbo_desktop.services.pack_sheets import pack_from_sheet  # noqa: PLC0415 - keeps --help quick

    click.echo(tr("Wrote {file}.", file=pack_from_sheet(file, out)))


@frameworks.command("schema")
@click.option("--overlay", "of_overlay", is_flag=True, help="That of an overlay instead.")
def print_schema(*, of_overlay: bool) -> None:
    """Print the JSON Schema of pack.yaml, for an editor that helps while a pack is written.

    Example: icbo-desktop frameworks schema
    """
    from icbo_desktop.packs.format import pack_schema  # noqa: PLC0415 - keeps --help quick
    from icbo_desktop.packs.overlay_format import overlay_schema  # noqa: PLC0415 - as above

    schema = overlay_schema() if of_overlay else pack_schema()
    click.echo(json.dumps(schema, indent=2, ensure_ascii=False))
