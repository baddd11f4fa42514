"""How far an export is, and how it ended, under the log."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from etrn_gui.ui.formats import count_text
from etrn_gui.ui.theme import set_look
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import ElidedLabel, button, row
from etrn_gui.ui.views.progress import FlushProgress

_BAR = 160


class ExportBar(QFrame):
    """Seen while an export runs, and after it until it is put away."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ElidedLabel()
        self._bar = FlushProgress()
        self._bar.setFixedWidth(_BAR)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(False)  # how it ended may take the room
        self._bar.setSizePolicy(policy)
        self._bar.setAccessibleName(self.tr("How far the export is"))
        self._cancel = button(self.tr("Cancel"), self.tr("Cancel the export"))
        self._close = button(self.tr("Close"), self.tr("Put the words on the export away"))
        layout = row(self._text, self._bar, self._cancel, self._close, spacing=Space.M)
        layout.setStretch(0, 1)
        layout.setContentsMargins(Space.M, Space.S, Space.S, Space.XS)
        self.setLayout(layout)
        self._cancel.clicked.connect(self.cancelled)
        self._close.clicked.connect(self.hide)
        self.hide()

    def show_progress(self, done: int, of: int) -> None:
        """Say how far it is; nothing is known of the end while rows are being looked for."""
        self._bar.show_progress(True, (done, of) if of else None)
        if of:
            text = self.tr("Exporting: {done} of %Ln row(s)", "", of).format(done=count_text(done))
        else:
            text = self.tr("Looking for the rows to export…")
        self._say(text, running=True)

    def show_end(self, text: str, *, bad: bool) -> None:
        """Say how it ended."""
        self._say(text, running=False)
        set_look(self._text, "role", "error" if bad else "muted")

    def _say(self, text: str, *, running: bool) -> None:
        set_look(self._text, "role", "")
        self._text.show_text(text)
        if not running:
            self._bar.show_progress(False, None)
        self._cancel.setVisible(running)
        self._close.setVisible(not running)
        self.show()
