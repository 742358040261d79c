"""What goes to the wall: the scene of the session's position under its cover, made from pure pages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from PySide6.QtCore import QObject, Signal

from icbo_desktop.domain.earlier import earlier_values
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.room_settings import ROOM
from icbo_desktop.domain.rounds import Revealed
from icbo_desktop.domain.route import Step, StepKind
from icbo_desktop.domain.rows import Assessment, FrozenFramework, FrozenOverlay, ViewRating, Visit
from icbo_desktop.domain.session import SessionState
from icbo_desktop.domain.session_rows import Attachment
from icbo_desktop.domain.wall_state import Cover
from icbo_desktop.domain.workshop import Workshop
from icbo_desktop.figures.shapes import Measure, Scene
from icbo_desktop.figures.wall import (
    WallOptions,
    WallView,
    black_page,
    holding_page,
    wall_pages,
    white_page,
)
from icbo_desktop.figures.wall.break_pages import break_page
from icbo_desktop.figures.wall.picture_pages import WallPicture, picture_page
from icbo_desktop.figures.wall.time_pages import timed_pages, with_time
from icbo_desktop.services.rounds_shown import RoundsShown
from icbo_desktop.services.session_time import ClockFace, left_words
from icbo_desktop.services.wall_look import WallLook
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import speaking


@dataclass(frozen=True, slots=True)
class FrozenPicture:
    """What a frozen wall keeps showing: a page of a step of the workshop as it was, not a drawing of it.

    It keeps the words that the room reads, too. So another theme, text size or screen draws the same picture
    anew, and nothing of what came since; so does another language.
    """

    step: Step
    page: int
    revealed: Revealed
    workshop: Workshop
    frameworks: Mapping[str, Framework]
    picture: WallPicture | None = None
    left: str = ""
    resumes: str = ""


class WallFeed(QObject):
    """Makes the wall's pages and tells when the picture that the room sees has changed.

    `page_moved` tells that what the room reads now stands on another page of its step. `room_scene` is what the
    room sees, `own_scene` what stands at the facilitator's position; the two differ while the wall is frozen or
    covered.
    """

    scene_changed = Signal(object)
    own_scene_changed = Signal(object)
    page_moved = Signal(int)

    def __init__(self, workbook: WorkbookService, measure: Measure, look: WallLook) -> None:
        super().__init__()
        self._workbook = workbook
        self._measure = measure
        self._look = look
        self._shown = RoundsShown(workbook)
        self._pages: dict[tuple[Step, Revealed, bool], tuple[Scene, ...]] = {}
        self._route: tuple[Step, ...] = ()
        self._state = SessionState()
        self._frozen: FrozenPicture | None = None
        self._frozen_scene: Scene | None = None
        self._picture: WallPicture | None = None
        self._left = self._resumes = ""
        with speaking(look.language):
            self._room_scene = white_page(self.view(frozenset()))
        self._own_scene = self._room_scene
        workbook.changed.connect(self._follow_changes)

    @property
    def room_scene(self) -> Scene:
        return self._room_scene

    @property
    def own_scene(self) -> Scene:
        return self._own_scene

    @property
    def look(self) -> WallLook:
        return self._look

    def page_count(self, step: Step, revealed: Revealed) -> int:
        """How many pages the step has on this wall; the time above them goes along within its place."""
        here = self._route[self._state.position.step] if self._route else None
        has_time = self._has_time and here is not None and step.place == here.place
        return len(self.pages(step, revealed, has_time=has_time))

    def pages(self, step: Step, revealed: Revealed, *, has_time: bool = False) -> tuple[Scene, ...]:
        """The pages of a step, with room for the time or without; kept until the workbook or the look changes."""
        key = (step, revealed, has_time)
        if key not in self._pages:
            make_pages = timed_pages if has_time else wall_pages
            with speaking(self._look.language):
                self._pages[key] = make_pages(step, self.view(revealed))
        return self._pages[key]

    def previews(self, step: Step, framework: Framework) -> tuple[Scene, ...]:
        """The pages of a step as they would be with that framework; nothing is kept, and nothing shown."""
        view = self.view(frozenset())
        frameworks = {**view.frameworks, framework.id: framework}
        with speaking(self._look.language):
            return wall_pages(step, replace(view, frameworks=frameworks))

    def set_look(self, look: WallLook) -> None:
        """Draw everything in another shape, theme, text size or language, a frozen picture too."""
        if look != self._look:
            self._look = look
            self._pages.clear()
            self._frozen_scene = None
            self._draw()

    def change_text_scale(self, steps: int) -> None:
        """Make the wall's text larger or smaller by tenths; 0 goes back to fit. Never under the floor."""
        look = self._look
        scale = ROOM.smallest_scale if steps == 0 else round(look.text_scale + steps / 10, 1)
        self.set_look(look.with_text_scale(scale))

    def keep_picture(self, picture: WallPicture) -> None:
        """Have a picture at hand; it is shown once the session's state says so."""
        self._picture = picture

    def show_time(self, face: ClockFace) -> None:
        """Follow the clock: the room is shown it where the facilitator asked for that, and in a break."""
        before, had_time = (self._left, self._resumes), self._has_time
        with speaking(self._look.language):
            self._left = left_words(face.countdown) if face.countdown else face.left
        self._resumes = face.resumes
        is_shown = self._state.is_counting or is_at_break(self._route, self._state)
        if is_shown and before != (self._left, self._resumes):
            self._make_room(had_time=had_time)
            self._draw()

    def follow(self, route: tuple[Step, ...], state: SessionState) -> None:
        """Show the session's state."""
        if not state.wall.is_frozen:
            self._frozen = self._frozen_scene = None
        elif self._frozen is None:
            self._frozen = self.kept_picture() if self._route else None
        had_time = self._has_time
        stays = route == self._route and state.position == self._state.position
        self._route, self._state = route, state
        if self._shown.note_seen(route[state.position.step], state):
            self._pages = {}
        if stays:
            self._make_room(had_time=had_time)
        self._draw()

    def _follow_changes(self, changes: Changes) -> None:
        if changes.tables == frozenset((Visit.table,)):
            return  # every step is a visit, and no page is drawn from them
        if changes.touches(Assessment.table, ViewRating.table):
            self._shown.follow(self._state.wall.revealed)
        # A profile or an action list draws from many items, so every page is made again when asked for.
        before = self._pages
        self._pages = {}
        if not changes.touches(FrozenFramework.table, FrozenOverlay.table):
            # A framework may have gone, or a standard with it: then the route is told afresh.
            self._stay_at_the_words(before)
            self._draw()

    @property
    def _has_time(self) -> bool:
        """Whether the time that is left stands above the pages."""
        return (
            self._state.is_counting
            and bool(self._left)
            and not is_at_break(self._route, self._state)
        )

    def _stay_at_the_words(
        self, before: Mapping[tuple[Step, Revealed, bool], tuple[Scene, ...]]
    ) -> None:
        """Follow the page in hand where the same words now stand on another one, before anything is drawn."""
        if self._route:
            step, revealed = self._route[self._state.position.step], self._state.wall.revealed
            old = before.get((step, revealed, self._has_time), ())
            if len(old) > 1:
                self._turn_from(old)

    def _make_room(self, *, had_time: bool) -> None:
        """Stay at the words when the time came above them, or went, and their pages break elsewhere."""
        if self._route and had_time != self._has_time:
            step, revealed = self._route[self._state.position.step], self._state.wall.revealed
            self._turn_from(self.pages(step, revealed, has_time=had_time))

    def _turn_from(self, old: Sequence[Scene]) -> None:
        """From the page in hand of the old ones to the new page with the same words."""
        position = self._state.position
        page = page_kept(old, self._pages_in_hand(), position.page)
        if page != position.page:
            self._state = replace(self._state, position=replace(position, page=page))
            self.page_moved.emit(page)

    def _pages_in_hand(self) -> tuple[Scene, ...]:
        """The pages of the session's step as they stand on the wall now."""
        step = self._route[self._state.position.step]
        return self.pages(step, self._state.wall.revealed, has_time=self._has_time)

    def _draw(self) -> None:
        if not self._route:
            return
        # The wall speaks its own language, and whoever listens to the signals below the console's.
        with speaking(self._look.language):
            own = self._content()
            room = self._covered(own if self._frozen is None else self._thawed(self._frozen))
        if own != self._own_scene:
            self._own_scene = own
            self.own_scene_changed.emit(own)
        if room != self._room_scene:
            self._room_scene = room
            self.scene_changed.emit(room)

    def kept_picture(self) -> FrozenPicture:
        """What the wall keeps while it is frozen, else what stands at the session's position now."""
        if self._frozen is not None:
            return self._frozen
        position = self._state.position
        return FrozenPicture(
            self._route[position.step],
            position.page,
            self._state.wall.revealed,
            self._workbook.workshop,
            self._workbook.frameworks,
            self._shown_picture(),
            self._left if self._has_time else "",
            self._resumes if is_at_break(self._route, self._state) else "",
        )

    def _shown_picture(self) -> WallPicture | None:
        """The picture that stands before the step, with the caption of now; None where the step does."""
        row = self._workbook.workshop.find(Attachment, self._state.picture)
        picture = self._picture
        if row is None or picture is None or picture.attachment.id != row.id:
            return None
        return replace(picture, attachment=row)

    def _thawed(self, kept: FrozenPicture) -> Scene:
        """The scene of a frozen picture in the look of now."""
        if self._frozen_scene is None:
            self._frozen_scene = drawn(kept, self.view(kept.revealed))
        return self._frozen_scene

    def _content(self) -> Scene:
        revealed = self._state.wall.revealed
        picture = self._shown_picture()
        if picture is not None:
            return picture_page(picture, self.view(revealed))
        if is_at_break(self._route, self._state):
            step = self._route[self._state.position.step]
            return break_page(step, self.view(revealed), self._resumes)
        scene = page_of(self._pages_in_hand(), self._state.position.page)
        if not self._has_time:
            return scene
        return with_time(scene, self.view(revealed), self._left)

    def _covered(self, content: Scene) -> Scene:
        view = self.view(self._state.wall.revealed)
        cover = self._state.wall.cover
        if cover is Cover.BLACK:
            return black_page(view)
        if cover is Cover.WHITE:
            return white_page(view)
        if cover is not Cover.HOLDING:
            return content
        # A break's slide is as calm as the holding slide, and the room still wants to know when it goes on.
        is_resting = (
            is_at_break(self._route, self._state)
            and self._frozen is None
            and self._shown_picture() is None
        )
        return content if is_resting else holding_page(view)

    def view(self, revealed: Revealed) -> WallView:
        """All that a page is drawn from, in the look of now."""
        return WallView(
            workshop=self._workbook.workshop,
            frameworks=self._workbook.frameworks,
            measure=self._measure,
            ratio=self._look.ratio,
            theme=self._look.theme,
            text_scale=self._look.text_scale,
            revealed=revealed,
            shown=self._shown.now,
            options=WallOptions(earlier_values(self._workbook.workshop)),
        )


