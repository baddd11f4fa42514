"""The letter to the provider: written where it can help, with the directive of its own server."""

import ssl

import pytest

from etrn_gui.domain.history import Flush, FlushState, Trigger
from etrn_gui.domain.outcome import Answer, Family, Outcome
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.flush import tls
from etrn_gui.flush.answers import understand
from etrn_gui.flush.letter import letter
from tests.unit.flush.conftest import node


def flush(name: str, answer: Answer | None) -> Flush:
    return Flush(
        id=1, revision=1, profile="Harbour", provider="mx.test:25", queue=Queue(node(name)), trigger=Trigger.PERSON,
        state=FlushState.WAITING, opened=0.0, asked=0.0, answer=answer, closed=None, verdict=None, silence_after=60.0,
        quiet_after=5.0,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("family", "name", "code", "text", "directives"),
    [
        (Family.POSTFIX, "client.test", 459, "<client.test>: service unavailable", ["fast_flush_domains", ".client.t"]),
        (Family.POSTFIX, "@client.test", 554, "5.7.1 Access denied", ["smtpd_etrn_restrictions", "relay_domains"]),
        (Family.POSTFIX, "#night", 459, "<night>: service unavailable", ["no named queues", "#night"]),
        (Family.POSTFIX, "client.test", 458, "Unable to queue messages", ["postscreen"]),
        (Family.EXIM, "client.test", 458, "Administrative prohibition", ["acl_smtp_etrn"]),
        (Family.EXIM, "client.test", 458, "Internal failure", ["smtp_etrn_command", "${lookup{$domain}lsearch{"]),
        (Family.SENDMAIL, "client.test", 550, "5.7.1 Access denied", ["check_etrn", "noetrn"]),
        (Family.SENDMAIL, "#night", 459, "4.5.4 Queue night unknown", ["QUEUE_GROUP", "“night”"]),
        (Family.HMAILSERVER, "@client.test", 501, "ETRN not supported for @client.test", ["route for client.test"]),
        (Family.HMAILSERVER, "client.test", 458, "Error getting info for client.test", ["route"]),
        (Family.XMAIL, "client.test", 501, "Command not accepted", ["AllowSmtpETRN"]),
        (Family.ZMAILER, "@client.test", 458, "only literal target domains accepted", ["in place of @client.test"]),
        (Family.UNKNOWN, "client.test", 459, "Node client.test not allowed: no", ["allow ETRN for client.test"]),
        (Family.UNKNOWN, "client.test", 502, "not implemented", ["turn ETRN"]),
        (Family.UNKNOWN, "client.test", 421, "too busy", ["how often"]),
    ],
)  # fmt: skip
def test_letter(family: Family, name: str, code: int, text: str, directives: list[str]) -> None:
    written = letter(flush(name, understand(code, text, family)))
    assert written
    assert f"    ETRN {name}\n" in written
    assert f"    {code} {text}\n" in written
    assert "mx.test:25" in written
    for directive in directives:
        assert directive in written


def test_letter_about_an_etrn_that_was_not_sent() -> None:
    written = letter(flush("client.test", Answer(Outcome.NOT_SUPPORTED)))
    assert written
    assert "not offered in your EHLO reply" in written


def failed(number: int) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "…")
    error.verify_code = number
    return error


OUTDATED = ssl.SSLError(1, "[SSL: UNSUPPORTED_PROTOCOL]")
OUTDATED.reason = "UNSUPPORTED_PROTOCOL"
AT = Profile("Harbour", "mx.test")


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (tls.explain(failed(tls.EXPIRED), AT), "Please renew it."),
        (tls.explain(failed(62), AT), "tell me the right name"),
        (tls.explain(OUTDATED, AT), "TLS 1.2 or newer"),
        (tls.pin_mismatch(b"x"), "SHA-256"),
        (tls.DOWNGRADE, "somebody in between"),
        (tls.gone(AT), "somebody in between"),
    ],
)
def test_letter_about_tls_that_failed(words: str, asked: str) -> None:
    written = letter(flush("client.test", Answer(Outcome.TLS_FAILED, advice=words)))
    assert written
    assert "the connection cannot be protected" in written
    assert asked in written


@pytest.mark.parametrize(
    "outcome",
    [
        Outcome.STARTED, Outcome.NOTHING_WAITING, Outcome.ALREADY_RUNNING, Outcome.NEEDS_SIGN_IN, Outcome.NEEDS_TLS,
        Outcome.NO_ANSWER, Outcome.UNREACHABLE, Outcome.TLS_FAILED, Outcome.CANCELLED, Outcome.BLOCKED,
    ],
)  # fmt: skip
def test_no_letter_where_the_provider_cannot_help(outcome: Outcome) -> None:
    assert letter(flush("client.test", Answer(outcome))) is None


def test_no_letter_before_the_answer() -> None:
    assert letter(flush("client.test", None)) is None
