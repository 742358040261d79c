"""Every field of a record that people type into. A new text field has to be named here, or a test fails."""

from icbo_desktop.domain.rows import (
    Action,
    Answer,
    Argument,
    Assessment,
    DifferingView,
    Finding,
    FrozenFramework,
    FrozenOverlay,
    GoodPractice,
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

TYPED: dict[type[Record], tuple[str, ...]] = {
    WorkshopDetails: ("title", "place", "facilitators", "ground_rules", "narrative"),
    PartnerGroup: ("name",),
    Assessment: ("status_reason", "no_action_reason"),
    Finding: ("note",),
    DifferingView: ("text", "evidence", "would_change"),
    GoodPractice: ("text",),
    Action: ("text", "who", "no_date_reason", "measure", "carried_from"),
    ParkedItem: ("text",),
    Note: ("text",),
    Answer: ("text",),
    Argument: ("text",),
    AgendaBreak: ("title",),
    Attachment: ("name", "caption"),
    EarlierRating: ("workshop_title",),
    Reflection: ("text",),
    MergedSource: ("title",),
}
# Of these nothing is typed; what they hold is said in the record in words of its own.
NOTHING_TYPED = {FrozenFramework, FrozenOverlay, ViewRating, Weight, Visit, PlannedTime}
# What a record names, chooses or notes by itself, by the field or column.
IDS = {
    "id",
    "framework_id",
    "item_id",
    "option_id",
    "evidence_id",
    "action_id",
    "prompt_id",
    "held_by",
}
CHOSEN = {
    "purpose",
    "attribution",
    "status",
    "holder",
    "priority",
    "found",
    "side",
    "kind",
    "outcome",
    "mark",
}
NOTED = {
    "place_kind",
    "colour",
    "content_type",
    "sha256",
    "created_at",
    "row_ids",
    "groups",
    "merged_into",
}
PICKED_TIMES = {"held_on", "by_when", "starts_at", "ends_at"}
NOT_TYPED = IDS | CHOSEN | NOTED | PICKED_TIMES
# Tables that hold no records: words in `draft` were never kept, those in `history` stand in the records.
NOT_RECORDS = {"meta", "history", "draft", "sqlar"}
