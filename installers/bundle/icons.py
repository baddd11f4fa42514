"""Draws the application icon in the sizes and files that each system wants: icons.py FOLDER.

FOLDER/SIZE.png for the icon theme, etrn-gui.ico for Windows, etrn-gui.icns for macOS.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).parents[2] / "resources" / "icons"
SMALL = 24
"""Up to here the drawing with fewer and bolder lines."""
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def main(folder: Path) -> None:
    """Write all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(png(size))
    (folder / "etrn-gui.ico").write_bytes(ico())
    (folder / "etrn-gui.icns").write_bytes(icns())


def png(size: int) -> bytes:
    """Draw the icon, `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing = "etrn-gui-small.svg" if size <= SMALL else "etrn-gui.svg"
    QSvgRenderer(QByteArray((ICONS / drawing).read_bytes())).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico() -> bytes:
    """Put PNG pictures into Windows' container: a directory of 16 octets each, then the pictures."""
    pictures = [(size, png(size)) for size in ICO]
    directory, at = b"", 6 + 16 * len(pictures)
    for size, data in pictures:
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return struct.pack("<HHH", 0, 1, len(pictures)) + directory + b"".join(data for _, data in pictures)


def icns() -> bytes:
    """Put PNG pictures into macOS's container: each behind its type and length."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(data)) + data
        for kind, data in ((kind, png(size)) for kind, size in ICNS.items())
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
