"""What a step is about: its framework, domain and standard, and the header that names them."""

from dataclasses import dataclass

from icbo_desktop.domain.framework import Domain, Framework, Scale, Standard
from icbo_desktop.domain.route import Step, standards_in_scope
from icbo_desktop.domain.rows import Item
from icbo_desktop.figures.palette import domain_colour
from icbo_desktop.figures.wall.frame import WallView
from icbo_desktop.figures.wall.page import Header, Progress
from icbo_desktop.figures.wall.words import domain_tag, standard_tag


@dataclass(frozen=True, slots=True)
class Subject:
    """A domain of a framework, and one of its standards where the step is about a standard."""

    framework: Framework
    domain: Domain
    standard: Standard | None

    @property
    def item(self) -> Item:
        about = self.standard or self.domain
        return Item(self.framework.id, about.id)

    @property
    def scale(self) -> Scale | None:
        return self.framework.scale_of(self.item.item_id)

    @property
    def accent(self) -> str:
        return domain_colour(self.framework.domains.index(self.domain))

    @property
    def tag(self) -> str:
        if self.standard is None:
            return domain_tag(self.framework, self.domain)
        return standard_tag(self.framework, self.domain, self.standard)


def subject_of(view: WallView, item: Item) -> Subject:
    """The subject of an item. Raises KeyError if the view's frameworks do not hold it."""
    framework = view.frameworks[item.framework_id]
    standard = framework.standards_by_id.get(item.item_id)
    if standard is not None:
        return Subject(framework, framework.domain_of_standard[standard.id], standard)
    return Subject(framework, framework.domain(item.item_id), None)


def subject_header(view: WallView, step: Step, *, is_strong: bool = False) -> Header:
    """The header of a page about a standard or a domain.

    A strong title names the standard itself, in ink; otherwise the title names its domain, softly.
    """
    subject = subject_of(view, step.item)
    domain = subject.domain
    own = domain.short_title if subject.standard is None else subject.standard.short_title
    return Header(
        tag=subject.tag,
        title=own if is_strong else domain.short_title,
        continued=own,
        is_strong=is_strong,
        accent=subject.accent,
        progress=None if is_strong else progress_of(view, subject),
        framework=framework_name(view, subject.framework),
    )


def framework_name(view: WallView, framework: Framework) -> str:
    """The framework's short title where the workshop goes through several, else nothing."""
    return framework.short_title if view.has_several_frameworks else ""


def progress_of(view: WallView, subject: Subject) -> Progress | None:
    """Where the standard stands among those of its domain; None for a domain."""
    if subject.standard is None:
        return None
    standards = standards_in_scope(view.workshop, subject.framework, subject.domain)
    if subject.standard not in standards:
        return None
    return Progress(len(standards), standards.index(subject.standard))
