"""The main job with our own commands, as README shows them: provide, receive, profile add, flush --wait, log."""

import mailbox
import smtplib
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.commands import Fields, Running, etrnctl, events
from tests.lab.ports import free_port

LISTEN = ("--listen", "127.0.0.1:0")
QUEUES = {"y.example": 3, "@fleet.example": 4, "#priority": 2}
"""What is asked for, and how many messages are handed in for it."""
RECIPIENTS = {
    "y.example": ["a@y.example"],
    "@fleet.example": ["a@fleet.example", "b@aurora.fleet.example"],
    "#priority": ["c@vip.example"],
}


@pytest.fixture
def receiver_port() -> int:
    """The provider is told of it before the receiver listens."""
    return free_port()


@pytest.fixture
def provider(tmp_path: Path, receiver_port: int) -> Iterator[Running]:
    where = f"127.0.0.1:{receiver_port}"
    names = ("y.example", "@fleet.example", "#priority:vip.example")
    nodes = [option for name in names for option in ("--node", f"{name}={where}")]
    with Running(tmp_path, "provide", *LISTEN, *nodes) as running:
        running.wait("listening")
        yield running


@pytest.fixture
def port(provider: Running) -> int:
    return int(provider.seen[-1]["port"])


@pytest.fixture
def profile(tmp_path: Path, port: int) -> str:
    where = ("--host", "127.0.0.1", "--port", str(port), "--tls", "none")
    queues = ("--queue", "y.example", "--queue", "@fleet.example", "--queue", "#priority:vip.example")
    added = etrnctl(tmp_path, "profile", "add", "Practice", *where, *queues, "--silence-after", "3")
    assert added.returncode == 0, added.stderr
    return "Practice"


@pytest.fixture
def receiver(tmp_path: Path, receiver_port: int, profile: str) -> Iterator[Running]:
    """Started behind the profile, so that it accepts the domains of its queues without being told."""
    with Running(tmp_path, "receive", "--listen", f"127.0.0.1:{receiver_port}", "--allow", "127.0.0.1") as running:
        running.wait("listening")
        yield running


def hand_in(provider: Running, port: int) -> dict[str, list[str]]:
    """Bring the mail of QUEUES as a stranger would; return the subjects by queue."""
    subjects: dict[str, list[str]] = {}
    with smtplib.SMTP("127.0.0.1", port) as client:
        for queue, count in QUEUES.items():
            for number in range(count):
                recipients = RECIPIENTS[queue]
                message = EmailMessage()
                message["From"], message["To"] = "ana@sender.example", recipients[number % len(recipients)]
                message["Subject"] = f"{queue} {number} – grün"
                message.set_content("Hello.\n.\nA dot stood there.\n")
                client.send_message(message)
                subjects.setdefault(queue, []).append(message["Subject"])
                held = provider.wait("held")
                assert (held["from"], held["to"]) == ("ana@sender.example", [message["To"]])
    return subjects


def test_the_mail_of_each_queue_comes_when_it_is_asked_for_and_the_receipt_confirms_it(
    provider: Running, port: int, receiver: Running, profile: str, tmp_path: Path
) -> None:
    subjects = hand_in(provider, port)
    assert list((tmp_path / "mail" / "new").iterdir()) == []

    flushes: dict[str, int] = {}
    for queue, count in QUEUES.items():
        flushed = etrnctl(tmp_path, "flush", profile, queue, "--wait", "30", "--json")
        assert flushed.returncode == 0, flushed.stderr
        (reply,), (receipt,) = events(flushed, "reply"), events(flushed, "receipt")
        answer = f"OK, {count} pending messages for node {queue} started"
        assert_holds(
            reply, queue=queue, code=253, text=answer, outcome="started", family="practice"
        )  # advice is for people
        assert_holds(receipt, queue=queue, outcome="started", verdict="confirmed", promised=count, arrived=count)
        assert receipt["bytes"] > 0
        assert 0 <= receipt["first_after"] <= receipt["seconds"]
        flushes[queue] = receipt["flush"]
        assert_holds(provider.wait("etrn"), argument=queue, code=253, text=answer)
        delivered = [receiver.wait("delivered") for _ in range(count)]
        assert {notice["flush"] for notice in delivered} == {receipt["flush"]}
        for notice in delivered:
            assert notice["file"].startswith("mail/new/")
            assert (tmp_path / notice["file"]).stat().st_size > notice["size"] > 0

    logged = events(etrnctl(tmp_path, "log", "--json"))
    for queue, count in QUEUES.items():
        mine = [row for row in logged if row["kind"] == "delivery" and row["flush"] == flushes[queue]]
        assert [row["subject"] for row in mine] == subjects[queue]
        assert {row["result"] for row in mine} == {"delivered"}
        (flush,) = [row for row in logged if row["kind"] == "flush" and row["id"] == flushes[queue]]
        assert_holds(flush, profile=profile, queue=queue, outcome="started", verdict="confirmed", arrived=count)
    assert len(logged) == sum(QUEUES.values()) + len(QUEUES)
    kept = mailbox.Maildir(tmp_path / "mail", create=False)
    assert len(kept) == sum(QUEUES.values())
    assert list((tmp_path / "provider" / "held" / "new").iterdir()) == []


