"""`etrnctl provide`: its options, its lines, and how it ends."""

import contextlib
import json
import signal
import smtplib
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from etrn_gui.cli.app import run
from etrn_gui.cli.provider_words import in_words
from etrn_gui.cli.spool import answer_in_words
from etrn_gui.provider import notices
from etrn_gui.provider.spool_reader import Entry, State
from etrn_gui.provider.standing import Attempt
from tests.commands import PATIENCE, Running, etrnctl
from tests.unit.provider.test_notices import ALL

NODE = ("--node", "y.example=127.0.0.1:1")
ANYWHERE = ("--listen", "127.0.0.1:0")


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        ((), 64, "Missing option '--node'"),
        (("--node", "y.example"), 64, "--node y.example: The node's address is missing."),
        (("--node", "#q=127.0.0.1:25"), 64, "#q holds no mail."),
        ((*NODE, "--listen", "127.0.0.1:x"), 64, "--listen: “x” is not a port."),
        ((*NODE, "--replies", "none"), 64, "'none' is not one of"),
        ((*NODE, "--like", "qmail"), 64, "'qmail' is not one of"),
        ((*NODE, "--fault", "cut"), 64, "--fault: cut needs a number."),
        ((*NODE, "--fault", "silent=3"), 64, "--fault: silent takes no number."),
        ((*NODE, "--fault", "slow=x"), 64, "--fault: “x” is not a number from 0 to 3600."),
        ((*NODE, "--fault", "fire"), 64, "--fault: “fire” is no fault"),
        ((*NODE, "--fault", "greeting:wrong-certificate"), 64, "--fault: A greeting has no certificate."),
        ((*NODE, "--answer", "y.example=maybe"), 64, "--answer: “maybe” is neither a reply nor a case."),
        ((*NODE, "--allow-etrn", "somebody"), 64, "--allow-etrn: “somebody” is nobody that can be told apart."),
        ((*NODE, "--allow-etrn", "a b=127.0.0.1"), 64, "--allow-etrn: A space cannot stand"),
        ((*NODE, *ANYWHERE, "--client-ca", "/nowhere.pem"), 78, "The clients' authorities cannot be read (No such"),
        ((*NODE, *ANYWHERE, "--node-ca", "/nowhere.pem"), 78, "The receivers' authorities cannot be read (No such"),
        ((*NODE, "--node-tls", "some"), 64, "--node-tls: “some” is no way to protect mail."),
        ((*NODE, "--node-tls", "z.example=none"), 64, "--node-tls: There is no node z.example."),
        ((*NODE, "--dns", "127.0.0.1:x"), 64, "--dns: “x” is not a port."),
        ((*NODE, "--bounce-to", "a b"), 64, "--bounce-to: A space cannot stand"),
        ((*NODE, "--users", "/nowhere"), 64, "/nowhere: The users cannot be read (No such file"),
        ((*NODE, "--allow-etrn", "user:ann"), 64, "--allow-etrn: Nobody can sign in as ann."),
        ((*NODE, "--allow-etrn", "certificate:a.b"), 64, "--allow-etrn: Clients are not asked for a certificate."),
        ((*NODE, "--require-tls"), 64, "--require-tls: Without a certificate there is no TLS."),
        ((*NODE, "--hostname", "a b"), 64, "--hostname: A space cannot stand"),
        ((*NODE, "--user", "ann"), 64, "--password-stdin is missing."),
        ((*NODE, "--password-stdin"), 64, "--user is missing."),
        ((*NODE, "--keyring"), 64, "--user is missing."),
        ((*NODE, *ANYWHERE, "--tls-certificate", "/nowhere.pem"), 78, "/nowhere.pem is not there."),
        ((*NODE, "--listen", "192.0.2.1:0"), 78, "This host does not have the address 192.0.2.1."),
    ],
)
def test_what_is_wrong_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], code: int, says: str
) -> None:
    assert run(["provide", "--data-dir", str(tmp_path), *options]) == code
    assert says in capsys.readouterr().err


def test_a_port_in_use_names_who_holds_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert run(["provide", "--data-dir", str(tmp_path), *NODE, "--listen", f"127.0.0.1:{port}", "--json"]) == 78
    said = capsys.readouterr()
    assert f"Port {port} is in use by python" in said.err
    assert json.loads(said.out)["event"] == "problem"


def test_a_folder_that_cannot_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "provider").write_text("a file")
    assert run(["provide", "--data-dir", str(tmp_path), *NODE, *ANYWHERE]) == 78
    assert "The mail folder cannot be used" in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_in_order(tmp_path: Path, number: signal.Signals) -> None:
    with Running(tmp_path, "provide", *NODE, *ANYWHERE) as provider:
        port = provider.wait("listening")["port"]
        with smtplib.SMTP("127.0.0.1", port) as client:
            client.ehlo()
            provider.process.send_signal(number)
            assert client.getreply() == (421, b"4.3.2 Server is stopping")
        assert provider.wait("stopped")["reason"] == "asked to stop"
        assert provider.process.wait(PATIENCE) == 0
    assert not (tmp_path / "provider" / "provider.json").exists()


