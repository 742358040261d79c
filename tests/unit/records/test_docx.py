"""The Word record as it is read back: headings, tables, figures, links, language and properties."""

from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import docx
import pytest

from icbo_desktop.domain.errors import RecordCancelledError
from icbo_desktop.figures.palette import PAPER, contrast
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.docx.writer import made_docx, write
from icbo_desktop.records.options import RecordOptions
from icbo_desktop.records.tree import Arrow, Content, Figure, Table, Voice
from tests.unit.records.conftest import OPTIONS
from tests.unit.records.test_every_pack import PACKS, content_of_pack
from tests.word_file import WP, R, W, WordFile


@dataclass(frozen=True)
class Told:
    """A report of content alone."""

    content: Content
    options: RecordOptions


TOOLS = ("python-docx", "LibreOffice", "Microsoft", "/home/", "C:\\")


@pytest.fixture(scope="module")
def record(rich_content: Content) -> WordFile:
    return WordFile(made_docx(rich_content, fonts_dir()))


def test_it_opens_in_a_library_that_reads_word(record: WordFile) -> None:
    document = docx.Document(BytesIO(record.content))

    assert [each.text for each in document.paragraphs if each.style.name == "Heading 1"]


def test_every_part_has_its_title_as_a_heading(record: WordFile, rich_content: Content) -> None:
    titles = [(part.level, f"{part.number} {part.title}".strip()) for part in rich_content.parts]

    assert Counter(titles) <= Counter(record.headings)


@pytest.mark.parametrize("name", PACKS)
def test_headings_step_down_one_by_one(name: str) -> None:
    levels = [level for level, _ in read(name).headings]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("name", PACKS)
def test_no_figure_is_without_words(name: str) -> None:
    assert all(read(name).alts)


@pytest.mark.parametrize("name", PACKS)
def test_links_lead_somewhere_and_no_number_is_used_twice(name: str) -> None:
    body = read(name).body

    places = {each.get(f"{W}name") for each in body.iter(f"{W}bookmarkStart")}
    assert {each.get(f"{W}anchor") for each in body.iter(f"{W}hyperlink")} <= places
    for numbers in (
        [each.get("id") for each in body.iter(f"{WP}docPr")],
        [each.get(f"{W}id") for each in body.iter(f"{W}bookmarkStart")],
    ):
        assert len(numbers) == len(set(numbers))


