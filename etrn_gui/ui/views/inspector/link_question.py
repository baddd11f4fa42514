"""The question before a link of a message is opened: where it really leads."""

import re

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from etrn_gui.ui.texts import tr
from etrn_gui.ui.views.inspector.browser import address_text

_ADDRESS = re.compile(r"\W*(?:\w+://)?((?:[^\W_][\w-]*\.)+[^\W\d_]{2,}|(?:\d{1,3}\.){3}\d{1,3})(?:[:/?#].*|\W*)")
"""A word that looks like an address: the group is its host."""
_SCHEMES = frozenset({"http", "https", "mailto"})


class LinkQuestion(QMessageBox):
    """Opened with `open()`; it removes itself when closed. Nothing is opened but by its button."""

    def __init__(self, target: QUrl, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning if _pretends(words, target) else QMessageBox.Icon.Question)
        self.setWindowTitle(tr("Open this link?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        address = address_text(target)
        self.setText(
            tr("The link leads to {host}.").format(
                host=target.host(QUrl.ComponentFormattingOption.EncodeUnicode) or address
            )
        )
        warning = (
            tr("Its words name another place. Open it only if you trust the sender.")
            if _pretends(words, target)
            else ""
        )
        self.setInformativeText("\n\n".join(filter(None, (address, warning))))
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setToolTip(tr("Nothing is opened"))
        self.setDefaultButton(cancel)
        copy = self.addButton(tr("Copy the address"), QMessageBox.ButtonRole.ActionRole)
        copy.setToolTip(address)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
        if target.scheme() in _SCHEMES:
            self.open_button = self.addButton(tr("Open"), QMessageBox.ButtonRole.AcceptRole)
            self.open_button.setToolTip(tr("In the program that the system has for it"))
            self.open_button.clicked.connect(lambda: QDesktopServices.openUrl(target))


def _pretends(words: str, target: QUrl) -> bool:
    """Tell whether the words under a link look like an address of another host."""
    named = (match[1] for word in words.split() if (match := _ADDRESS.fullmatch(word)))
    return any(_bare(QUrl.fromUserInput(host).host()) != _bare(target.host()) for host in named)


def _bare(host: str) -> str:
    return host.lower().removeprefix("www.")
