"""Postfix in the lab answers as Postfix is known to, and its settings can be changed while it runs."""

import smtplib

import pytest

from tests.lab.postfix import PostfixLab
from tests.lab.sink import Sink

STARTED = (250, "Queuing started")


@pytest.mark.parametrize(
    ("argument", "reply"),
    [
        ("client.test", STARTED),
        ("@client.test", STARTED),
        ("sub.client.test", STARTED),
        ("#queue1", (459, "<queue1>: service unavailable")),
        ("nobody.test", (459, "<nobody.test>: service unavailable")),
        ("", (500, "Syntax: ETRN domain")),
        ("-bad..name", (501, "Error: invalid parameter syntax")),
    ],
)
def test_each_form_of_etrn_is_answered(postfix: PostfixLab, argument: str, reply: tuple[int, str]) -> None:
    assert postfix.etrn(argument) == reply


def test_etrn_inside_a_transaction_is_refused(postfix: PostfixLab) -> None:
    with smtplib.SMTP(postfix.address.host, postfix.address.port) as session:
        session.ehlo()
        session.mail("sender@elsewhere.test")
        assert session.docmd("ETRN", "client.test") == (503, b"Error: MAIL transaction in progress")


def test_etrn_before_ehlo_is_accepted(postfix: PostfixLab) -> None:
    with smtplib.SMTP(postfix.address.host, postfix.address.port) as session:
        assert session.docmd("ETRN", "client.test") == (250, b"Queuing started")


def test_an_at_sign_takes_in_no_subdomain(postfix: PostfixLab, sink: Sink) -> None:
    (named,) = postfix.inject(recipient="user@client.test")
    postfix.inject(recipient="user@sub.client.test")
    postfix.wait_held(2)
    assert postfix.etrn("@client.test") == STARTED
    assert [arrival.message_id for arrival in sink.wait_arrivals(1)] == [named]
    postfix.wait_held(1)


def test_a_reload_changes_who_may_ask(postfix: PostfixLab) -> None:
    postfix.reload(smtpd_etrn_restrictions="reject")
    refusal = (554, "5.7.1 <client.test>: Etrn command rejected: Access denied")
    assert postfix.etrn("client.test") == refusal
    postfix.reload(smtpd_etrn_restrictions="")
    assert postfix.etrn("client.test") == STARTED


def test_held_mail_goes_to_the_receiver_of_the_moment(postfix: PostfixLab) -> None:
    (sent,) = postfix.inject()
    postfix.wait_held(1)
    with Sink() as elsewhere:
        postfix.deliver_to(elsewhere.address)
        assert postfix.etrn("client.test") == STARTED
        assert [arrival.message_id for arrival in elsewhere.wait_arrivals(1)] == [sent]
