"""The main job with a real provider: mail held by Postfix comes at the click, not before, and the receipt tells."""

import mailbox
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.commands import Running, etrnctl, events
from tests.lab.ports import Address
from tests.lab.postfix import PostfixLab


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Running]:
    """Our receiver on a free port, for everything below client.test."""
    accepted = ("--accept", "@client.test", "--allow", "127.0.0.1")
    with Running(tmp_path, "receive", "--listen", "127.0.0.1:0", *accepted) as running:
        running.wait("listening")
        yield running


@pytest.fixture
def provider(real_servers: None, receiver: Running, tmp_path: Path) -> Iterator[PostfixLab]:
    """Postfix that holds mail for our receiver, and a profile `Lab` for it."""
    with PostfixLab(Address("127.0.0.1", receiver.seen[-1]["port"])) as lab:
        where = ("--host", lab.address.host, "--port", str(lab.address.port), "--tls", "none")
        added = etrnctl(tmp_path, "profile", "add", "Lab", *where, "--queue", "client.test", "--queue", "gone.test")
        assert added.returncode == 0, added.stderr
        yield lab
        print(lab.log())


def test_held_mail_comes_at_the_flush_and_is_confirmed(
    provider: PostfixLab, receiver: Running, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    identifiers = provider.inject(20)
    provider.wait_held(20)
    assert list((tmp_path / "mail" / "new").iterdir()) == []

    flushed = etrnctl(tmp_path, "flush", "Lab", "client.test", "--wait", "30", "--json")

    assert flushed.returncode == 0, flushed.stderr
    reply, receipt = events(flushed, "reply")[0], events(flushed, "receipt")[0]
    assert (reply["code"], reply["text"], reply["outcome"], reply["family"]) == (
        250, "Queuing started", "started", "postfix",
    )  # fmt: skip
    assert (receipt["verdict"], receipt["arrived"], receipt["promised"]) == ("confirmed", 20, None)
    assert receipt["bytes"] > 20 * 900
    assert {receiver.wait("delivered")["flush"] for _ in range(20)} == {receipt["flush"]}
    kept = mailbox.Maildir(tmp_path / "mail", create=False)
    assert sorted(str(message["Message-ID"]) for message in kept) == sorted(identifiers)
    assert provider.queue().waiting == 0
    record_property("seconds from ETRN to the first row", receipt["first_after"])


def test_nothing_waits_and_the_receipt_does_not_pretend(
    provider: PostfixLab, receiver: Running, tmp_path: Path
) -> None:
    flushed = etrnctl(tmp_path, "flush", "Lab", "client.test", "--wait", "2", "--json")
    receipt = events(flushed, "receipt")[0]
    assert (receipt["outcome"], receipt["verdict"], receipt["arrived"]) == ("started", "silent", 0)


def test_a_domain_the_provider_does_not_serve_is_refused_with_advice(
    provider: PostfixLab, receiver: Running, tmp_path: Path
) -> None:
    flushed = etrnctl(tmp_path, "flush", "Lab", "gone.test", "--wait", "5", "--json")
    assert flushed.returncode == 69
    reply = events(flushed, "reply")[0]
    assert (reply["code"], reply["outcome"]) == (459, "not_allowed")
    assert reply["advice"]
    assert events(flushed, "receipt")[0]["verdict"] == "refused"


def test_receiver_down_at_the_etrn_and_up_again(provider: PostfixLab, tmp_path: Path, receiver: Running) -> None:
    """A 250 without a receiver brings nothing, and the receipt says so; a second flush brings the mail."""
    provider.inject(3)
    provider.wait_held(3)
    port = receiver.seen[-1]["port"]
    assert receiver.stop() == 0
    first = etrnctl(tmp_path, "flush", "Lab", "client.test", "--wait", "3", "--json")
    assert [events(first, "reply")[0]["code"], events(first, "receipt")[0]["verdict"]] == [250, "silent"]
    accepted = ("--accept", "@client.test", "--allow", "127.0.0.1")
    with Running(tmp_path, "receive", "--listen", f"127.0.0.1:{port}", *accepted) as again:
        again.wait("listening")
        provider.wait_held(3)
        second = etrnctl(tmp_path, "flush", "Lab", "client.test", "--wait", "30", "--json")
    receipt = events(second, "receipt")[0]
    assert (receipt["verdict"], receipt["arrived"]) == ("confirmed", 3)
