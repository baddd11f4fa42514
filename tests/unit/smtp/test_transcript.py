"""What a peer says stays one line of the transcript, whatever it wrote in it."""

import pytest

from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.transcript import Transcript
from tests.unit.smtp.harness import Owner

FORGED = "2030-01-01T00:00:00.000Z S 250 2.0.0 forged"


@pytest.mark.parametrize("end", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\r"])
def test_nobody_writes_a_second_line(end: str) -> None:
    transcript = Transcript(lambda: 1795435200.0)
    owner = Owner(greet=False)
    owner.say(f"NOOP {end}{FORGED}\r\n".encode())
    for side, text in owner.lines:
        transcript.record(side, text)
    assert [line[25] for line in transcript.text.splitlines()] == ["C", "S"]


def test_a_reply_is_a_line_whatever_it_repeats() -> None:
    assert Reply(550, "no \u2028here\nsorry", "5.7.1").lines() == ("550-5.7.1 no \u2028here", "550 5.7.1 sorry")
