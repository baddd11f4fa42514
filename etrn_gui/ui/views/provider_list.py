"""The providers on the left: a dot, a name and one line of what is going on."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from etrn_gui.ui.models.providers import LINE_ROLE, TONE_ROLE, ProviderRow, ProvidersModel
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space, Type
from etrn_gui.ui.views.viewport import give_viewport, pointer_in

_DOT = 10
_RADIUS = 6
_BESIDE_THE_DOT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
"""A painter turns it round where reading begins on the right."""


class ProviderList(QListView):
    """Tells which provider is chosen, and what a person wants of one."""

    chosen = Signal(str)
    edit_wanted = Signal(str)
    check_wanted = Signal(str)
    remove_wanted = Signal(str)
    schedule_wanted = Signal(str)
    pause_wanted = Signal(str, object)
    """The provider whose schedules are to be paused, and when that ends (float) or None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ProvidersModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(theme, self, give_viewport(self)))
        self.setAccessibleName(self.tr("Providers"))
        self.setAccessibleDescription(self.tr("Enter edits the chosen one; the menu key offers more"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setSpacing(1)
        self.selectionModel().currentChanged.connect(self._choose)
        self.activated.connect(lambda index: self.edit_wanted.emit(self._model.name(index.row())))

    def show_rows(self, rows: list[ProviderRow], chosen: str) -> None:
        """Show the providers, with one of them chosen."""
        self._model.show(rows)
        number = self._model.row_of(chosen)
        if number >= 0 and self.currentIndex().row() != number:
            self.setCurrentIndex(self._model.index(number))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._model.name(index.row()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the provider under the pointer, or with the chosen one from the keyboard."""
        from etrn_gui.ui.views.schedule.pause_menu import fill_pause_menu

        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if keyboard else self.indexAt(event.pos())
        if not index.isValid():
            return
        name = self._model.name(index.row())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Edit…"), lambda: self.edit_wanted.emit(name))
        menu.addAction(self.tr("Check…"), lambda: self.check_wanted.emit(name))
        menu.addAction(self.tr("Schedule…"), lambda: self.schedule_wanted.emit(name))
        fill_pause_menu(menu.addMenu(self.tr("Pause its schedules")), lambda until: self.pause_wanted.emit(name, until))
        menu.addAction(self.tr("Remove…"), lambda: self.remove_wanted.emit(name))
        menu.popup(self.visualRect(index).center() if keyboard else event.globalPos())


class _Painter(QStyledItemDelegate):
    """Draws a row; mirrored where the language runs from right to left.

    What a row is (chosen, under the pointer, at the keyboard) is asked of the view: the option tells it by a type that
    takes milliseconds to load.
    """

    def __init__(self, theme: Theme, view: QListView, viewport: QWidget) -> None:
        super().__init__(view)
        self._theme, self._view, self._viewport = theme, view, viewport

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and air around them."""
        small = _scaled(option.font, Type.SMALL)
        height = option.fontMetrics.height() + QFontMetrics(small).height() + 2 * Space.S
        return QSize(Space.XL, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw background, dot, name and line."""
        colours = self._theme.colours
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if background := self._background(index):
            painter.setBrush(QColor(background))
            painter.drawRoundedRect(option.rect, _RADIUS, _RADIUS)
        name, line, dot = self._places(option)
        painter.setBrush(self._theme.colour(index.data(TONE_ROLE)))
        painter.drawEllipse(dot)
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(colours.text))
        self._text(painter, name, index.data())
        painter.setFont(_scaled(option.font, Type.SMALL))
        painter.setPen(QColor(colours.muted))
        self._text(painter, line, index.data(LINE_ROLE))
        if self._is_at_keyboard(index):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(colours.focus))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.restore()

    def _background(self, index: QModelIndex | QPersistentModelIndex) -> str:
        if self._view.selectionModel().isRowSelected(index.row()):
            return self._theme.colours.selection
        pointer = pointer_in(self._viewport)
        is_under = pointer is not None and self._view.indexAt(pointer) == index
        return self._theme.colours.pressed if is_under else ""

    def _is_at_keyboard(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the keys go to this row, and the person is known to use them."""
        uses_keys = self._view.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return uses_keys and self._view.hasFocus() and self._view.currentIndex() == index

    def _places(self, option: QStyleOptionViewItem) -> tuple[QRect, QRect, QRect]:
        """Return where name, line and dot stand."""
        area = option.rect.adjusted(Space.S, Space.S, -Space.S, -Space.S)
        left = area.left() + _DOT + Space.S
        height = option.fontMetrics.height()
        name = QRect(left, area.top(), area.right() - left, height)
        line = QRect(left, area.top() + height, area.right() - left, area.height() - height)
        dot = QRect(area.left(), area.top() + (height - _DOT) // 2, _DOT, _DOT)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            for place in (name, line, dot):
                place.moveLeft(option.rect.left() + option.rect.right() - place.right())
        return name, line, dot

    def _text(self, painter: QPainter, where: QRect, text: str) -> None:
        line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, _BESIDE_THE_DOT, line)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _scaled(font: QFont, factor: float) -> QFont:
    scaled = QFont(font)
    scaled.setPointSizeF(font.pointSizeF() * factor)
    return scaled
