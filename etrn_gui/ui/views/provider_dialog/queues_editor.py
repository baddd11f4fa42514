"""The queues of a provider: a list, and a line to add to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from etrn_gui.domain.node import to_unicode
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Queue
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, row
from etrn_gui.ui.views.provider_dialog.entries import read_queue
from etrn_gui.ui.wording import kind_words

_QUEUE = Qt.ItemDataRole.UserRole
_ROWS = 4


class _Line(QLineEdit):
    """A line whose Return key adds what is typed, and only on an empty line saves the dialog."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Return to itself while there is text."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        holds = is_return and bool(self.text().strip())
        super().keyPressEvent(event)
        if holds:
            event.accept()


class QueuesEditor(QWidget):
    """Edits a tuple of Queue. What is still in the line when the dialog is saved is added by `take_line`."""

    changed = Signal()
    fault_changed = Signal(object)
    """Problem of the line, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list, self.line, self.domains = QListWidget(), _Line(), _Line()
        self._add = button(self.tr("Add"), self.tr("Add this queue"))
        self._remove = button(self.tr("Remove"), self.tr("Remove the chosen queue"))
        self._taken_back: Queue | None = None
        self._set_up()
        layout = column(self, spacing=Space.XS)
        layout.addWidget(self.list)
        layout.addLayout(row(self.line, self._add, self._remove, spacing=Space.S))
        layout.addWidget(self.domains)
        self.setFocusProxy(self.line)
        self._connect()
        self._offer()

    def _set_up(self) -> None:
        self.list.setProperty("role", "field")
        self.list.setAccessibleName(self.tr("Queues to flush"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setAccessibleDescription(self.tr("Enter takes one back into the line below, Del removes it"))
        self.line.setPlaceholderText(self.tr("host, @domain or #queue"))
        self.line.setAccessibleName(self.tr("Queue to add: a host, an @domain or a #queue"))
        self.line.setToolTip(self.tr("Enter adds it to the list"))
        self.domains.setPlaceholderText(self.tr("its domains, if you know them: a.example b.example"))
        self.domains.setAccessibleName(self.tr("Domains that the queue holds mail for"))
        self.domains.setAccessibleDescription(self.domains.placeholderText())
        self.domains.hide()

    def _connect(self) -> None:
        for line in (self.line, self.domains):
            line.textEdited.connect(self._edited)
            line.returnPressed.connect(self._add_line)
        self._add.clicked.connect(self._add_line)
        self._remove.clicked.connect(self._remove_chosen)
        self.list.currentItemChanged.connect(self._offer)
        self.list.itemActivated.connect(self._take_back)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_chosen)

    @property
    def queues(self) -> tuple[Queue, ...]:
        """The queues in the list."""
        items = (self.list.item(at).data(_QUEUE) for at in range(self.list.count()))
        return tuple(queue for queue in items if isinstance(queue, Queue))

    def show_queues(self, queues: tuple[Queue, ...]) -> None:
        """Fill the list."""
        self.list.clear()
        for queue in queues:
            self._append(queue)
        self._offer()

    def take_line(self) -> Problem | None:
        """Add what stands in the line, as a person may take it for added; say what is wrong with it."""
        if not self.line.text().strip():
            return None
        queue = read_queue(self.line.text(), self.domains.text(), self.queues, self._taken_back)
        if isinstance(queue, Problem):
            return queue
        self._taken_back = None
        self._append(queue)
        self.line.clear()
        self.domains.clear()
        self._offer()
        self.changed.emit()
        return None

    def _append(self, queue: Queue) -> None:
        item = QListWidgetItem(_words(queue))
        item.setData(_QUEUE, queue)
        self.list.addItem(item)
        self.list.setCurrentItem(item)

    def _add_line(self) -> None:
        self.fault_changed.emit(self.take_line())
        self.line.setFocus()

    def _edited(self) -> None:
        if not self.line.text().strip():
            self._taken_back = None
        self.fault_changed.emit(None)
        self._offer()

    def _remove_chosen(self) -> None:
        if self.list.currentItem() is not None:
            self.list.takeItem(self.list.currentRow())
            self._offer()
            self.changed.emit()

    def _take_back(self, item: QListWidgetItem) -> None:
        """Put a queue back into the line, to be changed."""
        queue = item.data(_QUEUE)
        if isinstance(queue, Queue) and not self.line.text().strip():
            self._taken_back = queue
            self.line.setText(queue.node.display)
            self.domains.setText(" ".join(map(to_unicode, queue.domains)))
            self.list.takeItem(self.list.row(item))
            self._offer()
            self.line.setFocus()
            self.changed.emit()

    def _offer(self) -> None:
        self.list.setVisible(self.list.count() > 0)
        rows = min(max(self.list.count(), 1), _ROWS)
        if self.list.count():
            self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 2 * self.list.frameWidth() + Space.S)
        self._add.setEnabled(bool(self.line.text().strip()))
        self._remove.setVisible(self.list.count() > 0)
        self._remove.setEnabled(self.list.currentItem() is not None)
        self.domains.setVisible(self.line.text().strip().startswith("#"))


def _words(queue: Queue) -> str:
    told = f"{queue.node.display}  ·  {kind_words(queue.node)}"
    return f"{told}  ·  {', '.join(map(to_unicode, queue.domains))}" if queue.domains else told
