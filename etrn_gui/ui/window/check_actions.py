"""What a person does with checks: begin one, watch it, stop it, take it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from etrn_gui.domain.certificate import colons
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.window.questions import answer, question

if TYPE_CHECKING:
    from etrn_gui.ui.bridge import Bridge, CheckRun
    from etrn_gui.ui.views.check import CheckDialog


class CheckActions(QObject):
    """Opens one dialog a provider over a window that stays free; `edit` opens a provider's settings."""

    def __init__(self, bridge: Bridge, window: QWidget, theme: Theme, edit: Callable[[str], None]) -> None:
        super().__init__(window)
        self._bridge, self._window, self._theme, self._edit = bridge, window, theme, edit
        self._dialogs: dict[str, CheckDialog] = {}

    def check(self, name: str) -> None:
        """Check a provider, or bring its check forward."""
        profile = self._bridge.profiles.configuration.profile(name)
        if profile is None:
            return
        if shown := self._dialogs.get(name):
            shown.raise_()
            shown.activateWindow()
            return
        from etrn_gui.ui.views.check import CheckDialog

        dialog = CheckDialog(profile.name, str(profile.endpoint), self._theme, self._window)
        self._dialogs[name] = dialog
        dialog.finished.connect(lambda: self._dialogs.pop(name, None))
        dialog.again_wanted.connect(lambda: self._begin(name, dialog))
        dialog.edit_wanted.connect(lambda: self._edit(name))
        dialog.pin_wanted.connect(lambda pin: self._ask_to_pin(name, pin, dialog))
        dialog.show()
        self._begin(name, dialog)

    def _ask_to_pin(self, name: str, pin: str, dialog: CheckDialog) -> None:
        """Trust exactly this certificate, if the person has compared it; then check anew."""
        details = self.tr(
            "SHA-256 {fingerprint}\n\nAsk your provider for the fingerprint of its certificate, by telephone or "
            "letter, and compare. If it is another one, somebody may be in between."
        )
        asked = question(self.tr("Trust exactly this certificate?"), details.format(fingerprint=colons(pin)), dialog)
        trust = answer(
            asked,
            self.tr("It is the same: trust it"),
            QMessageBox.ButtonRole.AcceptRole,
            self.tr("No other is taken from now on"),
        )
        trust.clicked.connect(lambda: self._pin(name, pin, dialog))
        asked.open()

    def _pin(self, name: str, pin: str, dialog: CheckDialog) -> None:
        if profile := self._bridge.profiles.configuration.profile(name):
            pinned = replace(profile, tls_pin=pin)
            run = self._bridge.checking.begin(pinned, lambda: self._bridge.profiles.keep(pinned, None, name))
            watch(run, dialog)

    def _begin(self, name: str, dialog: CheckDialog) -> None:
        """Check what stands in the settings now, which may have been mended meanwhile."""
        profile = self._bridge.profiles.configuration.profile(name)
        if profile is None:
            dialog.close()
            return
        run = self._bridge.checking.begin(profile)
        watch(run, dialog)


def watch(run: CheckRun, dialog: CheckDialog) -> None:
    """Have a dialog show a run; both may go first."""
    dialog.show_planned(run.planned)
    run.stepped.connect(dialog.show_step)
    run.ended.connect(dialog.show_ended)
    dialog.stop_wanted.connect(run.stop)
