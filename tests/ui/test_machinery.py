"""What the floors below say is recognised, and shown in the person's language."""

import json
import re
import runpy
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.flush import advice
from etrn_gui.flush.way_back import Exchanger, Here, Route, judge
from etrn_gui.storage.receiver_mark import LivingReceiver, ReceiverMark, Who
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


def addresses(*texts: str) -> tuple[IPv4Address | IPv6Address, ...]:
    return tuple(map(ip_address, texts))


@pytest.mark.parametrize("seen", [None, "100.64.3.4", "8.8.8.8"])
@pytest.mark.parametrize(
    "goes_to",
    [
        (),
        ("8.8.8.8",),
        ("8.8.4.4", "2a00:1450::1"),
        ("192.168.1.2", "192.168.1.3"),
        ("100.64.3.4", "fe80::1", "8.8.4.4"),
        ("169.254.3.4",),
        ("127.0.0.1",),
    ],
)
def test_no_word_of_the_way_back_is_left_in_english(loud: None, goes_to: tuple[str, ...], seen: str | None) -> None:
    """Whatever is found, and however many exchangers and addresses there are."""
    exchangers = (Exchanger("mx.test", 10, addresses(*goes_to)), Exchanger("mx.test", 20, addresses(*goes_to[::-1])))
    for own in (("192.168.1.2",), ("8.8.8.8", "192.168.1.2", "100.70.1.1"), ("127.0.0.1",)):
        for told in (exchangers, exchangers[:1], (Exchanger("mx.test", None, addresses(*goes_to)),)):
            here = Here(addresses(*own), ip_address("9.9.9.9"), ip_address(seen) if seen else None)
            found = judge(Route("client.test", told), here)
            for words in (said(found.what), said(found.remedy)):
                bare = re.sub(r"mx\.test|client\.test|2a00:1450::1|fe80::1", "", words)
                assert bare == bare.upper(), found


def test_who_runs_already_is_said_in_a_sentence_of_its_own(loud: None, tmp_path: Path) -> None:
    for who in Who:
        living = LivingReceiver("4711@1", 4711, (Endpoint("127.0.0.1", 25),))
        text = said(ReceiverMark(tmp_path, who)._there(living))
        assert text == f"A {who.upper()} RUNS ON THIS DATA FOLDER ALREADY (PROCESS 4711, ON 127.0.0.1:25)."


def test_a_server_s_own_words_are_no_list_of_ours(loud: None) -> None:
    for text in ("try it, mail (private)", "Ours (private), theirs (public)"):
        assert said(text) == text


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
