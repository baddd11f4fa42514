"""A practice provider as a process of its own: with STARTTLS, a self-signed certificate, and a user who signs in."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import trustme

from etrn_gui.flush.tls import fingerprint
from tests.commands import Running

USER, PASSWORD = "ops", "s3cret of the bridge"


@dataclass(frozen=True)
class Provider:
    """Where it listens, where it delivers mail for @ship.example, and the SHA-256 of its certificate."""

    port: int
    receiver: int
    fingerprint: str


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def practice_provider(folder: Path) -> Iterator[Provider]:
    leaf = trustme.CA().issue_cert("127.0.0.1")
    pem = str(folder / "provider.pem")
    leaf.private_key_and_cert_chain_pem.write_to_path(pem)
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    (folder / "users").chmod(0o600)
    receiver = free_port()
    where = ("--listen", "127.0.0.1:0", "--node", f"@ship.example=127.0.0.1:{receiver}")
    protected = ("--tls-certificate", pem, "--tls-key", pem, "--require-tls", "--users", str(folder / "users"))
    with Running(folder, "provide", *where, *protected) as running:
        port = int(running.wait("listening")["port"])
        der = ssl.PEM_cert_to_DER_cert(leaf.cert_chain_pems[0].bytes().decode())
        yield Provider(port, receiver, fingerprint(der))
