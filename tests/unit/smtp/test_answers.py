"""The table of answers: what comes, and what is answered. One row a line."""

import base64
import re

import pytest

from etrn_gui.smtp import rules
from etrn_gui.smtp.states import State
from tests.unit.smtp.harness import ENVELOPE, OPENING, Owner

DATA = ENVELOPE + b"DATA\r\n"
BINARY = b"MAIL FROM:<> BODY=BINARYMIME\r\nRCPT TO:<b@here.example>\r\n"

ANSWERS = {
    # name: (what is said after EHLO, the last answer, whether the session is closed by it)
    "bare LF in a command": (b"NOOP\nNOOP\r\n", "500 5.5.2", True),
    "bare CR in a command": (b"NOOP\rNOOP\r\n", "500 5.5.2", True),
    "CR CR LF behind a command": (b"NOOP\r\r\n", "500 5.5.2", True),
    "TAB in a command": (b"NOOP\tx\r\n", "500 5.5.2", False),
    "NUL in a command": (b"NO\0OP\r\n", "500 5.5.2", False),
    "bad UTF-8 in a command": (b"NOOP \xff\r\n", "500 5.5.2", False),
    "HTTP": (b"GET / HTTP/1.1\r\n", "500 5.5.2", True),
    "TLS hello on the plain port": (b"\x16\x03\x01\x02\x00", "500 5.5.2", True),
    "line too long": (b"NOOP " + b"x" * 3000 + b"\r\n", "500 5.5.2", False),
    "line too long for the third time": ((b"NOOP " + b"x" * 3000 + b"\r\n") * 3, "421 4.7.0", True),
    "unknown command": (b"FROB\r\n", "500 5.5.1", False),
    "behind EHLO in its group": (b"EHLO again\r\nNOOP\r\n", "554 5.5.0", True),
    "behind DATA in its group": (DATA + b"smuggled\r\n.\r\n", "554 5.5.0", True),
    "behind QUIT in its group": (b"QUIT\r\nNOOP\r\n", "554 5.5.0", True),
    "EHLO without a name": (b"EHLO\r\n", "501 5.5.4", False),
    "relay": (b"MAIL FROM:<a@b.example>\r\nRCPT TO:<x@elsewhere.example>\r\n", "550 5.7.1", False),
    "relay by percent": (b"MAIL FROM:<>\r\nRCPT TO:<x%elsewhere.example@here.example>\r\n", "550 5.7.1", False),
    "relay by bang path": (b"MAIL FROM:<>\r\nRCPT TO:<elsewhere!x@here.example>\r\n", "550 5.7.1", False),
    "relay by quoted at": (b'MAIL FROM:<>\r\nRCPT TO:<"x@elsewhere.example"@here.example>\r\n', "550 5.7.1", False),
    "relay by source route": (b"MAIL FROM:<>\r\nRCPT TO:<@here.example:x@elsewhere.example>\r\n", "550 5.7.1", False),
    "our own by source route": (b"MAIL FROM:<>\r\nRCPT TO:<@elsewhere.example:x@here.example>\r\n", "250 2.1.5", False),
    "postmaster alone": (b"MAIL FROM:<>\r\nRCPT TO:<Postmaster>\r\n", "250 2.1.5", False),
    "null sender": (b"MAIL FROM:<>\r\n", "250 2.1.0", False),
    "no recipient address": (b"MAIL FROM:<>\r\nRCPT TO:<>\r\n", "501 5.1.3", False),
    "RCPT before MAIL": (b"RCPT TO:<b@here.example>\r\n", "503 5.5.1", False),
    "DATA before RCPT": (b"MAIL FROM:<>\r\nDATA\r\n", "554 5.5.1", False),
    "nested MAIL": (ENVELOPE + b"MAIL FROM:<>\r\n", "503 5.5.1", False),
    "unknown parameter": (b"MAIL FROM:<> FROB=1\r\n", "555 5.5.4", False),
    "unknown parameter of RCPT": (b"MAIL FROM:<>\r\nRCPT TO:<b@here.example> NOTIFY=NEVER\r\n", "555 5.5.4", False),
    "bad parameter value": (b"MAIL FROM:<> SIZE=many\r\n", "501 5.5.4", False),
    "over SIZE as announced": (b"MAIL FROM:<> SIZE=1001\r\n", "552 5.3.4", False),
    "disk too full for the announced size": (b"MAIL FROM:<disk-is-full@x.example>\r\n", "452 4.3.1", False),
    "address in UTF-8 without SMTPUTF8": ("MAIL FROM:<é@x.example>\r\n".encode(), "553 5.6.7", False),
    "address in UTF-8": ("MAIL FROM:<é@x.example> SMTPUTF8\r\n".encode(), "250 2.1.0", False),
    "local part over 64 octets": (b"MAIL FROM:<" + b"x" * 65 + b"@x.example>\r\n", "501 5.1.3", False),
    "path over 256 octets": (b"MAIL FROM:<x@" + b"y" * 256 + b">\r\n", "501 5.1.3", False),
    "address without brackets": (b"MAIL FROM:a@x.example\r\n", "501 5.1.7", False),
    "AUTH": (b"AUTH PLAIN AG9wcwBzZXNhbWU=\r\n", "503 5.5.1", False),
    "ETRN": (b"ETRN here.example\r\n", "502 5.5.1", False),
    "TURN": (b"TURN\r\n", "502 5.5.1", False),
    "EXPN": (b"EXPN staff\r\n", "502 5.5.1", False),
    "VRFY": (b"VRFY b@here.example\r\n", "252 2.1.5", False),
    "STARTTLS without a certificate": (b"STARTTLS\r\n", "502 5.5.1", False),
    "DATA for BINARYMIME": (BINARY + b"DATA\r\n", "503 5.5.1", False),
    "BDAT before RCPT": (b"MAIL FROM:<>\r\nBDAT 5 LAST\r\nhello", "554 5.5.1", False),
    "BDAT before MAIL": (b"BDAT 5 LAST\r\nhello", "503 5.5.1", False),
    "BDAT without a size": (ENVELOPE + b"BDAT LAST\r\n", "501 5.5.4", True),
    "RCPT between chunks": (ENVELOPE + b"BDAT 2\r\nabRCPT TO:<c@here.example>\r\n", "503 5.5.1", False),
}  # fmt: skip


