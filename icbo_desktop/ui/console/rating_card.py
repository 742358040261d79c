"""The card on which the room's rating is set, on a scale of any shape; and the tally beneath it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from icbo_desktop.domain.divergence import last_round, ratings_by_group
from icbo_desktop.domain.edits.rating import SetAgreedRating
from icbo_desktop.domain.framework import Framework, Level, Scale
from icbo_desktop.domain.route import StepKind
from icbo_desktop.domain.rows import Assessment, Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.figures.figure_table import scale_table
from icbo_desktop.translation import marked, tr, translated
from icbo_desktop.ui.console.arrow_picture import arrow_picture, spread_remark
from icbo_desktop.ui.console.card import Card
from icbo_desktop.ui.console.drafts import DraftLookup, no_draft
from icbo_desktop.ui.console.level_texts import LevelTexts
from icbo_desktop.ui.console.place_words import accent_of, standing_words
from icbo_desktop.ui.console.points_control import PointsControl
from icbo_desktop.ui.console.rating_arrow_widget import RatingArrow
from icbo_desktop.ui.console.rating_spin import RatingSpin
from icbo_desktop.ui.console.standing_part import (
    FoldButton,
    StandingPart,
    StatusButton,
    no_action_draft_key,
)
from icbo_desktop.ui.console.tally import TallyPad
from icbo_desktop.ui.console.tally_guard import DigitGuard, HintLine
from icbo_desktop.ui.console.tally_keys import digits_words
from icbo_desktop.ui.console.tally_typing import waits_in
from icbo_desktop.ui.shared.captions import Caption
from icbo_desktop.ui.shared.figure_or_table import AS_TABLE
from icbo_desktop.ui.shared.figure_table_view import FigureTableView
from icbo_desktop.ui.shared.flow_layout import FlowLayout
from icbo_desktop.ui.shared.look import scaled
from icbo_desktop.ui.shared.scrolling import bring_into_sight, bring_into_sight_soon
from icbo_desktop.ui.shared.tab_order import chain_after

TALLY, WITHOUT, LEVELS = "tally", "without", "levels"
FOLD_WORDS = {
    LEVELS: marked("What each level looks like"),
    TALLY: marked("Ratings by group"),
    AS_TABLE: marked("As a table"),
    WITHOUT: marked("Without a rating…"),
}
WIDEST_STANDING_LINE = marked("Discussed without")  # the longest standing takes two lines
TEN = 10


class RatingCard(Card):
    """Where the room puts itself on a standard's or a domain's scale; nothing is chosen before it chose.

    The parts fold away so that the card stays calm: what each level looks like, the ratings by group, and
    what to say where there is no rating. `open_parts` is shared by the cards of a session, so a part stays
    open from place to place. A part is made when it is first opened: most never are, and a step is quick.
    """

    # Differing views and actions have no card of their own; what was rated is what they are about.
    step_kinds = (StepKind.ARROW, StepKind.DIFFERING_VIEWS, StepKind.ACTIONS)

    def __init__(self, view: SessionView, item: Item, scale: Scale, open_parts: set[str]) -> None:
        framework = view.frameworks[item.framework_id]
        caption = rating_caption(framework, item, scale)
        super().__init__(caption)
        self._item = item
        self._scale = scale
        self._open_parts = open_parts
        self._assessment: Assessment | None = None
        self._add_questions(framework)
        self.arrow: RatingArrow | None = None
        self.points: PointsControl | None = None
        self.spin: RatingSpin | None = None
        self._described = Caption("", "soft")
        self._as_table = FoldButton(AS_TABLE, translated(FOLD_WORDS[AS_TABLE]))
        if scale.shape == "arrow":
            self._add_arrow(caption)
        else:
            self._add_points(caption, accent_of(view, item))
        self._standing = standing_caption()
        self._folds: dict[str, FoldButton] = {AS_TABLE: self._as_table}
        self._view: SessionView | None = None
        self._drafts: DraftLookup = no_draft
        self._levels = self._level_texts(framework)
        self._tally: TallyPad | None = None
        self._without: StandingPart | None = None
        self._table: FigureTableView | None = None
        self._folded = QVBoxLayout()
        self._add_parts()
        self._show_parts()

    def show_view(self, view: SessionView) -> None:
        self._view = view
        self._guard.show_view(view)
        workshop = view.workshop
        assessment = workshop.assessment(self._item)
        self._assessment = assessment
        agreed = assessment.agreed if assessment is not None else None
        number = self._round_shown(view)
        if self.arrow is not None:
            self.arrow.show_picture(arrow_picture(view, self._item, self._scale, number))
        if self.spin is not None:
            self.spin.show_value(agreed)
        if self.points is not None:
            by_group = ratings_by_group(workshop, self._item, number)
            before = ratings_by_group(workshop, self._item, number - 1) if number > 1 else {}
            self.points.show_ratings(agreed, workshop.groups, by_group, before)
            self._describe()
        self.remark.set_words(spread_remark(view, self._item, self._scale))
        words = standing_words(view, self._item)
        # The name of a choice may be long, and stands marked above already: it is not said twice and cut.
        is_name = agreed is not None and self._scale.is_nominal
        self._standing.set_words(tr("Chosen") if is_name else words[:1].upper() + words[1:])
        self._standing.setToolTip(words if is_name else "")
        for part in (self._tally, self._without):
            if part is not None:
                part.show_view(view)
        self._show_table()

    def set_drafts(self, lookup: DraftLookup) -> None:
        """A rating that was typed and waits for a "yes" is asked about again: the pad opens with it."""
        self._drafts = lookup
        waiting = waits_in(self._view, self._item, lookup) if self._view is not None else 0
        if waiting and TALLY not in self._open_parts:
            self.open_part(TALLY)
        if self._tally is not None:
            self._tally.set_drafts(lookup, waiting)
        if lookup(no_action_draft_key(self._item)) and WITHOUT not in self._open_parts:
            self.open_part(WITHOUT)
        if self._without is not None:
            self._without.set_drafts(lookup)

    def open_tally(self) -> None:
        """Open the tally pad where it is folded, and give it the keyboard."""
        if TALLY not in self._open_parts:
            self.open_part(TALLY)
        self.tally.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard where a digit sets the agreed rating."""
        if self.points is not None:
            self.points.take_keyboard()
        elif self.arrow is not None:
            self.arrow.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(self.arrow)
        self._guard.mean_it()

    def open_part(self, key: str) -> None:
        """Open or fold the levels, the ratings by group ("tally"), the "table" or what to say "without" a rating."""
        self._open_parts.symmetric_difference_update({key})
        self._show_parts()

    @property
    def tally(self) -> TallyPad:
        """The ratings by group, made on first use."""
        if self._tally is None:
            self._tally = TallyPad(self._item, self._scale)
            self._tally.set_drafts(self._drafts, 0)
            self._tally.edit_requested.connect(self.edit_requested)
            self._tally.draft_typed.connect(self.draft_typed)
            self._tally.round_chosen.connect(self._show_again)
            self._tally.done.picked.connect(self._fold)
            self._guard.pad = self._tally
            self._take_in(self._tally, TALLY)
        return self._tally

    @property
    def without(self) -> StandingPart:
        """What to say where there is no rating, made on first use."""
        if self._without is None:
            self._without = StandingPart(self._item, is_rated=True)
            self._without.edit_requested.connect(self.edit_requested)
            self._without.draft_typed.connect(self.draft_typed)
            self._without.set_drafts(self._drafts)
            self._take_in(self._without, WITHOUT)
        return self._without

    def button(self, key: str) -> StatusButton:
        """The button of a standing: "discussed", "parked", "not_applicable", "differ", "clear"."""
        return self.without.button(key)

    def fold(self, key: str) -> FoldButton:
        """The button that opens a part: "levels", "tally", "table" or "without"."""
        return self._folds[key]

    def _add_questions(self, framework: Framework) -> None:
        """The question before each rating of the domain, and those to ask while the room decides."""
        domain = framework.domain_of_standard.get(self._item.item_id)
        if domain is not None and domain.rating_question is not None:
            self.body.addWidget(Caption(domain.rating_question.text, "strong"))
        for question in self._scale.questions:
            row = QHBoxLayout()
            row.setSpacing(scaled(8))
            row.addWidget(Caption("•", "soft", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Caption(question.text, "soft"), 1)
            self.body.addLayout(row)

    def _add_arrow(self, caption: str) -> None:
        self.arrow = RatingArrow(self._scale)
        self.arrow.setAccessibleName(caption)
        self.arrow.value_set.connect(self._set_value)
        self.body.addWidget(self.arrow)
        self.spin = RatingSpin(self._scale)
        self.spin.value_typed.connect(self._set_value)
        self._add_hint()

    def _add_points(self, caption: str, accent: str) -> None:
        self.points = PointsControl(self._scale, accent, caption)
        self.points.value_set.connect(self._set_value)
        self.points.point_focused.connect(self._describe)
        self.body.addWidget(self.points)
        described = any(point.description for point in self._scale.points)
        self._described.ensurePolished()
        self._described.setMinimumHeight(2 * self._described.fontMetrics().lineSpacing())
        self._described.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._described.setVisible(described)
        if described:
            self.body.addWidget(self._described)
        self._add_hint()

    def _add_hint(self) -> None:
        """Which keys rate; beside it what turns the drawing's ratings into rows, once there are any."""
        row = QHBoxLayout()
        self._hint = HintLine(key_hint(self._scale))
        row.addWidget(self._hint, 1)
        watched = self.points.buttons if self.points is not None else [self.arrow, self.spin]
        self._guard = DigitGuard(self._item, self._scale, [one for one in watched if one], self)
        self._guard.asked.connect(self._hint.show_question)
        self._guard.agreed.connect(self._set_value)
        self._as_table.picked.connect(self._fold)
        self._as_table.hide()
        row.addWidget(self._as_table)
        self.body.addLayout(row)

    def _level_texts(self, framework: Framework) -> LevelTexts | None:
        standard = framework.standards_by_id.get(self._item.item_id)
        levels: tuple[Level, ...] = standard.levels if standard is not None else ()
        return LevelTexts(self._scale, levels) if levels else None

    def _add_parts(self) -> None:
        holder = QWidget()
        flow = FlowLayout(holder, scaled(8))
        if self.spin is not None:
            twin = QWidget()
            row = QHBoxLayout(twin)
            row.setContentsMargins(0, 0, 0, 0)
            label = Caption(tr("Agreed rating"), wraps=False)
            label.setBuddy(self.spin)
            row.addWidget(label)
            row.addWidget(self.spin)
            flow.addWidget(twin)
        keys = (TALLY, LEVELS, WITHOUT) if self._levels is not None else (TALLY, WITHOUT)
        for key in keys:
            fold = FoldButton(key, translated(FOLD_WORDS[key]))
            fold.picked.connect(self._fold)
            flow.addWidget(fold)
            self._folds[key] = fold
        flow.addWidget(self._standing)
        self.body.addWidget(holder)
        self._folded.setSpacing(self.body.spacing())
        self.body.addLayout(self._folded)
        if self._levels is not None:
            self._folded.addWidget(self._levels)

    def _take_in(self, part: TallyPad | StandingPart, key: str) -> None:
        """Put a part that was just made into its place: the few choices without a rating at their button."""
        if self._view is not None:
            part.show_view(self._view)  # first, so that its fields come into sight with it
        place = 0 if key == WITHOUT else int(self._without is not None)
        self._folded.insertWidget(place, part)
        part.setVisible(key in self._open_parts)
        self._chain_parts()

    def _chain_parts(self) -> None:
        """Tab goes through the parts that were made as they stand."""
        stops = self._tally.stops if self._tally is not None else []
        made = (self._without, *stops, self._table)
        chain_after(self._folds[WITHOUT], [each for each in made if each is not None])

    def _show_table(self) -> None:
        """What the drawing shows in rows, once people have rated: it is set by hand on the drawing, which stays."""
        number = self._round_shown(self._view) if self._view is not None else 0
        self._as_table.setVisible(number > 0)
        is_open = number > 0 and AS_TABLE in self._open_parts
        if self._view is not None and is_open:
            if self._table is None:
                self._table = FigureTableView(self.caption.text())
                self._folded.addWidget(self._table)
                self._chain_parts()
            self._table.show_table(
                scale_table(arrow_picture(self._view, self._item, self._scale, number))
            )
        if self._table is not None:
            self._table.setVisible(is_open)

    def _fold(self, key: str) -> None:
        """Open or fold a part by its button; what takes keys takes the keyboard, in sight."""
        if key == TALLY and key in self._open_parts:
            self._folds[key].setFocus(Qt.FocusReason.OtherFocusReason)  # what it folds is left
        self.open_part(key)
        if key == WITHOUT and key in self._open_parts:
            self.without.take_keyboard()
        if key == AS_TABLE and self._table is not None and key in self._open_parts:
            self._table.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight_soon(self._table)
        if key == TALLY:
            self._show_again()  # a second round that was begun shows while the pad is open
            if key in self._open_parts:
                self.tally.take_keyboard()

    def _round_shown(self, view: SessionView) -> int:
        """The last round that was rated; a second that was just begun shows the first as outlines."""
        rated = last_round(view.workshop, self._item)
        is_open = self._tally is not None and TALLY in self._open_parts
        begun = (
            self._tally.typing.round_number if self._tally is not None and is_open and rated else 0
        )
        return max(rated, begun)

    def _show_again(self) -> None:
        if self._view is not None:
            self.show_view(self._view)

    def _show_parts(self) -> None:
        for key, fold in self._folds.items():
            is_asking = key == TALLY and self._tally is not None and self._tally.typing.is_asking
            fold.show_state(is_open=key in self._open_parts, is_asking=is_asking)
        if self._levels is not None:
            self._levels.setVisible(LEVELS in self._open_parts)
        # An open part is made here, a folded one only hidden where it was made before.
        if TALLY in self._open_parts or self._tally is not None:
            self.tally.setVisible(TALLY in self._open_parts)
        if WITHOUT in self._open_parts or self._without is not None:
            self.without.setVisible(WITHOUT in self._open_parts)
        self._show_table()

    def _describe(self) -> None:
        """Say what the point in hand means."""
        point = self.points.point_in_hand if self.points is not None else None
        words = f"{point.label}: {point.description}" if point and point.description else ""
        self._described.set_words(words or tr("Arrow keys say what each point means."))
        if self._levels is not None:
            self._levels.show_point(point.value if point is not None else None)

    def _set_value(self, value: object) -> None:
        kept = self._assessment.agreed if self._assessment is not None else None
        if isinstance(value, int) or kept is not None:
            self.edit_requested.emit(
                SetAgreedRating(self._item, value if isinstance(value, int) else None)
            )


def rating_caption(framework: Framework, item: Item, scale: Scale) -> str:
    """The question over the control, in words that fit the scale."""
    if item.item_id in framework.domains_by_id:
        return tr("Where is the whole {domain}?", domain=framework.words.domain.lower())
    if scale.shape == "arrow":
        return tr("Where are we on the arrow?")
    return tr("What do we choose?") if scale.is_nominal else tr("Where are we?")


def key_hint(scale: Scale) -> str:
    """Which keys rate on this scale: one digit each, 0 for 10."""
    digits = [value for value in sorted(set(scale.values)) if 0 <= value < TEN]
    keys = digits_words(digits, has_ten=TEN in scale.values and 0 not in scale.values)
    if not keys:
        return ""
    if scale.shape == "arrow":
        return tr("Keys {keys} rate when the arrow has the keyboard.", keys=keys)
    return tr("Keys {keys} choose when a point has the keyboard. Delete clears.", keys=keys)


def standing_caption() -> Caption:
    """The standing in words, with room for the longest, so that new words push nothing away."""
    caption = Caption("", "soft")
    caption.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    caption.ensurePolished()
    metrics = caption.fontMetrics()
    caption.setFixedWidth(metrics.horizontalAdvance(translated(WIDEST_STANDING_LINE)) + scaled(6))
    caption.setFixedHeight(2 * metrics.lineSpacing() + scaled(2))
    return caption
