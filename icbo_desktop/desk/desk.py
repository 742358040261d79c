"""The desk of one open workshop: every object built once, every signal connected in one place."""

import logging
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from icbo_desktop.desk.attachment_dialogs import AttachmentDialogs
from icbo_desktop.desk.comparing_dialogs import ComparingDialogs
from icbo_desktop.desk.desk_dialogs import DeskDialogs
from icbo_desktop.desk.framework_dialogs import FrameworkDialogs
from icbo_desktop.desk.leaving import WRITING, StillAtWork
from icbo_desktop.desk.library_door import LibraryDoor
from icbo_desktop.desk.passing_notice import PassingNotice
from icbo_desktop.desk.picture_dialogs import PictureDialogs
from icbo_desktop.desk.ratings_dialogs import RatingsDialogs
from icbo_desktop.desk.record_dialogs import RecordDialogs
from icbo_desktop.desk.room_dialogs import RoomDialogs
from icbo_desktop.desk.saving_desk import SavingDesk
from icbo_desktop.desk.session_dialogs import SessionDialogs
from icbo_desktop.desk.waiting_words import open_waiting_words
from icbo_desktop.desk.wall_events import WallEvents
from icbo_desktop.desk.wall_looks import WallLooks
from icbo_desktop.desk.wall_notices import WallNotices
from icbo_desktop.desk.wall_placing import WallPlacing
from icbo_desktop.domain.errors import WorkbookError
from icbo_desktop.domain.history import Changes
from icbo_desktop.domain.session import SessionState
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.services.backup_jobs import BackupJobs
from icbo_desktop.services.clock import Clock, system_clock
from icbo_desktop.services.copy_jobs import CopyJobs
from icbo_desktop.services.languages import learn_languages
from icbo_desktop.services.publishing import Publishing
from icbo_desktop.services.session_runner import SessionRunner
from icbo_desktop.services.settings import Settings
from icbo_desktop.services.wall_feed import WallFeed
from icbo_desktop.services.workbook_service import WorkbookService
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.console.console_window import ConsoleWindow
from icbo_desktop.ui.shared.fonts import qt_measure
from icbo_desktop.ui.shared.key_dispatcher import KeyDispatcher
from icbo_desktop.ui.wall.wall_window import WallWindow

log = logging.getLogger(__name__)
FILES_SECONDS = 5.0  # the window stands still that long for a record that is nearly there


