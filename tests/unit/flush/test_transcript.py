"""The transcript: readable, bounded, and without a secret."""

from dataclasses import replace

from etrn_gui.domain.characters import printable
from etrn_gui.domain.profile import Profile
from etrn_gui.flush.approach import Approach
from etrn_gui.flush.sign_in import Credentials
from etrn_gui.flush.transcript import CLIENT, REMARK, SERVER, Transcript


def test_lines_bear_time_and_side() -> None:
    transcript = Transcript(clock=lambda: 1795435200.1239)
    transcript.append(SERVER, "220 mx ESMTP")
    transcript.append(CLIENT, "ETRN client.test")
    transcript.append(REMARK, "closed")
    assert transcript.text.splitlines() == [
        "2026-11-23T12:00:00.123Z S 220 mx ESMTP",
        "2026-11-23T12:00:00.123Z C ETRN client.test",
        "2026-11-23T12:00:00.123Z * closed",
    ]


def test_what_stands_behind_auth_is_masked_even_where_nobody_named_it() -> None:
    transcript = Transcript()
    transcript.append(CLIENT, "AUTH PLAIN AHNoaXAAaHVudGVyMg==")
    assert transcript.text.endswith("C AUTH PLAIN ••••")


def test_the_longest_secret_is_masked_first() -> None:
    """Otherwise the rest of the longer one would stay."""
    transcript = Transcript()
    transcript.hide(["hunter", "hunter2-and-more"])
    assert transcript.cleaned("535 hunter2-and-more, hunter") == "535 ••••, ••••"


def test_a_short_secret_does_not_black_out_every_word() -> None:
    transcript = Transcript()
    transcript.hide(["a", ""])
    assert transcript.cleaned("250 a plain reply") == "250 a plain reply"


def test_a_long_dialogue_keeps_its_beginning_and_its_end() -> None:
    transcript = Transcript()
    for number in range(5_000):
        transcript.append(SERVER, f"250-line {number}")
    lines = transcript.text.splitlines()
    assert lines[0].endswith("line 0")
    assert lines[-1].endswith("line 4999")
    assert len(lines) < 300


def test_printable_leaves_words_and_escapes_the_rest() -> None:
    assert printable("Größe 日本 ok") == "Größe 日本 ok"
    assert printable("a\x1b[31m\r\n\x00\u202eb\udcff") == r"a\x1b[31m\r\n\x00\u202eb\xff"


def test_no_value_shows_its_password() -> None:
    """A value that lands in a traceback must not carry one."""
    approach = Approach(Profile("Harbour", "mx.test"), "hunter2")
    assert "hunter2" not in f"{approach!r} {Credentials('ship', 'hunter2')!r} {replace(approach)}"
