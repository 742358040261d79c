"""A workshop on any framework with something recorded in every place that there is, for the records.

Every typed field (typed_fields.py) holds words of its own, so that a test can ask a record for each of them.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.grid import grids_of
from icbo_desktop.domain.rows import (
    WHOLE,
    Action,
    Answer,
    Argument,
    Assessment,
    DifferingView,
    Finding,
    FrozenFramework,
    FrozenOverlay,
    GoodPractice,
    Item,
    Note,
    ParkedItem,
    PartnerGroup,
    Record,
    ViewRating,
    Visit,
    Weight,
    WorkshopDetails,
)
from icbo_desktop.domain.session_rows import (
    AgendaBreak,
    Attachment,
    EarlierRating,
    MergedSource,
    PlannedTime,
    Reflection,
)
from icbo_desktop.domain.workshop import EMPTY_WORKSHOP, Workshop
from tests.attached_files import make_png
from tests.builders import MORNING

GROUPS = (("council", "Council", "circle"), ("nhs", "NHS", "square"), ("people", "People", "cross"))


PICTURE = make_png()


class Recorder:
    """Makes records with ids that count up, and remembers every word it used and the field it stands in."""

    def __init__(self) -> None:
        self.placed: list[tuple[type[Record], str, str]] = []
        self.rows: list[Record] = []

    @property
    def words(self) -> list[str]:
        return [word for _, _, word in self.placed]

    def words_in(self, typed: Mapping[type[Record], Sequence[str]]) -> list[str]:
        """The words in those fields."""
        return [word for kind, name, word in self.placed if name in typed.get(kind, ())]

    def word(self, kind: type[Record], name: str = "text") -> str:
        """A new word for that field."""
        word = f"{kind.__name__.lower()}{name.replace('_', '')}{len(self.placed):04}z"
        self.placed.append((kind, name, word))
        return word

    def row_id(self) -> str:
        return f"row-{len(self.rows):05}"

    def at(self, item: Item) -> dict[str, str]:
        return {
            "id": self.row_id(),
            "framework_id": item.framework_id,
            "item_id": item.item_id,
            "option_id": item.option_id,
        }

    def captures(self, item: Item) -> None:
        """One of each kind of capture on the item."""
        made = MORNING + timedelta(seconds=len(self.rows))
        view = DifferingView(
            **self.at(item), text=self.word(DifferingView), evidence=self.word(DifferingView, "evidence"),
            would_change=self.word(DifferingView, "would_change"), created_at=made, holder="groups", held_by=("nhs",),
        )  # fmt: skip
        self.rows.append(view)
        practice = GoodPractice(**self.at(item), text=self.word(GoodPractice), created_at=made)
        self.rows.append(practice)
        action = Action(
            **self.at(item), text=self.word(Action), who=self.word(Action, "who"), priority="high",
            measure=self.word(Action, "measure"), carried_from=self.word(Action, "carried_from"),
            created_at=made, **self.date_or_reason(),
        )  # fmt: skip
        self.rows.append(action)
        self.rows.append(ParkedItem(**self.at(item), text=self.word(ParkedItem), created_at=made))
        self.rows.append(Note(**self.at(item), text=self.word(Note), created_at=made))
        self.paper(item)

    def date_or_reason(self) -> dict[str, object]:
        """By turns a date, and why there is none."""
        if len(self.rows) % 2:
            return {"by_when": date(2027, 1, 31)}
        return {"no_date_reason": self.word(Action, "no_date_reason")}

    def paper(self, item: Item) -> None:
        """A picture that lies at the item; the same bytes everywhere."""
        name, caption = self.word(Attachment, "name"), self.word(Attachment, "caption")
        picture = Attachment(
            **self.at(item), name=f"{name}.png", caption=caption, content_type="image/png",
            size=len(PICTURE), sha256=hashlib.sha256(PICTURE).hexdigest(), created_at=MORNING,
        )  # fmt: skip
        self.rows.append(picture)

    def earlier(self, item: Item, value: int) -> None:
        """What an earlier workshop agreed on it."""
        title = self.word(EarlierRating, "workshop_title")
        self.rows.append(EarlierRating(**self.at(item), value=value, workshop_title=title))

    def planned(self, item: Item) -> None:
        """Its own minutes, and a break after it."""
        place = {**self.at(item), "place_kind": "standard", "minutes": 15}
        self.rows.append(PlannedTime(**place))
        title = self.word(AgendaBreak, "title")
        self.rows.append(AgendaBreak(**place | {"id": self.row_id()}, title=title))

    def assessed(self, item: Item, agreed: int | None, *, reason: bool = True) -> None:
        words = self.word(Assessment, "no_action_reason") if reason else ""
        self.rows.append(
            Assessment(**self.at(item), agreed=agreed, no_action_reason=words, status="open")
        )

    def parked(self, item: Item) -> None:
        reason = self.word(Assessment, "status_reason")
        self.rows.append(Assessment(**self.at(item), status="parked", status_reason=reason))

    def rated(self, item: Item, values: Sequence[int]) -> None:
        """A view rating for each seat of each group, over the values in turn."""
        for number, (group_id, _, _) in enumerate(GROUPS):
            for seat in range(1, 4):
                value = values[(number + seat) % len(values)]
                row = ViewRating(
                    **self.at(item), group_id=group_id, seat=seat, round=1, value=value,
                    created_at=MORNING,
                )  # fmt: skip
                self.rows.append(row)

    def found(self, item: Item, line_ids: Sequence[str]) -> None:
        for position, line_id in enumerate(line_ids):
            seen = ("clear", "some", "none", None)[position % 4]
            row = Finding(
                **self.at(item), evidence_id=line_id, found=seen, note=self.word(Finding, "note")
            )
            self.rows.append(row)


def record_everywhere(framework: Framework, recorder: Recorder, *, full: bool = True) -> None:
    """Something in each place of the framework. Not `full`: captures on a place of each kind only."""
    workshop = EMPTY_WORKSHOP.with_row(frozen_of(framework))
    for each in framework.lists:
        if each.use == "checklist":
            item = Item(framework.id, each.id)
            recorder.found(item, [line.id for line in each.items])
            recorder.captures(item)
    for domain in framework.domains:
        item = Item(framework.id, domain.id)
        for each in domain.lists:
            recorder.found(item, [line.id for line in each.items])
        for position, standard in enumerate(domain.standards):
            record_standard(framework, standard.id, recorder, with_captures=full or position == 0)
        for grid in grids_of(workshop, framework, domain):
            record_grid(grid.item, recorder, framework, full=full)
        for prompt in framework.prompts_at("domain"):
            recorder.rows.append(
                Answer(**recorder.at(item), prompt_id=prompt.id, text=recorder.word(Answer))
            )
        if domain.scale:
            scale = framework.scales_by_id[domain.scale]
            recorder.assessed(item, scale.values[1])
            recorder.rated(item, scale.values)
        recorder.captures(item)


def record_standard(
    framework: Framework, standard_id: str, recorder: Recorder, *, with_captures: bool
) -> None:
    item = Item(framework.id, standard_id)
    standard = framework.standard(standard_id)
    for prompt in framework.prompts_at("standard"):
        recorder.rows.append(
            Answer(**recorder.at(item), prompt_id=prompt.id, text=recorder.word(Answer))
        )
    if standard.scale and not framework.options_of(standard_id):
        scale = framework.scales_by_id[standard.scale]
        if standard is framework.domains[-1].standards[-1]:
            recorder.parked(item)
        else:
            recorder.assessed(item, scale.values[len(recorder.rows) % len(scale.values)])
        recorder.earlier(item, scale.values[0])
        recorder.rated(item, scale.values)
    if standard.has_arguments:
        for side in ("for", "against"):
            text = recorder.word(Argument)
            recorder.rows.append(
                Argument(**recorder.at(item), side=side, text=text, created_at=MORNING)
            )
    recorder.found(item, [line.id for each in standard.lists for line in each.items])
    recorder.found(item, [line.id for line in standard.evidence][:3])
    if with_captures:
        recorder.captures(item)
        recorder.planned(item)


def record_grid(place: Item, recorder: Recorder, framework: Framework, *, full: bool) -> None:
    """Every cell rated, a weight for one criterion, and captures on options and on cells."""
    options = framework.options_of(place.item_id)
    domain = framework.domains_by_id.get(place.item_id)
    criteria = [each.id for each in domain.standards] if domain else [place.item_id]
    for row, criterion in enumerate(criteria):
        scale = framework.scales_by_id[framework.standard(criterion).scale]
        if row == 0:
            at = recorder.at(Item(framework.id, criterion))
            recorder.rows.append(Weight(**at, weight=3))
        for column, option in enumerate(options):
            cell = Item(framework.id, criterion, option.id)
            value = scale.values[(row * 2 + column) % len(scale.values)]
            recorder.assessed(cell, value, reason=row == column)
            if row == column or (full and column == 0):
                recorder.captures(cell)
    for option in options:
        recorder.captures(Item(framework.id, place.item_id, option.id))


def frozen_of(
    framework: Framework, *, position: int = 0, overlay: str = "", is_retired: bool = False
) -> FrozenFramework:
    """A row for the framework; its text is a stand-in."""
    return FrozenFramework(
        id=framework.id, version=framework.version, sha256="0f" * 32, text="{}",
        position=position, overlay=overlay, is_retired=is_retired,
    )  # fmt: skip


def everywhere(
    *frameworks: Framework,
    full: bool = True,
    extra: Sequence[Record] = (),
    recorder: Recorder | None = None,
) -> tuple[Workshop, list[str]]:
    """The workshop, and every word that was typed into it."""
    recorder = recorder or Recorder()
    details = WorkshopDetails(
        id="w", title=f"Northborough {recorder.word(WorkshopDetails, 'title')}",
        place=recorder.word(WorkshopDetails, "place"),
        held_on=date(2026, 11, 19), facilitators=recorder.word(WorkshopDetails, "facilitators"),
        ground_rules=recorder.word(WorkshopDetails, "ground_rules"),
        narrative=recorder.word(WorkshopDetails, "narrative"),
        created_at=MORNING,
    )  # fmt: skip
    recorder.rows.append(details)
    for position, framework in enumerate(frameworks):
        recorder.rows.append(frozen_of(framework, position=position))
        record_everywhere(framework, recorder, full=full)
    recorder.rows += groups(recorder)
    recorder.captures(WHOLE)
    for kind in ("plus", "delta"):
        text = recorder.word(Reflection)
        recorder.rows.append(
            Reflection(id=recorder.row_id(), kind=kind, text=text, created_at=MORNING)
        )
    title = recorder.word(MergedSource, "title")
    recorder.rows.append(MergedSource(id=recorder.row_id(), title=title, sha256="5e" * 32))
    tables: dict[str, dict[str, Record]] = {}
    for row in (*recorder.rows, *extra):
        tables.setdefault(row.table, {})[row.id] = row
    return Workshop(tables), recorder.words


def groups(recorder: Recorder) -> Iterator[PartnerGroup]:
    for position, (group_id, name, mark) in enumerate(GROUPS):
        yield PartnerGroup(
            id=group_id, name=f"{name} {recorder.word(PartnerGroup, 'name')}", people=3, mark=mark, colour="#1F4E8C", position=position
        )  # fmt: skip


def visit(item: Item, overlay: str, number: int = 1) -> Visit:
    """A stay at a place in the words of that overlay."""
    return Visit(
        id=f"visit-{item.framework_id}-{item.item_id}-{number}", framework_id=item.framework_id,
        item_id=item.item_id, step_key=f"{item.item_id}/standard", overlay=overlay,
        entered_at=MORNING + timedelta(minutes=number), left_at=MORNING + timedelta(minutes=number, seconds=30),
    )  # fmt: skip


def overlay_row(framework_id: str, overlay_id: str) -> FrozenOverlay:
    """A row for an overlay; its text is a stand-in."""
    return FrozenOverlay(
        id=f"{framework_id}/{overlay_id}", framework_id=framework_id, overlay_id=overlay_id,
        version="1.0.0", sha256="a0" * 32, text="{}",
    )  # fmt: skip
