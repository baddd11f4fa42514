import gc
import threading
import weakref

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from etrn_gui.ui.garbage import GarbageKeeper, kept


class Knot:
    """A cycle with something of Qt in it, as any widget with a lambda on one of its signals is."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self.myself = self


def make_garbage() -> None:
    """Make enough of it that the collector would run here."""
    for _ in range(5000):
        knot: list[object] = []
        knot.append(knot)


def test_garbage_is_collected_in_the_windows_thread_only(qapp: QApplication, qtbot: QtBot) -> None:
    where: list[threading.Thread] = []
    knot = Knot()
    weakref.finalize(knot, lambda: where.append(threading.current_thread()))
    del knot
    other = threading.Thread(target=make_garbage)
    other.start()
    other.join()
    assert where == [], "not in the thread that made the last object"
    qtbot.waitUntil(lambda: bool(where), timeout=5000)
    assert where == [threading.main_thread()]


def test_it_looks_less_often_while_nothing_gathers(collector: GarbageKeeper, qtbot: QtBot) -> None:
    timer = collector.findChild(QTimer)
    assert timer is not None
    qtbot.waitUntil(lambda: timer.interval() == 1000, timeout=5000)
    intervals: list[int] = []
    timer.timeout.connect(lambda: intervals.append(timer.interval()))
    held = [[number] for number in range(5000)]
    qtbot.waitUntil(lambda: 200 in intervals, timeout=5000)
    assert len(held) == 5000


def test_it_gives_the_collector_back(qapp: QApplication) -> None:
    keeper = GarbageKeeper(qapp)
    assert not gc.isenabled()
    keeper.release()
    assert gc.isenabled()
    gc.disable()  # as the fixture around this test had it


def test_a_window_that_stands_is_not_looked_through_again(qapp: QApplication) -> None:
    knot = Knot()
    with kept():
        assert not any(each is knot.__dict__ or each is knot for each in gc.get_objects())
        found = weakref.ref(Knot())
        gc.collect()
        assert found() is None, "what comes later is collected"
    left = weakref.ref(knot)
    del knot
    gc.collect()
    assert left() is None, "and behind it, all is"
