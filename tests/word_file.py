"""Reads a Word file back as a person with Word or a screen reader would meet it."""

from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from docx.oxml.ns import nsmap
from lxml import etree

W = f"{{{nsmap['w']}}}"
R = f"{{{nsmap['r']}}}"
WP = f"{{{nsmap['wp']}}}"
BREAKS = {f"{W}br": "\n", f"{W}tab": "\t"}


@dataclass(frozen=True)
class WordFile:
    """`content` is the file's bytes."""

    content: bytes

    @cached_property
    def archive(self) -> ZipFile:
        return ZipFile(BytesIO(self.content))

    @cached_property
    def body(self) -> etree._Element:
        return self.xml("word/document.xml")

    def xml(self, name: str) -> etree._Element:
        return etree.fromstring(self.archive.read(name))

    @cached_property
    def style_names(self) -> dict[str, str]:
        styles = self.xml("word/styles.xml").iter(f"{W}style")
        return {style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val") for style in styles}

    @property
    def paragraphs(self) -> list[tuple[str, str]]:
        """The style's name and the text of each paragraph, also of those in tables."""
        return [(self.style_of(each), said(each)) for each in self.body.iter(f"{W}p")]

    def style_of(self, paragraph: etree._Element) -> str:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        return "" if style is None else self.style_names[style.get(f"{W}val")]

    @property
    def headings(self) -> list[tuple[int, str]]:
        return [
            (int(style[-1]), text)
            for style, text in self.paragraphs
            if style.startswith(("heading ", "Record Heading "))
        ]

    @property
    def text(self) -> str:
        return "\n".join(text for _, text in self.paragraphs)

    @property
    def alts(self) -> list[str]:
        return [each.get("descr") or "" for each in self.body.iter(f"{WP}docPr")]


def said(paragraph: etree._Element) -> str:
    """The text of a paragraph with its line breaks and tabs."""
    return "".join(
        BREAKS.get(node.tag, node.text or "")
        for node in paragraph.iter(f"{W}t", *BREAKS)
        if node.getparent().tag == f"{W}r"
    )


def word_file(path: Path) -> WordFile:
    return WordFile(path.read_bytes())
