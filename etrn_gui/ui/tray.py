"""The program in the tray: its state at a glance, and what one wants without the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from etrn_gui.ui.icons import tinted_pixmap
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.tray_host import TrayHost
from etrn_gui.ui.visible import visible

_SIZES = (16, 22, 24, 32, 48)


class Tray(QObject):
    """One icon with a menu; shown only where the desktop has a tray."""

    open_wanted = Signal()
    flush_wanted = Signal(str)
    """The name of a provider: flush all of its queues."""
    pause_wanted = Signal(bool)
    """Pause the schedules, or go on with them."""
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.IDLE
        self._line = ""
        self._providers: Sequence[tuple[str, bool]] | None = None
        self.host = TrayHost(self)
        self._settled = not self.host.may_come
        self._icon: QSystemTrayIcon | None = None
        self._menu = QMenu()
        self._flush = QMenu(self.tr("Flush"))
        self._pause = self._menu.addAction(self.tr("Pause schedules"))
        self._build()
        theme.changed.connect(self._draw)

    def _build(self) -> None:
        self._menu.clear()
        opened = self._menu.addAction(self.tr("Open etrn-gui"))
        opened.triggered.connect(self.open_wanted)
        self._menu.setDefaultAction(opened)
        self._menu.addSeparator()
        self._menu.addMenu(self._flush)
        self._pause = self._menu.addAction(self.tr("Pause schedules"))
        self._pause.setCheckable(True)
        self._pause.triggered.connect(self.pause_wanted)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)

    # --- what is there -----------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Wait no longer for a host of StatusNotifier items: take what Qt finds, which it looks for once only."""
        self._settled = True

    def is_available(self) -> bool:
        """Tell whether the desktop has a tray now; it may come later than the program, and go before it."""
        if self.host.is_there:
            return True
        return self._settled and QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_shown(self) -> bool:
        """Whether the program can be reached in a tray."""
        return self._icon is not None and self._icon.isVisible() and self.is_available()

    @property
    def menu(self) -> QMenu:
        """The menu."""
        return self._menu

    @property
    def picture(self) -> QIcon:
        """What the icon shows."""
        icon = QIcon()
        for size in _SIZES:
            icon.addPixmap(self._drawn(size))
        return icon

    @property
    def tip(self) -> str:
        """What is said when the mouse rests on the icon."""
        return self.tr("etrn-gui: {state}").format(state=self._line) if self._line else "etrn-gui"

    def show(self, wanted: bool) -> None:
        """Show the icon, or take it away."""
        shown = wanted and self.is_available()
        if shown and self._icon is None:
            self._icon = self._make()
        if self._icon:
            self._icon.setVisible(shown)

    def _make(self) -> QSystemTrayIcon:
        made = QSystemTrayIcon(self.picture, self)
        made.setToolTip(self.tip)
        made.setContextMenu(self._menu)
        made.activated.connect(self._activated)
        made.messageClicked.connect(self.message_clicked)
        return made

    # --- what it says ------------------------------------------------------------------------------------------------

    def show_state(self, tone: Tone, line: str) -> None:
        """Show how things stand: a dot, and a line when the mouse rests on it."""
        changed, self._line = line != self._line, line
        if changed and self._icon:
            self._icon.setToolTip(self.tip)
        if tone is not self._tone:
            self._tone = tone
            self._draw()

    def show_providers(self, providers: Sequence[tuple[str, bool]]) -> None:
        """Offer each provider by its name; False: it has nothing that could be flushed now."""
        if providers == self._providers:
            return  # an open menu is not built anew under the hand
        self._providers = list(providers)
        self._flush.clear()
        self._flush.setEnabled(bool(providers))
        for name, can in providers:
            text = self.tr("All queues of {name}").format(name=visible(name).replace("&", "&&"))
            action = self._flush.addAction(text)
            action.setEnabled(can)
            action.triggered.connect(lambda _=False, chosen=name: self.flush_wanted.emit(chosen))

    def show_paused(self, paused: bool, possible: bool) -> None:
        """Show whether the schedules rest; not `possible`: there are none."""
        self._pause.setVisible(possible)
        self._pause.setChecked(paused)

    def tell(self, title: str, body: str, tone: Tone) -> None:
        """Show a message where the desktop has no service for notifications."""
        kind = {Tone.BAD: QSystemTrayIcon.MessageIcon.Critical, Tone.WARN: QSystemTrayIcon.MessageIcon.Warning}
        if self._icon:
            self._icon.showMessage(title, body, kind.get(tone, QSystemTrayIcon.MessageIcon.Information))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open_wanted.emit()

    def _draw(self) -> None:
        if self._icon:
            self._icon.setIcon(self.picture)

    def _drawn(self, size: int) -> QPixmap:
        """The program's icon; what is not as usual has a dot of its colour, ringed so that it stands out."""
        pixmap = tinted_pixmap("etrn-gui", "", size)
        if self._tone in {Tone.IDLE, Tone.GOOD}:
            return pixmap
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = size * 0.46
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.surface))
        painter.drawEllipse(int(size - wide), int(size - wide), int(wide), int(wide))
        painter.setBrush(QColor(self._theme.colours.of(self._tone)))
        inset = max(1, size // 16)
        painter.drawEllipse(
            int(size - wide) + inset, int(size - wide) + inset, int(wide) - 2 * inset, int(wide) - 2 * inset
        )
        painter.end()
        return pixmap
