"""A council's own Word file as the look of a record: what is kept of it, what goes, and what is refused."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, RGBColor
from PIL import Image

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.locations import fonts_dir
from icbo_desktop.records.docx import template as module
from icbo_desktop.records.docx.writer import made_docx
from icbo_desktop.records.tree import Content
from tests.word_file import W, WordFile

MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
ATTACHED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"


def council(change: Callable[[Document], None] = lambda _document: None) -> bytes:
    """A council's document with a logo in a header, margins and a colour of its own, and text."""
    document = docx.Document()
    section = document.sections[0]
    section.left_margin = section.right_margin = Cm(4)
    document.styles["Heading 1"].font.color.rgb = RGBColor(0xC0, 0x00, 0x50)
    head = section.header.paragraphs[0]
    head.add_run("Northborough Council")
    logo = BytesIO()
    Image.new("RGB", (20, 10), "#C00050").save(logo, "PNG")
    head.add_run().add_picture(logo)
    document.add_paragraph("An old draft.")
    document.core_properties.author = "Jane Author"
    change(document)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def repacked(content: bytes, change: Callable[[str, bytes], bytes], **added: bytes) -> bytes:
    """The file with parts changed by name, and further ones; "__" in a name is "/"."""
    target = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            new.writestr(entry.filename, change(entry.filename, old.read(entry)))
        for name, part in added.items():
            new.writestr(name.replace("__", "/").replace("_bin", ".bin"), part)
    return target.getvalue()


def same(_name: str, part: bytes) -> bytes:
    return part


def retyped(kind: str) -> Callable[[str, bytes], bytes]:
    return lambda name, part: (
        part.replace(MAIN.encode(), kind.encode()) if name == "[Content_Types].xml" else part
    )


@pytest.fixture
def made(tmp_path: Path, rich_content: Content) -> Callable[[bytes], WordFile]:
    def make(template: bytes, name: str = "council.docx") -> WordFile:
        path = tmp_path / name
        path.write_bytes(template)
        return WordFile(made_docx(rich_content, fonts_dir(), path))

    return make


def test_the_record_takes_the_place_of_the_templates_text(made, rich_content: Content) -> None:
    record = made(council())

    assert "An old draft." not in record.text
    assert rich_content.parts[0].title in record.text


def test_header_logo_and_margins_are_kept(made) -> None:
    document = docx.Document(BytesIO(made(council()).content))

    section = document.sections[-1]
    assert "Northborough Council" in section.header.paragraphs[0].text
    assert list(section.header.part.related_parts.values())
    assert round(section.left_margin.cm, 2) == 4.0


def test_figures_and_tables_are_as_wide_as_the_templates_text(made) -> None:
    record = made(council(lambda document: None))

    section = docx.Document(BytesIO(record.content)).sections[-1]
    width = section.page_width - section.left_margin - section.right_margin
    extents = [int(each.get("cx")) for each in record.body.iter("{*}extent")]
    assert extents
    assert all(abs(each - width) < 13000 for each in extents)


def footer_texts(record: WordFile) -> list[str]:
    section = docx.Document(BytesIO(record.content)).sections[0]
    return [
        "".join(node.text or "" for node in each._p.iter(qn("w:t")))
        for each in section.footer.paragraphs
    ]


def test_a_templates_footer_stays_and_the_attribution_and_page_come_below(
    made, rich_content: Content
) -> None:
    def foot(document: Document) -> None:
        document.sections[0].footer.paragraphs[0].add_run("Northborough, official")

    texts = footer_texts(made(council(foot)))

    assert texts == ["Northborough, official", f"{rich_content.footer}Page 1 of 1"]


def test_a_template_without_a_footer_gets_one(made, rich_content: Content) -> None:
    texts = footer_texts(made(council()))

    assert [text for text in texts if text] == [f"{rich_content.footer}Page 1 of 1"]


