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
from icbo_desktop.domain.wording import listed
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.records.captures import holding_groups, line_texts, scale_at, view_voice
from icbo_desktop.records.ics import due_actions
from icbo_desktop.records.ratings import rating_sentences, unshown_sentence, was_voted_on
from icbo_desktop.records.scope import Scope
from icbo_desktop.translation import marked, tr, tr_n, translated

MOST_NAMES = 4
ONE_AGAIN = marked(
    "Made into a workbook again, a JSON record brings them back as one group: only this workbook knows them apart."
)
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
            named = tr("Named by {groups}", groups=holders) if holders else ""
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
        yield room_note(
            tr_n(
                "{groups} become “{other}”: so few people could be known by what they said.",
                "{groups} becomes “{other}”: so few people could be known by what they said.",
                len(small),
                groups=listed(small),
                other=translated(OTHER_NAME),
            )
        )
    if joined:
        yield room_note(joined_sentence(joined, len(small)))
    if merged:
        yield PreviewNote(translated(ONE_AGAIN), COMPLETE)
    if workshop.groups and not merged:
        yield room_note(tr("Every partner group is told by its name: none is of fewer than three."))
    absent = [group.name for group in workshop.groups if group.id not in told]
    if absent:
        yield room_note(
            tr_n(
                "{groups} are left out: nobody came, and nothing was recorded of them.",
                "{groups} is left out: nobody came, and nothing was recorded of them.",
                len(absent),
                groups=listed(absent),
            )
        )


def joined_sentence(joined: list[str], small: int) -> str:
    """Which larger groups go with the small ones, of which there may be none: only who was not told."""
    groups = listed(joined)
    if not small:
        return tr_n(
            "{groups} go into “{other}”: otherwise the total would tell it.",
            "{groups} goes into “{other}”: otherwise the total would tell it.",
            len(joined),
            groups=groups,
            other=translated(OTHER_NAME),
        )
    if small == 1:
        return tr_n(
            "{groups} go with it: otherwise the total would tell it.",
            "{groups} goes with it: otherwise the total would tell it.",
            len(joined),
            groups=groups,
        )
    return tr_n(
        "{groups} go with them: otherwise the total would tell them.",
        "{groups} goes with them: otherwise the total would tell them.",
        len(joined),
        groups=groups,
    )


def silent_notes(workshop: Workshop) -> Iterator[PreviewNote]:
    """What not attributed comes to."""
    count = len(workshop.groups)
    if count:
        yield room_note(
            tr_n(
                "No partner group is named: the {n} groups are told as everyone in the room.",
                "No partner group is named: ratings are told as those of everyone in the room.",
                count,
            )
        )
    if count > 1:
        yield PreviewNote(translated(ONE_AGAIN), COMPLETE)
    views = sum(row.holder == "groups" for row in workshop.rows(DifferingView))
    practices = sum(bool(row.held_by) for row in workshop.rows(GoodPractice))
    parts = [
        tr_n("{n} differing views", "1 differing view", views) if views else "",
        tr_n("{n} good practices", "1 good practice", practices) if practices else "",
    ]
    said = listed([part for part in parts if part])
    if said:
        yield room_note(
            tr_n(
                "{counts} are told, but not from whom.",
                "{counts} is told, but not from whom.",
                views + practices,
                counts=said,
            )
        )


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
        yield room_note(
            tr_n(
                "{n} differing views of a group are told without how many hold it and how they "
                "would rate it: beside a group that is told of three people or more.",
                "1 differing view of a group is told without how many hold it and how they "
                "would rate it: beside a group that is told of three people or more.",
                count,
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
    said = [*names[:MOST_NAMES], tr_n("{n} more", "1 more", more)] if more > 0 else names
    yield room_note(
        tr(
            "Ratings that were not shown to the room are told, and said to be so: {places}.",
            places=listed(said),
        )
    )


def attachment_notes(workshop: Workshop) -> Iterator[PreviewNote]:
    """Whether photos and documents go along; only JSON holds them."""
    rows = workshop.rows(Attachment)
    photos = sum(row.content_type.startswith("image/") for row in rows)
    documents = len(rows) - photos
    parts = [
        tr_n("{n} photos", "1 photo", photos) if photos else "",
        tr_n("{n} documents", "1 document", documents) if documents else "",
    ]
    said = listed([part for part in parts if part])
    if said:
        count = len(rows)
        yield PreviewNote(
            tr_n(
                "{papers} go along in JSON: they can show names.",
                "{papers} goes along in JSON: it can show names.",
                count,
                papers=said,
            ),
            COMPLETE,
            "attachments",
        )
        yield PreviewNote(
            tr_n(
                "{papers} are left out of JSON.",
                "{papers} is left out of JSON.",
                count,
                papers=said,
            ),
            COMPLETE,
            "no attachments",
        )
        yield PreviewNote(
            tr_n(
                "{papers} are named in the record, not shown: only JSON can hold them.",
                "{papers} is named in the record, not shown: only JSON can hold them.",
                count,
                papers=said,
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
        yield PreviewNote(
            tr_n(
                "{n} open actions without a date are not in the calendar.",
                "1 open action without a date is not in the calendar.",
                rest,
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
