"""Profile pages: a domain's standards with what the room agreed, and all domains together."""

from collections.abc import Sequence
from dataclasses import replace

from icbo_desktop.domain.divergence import Spread, divergence_of
from icbo_desktop.domain.framework import Domain, Framework, Scale
from icbo_desktop.domain.route import Step, rated_items, standards_in_scope
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.standing import Standing, agreed_value, coverage, standing_of
from icbo_desktop.figures.profile import ProfileRow, ProfileSizes, profile_pages, scale_values
from icbo_desktop.figures.shapes import Scene, moved, placed
from icbo_desktop.figures.wall import words
from icbo_desktop.figures.wall.blocks import part_height
from icbo_desktop.figures.wall.flow import paginate
from icbo_desktop.figures.wall.frame import WallView
from icbo_desktop.figures.wall.page import (
    Draft,
    Header,
    content_top,
    numbered,
    text_area,
    text_draft,
)
from icbo_desktop.figures.wall.subject import Subject, framework_name, subject_of
from icbo_desktop.figures.wall.text_pages import heading
from icbo_desktop.translation import marked, tr, translated

NOT_RATED = marked("not rated")
STANDING_WORDS = {
    Standing.AGREED_TO_DIFFER: marked("agreed to differ"),
    Standing.PARKED: marked("parked"),
    Standing.NOT_APPLICABLE: marked("not applicable"),
}
WITHOUT_SCALE = {
    Standing.NOT_REACHED: words.NOT_REACHED,
    Standing.DISCUSSED: words.DISCUSSED,
    Standing.AGREED_TO_DIFFER: marked("agreed to differ"),
    Standing.PARKED: marked("parked"),
    Standing.NOT_APPLICABLE: marked("not applicable"),
    Standing.RATED: words.DISCUSSED,
}


def domain_profile_pages(step: Step, view: WallView) -> tuple[Scene, ...]:
    """One row for each standard of the domain in scope."""
    return rows_pages(view, *domain_rows(view, subject_of(view, step.item)))


def overall_profile_pages(step: Step, view: WallView) -> tuple[Scene, ...]:  # noqa: ARG001 - shape of all pages
    """The domains on one page, then each rated domain on a page of its own: 22 rows cannot be read at once.

    Each framework has its own; one that was left behind by a move to a newer pack has none.
    """
    pages: tuple[Scene, ...] = ()
    for frozen in view.workshop.frameworks_on_route:
        framework = view.frameworks[frozen.id]
        subjects = [
            Subject(framework, domain, None)
            for domain in framework.domains
            if view.workshop.in_scope(Item(framework.id, domain.id))
            and standards_in_scope(view.workshop, framework, domain)
        ]
        rows = [summary_row(view, subject) for subject in subjects]
        pages += rows_pages(
            view, Header(title=framework.short_title), rows, translated(words.OVERALL)
        )
        for subject in subjects:
            if has_profile(view, subject):
                pages += rows_pages(view, *domain_rows(view, subject))
    return pages


def has_profile(view: WallView, subject: Subject) -> bool:
    """Whether a standard of the domain is rated as a whole, and not for one option after the other."""
    rated = rated_items(view.workshop, subject.framework, subject.domain)
    return any(not item.option_id for item in rated)


def domain_rows(view: WallView, subject: Subject) -> tuple[Header, list[ProfileRow], str]:
    """Header, rows and heading of a domain's profile."""
    domain = subject.domain
    name = framework_name(view, subject.framework)
    header = Header(subject.tag, domain.short_title, accent=subject.accent, framework=name)
    standards = standards_in_scope(view.workshop, subject.framework, domain)
    rows = [
        standard_row(view, Subject(subject.framework, domain, standard)) for standard in standards
    ]
    return header, rows, translated(words.PROFILE)


def standard_row(view: WallView, subject: Subject) -> ProfileRow:
    """A standard's row on its own scale. The spread is known to the room only once it was revealed."""
    standard, scale = subject.standard, subject.scale
    standing = standing_of(view.workshop, subject.item)
    agreed = agreed_value(view.workshop, subject.item)
    row = ProfileRow(
        number=standard.number if standard is not None else "",
        title=standard.short_title if standard is not None else subject.domain.short_title,
        word=translated(STANDING_WORDS.get(standing, NOT_RATED)),
        accent=subject.accent,
        values=scale_values(scale),
        is_strong=standing is Standing.AGREED_TO_DIFFER,
    )
    if scale is None:
        return replace(row, word=translated(WITHOUT_SCALE[standing]))
    if scale.is_nominal:
        answer = "" if agreed is None else scale.words(agreed)
        return replace(row, values=(), answer=answer, word="" if answer else row.word)
    spread, window = revealed_spread(view, subject)
    if agreed is None:
        return replace(row, window=window)
    is_apart = spread in (Spread.SOME, Spread.WIDE)
    return replace(
        row,
        agreed=agreed,
        window=window,
        word=rated_word(scale, agreed, spread),
        is_strong=is_apart,
    )


