"""Postfix in the lab is a provider as RFC 1985 means it, and answers as Postfix is known to."""

import smtplib
import ssl
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
import trustme

from tests.lab.mta import Access
from tests.lab.ports import Address, free_port, is_listening, wait_until
from tests.lab.postfix import PostfixLab
from tests.lab.sink import Sink

pytestmark = pytest.mark.usefixtures("real_servers")

STARTED = (250, "Queuing started")


def test_held_mail_comes_after_the_etrn_on_a_connection_of_its_own(postfix: PostfixLab, sink: Sink) -> None:
    sent = postfix.inject(count=3, size=5_000)
    postfix.wait_held(3)
    assert sink.arrivals == []
    with smtplib.SMTP(postfix.address.host, postfix.address.port) as session:
        assert session.sock is not None
        session.ehlo()
        assert "etrn" in session.esmtp_features
        own_port = session.sock.getsockname()[1]
        assert session.docmd("ETRN", "client.test") == (250, b"Queuing started")
        arrivals = sink.wait_arrivals(3)
    assert sorted(arrival.message_id for arrival in arrivals) == sorted(sent)
    assert own_port not in {arrival.peer.port for arrival in arrivals}
    postfix.wait_held(0)


def test_an_etrn_for_another_domain_brings_nothing(postfix: PostfixLab, sink: Sink) -> None:
    postfix.inject(recipient="user@client.test")
    (other,) = postfix.inject(recipient="user@other.test")
    postfix.wait_held(2)
    assert postfix.etrn("other.test") == STARTED
    assert [arrival.message_id for arrival in sink.wait_arrivals(1)] == [other]
    postfix.wait_held(1)


def test_mail_after_an_etrn_that_found_nothing_is_held(postfix: PostfixLab, sink: Sink) -> None:
    for _ in range(5):
        assert postfix.etrn("client.test") == STARTED
        postfix.inject()
        postfix.wait_held(1)
        assert sink.arrivals == []
        postfix.namespace.run("postsuper", "-c", "/srv/postfix", "-d", "ALL")


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
def test_etrn_is_answered_as_the_table_says(postfix: PostfixLab, argument: str, reply: tuple[int, str]) -> None:
    assert postfix.etrn(argument) == reply


def test_etrn_inside_a_transaction_is_refused(postfix: PostfixLab) -> None:
    with smtplib.SMTP(postfix.address.host, postfix.address.port) as session:
        session.ehlo()
        session.mail("sender@elsewhere.test")
        assert session.docmd("ETRN", "client.test") == (503, b"Error: MAIL transaction in progress")


def test_etrn_before_ehlo_is_answered(postfix: PostfixLab) -> None:
    with smtplib.SMTP(postfix.address.host, postfix.address.port) as session:
        assert session.docmd("ETRN", "client.test") == (250, b"Queuing started")


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
        postfix.etrn("client.test")
        assert [arrival.message_id for arrival in elsewhere.wait_arrivals(1)] == [sent]


def test_mail_stays_held_while_the_receiver_is_down() -> None:
    with PostfixLab(Address("127.0.0.1", free_port())) as lab, Sink() as late:
        lab.inject()
        lab.wait_held(1)
        assert lab.etrn("client.test") == STARTED
        wait_until(lambda: "Connection refused" in lab.log(), "a delivery that fails")
        lab.wait_held(1)
        lab.deliver_to(late.address)
        assert late.arrivals == []
        assert lab.etrn("client.test") == STARTED
        late.wait_arrivals(1)


def test_tls_and_sign_in_can_be_made_conditions_of_etrn(sink: Sink) -> None:
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.bytes()
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    access = Access(certificate, tls_required=True, users={"anna": "open sesame"}, sign_in_required=True)
    with PostfixLab(sink.address, access) as lab:
        lab.inject()
        lab.wait_held(1)
        assert lab.etrn("client.test") == (530, "5.7.0 Must issue a STARTTLS command first")
        with smtplib.SMTP(lab.address.host, lab.address.port) as session:
            session.starttls(context=trust)
            session.ehlo()
            assert session.docmd("ETRN", "client.test")[0] == 554
            with pytest.raises(smtplib.SMTPAuthenticationError, match="authentication failed"):
                session.login("anna", "wrong")
            session.login("anna", "open sesame")
            assert session.docmd("ETRN", "client.test") == (250, b"Queuing started")
        with smtplib.SMTP_SSL(lab.tls_address.host, lab.tls_address.port, context=trust) as session:
            assert session.login("anna", "open sesame")[0] == 235
        sink.wait_arrivals(1)


def test_nothing_is_left_when_it_ends(sink: Sink) -> None:
    with PostfixLab(sink.address) as lab:
        processes = lab.namespace.processes()
        assert "master" in {process.name() for process in processes}
    assert not any(process.is_running() for process in processes)
    assert not is_listening(lab.address)


ABANDONED = """
import os, signal
from tests.lab.ports import Address
from tests.lab.postfix import PostfixLab
with PostfixLab(Address("127.0.0.1", 9)) as lab:
    print(lab.address.port, *(process.pid for process in lab.namespace.processes()), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_nothing_is_left_when_the_test_process_is_killed() -> None:
    root = Path(__file__).parents[2]
    child = subprocess.run([sys.executable, "-c", ABANDONED], cwd=root, capture_output=True, text=True, check=False)
    port, *pids = (int(word) for word in child.stdout.split())
    assert pids, child.stderr
    wait_until(lambda: not any(psutil.pid_exists(pid) for pid in pids), "the end of an abandoned Postfix")
    assert not is_listening(Address("127.0.0.1", port))


def test_a_failure_inside_shows_the_log(sink: Sink) -> None:
    def fail() -> None:
        with PostfixLab(sink.address) as lab:
            lab.inject()
            lab.wait_held(2, seconds=0.1)

    with pytest.raises(TimeoutError, match="2 messages held by postfix") as failure:
        fail()
    assert "postfix/qmgr" in failure.value.__notes__[0]
