"""What a person does with providers: add, edit, remove."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from etrn_gui.domain.profile import Profile
from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.views.provider_dialog import ProviderDialog
from etrn_gui.ui.window.questions import question


class ProviderActions(QObject):
    """Opens the dialogs over a window; `choose` makes the provider of a name the one that is shown next."""

    def __init__(self, bridge: Bridge, window: QWidget, choose: Callable[[str], None]) -> None:
        super().__init__(window)
        self._bridge, self._window, self._choose = bridge, window, choose

    def add(self) -> None:
        """Ask for a new provider."""
        self._open_dialog(None)

    def edit(self, name: str) -> None:
        """Let a provider be changed."""
        if profile := self._bridge.profiles.configuration.profile(name):
            self._open_dialog(profile)

    def _open_dialog(self, profile: Profile | None) -> None:
        dialog = ProviderDialog(self._bridge.profiles.configuration, profile, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before = profile.name if profile else ""
        dialog.saved.connect(lambda made, secret: self._save(made, secret, before))
        dialog.open()

    def _save(self, profile: Profile, secret: str | None, instead_of: str) -> None:
        self._choose(profile.name)
        self._bridge.profiles.save(profile, secret, instead_of)

    def ask_to_remove(self, name: str) -> None:
        """Remove a provider, if the person means it."""
        details = self.tr("Its password is forgotten. The mail and the history stay.")
        asked = question(self.tr("Remove {name}?").format(name=name), details, self._window)
        remove = asked.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        remove.clicked.connect(lambda: self._bridge.profiles.remove(name))
        asked.open()
