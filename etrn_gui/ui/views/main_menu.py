"""The menu of the program, behind one button: there is no menu bar, but on macOS, where each program has one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from etrn_gui.ui.icons import tinted_icon
from etrn_gui.ui.theme import Theme


class MainMenu(QToolButton):
    """Others add to it with `add`; Quit stays last."""

    preferences_wanted = Signal()
    receiver_wanted = Signal()
    about_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "plain")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setShortcut(QKeySequence("F10"))
        self.setAccessibleName(self.tr("Menu"))
        self.setToolTip(self.tr("Menu ({keys})").format(keys=self.shortcut().toString()))
        self.actions_menu = QMenu(self)
        self.actions_menu.setTitle("etrn-gui")
        self._build()
        self.setMenu(self.actions_menu)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def _build(self) -> None:
        preferences = self._action(self.tr("Preferences…"), self.preferences_wanted, "Ctrl+,")
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._action(self.tr("Receiver…"), self.receiver_wanted)
        self._end = self.actions_menu.addSeparator()
        about = self._action(self.tr("About etrn-gui"), self.about_wanted)
        about.setMenuRole(QAction.MenuRole.AboutRole)
        leave = self._action(self.tr("Quit"), self.quit_wanted, QKeySequence.StandardKey.Quit)
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _action(self, text: str, signal: object, keys: QKeySequence.StandardKey | str | None = None) -> QAction:
        made = self.actions_menu.addAction(text)
        if keys is not None:
            made.setShortcut(QKeySequence(keys))
        made.triggered.connect(signal)
        return made

    def add(self, action: QAction) -> None:
        """Add an action of another part of the window."""
        self.actions_menu.insertAction(self._end, action)

    def _draw_icon(self) -> None:
        self.setIcon(tinted_icon("menu", self._theme.colours.text))
