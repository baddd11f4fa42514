"""The receiver's certificate while it runs: told, renewed, replaced without a restart, and what is wrong with it."""

import os
import ssl
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
import trustme

from etrn_gui.domain.certificate import Certificate
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import SELF_MADE, ReceiverSettings
from etrn_gui.receiver import certificate as receiver_certificate
from etrn_gui.receiver.notices import CertificateShown, Listening, Trouble, decode, encode
from etrn_gui.serving import certificate as serving_certificate
from etrn_gui.serving.certificate import CertificateFiles
from etrn_gui.storage.own_certificate import LIFE, OwnCertificate
from tests.unit.receiver.harness import Child, Running, receiving, settings_for
from tests.unit.serving.peer import OPENING, Peer

CONFIG = 78
SHOWN = Certificate("CN=mx", ("mx", "192.0.2.7"), 1_790_000_000.0, 1_850_000_000.0, "ab" * 32, "cd" * 32, True)


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """The files are looked at again and again."""
    monkeypatch.setattr(receiver_certificate, "CHECK_EVERY", 0.02)
    monkeypatch.setattr(serving_certificate, "LOOK_EVERY", 0.0)


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


def write(folder: Path, authority: trustme.CA, until: datetime | None = None) -> ReceiverSettings:
    """Put a certificate for localhost in place; return settings that name it."""
    issued = authority.issue_cert("localhost", not_after=until)
    issued.private_key_pem.write_to_path(str(folder / "key.pem"))
    (folder / "chain.pem").write_bytes(b"".join(blob.bytes() for blob in issued.cert_chain_pems))
    return settings_for(certificate=str(folder / "chain.pem"), private_key=str(folder / "key.pem"))


