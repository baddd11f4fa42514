"""A view of HTML from strangers that never loads anything: not from the network, not from a file.

Measured: QTextBrowser shows `file://` pictures of HTML mail. Here each resource is answered by ourselves, and what is
no picture of the same message is answered with nothing, so that Qt does not go and look for it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QUrl
from PySide6.QtGui import QCursor, QImage, QImageReader, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QToolTip, QWidget

from etrn_gui.domain.message import InlineImage
from etrn_gui.ui.visible import visible

_FORMATS = {"image/png": b"png", "image/jpeg": b"jpeg", "image/gif": b"gif"}
_MOST_PIXELS = 16_000_000
_MOST_MEGABYTES = 96
_WIDEST = 640


class MailBrowser(QTextBrowser):
    """Shows HTML that was made harmless, and the pictures that came with it. A link is only told (anchorClicked)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: dict[str, InlineImage] = {}
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.highlighted.connect(self._show_target)

    def show_html(self, html: str, images: Sequence[InlineImage]) -> None:
        """Show a message."""
        self._images = {image.key: image for image in images}
        self.document().clear()
        self.setHtml(html)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Answer what the document asks for: a picture of the message, or an empty one.

        Style sheets too get an empty picture: answers are kept by address alone, and for an address without a picture
        the document would open the file by itself.
        """
        url = QUrl(name)
        is_own = url.scheme() == "cid" and kind == QTextDocument.ResourceType.ImageResource.value
        image = self._images.get(url.path()) if is_own else None
        decoded = decode_image(image) if image else None
        return decoded if decoded is not None else _nothing()

    def words_of(self, target: QUrl) -> str:
        """Return the words under a link."""
        words = []
        block = self.document().begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                if QUrl(fragment.charFormat().anchorHref()) == target:
                    words.append(fragment.text())
                fragments += 1
            block = block.next()
        return " ".join(words)

    def _show_target(self, target: QUrl) -> None:
        """Show where a link really leads while the pointer is on it."""
        QToolTip.showText(QCursor.pos(), address_text(target), self)


def address_text(target: QUrl) -> str:
    """Return an address as it would be asked for: the host in ASCII, nothing that turns the reading order."""
    return visible(
        bytes(target.toEncoded(QUrl.ComponentFormattingOption.FullyEncoded).data()).decode("ascii", "replace")
    )


def decode_image(image: InlineImage) -> QImage | None:
    """Decode a picture of the kind it says it is, after a look at its size; wide ones are made smaller."""
    kind = _FORMATS.get(image.type)
    if kind is None:
        return None
    QImageReader.setAllocationLimit(_MOST_MEGABYTES)
    buffer = QBuffer()
    buffer.setData(QByteArray(image.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return None
    if size.width() > _WIDEST:
        reader.setScaledSize(size.scaled(QSize(_WIDEST, size.height()), Qt.AspectRatioMode.KeepAspectRatio))
    decoded = reader.read()
    return None if decoded.isNull() else decoded


def _nothing() -> QImage:
    empty = QImage(1, 1, QImage.Format.Format_ARGB32)
    empty.fill(Qt.GlobalColor.transparent)
    return empty
