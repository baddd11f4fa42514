"""The unpacked clients run, and do against a real server what they are there for."""

import os
import smtplib
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.lab import tools
from tests.lab.ports import LOOPBACK, Address, free_port, wait_listening
from tests.lab.postfix import PostfixLab
from tests.lab.sink import Sink


def _run(command: Sequence[str], home: Path) -> None:
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "FETCHMAILHOME": str(home), "LC_ALL": "C"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0, done.stdout + done.stderr


def test_smtp_source_sends_what_it_is_told_to(sink: Sink, tmp_path: Path) -> None:
    _run([*tools.smtp_source(), "-s", "2", "-m", "20", "-l", "500", "-d", str(sink.address)], tmp_path)
    arrivals = sink.wait_arrivals(20)
    assert len(arrivals) == 20
    assert len({arrival.peer.port for arrival in arrivals}) == 2


def test_smtp_sink_takes_mail() -> None:
    address = Address(LOOPBACK, free_port())
    user = ["-u", "nobody"] if os.geteuid() == 0 else []
    command = [*tools.smtp_sink(), *user, str(address), "10"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            wait_listening(address)
            with smtplib.SMTP(address.host, address.port) as session:
                assert session.sendmail("a@elsewhere.test", ["b@client.test"], "Subject: x\n\nx") == {}
        finally:
            process.terminate()


def test_swaks_sends_a_message(sink: Sink, tmp_path: Path) -> None:
    addresses = ["--from", "a@elsewhere.test", "--to", "b@client.test", "--helo", "elsewhere.test"]
    _run([*tools.swaks(), "--server", LOOPBACK, "--port", str(sink.address.port), *addresses], tmp_path)
    assert [arrival.recipients for arrival in sink.wait_arrivals(1)] == [("b@client.test",)]


def _msmtp(provider: Address) -> list[str]:
    return [
        *tools.msmtp(),
        "--file=/dev/null",
        f"--host={provider.host}",
        f"--port={provider.port}",
        "--rmqs=client.test",
    ]


def _fetchmail(provider: Address) -> list[str]:
    options = ["-f", "/dev/null", "-d0", "-p", "ETRN", "-P", str(provider.port), "--fetchdomains", "client.test"]
    return [*tools.fetchmail(), *options, provider.host]


@pytest.mark.parametrize("client", [_msmtp, _fetchmail])
def test_other_clients_fetch_the_held_mail(
    client: Callable[[Address], list[str]], postfix: PostfixLab, sink: Sink, tmp_path: Path
) -> None:
    (sent,) = postfix.inject()
    postfix.wait_held(1)
    _run(client(postfix.address), tmp_path)
    assert [arrival.message_id for arrival in sink.wait_arrivals(1)] == [sent]