def test_a_template_that_numbers_its_pages_is_not_numbered_twice(
    made, rich_content: Content
) -> None:
    def foot(document: Document) -> None:
        page = OxmlElement("w:fldSimple")
        page.set(qn("w:instr"), " PAGE ")
        document.sections[0].footer.paragraphs[0]._p.append(page)

    texts = footer_texts(made(council(foot)))

    assert [text for text in texts if text] == [rich_content.footer]


def test_a_record_as_template_does_not_say_its_attribution_twice(
    made, rich_content: Content
) -> None:
    record = made(made(council()).content)

    texts = footer_texts(record)

    assert sum(rich_content.footer in text for text in texts) == 1
    foot = docx.Document(BytesIO(record.content)).sections[0].footer
    assert foot.paragraphs[-1].style.name == "Footer"


def test_no_picture_ends_at_the_edge_of_its_frame(made) -> None:
    record = made(council())

    for name in record.archive.namelist():
        if name.endswith(".svg"):
            drawing = record.archive.read(name).decode()
            width = float(drawing.partition('viewBox="0 0 ')[2].split()[0])
            paths = " ".join(re.findall(r'<path d="([^"]+)"', drawing))
            ends = [float(each) for each in re.findall(r"(-?[\d.]+),", paths)]
            assert not ends or max(ends) <= width - 1


def test_headings_have_the_templates_own_style_and_no_colour_of_ours(made) -> None:
    document = docx.Document(BytesIO(made(council()).content))

    headings = [each for each in document.paragraphs if each.style.name == "Heading 1"]
    assert headings
    assert headings[0].style.font.color.rgb == RGBColor(0xC0, 0x00, 0x50)
    assert all(run.font.color.rgb is None for each in headings for run in each.runs)


def test_styles_that_the_template_lacks_are_added_once(made) -> None:
    first = made(council())

    again = made(first.content)

    assert "Record Voice" in first.style_names.values()
    assert sorted(again.style_names.values()) == sorted(first.style_names.values())


