"""Two versions of a made-up pack, and workshops on the first with a record of every kind at any place."""

from dataclasses import replace

from hypothesis import strategies as st

from icbo_desktop.domain.framework import (
    Framework,
    ListItem,
    Option,
    Prompt,
    Scale,
    ScalePoint,
    Text,
    TextList,
)
from icbo_desktop.domain.rows import (
    Action,
    Answer,
    Argument,
    Assessment,
    DifferingView,
    Finding,
    FrozenFramework,
    GoodPractice,
    Item,
    Note,
    ParkedItem,
    Record,
    ViewRating,
    Visit,
    Weight,
    item_of,
)
from icbo_desktop.domain.workshop import Workshop
from tests.builders import MORNING, make_framework, make_scale, make_workshop

STEPS = Scale(
    "steps",
    "ordinal",
    "steps",
    tuple(ScalePoint(value, f"level{value}", f"Level {value}") for value in range(4)),
)
CHOICE = Scale(
    "choice", "nominal", "choice", tuple(ScalePoint(v, f"c{v}", f"C {v}") for v in (1, 2)), "none"
)
OPTIONS = (Option("grid.a", "The first way"), Option("grid.b", "The second way"))
STANDARDS = ("d1.one", "d1.two", "d2.one", "d2.two", "grid.one")
DOMAINS = ("d1", "d2", "grid")


def make_old() -> Framework:
    """Two plain domains, a grid, a checklist, and a prompt at the standards."""
    base = make_framework(
        {"d1": ("d1.one", "d1.two"), "d2": ("d2.one", "d2.two"), "grid": ("grid.one",)}
    )
    first, second, grid = base.domains
    return replace(
        base,
        scales=(make_scale(), STEPS, CHOICE),
        domains=(first, second, replace(grid, options=OPTIONS, scale="")),
        lists=(
            TextList("list", "Sources", (ListItem("list.1", "One"), ListItem("list.2", "Two"))),
        ),
        prompts=(Prompt("how", "How are we doing?"),),
    )


@st.composite
def newer(draw: st.DrawFn) -> Framework:
    """A second version: any standard, domain, line, option, prompt gone or reworded, any scale changed."""
    old = make_old()
    gone = draw(st.sets(st.sampled_from((*STANDARDS, "list", "how", "grid.a", "list.1"))))
    scales = st.sampled_from(("", "arrow", "steps", "choice"))
    domains = []
    for domain in old.domains:
        standards = [
            replace(
                standard,
                scale=draw(scales),
                title=draw(st.sampled_from((standard.title, "Reworded"))),
                evidence=standard.evidence[draw(st.integers(0, 2)) :],
            )
            for standard in domain.standards
            if standard.id not in gone
        ]
        options = tuple(option for option in domain.options if option.id not in gone)
        if standards:
            scale = draw(scales) if domain.scale else ""
            domains.append(
                replace(domain, standards=tuple(standards), options=options, scale=scale)
            )
    arrow = draw(st.sampled_from((make_scale(), make_scale(6), make_scale(4))))
    lists = tuple(
        replace(each, items=tuple(item for item in each.items if item.id not in gone))
        for each in old.lists
        if each.id not in gone
    )
    return replace(
        old,
        version="2.0.0",
        scales=(arrow, STEPS, CHOICE),
        domains=tuple(domains),
        lists=lists,
        prompts=tuple(prompt for prompt in old.prompts if prompt.id not in gone),
        closing_questions=(Text("closing", "And now?"),),
    )


def places() -> st.SearchStrategy[Item]:
    """Any place of the old framework, as it is rated: a grid's criterion for one of its options."""
    plain = st.sampled_from(("", *STANDARDS[:4], *DOMAINS, "list")).map(
        lambda item_id: Item("made-up", item_id)
    )
    cells = st.sampled_from([Item("made-up", "grid.one", option.id) for option in OPTIONS])
    return st.one_of(plain, cells)


@st.composite
def records(draw: st.DrawFn, position: int, group_id: str) -> Record:
    """One record of any kind at a place where such a record can be."""
    item = draw(places())
    place = {
        "id": f"row-{position}",
        "framework_id": item.framework_id,
        "item_id": item.item_id,
        "option_id": item.option_id,
    }
    words = {"text": f"What was said, {position}.", "created_at": MORNING}
    old = make_old()
    is_rated = bool(item.item_id) and item.item_id not in ("list", "grid")
    scale = old.scale_of(item.item_id) if is_rated else None
    value = draw(st.sampled_from(scale.values)) if scale is not None else None
    lines = [f"{item.item_id}.{mark}" for mark in ("1", "2", "e1", "e2", "e3")]
    line = draw(st.sampled_from(("", *lines)))
    kinds: list[Record] = [
        Note(**place, **words, evidence_id=line),
        Action(**place, **words, who="A council"),
        ParkedItem(**place, **words),
        GoodPractice(**place, **words),
        Argument(**place, **words, side="for"),
        DifferingView(**place, **words, rating=value, evidence_id=line, would_change="Much."),
        Finding(**place, evidence_id=line or "x", found="some", note=f"Found {position}."),
        Answer(**place, prompt_id="how", text=f"Answered {position}."),
        Weight(**place, weight=2),
        Visit(**place, step_key="x", entered_at=MORNING),
        Assessment(**place, agreed=value, status_reason=f"Because {position}.", revealed_round=1),
    ]
    if value is not None:
        seat = {"group_id": group_id, "seat": position, "round": 1, "value": value}
        kinds.append(ViewRating(**place, **seat, created_at=MORNING))
    return draw(st.sampled_from(kinds))


@st.composite
def workshops(draw: st.DrawFn) -> Workshop:
    """A workshop on the old framework with up to twelve records; each item is assessed at most once."""
    workshop = make_workshop()
    frozen = FrozenFramework(
        id="made-up", version="1.0.0", sha256="1" * 64, text="old", left_out=("d2.two",)
    )
    workshop = workshop.with_row(frozen)
    group_id = workshop.groups[0].id
    for position in range(1, draw(st.integers(0, 12)) + 1):
        row = draw(records(position, group_id))
        is_second = isinstance(row, Assessment) and workshop.assessment(item_of(row))
        if not is_second:
            workshop = workshop.with_row(row)
    return workshop
