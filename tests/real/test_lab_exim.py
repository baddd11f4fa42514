"""Exim in the lab answers as Exim is known to, in each form in which its ETRN can be set up."""

import smtplib
import socket

import pytest

from tests.lab.exim import EtrnForm, EximLab
from tests.lab.ports import LOOPBACK, Address
from tests.lab.sink import Sink

pytestmark = pytest.mark.usefixtures("real_servers")

OK = (250, "OK")
NO_HASH = (501, "argument must begin with #")
PROHIBITED = (458, "Administrative prohibition")
FAILURE = (458, "Internal failure")


@pytest.mark.parametrize(
    ("form", "replies"),
    [
        (EtrnForm.BUILT_IN, {"client.test": NO_HASH, "@client.test": NO_HASH, "": NO_HASH, "#queue1": OK, "#test": OK}),
        (EtrnForm.COMMAND, {"client.test": OK, "@client.test": OK, "#queue1": PROHIBITED, "nobody.test": PROHIBITED}),
        (EtrnForm.MANUAL, {"client.test": FAILURE, "@client.test": FAILURE, "#queue1": FAILURE}),
        (EtrnForm.NO_ACL, {"client.test": PROHIBITED, "@client.test": PROHIBITED, "#queue1": PROHIBITED}),
    ],
)
def test_each_form_of_etrn_is_answered(sink: Sink, form: EtrnForm, replies: dict[str, tuple[int, str]]) -> None:
    with EximLab(sink.address, form=form) as lab:
        assert {argument: lab.etrn(argument) for argument in replies} == replies


def test_an_at_sign_is_taken_off(exim: EximLab, sink: Sink) -> None:
    (sent,) = exim.inject()
    exim.wait_held(1)
    assert exim.etrn("@client.test") == OK
    assert [arrival.message_id for arrival in sink.wait_arrivals(1)] == [sent]


@pytest.mark.parametrize("form", [EtrnForm.COMMAND, EtrnForm.NO_ACL])
def test_etrn_is_advertised_where_it_is_set_up(sink: Sink, form: EtrnForm) -> None:
    with EximLab(sink.address, form=form) as lab, smtplib.SMTP(lab.address.host, lab.address.port) as session:
        session.ehlo()
        assert ("etrn" in session.esmtp_features) is (form is EtrnForm.COMMAND)


def test_etrn_inside_a_transaction_is_refused(sink: Sink) -> None:
    with EximLab(sink.address) as lab, smtplib.SMTP(lab.address.host, lab.address.port) as session:
        session.ehlo()
        session.mail("sender@elsewhere.test")
        assert session.docmd("ETRN", "#client") == (503, b"ETRN is not permitted inside a transaction")


def test_the_built_in_form_matches_part_of_a_name(sink: Sink) -> None:
    with EximLab(sink.address) as lab:
        lab.inject(recipient="user@client.test")
        lab.inject(recipient="user@sub.client.test")
        lab.wait_held(2)
        assert lab.etrn("#lient") == OK
        sink.wait_arrivals(2)


def test_what_runs_already_is_not_started_again() -> None:
    with socket.create_server((LOOPBACK, 0)) as silent, _exim_for(silent) as lab:
        lab.inject()
        lab.wait_held(1)
        assert lab.etrn("client.test") == OK
        assert lab.etrn("client.test") == (458, "Already processing client.test")


def _exim_for(listener: socket.socket) -> EximLab:
    return EximLab(Address(LOOPBACK, listener.getsockname()[1]), form=EtrnForm.COMMAND)
