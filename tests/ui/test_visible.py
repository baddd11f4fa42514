import pytest
from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.ui.visible import visible


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("plain", "plain"),
        ("Grüße 日本 👩‍🚀", "Grüße 日本 👩‍🚀"),
        ("\x1b[31mred", "␛[31mred"),
        ("invoice\u202egpj.exe", "invoice⟨U+202E⟩gpj.exe"),
        ("one\r\ntwo\tthree", "one  two three"),
        ("nul\x00del\x7f", "nul␀del␡"),
        ("\u2066hidden\u2069", "⟨U+2066⟩hidden⟨U+2069⟩"),
        ("para\u2029graph", "para⟨U+2029⟩graph"),
        ("c1\x9b31m", "c1⟨U+009B⟩31m"),
    ],
)
def test_what_steers_a_screen_is_named(given_text: str, shown: str) -> None:
    assert visible(given_text) == shown


@given(st.text())
def test_nothing_that_steers_is_left(text: str) -> None:
    left = visible(text)
    assert not any(
        ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or c in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068" for c in left
    )
    assert visible(left) == left