def test_every_table_repeats_its_header_row_and_says_what_it_holds(
    record: WordFile, rich_content: Content
) -> None:
    headed = [each for each in record.body.iter(f"{W}tbl") if has_header(each)]

    captions = [each.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val") for each in headed]
    wanted = [block.caption for part in rich_content.parts for block in part.of(Table)]
    assert captions == wanted


def test_short_rows_do_not_go_on_over_the_page(record: WordFile) -> None:
    rows = list(record.body.iter(f"{W}tr"))

    assert rows
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_figures_say_in_words_what_they_show(record: WordFile, rich_content: Content) -> None:
    figures = [
        block for part in rich_content.parts for block in part.blocks if isinstance(block, Figure)
    ]

    assert len(record.alts) >= len(figures) > 0
    assert all(record.alts)


def test_each_figure_is_there_sharp_and_as_a_picture_for_old_programs(record: WordFile) -> None:
    links = record.xml("word/_rels/document.xml.rels")
    targets = {each.get("Id"): each.get("Target") for each in links}

    for blip in record.body.iter("{*}blip"):
        assert record.archive.read(targets[blip.get(f"{R}embed")][1:]).startswith(b"\x89PNG")
        sharp = next(blip.iter("{*}svgBlip"))
        assert b"<svg" in record.archive.read(targets[sharp.get(f"{R}embed")][1:])


def test_a_voice_has_a_bar_at_its_left(record: WordFile, rich_content: Content) -> None:
    voices = [block for part in rich_content.parts for block in part.of(Voice)]

    bars = [
        each
        for each in record.body.iter(f"{W}p")
        if record.style_of(each) == "Record Voice"
        and each.find(f"{W}pPr/{W}pBdr/{W}left") is not None
    ]
    assert len(bars) == len(voices) > 0


def test_the_contents_are_filled_before_anybody_updates_them(
    record: WordFile,
) -> None:
    listed = [text for style, text in record.paragraphs if style.startswith("toc ")]

    # What Word lists when it updates them: the paragraphs in its own heading styles, two levels deep.
    own = [text for style, text in record.paragraphs if style in ("heading 1", "heading 2")]
    assert listed == own
    assert b"TOC \\o" in record.archive.read("word/document.xml")


def test_word_does_not_ask_to_update_fields(record: WordFile) -> None:
    assert b"updateFields" not in record.archive.read("word/settings.xml")


def test_the_language_is_said(record: WordFile) -> None:
    spoken = record.xml("word/styles.xml").find(f"{W}docDefaults").iter(f"{W}lang")

    assert next(spoken).get(f"{W}val") == "en-GB"


def test_the_properties_name_the_record_and_nobody(record: WordFile, rich_content: Content) -> None:
    properties = docx.Document(BytesIO(record.content)).core_properties

    assert properties.title == rich_content.title
    assert properties.language == "en-GB"
    assert properties.author == properties.last_modified_by == ""
    assert properties.created == properties.modified == OPTIONS.made_at


def test_no_program_and_no_place_on_a_disk_is_named(record: WordFile) -> None:
    for name in record.archive.namelist():
        content = record.archive.read(name)
        assert not any(each.encode() in content for each in TOOLS), name


def test_pages_are_numbered_and_the_attribution_stands_at_their_foot(
    record: WordFile, rich_content: Content
) -> None:
    foot = record.archive.read("word/footer.xml").decode()

    assert " PAGE " in foot
    assert " NUMPAGES " in foot
    assert rich_content.footer in foot


@pytest.mark.parametrize("name", ["document", "styles"])
def test_every_colour_of_text_stands_out_from_the_paper(record: WordFile, name: str) -> None:
    colours = {each.get(f"{W}val") for each in record.xml(f"word/{name}.xml").iter(f"{W}color")}

    assert colours
    assert [each for each in colours if contrast(f"#{each}", PAPER) < 4.5] == []


def test_progress_is_told_part_by_part(rich_content: Content) -> None:
    told: list[float] = []

    made_docx(rich_content, fonts_dir(), progress=told.append)

    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert len(told) >= len(rich_content.parts)


def test_a_record_that_nobody_waits_for_is_not_written(
    rich_content: Content, tmp_path: Path
) -> None:
    def stop(_done: float) -> None:
        raise RecordCancelledError

    with pytest.raises(RecordCancelledError):
        write(Told(rich_content, OPTIONS), tmp_path / "record.docx", stop)

    assert list(tmp_path.iterdir()) == []


def test_nothing_leads_out_of_the_file(record: WordFile) -> None:
    for name in record.archive.namelist():
        if name.endswith(".rels"):
            assert b"External" not in record.archive.read(name)


def test_the_same_content_makes_the_same_bytes(record: WordFile, rich_content: Content) -> None:
    assert made_docx(rich_content, fonts_dir()) == record.content


def test_a_figure_that_comes_twice_is_kept_once(rich_content: Content) -> None:
    part = next(
        each for each in rich_content.parts if any(isinstance(b, Arrow) for b in each.blocks)
    )
    content = replace(rich_content, parts=(part, replace(part, key="again")))

    record = WordFile(made_docx(content, fonts_dir()))

    pictures = [name for name in record.archive.namelist() if name.endswith(".png")]
    assert len(record.alts) == 2 * len(pictures)


@cache
def read(name: str) -> WordFile:
    return WordFile(made_docx(content_of_pack(name), fonts_dir()))


def has_header(table: object) -> bool:
    return table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None


ORDERS = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind "
        "contextualSpacing jc outlineLvl rPr sectPr"
    ),
    "rPr": "rStyle rFonts b bCs i color sz szCs u rtl cs lang",
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription",
    "trPr": "cantSplit tblHeader",
    "tcPr": "tcW shd",
    "style": "name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr tblStylePr",
    "sectPr": "headerReference footerReference pgSz pgMar titlePg",
    "lvl": "start numFmt lvlText lvlJc pPr",
    "settings": "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
    "font": "altName panose1 charset family pitch",
}


@pytest.mark.parametrize(
    "name", ["document", "styles", "numbering", "settings", "fontTable", "header"]
)
def test_elements_stand_in_the_order_that_word_insists_on(record: WordFile, name: str) -> None:
    root = record.xml(f"word/{name}.xml")

    for parent, words in ORDERS.items():
        order = words.split()
        for node in root.iter(f"{W}{parent}"):
            places = [order.index(each.tag.removeprefix(W)) for each in node]
            assert places == sorted(places), (parent, [each.tag for each in node])
