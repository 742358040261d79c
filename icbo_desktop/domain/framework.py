"""A framework: the pack once read and checked. Domains, standards, scales and their texts.

The shape follows design.md section 4, key for key. Everything is frozen; ids are stable and unique
within a framework, numbers are only shown.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from icbo_desktop.translation import marked

Wording = Literal["restated", "published", "local"]
ScaleKind = Literal["ordinal", "nominal"]
ScaleShape = Literal["arrow", "steps", "choice"]
Aggregate = Literal["none", "median", "mean"]
ListUse = Literal["list", "checklist"]
PromptPlace = Literal["standard", "domain"]


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
    """The points on which something is rated.

    `aggregate` says what may be summed up. `questions` are asked beside the scale while the room decides.
    """

    id: str
    kind: ScaleKind
    shape: ScaleShape
    points: tuple[ScalePoint, ...]
    aggregate: Aggregate = "median"
    low_label: str = ""
    high_label: str = ""
    questions: tuple[Text, ...] = ()

    @property
    def values(self) -> tuple[int, ...]:
        return tuple(point.value for point in self.points)

    @property
    def lowest(self) -> int:
        return min(self.values)

    @property
    def highest(self) -> int:
        return max(self.values)

    @property
    def is_nominal(self) -> bool:
        """Whether the points are only names: then nothing lies between them, and no middle is taken."""
        return self.kind == "nominal"

    @property
    def has_middle(self) -> bool:
        """Whether ratings on it may be summed up, by a middle and by how far apart they are."""
        return not self.is_nominal and self.aggregate != "none"

    def point_of(self, value: int | None) -> ScalePoint | None:
        """The point of that value, or None."""
        return next((point for point in self.points if point.value == value), None)

    def words(self, value: int) -> str:
        """A value as people say it: its label where it has one, with the number before it on an ordinal scale."""
        point = self.point_of(value)
        label = point.label if point is not None else ""
        if not label:
            return str(value)
        return label if self.is_nominal else f"{value} {label}"


@dataclass(frozen=True, slots=True)
class Level:
    """What a standard looks like at one point of a level scale."""

    point: str
    items: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a grid: each criterion of the grid is rated for it. `text` says what it is."""

    id: str
    title: str
    short_title: str = ""
    text: str = ""

    @property
    def name(self) -> str:
        """What fits over a column."""
        return self.short_title or self.title


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list; `group` is the heading, such as a column's, under which it stands."""

    id: str
    text: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class TextList:
    """A titled list, such as who to involve. A checklist is ticked in the workshop, item by item."""

    id: str
    title: str
    items: tuple[ListItem, ...] = ()
    use: ListUse = "list"

    @property
    def groups(self) -> tuple[tuple[str, tuple[ListItem, ...]], ...]:
        """The items under their headings, each heading once, in the order of first use."""
        names = dict.fromkeys(item.group for item in self.items)
        return tuple(
            (name, tuple(item for item in self.items if item.group == name)) for name in names
        )


@dataclass(frozen=True, slots=True)
class Prompt:
    """A heading under which the room's own words are kept, for each standard or for each domain."""

    id: str
    title: str
    at: PromptPlace = "standard"


@dataclass(frozen=True, slots=True)
class Standard:
    """One standard: what the room reads, hears, weighs and rates.

    `scale` is a scale's id, or empty where the standard is only discussed. With `options` it is rated once
    for each of them.
    """

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
    lists: tuple[TextList, ...] = ()
    options: tuple[Option, ...] = ()
    points_for: tuple[Text, ...] = ()
    points_against: tuple[Text, ...] = ()

    @property
    def says_more(self) -> bool:
        """Whether there is more to read or to speak to than the title."""
        parts = (self.points, self.criteria, self.evidence, self.questions, self.levels, self.lists)
        return bool(self.statement) or any(parts) or self.has_arguments

    @property
    def has_arguments(self) -> bool:
        """Whether the framework gives points for or against."""
        return bool(self.points_for or self.points_against)


@dataclass(frozen=True, slots=True)
class Domain:
    """One domain with its standards; `scale` is empty where the domain itself is not rated.

    With `options` the domain is a grid: its standards are the criteria, each rated once for every option.
    `rating_question` stands before each rating of the domain.
    """

    id: str
    title: str
    short_title: str
    number: str = ""
    introduction: str = ""
    scale: str = ""
    closing_question: Text | None = None
    rating_question: Text | None = None
    lists: tuple[TextList, ...] = ()
    options: tuple[Option, ...] = ()
    standards: tuple[Standard, ...] = ()


@dataclass(frozen=True, slots=True)
class Resource:
    """A published resource: what it is, for whom and where. `domains` holds the ids it is filed under."""

    id: str
    name: str
    what: str = ""
    who: str = ""
    where: str = ""
    domains: tuple[str, ...] = ()


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
    """What the room reads for the two levels, in the singular."""

    domain: str = marked("Domain")
    standard: str = marked("Standard")


def pack_id_of(framework_id: str) -> str:
    """The pack that a framework is of: a copy that a move left behind is known as "<pack>@<version>"."""
    return framework_id.partition("@")[0]


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
    prompts: tuple[Prompt, ...] = ()
    narrative: Text | None = None
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
        """The scale on which a standard or a domain is rated, or None where it is only discussed.

        None too for a list of the framework. KeyError for an id that the framework does not have.
        """
        if item_id in self.lists_by_id:
            return None
        item = self.standards_by_id.get(item_id) or self.domains_by_id[item_id]
        return self.scales_by_id[item.scale] if item.scale else None

    @cached_property
    def lists_by_id(self) -> dict[str, TextList]:
        """Every list, of the framework, of its domains and of its standards."""
        inner = (part for domain in self.domains for part in (domain, *domain.standards))
        holders = (self, *inner)
        return {each.id: each for holder in holders for each in holder.lists}

    def options_of(self, item_id: str) -> tuple[Option, ...]:
        """The options that a domain or a standard is rated for, one by one; none where it is no grid."""
        standard = self.standards_by_id.get(item_id)
        if standard is None:
            domain = self.domains_by_id.get(item_id)
            return domain.options if domain is not None else ()
        return standard.options or self.domain_of_standard[item_id].options

    def prompts_at(self, place: PromptPlace) -> tuple[Prompt, ...]:
        """The headings for the room's own words at each standard, or at each domain."""
        return tuple(prompt for prompt in self.prompts if prompt.at == place)
