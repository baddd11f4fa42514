"""A frozen program has no interpreter: what it starts of itself is the etrnctl beside it."""

import sys
from pathlib import Path

import pytest

from etrn_gui.own_command import etrnctl, module


@pytest.mark.parametrize(
    ("own", "other"), [("etrn-gui", "etrnctl"), ("etrnctl", "etrnctl"), ("etrn-gui.exe", "etrnctl.exe")]
)
def test_a_frozen_program_calls_the_etrnctl_beside_it(
    own: str, other: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / own))
    assert etrnctl("receive", "--supervised") == (str(tmp_path / other), "receive", "--supervised")
    assert module("etrn_gui.reading") == (str(tmp_path / other), "-P", "-m", "etrn_gui.reading")


def test_elsewhere_the_interpreter_is_called() -> None:
    assert etrnctl("receive") == (sys.executable, "-m", "etrn_gui", "receive")
    assert module("etrn_gui.reading") == (sys.executable, "-P", "-m", "etrn_gui.reading")
