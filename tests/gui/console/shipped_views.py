"""Sessions on the shipped packs, at any place of their route."""

from icbo_desktop.domain.edits.edit import Edit
from icbo_desktop.domain.grid import Grid, grid_at
from icbo_desktop.domain.history import apply
from icbo_desktop.domain.new_workshop import first_change
from icbo_desktop.domain.route import Place, PlaceKind, first_step_at, places, plan_route
from icbo_desktop.domain.rows import FrozenFramework, Item
from icbo_desktop.domain.session import Position, SessionState, SessionView
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP
from tests.builders import LIVE_WALL, counting_ids, make_change, make_request, make_stamp
from tests.unit.packs.pack_shape import shipped

APPRAISAL = "stp-option-appraisal"


def shipped_view(
    *pack_ids: str, at: Place | None = None, edits: tuple[Edit, ...] = ()
) -> SessionView:
    """A session on these packs after these edits, at the place, or at the welcome."""
    frameworks = {pack_id: shipped(pack_id) for pack_id in pack_ids}
    frozen = tuple(
        FrozenFramework(id=pack_id, version="1.0.0", sha256="0" * 64, text="{}", position=position)
        for position, pack_id in enumerate(pack_ids)
    )
    made = first_change(make_request(), frozen, make_stamp(0, counting_ids("new")))
    workshop = apply(EMPTY_WORKSHOP, made)
    for minute, edit in enumerate(edits, start=1):
        workshop = apply(workshop, make_change(edit, workshop, minutes=minute))
    route = plan_route(workshop, frameworks)
    step = first_step_at(route, at) if at is not None else 0
    return SessionView(workshop, frameworks, route, SessionState(Position(step), LIVE_WALL))


def standard_place(pack_id: str, standard_id: str) -> Place:
    return Place(PlaceKind.STANDARD, Item(pack_id, standard_id))


def first_place(kind: PlaceKind, *pack_ids: str) -> Place:
    """The first place of a kind on the route of these packs."""
    return next(one for one in places(shipped_view(*pack_ids).route) if one.kind is kind)


def grid_of(view: SessionView, pack_id: str = APPRAISAL, domain_id: str = "d1") -> Grid:
    """The grid of a pack's domain."""
    grid = grid_at(view.workshop, shipped(pack_id), domain_id)
    assert grid is not None
    return grid
