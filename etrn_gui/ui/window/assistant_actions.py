"""What a person does to add a provider: through the assistant, or by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.profile import Profile
from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.window.keyring_actions import KeyringActions

if TYPE_CHECKING:
    from etrn_gui.ui.views.assistant import Assistant


@frozen
class Ways:
    """Where the assistant leads to."""

    choose: Callable[[str], None]
    """Makes the provider of a name the one that is shown next."""
    by_hand: Callable[[str], None]
    """Opens the dialog with every field, for a host."""
    flush: Callable[[str], None]
    """Flushes every queue of a provider."""


class AssistantActions(QObject):
    """Opens the assistant over a window, and carries what it wants to the bridge."""

    def __init__(self, bridge: Bridge, window: QWidget, theme: Theme, ways: Ways, keyring: KeyringActions) -> None:
        super().__init__(window)
        self._bridge, self._window, self._theme = bridge, window, theme
        self._ways, self._keyring = ways, keyring

    def open(self) -> None:
        """Ask for a new provider."""
        from etrn_gui.ui.views.assistant import Assistant

        dialog = Assistant(self._bridge.profiles.configuration, self._theme, self._window)
        dialog.look_wanted.connect(lambda host, port: self._look(dialog, host, port))
        dialog.test_wanted.connect(lambda profile, secret, before: self._test(dialog, profile, secret, before))
        dialog.by_hand_wanted.connect(self._ways.by_hand)
        dialog.flush_wanted.connect(self._ways.flush)
        self._keyring.attach(dialog.test.keyring)
        dialog.open()

    def _look(self, dialog: Assistant, host: str, port: int) -> None:
        dialog.follow_look(self._bridge.probing.begin(host, port or None))

    def _test(self, dialog: Assistant, profile: Profile, secret: str | None, before: str) -> None:
        """Save the profile, see that its mail can be taken, and check it."""

        async def first() -> bool:
            if not await self._bridge.profiles.keep(profile, secret, before):
                return False
            self._ways.choose(profile.name)
            await self._bridge.receiving.ensure()  # what is wrong is told by the step that looks at it
            return True

        dialog.follow_test(self._bridge.checking.begin(profile, first))
