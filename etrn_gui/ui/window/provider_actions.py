"""What a person does with providers: add, edit, remove."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.ui.machinery import said
from etrn_gui.ui.texts import tr
from etrn_gui.ui.window.questions import answer, question

if TYPE_CHECKING:
    from etrn_gui.ui.bridge import Bridge, Finding
    from etrn_gui.ui.views.provider_dialog import ProviderDialog


class ProviderActions(QObject):
    """Opens the dialogs over a window; `choose` makes the provider of a name the one that is shown next."""

    def __init__(self, bridge: Bridge, window: QWidget, choose: Callable[[str], None]) -> None:
        super().__init__(window)
        self._bridge, self._window, self._choose = bridge, window, choose

    def add(self, host: str = "") -> None:
        """Ask for a new provider, by hand; its host may be known already."""
        self._open_dialog(None, host)

    def edit(self, name: str) -> None:
        """Let a provider be changed."""
        if profile := self._bridge.profiles.configuration.profile(name):
            self._open_dialog(profile)

    def _open_dialog(self, profile: Profile | None, host: str = "") -> None:
        from etrn_gui.ui.views.provider_dialog import ProviderDialog

        dialog = ProviderDialog(self._bridge.profiles.configuration, profile, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        before = profile.name if profile else ""
        dialog.saved.connect(lambda made, secret: self._save(made, secret, before))
        dialog.certificate_wanted.connect(lambda host, port: self._look_at_certificate(dialog, host, port))
        if host:
            dialog.show_host(host)
        dialog.open()

    def _look_at_certificate(self, dialog: ProviderDialog, host: str, port: int) -> None:
        """Show the certificate of a provider, to be pinned once the person has compared it."""
        run = self._bridge.probing.begin(host, port)
        dialog.show_looking(True)
        run.stepped.connect(lambda found: self._ask_to_pin(dialog, found))
        run.ended.connect(lambda _: dialog.show_looking(False))
        dialog.finished.connect(run.stop)

    def _ask_to_pin(self, dialog: ProviderDialog, found: Finding | Problem) -> None:
        from etrn_gui.ui.wording.finding import certificate_lines

        if isinstance(found, Problem) or found.certificate is None:
            dialog.show_no_certificate(found if isinstance(found, Problem) else _no_certificate(found))
            return
        certificate = found.certificate
        lines = [f"{name}: {value}" for name, value in certificate_lines(certificate)]
        if certificate.verified:
            lines.append(self.tr("An authority vouches for it; a pin is not needed, and has to be renewed with it."))
        else:
            lines += [said(certificate.fault), self.tr("Compare the fingerprint with what the provider says.")]
        asked = question(self.tr("Trust exactly this certificate?"), "\n\n".join(lines), dialog)
        pin = answer(
            asked, self.tr("Pin it"), QMessageBox.ButtonRole.AcceptRole, self.tr("No other is taken from now on")
        )
        pin.clicked.connect(lambda: dialog.advanced.show_pin(certificate.fingerprint))
        asked.open()

    def _save(self, profile: Profile, secret: str | None, instead_of: str) -> None:
        self._choose(profile.name)
        self._bridge.profiles.save(profile, secret, instead_of)

    def ask_to_remove(self, name: str) -> None:
        """Remove a provider, if the person means it."""
        details = self.tr("Its password is forgotten. The mail and the history stay.")
        asked = question(self.tr("Remove {name}?").format(name=name), details, self._window)
        remove = answer(asked, self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole, details)
        remove.clicked.connect(lambda: self._bridge.profiles.remove(name))
        asked.open()


def _no_certificate(found: Finding) -> Problem:
    """Say why a port shows no certificate."""
    return Problem(said(found.problem) or tr("The provider shows no certificate on this port."))
