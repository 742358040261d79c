"""A figure of a workshop as a picture of its own: with its title, the legend and where it comes from.

It shows what was agreed, and of the view ratings only those that stood on the room's wall. A picture goes
anywhere, so it is stricter than a record, which tells the others too and says of them that they were not shown.
"""

from collections.abc import Sequence
from dataclasses import replace

from icbo_desktop.domain.errors import RecordError
from icbo_desktop.domain.rows import Assessment, Item, Record, ViewRating, item_of
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.lettering import even_lines
from icbo_desktop.figures.palette import LIGHT, PAPER
from icbo_desktop.figures.profile import profile
from icbo_desktop.figures.shapes import Measure, Scene, Shape, TextLine, placed
from icbo_desktop.figures.wall.legend import LEADING, legend_rows, legend_shapes
from icbo_desktop.records.captures import scale_at
from icbo_desktop.records.pictures.scenes import profile_sizes, scale_scenes
from icbo_desktop.records.ratings import scale_picture, was_voted_on
from icbo_desktop.records.scope import Scope, ScopedDomain
from icbo_desktop.records.summary_rows import profile_rows
from icbo_desktop.records.tree import Profile
from icbo_desktop.records.wording import running_line
from icbo_desktop.translation import marked, tr, translated

# In points.
WIDTH, MARGIN = 640.0, 24.0
TITLE, NOTE = 17.0, 10.0
GAP = 12.0
INSIDE = WIDTH - 2 * MARGIN
PROFILE_WORDS = marked(
    "The circle is the agreed rating; the darker stretch is where 8 in 10 people rated it."
)


def rating_figure(scope: Scope, item: Item, measure: Measure) -> Scene:
    """The scale of a standard, a domain or a cell. Raises RecordError where there is nothing to show, or not yet."""
    name = scope.name(item)
    scale = scale_at(scope, item)
    if scale is None or not scope.is_in_scope(item):
        raise RecordError(
            tr("“{name}” is not rated on a scale here, so there is no figure of it.", name=name)
        )
    shown = with_shown_ratings(scope)
    picture = scale_picture(shown, item, scale, colour_of(scope, item))
    if picture.agreed is None and not picture.groups:
        if was_voted_on(scope, item):
            message = tr(
                "The ratings of “{name}” were not shown to the room, and it agreed none. "
                "Reveal them, or set the agreed rating, and make the picture then.",
                name=name,
            )
            raise RecordError(message)
        raise RecordError(
            tr("Nothing was rated on “{name}”, so there is no figure of it yet.", name=name)
        )
    drawn = list(scale_scenes(picture, INSIDE, measure))
    seen = {dots.name for dots in picture.groups}
    groups = [group for group in scope.groups if group.name in seen] if scope.is_attributed else []
    rows = legend_rows(groups, INSIDE, NOTE, measure)
    legend = legend_shapes(rows, (0.0, 0.0), NOTE, measure, LIGHT)
    keys = Scene(INSIDE, LEADING * NOTE * len(rows), tuple(legend), "")
    # Only the first stretch says in words what they all show.
    return framed(scope, name, (*drawn, keys), drawn[0].alt, measure)


def profile_figure(scope: Scope, measure: Measure, framework_id: str = "") -> Scene:
    """All standards that are rated as a whole in one picture. Raises RecordError where there are none."""
    shown = with_shown_ratings(scope)
    parts = [part for part in shown.live if framework_id in ("", part.id)]
    drawn: list[Scene] = []
    for part in parts:
        profiled = [scoped for scoped in part.standards if scoped.has_profile]
        if profiled:
            block = Profile(tuple(profile_rows(shown, profiled, with_domain=True)), is_dense=True)
            drawn.append(profile(block.rows, profile_sizes(block, INSIDE), measure))
    if not drawn:
        raise RecordError(
            tr("Nothing here is rated on a scale with an order, so there is no profile.")
        )
    words = text_scene(translated(PROFILE_WORDS), NOTE, LIGHT.soft_ink, measure)
    alt = " ".join(scene.alt for scene in drawn)
    return framed(scope, listed([part.name for part in parts]), (*drawn, words), alt, measure)


def with_shown_ratings(scope: Scope) -> Scope:
    """Without the view ratings of rounds that never stood on the room's wall."""
    shown = {item_of(row): row.revealed_round for row in scope.workshop.rows(Assessment)}
    tables: dict[str, dict[str, Record]] = {}
    for row in scope.workshop:
        if not isinstance(row, ViewRating) or row.round <= shown.get(item_of(row), 0):
            tables.setdefault(row.table, {})[row.id] = row
    return replace(scope, workshop=Workshop(tables))


def colour_of(scope: Scope, item: Item) -> str:
    """The colour of the domain that it stands in."""
    return next((domain.colour for domain in scope.domains if is_in(domain, item)), LIGHT.ink)


def is_in(domain: ScopedDomain, item: Item) -> bool:
    return item.whole in (domain.item, *(scoped.item for scoped in domain.standards))


def framed(scope: Scope, title: str, scenes: Sequence[Scene], alt: str, measure: Measure) -> Scene:
    """Scenes one below the other, under their title and over the line that says where they are from."""
    whose = running_line(scope.workshop.details)
    parts = (
        text_scene(title, TITLE, LIGHT.ink, measure, is_bold=True),
        *scenes,
        text_scene(whose, NOTE, LIGHT.soft_ink, measure),
    )
    top = MARGIN
    shapes: list[Shape] = []
    for part in parts:
        shapes += placed(part, MARGIN, top)
        top += part.height + GAP if part.shapes else 0
    words = f"{title}. {alt}"
    return Scene(WIDTH, top - GAP + MARGIN, tuple(shapes), words, ground=PAPER)


def text_scene(
    text: str, size: float, colour: str, measure: Measure, *, is_bold: bool = False
) -> Scene:
    """A text in as many lines as it needs."""
    lines = even_lines(text, size, INSIDE, measure, is_bold=is_bold)
    shapes = tuple(
        TextLine(0.0, size * (0.95 + LEADING * number), line, size, colour, is_bold=is_bold)
        for number, line in enumerate(lines)
    )
    return Scene(INSIDE, LEADING * size * len(lines), shapes, text)
