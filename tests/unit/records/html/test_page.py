"""The page of a record, read back: its landmarks, headings, tables, figures and what it may load."""

import base64
import hashlib
import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from icbo_desktop.records.html.writer import html_bytes
from icbo_desktop.records.record_model import RecordModel, record_of
from icbo_desktop.records.tree import (
    Arrow,
    Bullets,
    Cell,
    Column,
    Content,
    Fact,
    Facts,
    Heading,
    Key,
    Legend,
    Paragraph,
    Profile,
    Table,
    Voice,
)
from tests.html_page import Node, read_page
from tests.unit.records.conftest import OPTIONS

# What is read of each kind of block, and in which order.
READ: dict[type, tuple[str, ...]] = {
    Table: ("caption", "columns", "rows"),
    Column: ("title",),
    Cell: ("text", "details"),
    Voice: ("text", "details", "holder"),
    Facts: ("rows",),
    Fact: ("name", "text"),
    Legend: ("keys",),
    Key: ("name",),
    Bullets: ("items",),
    Heading: ("text",),
    Paragraph: ("text",),
    Arrow: ("alt",),
    Profile: ("alt",),
}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@pytest.fixture(scope="module")
def record(rich_workshop, rich_framework) -> RecordModel:
    return record_of(rich_workshop, {rich_framework.id: rich_framework}, OPTIONS)


@pytest.fixture(scope="module")
def written(record: RecordModel) -> bytes:
    return html_bytes(record)


@pytest.fixture(scope="module")
def page(written: bytes) -> Node:
    return read_page(written)


def ids_of(page: Node) -> list[str]:
    return [node.attributes["id"] for node in page.walk() if "id" in node.attributes]


def test_it_says_its_language_and_title(page: Node) -> None:
    assert page.one("html").attributes["lang"] == "en-GB"
    assert (
        page.one("head").one("title").text == "Northborough peer challenge · Record of a workshop"
    )


def test_each_landmark_is_there_once_and_in_order(page: Node) -> None:
    landmarks = [node.tag for node in page.one("body").kids if isinstance(node, Node)]

    assert landmarks == ["a", "header", "nav", "main", "footer"]


def test_the_first_link_skips_to_the_record(page: Node) -> None:
    first = page.all("a")[0]

    assert first.attributes["href"] == f"#{page.one('main').attributes['id']}"


def test_headings_step_down_one_by_one_from_one_title(page: Node) -> None:
    levels = [int(node.tag[1]) for node in page.all(*HEADINGS)]

    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_parts_stand_in_the_order_of_the_record(page: Node, rich_content: Content) -> None:
    titles = [node.all(*HEADINGS)[0].text for node in page.all("section")]

    assert titles == [part.title for part in rich_content.parts]


def test_the_contents_name_and_reach_every_part(page: Node, rich_content: Content) -> None:
    links = page.one("nav").all("a")

    assert [link.text for link in links] == [
        f"{part.number} {part.title}".strip() for part in rich_content.parts
    ]
    assert [link.attributes["href"][1:] for link in links] == [
        node.attributes["id"] for node in page.all("section")
    ]


def test_parts_below_a_part_stand_below_it_in_the_contents(
    page: Node, rich_content: Content
) -> None:
    depths = [node.tag for node in page.one("nav").all("ol")]
    above = sum(after.level > before.level for before, after in pairwise(rich_content.parts))

    assert len(depths) == 1 + above


def test_no_id_is_given_twice_and_every_link_leads_somewhere(page: Node) -> None:
    ids = ids_of(page)
    targets = [link.attributes["href"] for link in page.all("a")]

    assert len(ids) == len(set(ids))
    assert [target for target in targets if target[1:] not in ids] == []


def test_labels_and_descriptions_are_there(page: Node) -> None:
    ids = set(ids_of(page))
    named = " ".join(node.attributes.get("aria-labelledby", "") for node in page.walk())

    assert set(named.split()) - ids == set()


