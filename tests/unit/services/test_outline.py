"""A workbook and a framework as lines for a terminal, for every kind of framework."""

from dataclasses import replace

import pytest

from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.rows import FrozenFramework
from icbo_desktop.locations import frameworks_dir
from icbo_desktop.packs.reader import read_pack
from icbo_desktop.services.outline import outline, outline_of_framework
from tests.builders import (
    make_cell,
    make_framework,
    make_grid_framework,
    make_grid_workshop,
    make_item,
    make_workshop,
)
from tests.recorded_everywhere import everywhere

PACKS = sorted(folder.name for folder in frameworks_dir().iterdir() if folder.is_dir())


def pack(name: str) -> Framework:
    return read_pack(frameworks_dir() / name)


@pytest.mark.parametrize("name", PACKS)
def test_every_standard_and_option_of_a_workshop_has_its_line(name: str) -> None:
    framework = pack(name)

    said = "\n".join(outline(everywhere(framework)[0], {name: framework}))

    names = [one.short_title for one in framework.standards()]
    names += [option.name for domain in framework.domains for option in domain.options]
    assert [one for one in names if one not in said] == []
    assert "0 of 0" not in said
    assert "not reached" not in said


@pytest.mark.parametrize("name", PACKS)
def test_a_framework_names_its_scales_standards_and_options(name: str) -> None:
    framework = pack(name)

    said = "\n".join(outline_of_framework(framework))

    assert [one.title for one in framework.standards() if one.title not in said] == []
    assert [scale.id for scale in framework.scales if f"Scale {scale.id}:" not in said] == []
    assert "(0 " not in said
    assert ", 0 " not in said


def test_a_rating_is_said_with_the_name_of_its_point() -> None:
    framework = pack("ipc-matrix-2008")
    workshop, _ = everywhere(framework)

    said = "\n".join(outline(workshop, {framework.id: framework}))

    assert "6 of 7 areas rated" in said
    assert "4 Integrated" in said


def test_a_grid_says_which_option_leads_and_how_far_it_is_rated() -> None:
    framework = make_grid_framework()
    domain = next(one for one in framework.domains if one.options)
    cells = [
        make_cell(standard.id, option.id)
        for standard in domain.standards
        for option in domain.options[:2]
    ]
    workshop = make_grid_workshop(*(SetAgreedRating(cell, 2) for cell in cells))

    said = "\n".join(outline(workshop, {framework.id: framework}))

    assert f"rated for 2 of {len(domain.options)} options" in said
    assert "middle 2, 3 of 3 rated" in said
    assert "lead together" in said


def test_what_a_move_left_behind_is_told_last() -> None:
    framework = make_framework()
    old = FrozenFramework(
        id="made-up@0.9.0", version="0.9.0", sha256="0" * 64, text="{}", is_retired=True, position=1
    )
    workshop = make_workshop(SetAgreedRating(make_item(), 6)).with_row(old)

    lines = outline(workshop, {"made-up": framework, old.id: replace(framework, id=old.id)})

    titles = [line for line in lines if line.startswith("A made-up framework")]
    assert titles == [
        "A made-up framework: 1 of 4 standards rated",
        "A made-up framework: from an earlier version, 0.9.0",
    ]