class Desk(QObject):
    """Console and wall of one workbook. `closed` is emitted once the file is closed and nothing shows."""

    closed = Signal()
    text_size_chosen = Signal(int)
    edit_framework_requested = Signal(str)

    def __init__(
        self,
        workbook: WorkbookService,
        settings: Settings,
        clock: Clock = system_clock,
        publishing: Publishing | None = None,
    ) -> None:
        super().__init__()
        self._settings = settings
        self.is_open = True
        self._are_files_left = False
        self.workbook = workbook
        learn_languages()  # wall and records may speak another than the console
        look = settings.wall.look.with_language(settings.usual.now.wall_language)
        self.feed = WallFeed(workbook, qt_measure(), look)
        self.looks = WallLooks(self.feed, settings)
        self.runner = SessionRunner(workbook, self.feed.page_count, clock)
        self.console = ConsoleWindow()
        self.wall = WallWindow()
        self.placing = WallPlacing(self.wall, self.console, settings)
        self.keys = KeyDispatcher(self)
        self.copies = CopyJobs(workbook, clock)
        self.backups = BackupJobs(workbook, clock)
        self.saving = SavingDesk(self.console, workbook, publishing)
        self.dialogs = DeskDialogs(self.console, workbook, self.runner, self.placing)
        self.records = RecordDialogs(self.console, workbook, self.feed, settings, clock)
        self.wall_events = WallEvents(self.console, self.runner, self.placing, self.dialogs)
        self.passing = PassingNotice(self.console, self.runner, self)
        self.wall_notices = WallNotices(self.console.notice_bar, self.runner, self.placing)
        self.frameworks = FrameworkDialogs(self.console, workbook, self.runner, self.feed)
        self.library = LibraryDoor()
        self.ratings = RatingsDialogs(self.console, workbook)
        self.comparing = ComparingDialogs(self.console, workbook, settings, clock)
        self.papers = AttachmentDialogs(self.console, workbook, self.runner, self.feed)
        self.pictures = PictureDialogs(self.console, workbook, self.runner, self.feed)
        self.session = SessionDialogs(self.console, workbook, self.runner, clock, self.feed)
        self.room = RoomDialogs(self.console, self.looks, self.feed, settings)
        self.files = StillAtWork(self._is_any_written, self)
        self._connect_workbook()
        self._connect_runner()
        self._connect_wall()
        self._connect_console()
        self._connect_dialogs()
        self._connect_frameworks()
        self._connect_room()
        self._connect_copies()
        self._fill()

    def show(self) -> None:
        """Show the console and listen to the keys of both windows. The wall waits to be asked for."""
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self.keys)
        self.console.installEventFilter(self)
        free = self.console.screen().availableGeometry().size()
        if free.width() <= self.console.width() or free.height() <= self.console.height():
            self.console.showMaximized()  # with its frame it would be larger than the screen
        else:
            self.console.show()
        self.console.centre.setFocus()
        self.placing.check_place()

    def abandon(self) -> None:
        """Close without what could not be saved: the person has said so."""
        self.close(abandon_unsaved=True)

    def close_without_files(self) -> None:
        """Close without what is still being written to other files: the person has said so."""
        self._are_files_left = True
        self.close()

    def close(
        self,
        *,
        abandon_unsaved: bool = False,
        is_reopened: bool = False,
        keeps_wall: bool = False,
    ) -> None:
        """End the session and close the file. Where words are not on the disk yet, say so and stay open.

        A workbook that is opened again at once is not published in between, and its wall stays up to be handed over.
        `keeps_wall`: one that is opened again after it was published and written anew.
        Records and copies that are being written come first; for a share that hangs the person is asked.
        """
        keep_typed_words(self.console)
        self.runner.end()
        if not (self._are_files_left or self._is_all_written(FILES_SECONDS)):
            self.runner.resume()
            if is_reopened or keeps_wall:
                self.console.show_problem(
                    tr("A file is still being written. Try again when it is there.")
                )
            else:
                self.files.ask(self.console, translated(WRITING), is_kept=False)
            return
        not_copied = self.copies.not_copied
        if not_copied:
            # Words may be only in that copy: nothing is given up before the person knows.
            self.runner.resume()
            if abandon_unsaved:
                self.dialogs.offer_rescue(WorkbookError(not_copied))
            return
        try:
            self.workbook.close(abandon_unsaved=abandon_unsaved)
        except WorkbookError as error:
            log.warning("The workbook could not be closed: %s", type(error).__name__)
            self.runner.resume()
            self.dialogs.offer_rescue(error)
            return
        self.backups.close()
        self.saving.end(is_reopened=is_reopened)
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self.keys)
        self.console.removeEventFilter(self)
        keeps_wall = keeps_wall or is_reopened
        self.wall_events.stop(keeps_wall=keeps_wall)
        self.records.close()
        self.papers.close()
        self.pictures.close()
        self.comparing.close()
        self.copies.close()
        self.library.close()
        self.is_open = False
        for window in (self.console,) if keeps_wall else (self.wall, self.console):
            window.close()
            window.deleteLater()
        # Publishing needs the key to the last, and then lets go of it.
        if self.saving.publishing is None:
            # After whoever opens it again at once has taken the key over.
            QTimer.singleShot(0, self._forget_key)
        self.closed.emit()

    def _forget_key(self) -> None:
        """The key of a protected workbook is in memory only while a session needs it."""
        self.workbook.file.key = None

    def _is_all_written(self, seconds: float = 0.0) -> bool:
        works, latest = (
            (self.records, self.comparing, self.papers, self.copies),
            monotonic() + seconds,
        )
        return all(each.wait(max(0.0, latest - monotonic())) for each in works)

    def _is_any_written(self) -> bool:
        return not self._is_all_written()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The console's close button asks first: a slip of the hand must not end a morning."""
        if watched is self.console and event.type() == QEvent.Type.Close:
            event.ignore()
            self.dialogs.ask_to_end()
            return True
        return super().eventFilter(watched, event)

    def _connect_workbook(self) -> None:
        self.workbook.changed.connect(self._note_changes)
        self.workbook.save_state_changed.connect(self.console.show_save_state)
        self.workbook.problem.connect(self.console.show_problem)

    def _connect_runner(self) -> None:
        self.runner.state_changed.connect(self._show_state)
        self.runner.ticked.connect(self.console.show_clock)
        self.runner.ticked.connect(self.feed.show_time)
        self.console.session_requested.connect(self.session.run)
        self.console.session_requested.connect(self.papers.run)
        self.console.session_requested.connect(self.pictures.run)
        self.session.edit_requested.connect(self.workbook.apply)
        self.console.session_requested.connect(self.ratings.run)
        self.console.session_requested.connect(self.comparing.run)
        self.ratings.edit_requested.connect(self.workbook.apply)
        self.session.end_requested.connect(self.dialogs.ask_to_end)
        self.dialogs.settle_requested.connect(self.session.close_down)

    def _connect_wall(self) -> None:
        self.feed.scene_changed.connect(self._show_room)
        self.feed.page_moved.connect(self.runner.turn_to_page)
        self.feed.own_scene_changed.connect(self.console.show_own_scene)
        self.placing.placed.connect(self.looks.fit_ratio)
        self.looks.changed.connect(self.console.menus.show_look)
        self.looks.language_changed.connect(self.console.menus.show_wall_language)
        self.looks.other_language.connect(self.console.deck.show_wall_language)
        self.looks.draft_taken.connect(self.wall_notices.show_draft)
        self.console.session_requested.connect(self.looks.run)
        self.looks.tell()

    def _connect_console(self) -> None:
        console, runner, workbook = self.console, self.runner, self.workbook
        self.keys.triggered.connect(console.run_command)
        console.edit_requested.connect(workbook.apply)
        console.undo_requested.connect(workbook.undo)
        console.redo_requested.connect(workbook.redo)
        console.retry_requested.connect(workbook.retry)
        console.draft_typed.connect(workbook.save_draft)
        console.draft_typed.connect(self.session.mark_drafts)
        console.next_requested.connect(runner.go_forward)
        console.back_requested.connect(runner.go_back)
        console.first_requested.connect(runner.go_to_first_step)
        console.last_requested.connect(runner.go_to_last_step)
        console.browse_requested.connect(runner.browse)
        console.commit_browsing_requested.connect(runner.commit_browsing)
        console.stop_browsing_requested.connect(runner.browse)
        console.step_requested.connect(runner.go_to_step)
        console.timer_requested.connect(runner.toggle_timer)
        console.text_scale_requested.connect(self.looks.change_text_scale)
        console.theme_requested.connect(self.looks.change_theme)
        console.ratio_requested.connect(self.looks.change_ratio)

    def _connect_dialogs(self) -> None:
        console, dialogs = self.console, self.dialogs
        console.details_requested.connect(dialogs.edit_details)
        console.groups_requested.connect(dialogs.edit_groups)
        console.go_to_requested.connect(dialogs.go_to)
        console.search_requested.connect(dialogs.search)
        console.scope_requested.connect(dialogs.edit_scope)
        console.text_size_requested.connect(self._ask_for_text_size)
        console.keys_requested.connect(dialogs.show_keys)
        console.export_requested.connect(self.records.ask_for_record)
        console.save_copy_requested.connect(dialogs.ask_for_copy)
        console.end_requested.connect(dialogs.ask_to_end)
        dialogs.edit_requested.connect(self.workbook.apply)
        dialogs.record_requested.connect(self.records.ask_for_record)
        dialogs.text_size_chosen.connect(self.text_size_chosen)
        dialogs.close_requested.connect(self.close)
        dialogs.abandon_requested.connect(self.abandon)

    def _connect_frameworks(self) -> None:
        self.console.words_requested.connect(self.frameworks.change_words)
        self.frameworks.edit_requested.connect(self.workbook.apply)
        self.frameworks.scope_requested.connect(self.dialogs.edit_scope)
        self.console.frameworks_requested.connect(self.frameworks.show_frameworks)
        self.console.library_requested.connect(self._show_library)
        self.library.edit_requested.connect(self.edit_framework_requested)

    def _connect_room(self) -> None:
        """What is set for the room."""
        self.console.room_check_requested.connect(self.room.check_room)
        self.console.change_key_requested.connect(self.room.change_key)

    def _connect_copies(self) -> None:
        self.files.done.connect(self.close)
        self.files.left.connect(self.close_without_files)
        bar = self.console.copy_bar
        self.dialogs.copy_requested.connect(self.copies.save_copy)
        self.ratings.copy_requested.connect(self.copies.save_without_history)
        self.backups.problem.connect(self.console.show_problem)
        self.copies.began.connect(bar.show_busy)
        self.copies.written.connect(bar.show_done)
        self.copies.failed.connect(bar.show_failed)
        bar.stop_requested.connect(self.copies.stop)

    def _fill(self) -> None:
        self.console.header.show_protected(is_protected=self.workbook.file.key is not None)
        self.console.show_drafts(self.workbook.draft)
        self.session.mark_drafts()
        self.console.show_save_state(self.workbook.save_state)
        self.console.show_clock(self.runner.clock_face())
        self._show_state(self.runner.state)
        self.wall.show_scene(self.feed.room_scene)
        self._show_undo()
        waiting = open_waiting_words(self.console, self.runner.view.place, self.workbook.draft)
        if self.workbook.notices:
            self.console.show_problem(" ".join((*self.workbook.notices, waiting)).strip())
        elif waiting:
            self.passing.say(waiting)

    def _ask_for_text_size(self) -> None:
        self.dialogs.ask_for_text_size(self._settings.text_size)

    def _show_library(self) -> None:
        self.library.open(self.console)

    def _note_changes(self, changes: Changes) -> None:
        self.console.note_changes(changes, self.runner.view)
        self._show_undo()

    def _show_undo(self) -> None:
        self.console.show_undo(self.workbook.undo_label, self.workbook.redo_label)

    def _show_state(self, state: SessionState) -> None:
        self.feed.follow(self.runner.route, state)
        self.keys.set_armed(state.wall.is_armed)
        self.console.show_session(self.runner.view)
        self._show_room(self.feed.room_scene)
        self.console.show_own_scene(self.feed.own_scene)
        if not state.wall.is_shown and self.wall.isVisible():
            self.placing.take_away()

    def _show_room(self, scene: Scene) -> None:
        self.wall.show_scene(scene)
        self.console.show_room(scene, self.runner.state.wall.banner)


def keep_typed_words(console: ConsoleWindow) -> None:
    """What is being typed goes to the workbook while that can still take it."""
    focused = console.focusWidget()
    if focused is not None:
        focused.clearFocus()  # a field keeps its words when it is left
    console.capture.lists.keep_open()
    console.capture.send_drafts()