def assert_holds(fields: Fields, **wanted: object) -> None:
    assert {key: fields[key] for key in wanted} == wanted


def test_all_queues_at_once(provider: Running, port: int, receiver: Running, profile: str, tmp_path: Path) -> None:
    hand_in(provider, port)
    flushed = etrnctl(tmp_path, "flush", profile, "--wait", "30", "--json")
    assert flushed.returncode == 0, flushed.stderr
    receipts = {receipt["queue"]: receipt for receipt in events(flushed, "receipt")}
    assert {queue: receipt["verdict"] for queue, receipt in receipts.items()} == dict.fromkeys(QUEUES, "confirmed")
    assert {queue: receipt["arrived"] for queue, receipt in receipts.items()} == QUEUES


def test_nothing_waits(provider: Running, receiver: Running, profile: str, tmp_path: Path) -> None:
    flushed = etrnctl(tmp_path, "flush", profile, "y.example", "--wait", "30", "--json")
    assert flushed.returncode == 0, flushed.stderr
    assert_holds(events(flushed, "reply")[0], code=251, outcome="nothing_waiting")
    assert_holds(events(flushed, "receipt")[0], verdict="confirmed", promised=None, arrived=0, first_after=None)


def test_without_a_receiver_the_promise_is_not_believed_and_the_mail_stays(
    provider: Running, port: int, profile: str, tmp_path: Path
) -> None:
    """Nobody listens where the provider delivers to: 253 says started, the receipt says silent, nothing is lost."""
    hand_in(provider, port)
    flushed = etrnctl(tmp_path, "flush", profile, "y.example", "--wait", "1", "--json")
    assert_holds(events(flushed, "receipt")[0], outcome="started", verdict="silent", promised=3, arrived=0)
    ended = provider.wait("run"), provider.wait("run")
    assert_holds(ended[1], state="ended", delivered=0, kept=3)
    again = etrnctl(tmp_path, "flush", profile, "y.example", "--json")
    assert_holds(events(again, "reply")[0], code=253, promised=3)


def test_a_name_that_the_provider_does_not_serve(
    provider: Running, receiver: Running, profile: str, tmp_path: Path
) -> None:
    flushed = etrnctl(tmp_path, "flush", profile, "other.example", "--wait", "5", "--json")
    assert flushed.returncode == 69
    assert_holds(events(flushed, "reply")[0], code=459, outcome="not_allowed")
    assert events(flushed, "receipt")[0]["verdict"] == "refused"


def test_mail_held_before_a_restart_of_the_provider_comes_too(
    provider: Running, port: int, receiver: Running, receiver_port: int, profile: str, tmp_path: Path
) -> None:
    hand_in(provider, port)
    provider.process.kill()
    provider.process.wait()
    node = ("--node", f"y.example=127.0.0.1:{receiver_port}", "--node", f"@fleet.example=127.0.0.1:{receiver_port}")
    with Running(tmp_path, "provide", "--listen", f"127.0.0.1:{port}", *node) as again:
        assert_holds(again.wait("recovered"), held=sum(QUEUES.values()))
        again.wait("listening")
        flushed = etrnctl(tmp_path, "flush", profile, "@fleet.example", "--wait", "30", "--json")
    assert_holds(events(flushed, "receipt")[0], verdict="confirmed", arrived=4)
