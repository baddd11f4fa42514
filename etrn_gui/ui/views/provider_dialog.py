"""A provider to add or to change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from etrn_gui.domain.profile import Profile
from etrn_gui.ui.bridge import Configuration


class ProviderDialog(QDialog):
    """A placeholder until the real one stands; this is how the main window makes and calls it."""

    saved = Signal(object, object)
    """The Profile, and the new password (str) or None where it stays as it is."""

    def __init__(self, configuration: Configuration, profile: Profile | None, parent: QWidget | None = None) -> None:
        """`profile` is what is to be changed, None for a new one; `configuration` tells which names are taken."""
        super().__init__(parent)