@pytest.mark.parametrize(("said", "answer", "closed"), ANSWERS.values(), ids=ANSWERS)
def test_answer(said: bytes, answer: str, closed: bool) -> None:
    owner = Owner()
    owner.say(OPENING)
    assert owner.codes(said)[-1] == answer
    assert (owner.session.state is State.CLOSED) is closed
    assert bool(owner.ending) is closed
    assert owner.stored == []


@pytest.mark.parametrize(("said", "answer", "closed"), ANSWERS.values(), ids=ANSWERS)
def test_a_refusal_is_noted_with_its_rule_and_a_remedy(said: bytes, answer: str, closed: bool) -> None:
    owner = Owner()
    owner.say(OPENING)
    owner.say(said)
    if answer[0] in "45":
        assert f"{owner.refused[-1].code} {owner.refused[-1].enhanced}" == answer
        assert owner.refused[-1].remedy
        assert not closed or owner.refused[-1].closes or owner.ending


def test_message_is_stored_and_answered_once() -> None:
    owner = Owner()
    assert owner.codes(OPENING, ENVELOPE, b"DATA\r\n", b"Subject: x\r\n\r\n..dot\r\n.\r\n") == [
        "250", "250 2.1.0", "250 2.1.5", "354", "250 2.0.0",
    ]  # fmt: skip
    assert owner.stored == [b"Subject: x\r\n\r\n.dot\r\n"]


def test_a_pipelined_group_is_answered_in_one_piece() -> None:
    owner = Owner()
    owner.say(OPENING)
    owner.session.feed(ENVELOPE + b"DATA\r\n")
    assert owner.session.take_output().count(b"\r\n") == 3


def test_ehlo_offers_what_the_receiver_can_do_and_nothing_else() -> None:
    words = Owner().say(OPENING).replace("250-", "").replace("250 ", "").split("\r\n")
    assert words[:8] == [
        "mx.here.example", "PIPELINING", "SIZE 1000", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES", "CHUNKING",
        "BINARYMIME",
    ]  # fmt: skip
    assert Owner(starttls=True).say(OPENING).splitlines()[-1] == "250 STARTTLS"


