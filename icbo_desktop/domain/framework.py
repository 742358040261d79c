"""A framework: the pack once read and checked. Domains, standards, scales and their texts.

The shape follows design.md section 4, key for key. Everything is frozen; ids are stable and unique
within a framework, numbers are only shown.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Wording = Literal["restated", "published", "local"]
ScaleKind = Literal["ordinal", "nominal"]
ScaleShape = Literal["arrow", "steps", "choice"]
Aggregate = Literal["none", "median", "mean"]


@dataclass(frozen=True, slots=True)
class Text:
    """A text with a stable id: a principle, a point, a question, an item of a list."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One "evidence of progress" of a standard; `criterion` is the id of the criterion it proves."""

    id: str
    text: str
    criterion: str = ""


@dataclass(frozen=True, slots=True)
class Criterion:
    """A numbered criterion of a standard."""

    id: str
    text: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class ScalePoint:
    """A point of a scale. `id` names it where levels refer to it; label and description may be empty."""

    value: int
    id: str = ""
    label: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Scale:
    """The points on which something is rated. `aggregate` says what may be summed up."""

    id: str
    kind: ScaleKind
    shape: ScaleShape
    points: tuple[ScalePoint, ...]
    aggregate: Aggregate = "median"
    low_label: str = ""
    high_label: str = ""

    @property
    def values(self) -> tuple[int, ...]:
        return tuple(point.value for point in self.points)

    @property
    def lowest(self) -> int:
        return min(self.values)

    @property
    def highest(self) -> int:
        return max(self.values)


@dataclass(frozen=True, slots=True)
class Level:
    """What a standard looks like at one point of a level scale."""

    point: str
    items: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a grid or of a choice."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Standard:
    """One standard: what the room reads, hears, weighs and rates. `scale` is a scale's id or empty."""

    id: str
    title: str
    short_title: str
    number: str = ""
    statement: str = ""
    scale: str = ""
    source: str = ""
    points: tuple[Text, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()
    questions: tuple[Text, ...] = ()
    levels: tuple[Level, ...] = ()
    options: tuple[Option, ...] = ()
    points_for: tuple[Text, ...] = ()
    points_against: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Domain:
    """One domain with its standards; `scale` is empty where the domain itself is not rated."""

    id: str
    title: str
    short_title: str
    number: str = ""
    introduction: str = ""
    scale: str = ""
    closing_question: Text | None = None
    standards: tuple[Standard, ...] = ()


@dataclass(frozen=True, slots=True)
class TextList:
    """A titled list of the framework, such as who to involve."""

    id: str
    title: str
    items: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Resource:
    """A published resource: what it is, for whom and where. `domain` is a domain's id or empty."""

    id: str
    name: str
    what: str = ""
    who: str = ""
    where: str = ""
    domain: str = ""


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """A term and its meaning."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where the framework was published."""

    document: str
    where: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """What the room reads for the two levels; plural by adding "s" unless given."""

    domain: str = "Domain"
    standard: str = "Standard"


@dataclass(frozen=True)
class Framework:
    """A whole framework. Look-ups by id are made once, on first use."""

    id: str
    version: str
    title: str
    short_title: str
    publisher: str
    published: int
    wording: Wording
    source: Source
    scales: tuple[Scale, ...]
    domains: tuple[Domain, ...]
    words: Words = field(default_factory=Words)
    notes: tuple[str, ...] = ()
    introduction: str = ""
    principles: tuple[Text, ...] = ()
    lists: tuple[TextList, ...] = ()
    closing_questions: tuple[Text, ...] = ()
    resources: tuple[Resource, ...] = ()
    glossary: tuple[GlossaryTerm, ...] = ()

    def standards(self) -> Iterator[Standard]:
        """All standards in order, over all domains."""
        for domain in self.domains:
            yield from domain.standards

    @cached_property
    def standards_by_id(self) -> dict[str, Standard]:
        return {standard.id: standard for standard in self.standards()}

    @cached_property
    def domains_by_id(self) -> dict[str, Domain]:
        return {domain.id: domain for domain in self.domains}

    @cached_property
    def domain_of_standard(self) -> dict[str, Domain]:
        return {standard.id: domain for domain in self.domains for standard in domain.standards}

    @cached_property
    def scales_by_id(self) -> dict[str, Scale]:
        return {scale.id: scale for scale in self.scales}

    def standard(self, standard_id: str) -> Standard:
        """The standard of that id; KeyError if the framework has none."""
        return self.standards_by_id[standard_id]

    def domain(self, domain_id: str) -> Domain:
        """The domain of that id; KeyError if the framework has none."""
        return self.domains_by_id[domain_id]

    def scale_of(self, item_id: str) -> Scale | None:
        """The scale on which a standard or a domain is rated, or None where it is only discussed."""
        item = self.standards_by_id.get(item_id) or self.domains_by_id[item_id]
        return self.scales_by_id[item.scale] if item.scale else None
