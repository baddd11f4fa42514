"""The chosen provider: name, connection, and the one primary button."""

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from etrn_gui.domain.profile import Profile
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import ElidedLabel, button, column, markup_label, row
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording import connection_words


class ProviderHeader(QWidget):
    """Name and connection on the left, what can be done on the right."""

    edit_wanted = Signal()
    check_wanted = Signal()
    flush_wanted = Signal()
    schedule_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile: Profile | None = None
        self._in_memory = False
        self._name, self._connection = ElidedLabel("title"), markup_label("muted")
        keys = Qt.Modifier.CTRL
        self._edit = _button(
            self.tr("Edit…"), self.tr("Edit this provider"), self.tr("Edit this provider ({keys})"), keys | Qt.Key.Key_E
        )
        self._check = _button(
            self.tr("Check…"),
            self.tr("Check this provider step by step"),
            self.tr("Check this provider step by step, without asking for mail ({keys})"),
            keys | Qt.Key.Key_K,
        )
        self._schedule = _button(
            self.tr("Schedule…"),
            self.tr("One schedule for all queues of this provider"),
            self.tr("One schedule for all queues of this provider ({keys})"),
            keys | Qt.Key.Key_T,
        )
        self._edit.clicked.connect(self.edit_wanted)
        self._check.clicked.connect(self.check_wanted)
        self._schedule.clicked.connect(self.schedule_wanted)
        self.flush_button = button(self.tr("Flush all queues"), self.tr("Flush all queues of this provider"), "primary")
        self.flush_button.setShortcut(QKeySequence(Qt.Key.Key_F5))
        self.flush_button.clicked.connect(self.flush_wanted)
        words = column(spacing=Space.XS)
        words.addWidget(self._name)
        words.addWidget(self._connection)
        layout = row(spacing=Space.M)
        self.setLayout(layout)
        layout.addLayout(words, 1)
        for pressed in (self._edit, self._check, self._schedule, self.flush_button):
            layout.addWidget(pressed, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_profile(self, profile: Profile) -> None:
        """Show which provider is chosen."""
        self._name.show_text(visible(profile.name))
        self._profile = profile
        self._connection.setText(connection_words(profile, self._in_memory))
        self._schedule.setVisible(bool(profile.queues))

    def show_memory(self, in_memory: bool) -> None:
        """Take whether passwords are kept in memory alone in this run."""
        self._in_memory = in_memory
        if self._profile:
            self.show_profile(self._profile)

    def show_idle(self, idle: int) -> None:
        """Offer the primary button while there is a queue that does not run."""
        self.flush_button.setEnabled(idle > 0)
        why = self.tr("Every queue is being flushed already.")
        keys = self.flush_button.shortcut().toString()
        self.flush_button.setToolTip(self.tr("Flush all queues ({keys})").format(keys=keys) if idle else why)


def _button(text: str, name: str, tip: str, keys: QKeyCombination) -> QPushButton:
    """Return a button with a shortcut, which its tooltip tells."""
    made = button(text, name)
    made.setShortcut(QKeySequence(keys))
    made.setToolTip(tip.format(keys=made.shortcut().toString()))
    return made
