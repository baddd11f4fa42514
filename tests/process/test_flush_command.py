"""`etrnctl flush` as a script sees it: a real process against a provider that is played, its lines and exit codes."""

import asyncio
import json
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from etrn_gui.domain.profile import Profile, Queue, TlsMode
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from tests.commands import Fields, Running, etrnctl, events
from tests.unit.flush.conftest import Certificates, node
from tests.unit.flush.script import FOLDER, Player, Script, playing, read_script
from tests.unit.storage.journal_rows import usual_then_silent

Finished = subprocess.CompletedProcess[str]


def script(name: str) -> Script:
    return read_script(FOLDER / f"{name}.txt")


async def flush(player: Player, data: Path, *arguments: str, queues: tuple[str, ...] = ("client.test",)) -> Finished:
    keep_profile(player, data, *queues)
    return await asyncio.to_thread(etrnctl, data, "flush", "Harbour", *arguments)


def keep_profile(player: Player, data: Path, *queues: str) -> None:
    named = tuple(Queue(node(queue)) for queue in queues)
    profile = Profile("Harbour", "127.0.0.1", player.port, TlsMode.NONE, named, reply_timeout=4.0)
    file = ProfileFile(data / "etrn-gui.toml")
    empty = file.load()
    assert isinstance(empty, Configuration)
    assert file.save(empty.with_profile(profile)) is None


async def test_a_reply_and_a_receipt(tmp_path: Path, certificates: Certificates) -> None:
    async with playing(script("promised-count"), certificates.context) as player:
        ended = await flush(player, tmp_path, "--wait", "0.2", "--json")
    (reply,), (receipt,) = events(ended, "reply"), events(ended, "receipt")
    assert ended.returncode == 0
    assert {key: reply[key] for key in ("queue", "code", "outcome", "family", "promised")} == {
        "queue": "client.test",
        "code": 253,
        "outcome": "started",
        "family": "unknown",
        "promised": 14,
    }
    assert reply["text"] == "2.0.0 OK, 14 pending messages for node client.test started"
    assert set(receipt) == {
        *("event", "queue", "flush", "outcome", "verdict", "promised", "arrived", "bytes", "first_after", "seconds")
    }
    assert (receipt["verdict"], receipt["promised"], receipt["arrived"]) == ("silent", 14, 0)
    assert receipt["flush"] == reply["flush"] == 1


@pytest.mark.parametrize(
    ("name", "code", "outcome"),
    [
        ("postfix-accepted", 0, "started"),
        ("greeting-refused", 69, "not_allowed"),
        ("postfix-postscreen", 75, "try_later"),
        ("etrn-wants-tls", 78, "needs_tls"),
    ],
)
async def test_exit_code(name: str, code: int, outcome: str, tmp_path: Path, certificates: Certificates) -> None:
    async with playing(script(name), certificates.context) as player:
        ended = await flush(player, tmp_path, "--json")
    assert (ended.returncode, events(ended, "reply")[0]["outcome"]) == (code, outcome)
    assert events(ended, "receipt") == []


async def test_lines_for_a_person(tmp_path: Path, certificates: Certificates) -> None:
    async with playing(script("exim-built-in"), certificates.context) as player:
        ended = await flush(player, tmp_path, "--wait", "0.2", queues=("client.test", "#client"))
    assert ended.returncode == 65
    assert ended.stdout.splitlines() == [
        "client.test: wrong form (Exim: 501 argument must begin with #). This server takes only a #queue. Write the "
        "queue with a leading #; Exim then looks for that text. A letter to the provider: etrnctl log --flush 1 "
        "--letter",
        "#client: started (Exim: 250 OK).",
        "client.test: refused (flush 1).",
        "#client: silent: 0 arrived, 0 B (flush 2).",
    ]
    assert "no receiver is running on this data folder" in ended.stderr


async def test_garbage_is_shown_to_be_some_and_kept_whole(tmp_path: Path, certificates: Certificates) -> None:
    garbage = "458 " + r"\x1b[2J" * 200
    heard = ("S: 220 mx.test ESMTP", "C: EHLO *", "S: 250-mx.test", "S: 250 ETRN", "C: ETRN client.test")
    wire = Script("garbage", "", {}, ((*heard, rf"S-raw {garbage}\r\n", "C: QUIT", "S: 221 bye", "S-close"),))
    async with playing(wire, certificates.context) as player:
        ended = await flush(player, tmp_path)
    (line,) = ended.stdout.splitlines()
    assert line.startswith(r"client.test: try later (458 \x1b[2J\x1b[2J")
    assert 200 < line.index(" […]). ") < 230
    assert len(line) < 600
    told = events(await asyncio.to_thread(etrnctl, tmp_path, "log", "--json"))
    assert told[0]["text"] == r"\x1b[2J" * 200


