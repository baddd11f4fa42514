"""Real mail servers whose mail is taken in part: a refusal is named with its remedy, and what stays comes later."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands import Fields
from tests.lab.ports import LOOPBACK, Address, free_port
from tests.lab.postfix import PostfixLab
from tests.real.delivering import RECIPIENT, Site, lab_for, messages, same, site, write_limits

TOO_MUCH = 10**15
"""Octets that no disk has free."""


@pytest.fixture
def port() -> int:
    """Where the receiver listens each time that it is started."""
    return free_port()


@pytest.fixture
def held(real_servers: None, port: int) -> Iterator[PostfixLab]:
    """Postfix that holds nothing yet, for a receiver at `port`."""
    with PostfixLab(Address(LOOPBACK, port), parameters={"smtp_tls_security_level": "none"}) as lab:
        yield lab


def stands(receipt: Fields) -> tuple[str, int]:
    return receipt["verdict"], receipt["arrived"]


def refused(ours: Site) -> tuple[int, str, str, list[str]]:
    """The one kind of refusal there is: code, rule, remedy, recipients."""
    rows = ours.log()[1]
    assert {(row["code"], row["rule"]) for row in rows} == {(rows[0]["code"], rows[0]["rule"])}
    return rows[0]["code"], rows[0]["rule"], rows[0]["remedy"], rows[0]["to"]


def test_one_recipient_of_two_is_refused_and_the_other_gets_the_message(
    held: PostfixLab, port: int, tmp_path: Path
) -> None:
    with site(tmp_path, port=port) as ours:
        ours.add_profile(held)
        sent = messages(1)
        held.hand_over(sent, [RECIPIENT, "user@other.test"])
        held.wait_held(1)
        receipt = ours.flush()
        assert stands(receipt) == ("confirmed", 1)  # all that was asked for; other.test was not
        ((row,), (refusal,)) = ours.log()
        assert row["to"] == [RECIPIENT]
        assert (refusal["code"], refusal["rule"], refusal["to"]) == (550, "relay", ["user@other.test"])
        assert (row["flush"], refusal["session"]) == (receipt["flush"], row["session"])
        assert "add the recipient's domain to the accepted domains" in refusal["remedy"]
        assert same(sent, ours.kept())
        held.wait_held(0)
        assert "550 5.7.1 Not our domain" in held.log()


def test_a_message_over_the_limit_on_size_is_refused_and_the_receipt_is_partial(
    real_servers: None, tmp_path: Path
) -> None:
    """With Exim, which asks; Postfix and Sendmail read SIZE in our offer, and give the message up without a word."""
    write_limits(tmp_path, message_size=4000)
    with site(tmp_path) as ours, lab_for("exim", ours.address) as lab:
        ours.add_profile(lab)
        small, large = messages(2)
        lab.hand_over([small, large + b"x" * 70 + b"\r\n" * 4000])
        lab.wait_held(2)
        assert stands(ours.flush()) == ("partial", 1)
        code, rule, remedy, _ = refused(ours)
        assert (code, rule) == (552, "too_large")
        assert "Raise the limit on message size" in remedy
        assert same([small], ours.kept())


def test_a_full_disk_keeps_the_mail_at_the_provider_and_a_later_flush_brings_it(
    held: PostfixLab, port: int, tmp_path: Path
) -> None:
    write_limits(tmp_path, free_space=TOO_MUCH)
    sent = messages(5)
    with site(tmp_path, port=port) as ours:
        ours.add_profile(held)
        held.hand_over(sent)
        held.wait_held(5)
        assert stands(ours.flush()) == ("partial", 0)
        assert ours.kept() == []
        code, rule, remedy, _ = refused(ours)
        assert (code, rule) == (452, "disk_full")
        assert "the provider keeps the message" in remedy
        held.wait_held(5)
    write_limits(tmp_path, free_space=0)
    with site(tmp_path, port=port) as again:
        assert stands(again.flush()) == ("confirmed", 5)
        assert same(sent, again.kept())
    held.wait_held(0)


def test_what_too_many_connections_leave_behind_is_told_and_comes_with_the_next_flush(
    held: PostfixLab, port: int, tmp_path: Path
) -> None:
    """Postfix opens up to twenty, and keeps for later what it cannot bring over those it gets."""
    write_limits(tmp_path, sessions=2)
    sent = messages(60)
    with site(tmp_path, port=port) as ours:
        ours.add_profile(held)
        held.hand_over(sent)
        held.wait_held(60)
        verdict, arrived = stands(ours.flush())
        assert (verdict, 0 < arrived < 60) == ("partial", True)
        code, rule, remedy, _ = refused(ours)
        assert (code, rule) == (421, "too_many_sessions")
        assert "Flush again" in remedy
        held.wait_held(60 - arrived)
    write_limits(tmp_path, sessions=50)
    with site(tmp_path, port=port) as again:
        assert stands(again.flush()) == ("confirmed", 60 - arrived)
        assert same(sent, again.kept())
