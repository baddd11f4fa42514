"""PySide6 and Python must fit: some pairs drop references to None, True and False with every signal, and abort.

Seen with PySide6 6.12.0 on Python 3.11, at connect, emit and disconnect; 6.11 is sound there, and 6.12 is from
Python 3.12 on, where these three objects are immortal. The process dies after some hundred signals, so a child plays.
"""

import json
import platform
import subprocess
import sys

import PySide6
import pytest

ROUNDS = 2000
TOLERANCE = 150  # the interpreter itself takes and gives back some, seldom as many as 70; a bad pair loses thousands

PROBE = f"""
import gc, json, sys
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    flag = Signal(bool)
    thing = Signal(object)
    bare = Signal()

def hear(*_):
    return None

def play(sender, rounds):
    for number in range(rounds):
        for signal, arguments in ((sender.flag, (number % 2 == 0,)), (sender.thing, (None,)), (sender.bare, ())):
            signal.connect(hear)
            signal.emit(*arguments)
            signal.disconnect(hear)

app = QCoreApplication([])
sender = Sender()
play(sender, 20)  # what is made once is made now
gc.collect()
gc.disable()  # what import left behind must not be counted when it goes
names = {{"None": None, "True": True, "False": False}}
before = {{name: sys.getrefcount(value) for name, value in names.items()}}
for _ in range({ROUNDS} // 10):
    play(sender, 10)
    drift = {{name: sys.getrefcount(value) - before[name] for name, value in names.items()}}
    if any(abs(change) > {TOLERANCE} for change in drift.values()):
        break  # it is bad already: tell before the interpreter dies of it
print(json.dumps(drift), flush=True)
"""


def test_signals_keep_the_reference_counts_of_none_true_and_false() -> None:
    pair = f"PySide6 {PySide6.__version__} on Python {platform.python_version()}"
    child = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60, check=False)
    if not child.stdout:
        pytest.fail(f"{pair} died after some signals (exit {child.returncode}): {child.stderr.strip()[-500:]}")
    drift: dict[str, int] = json.loads(child.stdout)
    lost = {name: change for name, change in drift.items() if abs(change) > TOLERANCE}
    assert not lost, f"{pair} loses count of references at signals: {lost}. Choose another pair in pyproject.toml."
