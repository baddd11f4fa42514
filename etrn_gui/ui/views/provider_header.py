"""The chosen provider: name, connection, and the one primary button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QSizePolicy, QWidget

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
        self._name, self._connection = ElidedLabel("title"), markup_label("muted")
        self._edit = button(self.tr("Edit…"), self.tr("Edit this provider"))
        self._edit.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_E))
        self._edit.setToolTip(self.tr("Edit this provider ({keys})").format(keys=self._edit.shortcut().toString()))
        self._edit.clicked.connect(self.edit_wanted)
        self._check = button(self.tr("Check…"), self.tr("Check this provider step by step"))
        self._check.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_K))
        about = self.tr("Check this provider step by step, without asking for mail ({keys})")
        self._check.setToolTip(about.format(keys=self._check.shortcut().toString()))
        self._check.clicked.connect(self.check_wanted)
        self._schedule = button(self.tr("Schedule…"), self.tr("One schedule for all queues of this provider"))
        self._schedule.setShortcut(QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_T))
        about = self.tr("One schedule for all queues of this provider ({keys})")
        self._schedule.setToolTip(about.format(keys=self._schedule.shortcut().toString()))
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
        layout.addWidget(self._edit, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._check, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._schedule, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.flush_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_profile(self, profile: Profile) -> None:
        """Show which provider is chosen."""
        self._name.show_text(visible(profile.name))
        self._connection.setText(connection_words(profile))
        self._schedule.setVisible(bool(profile.queues))

    def show_idle(self, idle: int) -> None:
        """Offer the primary button while there is a queue that does not run."""
        self.flush_button.setEnabled(idle > 0)
        why = self.tr("Every queue is being flushed already.")
        keys = self.flush_button.shortcut().toString()
        self.flush_button.setToolTip(self.tr("Flush all queues ({keys})").format(keys=keys) if idle else why)