def rated_word(scale: Scale, agreed: int, spread: Spread | None) -> str:
    """How far apart people are; on named steps the agreed step's name before it."""
    point = scale.point_of(agreed)
    told = translated(words.SPREAD[spread]) if spread is not None else tr("agreed")
    if scale.shape == "arrow" or point is None or not point.label:
        return told
    return f"{point.label}, {told}" if spread in (Spread.SOME, Spread.WIDE) else point.label


def summary_row(view: WallView, subject: Subject) -> ProfileRow:
    """A domain's row: its own agreed rating, and how many of its standards are rated."""
    scale = subject.scale
    row = ProfileRow(
        number=subject.domain.number,
        title=subject.domain.short_title,
        word=domain_coverage(view, subject.framework, subject.domain),
        accent=subject.accent,
    )
    agreed = agreed_value(view.workshop, subject.item)
    if scale is None or subject.domain.options:
        return replace(row, values=())
    if scale.is_nominal:
        return replace(row, values=(), answer="" if agreed is None else scale.words(agreed))
    _, window = revealed_spread(view, subject)
    return replace(row, agreed=agreed, window=window, values=scale_values(scale))


def domain_coverage(view: WallView, framework: Framework, domain: Domain) -> str:
    """How much has a rating: "7 of 8 rated", in a grid its cells; where nothing is rated, "3 of 5 discussed"."""
    rated = rated_items(view.workshop, framework, domain)
    if rated:
        return coverage(view.workshop, rated)
    standards = standards_in_scope(view.workshop, framework, domain)
    reached = sum(
        standing_of(view.workshop, Item(framework.id, standard.id)) is not Standing.NOT_REACHED
        for standard in standards
    )
    return tr("{reached} of {count} discussed", reached=reached, count=len(standards))


def revealed_spread(
    view: WallView, subject: Subject
) -> tuple[Spread | None, tuple[int, int] | None]:
    """The spread and window of the last round that the room has seen."""
    number = seen_round(view, subject.item)
    if subject.scale is None or not subject.scale.has_middle or number == 0:
        return None, None
    divergence = divergence_of(view.workshop, subject.item, subject.scale, number)
    return (None, None) if divergence is None else (divergence.spread, divergence.window)


def seen_round(view: WallView, item: Item) -> int:
    """The last round whose ratings the room has seen or may see now, 0 where there is none."""
    return max((each.number for each in view.known if each.item == item), default=0)


def rows_pages(
    view: WallView, header: Header, rows: Sequence[ProfileRow], title: str
) -> tuple[Scene, ...]:
    """A heading and the rows under it, on as many pages as they need."""
    frame = view.frame
    if not view.is_roomy:
        header = replace(header, title=title)
    area = text_area(view, header)
    large = replace(heading(view, title), size=max(0.08 * frame.height, 1.05 * frame.small))
    if view.measure(title, large.size, True) > area.width:  # noqa: FBT003 - Measure is positional
        large = replace(large, text=translated(words.PROFILE_SHORT))
    parts = paginate([large], area, most_pages=1).pages[0] if view.is_roomy else ()
    # As in the mock-up: the heading close under the tag, and eight rows above the lowest 7 %.
    lift = 0.026 * frame.height
    top = content_top(view, header) - lift + sum(part_height(part, area) for part in parts) + 8
    sizes = ProfileSizes(
        width=frame.text_width,
        text=frame.small,
        row=1.68 * frame.small,
        circle=0.7 * frame.small,
        track=0.41 * frame.small,
        theme=frame.theme,
    )
    lists = profile_pages(rows, sizes, view.measure, height=frame.bottom - top + 1)
    title_shapes = [moved(shape, 0, -lift) for shape in text_draft(view, header, parts).shapes]
    drafts = [
        Draft(
            (*title_shapes, *placed(listed, frame.left, top)),
            alt=f"{title}. {listed.alt}",
            reading=(title, *listed.alt.split(". ")),
        )
        for listed in lists
    ]
    return numbered(view, header, drafts)
