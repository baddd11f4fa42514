"""A command that waits ends when it is asked to, at whatever moment that comes."""

import os
import signal
import sys
import threading
import time
from types import FrameType
from typing import Any

import pytest

from etrn_gui.cli.stopping import Stop, stop_on_signals

HANGS = 20.0


def test_nobody_asked() -> None:
    stop = Stop()
    stop.wait(0.001)
    assert not stop.asked()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_wait_and_stays_said(number: signal.Signals) -> None:
    with stop_on_signals() as stop:
        timer = threading.Timer(0.01, os.kill, (os.getpid(), number))
        timer.start()
        began = time.monotonic()
        stop.wait(HANGS)
        stop.wait(HANGS)
        assert stop.asked()
        assert time.monotonic() - began < HANGS / 2
        timer.join()


def test_what_signals_did_before_they_do_again() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with stop_on_signals():
        assert signal.getsignal(signal.SIGTERM) is not before
    assert signal.getsignal(signal.SIGTERM) is before


@pytest.mark.timeout(5)
@pytest.mark.parametrize("moment", range(20))
def test_no_moment_is_a_bad_one_for_a_signal(moment: int) -> None:
    """The handler runs in the thread that waits, between any two steps: a lock held there it must not want."""
    stop = Stop()
    steps = 0

    def step(_frame: FrameType, _event: str, _argument: object) -> Any:
        nonlocal steps
        if steps == moment:
            stop.ask()
        steps += 1
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        stop.wait(0.01)
    finally:
        sys.settrace(before)
    assert stop.asked() == (steps > moment)
