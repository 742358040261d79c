"""The card that draws a profile: a domain's standards, or all domains."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from icbo_desktop.domain.divergence import Spread, divergence_of
from icbo_desktop.domain.framework import Framework
from icbo_desktop.domain.items import rating_scale
from icbo_desktop.domain.rows import Item
from icbo_desktop.domain.session import SessionView
from icbo_desktop.domain.standing import agreed_value, standing_of
from icbo_desktop.figures.figure_table import profile_table
from icbo_desktop.figures.profile import (
    ProfileRow,
    ProfileSizes,
    profile,
    profile_words,
    scale_values,
)
from icbo_desktop.figures.shapes import Scene
from icbo_desktop.translation import tr, translated
from icbo_desktop.ui.console.card import Card
from icbo_desktop.ui.console.place_words import accent_of, item_name
from icbo_desktop.ui.shared.figure_or_table import FigureOrTable
from icbo_desktop.ui.shared.fonts import qt_measure
from icbo_desktop.ui.shared.look import text_scale
from icbo_desktop.ui.shared.scene_painter import paint_scene
from icbo_desktop.ui.shared.tones import figure_theme


def profile_row(view: SessionView, framework: Framework, item: Item) -> ProfileRow:
    """One row of a profile: the agreed rating, where 8 in 10 people are, and how far apart."""
    scale = rating_scale(framework, item)
    is_told = scale is not None and scale.has_middle
    divergence = divergence_of(view.workshop, item, scale) if scale and is_told else None
    agreed = agreed_value(view.workshop, item)
    word = translated(standing_of(view.workshop, item).value) if agreed is None else ""
    is_wide = False
    if divergence is not None and divergence.spread is not None and not word:
        word = translated(divergence.spread.value)
        is_wide = divergence.spread is Spread.WIDE
    number, title = _name(view, framework, item)
    return ProfileRow(
        number=number,
        title=title,
        agreed=agreed,
        window=divergence.window if divergence is not None else None,
        word=word,
        accent=accent_of(view, item),
        values=scale_values(scale),
        is_strong=is_wide,
    )


def _name(view: SessionView, framework: Framework, item: Item) -> tuple[str, str]:
    standard = framework.standards_by_id.get(item.item_id)
    if standard is not None:
        return standard.number, standard.short_title
    return "", item_name(view, item)


class ProfilePicture(QWidget):
    """The rows of a profile, as wide as the card."""

    spoken_role = QAccessible.Role.Chart

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ProfileRow, ...] = ()
        self._scene: Scene | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Profile"))

    def show_rows(self, rows: tuple[ProfileRow, ...]) -> None:
        """Draw these rows."""
        if rows != self._rows:
            self._rows = rows
            self._scene = None
            self.setAccessibleDescription(profile_words(rows))
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(round(420 * text_scale()), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(round(200 * text_scale()), self.height())

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # pyright: ignore[reportArgumentType] - Qt's own event
        self._scene = None
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        with QPainter(self) as painter:
            paint_scene(self._drawn(), painter, QRectF(self.rect()))

    def _drawn(self) -> Scene:
        if self._scene is None:
            width = max(200.0, self.width() / text_scale())
            sizes = ProfileSizes(width, text=14, row=32, circle=12, track=7, theme=figure_theme())
            self._scene = profile(self._rows, sizes, qt_measure())
        return self._scene

    def _fit(self) -> None:
        scene = self._drawn()
        self.setFixedHeight(max(1, round(scene.height * self.width() / scene.width)))
        self.update()


class ProfileCard(Card):
    """A profile of these items, drawn or as a table, with a remark on how many are rated."""

    def __init__(self, caption: str, items: tuple[Item, ...], open_parts: set[str]) -> None:
        super().__init__(caption)
        self._items = items
        self._rows: tuple[ProfileRow, ...] = ()
        self.picture = ProfilePicture()
        self.figure = FigureOrTable(self.picture, caption, open_parts)
        self.figure.table_wanted.connect(self._show_table)
        self.figure.turned.connect(self.sight_requested)
        self.body.addWidget(self.figure)

    def show_view(self, view: SessionView) -> None:
        rows = tuple(
            profile_row(view, view.frameworks[item.framework_id], item) for item in self._items
        )
        self._rows = rows
        self.picture.show_rows(rows)
        if self.figure.is_table:
            self._show_table()
        rated = sum(row.agreed is not None for row in rows)
        self.remark.set_words(tr("{rated} of {count} rated", rated=rated, count=len(rows)))

    def _show_table(self) -> None:
        self.figure.show_table(profile_table(self._rows))
