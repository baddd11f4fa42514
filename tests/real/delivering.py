"""Our receiver as a process, a real provider that holds mail for it, and what the journal and the Maildir then hold."""

import json
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from itertools import accumulate
from pathlib import Path

from etrn_gui.domain.history import Session
from etrn_gui.storage.journal import Journal
from tests.commands import Fields, Running, etrnctl, events
from tests.lab.exim import EtrnForm, EximLab
from tests.lab.mta import SENDER, MtaLab
from tests.lab.ports import LOOPBACK, Address
from tests.lab.postfix import PostfixLab
from tests.lab.sendmail import SendmailLab

RECIPIENT = "user@client.test"
FAMILIES = ("postfix", "exim", "sendmail")


def lab_for(family: str, receiver: Address, *, tls: bool = False) -> MtaLab:
    """A provider that delivers with TLS or not at all, or else without; Sendmail takes whatever is offered."""
    match family:
        case "postfix":
            return PostfixLab(receiver, parameters={"smtp_tls_security_level": "encrypt" if tls else "none"})
        case "exim":
            transport = {"hosts_require_tls" if tls else "hosts_avoid_tls": "*"}
            return EximLab(receiver, form=EtrnForm.COMMAND, transport=transport)
        case _:
            return SendmailLab(receiver)


@dataclass(frozen=True)
class Site:
    """A person's side: a data folder, with a receiver that runs on it."""

    data: Path
    receiver: Running
    address: Address

    def add_profile(self, lab: MtaLab, quiet_after: int = 1) -> None:
        """The provider becomes the profile `Lab`; `quiet_after` as in a profile."""
        where = ("--host", lab.address.host, "--port", str(lab.address.port), "--tls", "none")
        more = ("--queue", "client.test", "--quiet-after", str(quiet_after))
        added = etrnctl(self.data, "profile", "add", "Lab", *where, *more)
        assert added.returncode == 0, added.stderr

    def flush(self, seconds: int = 50) -> Fields:
        """Click on Flush, wait for the mail, and return the receipt."""
        flushed = etrnctl(self.data, "flush", "Lab", "client.test", "--wait", str(seconds), "--json")
        assert flushed.returncode == 0, flushed.stderr
        (receipt,) = events(flushed, "receipt")
        return receipt

    def log(self) -> tuple[list[Fields], list[Fields]]:
        """What the log shows of mail, in order: the deliveries, and the refusals."""
        shown = etrnctl(self.data, "log", "--json")
        assert shown.returncode == 0, shown.stderr
        rows = [json.loads(line) for line in shown.stdout.splitlines()]
        return tuple([row for row in rows if row["kind"] == kind] for kind in ("delivery", "refusal"))  # type: ignore[return-value]

    def kept(self) -> list[bytes]:
        """The messages in the Maildir."""
        return [path.read_bytes() for path in sorted((self.data / "mail" / "new").iterdir())]

    def sessions(self, rows: Iterable[Fields]) -> list[Session]:
        """The connections that rows came in."""
        with Journal(self.data / "journal.sqlite") as journal:
            found = [journal.sessions.get(number) for number in {row["session"] for row in rows}]
        return [session for session in found if session]

    def transcript(self, row: Fields) -> list[str]:
        """The dialogue in which a row's message came, each line without its time."""
        with Journal(self.data / "journal.sqlite") as journal:
            lines = journal.sessions.transcript(row["session"]).splitlines()
        return [line.partition(" ")[2] for line in lines]


@contextmanager
def site(data: Path, *options: str, port: int = 0) -> Iterator[Site]:
    """A receiver for everything below client.test, on a free port; `options` of `etrnctl receive` beside that."""
    accepted = ("--accept", "@client.test", "--allow", LOOPBACK, "--hostname", "mx.client.test")
    with Running(data, "receive", "--listen", f"{LOOPBACK}:{port}", *accepted, *options) as running:
        yield Site(data, running, Address(LOOPBACK, running.wait("listening")["port"]))


def write_limits(data: Path, **limits: int) -> None:
    """Set limits of the receiver in the profile file, for its next start."""
    lines = [f"{name} = {value}" for name, value in limits.items()]
    file = data / "etrn-gui.toml"
    before = file.read_text() if file.exists() else "schema = 1\n"
    kept, _, rest = before.partition("[receiver.limits]\n")
    profiles = rest[rest.index("[[") :] if "[[" in rest else ""
    file.write_text("\n".join([kept.rstrip(), "", "[receiver.limits]", *lines, "", profiles]))


def messages(count: int) -> list[bytes]:
    """Messages with all that a relay could spoil: dots at the beginning of lines, octets beyond ASCII, blank ends."""
    return [_message(number) for number in range(count)]


def _message(number: int) -> bytes:
    identifier = f"{uuid.uuid4().hex}@elsewhere.test"
    head = [
        f"From: <{SENDER}>",
        f"To: <{RECIPIENT}>",
        f"Subject: Held message {number}",
        "Date: Mon, 23 Nov 2026 12:00:00 +0000",
        f"Message-ID: <{identifier}>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ]
    body = [
        ".",
        "..",
        f".hidden {number}",
        "Grüße, 你好",
        "trailing blanks   ",
        "x" * 900,
        "",
        f"{identifier} " * 5,
        "",
    ]
    return "\r\n".join([*head, "", *body, "", ""]).encode()


def identity(message: bytes) -> tuple[frozenset[bytes], str]:
    """What must be the same before and after: the header fields but for those of the way, and the body's hash."""
    head, _, body = message.partition(b"\r\n\r\n")
    fields = head.replace(b"\r\n\t", b" ").replace(b"\r\n ", b" ").split(b"\r\n")
    own = frozenset(field for field in fields if field.partition(b":")[0].lower() not in TRACE)
    return own, sha256(body).hexdigest()


TRACE = {b"return-path", b"delivered-to", b"received"}
"""Fields that hosts on the way put in front (RFC 5321 section 4.4)."""


def same(sent: Iterable[bytes], kept: Iterable[bytes]) -> bool:
    """Whether each message that was sent is kept once, and nothing else."""
    return Counter(map(identity, sent)) == Counter(map(identity, kept))


def commands(transcript: Sequence[str]) -> list[str]:
    """The verbs of a dialogue's client, in order."""
    return [line.split()[1].upper() for line in transcript if line.startswith("C ")]


def at_once(sessions: Sequence[Session]) -> int:
    """How many connections were open at the same time, at most."""
    steps = [(session.began, 1) for session in sessions] + [(session.ended or 0.0, -1) for session in sessions]
    return max(accumulate(step for _, step in sorted(steps)))
