"""Days as bars: what came, what was promised and did not come, and the days on which flushes were silent."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from etrn_gui.domain.day import Day
from etrn_gui.ui.formats import count_text
from etrn_gui.ui.theme import Theme, small_font
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.wording.history import day_text, day_words

_MARK = 7
"""Height of the mark of a silent day."""
_STEPS = ((1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80), (10, 12, 15, 20, 25, 30, 40, 50, 60, 80))
"""A fourth of the scale, times a power of ten: first for few messages, then for many."""
_WIDEST = 28.0
_SWATCH = 9
_GAP = 0.28
"""Part of a day's width that is left between two bars."""


class HistoryChart(QWidget):
    """The table beside it says the same; a day that is clicked is chosen there."""

    day_chosen = Signal(object)
    """date."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._days: Mapping[date, Day] = {}
        self._first, self._count = date(2026, 1, 1), 7
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Chart of the flushes by the day"))
        self.setAccessibleDescription(self.tr("The table below says the same."))
        theme.changed.connect(self.update)

    def show_days(self, days: Mapping[date, Day], last: date, count: int) -> None:
        """Show so many days up to the last one."""
        self._days, self._count = days, count
        self._first = last - timedelta(days=count - 1)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for enough to see bars of different heights."""
        return QSize(480, 170)

    def minimumSizeHint(self) -> QSize:
        """Stay readable."""
        return QSize(200, 110)

    # --- where things stand ------------------------------------------------------------------------------------------

    def _plot(self) -> QRectF:
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance(count_text(self._top())) + Space.M
        top = 1.4 * line
        return QRectF(left, top, self.width() - left - Space.M, self.height() - top - 1.2 * line - _MARK - Space.S)

    def _top(self) -> int:
        """Return the value at the upper edge: a round number that no bar goes beyond."""
        most = max((max(day.arrived, day.promised or 0) for day in self._days.values()), default=0)
        step = 1
        while True:
            for factor in _STEPS[step > 1]:
                if 4 * step * factor >= most:
                    return 4 * step * factor
            step *= 10

    def _column(self, place: int) -> QRectF:
        """Return the room of a day; in a language that is read from right to left, the newest stands at the left."""
        plot = self._plot()
        width = plot.width() / self._count
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = self._count - 1 - place
        return QRectF(plot.left() + place * width, plot.top(), width, plot.height())

    def day_at(self, point: QPoint) -> date | None:
        """Tell which day a point belongs to."""
        plot = self._plot()
        if not plot.left() <= point.x() < plot.right():
            return None
        place = int((point.x() - plot.left()) / plot.width() * self._count)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place = self._count - 1 - place
        return self._first + timedelta(days=place)

    # --- drawn -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw scale, bars, marks and dates."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        self._draw_scale(painter)
        self._draw_legend(painter)
        for place in range(self._count):
            day = self._days.get(self._first + timedelta(days=place))
            if day:
                self._draw_day(painter, self._column(place), day)
        self._draw_dates(painter)

    def _draw_scale(self, painter: QPainter) -> None:
        plot, top, colours = self._plot(), self._top(), self._theme.colours
        for part in range(5):
            height = plot.bottom() - plot.height() * part / 4
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))
            if part % 2 == 0:
                painter.setPen(QColor(colours.muted))
                box = QRectF(0, height - 10, plot.left() - Space.S, 20)
                painter.drawText(box, _RIGHT, count_text(top * part // 4))

    def _draw_legend(self, painter: QPainter) -> None:
        """Say what the colours mean, above the plot at its far end."""
        colours, metrics = self._theme.colours, painter.fontMetrics()
        entries = (
            (colours.accent, self.tr("arrived")),
            (colours.track, self.tr("promised")),
            (colours.warn, self.tr("silent")),
            (colours.bad, self.tr("refused")),
        )
        marks = (colours.warn, colours.bad)
        widths = [metrics.horizontalAdvance(text) + _SWATCH + Space.S + Space.L for _, text in entries]
        left = self._plot().right() - sum(widths)
        for (colour, text), width in zip(entries, widths, strict=True):
            swatch = QRectF(left + Space.L, (metrics.height() - _SWATCH) / 2, _SWATCH, _SWATCH)
            if colour in marks:
                self._draw_mark(painter, swatch.translated(0, -2 - _MARK), QColor(colour))
            else:
                self._draw_bar(painter, swatch, colour)
            painter.setPen(QColor(colours.muted))
            place = QRectF(left + Space.L + _SWATCH + Space.XS, 0, width, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            left += width

    def _draw_day(self, painter: QPainter, room: QRectF, day: Day) -> None:
        colours, top = self._theme.colours, self._top()
        width = max(1.0, min(_WIDEST, room.width() * (1 - _GAP)))
        left = room.center().x() - width / 2
        if (day.promised or 0) > day.arrived:
            height = room.height() * (day.promised or 0) / top
            self._draw_bar(painter, QRectF(left, room.bottom() - height, width, height), colours.track)
        height = max(room.height() * day.arrived / top, 1.5 if day.arrived else 0.0)
        if day.arrived:
            self._draw_bar(painter, QRectF(left, room.bottom() - height, width, height), colours.accent)
        if day.silent or day.refused:
            self._draw_mark(painter, room, QColor(colours.bad if day.refused else colours.warn))

    def _draw_bar(self, painter: QPainter, where: QRectF, colour: str) -> None:
        """What was promised has an edge, for its filling is pale."""
        is_pale = colour == self._theme.colours.track
        painter.setPen(QColor(self._theme.colours.faint) if is_pale else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRect(where.adjusted(0.5, 0.5, -0.5, -0.5) if is_pale else where)

    @staticmethod
    def _draw_mark(painter: QPainter, room: QRectF, colour: QColor) -> None:
        """A triangle below the axis: a shape, for those who do not see its colour."""
        top, half = room.bottom() + 3, min(_MARK / 2, max(1.5, room.width() / 2))
        middle = room.center().x()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(
            QPolygonF([QPointF(middle, top), QPointF(middle + half, top + _MARK), QPointF(middle - half, top + _MARK)])
        )

    def _draw_dates(self, painter: QPainter) -> None:
        """Write as many dates as there is room for, beginning with the newest."""
        painter.setPen(QColor(self._theme.colours.muted))
        widest = painter.fontMetrics().horizontalAdvance(day_text(self._first)) + Space.L
        step = max(1, -(-int(widest * self._count) // max(1, int(self._plot().width()))))
        for place in range(self._count - 1, -1, -step):
            room = self._column(place)
            box = QRectF(
                room.center().x() - widest / 2, room.bottom() + _MARK + 5, widest, painter.fontMetrics().height()
            )
            box.moveRight(min(box.right(), float(self.width())))
            if box.left() >= 0:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, day_text(self._first + timedelta(days=place)))

    # --- pointed at --------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Say a day in words where the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            when = self.day_at(event.pos())
            day = self._days.get(when) if when else None
            QToolTip.showText(event.globalPos(), day_words(day) if day else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a day."""
        when = self.day_at(event.position().toPoint())
        if when in self._days:
            self.day_chosen.emit(when)


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
