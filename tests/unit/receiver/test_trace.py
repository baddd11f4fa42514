"""The lines in front of a message, and reading them back, also where a stranger has written them."""

import time

import pytest

from etrn_gui.receiver.trace import read_trace, subject_of, trace_lines
from etrn_gui.serving.service import Context, Peer
from etrn_gui.smtp.data import HEAD_LIMIT
from etrn_gui.smtp.envelope import Envelope
from etrn_gui.smtp.syntax import Mailbox

B = Mailbox("b@here.example", "b", "here.example")


@pytest.mark.parametrize(
    ("context", "envelope", "name"),
    [
        (Context(1, Peer("192.0.2.7", 1), 0.0, helo="x"), Envelope(), "SMTP"),
        (Context(1, Peer("192.0.2.7", 1), 0.0, helo="x", esmtp=True), Envelope(), "ESMTP"),
        (Context(1, Peer("192.0.2.7", 1), 0.0, helo="x", esmtp=True, tls="TLSv1.3"), Envelope(), "ESMTPS"),
        (Context(1, Peer("2001:db8::7", 1), 0.0, helo="x", esmtp=True), Envelope(utf8=True), "UTF8SMTP"),
        (
            Context(1, Peer("2001:db8::7", 1), 0.0, helo="x", esmtp=True, tls="TLSv1.2"),
            Envelope(utf8=True),
            "UTF8SMTPS",
        ),
    ],
)
def test_the_lines_are_read_back(context: Context, envelope: Envelope, name: str) -> None:
    envelope.recipients = [B, B]
    lines = trace_lines(context, envelope, "mx.here.example", time.time())
    assert f"with {name} ".encode() in lines
    traced = read_trace(lines + b"Subject: Hello\r\n\r\nSubject: no\r\n")
    assert (traced.sender, traced.recipients) == ("", ("b@here.example", "b@here.example"))
    assert (traced.peer, traced.tls, traced.subject) == (context.peer.address, context.tls, "Hello")
    assert traced.prefix == len(lines)


def test_a_name_that_a_peer_calls_itself_cannot_forge_a_line() -> None:
    context = Context(1, Peer("192.0.2.7", 1), 0.0, helo="x ([192.0.2.99])\r\nEvil: y")
    lines = trace_lines(context, Envelope(recipients=[B]), "mx.here.example", 0.0)
    assert b"\r\nEvil" not in lines
    assert read_trace(lines).peer == "192.0.2.7"


def test_a_file_of_another_program_gives_what_it_has() -> None:
    traced = read_trace(b"Received: from a ([192.0.2.7])\r\nSubject: Hello\r\n\r\nx")
    assert (traced.sender, traced.recipients, traced.subject, traced.prefix) == ("", (), "Hello", 0)


@pytest.mark.parametrize(
    ("head", "subject"),
    [
        (b"Subject: Hello\r\n", "Hello"),
        (b"SUBJECT:Hello\r\n", "Hello"),
        (b"X: y\r\nSubject: two\r\n lines\r\n", "two lines"),
        (b"Subject: =?utf-8?b?R3LDvMOfZQ==?=\r\n", "Grüße"),
        (b"Subject: =?iso-8859-1?q?Gr=FC=DFe?= to =?utf-8?q?all?=\r\n", "Grüße to all"),
        (b"Subject: =?utf-8?q?a=0D=0Ab?=\r\n", "a b"),
        (b"Subject: =?unheard-of?q?x=FF?=\r\n", "xÿ"),
        (b"Subject: =?utf-8?b?!!!?=\r\n", ""),
        ("Subject: Grüße\r\n".encode(), "Grüße"),
        (b"Subject: \xff\r\n", "\ufffd"),
        (b"Resubject: x\r\n", ""),
        (b"", ""),
    ],
)
def test_the_subject_is_told_on_one_line(head: bytes, subject: str) -> None:
    assert subject_of(head) == subject


@pytest.mark.parametrize("charset", [b"utf-7", b"unicode_escape", b"idna", b"zlib", b"rot13", b"undefined", b"utf-16"])
def test_no_charset_that_python_knows_gets_in_the_way(charset: bytes) -> None:
    assert isinstance(subject_of(b"Subject: =?" + charset + b"?q?+2AA-=5Cud800?=\r\n"), str)


@pytest.mark.parametrize(
    "head",
    [
        b"Subject: " + b"x\r\n " * HEAD_LIMIT,
        b"Subject: " + b"=?utf-8?q?" * HEAD_LIMIT,
        b"Return-Path: <" + b">" * HEAD_LIMIT,
        b"Return-Path: <>\r\nReceived: from " + b"a ([" * HEAD_LIMIT,
        b"Return-Path: <>\r\n" + b"Delivered-To: \r\n" * HEAD_LIMIT,
        b"Received: from " * HEAD_LIMIT,
        b"\r\n\t" * HEAD_LIMIT,
    ],
    ids=["folds", "encoded words", "brackets", "addresses", "recipients", "received", "white space"],
)
def test_no_header_takes_long(head: bytes) -> None:
    """Quadratic work would take minutes here, and the test's own time limit would end it."""
    read_trace(head[:HEAD_LIMIT])
