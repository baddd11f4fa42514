"""Where the receiver listens, for whom it takes mail, and from whom."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from etrn_gui.domain.settings import AcceptedDomain
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid, FieldRow
from etrn_gui.ui.views.receiver_dialog.entries import Entries, Field
from etrn_gui.ui.wording.receiver import accepted_text

_LINES = 3
_FEW = 2


class MailPage(QWidget):
    """The first page."""

    changed = Signal()

    def __init__(self, of_queues: tuple[AcceptedDomain, ...], parent: QWidget | None = None) -> None:
        """`of_queues`: what is accepted anyway, because a queue brings it."""
        super().__init__(parent)
        self.listen, self.hostname = QLineEdit(), QLineEdit()
        self.accept, self.allow, self.normalize = _Lines(), _Lines(), _Lines(_FEW)
        self.hostname.setPlaceholderText(self.tr("this machine’s own name"))
        self.allow.setPlaceholderText(self.tr("anyone"))
        self.normalize.setPlaceholderText(self.tr("nobody"))
        self.accept.setPlaceholderText(self.tr("harbour.example, or @harbour.example with its subdomains"))
        self.rows = self._lay_out(of_queues)
        for part in (self.listen, self.hostname):
            part.textEdited.connect(self.changed)
        for area in (self.accept, self.allow, self.normalize):
            area.textChanged.connect(self.changed)

    def _lay_out(self, of_queues: tuple[AcceptedDomain, ...]) -> dict[Field, FieldRow]:
        anyway = ", ".join(accepted_text(rule) for rule in of_queues)
        queues = self.tr("Taken anyway, for your queues: {domains}.").format(domains=anyway) if anyway else ""
        grid = FieldGrid()
        rows = {
            Field.LISTEN: grid.add(
                self.tr("&Listen on"),
                self.listen,
                hint=self.tr("Addresses with a port, separated by commas: 0.0.0.0:25, [::]:25."),
            ),
            Field.HOSTNAME: grid.add(
                self.tr("&Name"), self.hostname, hint=self.tr("With it the receiver greets, and names its certificate.")
            ),
            Field.ACCEPT: grid.add(self.tr("Take mail &for"), self.accept, hint=queues),
            Field.ALLOW: grid.add(
                self.tr("Take mail f&rom"),
                self.allow,
                hint=self.tr("Addresses or networks. Without any, everybody may deliver to the domains above."),
            ),
            Field.NORMALIZE: grid.add(
                self.tr("N&ormalize"),
                self.normalize,
                hint=self.tr("Addresses whose mail is mended where a line ends in CR or LF alone, instead of refused."),
            ),
        }
        layout = column(self, margin=Space.L)
        layout.addLayout(grid)
        layout.addStretch(1)
        return rows

    def show_entries(self, entries: Entries) -> None:
        """Fill the fields."""
        self.listen.setText(entries.listen)
        self.hostname.setText(entries.hostname)
        self.accept.setPlainText(entries.accept)
        self.allow.setPlainText(entries.allow)
        self.normalize.setPlainText(entries.normalize)


class _Lines(QPlainTextEdit):
    """A few lines, and no more room than they want."""

    def __init__(self, lines: int = _LINES) -> None:
        super().__init__()
        self._lines = lines
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().lineSpacing() * self._lines + 2 * Space.S)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
