"""An HTML page read back by the standard library's parser, which takes what a browser takes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "col", "br", "img"}
# Drawn for one of two widths: what is said there is said again in words.
DRAWN = {"svg"}


@dataclass
class Node:
    """An element with its attributes and what stands in it: elements and texts."""

    tag: str
    attributes: dict[str, str]
    kids: list["Node | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    def walk(self) -> Iterator["Node"]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def all(self, *tags: str) -> list["Node"]:
        return [node for node in self.walk() if node.tag in tags]

    def one(self, tag: str) -> "Node":
        (found,) = self.all(tag)
        return found

    def of_class(self, name: str) -> list["Node"]:
        return [node for node in self.walk() if name in node.attributes.get("class", "").split()]

    def said(self) -> str:
        """The text without drawings and style sheet, blanks dropped."""
        parts = (
            kid if isinstance(kid, str) else kid.said()
            for kid in self.kids
            if isinstance(kid, str) or kid.tag not in {*DRAWN, "style"}
        )
        return "".join("".join(part.split()) for part in parts)


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("", {})]

    def handle_starttag(self, tag, attrs):
        node = Node(tag, {key: value or "" for key, value in attrs})
        self.open[-1].kids.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag, attrs):
        self.open[-1].kids.append(Node(tag, {key: value or "" for key, value in attrs}))

    def handle_endtag(self, tag):
        node = self.open.pop()
        assert node.tag == tag, f"<{node.tag}> is closed by </{tag}>"

    def handle_data(self, data):
        self.open[-1].kids.append(data)


def read_page(content: bytes | str) -> Node:
    """The whole page; fails where a tag is not closed in its turn."""
    builder = _Builder()
    builder.feed(content.decode() if isinstance(content, bytes) else content)
    builder.close()
    (root,) = builder.open
    return root