async def test_only_the_queues_that_are_named(tmp_path: Path, certificates: Certificates) -> None:
    """Also one that the profile does not have."""
    async with playing(script("postfix-accepted"), certificates.context) as player:
        ended = await flush(player, tmp_path, "client.test", "--json", queues=("other.test", "@third.test"))
    assert [reply["queue"] for reply in events(ended, "reply")] == ["client.test"]
    assert player.deviations == []


async def test_a_name_that_cannot_be_asked_for(tmp_path: Path, certificates: Certificates) -> None:
    async with playing(Script("none", "", {}, ()), certificates.context) as player:
        ended = await flush(player, tmp_path, "client.test", "bad name", "--json")
        assert player.connections == 0
    assert ended.returncode == 64
    assert events(ended, "problem")[0]["place"] == "QUEUE “bad name”"


async def test_a_flush_nobody_waits_for_is_closed_where_that_is_clear(
    tmp_path: Path, certificates: Certificates
) -> None:
    """A refusal needs no waiting; mail that was promised is judged by whoever looks later."""
    async with playing(script("exim-built-in"), certificates.context) as player:
        await flush(player, tmp_path, queues=("client.test", "#client"))
    with Journal(tmp_path / "journal.sqlite") as journal:
        assert [flush.verdict for flush in journal.flushes.since(0)] == ["refused", None]


async def test_mail_that_stays_out_where_it_is_usual_is_told(tmp_path: Path, certificates: Certificates) -> None:
    with Journal(tmp_path / "journal.sqlite") as journal:
        usual_then_silent(journal, 2, queue="client.test")
    async with playing(script("postfix-accepted"), certificates.context) as player:
        ended = await flush(player, tmp_path, "client.test", "--wait", "0.2", "--json")
    (alarm,) = events(ended, "alarm")
    assert (alarm["queue"], alarm["silent"], alarm["profile"]) == ("client.test", 3, "Harbour")
    assert "No receiver is running" in alarm["causes"][0]


@pytest.mark.parametrize(("silent", "alarms"), [(2, 0), (3, 1)])
async def test_who_does_not_wait_is_told_of_the_flushes_before(
    silent: int, alarms: int, tmp_path: Path, certificates: Certificates
) -> None:
    """From cron, there may be nobody else to tell it."""
    with Journal(tmp_path / "journal.sqlite") as journal:
        usual_then_silent(journal, silent, queue="client.test")
    async with playing(script("postfix-accepted"), certificates.context) as player:
        ended = await flush(player, tmp_path, "client.test", "--json")
    assert [alarm["silent"] for alarm in events(ended, "alarm")] == [silent] * alarms


async def test_a_command_that_is_killed_leaves_no_row_open(tmp_path: Path, certificates: Certificates) -> None:
    """Whoever looks next answers for it: here `etrnctl log`."""
    async with playing(script("silence-twice"), certificates.context) as player:
        keep_profile(player, tmp_path, "a.test", "b.test")
        await asyncio.to_thread(killed, tmp_path, player.silent.is_set)
        listed = await asyncio.to_thread(etrnctl, tmp_path, "log", "--json")
    rows = [json.loads(line) for line in listed.stdout.splitlines()]
    assert [(row["queue"], row["outcome"]) for row in rows] == [("a.test", "no_answer"), ("b.test", "cancelled")]
    assert "The program that asked ended" in rows[0]["advice"]


def killed(data: Path, ready: Callable[[], bool]) -> None:
    with Running(data, "flush", "Harbour") as running:
        while not ready():
            assert running.process.poll() is None
        running.process.kill()
        running.process.wait(10)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_records_where_it_stood(
    number: signal.Signals, tmp_path: Path, certificates: Certificates
) -> None:
    async with playing(script("silence-twice"), certificates.context) as player:
        keep_profile(player, tmp_path, "a.test", "b.test")
        ended = await asyncio.to_thread(signalled, tmp_path, number, player.silent.is_set)
    assert [(reply["queue"], reply["outcome"]) for reply in ended] == [("a.test", "no_answer"), ("b.test", "cancelled")]
    assert "You stopped after the request was sent" in ended[0]["advice"]


def signalled(data: Path, number: signal.Signals, ready: Callable[[], bool]) -> list[Fields]:
    """Send the signal once the provider has been asked; return the replies that were told."""
    with Running(data, "flush", "Harbour") as running:
        while not ready():
            assert running.process.poll() is None
        running.process.send_signal(number)
        replies = [running.wait("reply"), running.wait("reply")]
        assert running.process.wait(10) == 75
    return replies
