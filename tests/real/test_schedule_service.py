"""`etrnctl schedule --run` as a service: real processes, the practice provider, mail that comes by itself."""

import os
import signal
import smtplib
import socket
import threading
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.commands import PATIENCE, Fields, Running, etrnctl, events

SERVICE = ("schedule", "--run", "--settle", "0.5")


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Running]:
    with Running(tmp_path, "receive", "--listen", "127.0.0.1:0", "--accept", "client.test") as running:
        running.wait("listening")
        yield running


def add_profile(data: Path, port: int, *clauses: str) -> None:
    where = ("--host", "127.0.0.1", "--port", str(port), "--tls", "none")
    assert etrnctl(data, "profile", "add", "Lab", *where, "--queue", "client.test").returncode == 0
    options = [option for clause in clauses for option in ("--set", clause)]
    assert etrnctl(data, "schedule", "Lab", "client.test", *options).returncode == 0


def hold(port: int, count: int) -> None:
    """Give the practice provider mail to hold."""
    with smtplib.SMTP("127.0.0.1", port, timeout=PATIENCE) as client:
        for number in range(count):
            message = EmailMessage()
            message["From"], message["To"], message["Subject"] = "a@far.test", "b@client.test", f"Held {number}"
            client.send_message(message)


def only(found: list[Fields]) -> Fields:
    [fields] = found
    return fields


def test_mail_comes_by_itself_and_the_ledger_tells_it(tmp_path: Path, receiver: Running) -> None:
    port = receiver.seen[-1]["port"]
    with Running(
        tmp_path / "away", "provide", "--listen", "127.0.0.1:0", "--node", f"client.test=127.0.0.1:{port}"
    ) as provider:
        provider.wait("listening")
        at = provider.seen[-1]["port"]
        hold(at, 3)
        add_profile(tmp_path, at, "on start", "every 1 h")
        with Running(tmp_path, *SERVICE) as service:
            assert service.wait("keeping")["master"] is True
            run = service.wait("run")
            assert (run["state"], run["cause"], run["queue"]) == ("done", "start", "client.test")
            assert {receiver.wait("delivered")["flush"] for _ in range(3)} == {run["flush"]}
            shown = events(etrnctl(tmp_path, "schedule", "--json"))
            schedule = shown[0]
            assert (schedule["event"], schedule["words"]) == ("schedule", "Every 1 h; when the program starts")
            assert schedule["master"].startswith(f"{service.process.pid}@")
            assert [row["id"] for row in shown[1:]] == [run["id"]]
            assert service.stop() == 0
    flush = only(events(etrnctl(tmp_path, "log", "--flush", str(run["flush"]), "--json"))[:1])
    assert (flush["trigger"], flush["outcome"]) == ("schedule", "started")


def test_without_receiver_nothing_is_asked_and_the_remedy_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        add_profile(tmp_path, silent.getsockname()[1], "on start")
        with Running(tmp_path, *SERVICE) as service:
            run = service.wait("run")
    assert (run["state"], run["reason"]) == ("blocked", "cannot_receive")
    assert "etrnctl receive" in run["text"]


def test_a_changed_profile_file_is_followed_and_a_broken_one_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        add_profile(tmp_path, silent.getsockname()[1], "at 03:00")
        with Running(tmp_path, *SERVICE) as service:
            service.wait("keeping")
            file = tmp_path / "etrn-gui.toml"
            whole = file.read_text()
            file.write_text(whole.replace('"at 03:00"', '"at 03:99"'))
            problem = service.wait("problem")
            assert "“03:99” is not a time of the day" in problem["what"]
            assert "queue 1, schedule 1" in problem["place"]
            file.write_text(whole.replace('["at 03:00"]', "[]"))
            assert service.wait("configured")["queues"] == 0


def test_a_second_service_waits_and_takes_over_when_the_first_is_killed(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        add_profile(tmp_path, silent.getsockname()[1], "at 03:00")
        with Running(tmp_path, *SERVICE) as first:
            assert first.wait("keeping")["master"] is True
            with Running(tmp_path, *SERVICE) as second:
                waiting = second.wait("keeping")
                assert (waiting["master"], waiting["process"]) == (False, str(first.process.pid))
                os.kill(first.process.pid, signal.SIGKILL)
                assert second.wait("keeping")["master"] is True
                assert second.stop() == 0


class SilentProvider(threading.Thread):
    """Speaks SMTP as far as ETRN, and then says nothing more."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self.heard = threading.Event()

    def run(self) -> None:
        try:
            connection, _ = self._server.accept()
        except OSError:
            return
        with connection, connection.makefile("rwb", buffering=0) as stream:
            stream.write(b"220 silent.test ESMTP\r\n")
            while line := stream.readline():
                if line.upper().startswith(b"ETRN"):
                    self.heard.set()
                else:
                    stream.write(b"250-silent.test\r\n250 ETRN\r\n" if line.startswith(b"EHLO") else b"250 Ok\r\n")

    def close(self) -> None:
        self._server.close()
        self.join(PATIENCE)


def test_a_service_killed_in_the_middle_of_a_question_leaves_it_unknown(tmp_path: Path, receiver: Running) -> None:
    provider = SilentProvider()
    provider.start()
    add_profile(tmp_path, provider.port, "on start")
    with Running(tmp_path, *SERVICE) as first:
        assert provider.heard.wait(PATIENCE)
        os.kill(first.process.pid, signal.SIGKILL)
        first.process.wait(PATIENCE)
    provider.close()
    with Running(tmp_path, "schedule", "--run") as second:
        second.wait("keeping")
        rows = [row for row in events(etrnctl(tmp_path, "schedule", "--json")) if row["event"] == "run"]
        assert second.stop() == 0
    ends = [(row["state"], row["cause"], row["reason"]) for row in rows]
    assert ends == [("unknown", "start", "master_died"), ("merged", "start", "later")]
    flush = events(etrnctl(tmp_path, "log", "--flush", str(rows[0]["flush"]), "--json"))[0]
    assert flush["outcome"] == "no_answer"
    assert "Mail may still come" in flush["advice"]
