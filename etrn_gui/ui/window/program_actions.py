"""What a person does with the program itself: preferences, tray, notifications, about, quit."""

import platform
import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer, qVersion
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from etrn_gui.domain.preferences import Preferences, ThemeChoice
from etrn_gui.ui.bridge import Bridge, Message, ReceiverState
from etrn_gui.ui.models.overview import Overview
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.translations import languages
from etrn_gui.ui.tray import Tray
from etrn_gui.ui.views.leaving_bar import LeavingBar
from etrn_gui.ui.views.main_menu import MainMenu
from etrn_gui.ui.visible import visible
from etrn_gui.ui.window.leaving import Leaving
from etrn_gui.ui.window.telling import Telling

_PATIENCE = 15_000
"""Milliseconds in which a tray may come that is not there yet: at login a program may be sooner than the panel."""
_RANK = (Tone.BAD, Tone.WARN, Tone.BUSY)


class ProgramActions(QObject):
    """Owns the tray, the notifications and the ways out."""

    def __init__(self, bridge: Bridge, overview: Overview, theme: Theme, window: QMainWindow) -> None:
        super().__init__(window)
        self._bridge, self._overview, self._theme, self._window = bridge, overview, theme, window
        self.tray = Tray(theme, self)
        self.leaving = Leaving(bridge, overview, lambda: self.tray.is_shown, window)
        self.telling = Telling(bridge, window)
        self.bar = LeavingBar()
        self._last: Message | None = None
        self._theme_shown: ThemeChoice | None = None
        self._hidden = self._paused = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._wait_no_longer)
        self._connect()

    def _connect(self) -> None:
        self._bridge.choices.changed.connect(self._follow)
        self.tray.host.came.connect(self._look_for_tray)
        self.tray.host.went.connect(self._lost_tray)
        self._bridge.notifying.not_shown.connect(self._tell_in_tray)
        self._bridge.scheduling.changed.connect(self._show_schedules)
        self.leaving.waiting.connect(self.bar.setVisible)
        self.bar.stay_wanted.connect(self.leaving.stay)
        self.bar.leave_wanted.connect(self.leaving.leave)
        self.tray.open_wanted.connect(self.leaving.come_forward)
        self.tray.quit_wanted.connect(self.leaving.quit)
        self.tray.flush_wanted.connect(self._flush)
        self.tray.pause_wanted.connect(self._pause)
        self.tray.message_clicked.connect(self._open_last)
        if self._bridge.choices.is_loaded:
            self._follow(self._bridge.choices.preferences)

    def take_menu(self, menu: MainMenu) -> None:
        """On macOS the menu is the menu bar's too."""
        if sys.platform == "darwin":
            self._window.menuBar().addMenu(menu.actions_menu)

    # --- the tray ----------------------------------------------------------------------------------------------------

    def _follow(self, preferences: Preferences) -> None:
        """Another theme counts at once; one named at the start stands until another is chosen."""
        if self._theme_shown not in (None, preferences.theme):
            self._theme.choose(preferences.theme)
        self._theme_shown = preferences.theme
        self._look_for_tray()
        if self.tray.host.may_come and not self.tray.is_shown:
            self._patience.start(_PATIENCE)

    def begin_in_tray(self) -> None:
        """Wait for a tray; where none comes, the window does."""
        self._hidden = True
        if self._bridge.choices.is_loaded:
            self._look_for_tray()

    def _look_for_tray(self) -> None:
        self.tray.show(self._bridge.choices.preferences.tray)
        waits = self._bridge.choices.preferences.tray and self.tray.host.may_come
        if self.tray.is_shown:
            self._hidden = False
        elif self._hidden and not waits:
            self._hidden = False
            self.leaving.come_forward()

    def _wait_no_longer(self) -> None:
        self.tray.settle()
        self.tray.host.may_come = False
        self._look_for_tray()

    def _lost_tray(self) -> None:
        """The desktop's tray is gone: a window that nobody could find again comes back."""
        if not self._window.isVisible():
            self.leaving.come_forward()

    def show_states(self, now: float) -> None:
        """Show in the tray how things stand."""
        rows = self._overview.provider_rows(now)
        self.tray.show_providers([(row.name, bool(self._overview.idle_nodes(row.name))) for row in rows])
        if self._bridge.receiving.status.state is ReceiverState.FAILED:
            self.tray.show_state(Tone.BAD, self.tr("The receiver does not listen"))
            return
        tone = next((tone for tone in _RANK if any(row.tone is tone for row in rows)), Tone.IDLE)
        lines = [self.tr("{provider}: {state}").format(provider=visible(row.name), state=row.line) for row in rows]
        if self._paused:
            lines.append(self.tr("Schedules are paused."))
        self.tray.show_state(tone, "\n".join(lines))

    def _show_schedules(self) -> None:
        schedules = self._bridge.scheduling.now
        self._paused = any(not row.profile for row in schedules.pauses)
        self.tray.show_paused(self._paused, bool(schedules.outlooks) or self._paused)
        self.show_states(time.time())

    def _flush(self, name: str) -> None:
        self._bridge.flushing.flush(name, self._overview.idle_nodes(name))

    def _pause(self, paused: bool) -> None:
        if paused:
            self._bridge.scheduling.pause()
        else:
            self._bridge.scheduling.resume()

    def _tell_in_tray(self, message: Message) -> None:
        self._last = message
        if self.tray.is_shown:
            self.tray.tell(message.title, message.body, message.tone)

    def _open_last(self) -> None:
        if self._last:
            self.telling.open(self._last.about)

    # --- dialogs -----------------------------------------------------------------------------------------------------

    def show_preferences(self) -> None:
        """Let the preferences be changed."""
        from etrn_gui.ui.views.preferences_dialog import PreferencesDialog

        choices = self._bridge.choices
        dialog = PreferencesDialog(languages(), self.tray.is_available(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show_preferences(choices.preferences)
        dialog.show_login(choices.starts_at_login)
        dialog.chosen.connect(choices.choose)
        dialog.show_receiving(self._bridge.profiles.configuration.receiver.keep_receiving)
        dialog.keep_receiving_wanted.connect(self._bridge.receiver_setup.keep_receiving)
        dialog.login_wanted.connect(choices.start_at_login)
        choices.changed.connect(dialog.show_preferences)
        choices.login_changed.connect(dialog.show_login)
        dialog.open()

    def show_about(self) -> None:
        """Say what this is, and what a person who helps will ask for."""
        version = QApplication.applicationVersion()
        text = self.tr("etrn-gui {version}").format(version=version)
        details = self.tr(
            "Fetches the mail that waits at a provider (SMTP ETRN, RFC 1985), and tells what really came.\n\n"
            "Qt {qt}, Python {python}, {system}\nData: {data}\nLicence: MIT"
        ).format(
            qt=qVersion(), python=platform.python_version(), system=platform.platform(), data=self._bridge.data.data
        )
        made = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About etrn-gui"), text, parent=self._window)
        made.setIconPixmap(self._window.windowIcon().pixmap(64, 64))
        made.setInformativeText(details)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.addButton(QMessageBox.StandardButton.Close).setToolTip(self.tr("Back to the window"))
        made.open()