def test_a_templates_numbered_headings_do_not_number_ours(made) -> None:
    def number_headings(document: Document) -> None:
        properties = document.styles["Heading 1"].element.get_or_add_pPr()
        properties.get_or_add_numPr().get_or_add_numId().val = 1

    record = made(council(number_headings))

    headings = [each for each in record.body.iter(f"{W}p") if record.style_of(each) == "heading 1"]
    numbers = [each.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val") for each in headings]
    assert set(numbers) == {"0"}


def test_a_dotx_becomes_a_document(made) -> None:
    record = made(repacked(council(), retyped(TEMPLATE)), "council.dotx")

    kinds = record.archive.read("[Content_Types].xml").decode()
    assert MAIN in kinds
    assert TEMPLATE not in kinds


def test_nobody_named_in_the_template_is_named_in_the_record(made) -> None:
    record = made(council())

    assert docx.Document(BytesIO(record.content)).core_properties.author == ""
    assert not any(b"Jane" in record.archive.read(name) for name in record.archive.namelist())


@pytest.mark.parametrize("kind", ["bookmark", "control"])
def test_the_record_goes_where_the_template_sets_a_place_aside(made, kind: str) -> None:
    def set_aside(document: Document) -> None:
        document.add_paragraph("Before it.")
        place = document.add_paragraph("Here.")
        document.add_paragraph("After it.")
        if kind == "bookmark":
            start = OxmlElement("w:bookmarkStart")
            start.set(qn("w:id"), "7")
            start.set(qn("w:name"), "Record")
            place._p.append(start)
            return
        markup = f'<w:sdt {nsdecls("w")}><w:sdtPr><w:tag w:val="record"/></w:sdtPr><w:sdtContent/></w:sdt>'
        control = parse_xml(markup)
        place._p.addprevious(control)
        control.find(qn("w:sdtContent")).append(place._p)

    texts = [text for _, text in made(council(set_aside)).paragraphs]

    assert "Here." not in texts
    assert texts.index("Before it.") < texts.index("Contents") < texts.index("After it.")


def test_web_links_of_a_header_lose_their_link_and_keep_their_words(made) -> None:
    def add_link(document: Document) -> None:
        part = document.sections[0].header.part
        key = part.relate_to("https://example.org", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = parse_xml(
            f'<w:hyperlink {nsdecls("w", "r")} r:id="{key}"><w:r><w:t>Our site</w:t></w:r></w:hyperlink>'
        )
        document.sections[0].header.paragraphs[0]._p.append(link)

    record = made(council(add_link))

    names = [name for name in record.archive.namelist() if "header" in name]
    kept = b"".join(record.archive.read(name) for name in names)
    assert b"Our site" in kept
    assert b"example.org" not in kept


def test_the_link_to_the_template_it_was_made_from_is_left_out(made) -> None:
    def attach(document: Document) -> None:
        part = document.part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
        key = part.relate_to(
            "file:///C:/Users/jane/Normal.dotm",
            ATTACHED,
            is_external=True,
        )
        node = parse_xml(f'<w:attachedTemplate {nsdecls("w", "r")} r:id="{key}"/>')
        document.settings.element.append(node)

    record = made(council(attach))

    assert not any(
        b"Normal.dotm" in record.archive.read(name) for name in record.archive.namelist()
    )
    assert b"attachedTemplate" not in record.archive.read("word/settings.xml")


def linked_picture(document: Document) -> None:
    part = document.sections[0].header.part
    part.relate_to("https://example.org/logo.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)


def fetching_field(document: Document) -> None:
    words = document.sections[0].header.paragraphs[0]._p
    words.append(
        parse_xml(
            f'<w:r {nsdecls("w")}><w:instrText> INCLUDEPICTURE "http://example.org/a.png" </w:instrText></w:r>'
        )
    )


def doctype(name: str, part: bytes) -> bytes:
    return b'<!DOCTYPE a [<!ENTITY b "c">]>' + part if name == "word/styles.xml" else part


def changed(place: str, old: bytes, new: bytes) -> bytes:
    return repacked(council(), lambda name, part: part.replace(old, new) if name == place else part)


REFUSED = {
    "styles that are none": (
        changed("[Content_Types].xml", b"wordprocessingml.styles+xml", b"x"),
        module.NOT_WORD,
    ),
    "link for nothing": (
        changed("word/_rels/document.xml.rels", b"Type=", b"Sort="),
        module.NOT_WORD,
    ),
    "no body": (changed("word/document.xml", b"w:body", b"w:text"), module.NOT_WORD),
    "text": (b"Not a Word file.", module.NOT_WORD),
    "empty": (b"", module.NOT_WORD),
    "half": (council()[:3000], module.NOT_WORD),
    "old": (module.OLD_OR_LOCKED + b"\0" * 600, module.LOCKED),
    "macro type": (repacked(council(), retyped(MACROS)), module.MACROS),
    "macro part": (repacked(council(), same, word__vbaProject_bin=b"x"), module.MACROS),
    "excel": (repacked(council(), retyped("application/x-sheet")), module.NOT_WORD),
    "bomb": (repacked(council(), same, word__media__a=b"\0" * 30_000_000), module.BLOWN_UP),
    "entities": (repacked(council(), doctype), module.NOT_WORD),
    "linked picture": (council(linked_picture), module.REACHES_OUT),
    "fetching field": (council(fetching_field), module.REACHES_OUT),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_cannot_be_a_template_is_refused_in_a_sentence(made, name: str) -> None:
    content, reason = REFUSED[name]

    with pytest.raises(RecordError) as refused:
        made(content)

    assert refused.value.sentence == reason.format(template="council.docx")


def test_a_template_that_is_too_large_or_not_there_is_refused(
    tmp_path: Path, rich_content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    large = tmp_path / "large.docx"
    large.write_bytes(council())
    monkeypatch.setattr(module, "LARGEST", 1000)

    with pytest.raises(RecordError, match="larger than 20 MB"):
        made_docx(rich_content, fonts_dir(), large)
    with pytest.raises(RecordError, match="cannot be read"):
        made_docx(rich_content, fonts_dir(), tmp_path / "gone.docx")


def test_a_place_in_a_table_leaves_the_table_and_comes_after_it(made) -> None:
    def in_table(document: Document) -> None:
        table = document.add_table(1, 2)
        table.cell(0, 0).text = "Reference"
        start = OxmlElement("w:bookmarkStart")
        start.set(qn("w:id"), "7")
        start.set(qn("w:name"), "record")
        table.cell(0, 1).paragraphs[0]._p.append(start)

    texts = [text for _, text in made(council(in_table)).paragraphs]

    assert texts.index("Reference") < texts.index("Contents")


def test_a_header_that_an_earlier_section_has_is_kept(made) -> None:
    def add_section(document: Document) -> None:
        document.add_section()
        assert document.sections[-1].header.is_linked_to_previous

    document = docx.Document(BytesIO(made(council(add_section)).content))

    assert len(document.sections) == 1
    assert "Northborough Council" in document.sections[0].header.paragraphs[0].text


def test_pictures_comments_and_notes_of_the_old_text_are_gone(made) -> None:
    def fill(document: Document) -> None:
        photo = BytesIO()
        Image.new("RGB", (30, 30), "#00FF00").save(photo, "PNG")
        document.add_picture(photo)
        words = document.add_paragraph().add_run("Old words.")
        document.add_comment(words, text="What Jane thinks.", author="Jane")

    record = made(council(fill))

    names = record.archive.namelist()
    assert not any("comments" in name for name in names)
    assert [name for name in names if "media/image" in name] == ["word/media/image1.png"]
    assert not any(b"Jane" in record.archive.read(name) for name in names)


def test_a_template_in_another_language_gives_its_look_and_not_its_language(made) -> None:
    def speak_french(document: Document) -> None:
        for spoken in document.styles.element.iter(qn("w:lang")):
            spoken.set(qn("w:val"), "fr-FR")

    spoken = made(council(speak_french)).xml("word/styles.xml").find(f"{W}docDefaults")

    assert next(spoken.iter(f"{W}lang")).get(f"{W}val") == "en-GB"


def test_a_template_that_says_no_language_takes_on_ours(made) -> None:
    def say_nothing(document: Document) -> None:
        root = document.styles.element
        root.remove(root.find(qn("w:docDefaults")))

    spoken = made(council(say_nothing)).xml("word/styles.xml").find(f"{W}docDefaults")

    assert next(spoken.iter(f"{W}lang")).get(f"{W}val") == "en-GB"


def test_a_template_from_the_web_whose_text_has_another_name_will_do(made) -> None:
    def rename(name: str, part: bytes) -> bytes:
        if name in ("[Content_Types].xml", "_rels/.rels"):
            return part.replace(b"word/document.xml", b"word/document2.xml")
        return part

    content = repacked(council(), rename)
    with ZipFile(BytesIO(content)) as old:
        parts = {
            name.replace("/document.xml", "/document2.xml"): old.read(name)
            for name in old.namelist()
        }
    target = BytesIO()
    with ZipFile(target, "w") as new:
        for name, part in parts.items():
            new.writestr(name, part)

    assert "Summary" in made(target.getvalue()).text


def test_a_locked_part_and_a_strict_file_are_refused(made) -> None:
    def strict(name: str, part: bytes) -> bytes:
        return part.replace(b"schemas.openxmlformats.org/word", b"purl.oclc.org/ooxml/word", 1)

    with pytest.raises(RecordError, match="Strict"):
        made(repacked(council(), strict))
    locked = bytearray(council())
    locked[6] |= 1  # the first part wants a password
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(RecordError, match="has a password"):
        made(bytes(locked))
