"""Every reply that servers are known to give to ETRN, and what it means. Sources: the servers themselves, RFC 1985."""

from pathlib import Path

import pytest

from etrn_gui.domain.outcome import Family, Outcome
from etrn_gui.flush.answers import ROWS, promised, row_for, understand
from etrn_gui.flush.families import SIGNS, recognise

TABLE = Path(__file__).with_name("replies.txt").read_text(encoding="utf-8")
REPLIES = [[cell.strip() for cell in line.split("|")] for line in TABLE.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(("server", "offered", "reply", "outcome", "words"), REPLIES, ids=lambda cell: cell[:40])
def test_reply(server: str, offered: str, reply: str, outcome: str, words: str) -> None:
    code, text = int(reply[:3]), reply[4:]
    answer = understand(code, text, Family(server), offered == "yes")
    assert (answer.outcome, answer.code, answer.text, answer.family) == (outcome, code, text, server)
    assert words in answer.advice


def test_every_row_of_the_table_is_used() -> None:
    """A row that no known reply reaches is either dead or untested."""
    reached = [
        row_for(int(reply[:3]), reply[4:], Family(server), offered == "yes") for server, offered, reply, _, _ in REPLIES
    ]
    assert [row for row in ROWS if row not in reached] == []


@pytest.mark.parametrize("code", range(200, 600))
def test_any_code_has_a_meaning_and_advice(code: int) -> None:
    answer = understand(code, "", advertised=True)
    assert answer.advice.endswith(".")
    assert answer.outcome.accepted == (code in {250, 251, 252, 253})
    assert answer.outcome.may_bring_mail == (code < 400)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("OK, 14 pending messages for node client.test started", 14),
        ("2.0.0 OK, 14 pending messages for node client.test started", 14),
        ("OK, 1 pending message for node client.test started", 1),
        ("3 messages waiting", 3),
        ("OK, 0 pending messages for node client.test started", 0),
        ("OK, pending messages for node 5.messages.test started", None),
        ("OK, pending messages for node client5 messages.test", None),
        ("2.0.0 messages on their way", None),
        ("OK, 99999999999999999999 pending messages for node client.test", None),
        ("OK, -4 pending messages", None),
        ("OK", None),
    ],
)
def test_count_of_a_253(text: str, count: int | None) -> None:
    assert promised(text) == count
    assert understand(253, text).promised == count


def test_a_count_is_believed_of_a_253_only() -> None:
    """RFC 1985 gives a count to 253 alone; elsewhere a number may be anything."""
    assert understand(252, "OK, 14 pending messages for node client.test started").promised is None


GREETINGS = [
    ("mx.test ESMTP Postfix (Debian/GNU)", Family.POSTFIX),
    ("mx.test ESMTP Exim 4.96 Mon, 23 Nov 2026 12:00:00 +0000", Family.EXIM),
    ("mx.test ESMTP Sendmail 8.17.1.9/8.17.1.9/Debian-2; Mon, 23 Nov 2026 12:00:00 GMT", Family.SENDMAIL),
    ("mail.test hMailServer ESMTP", Family.HMAILSERVER),
    ("<1140475332.2874633136@mast> [XMail 1.22 ESMTP Server] service ready; Mon, 20 Feb 2006", Family.XMAIL),
    ("mx.test ZMailer Server 2.99.57 #1 ESMTP ready at Mon, 23 Nov 2026 12:00:00 +0200", Family.ZMAILER),
    ("mx.test ESMTP", Family.UNKNOWN),
]


@pytest.mark.parametrize(("greeting", "family"), GREETINGS, ids=lambda value: str(value)[:30])
def test_family_by_greeting(greeting: str, family: Family) -> None:
    assert recognise(greeting, "mx.test\nETRN") is family


EHLO = {
    Family.POSTFIX: "mx/PIPELINING/SIZE 10240000/VRFY/ETRN/STARTTLS/ENHANCEDSTATUSCODES/8BITMIME/DSN/SMTPUTF8/CHUNKING",
    Family.EXIM: "mx Hello me [127.0.0.1]/SIZE 52428800/8BITMIME/ETRN/PIPELINING/PIPECONNECT/CHUNKING/PRDR/HELP",
    Family.SENDMAIL: "mx Hello me [127.0.0.1], pleased to meet you/ENHANCEDSTATUSCODES/PIPELINING/8BITMIME/ETRN/HELP",
    Family.UNKNOWN: "mx/SIZE 33554432/8BITMIME/SMTPUTF8/HELP",
}


@pytest.mark.parametrize(("family", "ehlo"), EHLO.items(), ids=str)
def test_family_by_ehlo_where_the_greeting_says_nothing(family: Family, ehlo: str) -> None:
    assert recognise("mx.test ESMTP", ehlo.replace("/", "\n")) is family


OWN_WORDS = [(server, reply) for server, _, reply, _, _ in REPLIES if server != "unknown"]


@pytest.mark.parametrize(("server", "reply"), OWN_WORDS, ids=lambda value: value[:40])
def test_words_of_a_reply_never_point_to_another_server(server: str, reply: str) -> None:
    assert recognise("", "", reply[4:]) in {Family(server), Family.UNKNOWN}


@pytest.mark.parametrize("reply", [reply for server, _, reply, _, _ in REPLIES if server == "unknown"])
def test_words_of_the_rfc_point_to_no_server(reply: str) -> None:
    assert recognise("", "", reply[4:]) is Family.UNKNOWN


def test_every_sign_of_a_reply_is_used() -> None:
    signs = [sign for sign in SIGNS if sign.reply]
    seen = {recognise("", "", reply[4:]) for _, reply in OWN_WORDS}
    assert {sign.family for sign in signs} <= seen


def test_a_later_sign_does_not_overrule_the_greeting() -> None:
    assert recognise("mx ESMTP Exim 4.96", "", "Queuing started") is Family.EXIM


def test_outcomes_that_come_from_replies() -> None:
    """The rest of the outcomes come from the connection, not from a reply."""
    assert {row.outcome for row in ROWS} == set(Outcome) - {
        Outcome.UNREACHABLE,
        Outcome.TLS_FAILED,
        Outcome.CANCELLED,
        Outcome.BLOCKED,
    }