def is_at_break(route: Sequence[Step], state: SessionState) -> bool:
    """Whether the session stands at a break, whose slide has its own time."""
    return bool(route) and route[state.position.step].kind is StepKind.BREAK


def drawn(kept: FrozenPicture, view: WallView) -> Scene:
    """The scene of a picture that was kept, in the look of the view."""
    view = replace(view, workshop=kept.workshop, frameworks=kept.frameworks)
    if kept.picture is not None:
        return picture_page(kept.picture, view)
    if kept.resumes:
        return break_page(kept.step, view, kept.resumes)
    make_pages = timed_pages if kept.left else wall_pages
    scene = page_of(make_pages(kept.step, view), kept.page)
    return with_time(scene, view, kept.left) if kept.left else scene


def page_kept(before: Sequence[Scene], after: Sequence[Scene], page: int) -> int:
    """The page after a change that begins with most of the words of this page before; of equals the one with most of them, then the nearest.

    So a room that reads "Against" stays there while a point is added to "For", which then takes a page more.
    """
    if not before or not after:
        return page
    words = page_of(tuple(before), page).reading

    def nearness(number: int) -> tuple[int, int, int]:
        reading = after[number].reading
        shared = len(set(words) & set(reading))
        return common_start(words, reading), shared, -abs(number - page)

    return max(range(len(after)), key=nearness)


def common_start(one: Sequence[str], other: Sequence[str]) -> int:
    """How many texts two readings have in common before they differ."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def page_of(pages: tuple[Scene, ...], number: int) -> Scene:
    """That page, or the last one where another look or an edit left fewer."""
    return pages[min(number, len(pages) - 1)]