def test_bytes_behind_starttls_are_not_run() -> None:
    owner = Owner(starttls=True)
    owner.say(OPENING)
    assert owner.codes(b"STARTTLS\r\nMAIL FROM:<>\r\n") == ["501 5.5.4"]
    assert owner.session.state is State.CLOSED


def test_after_tls_everything_is_forgotten() -> None:
    owner = Owner(starttls=True)
    assert owner.codes(OPENING, b"STARTTLS\r\n")[-1] == "220 2.0.0"
    owner.handle(owner.session.tls_started("TLSv1.3 TLS_AES_256_GCM_SHA384"))
    assert owner.session.tls == "TLSv1.3"
    assert owner.codes(b"MAIL FROM:<>\r\n") == ["503 5.5.1"]
    assert "STARTTLS" not in owner.say(OPENING)


def test_turned_away_only_quit_is_run() -> None:
    owner = Owner(greet=False)
    owner.handle(owner.session.turn_away(rules.ADDRESS_NOT_ALLOWED))
    assert owner.take().startswith("554 5.7.1 ")
    assert owner.codes(b"EHLO x\r\n", b"QUIT\r\n") == ["503 5.5.1", "221 2.0.0"]


def test_turned_away_a_chunk_is_not_taken_for_commands() -> None:
    owner = Owner(greet=False)
    owner.handle(owner.session.turn_away(rules.ADDRESS_NOT_ALLOWED))
    owner.take()
    assert owner.codes(b"BDAT 6 LAST\r\nQUIT\r\n") == ["503 5.5.1"]
    assert owner.session.state is State.CLOSED


def test_over_size_in_data_is_refused_at_the_end_and_the_session_goes_on() -> None:
    owner = Owner()
    owner.say(OPENING, ENVELOPE, b"DATA\r\n")
    assert owner.codes(b"x" * 1500 + b"\r\n.\r\n", b"NOOP\r\n") == ["552 5.3.4", "250 2.0.0"]
    assert owner.stored == []


def test_past_twice_the_size_it_closes_at_once() -> None:
    owner = Owner()
    owner.say(OPENING, ENVELOPE, b"DATA\r\n")
    assert owner.codes(b"x" * 1500, b"x" * 600) == ["552 5.3.4"]
    assert owner.session.state is State.CLOSED


def test_too_many_recipients_keep_the_first_ones() -> None:
    owner = Owner(recipients=2)
    owner.say(OPENING)
    more = b"RCPT TO:<c@here.example>\r\nRCPT TO:<d@here.example>\r\n"
    assert owner.codes(ENVELOPE + more)[-2:] == ["250 2.1.5", "452 4.5.3"]
    assert owner.codes(b"DATA\r\n", b"x\r\n.\r\n")[-1] == "250 2.0.0"


def test_mail_loop() -> None:
    owner = Owner(received_headers=3)
    owner.say(OPENING, ENVELOPE, b"DATA\r\n")
    assert owner.codes(b"Received: by x\r\n" * 4 + b"\r\nhello\r\n.\r\n") == ["554 5.4.6"]
    assert (
        owner.codes(ENVELOPE, b"DATA\r\n", b"Received: by x\r\n" * 3 + b"\r\nReceived: in the body\r\n.\r\n")[-1]
        == "250 2.0.0"
    )


def test_too_many_errors() -> None:
    owner = Owner(errors=5)
    owner.say(OPENING)
    assert owner.codes(*[b"FROB\r\n"] * 5) == ["500 5.5.1"] * 5 + ["421 4.7.0"]
    assert owner.session.state is State.CLOSED


def test_commands_that_bring_no_mail_run_out_and_a_message_renews_them() -> None:
    owner = Owner(idle_commands=10)
    owner.say(OPENING)
    owner.say(*[b"NOOP\r\n"] * 6)
    assert owner.codes(ENVELOPE, b"DATA\r\n", b"x\r\n.\r\n")[-1] == "250 2.0.0"
    assert owner.codes(*[b"MAIL FROM:<>\r\nRSET\r\n"] * 6)[-1] == "421 4.7.0"