async def seen_by_a_client(running: Running) -> str:
    """The fingerprint that a TLS client finds."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    async with Peer(running.endpoint) as peer:
        assert "STARTTLS" in await peer.say(OPENING)
        await peer.starttls(context)
        der = peer.writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    return serving_certificate.describe(ssl.DER_cert_to_PEM_cert(der).encode()).fingerprint


@pytest.mark.parametrize("problem", [None, Problem("what", "remedy", "place")])
def test_the_notice_is_read_back(problem: Problem | None) -> None:
    notice = CertificateShown(SHOWN, problem)
    assert decode(encode(notice)) == notice
    assert '"until": "2028-08-16T00:53:20Z"' in encode(notice)


async def test_a_self_made_certificate_is_made_told_and_shown_to_clients(tmp_path: Path) -> None:
    async with receiving(tmp_path, settings=settings_for(certificate=SELF_MADE)) as running:
        told = await running.wait(CertificateShown)
        assert [type(notice) for notice in running.notices].index(CertificateShown) > [
            type(notice) for notice in running.notices
        ].index(Listening)
        assert (told.certificate.names, told.certificate.self_made, told.problem) == (("mx.here.example",), True, None)
        assert told.certificate.until > time.time() + 700 * 86_400
        assert await seen_by_a_client(running) == told.certificate.fingerprint
        assert "STARTTLS" in await hello(running)
    async with receiving(tmp_path, settings=settings_for(certificate=SELF_MADE)) as again:
        assert (await again.wait(CertificateShown)).certificate == told.certificate


async def hello(running: Running) -> str:
    async with Peer(running.endpoint) as peer:
        return await peer.say(OPENING)


async def test_without_a_certificate_nothing_is_offered_or_told(tmp_path: Path) -> None:
    async with receiving(tmp_path) as running:
        assert "STARTTLS" not in await hello(running)
    assert running.all(CertificateShown) == []


async def test_a_self_made_certificate_is_renewed_while_it_runs(
    tmp_path: Path, soon: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with receiving(tmp_path, settings=settings_for(certificate=SELF_MADE)) as running:
        first = (await running.wait(CertificateShown)).certificate
        with monkeypatch.context() as patch:
            patch.setattr(receiver_certificate, "time", later(LIFE - timedelta(days=20)))
            renewed = (await running.wait(CertificateShown, 2)).certificate
        assert renewed.until > first.until
        assert renewed.key_fingerprint == first.key_fingerprint
        assert await seen_by_a_client(running) == renewed.fingerprint


def later(by: timedelta) -> SimpleNamespace:
    """The module `time` of another day."""
    moment = time.time() + by.total_seconds()
    return SimpleNamespace(time=lambda: moment)


async def test_one_that_was_made_anew_by_hand_is_shown_without_a_restart(tmp_path: Path, soon: None) -> None:
    async with receiving(tmp_path, settings=settings_for(certificate=SELF_MADE)) as running:
        await running.wait(CertificateShown)
        own = OwnCertificate(running.data.certificate, running.data.private_key, "mx.here.example")
        own.ensure(time.time(), new_key=True)
        shown = await running.wait(CertificateShown, 2)
        assert shown.problem is None
        assert await seen_by_a_client(running) == shown.certificate.fingerprint


async def test_files_that_are_replaced_are_shown_and_told(tmp_path: Path, authority: trustme.CA, soon: None) -> None:
    async with receiving(tmp_path, settings=write(tmp_path, authority)) as running:
        first = await running.wait(CertificateShown)
        write(tmp_path, authority)
        second = await running.wait(CertificateShown, 2)
        assert first.certificate.fingerprint != second.certificate.fingerprint == await seen_by_a_client(running)
        assert (second.certificate.names, second.certificate.self_made) == (("localhost",), False)


@pytest.mark.parametrize("wrong", ["gone", "garbage", "key of another"])
async def test_files_that_become_unusable_leave_the_old_one_and_that_is_told_and_when_it_is_over(
    tmp_path: Path, authority: trustme.CA, soon: None, wrong: str
) -> None:
    async with receiving(tmp_path, settings=write(tmp_path, authority)) as running:
        first = await running.wait(CertificateShown)
        spoil(tmp_path / "key.pem", wrong)
        told = await running.wait(CertificateShown, 2)
        assert told.certificate == first.certificate
        assert told.problem is not None
        assert told.problem.what.endswith("The one from before is still in use.")
        assert told.problem.remedy
        assert await seen_by_a_client(running) == first.certificate.fingerprint
        write(tmp_path, authority)
        assert (await running.wait(CertificateShown, 3)).problem is None
    assert running.all(Trouble) == []


def spoil(key: Path, wrong: str) -> None:
    match wrong:
        case "gone":
            key.unlink()
        case "garbage":
            key.write_text("garbage")
        case _:
            trustme.CA().issue_cert("other").private_key_pem.write_to_path(str(key))


@pytest.mark.parametrize(
    ("days", "said"), [(-1.0, "has expired"), (5.0, "ends on"), (40.0, "")], ids=["expired", "near its end", "good"]
)
async def test_a_certificate_at_its_end_is_told_and_still_offered(
    tmp_path: Path, authority: trustme.CA, days: float, said: str
) -> None:
    settings = write(tmp_path, authority, datetime.now(UTC) + timedelta(days=days))
    async with receiving(tmp_path, settings=settings) as running:
        problem = (await running.wait(CertificateShown)).problem
        assert said in problem.what if problem else not said
        assert await seen_by_a_client(running)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [("gone", "key.pem is not there"), ("garbage", "cannot be used"), ("key of another", "does not belong")],
)
async def test_a_receiver_that_cannot_have_its_certificate_does_not_start_without(
    tmp_path: Path, authority: trustme.CA, wrong: str, said: str
) -> None:
    settings = write(tmp_path, authority)
    spoil(tmp_path / "key.pem", wrong)
    async with receiving(tmp_path, settings=settings) as running:
        assert running.problem is not None
        assert said in running.problem.what
        assert running.problem.remedy


async def test_a_self_made_key_that_is_damaged_keeps_it_from_starting(tmp_path: Path) -> None:
    (tmp_path / "certificate-key.pem").write_text("garbage")
    async with Child(tmp_path, settings_for(certificate=SELF_MADE)) as child:
        assert await child.ended() == CONFIG
    (trouble,) = child.all(Trouble)
    assert "etrnctl certificate --new-key" in trouble.problem.remedy


def test_a_key_that_may_not_be_read_is_named(authority: trustme.CA) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        settings = write(folder, authority)
        (folder / "chain.pem").chmod(0o644)
        (folder / "key.pem").chmod(0o000)
        with somebody_else():
            problem = CertificateFiles(settings.certificate, settings.private_key).check()
    assert problem is not None
    assert "may not be read" in problem.what
    assert problem.place == str(folder / "key.pem")


@contextmanager
def somebody_else() -> Iterator[None]:
    """For root, whom no permission stops, go on as another user."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65_534)
    try:
        yield
    finally:
        os.seteuid(0)
