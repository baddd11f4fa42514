"""Commands pipelined behind a refusal (RFC 2920): answered, but neither a fault of the peer nor a row of the log."""

import pytest

from etrn_gui.smtp import rules
from etrn_gui.smtp.events import Refused
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.states import State
from tests.unit.smtp.harness import OPENING, Owner

FULL = b"MAIL FROM:<disk-is-full@sender.example>\r\n"
MAIL = b"MAIL FROM:<a@sender.example>\r\n"
HERE, ELSEWHERE = b"RCPT TO:<b@here.example>\r\n", b"RCPT TO:<b@elsewhere.example>\r\n"
DATA, CHUNK = b"DATA\r\n", b"BDAT 5 LAST\r\nhello"


@pytest.mark.parametrize(
    ("group", "codes", "rows"),
    [
        (FULL + HERE + DATA, ["452 4.3.1", "503 5.5.1", "503 5.5.1"], [rules.DISK_FULL]),
        (FULL + HERE + CHUNK, ["452 4.3.1", "503 5.5.1", "503 5.5.1"], [rules.DISK_FULL]),
        (MAIL + ELSEWHERE + DATA, ["250 2.1.0", "550 5.7.1", "554 5.5.1"], [rules.RELAY]),
        (MAIL + ELSEWHERE + CHUNK, ["250 2.1.0", "550 5.7.1", "554 5.5.1"], [rules.RELAY]),
        (MAIL + ELSEWHERE + HERE, ["250 2.1.0", "550 5.7.1", "250 2.1.5"], [rules.RELAY]),
    ],
    ids=["MAIL, DATA", "MAIL, BDAT", "RCPT, DATA", "RCPT, BDAT", "one RCPT of two"],
)
def test_only_the_refusal_itself_is_told(group: bytes, codes: list[str], rows: list[Rule]) -> None:
    owner = Owner()
    owner.say(OPENING)
    assert owner.codes(group) == codes
    assert owner.refused == rows


def test_who_was_refused_at_mail_is_named() -> None:
    owner = Owner()
    owner.codes(OPENING, FULL, b"MAIL FROM:<a@sender.example> SIZE=9999\r\n", b"MAIL FROM:nobody\r\n")
    refused = [event for event in owner.events if isinstance(event, Refused)]
    senders = ["disk-is-full@sender.example", "a@sender.example", "nobody"]
    assert [(event.sender, event.recipients, event.within) for event in refused] == [(it, (), False) for it in senders]


def test_a_sender_that_is_refused_again_and_again_makes_no_errors() -> None:
    owner = Owner(errors=3)
    owner.say(OPENING)
    for _ in range(10):
        owner.codes(FULL + HERE + DATA, b"RSET\r\n")
    assert owner.session.state is State.READY
    assert set(owner.refused) == {rules.DISK_FULL}


@pytest.mark.parametrize("between", [b"RSET\r\n", b"NOOP\r\n", OPENING])
def test_what_comes_later_is_out_of_order_all_the_same(between: bytes) -> None:
    owner = Owner()
    owner.codes(OPENING, FULL, between, HERE)
    assert owner.refused == [rules.DISK_FULL, rules.WRONG_ORDER]


def test_a_message_that_was_taken_forgives_no_more() -> None:
    owner = Owner()
    owner.codes(OPENING, MAIL, HERE, ELSEWHERE, DATA, b"hello\r\n.\r\n", HERE)
    assert owner.refused == [rules.RELAY, rules.WRONG_ORDER]
