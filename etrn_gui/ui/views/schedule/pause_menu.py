"""The ends that a pause may have, as a menu."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtWidgets import QMenu, QWidget

from etrn_gui.ui.formats import clock_text
from etrn_gui.ui.texts import tr

MINUTE, HOUR = 60.0, 3600.0
MORNING = 6


def fill_pause_menu(menu: QMenu, pause: Callable[[float | None], object]) -> None:
    """Add the choices; `pause` is given the end in seconds since the epoch, None for a pause without one."""
    now = time.time()
    menu.addAction(tr("For 30 minutes"), lambda: pause(time.time() + 30 * MINUTE))
    menu.addAction(tr("For 2 hours"), lambda: pause(time.time() + 2 * HOUR))
    morning = tomorrow_morning(now)
    menu.addAction(tr("Until tomorrow morning ({when})").format(when=clock_text(morning, now)), lambda: pause(morning))
    menu.addAction(tr("Until I resume them"), lambda: pause(None))


def pause_menu(parent: QWidget, pause: Callable[[float | None], object]) -> QMenu:
    """Return a menu for a button; its moments are counted from when it is opened."""
    menu = QMenu(parent)

    def fill() -> None:
        menu.clear()
        fill_pause_menu(menu, pause)

    menu.aboutToShow.connect(fill)
    return menu


def tomorrow_morning(now: float) -> float:
    """Return six o'clock of the next day by the clock on the wall."""
    today = datetime.fromtimestamp(now).astimezone().replace(tzinfo=None)
    morning = (today + timedelta(days=1)).replace(hour=MORNING, minute=0, second=0, microsecond=0)
    return morning.timestamp()
