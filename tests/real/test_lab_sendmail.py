"""Sendmail in the lab answers as Sendmail is known to."""

import smtplib

import pytest

from tests.lab.sendmail import SendmailLab
from tests.lab.sink import Sink


@pytest.mark.parametrize(
    ("argument", "reply"),
    [
        ("client.test", (250, "2.0.0 Queuing for node client.test started")),
        ("@client.test", (250, "2.0.0 Queuing for node @client.test started")),
        ("nobody.test", (250, "2.0.0 Queuing for node nobody.test started")),
        ("-bad..name", (250, "2.0.0 Queuing for node -bad..name started")),
        ("#queue1", (250, "2.0.0 Queuing for queue group queue1 started")),
        ("#nobody", (459, "4.5.4 Queue nobody unknown")),
        ("", (500, "5.5.2 Parameter required")),
    ],
)
def test_each_form_of_etrn_is_answered(sendmail: SendmailLab, argument: str, reply: tuple[int, str]) -> None:
    assert sendmail.etrn(argument) == reply


def test_etrn_inside_a_transaction_is_accepted(sendmail: SendmailLab) -> None:
    with smtplib.SMTP(sendmail.address.host, sendmail.address.port) as session:
        session.ehlo()
        session.mail("sender@elsewhere.test")
        assert session.docmd("ETRN", "client.test")[0] == 250


def test_a_queue_group_gives_its_own_mail(sendmail: SendmailLab, sink: Sink) -> None:
    sendmail.inject(recipient="user@client.test")
    (grouped,) = sendmail.inject(recipient="user@other.test")
    sendmail.wait_held(2)
    assert sendmail.etrn("#queue1")[0] == 250
    assert [arrival.message_id for arrival in sink.wait_arrivals(1)] == [grouped]
    sendmail.wait_held(1)


def test_a_rule_of_check_etrn_refuses(real_servers: None, sink: Sink) -> None:
    rule = 'R$*\t$#error $@ 5.7.1 $: "550 not for you"'
    with SendmailLab(sink.address, check_etrn=rule) as lab:
        assert lab.etrn("client.test") == (550, "5.7.1 not for you")


def test_under_load_etrn_has_no_reply(real_servers: None, sink: Sink) -> None:
    lab = SendmailLab(sink.address, macros=SendmailLab.OVERLOADED)
    with lab, smtplib.SMTP(lab.address.host, lab.address.port, timeout=5) as session:
        session.ehlo()
        session.putcmd("ETRN", "client.test")
        assert session.docmd("NOOP") == (250, b"2.0.0 OK")
