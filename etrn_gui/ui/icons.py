"""Icons drawn from the SVG files of resources/icons, in the colour they are asked for and sharp at every scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from etrn_gui.ui.resources import resource


def tinted_icon(name: str, colour: str, size: int = 16) -> QIcon:
    """Return an icon in one colour, sharp on each screen that is there; `Theme.changed` tells of others."""
    icon = QIcon()
    for scale in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        icon.addPixmap(tinted_pixmap(name, colour, size, scale))
    return icon


def tinted_pixmap(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """Draw `resources/icons/NAME.svg` at `size` device-independent pixels; `currentColor` in it becomes `colour`."""
    svg = _drawing(name).replace("currentColor", colour)
    pixmap = QPixmap(QSize(size, size) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _drawing(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def application_icon() -> QIcon:
    """Return the program's own icon; small it is drawn with fewer and bolder lines."""
    icon = QIcon()
    for size in (16, 22, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(tinted_pixmap("etrn-gui-small" if size <= 24 else "etrn-gui", "", size))
    return icon
