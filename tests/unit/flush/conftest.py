"""What the tests of the asking side share: certificates, a journal, a flusher with nothing put in its place."""

import hashlib
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
import trustme

from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.problem import Problem
from etrn_gui.flush.flusher import Flusher
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.secrets import Secrets


@dataclass(frozen=True)
class Certificates:
    """Certificates for localhost: `good` is signed by the authority in `ca_file`, the others have one fault each."""

    ca_file: Path
    leaves: dict[str, trustme.LeafCert]

    def context(self, which: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.leaves[which].configure_cert(context)
        return context

    def fingerprint(self, which: str) -> str:
        pem = self.leaves[which].cert_chain_pems[0].bytes().decode()
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    known, unknown = trustme.CA(), trustme.CA()
    ca_file = tmp_path_factory.mktemp("ca") / "ca.pem"
    known.cert_pem.write_to_path(str(ca_file))
    past = datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 2, 1, tzinfo=UTC)
    leaves = {
        "good": known.issue_cert("localhost", "127.0.0.1"),
        "wrong-name": known.issue_cert("elsewhere.test"),
        "expired": known.issue_cert("localhost", not_before=past[0], not_after=past[1]),
        "unknown": unknown.issue_cert("localhost"),
    }
    return Certificates(ca_file, leaves)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "journal.sqlite") as opened:
        yield opened


@pytest.fixture
def secrets() -> Secrets:
    """The real thing, kept in memory as a person may choose."""
    found = Secrets()
    found.memory_only = True
    return found


def node(text: str) -> NodeName:
    parsed = parse_node(text)
    assert isinstance(parsed, NodeName)
    return parsed


async def listening() -> Problem | None:
    return None


@pytest.fixture
def flusher(journal: Journal, secrets: Secrets) -> Flusher:
    return Flusher(journal, secrets, listening)


@pytest.fixture
def journal_holds(journal: Journal) -> Callable[[str], bool]:
    """Tell whether a text stands anywhere in the journal's files, be it in a deleted row."""

    def holds(text: str) -> bool:
        return any(text.encode() in path.read_bytes() for path in journal.path.parent.glob(journal.path.name + "*"))

    return holds


@contextmanager
def another_process() -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A process that does nothing, and its name as an asker."""
    code = (
        "import sys; from etrn_gui.storage.asker import asker_name; print(asker_name(), flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()
