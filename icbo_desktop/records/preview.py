"""Says before a record is written how it will tell things: a few real lines, and what is merged or left out."""

from collections.abc import Iterator

from icbo_desktop.domain.attribution import (
    FEWEST_SHOWN,
    OTHER_ID,
    OTHER_NAME,
    group_sizes,
    told_groups,
)
from icbo_desktop.domain.record_formats import RecordFormat
from icbo_desktop.domain.record_preview import PreviewNote, RecordPreview, ToldLine
from icbo_desktop.domain.rows import (
    Action,
    DifferingView,
    GoodPractice,
    PartnerGroup,
    ViewRating,
    item_of,
)
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.wording import counted, listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.captures import holding_groups, line_texts, scale_at, view_voice
from icbo_desktop.records.ics import due_actions
from icbo_desktop.records.ratings import rating_sentences, unshown_sentence, was_voted_on
from icbo_desktop.records.scope import Scope
from icbo_desktop.translation import marked, tr, translated

MOST_NAMES = 4
TYPED_WORDS = marked(
    "What was typed goes along word for word: views, good practice, notes, what was found, actions, parked items "
    "and the closing text. Where those words name a group or a person, so does the record."
)
LONGEST_LINE = 220
CALENDAR: frozenset[RecordFormat] = frozenset({"ics"})
COMPLETE: frozenset[RecordFormat] = frozenset({"json"})
NAMED_ONLY: frozenset[RecordFormat] = frozenset({"pdf", "docx", "html", "xlsx", "csv"})
OF_THE_ROOM: frozenset[RecordFormat] = NAMED_ONLY | COMPLETE


def preview_of(workshop: Workshop, scope: Scope) -> RecordPreview:
    """`scope` is of the workshop as it may be told, `workshop` as it is. Pure."""
    notes = (
        *group_notes(workshop, scope),
        *number_notes(workshop, scope),
        *name_notes(workshop),
        *unshown_notes(scope),
        *attachment_notes(workshop),
        *calendar_notes(scope),
    )
    return RecordPreview(scope.attribution, tuple(told_lines(workshop, scope)), notes)


def told_lines(workshop: Workshop, scope: Scope) -> Iterator[ToldLine]:
    """A view that is told otherwise than it was held, one of a group that is named, a practice and a rating."""
    yield from view_lines(workshop, scope)
    for row in scope.workshop.rows(GoodPractice):
        held = workshop.find(GoodPractice, row.id)
        if held is not None and held.held_by:
            holders = listed([group.name for group in holding_groups(scope, row.held_by)])
            named = tr("Named by {holders}", holders=holders) if holders else ""
            yield ToldLine(scope.name(item_of(row)), quoted(row.text), named)
            break
    for item in dict.fromkeys(map(item_of, scope.workshop.rows(ViewRating))):
        if was_voted_on(scope, item):
            said = next(rating_sentences(scope, item, scale_at(scope, item)))
            yield ToldLine(scope.name(item), shortened(said.text))
            break


def view_lines(workshop: Workshop, scope: Scope) -> Iterator[ToldLine]:
    _, told = told_groups(workshop, scope.attribution)
    seen: set[bool] = set()
    for row in scope.workshop.rows(DifferingView):
        held = workshop.find(DifferingView, row.id)
        is_retold = held is not None and any(told.get(one) != one for one in held.held_by)
        if is_retold in seen:
            continue
        seen.add(is_retold)
        item = item_of(row)
        voice = view_voice(scope, row, line_texts(scope, item), scale_at(scope, item))
        yield ToldLine(scope.name(item), quoted(row.text), voice.holder)


def group_notes(workshop: Workshop, scope: Scope) -> Iterator[PreviewNote]:
    """Which groups are told together, and which not at all."""
    if scope.attribution == "none":
        yield from silent_notes(workshop)
        return
    _, told = told_groups(workshop, scope.attribution)
    sizes = group_sizes(workshop)
    merged = [group for group in workshop.groups if told.get(group.id) == OTHER_ID != group.id]
    small = [sized(group, sizes[group.id]) for group in merged if sizes[group.id] < FEWEST_SHOWN]
    joined = [sized(group, sizes[group.id]) for group in merged if sizes[group.id] >= FEWEST_SHOWN]
    if small:
        verb = "becomes" if len(small) == 1 else "become"
        yield room_note(
            tr(
                "{listed} {verb} “{other}”: so few people could be known by what they said.",
                listed=listed(small),
                verb=verb,
                other=translated(OTHER_NAME),
            )
        )
    if joined:
        verb = "goes" if len(joined) == 1 else "go"
        them = "it" if len(small) == 1 else "them"
        yield room_note(
            tr(
                "{listed} {verb} with {them}: otherwise the total would tell {them}.",
                listed=listed(joined),
                verb=verb,
                them=them,
            )
            if small
            else tr(
                "{listed} {verb} into “{other}”: otherwise the total would tell it.",
                listed=listed(joined),
                verb=verb,
                other=translated(OTHER_NAME),
            )
        )
    if workshop.groups and not merged:
        yield room_note(tr("Every partner group is told by its name: none is of fewer than three."))
    absent = [group.name for group in workshop.groups if group.id not in told]
    if absent:
        verb = "is" if len(absent) == 1 else "are"
        yield room_note(
            tr(
                "{listed} {verb} left out: nobody came, and nothing was recorded of them.",
                listed=listed(absent),
                verb=verb,
            )
        )