def test_the_password_comes_from_standard_input_and_shows_nowhere(tmp_path: Path) -> None:
    """With --supervised the end of standard input stops it, so that one run tells all."""
    options = (*NODE, *ANYWHERE, "--user", "ann", "--password-stdin", "--supervised")
    ended = etrnctl(tmp_path, "provide", *options, stdin="geheim\n")
    assert ended.returncode == 0, ended.stderr
    assert [json.loads(line)["event"] for line in ended.stdout.splitlines()] == ["recovered", "listening", "stopped"]
    assert "geheim" not in ended.stdout + ended.stderr
    assert not any(b"geheim" in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


@contextlib.contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Start it as a child with pipes; whatever happens, it is ended."""
    pipe = subprocess.PIPE
    command = (sys.executable, "-m", "etrn_gui", "provide", *ANYWHERE, *arguments)
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as child:
        try:
            yield child
        finally:
            child.terminate()


def test_the_password_is_asked_of_the_client(tmp_path: Path) -> None:
    sign_in = ("--user", "ann", "--password-stdin", "--json")
    with started("--data-dir", str(tmp_path), *NODE, *sign_in) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        print("geheim", file=child.stdin, flush=True)
        said = map(json.loads, child.stdout)
        port = next(notice["port"] for notice in said if notice["event"] == "listening")
        with smtplib.SMTP("127.0.0.1", port) as client:
            assert client.docmd("ETRN", "y.example") == (530, b"5.7.0 Authentication required")
            client.login("ann", "geheim")
            assert client.docmd("ETRN", "y.example")[0] == 251
        assert [next(said)["user"] for _ in range(2)] == ["", "ann"]


def test_every_notice_has_its_words() -> None:
    """A person is told everything but a start with nothing in the spool."""
    without = [notice for notice in ALL if not in_words(notice)]
    assert without == []
    assert in_words(notices.Recovered(0, 0, 0)) == ""
    assert in_words(ALL[3]) == (
        "ETRN @y.example from ann at 127.0.0.1: 253 OK, 4 pending messages for node @y.example started"
    )
    assert in_words(ALL[5]) == (
        "Connection to 127.0.0.1:25 ended: 1 delivered, 2 kept, 3 refused for good. It broke off: refused."
    )


def test_a_receivers_reply_without_end_is_cut_in_the_words_alone() -> None:
    text = "never " * 200
    item = notices.Item("1", "y.example", "a@b.example", ("c@y.example",), 10)
    told: list[notices.Notice] = [
        notices.Delivered(item, text),
        notices.Kept(item, 452, text),
        notices.Returned(item, 550, text),
    ]
    for notice in told:
        assert in_words(notice).endswith(" […]")
        assert len(in_words(notice)) < 300
        assert text.strip() in json.loads(notices.encode(notice))["text"]
    entry = Entry("1", State.PUT_OFF, "y.example", "a@b.example", ("c@y.example",), 10, 0.0, Attempt(452, text, 1.0))
    assert answer_in_words(entry, 2.0).endswith(" […]; waits for the next ETRN")


def test_the_words_of_a_rehearsal_and_of_a_dead_link() -> None:
    assert in_words(notices.Rehearsing("outage", True, 60.0)) == (
        "Rehearsal of an outage: for 60 s nobody listens here. The mail above waits meanwhile."
    )
    assert in_words(notices.Rehearsing("overload", False, 0.0)) == "The overload is over: ETRN is answered as usual."
    assert in_words(notices.RunEnded("127.0.0.1:25", 0, 1, 0, "127.0.0.1:25: Connection refused")) == (
        "Nothing was delivered: 127.0.0.1:25: Connection refused. 1 message kept for the next attempt."
    )


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        ("slow=5", "As ordered, the reply to ETRN comes 5 s late."),
        ("greeting:cut=12", "As ordered, the greeting is cut off behind 12 octets."),
        ("silent", "As ordered, the reply to ETRN does not come."),
        ("wrong-certificate", "As ordered, its certificate is for another name."),
    ],
)
def test_what_was_ordered_is_said_at_the_start(tmp_path: Path, fault: str, says: str) -> None:
    with started("--data-dir", str(tmp_path), *NODE, "--fault", fault, "--like", "postfix") as child:
        assert child.stdout is not None
        assert [child.stdout.readline().strip() for _ in range(2)] == ["Behaves like postfix.", says]


def test_a_person_reads_words_in_which_nothing_steers_the_terminal(tmp_path: Path) -> None:
    with started("--data-dir", str(tmp_path), *NODE) as child:
        assert child.stdout is not None
        where = child.stdout.readline().strip()
        assert where.startswith("Listening on 127.0.0.1, port ")
        with smtplib.SMTP("127.0.0.1", int(where.removesuffix(".").rpartition(" ")[2])) as client:
            client.ehlo()
            client.mail("a\u202eb@x.example", ["SMTPUTF8"])
            client.rcpt("c@elsewhere.example")
        refused = child.stdout.readline().strip()
        assert refused == (
            "Refused <a\\u202eb@x.example> for c@elsewhere.example, from 127.0.0.1: 550 5.7.1 Not our domain"
        )
        child.terminate()
        assert child.stdout.readline().strip() == "Stopped."
        assert child.wait(PATIENCE) == 0
