"""Our asking side against a real server: one request through the flusher, and what the journal then holds."""

from dataclasses import dataclass, field, replace
from pathlib import Path

import trustme

from etrn_gui.domain.history import Flush, Trigger
from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.outcome import Answer, Outcome
from etrn_gui.domain.profile import Profile, Queue, TlsMode
from etrn_gui.flush.flusher import Flusher, FlushRequest
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.secrets import Secrets
from tests.lab.mta import Access, MtaLab
from tests.real import matrix

USER, PASSWORD = "ship", "correct-horse-battery"


@dataclass(frozen=True)
class Credentials:
    """What a server and a client need to trust each other: a certificate for 127.0.0.1, its authority, a password."""

    authority: trustme.CA = field(default_factory=trustme.CA)

    def access(self, *, tls_required: bool = False, sign_in_required: bool = False) -> Access:
        certificate = self.authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.bytes()
        return Access(certificate, tls_required, {USER: PASSWORD}, sign_in_required)

    def write_authority(self, folder: Path) -> str:
        path = folder / "authority.pem"
        self.authority.cert_pem.write_to_path(str(path))
        return str(path)


def queue(text: str) -> Queue:
    node = parse_node(text)
    assert isinstance(node, NodeName)
    return Queue(node)


def profile_for(lab: MtaLab, **settings: object) -> Profile:
    address = lab.tls_address if settings.get("tls") is TlsMode.IMPLICIT else lab.address
    base = Profile(lab.family, address.host, address.port, TlsMode.NONE, reply_timeout=20.0)
    return replace(base, **settings)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Asked:
    """What came of one request."""

    flushes: tuple[Flush, ...]
    transcripts: tuple[str, ...]

    @property
    def answers(self) -> list[Answer]:
        return [flush.answer for flush in self.flushes if flush.answer]

    @property
    def outcomes(self) -> list[Outcome]:
        return [answer.outcome for answer in self.answers]

    @property
    def replies(self) -> list[tuple[int, str]]:
        return [(answer.code, answer.text) for answer in self.answers]


def keep(name: str, value: object) -> None:
    """Keep what a question came to, for the matrix; conftest.py puts pytest's own way in its place."""


async def ask(folder: Path, profile: Profile, *names: str | Queue, password: str = PASSWORD) -> Asked:
    """Ask for each name, with a journal in `folder`; the password reaches no file there."""
    secrets = Secrets()
    secrets.memory_only = True
    await secrets.write("account", password)

    async def listening() -> None:
        return None

    with Journal(folder / "journal.sqlite") as journal:
        queues = tuple(name if isinstance(name, Queue) else queue(name) for name in names)
        request = FlushRequest(profile, queues, Trigger.COMMAND)
        flushes = await Flusher(journal, secrets, listening).flush(request)
        for flush in flushes:
            keep(matrix.PROPERTY, matrix.cell(profile.name, profile, flush))
        asked = Asked(flushes, tuple(journal.flushes.transcript(flush.id) for flush in flushes))
    assert not holds(folder, password)
    return asked


def holds(folder: Path, text: str) -> bool:
    return any(text.encode() in path.read_bytes() for path in folder.glob("journal.sqlite*"))
