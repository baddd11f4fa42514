"""What a flush brought, over the time since its ETRN: a line that climbs to what was promised."""

from collections.abc import Iterator
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from etrn_gui.domain.history import Course
from etrn_gui.ui.formats import count_text, duration_text
from etrn_gui.ui.theme import Theme, small_font
from etrn_gui.ui.tokens import Space

_WIDTH, _LINES, _FEWEST_LINES = 260, 8, 5
_MARK = 7.0
"""Height of the mark of what was refused."""
_AIR = 1.06
"""The scale goes that much beyond the highest value, so that a line there is seen."""


class ReceiptChart(QWidget):
    """The receipt's lines say the same. Hidden where nothing came."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._course: Course | None = None
        self._promised: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Chart of what came after the ETRN"))
        theme.changed.connect(self.update)
        self.hide()

    def show_course(self, course: Course | None, promised: int | None) -> None:
        """Show how it came in, and how much was promised."""
        self._course, self._promised = course, promised
        self.setVisible(course is not None)
        self.setAccessibleDescription(self._words())
        self.setToolTip(self._words())
        self.update()

    def _words(self) -> str:
        if self._course is None:
            return ""
        counts = (
            (self.tr("arrived"), sum(self._course.arrived)),
            (self.tr("promised"), self._promised),
            (self.tr("refused"), sum(self._course.refused) or None),
        )
        said = [f"{name}: {count_text(count)}" for name, count in counts if count is not None]
        return " · ".join([*said, duration_text(self._course.seconds)])

    def sizeHint(self) -> QSize:
        """Take the height of some of the receipt's lines."""
        return QSize(_WIDTH, _LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Give way where the window is low."""
        return QSize(_WIDTH, _FEWEST_LINES * self.fontMetrics().lineSpacing())

    # --- where things stand ------------------------------------------------------------------------------------------

    def _most(self) -> int:
        """Return the highest value that is drawn."""
        return max(sum(self._course.arrived) if self._course else 0, self._promised or 0, 1)

    def _plot(self, painter: QPainter) -> QRectF:
        line = painter.fontMetrics().height()
        widest = painter.fontMetrics().horizontalAdvance(count_text(self._most()))
        room = QRectF(self.rect()).adjusted(widest + Space.S, 1.4 * line, -1, -(line + _MARK + Space.XS))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            room.moveLeft(1)
        return room

    def _at(self, plot: QRectF, part: float, count: float) -> QPointF:
        """Return where a count stands at the end of a part; time runs the way the language is read."""
        share = part / len(self._course.arrived) if self._course else 0.0
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return QPointF(
            plot.left() + share * plot.width(), plot.bottom() - plot.height() * count / (self._most() * _AIR)
        )

    # --- drawn -------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the scale, what was promised, what came, and what was refused."""
        if self._course is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(small_font(self.font()))
        plot = self._plot(painter)
        self._draw_scale(painter, plot, self._course)
        self._draw_promised(painter, plot)
        self._draw_line(painter, plot, self._course)
        self._draw_refused(painter, plot, self._course)
        self._draw_legend(painter, plot)

    def _draw_scale(self, painter: QPainter, plot: QRectF, course: Course) -> None:
        colours, line = self._theme.colours, painter.fontMetrics().height()
        is_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(QColor(colours.muted))
        for count in (0, self._most()):
            height = self._at(plot, 0, count).y()
            left = plot.right() + Space.XS if is_right else 0.0
            box = QRectF(left, height - line, plot.left() - Space.XS if not is_right else self.width() - left, 2 * line)
            side = Qt.AlignmentFlag.AlignLeft if is_right else Qt.AlignmentFlag.AlignRight
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, count_text(count))
        foot = QRectF(plot.left(), self.height() - line, plot.width(), line)
        first, last = (_RIGHT, _LEFT) if is_right else (_LEFT, _RIGHT)
        painter.drawText(foot, first, "ETRN")
        painter.drawText(foot, last, duration_text(course.seconds))

    def _draw_promised(self, painter: QPainter, plot: QRectF) -> None:
        if self._promised:
            painter.setPen(QPen(QColor(self._theme.colours.muted), 1, Qt.PenStyle.DashLine))
            height = self._at(plot, 0, self._promised).y()
            painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))

    def _draw_line(self, painter: QPainter, plot: QRectF, course: Course) -> None:
        accent = QColor(self._theme.colours.accent)
        steps = list(self._steps(plot, course))
        below = QPolygonF([*steps, QPointF(steps[-1].x(), plot.bottom())])
        shade = QColor(accent)
        shade.setAlphaF(0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawPolygon(below)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2))
        painter.drawPolyline(QPolygonF(steps))

    def _steps(self, plot: QRectF, course: Course) -> Iterator[QPointF]:
        """Climb at the end of a part by what came in it."""
        before = 0
        yield self._at(plot, 0, 0)
        for part, count in enumerate(accumulate(course.arrived), 1):
            yield self._at(plot, part, before)
            yield self._at(plot, part, count)
            before = count

    def _draw_refused(self, painter: QPainter, plot: QRectF, course: Course) -> None:
        """Triangles below the axis: a shape, for those who do not see its colour."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.bad))
        for part, count in enumerate(course.refused, 1):
            if count:
                at = self._at(plot, part, 0) + QPointF(0, 2)
                foot = _MARK / 2
                painter.drawPolygon(QPolygonF([at, at + QPointF(foot, _MARK), at + QPointF(-foot, _MARK)]))

    def _draw_legend(self, painter: QPainter, plot: QRectF) -> None:
        """Say what the line, the dashes and the marks mean."""
        colours, metrics = self._theme.colours, painter.fontMetrics()
        entries = [(colours.accent, self.tr("arrived"))]
        entries += [(colours.muted, self.tr("promised"))] if self._promised else []
        entries += [(colours.bad, self.tr("refused"))] if self._course and any(self._course.refused) else []
        left = 0.0
        for colour, text in entries:
            width = metrics.horizontalAdvance(text)
            painter.fillRect(QRectF(left, metrics.height() / 2 - 1, _SWATCH, 3), QColor(colour))
            painter.setPen(QColor(colours.muted))
            painter.drawText(QRectF(left + _SWATCH + Space.XS, 0, width + 1, metrics.height()), _LEFT, text)
            left += _SWATCH + Space.XS + width + Space.M


_SWATCH = 10.0
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
