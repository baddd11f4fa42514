"""The certificate that this side shows to a provider that wants one."""

import asyncio
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives import serialization

from etrn_gui.domain.history import Flush, Trigger
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import Profile, Queue, TlsMode
from etrn_gui.flush.flusher import Flusher, FlushRequest
from tests.unit.flush.conftest import Certificates, node


async def flush_with(
    own: str, authority: trustme.CA, certificates: Certificates, flusher: Flusher
) -> tuple[Flush, list[object]]:
    """Flush at a provider that lets in only who shows a certificate of `authority`."""
    shown: list[object] = []

    async def take(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        shown.append(dict(writer.get_extra_info("peercert")["subjectAltName"])["DNS"])
        writer.write(b"554 closed\r\n")
        writer.close()

    context = certificates.context("good")
    context.maximum_version = ssl.TLSVersion.TLSv1_2  # a refusal is then part of the handshake
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    async with await asyncio.start_server(take, "127.0.0.1", 0, ssl=context) as server:
        port = server.sockets[0].getsockname()[1]
        ca, queue = str(certificates.ca_file), Queue(node("client.test"))
        profile = Profile("Harbour", "localhost", port, TlsMode.IMPLICIT, (queue,), tls_ca=ca, tls_certificate=own)
        (flush,) = await flusher.flush(FlushRequest(profile, (queue,), Trigger.COMMAND))
    return flush, shown


async def test_it_is_shown(certificates: Certificates, flusher: Flusher, tmp_path: Path) -> None:
    authority, own = trustme.CA(), tmp_path / "own.pem"
    authority.issue_cert("ship.test").private_key_and_cert_chain_pem.write_to_path(str(own))
    flush, shown = await flush_with(str(own), authority, certificates, flusher)
    assert (flush.outcome, shown) == (Outcome.NOT_ALLOWED, ["ship.test"])


async def test_without_it_such_a_provider_lets_nobody_in(certificates: Certificates, flusher: Flusher) -> None:
    flush, shown = await flush_with("", trustme.CA(), certificates, flusher)
    assert flush.outcome
    assert (flush.outcome.never_asked, shown) == (True, [])


def only_certificate(path: Path) -> None:
    trustme.CA().cert_pem.write_to_path(str(path))


def locked_key(path: Path) -> None:
    leaf = trustme.CA().issue_cert("ship.test")
    key = serialization.load_pem_private_key(leaf.private_key_pem.bytes(), None)
    locked = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"secret"),
    )
    path.write_bytes(locked + leaf.cert_chain_pems[0].bytes())


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (only_certificate, "no certificate with its key in clear"),
        (locked_key, "no certificate with its key in clear"),
        (lambda path: None, "No such file"),
    ],
)
async def test_one_that_cannot_be_used(
    make: Callable[[Path], None], words: str, certificates: Certificates, flusher: Flusher, tmp_path: Path
) -> None:
    own = tmp_path / "own.pem"
    make(own)
    flush, shown = await flush_with(str(own), trustme.CA(), certificates, flusher)
    assert (flush.outcome, shown) == (Outcome.BLOCKED, [])
    assert flush.answer
    assert words in flush.answer.advice
    assert "tls_certificate" in flush.answer.advice
