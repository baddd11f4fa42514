"""One window in a process of its own, asked by the bench: what it does is timed inside, and told as one JSON object."""

import asyncio
import gc
import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QTableView
from qasync import QEventLoop

from etrn_gui.storage.paths import DataFolder
from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.garbage import GarbageKeeper, kept
from etrn_gui.ui.theme import APPLICATION, Theme
from etrn_gui.ui.translations import install_translations
from etrn_gui.ui.window import MainWindow
from etrn_gui.ui.window.opening import make_whole, open_in_steps

_PATIENCE = 60.0
_TURNS = 7
_FILTERS = {"filter by sender": "from:northfleet", "text search": "weather"}


def own_seconds() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def resident() -> int:
    """Octets of memory that are this process's own."""
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise AssertionError("no Pss")


class Watchdog(QObject):
    """A timer of a millisecond: the longest time between two of its ticks is the longest stall."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._last = self._spent = 0.0
        self.stalls: list[float] = []
        self.work: list[float] = []
        """Processor time of this thread between two ticks: what the window itself did, whatever the machine was at."""

    def start(self) -> None:
        self.stalls, self._last = [], time.perf_counter()
        self.work, self._spent = [], time.thread_time()
        self._timer.start()

    def stop(self) -> dict[str, float]:
        self._timer.stop()
        return {"stall": max(self.stalls), "work": max(self.work)}

    def _tick(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.stalls.append(now - self._last)
        self.work.append(spent - self._spent)
        self._last, self._spent = now, spent


async def until(ready: Callable[[], object]) -> None:
    async with asyncio.timeout(_PATIENCE):
        while not ready():  # noqa: ASYNC110 - what is awaited is what is painted, and that has no event
            await asyncio.sleep(0.001)


def shown(table: QTableView) -> list[str]:
    """The subjects that stand in the rows that are seen; empty for one that is on its way."""
    top, bottom = table.rowAt(0), table.rowAt(table.viewport().height() - 2)
    last = bottom if bottom >= 0 else table.model().rowCount() - 1
    return [str(table.model().index(row, 3).data() or "") for row in range(max(0, top), last + 1)]


async def measure(window: MainWindow, bridge: Bridge) -> dict[str, Any]:
    """Open, go to the end, filter and search, some times each; the medians' raw figures in milliseconds."""
    figures: dict[str, list[float]] = {}
    table, field = window.page.log.table, window.page.log.filter
    began = time.perf_counter()
    await bridge.show()
    await until(lambda: table.model().rowCount() and all(shown(table)))
    figures["opening"] = [(time.perf_counter() - began) * 1000]
    await make_whole(window, bridge)
    window.show_provider("Harbour Sat Link")
    count = table.model().rowCount()
    await settled(window)
    for _ in range(_TURNS):
        figures.setdefault("to the end", []).append(await to_the_end(window))
        for name, text in _FILTERS.items():
            figures.setdefault(name, []).append(await search(window, text))
            await settled(window)
            field.setText("")
            field.read()
            await until(lambda: table.model().rowCount() == count and all(shown(table)))
            await settled(window)
    gc.collect()
    return {"figures": figures, "memory": resident(), "rows": count}


async def to_the_end(window: MainWindow) -> float:
    """Milliseconds from a jump to the oldest row until it stands there."""
    table = window.page.log.table
    bar = table.verticalScrollBar()
    began = time.perf_counter()
    bar.setValue(bar.maximum())
    await until(lambda: all(shown(table)))
    took = time.perf_counter() - began
    bar.setValue(0)
    window.deliveries._held.clear()
    await until(lambda: all(shown(table)))
    return took * 1000


async def search(window: MainWindow, text: str) -> float:
    """Milliseconds from the end of typing until the first rows that pass stand there."""
    table, field = window.page.log.table, window.page.log.filter
    heard: list[float] = []
    window.deliveries.modelReset.connect(lambda: heard.append(time.perf_counter()))
    field.setText(text)
    began = time.perf_counter()
    field.read()
    await until(lambda: heard and all(shown(table)))
    return (time.perf_counter() - began) * 1000


async def settled(window: MainWindow) -> None:
    """Wait until a search has found its last row."""
    await until(lambda: not window.page.log._searching)
    for _ in range(3):
        await asyncio.sleep(0.01)


async def stalls(window: MainWindow, bridge: Bridge, seconds: float) -> dict[str, Any]:
    """The longest stalls at rest, and while whatever comes comes; told when to begin and to end on standard input."""
    await open_in_steps(window, bridge)
    await until(lambda: bridge.receiving.status.listening)
    print(json.dumps({"port": bridge.receiving.status.listening[0].port}), flush=True)
    watchdog, found = Watchdog(), {}
    with kept():
        await asyncio.sleep(3)
        for name in ("idle", "load"):
            await asyncio.to_thread(sys.stdin.readline)
            watchdog.start()
            await (asyncio.sleep(seconds) if name == "idle" else asyncio.to_thread(sys.stdin.readline))
            found[name] = watchdog.stop()
    return {**found, "rows": window.deliveries.rowCount()}


async def steps(window: MainWindow, bridge: Bridge) -> dict[str, float]:
    """The longest step in which the window becomes whole after its first picture."""
    watchdog = Watchdog()
    window.shown.connect(watchdog.start)
    await open_in_steps(window, bridge)
    await asyncio.sleep(1)
    return watchdog.stop()


async def rest(window: MainWindow, bridge: Bridge, seconds: float) -> dict[str, Any]:
    """Processor time that the window takes while nothing happens, as a part of one processor."""
    await open_in_steps(window, bridge)
    await until(lambda: bridge.receiving.status.listening)
    with kept():
        await asyncio.sleep(8)
        began = own_seconds()
        await asyncio.sleep(seconds)
    return {"share": (own_seconds() - began) / seconds}


async def run(what: str, window: MainWindow, bridge: Bridge) -> dict[str, Any]:
    try:
        match what:
            case "measure":
                return await measure(window, bridge)
            case "stalls":
                return await stalls(window, bridge, 6.0)
            case "steps":
                return await steps(window, bridge)
            case "rest":
                return await rest(window, bridge, 20.0)
        raise AssertionError(what)
    finally:
        window.hide()
        await bridge.close()


def main(arguments: Sequence[str]) -> None:
    what, folder = arguments[0], Path(arguments[1])
    app = QApplication(list(APPLICATION))
    app.setQuitOnLastWindowClosed(False)
    install_translations(app, QLocale.c())
    GarbageKeeper(app)
    theme = Theme(app)
    with QEventLoop(app) as loop:
        receive = (sys.executable, "-m", "etrn_gui", "receive", "--supervised", "--data-dir", str(folder))
        bridge = Bridge(DataFolder(folder, folder), receive)
        window = MainWindow(bridge, theme)
        window.show()
        print(json.dumps(loop.run_until_complete(run(what, window, bridge))), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
