"""What is printed: nothing of a message may steer the terminal, and JSON is one object a line."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.cli.output import Output, printable, size_in_words
from etrn_gui.domain.problem import Problem


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Grüße 🚢 日本", "Grüße 🚢 日本"),
        ("a\u00a0b", "a\u00a0b"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\x9b31m", "\\x9b31m"),
        ("a\r\nb\tc\x00\x7f", "a\\r\\nb\\tc\\x00\\x7f"),
        ("gpj.\u202eexe", "gpj.\\u202eexe"),
        ("a\u200bb\u2028c", "a\\u200bb\\u2028c"),
        ("half \ud800", "half \\ud800"),
        ("[bold]not markup[/]", "[bold]not markup[/]"),
    ],
)
def test_what_could_steer_a_terminal_is_escaped(text: str, printed: str) -> None:
    assert printable(text) == printed


@given(st.text())
def test_no_control_ever_gets_through(text: str) -> None:
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert not [c for c in shown if ord(c) < 32 or 127 <= ord(c) < 160]
    assert printable(shown) == shown


@pytest.mark.parametrize("text", ["[bold]x[/]", "\x1b[2J", "“ü”", "\ud800"])
def test_an_event_is_one_line_in_either_form(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    Output(json=False).event({"subject": text}, f"subject {text}")
    Output(json=True).event({"subject": text}, f"subject {text}")
    plain, written = capsys.readouterr().out.splitlines()
    assert plain == f"subject {printable(text)}"
    assert written.isascii()
    assert json.loads(written) == {"subject": text}


def test_a_problem_goes_to_stderr_and_under_json_to_stdout_too(capsys: pytest.CaptureFixture[str]) -> None:
    problem = Problem("It is\x1b wrong.", "Mend it.", "line 3")
    Output(json=False).problem(problem)
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", "etrnctl: line 3: It is\\x1b wrong. Mend it.\n")
    Output(json=True).problem(problem)
    printed = capsys.readouterr()
    assert json.loads(printed.out) == {
        "event": "problem",
        "what": "It is\x1b wrong.",
        "remedy": "Mend it.",
        "place": "line 3",
    }
    assert printed.err


def test_text_remarks_and_tables_are_for_people_alone(capsys: pytest.CaptureFixture[str]) -> None:
    for output in (Output(json=True), Output(json=False)):
        output.text("one", "two")
        output.note("a remark")
        output.table(("NAME", "N"), [("日本", "1"), ("a\tb", "22")])
    printed = capsys.readouterr()
    assert printed.out == "one\ntwo\nNAME  N\n日本  1\na\\tb  22\n"
    assert printed.err == "a remark\n"


@pytest.mark.parametrize(
    ("octets", "words"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (9949, "9.9 kB"),
        (9950, "10 kB"),
        (999_499, "999 kB"),
        (999_500, "1.0 MB"),
        (1_400_000, "1.4 MB"),
        (52_428_800, "52 MB"),
        (10**15, "1000 TB"),
    ],
)
def test_sizes_in_words(octets: int, words: str) -> None:
    assert size_in_words(octets) == words
