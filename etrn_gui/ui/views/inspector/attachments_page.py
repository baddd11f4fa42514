"""The Attachments tab: what came with the message, each to be saved where the person wants it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from etrn_gui.domain.message import Part, Reading, Unreadable
from etrn_gui.ui.formats import size_text
from etrn_gui.ui.views.inspector.inspected import Inspected
from etrn_gui.ui.views.inspector.saving_page import SavingPage
from etrn_gui.ui.views.inspector.wording import IN_PARTS, cuts_words
from etrn_gui.ui.views.pieces import button, column, label

_PART = Qt.ItemDataRole.UserRole


class AttachmentsPage(SavingPage):
    """Lists the attachments; *All parts* shows how the whole message is built."""

    save_wanted = Signal(object, object, bool)
    """Part, Path of the file to write, and whether the person agreed that an existing one is replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._note = label("", "small")
        self.list = self._make_list()
        self.all_parts = button(self.tr("All parts"), self.tr("List all parts of the message, not only attachments"))
        self.all_parts.setCheckable(True)
        self.save = button(self.tr("Save as…"), self.tr("Save the chosen part as a file"))
        self._lay_out()
        self.all_parts.toggled.connect(self._fill)
        self.save.clicked.connect(self._ask_for_chosen)
        self.list.itemActivated.connect(lambda *_: self._ask_for_chosen())
        self.list.currentItemChanged.connect(self._offer)

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setHeaderLabels([self.tr("Name"), self.tr("Type"), self.tr("Size")])
        made.headerItem().setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        made.setAccessibleName(self.tr("Attachments"))
        made.setAccessibleDescription(self.tr("Enter saves the chosen one as a file"))
        made.setUniformRowHeights(True)
        made.setAllColumnsShowFocus(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for narrow in (1, 2):
            header.setSectionResizeMode(narrow, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _lay_out(self) -> None:
        self._note.hide()
        layout = column(self)
        layout.addLayout(self._head(self._note, self.all_parts, self.save))
        layout.addWidget(self.list, 1)

    def show_inspected(self, inspected: Inspected) -> None:
        """List the parts of a message, or say why there are none."""
        if inspected.readable is None or inspected.readable is not self._reading:
            self.show_outcome("")
            self._reading = inspected.readable
            self._fill()
        note = self._say(inspected)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _say(self, inspected: Inspected) -> str:
        if not inspected.has_message:
            return self.tr("No message was taken, so there are no attachments.")
        if isinstance(inspected.reading, Unreadable):
            return self.tr("The message could not be read, so its attachments are not known.")
        if inspected.readable is None:
            return self.tr("Reading…")
        cuts = cuts_words(inspected.readable.cuts, IN_PARTS)
        return cuts or ("" if inspected.readable.attachments else self.tr("The message has no attachments."))

    def _fill(self) -> None:
        self.list.clear()
        nested = self.all_parts.isChecked()
        self.list.setRootIsDecorated(nested)
        self.all_parts.setEnabled(self._reading is not None)
        parents: dict[int, QTreeWidgetItem] = {}
        for part in self._reading.parts if self._reading else ():
            if nested or part.is_attachment:
                parents[part.depth] = self._item(part, parents.get(part.depth - 1) if nested else None)
        self.list.expandAll()
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)
        self._offer()

    def _item(self, part: Part, parent: QTreeWidgetItem | None) -> QTreeWidgetItem:
        size = size_text(part.size) if part.size else "—"
        item = QTreeWidgetItem([part.name or self.tr("(part of the message)"), part.type, size])
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _PART, part)
        item.setToolTip(0, part.name)
        if parent is not None:
            parent.addChild(item)
        else:
            self.list.addTopLevelItem(item)
        return item

    def _chosen(self) -> Part | None:
        item = self.list.currentItem()
        part = item.data(0, _PART) if item else None
        return part if isinstance(part, Part) and part.size else None

    def _offer(self) -> None:
        self.save.setEnabled(self._chosen() is not None)

    def _ask_for_chosen(self) -> None:
        if part := self._chosen():
            title = self.tr("Save {name}").format(name=part.name)
            self._ask_where(title, part.name or f"part-{part.index}", partial(self.save_wanted.emit, part))
