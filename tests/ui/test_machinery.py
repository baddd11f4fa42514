"""What the floors below say is recognised, and shown in the person's language."""

import json
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from etrn_gui.domain.problem import Problem
from etrn_gui.flush import advice
from etrn_gui.ui.machinery import CONTEXT, said

ROOT = Path(__file__).parents[2]
COLLECT = ROOT / "installers" / "translations" / "collect"
CATALOGUE = ROOT / "resources" / "translations" / "machinery.txt"


class Loud(QTranslator):
    """Another language: the same words, loud. What varies stays as it was."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != CONTEXT:
            return ""
        return "".join(part if part.startswith("{") else part.upper() for part in _parts(source))

    def isEmpty(self) -> bool:
        return False


def _parts(source: str) -> list[str]:
    return source.replace("{", "\0{").replace("}", "}\0").split("\0")


@pytest.fixture
def loud(qapp: QApplication) -> Iterator[None]:
    translator = Loud(qapp)
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_catalogue_is_what_the_code_says_now() -> None:
    now = runpy.run_path(str(COLLECT))["templates"]()
    assert [json.loads(line) for line in CATALOGUE.read_text(encoding="utf-8").splitlines()] == now, (
        "run installers/translations/collect"
    )


def test_english_is_shown_as_it_is(qapp: QApplication) -> None:
    assert said(advice.STARTED) == advice.STARTED
    assert said("") == ""


def test_a_sentence_is_recognised(loud: None) -> None:
    assert said(advice.STARTED) == advice.STARTED.upper()


def test_what_varies_stays_as_it_was(loud: None) -> None:
    text = "The port 2525 of deck.example is held by nginx."
    assert said(text) == text, "nobody says it like this"
    problem = Problem("At most 63 are allowed.")
    assert said(problem.what) == "AT MOST 63 ARE ALLOWED."


def test_words_that_nobody_here_said_are_left_alone(loud: None) -> None:
    for text in ("Ask the provider to list it in relay_domains and fast_flush_domains.", "535 5.7.8 Error: it is off"):
        assert said(text) == text
    assert said("mx.example is 192.0.2.25, 2001:db8::25") == "mx.example IS 192.0.2.25, 2001:db8::25"
    assert said("MX 10 mx.example is 192.0.2.25") == "MX 10 mx.example IS 192.0.2.25"


def test_a_part_of_a_line_may_begin_a_sentence(loud: None) -> None:
    assert said("A space cannot stand in a domain name.") == "A SPACE CANNOT STAND IN A DOMAIN NAME."


def test_parts_within_a_sentence_are_recognised(loud: None) -> None:
    taken = "Port 25 is in use by master (process 4711)."
    assert said(taken) == "PORT 25 IS IN USE BY master (PROCESS 4711)."
    protection = "TLSv1.3 TLS_AES_256_GCM_SHA384, certificate valid until 2027-01-31 (CN=mx.example,O=A), SHA-256 4f4f"
    assert said(protection) == (
        "TLSv1.3 TLS_AES_256_GCM_SHA384, CERTIFICATE VALID UNTIL 2027-01-31 (CN=mx.example,O=A), SHA-256 4f4f"
    )


def test_several_sentences_in_one_text(loud: None) -> None:
    both = "Check its spelling. At most 12 fit into the command."
    assert said(both) == "CHECK ITS SPELLING. AT MOST 12 FIT INTO THE COMMAND."


def test_another_language_is_followed_at_once(qapp: QApplication) -> None:
    assert said(advice.STARTED) == advice.STARTED
    translator = Loud(qapp)
    qapp.installTranslator(translator)
    assert said(advice.STARTED) == advice.STARTED.upper()
    qapp.removeTranslator(translator)
    assert said(advice.STARTED) == advice.STARTED
