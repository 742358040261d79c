"""What a record speaks of: the shielded workshop, its frameworks and the items in scope, in order."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from icbo_desktop.domain.framework import Domain, Framework, Scale, Standard
from icbo_desktop.domain.route import standards_in_scope
from icbo_desktop.domain.rows import Attribution, Item, PartnerGroup
from icbo_desktop.domain.standing import Standing, standing_of
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.palette import domain_colour
from icbo_desktop.records.wording import WHOLE_WORKSHOP, level_word, numbered


@dataclass(frozen=True)
class ScopedStandard:
    """A standard in scope with everything that is needed to speak of it."""

    framework: Framework
    domain: Domain
    standard: Standard
    colour: str

    @property
    def item(self) -> Item:
        return Item(self.framework.id, self.standard.id)

    @property
    def scale(self) -> Scale | None:
        return self.framework.scale_of(self.standard.id)

    @property
    def key(self) -> str:
        return part_key(self.item)

    @property
    def kicker(self) -> str:
        """The number in the framework's words: "Domain 1 · Standard II"."""
        domain = numbered(level_word(self.framework, is_domain=True), self.domain.number)
        standard = numbered(level_word(self.framework, is_domain=False), self.standard.number)
        return f"{domain} · {standard}"

    @property
    def short(self) -> str:
        """One line that names it anywhere: "1.II Short title"."""
        return f"{self.number} {self.standard.short_title}".strip()

    @property
    def number(self) -> str:
        """The number with the domain's before it: "1.II"."""
        return ".".join(part for part in (self.domain.number, self.standard.number) if part)


@dataclass(frozen=True)
class ScopedDomain:
    """A domain in scope and its standards in scope; there is at least one."""

    framework: Framework
    domain: Domain
    colour: str
    standards: tuple[ScopedStandard, ...]

    @property
    def item(self) -> Item:
        return Item(self.framework.id, self.domain.id)

    @property
    def kicker(self) -> str:
        return numbered(level_word(self.framework, is_domain=True), self.domain.number)


@dataclass(frozen=True)
class Scope:
    """The workshop as it may be told, with its frameworks by id."""

    workshop: Workshop
    frameworks: Mapping[str, Framework]
    attribution: Attribution

    @cached_property
    def domains(self) -> tuple[ScopedDomain, ...]:
        return tuple(
            domain
            for frozen in self.workshop.frameworks
            for domain in domains_of(self.workshop, self.frameworks[frozen.id])
        )

    @cached_property
    def standards(self) -> tuple[ScopedStandard, ...]:
        return tuple(standard for domain in self.domains for standard in domain.standards)

    @cached_property
    def names(self) -> dict[str, str]:
        """The names of the groups by id, as they are told."""
        return {group.id: group.name for group in self.groups}

    @property
    def groups(self) -> tuple[PartnerGroup, ...]:
        return self.workshop.groups

    @property
    def is_attributed(self) -> bool:
        return self.attribution != "none"

    def standing(self, item: Item) -> Standing:
        return standing_of(self.workshop, item)

    def reached(self, domain: ScopedDomain) -> tuple[ScopedStandard, ...]:
        return tuple(
            standard
            for standard in domain.standards
            if self.standing(standard.item) is not Standing.NOT_REACHED
        )

    def not_reached(self, domain: ScopedDomain) -> tuple[ScopedStandard, ...]:
        return tuple(
            standard
            for standard in domain.standards
            if self.standing(standard.item) is Standing.NOT_REACHED
        )

    @cached_property
    def _item_names(self) -> dict[Item, str]:
        names = {standard.item: standard.short for standard in self.standards}
        names |= {
            domain.item: f"{domain.kicker}: {domain.domain.short_title}" for domain in self.domains
        }
        return names

    @cached_property
    def _item_order(self) -> dict[Item, int]:
        """The whole workshop last, each domain after its standards."""
        items = [
            item
            for domain in self.domains
            for item in (*(standard.item for standard in domain.standards), domain.item)
        ]
        return {item: position for position, item in enumerate(items)}

    def name(self, item: Item) -> str:
        """The item in a few words; what is out of scope by its framework's own title."""
        if item in self._item_names:
            return self._item_names[item]
        framework = self.frameworks.get(item.framework_id)
        if framework is None:
            return WHOLE_WORKSHOP
        for known in (framework.standards_by_id, framework.domains_by_id):
            if item.item_id in known:
                return known[item.item_id].short_title
        return framework.short_title

    def order(self, item: Item) -> int:
        return self._item_order.get(item, len(self._item_order))

    def key(self, item: Item) -> str:
        """The key of the part that speaks of the item; empty where there is none."""
        return part_key(item) if item in self._item_names else ""

    def is_in_scope(self, item: Item) -> bool:
        return item in self._item_names


def domains_of(workshop: Workshop, framework: Framework) -> Iterator[ScopedDomain]:
    """The domains of a framework that this workshop goes through, with their standards."""
    for position, domain in enumerate(framework.domains):
        colour = domain_colour(position)
        standards = tuple(
            ScopedStandard(framework, domain, standard, colour)
            for standard in standards_in_scope(workshop, framework, domain)
        )
        if standards and workshop.in_scope(Item(framework.id, domain.id)):
            yield ScopedDomain(framework, domain, colour, standards)


def part_key(item: Item) -> str:
    """The stable key of an item's part."""
    return f"{item.framework_id}/{item.item_id}"