def test_tables_have_a_caption_and_header_cells_with_a_scope(page: Node) -> None:
    tables = page.all("table")

    assert tables
    for table in tables:
        assert table.one("caption").text.strip()
        assert {cell.attributes["scope"] for cell in table.one("thead").all("th")} == {"col"}
        heads = [cell for row in table.one("tbody").all("tr") for cell in row.all("th")]
        assert {cell.attributes["scope"] for cell in heads} == {"row"}


def test_every_row_has_a_cell_for_each_column(page: Node) -> None:
    for table in page.all("table"):
        counts = {len(row.all("th", "td")) for row in table.all("tr")}
        assert len(counts) == 1


def test_a_cell_that_names_a_part_leads_to_it(page: Node, rich_content: Content) -> None:
    cells = [cell for table in page.all("table") for cell in table.all("a")]
    keys = {part.key for part in rich_content.parts}
    wanted = [
        cell
        for part in rich_content.parts
        for block in part.blocks
        for row in getattr(block, "rows", ())
        if isinstance(row, tuple)
        for cell in row
        if cell.text and cell.key in keys
    ]

    assert wanted
    assert [cell.text for cell in cells] == [cell.text for cell in wanted]


def test_every_figure_has_words_for_those_who_do_not_see_it(page: Node) -> None:
    figures = page.of_class("drawn")

    assert figures
    for figure in figures:
        assert len(figure.one("details").one("p").text) > 20
        for drawing in figure.all("svg"):
            assert drawing.attributes["role"] == "img"
            assert drawing.one("title").text


def test_marks_beside_their_names_are_silent(page: Node) -> None:
    marks = page.of_class("mark")

    assert marks
    assert {mark.attributes["aria-hidden"] for mark in marks} == {"true"}


def test_a_view_stands_as_a_quotation_with_who_holds_it(page: Node) -> None:
    voice = next(
        node
        for node in page.of_class("voice")
        if "We are told after" in node.one("blockquote").text
    )

    assert voice.one("figcaption").text.strip()


def test_there_is_no_script_and_no_address(written: bytes, page: Node) -> None:
    outside = re.findall(rb"""(?:href|src|url)\s*[=(]\s*["']?(?!#|data:)[^"')]+""", written)

    assert page.all("script", "iframe", "object", "link", "form", "base") == []
    assert outside == []
    assert b"://" not in written
    assert not [name for node in page.walk() for name in node.attributes if name.startswith("on")]


def test_its_policy_allows_its_own_style_and_nothing_else(page: Node) -> None:
    policy = next(
        meta.attributes["content"]
        for meta in page.all("meta")
        if meta.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    digest = hashlib.sha256(page.one("style").text.encode()).digest()

    assert policy.startswith("default-src 'none';")
    assert f"'sha256-{base64.b64encode(digest).decode()}'" in policy
    assert "unsafe" not in policy
    assert not [node for node in page.walk() if "style" in node.attributes]


def test_every_class_that_has_a_colour_or_a_width_has_its_rule(page: Node) -> None:
    style = page.one("style").text
    names = {name for node in page.walk() for name in node.attributes.get("class", "").split()}

    given = {name for name in names if re.fullmatch(r"[cw]\d+", name)}
    assert given
    assert [name for name in given if f".{name}{{" not in style] == []


def test_the_same_content_gives_the_same_bytes(record: RecordModel, written: bytes) -> None:
    assert html_bytes(record) == written


def test_it_reads_in_the_order_of_the_record(page: Node, rich_content: Content) -> None:
    said, place = page.one("main").said(), 0

    for part in rich_content.parts:
        for text in (part.kicker, part.title, *texts_of(part.blocks)):
            found = said.find("".join(text.split()), place)
            assert found >= 0, f"{part.key}: {text}"
            place = found


def texts_of(value: object) -> Iterator[str]:
    """The texts of blocks in the order in which the PDF sets them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_of(part)
    else:
        for name in READ[type(value)]:
            yield from texts_of(getattr(value, name))
