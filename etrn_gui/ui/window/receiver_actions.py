"""What a person does with the receiver: change its settings, make its certificate, and get its port open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.settings import with_queues
from etrn_gui.ui.bridge import ReceiverState

if TYPE_CHECKING:
    from etrn_gui.ui.bridge import Bridge, PortReport, ReceiverState, ReceiverStatus
    from etrn_gui.ui.views.port_dialog import PortDialog


class ReceiverActions(QObject):
    """Opens the dialogs over a window."""

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._window = bridge, window
        self._explaining: PortDialog | None = None
        bridge.ports.examined.connect(self._show_report)
        bridge.receiving.changed.connect(self._on_status)

    def edit(self) -> None:
        """Let the settings be changed."""
        from etrn_gui.ui.views.receiver_dialog import ReceiverDialog

        configuration, setup = self._bridge.profiles.configuration, self._bridge.receiver_setup
        profiles = configuration.profiles
        dialog = ReceiverDialog(configuration.receiver, lambda made: with_queues(made, profiles), self._window)
        dialog.look_wanted.connect(setup.look)
        dialog.make_wanted.connect(lambda named, new_key: setup.make(named, new_key=new_key))
        setup.certificate.connect(dialog.show_certificate)
        dialog.applied.connect(setup.apply)
        dialog.open()
        dialog.look()

    def explain(self) -> None:
        """Say why the receiver does not listen, and what can be done."""
        from etrn_gui.ui.views.port_dialog import PortDialog

        dialog = PortDialog(self._window)
        dialog.again_wanted.connect(self._bridge.receiving.restart)
        dialog.port_wanted.connect(self._bridge.receiver_setup.listen_on)
        dialog.settings_wanted.connect(dialog.accept)
        dialog.settings_wanted.connect(self.edit)
        dialog.finished.connect(self._forget)
        self._explaining = dialog
        dialog.open()
        self._bridge.ports.examine()

    def _forget(self) -> None:
        self._explaining = None

    def _show_report(self, report: PortReport) -> None:
        from etrn_gui.ui.wording.ports import port_words

        if self._explaining:
            self._explaining.show_words(port_words(report, self._bridge.receiving.status.problem))

    def _on_status(self, status: ReceiverStatus) -> None:
        """After “Try again”: the explanation goes when the receiver listens, and is renewed when it still fails."""
        if self._explaining and status.state is ReceiverState.LISTENING:
            self._explaining.accept()
        elif self._explaining and status.state is ReceiverState.FAILED:
            self._bridge.ports.examine()
