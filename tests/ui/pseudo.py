"""A language that nobody speaks: every text of the program is marked, accented and a third longer.

What shows without the marks was never given to translation; what is cut is too narrow for other languages.
"""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

BEGIN, END = "⟦", "⟧"
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñöšúýžÁÇÉÍÑÖŠÚÝŽ")
_KEPT = re.compile(r"(\{[^}]*\}|%n|<[^>]*>|&\w+;)")
_MARKED = re.compile(f"{BEGIN}[^{BEGIN}{END}]*{END}")
_WORD = re.compile(r"[^\W\d_]{3,}")


class Pseudo(QTranslator):
    """Translates everything; what varies and what is markup stays."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        parts = _KEPT.split(source)
        text = "".join(part if index % 2 else part.translate(_ACCENTS) for index, part in enumerate(parts))
        return f"{BEGIN}{text}{'~' * (len(source) // 3)}{END}"

    def isEmpty(self) -> bool:
        return False


def texts(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield every text that a person or a screen reader may meet in what shows now."""
    for widget in [top, *top.findChildren(QWidget)]:
        if widget.isVisibleTo(top):
            for text in _texts_of(widget):
                if text:
                    yield widget, text


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QTabBar():
            yield from (widget.tabText(index) for index in range(widget.count()))
        case QGroupBox():
            yield widget.title()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
        case QAbstractItemView():
            yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(root), 20)):
            index = model.index(row, column, root)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(index.data(role) or "")


def untranslated(text: str, is_data: Callable[[str], bool]) -> list[str]:
    """Return the words of a text that were not given to translation and are no data."""
    rest = re.sub(r"<[^>]*>|&\w+;", " ", text)
    while (shorter := _MARKED.sub(" ", rest)) != rest:
        rest = shorter
    return [word for word in _WORD.findall(rest) if not is_data(word)]


_SHORTEST = 12


def is_cut(widget: QWidget) -> bool:
    """Tell whether a label or button has less room than its text needs.

    Labels that end in an ellipsis by themselves may; so may texts of two or three letters, which the marks double.
    """
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return False
    if widget.height() < widget.fontMetrics().height() - 1:
        return True
    if len(widget.text()) < _SHORTEST:
        return False
    if isinstance(widget, QLabel) and (widget.wordWrap() or type(widget) is not QLabel):
        return widget.wordWrap() and widget.heightForWidth(widget.width()) > widget.height() + 1
    return widget.sizeHint().width() > widget.width() + 1
