"""States of the log and of the history, for pictures."""

import random
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint

from etrn_gui.domain.outcome import Answer, Family, Outcome, Verdict
from etrn_gui.ui.window import MainWindow
from tests.ui import scene as scenes
from tests.ui.scene import HARBOUR, Scene

_STARTED = Answer(Outcome.STARTED, 253, "2.0.0 OK, pending messages started", Family.ZMAILER, 14)


def history_story(scene: Scene) -> None:
    """Some weeks of flushes, most of them good."""
    scenes.harbour_story(scene)
    chance = random.Random(4)
    today = datetime.fromtimestamp(scene.now).astimezone().replace(hour=8, minute=0, second=0)
    for back in range(34, 0, -1):
        for hour in range(0, 12, 4):
            ago = scene.now - (today - timedelta(days=back, hours=-hour)).timestamp()
            _flush(scene, ago, chance)


def _flush(scene: Scene, ago: float, chance: random.Random) -> None:
    flush = scene.flush(HARBOUR, "harbour.example", ago, _STARTED if chance.random() < 0.5 else None)
    draw = chance.random()
    for number in range(0 if draw < 0.1 else chance.randint(1, 9)):
        scene.deliver("ana@northfleet.example", "bridge@harbour.example", "Noon report", 14_000, ago - 2 - number)
    verdict = Verdict.SILENT if draw < 0.1 else Verdict.REFUSED if draw > 0.97 else Verdict.CONFIRMED
    scene.close(flush, verdict, ago - 20)


def show_history(window: MainWindow) -> None:
    """Enter the room of the history."""
    window.page.rooms.enter(window.later.history.room)


def show_year(window: MainWindow) -> None:
    """Enter it, and look back a year."""
    show_history(window)
    window.later.history.room._set_range(365)


def complete_filter(window: MainWindow) -> None:
    """Type the beginning of a word."""
    window.page.log.filter.setText("from:ana >100kB")


def show_rows_menu(window: MainWindow) -> None:
    """Open what can be done with a row."""
    table = window.page.log.table
    table.choose_first()
    table.menu_wanted.emit(table.mapToGlobal(QPoint(300, 60)))


def export_all(window: MainWindow) -> None:
    """How an export looks while it runs."""
    window.page.log.table.choose_first()
    window.page.log.export_bar.show_progress(31_400, 98_212)


def hold_back(window: MainWindow) -> None:
    """New rows are held back, and some have come."""
    window.page.log.table.choose_first()
    window.page.log._pause.click()
    window.page.log.show_waiting(12)
