"""STARTTLS (RFC 3207): what comes before it counts for nothing behind it."""

import asyncio
import ssl
from pathlib import Path

import pytest
import trustme

from etrn_gui.serving import certificate
from etrn_gui.serving.certificate import CertificateFiles
from tests.unit.serving.keeper import Keeper, serving
from tests.unit.serving.peer import ENVELOPE, OPENING, PATIENCE, Peer


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def keeper(authority: trustme.CA) -> Keeper:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return Keeper(certificate=context)


@pytest.fixture
def client(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


async def test_a_message_over_tls(keeper: Keeper, client: ssl.SSLContext) -> None:
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        assert "STARTTLS" in await peer.say(OPENING)
        assert await peer.starttls(client) == "TLSv1.3"
        assert "STARTTLS" not in await peer.say(OPENING)
        assert await peer.deliver(b"x" * 300_000 + b"\r\n") == "250 2.0.0 kept"
        assert await peer.say(b"QUIT\r\n") == "221 2.0.0 Bye"
    assert keeper.contexts[0].tls == "TLSv1.3"
    assert "* TLSv1.3 TLS_" in keeper.transcripts[0]


async def test_the_peer_must_greet_again(keeper: Keeper, client: ssl.SSLContext) -> None:
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        await peer.starttls(client)
        assert (await peer.say(b"MAIL FROM:<>\r\n"))[:9] == "503 5.5.1"


async def test_a_command_in_the_same_segment_as_the_end_of_the_handshake_is_answered(
    keeper: Keeper, client: ssl.SSLContext
) -> None:
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        await peer.say(b"STARTTLS\r\n")
        coming, going = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = client.wrap_bio(coming, going, server_hostname="localhost")
        await shake_hands(tls, peer, coming, going)
        tls.write(OPENING)
        peer.send(going.read())  # Finished and EHLO at one blow
        answer = b""
        while b"250 " not in answer:
            coming.write(await asyncio.wait_for(peer.reader.read(2**16), PATIENCE))
            try:
                answer += tls.read(2**16)
            except ssl.SSLWantReadError:
                continue
        assert answer.startswith(b"250-mx.here.example")


async def shake_hands(tls: ssl.SSLObject, peer: Peer, coming: ssl.MemoryBIO, going: ssl.MemoryBIO) -> None:
    """Go through a handshake, but for the octets that end it, which wait in `going`."""
    while True:
        try:
            tls.do_handshake()
        except ssl.SSLWantReadError:
            peer.send(going.read())
            coming.write(await asyncio.wait_for(peer.reader.read(2**16), PATIENCE))
        else:
            return


async def test_what_is_sent_in_clear_behind_starttls_is_not_run(keeper: Keeper) -> None:
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        assert (await peer.say(b"STARTTLS\r\n" + OPENING + ENVELOPE + b"BDAT 5 LAST\r\nhello"))[:9] == "501 5.5.4"
        assert await peer.end() == b""
        assert (keeper.messages, keeper.refusals) == ([], ["behind_starttls"])


async def test_what_is_sent_in_clear_in_a_second_segment_is_not_run(keeper: Keeper) -> None:
    """It stands where the handshake should begin, so there is none."""
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        await peer.say(b"STARTTLS\r\n")
        peer.send(OPENING + ENVELOPE + b"BDAT 5 LAST\r\nhello")
        rest = await peer.end()
        assert not rest.startswith(b"2")
        await keeper.until(lambda: keeper.endings == ["TLS handshake failed"])
        assert (keeper.messages, keeper.refusals) == ([], ["handshake_failed"])


async def test_a_handshake_that_fails_leaves_no_session_behind(keeper: Keeper) -> None:
    """Each would else take one of the few sessions an address may have, for ever."""
    stranger = ssl.create_default_context()  # does not know the authority
    async with serving(keeper, sessions_per_address=1) as served:
        for number in range(1, 4):
            async with Peer(served.endpoint) as peer:
                assert peer.greeting[:3] == "220"
                await peer.say(OPENING)
                with pytest.raises((ssl.SSLError, ConnectionError)):
                    await peer.starttls(stranger)
            await keeper.until(lambda number=number: len(keeper.endings) == number)  # type: ignore[misc]
        assert served.listener._connections == set()
        assert keeper.endings == ["TLS handshake failed"] * 3
        assert keeper.refusals == ["handshake_failed"] * 3


async def test_a_peer_that_does_not_trust_the_certificate_is_told_of(keeper: Keeper) -> None:
    """It says so itself, in an alert, as OpenSSL's clients do and asyncio's do not."""
    stranger = ssl.create_default_context()
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        await peer.say(b"STARTTLS\r\n")
        coming, going = ssl.MemoryBIO(), ssl.MemoryBIO()
        tls = stranger.wrap_bio(coming, going, server_hostname="localhost")
        with pytest.raises(ssl.SSLCertVerificationError):
            await shake_hands(tls, peer, coming, going)
        peer.send(going.read())
        await keeper.until(lambda: bool(keeper.endings))
    assert (keeper.refusals, keeper.endings) == (["handshake_not_trusted"], ["TLS handshake failed"])
    assert "* TLS handshake failed: [SSL: TLSV1_ALERT_UNKNOWN_CA]" in keeper.transcripts[0]


async def test_a_peer_that_goes_away_in_the_handshake_leaves_no_session_behind(keeper: Keeper) -> None:
    async with serving(keeper) as served:
        async with Peer(served.endpoint) as peer:
            await peer.say(OPENING)
            await peer.say(b"STARTTLS\r\n")
        await keeper.until(lambda: bool(keeper.endings))
        assert served.listener._connections == set()
        assert (keeper.refusals, keeper.endings) == (["handshake_failed"], ["TLS handshake failed"])


async def test_a_handshake_that_takes_too_long_is_given_up(keeper: Keeper) -> None:
    async with serving(keeper, tls_handshake=0.1) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        await peer.say(b"STARTTLS\r\n")
        assert await peer.end() == b""
        await keeper.until(lambda: keeper.endings == ["TLS handshake failed"])
        assert keeper.refusals == ["handshake_failed"]


async def test_the_receiver_stops_in_the_middle_of_a_handshake(keeper: Keeper) -> None:
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        await peer.say(b"STARTTLS\r\n")
        await served.listener.stop(5.0)
        assert await peer.end() == b""
        assert served.listener._connections == set()
        assert keeper.refusals == []  # the peer has done nothing wrong


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1_1 is deprecated")
async def test_old_versions_are_refused(authority: trustme.CA, tmp_path: Path, client: ssl.SSLContext) -> None:
    client.minimum_version = client.maximum_version = ssl.TLSVersion.TLSv1_1
    client.set_ciphers("DEFAULT:@SECLEVEL=0")
    keeper = Keeper(certificate=files(authority, tmp_path).current())
    async with serving(keeper) as served, Peer(served.endpoint) as peer:
        await peer.say(OPENING)
        with pytest.raises((ssl.SSLError, ConnectionError)):
            await peer.starttls(client)
        await keeper.until(lambda: keeper.refusals == ["handshake_too_old"])


def files(authority: trustme.CA, folder: Path, name: str = "localhost") -> CertificateFiles:
    issued = authority.issue_cert(name)
    issued.private_key_pem.write_to_path(str(folder / "key.pem"))
    (folder / "chain.pem").write_bytes(b"".join(blob.bytes() for blob in issued.cert_chain_pems))
    found = CertificateFiles(str(folder / "chain.pem"), str(folder / "key.pem"))
    assert found.check() is None
    return found


async def test_files_that_are_replaced_are_used_without_a_restart(
    authority: trustme.CA, client: ssl.SSLContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(certificate, "LOOK_EVERY", 0.0)
    current = files(authority, tmp_path)
    keeper = Keeper()
    keeper.tls_context = current.current  # type: ignore[method-assign]
    keeper.certificate = current.current()
    async with serving(keeper) as served:
        for name in ("localhost", "renewed.example"):
            if name != "localhost":
                files(authority, tmp_path, name)
            async with Peer(served.endpoint) as peer:
                await peer.say(OPENING)
                await peer.starttls(client, name)


def test_files_that_are_half_replaced_leave_the_old_certificate(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(certificate, "LOOK_EVERY", 0.0)
    current = files(authority, tmp_path)
    before = current.current()
    (tmp_path / "key.pem").write_text("not yet")
    assert current.current() is before
    authority.issue_cert("other").private_key_pem.write_to_path(str(tmp_path / "key.pem"))  # of another chain
    assert current.current() is before
    files(authority, tmp_path)
    assert current.current() is not before


@pytest.mark.parametrize("wrong", ["missing", "garbage", "of another certificate", "with a passphrase"])
def test_what_is_wrong_with_the_files_is_told(authority: trustme.CA, tmp_path: Path, wrong: str) -> None:
    files(authority, tmp_path)
    key = tmp_path / "key.pem"
    match wrong:
        case "missing":
            key.unlink()
        case "garbage":
            key.write_text("garbage")
        case "of another certificate":
            authority.issue_cert("other").private_key_pem.write_to_path(str(key))
        case _:
            key.write_bytes(encrypted(key.read_bytes()))
    problem = CertificateFiles(str(tmp_path / "chain.pem"), str(key)).check()
    assert problem is not None
    assert problem.remedy
    assert str(tmp_path) in str(problem) or "key.pem" in str(problem)


def encrypted(key: bytes) -> bytes:
    from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - here alone

    return serialization.load_pem_private_key(key, None).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(b"secret")
    )
