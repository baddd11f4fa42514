"""What every mail server of the lab does as a provider, shown on all of them."""

import smtplib
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
import trustme

from tests.lab.exim import EtrnForm, EximLab
from tests.lab.mta import OPEN_ACCESS, Access, MtaLab
from tests.lab.ports import LOOPBACK, Address, free_port, is_listening, wait_until
from tests.lab.postfix import PostfixLab
from tests.lab.sendmail import SendmailLab
from tests.lab.sink import Sink

pytestmark = pytest.mark.usefixtures("real_servers")


@dataclass(frozen=True)
class Kind:
    """How one kind of server is made, how it is asked for client.test and for other.test, and what it says."""

    make: Callable[[Address, Access], MtaLab]
    client: str
    other: str
    started: str
    needs_tls: tuple[int, str]
    needs_sign_in: tuple[int, str]

    def ask(self, lab: MtaLab, argument: str) -> None:
        assert lab.etrn(argument) == (250, self.started.format(argument))


def _exim(form: EtrnForm) -> Callable[[Address, Access], MtaLab]:
    return lambda receiver, access: EximLab(receiver, access, form)


EXIM_NEEDS = (458, "TLS required"), (458, "authentication required")
KINDS = {
    "postfix": Kind(
        PostfixLab, "client.test", "other.test", "Queuing started",
        (530, "5.7.0 Must issue a STARTTLS command first"),
        (554, "5.7.1 <client.test>: Etrn command rejected: Access denied"),
    ),
    "exim": Kind(_exim(EtrnForm.BUILT_IN), "#client", "#other", "OK", *EXIM_NEEDS),
    "exim-command": Kind(_exim(EtrnForm.COMMAND), "client.test", "other.test", "OK", *EXIM_NEEDS),
    "sendmail": Kind(
        SendmailLab, "client.test", "other.test", "2.0.0 Queuing for node {} started",
        (530, "5.7.0 Must issue a STARTTLS command first"),
        (530, "5.7.0 Authentication required"),
    ),
}  # fmt: skip


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    return KINDS[request.param]


def test_held_mail_comes_after_the_etrn_on_a_connection_of_its_own(kind: Kind, sink: Sink) -> None:
    with kind.make(sink.address, OPEN_ACCESS) as lab:
        sent = lab.inject(count=3, size=5_000)
        lab.wait_held(3)
        assert sink.arrivals == []
        with smtplib.SMTP(lab.address.host, lab.address.port) as session:
            assert session.sock is not None
            session.ehlo()
            assert "etrn" in session.esmtp_features
            own_port = session.sock.getsockname()[1]
            assert session.docmd("ETRN", kind.client)[0] == 250
            arrivals = sink.wait_arrivals(3)
        lab.wait_held(0)
    assert sorted(arrival.message_id for arrival in arrivals) == sorted(sent)
    assert own_port not in {arrival.peer.port for arrival in arrivals}


def test_an_etrn_for_another_domain_brings_nothing_else(kind: Kind, sink: Sink) -> None:
    with kind.make(sink.address, OPEN_ACCESS) as lab:
        lab.inject(recipient="user@client.test")
        (other,) = lab.inject(recipient="user@other.test")
        lab.wait_held(2)
        kind.ask(lab, kind.other)
        assert [arrival.message_id for arrival in sink.wait_arrivals(1)] == [other]
        lab.wait_held(1)


def test_mail_after_an_etrn_that_found_nothing_is_held(kind: Kind, sink: Sink) -> None:
    with kind.make(sink.address, OPEN_ACCESS) as lab:
        for arrived in range(3):
            kind.ask(lab, kind.client)
            lab.inject()
            lab.wait_held(1)
            assert len(sink.arrivals) == arrived
            kind.ask(lab, kind.client)
            lab.wait_held(0)


def test_mail_stays_held_while_the_receiver_is_down(kind: Kind) -> None:
    with kind.make(Address(LOOPBACK, free_port()), OPEN_ACCESS) as lab, Sink() as late:
        (sent,) = lab.inject()
        lab.wait_held(1)
        kind.ask(lab, kind.client)
        wait_until(lambda: "refused" in lab.log(), "a delivery that fails")
        lab.wait_held(1)
        lab.deliver_to(late.address)
        assert late.arrivals == []
        kind.ask(lab, kind.client)
        assert [arrival.message_id for arrival in late.wait_arrivals(1)] == [sent]


def test_tls_and_sign_in_can_be_made_conditions_of_etrn(kind: Kind, sink: Sink) -> None:
    authority = trustme.CA()
    certificate = authority.issue_cert(LOOPBACK).private_key_and_cert_chain_pem.bytes()
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    access = Access(certificate, tls_required=True, users={"anna": "open sesame"}, sign_in_required=True)
    with kind.make(sink.address, access) as lab:
        lab.inject()
        lab.wait_held(1)
        assert lab.etrn(kind.client) == kind.needs_tls
        with smtplib.SMTP(lab.address.host, lab.address.port) as session:
            session.starttls(context=trust)
            session.ehlo()
            code, text = session.docmd("ETRN", kind.client)
            assert (code, text.decode()) == kind.needs_sign_in
            with pytest.raises(smtplib.SMTPAuthenticationError) as refusal:
                session.login("anna", "wrong")
            assert refusal.value.smtp_code == 535
            session.login("anna", "open sesame")
            assert session.docmd("ETRN", kind.client)[0] == 250
        with smtplib.SMTP_SSL(lab.tls_address.host, lab.tls_address.port, context=trust) as session:
            assert session.login("anna", "open sesame")[0] == 235
        sink.wait_arrivals(1)


def test_nothing_is_left_when_it_ends(kind: Kind, sink: Sink) -> None:
    with kind.make(sink.address, OPEN_ACCESS) as lab:
        processes = lab.namespace.processes()
        files = lab.namespace.path("/srv")
        assert processes
        assert files.is_dir()
    assert not any(process.is_running() for process in processes)
    assert not files.exists()
    assert not is_listening(lab.address)


def test_a_server_sees_a_host_name_of_its_own(kind: Kind, sink: Sink) -> None:
    outside = socket.gethostname()
    with kind.make(sink.address, OPEN_ACCESS) as lab:
        assert lab.namespace.run("hostname").stdout == "provider.test\n"
    assert socket.gethostname() == outside != "provider.test"


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
    assert not is_listening(Address(LOOPBACK, port))


def test_a_failure_inside_shows_the_log(sink: Sink) -> None:
    def fail() -> None:
        with PostfixLab(sink.address) as lab:
            lab.inject()
            lab.wait_held(2, seconds=0.1)

    with pytest.raises(TimeoutError, match="2 messages held by postfix") as failure:
        fail()
    assert "postfix/qmgr" in failure.value.__notes__[0]