def silent_notes(workshop: Workshop) -> Iterator[PreviewNote]:
    """What not attributed comes to."""
    count = len(workshop.groups)
    if count:
        yield room_note(
            tr(
                "No partner group is named: the {counted} are told as everyone in the room.",
                counted=counted(count, "group"),
            )
            if count > 1
            else tr("No partner group is named: ratings are told as those of everyone in the room.")
        )
    views = sum(row.holder == "groups" for row in workshop.rows(DifferingView))
    practices = sum(bool(row.held_by) for row in workshop.rows(GoodPractice))
    parts = [
        counted(views, tr("differing view")) if views else "",
        counted(practices, tr("good practice")) if practices else "",
    ]
    said = listed([part for part in parts if part])
    if said:
        verb = "is" if views + practices == 1 else "are"
        yield room_note(tr("{said} {verb} told, but not from whom.", said=said, verb=verb))


def number_notes(workshop: Workshop, scope: Scope) -> Iterator[PreviewNote]:
    """Views of a few people in a group, told without the numbers that would be close to a name."""
    held = (
        (workshop.find(DifferingView, row.id), row) for row in scope.workshop.rows(DifferingView)
    )
    count = sum(
        before is not None and (before.how_many, before.rating) != (told.how_many, told.rating)
        for before, told in held
    )
    if count:
        verb = "is" if count == 1 else "are"
        yield room_note(
            tr(
                "{counted} of a group {verb} told without how many hold it and how they "
                "would rate it: beside a group that is told of three people or more.",
                counted=counted(count, tr("differing view")),
                verb=verb,
            )
        )


def name_notes(workshop: Workshop) -> Iterator[PreviewNote]:
    """What no attribution takes out, since it was typed as words."""
    if any(row.who.strip() for row in workshop.rows(Action)):
        yield PreviewNote(tr("Who is to do an action is told as it was typed, by name too."))
    yield room_note(translated(TYPED_WORDS))


def unshown_notes(scope: Scope) -> Iterator[PreviewNote]:
    """Ratings that never stood on the wall: a record has them, and says so."""
    items = dict.fromkeys(map(item_of, scope.workshop.rows(ViewRating)))
    names = [scope.name(item) for item in items if unshown_sentence(scope, item)]
    if not names:
        return
    more = len(names) - MOST_NAMES
    said = [*names[:MOST_NAMES], f"{more} more"] if more > 0 else names
    yield room_note(
        tr(
            "Ratings that were not shown to the room are told, and said to be so: {listed}.",
            listed=listed(said),
        )
    )


def attachment_notes(workshop: Workshop) -> Iterator[PreviewNote]:
    """Whether photos and documents go along; only JSON holds them."""
    rows = workshop.rows(Attachment)
    photos = sum(row.content_type.startswith("image/") for row in rows)
    documents = len(rows) - photos
    parts = [
        counted(photos, "photo") if photos else "",
        counted(documents, "document") if documents else "",
    ]
    said = listed([part for part in parts if part])
    if said:
        is_one = len(rows) == 1
        go, they = ("goes", "it") if is_one else ("go", "they")
        yield PreviewNote(
            tr("{said} {go} along in JSON: {they} can show names.", said=said, go=go, they=they),
            COMPLETE,
            "attachments",
        )
        left = "is" if is_one else "are"
        yield PreviewNote(
            tr("{said} {left} left out of JSON.", said=said, left=left),
            COMPLETE,
            "no attachments",
        )
        yield PreviewNote(
            tr(
                "{said} {left} named in the record, not shown: only JSON can hold them.",
                said=said,
                left=left,
            ),
            NAMED_ONLY,
        )
    yield PreviewNote(
        tr("The history goes along in JSON: also words that were changed or deleted since."),
        COMPLETE,
        "history",
    )


def calendar_notes(scope: Scope) -> Iterator[PreviewNote]:
    """How many of the open actions a calendar can hold."""
    dated = len(due_actions(scope))
    rest = sum(row.status == "open" for row in scope.workshop.rows(Action)) - dated
    if not dated:
        yield PreviewNote(
            tr("No open action has a date, so there is nothing for a calendar."), CALENDAR
        )
    elif rest:
        verb = "is" if rest == 1 else "are"
        yield PreviewNote(
            tr(
                "{counted} without a date {verb} not in the calendar.",
                counted=counted(rest, tr("open action")),
                verb=verb,
            ),
            CALENDAR,
        )


def room_note(text: str) -> PreviewNote:
    """A note on what a calendar has nothing of."""
    return PreviewNote(text, OF_THE_ROOM)


def sized(group: PartnerGroup, people: int) -> str:
    return f"{group.name} ({people})"


def shortened(text: str) -> str:
    """The words on one line; a long text is cut, which the record never does."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_LINE else f"{line[: LONGEST_LINE - 1].rstrip()}…"


def quoted(text: str) -> str:
    """Somebody's words, as such."""
    return f"“{shortened(text)}”"