def test_chunks_make_a_message_octet_for_octet() -> None:
    owner = Owner()
    owner.say(OPENING)
    said = BINARY + b"BDAT 6\r\na\n\r.\r\nBDAT 3\r\n\0\xff.BDAT 0 LAST\r\n"
    assert owner.codes(said)[-3:] == ["250 2.0.0"] * 3
    assert owner.stored == [b"a\n\r.\r\n\0\xff."]


def test_a_chunk_that_is_refused_is_still_read_to_its_end() -> None:
    owner = Owner()
    owner.say(OPENING)
    assert owner.codes(b"BDAT 6 LAST\r\nQUIT\r\nNOOP\r\n") == ["503 5.5.1", "250 2.0.0"]


def test_international_domain_is_known_in_both_forms() -> None:
    owner = Owner()
    owner.say(OPENING)
    said = "MAIL FROM:<> SMTPUTF8\r\nRCPT TO:<ü@MÜNCHEN.example>\r\nRCPT TO:<x@xn--mnchen-3ya.example>\r\n".encode()
    assert owner.codes(said)[-2:] == ["250 2.1.5", "250 2.1.5"]


def test_what_stands_behind_auth_is_nowhere() -> None:
    secret = base64.b64encode(b"\0ops\0sesame").decode()
    owner = Owner()
    owner.say(OPENING, f"AUTH PLAIN {secret}\r\nAUTH LOGIN\r\n{secret}\r\n".encode())
    assert secret not in repr(owner.lines)
    assert ("C", "AUTH PLAIN ••••") in owner.lines


@pytest.mark.parametrize(
    "said",
    [
        [b"AUTH PLAIN AG9wcwBzZXNhbWU=\r\n"],
        [b"AUTH PLAIN\r\n", b"AG9wcwBzZXNhbWU=\r\n"],
        [b"AUTH LOGIN\r\n", b"b3Bz\r\n", b"c2VzYW1l\r\n"],
        [b"AUTH LOGIN b3Bz\r\n", b"c2VzYW1l\r\n"],
    ],
)
def test_signing_in_to_the_practice_provider(said: list[bytes]) -> None:
    owner = Owner(auth=True)
    owner.say(OPENING)
    assert owner.codes(*said)[-1] == "235 2.7.0"
    assert owner.session.user == "ops"
    assert not re.search("AG9wcwBz|c2VzYW1l|b3Bz|sesame", repr(owner.lines))


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        (b"AUTH PLAIN AG9wcwB3cm9uZw==\r\n", "535 5.7.8"),
        (b"AUTH PLAIN !!!\r\n", "501 5.5.4"),
        (b"AUTH FROB\r\n", "504 5.5.4"),
        (b"AUTH LOGIN\r\n*\r\n", "501 5.5.2"),
    ],
)
def test_signing_in_badly(said: bytes, answer: str) -> None:
    owner = Owner(auth=True)
    owner.say(OPENING)
    assert owner.codes(said)[-1] == answer
    assert owner.session.user == ""


def test_etrn_may_come_any_time_but_inside_a_transaction() -> None:
    owner = Owner(etrn=True)
    assert owner.codes(b"ETRN here.example\r\n", OPENING, b"ETRN @here.example\r\n") == ["250", "250", "250"]
    assert owner.codes(ENVELOPE + b"ETRN here.example\r\n")[-1] == "503 5.5.1"


def test_a_connection_lost_in_a_message_is_noted_and_the_message_dropped() -> None:
    owner = Owner()
    owner.say(OPENING, ENVELOPE, b"DATA\r\n", b"half a mess")
    owner.handle(owner.session.connection_lost())
    assert owner.refused == [rules.TRANSFER_BROKEN]
    assert type(owner.events[-1]).__name__ == "MessageDropped"


def test_bytes_that_come_during_a_question_wait() -> None:
    owner = Owner()
    owner.say(OPENING, ENVELOPE, b"DATA\r\n")
    events = owner.session.feed(b"x\r\n.\r\nNOOP\r\n")
    assert owner.session.storing
    assert owner.session.feed(b"NOOP\r\n") == []
    owner.handle(events)
    assert owner.take().count("250 2.0.0") == 3
