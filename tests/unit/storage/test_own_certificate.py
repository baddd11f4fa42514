"""The certificate that the program makes itself: whole, private, renewed in time, with a key that lasts."""

import ssl
import stat
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from etrn_gui.domain.certificate import Certificate
from etrn_gui.serving.certificate import CertificateFiles, describe
from etrn_gui.storage import own_certificate
from etrn_gui.storage.own_certificate import OwnCertificate

DAY = 86_400.0
LIFE = own_certificate.LIFE.total_seconds()
NOW = 1_790_000_000.0


@pytest.fixture
def own(tmp_path: Path) -> OwnCertificate:
    return made_in(tmp_path)


def made_in(folder: Path, hostname: str = "mx.ship.example") -> OwnCertificate:
    return OwnCertificate(folder / "certificate.pem", folder / "certificate-key.pem", hostname)


def read(own: OwnCertificate) -> Certificate:
    return describe(own.certificate.read_bytes())


def test_it_is_for_the_host_for_two_years_and_for_its_owner_only(own: OwnCertificate) -> None:
    assert own.ensure(NOW) is None
    found = read(own)
    assert (found.subject, found.names) == ("CN=mx.ship.example", ("mx.ship.example",))
    assert found.until == NOW + LIFE
    assert NOW - DAY < found.since < NOW
    assert [stat.S_IMODE(path.stat().st_mode) for path in (own.certificate, own.key)] == [0o600, 0o600]
    assert sorted(path.name for path in own.key.parent.iterdir()) == ["certificate-key.pem", "certificate.pem"]


def test_a_client_that_trusts_it_verifies_it_and_its_fingerprint_is_that_of_openssl(own: OwnCertificate) -> None:
    own.ensure(time.time())
    coming, going = ssl.MemoryBIO(), ssl.MemoryBIO()
    files = CertificateFiles(str(own.certificate), str(own.key))
    context = files.current()
    assert context is not None
    client = ssl.create_default_context(cafile=str(own.certificate)).wrap_bio(
        coming, going, server_hostname="mx.ship.example"
    )
    server = context.wrap_bio(going, coming, server_side=True)
    for side in (client, server, client, server):
        try:
            side.do_handshake()
        except ssl.SSLWantReadError:
            continue
    assert client.getpeercert()
    command = ["openssl", "x509", "-in", str(own.certificate), "-noout", "-fingerprint", "-sha256"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.strip().rpartition("=")[2].replace(":", "").lower() == read(own).fingerprint


def test_what_is_in_place_is_left_alone(own: OwnCertificate) -> None:
    own.ensure(NOW)
    before = own.certificate.read_bytes(), own.key.read_bytes()
    assert own.ensure(NOW + LIFE - 31 * DAY) is None
    assert (own.certificate.read_bytes(), own.key.read_bytes()) == before


@pytest.mark.parametrize("late", [timedelta(days=-29), timedelta(days=400)], ids=["near its end", "long expired"])
def test_near_its_end_it_is_renewed_with_the_same_key(own: OwnCertificate, late: timedelta) -> None:
    own.ensure(NOW)
    before, then = read(own), NOW + LIFE + late.total_seconds()
    assert own.ensure(then) is None
    renewed = read(own)
    assert renewed.until == then + LIFE
    assert renewed.fingerprint != before.fingerprint
    assert renewed.tlsa == before.tlsa


def test_another_name_or_a_damaged_certificate_makes_a_new_one_of_the_same_key(
    own: OwnCertificate, tmp_path: Path
) -> None:
    own.ensure(NOW)
    key = read(own).key_fingerprint
    made_in(tmp_path, "[192.0.2.7]").ensure(NOW)
    assert (read(own).names, read(own).key_fingerprint) == (("192.0.2.7",), key)
    for damage in (b"", b"garbage", own.certificate.read_bytes()[:100]):
        own.certificate.write_bytes(damage)
        assert own.ensure(NOW) is None
        assert (read(own).names, read(own).key_fingerprint) == (("mx.ship.example",), key)


@pytest.mark.parametrize(
    ("hostname", "names"),
    [("[IPv6:2001:db8::1]", "2001:db8::1"), ("a" * 60 + ".b.example", "a" * 60 + ".b.example"), ("höst", "localhost")],
)
def test_any_name_of_a_host_will_do(tmp_path: Path, hostname: str, names: str) -> None:
    own = made_in(tmp_path, hostname)
    assert own.ensure(NOW) is None
    assert read(own).names == (names,)


def test_a_new_key_is_made_only_when_asked_for(own: OwnCertificate) -> None:
    own.ensure(NOW)
    before = read(own)
    own.ensure(NOW, renew=True)
    assert read(own).key_fingerprint == before.key_fingerprint
    own.ensure(NOW, new_key=True)
    assert read(own).key_fingerprint != before.key_fingerprint
    assert CertificateFiles(str(own.certificate), str(own.key)).check() is None


def test_a_crash_between_new_key_and_new_certificate_is_healed(
    own: OwnCertificate, monkeypatch: pytest.MonkeyPatch
) -> None:
    own.ensure(NOW)
    with monkeypatch.context() as patch:
        patch.setattr(own_certificate, "_issue", interrupted)
        with pytest.raises(KeyboardInterrupt):
            own.ensure(NOW, new_key=True)
    assert CertificateFiles(str(own.certificate), str(own.key)).check() is not None
    assert own.ensure(NOW) is None
    assert CertificateFiles(str(own.certificate), str(own.key)).check() is None


def interrupted(*_: object) -> bytes:
    raise KeyboardInterrupt


@pytest.mark.parametrize("content", [b"", b"garbage"])
def test_a_key_that_is_none_is_never_overwritten(own: OwnCertificate, content: bytes) -> None:
    own.key.write_bytes(content)
    problem = own.ensure(NOW)
    assert problem is not None
    assert problem.place == str(own.key)
    assert "--new-key" in problem.remedy
    assert own.key.read_bytes() == content
    assert own.ensure(NOW, new_key=True) is None


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    problem = made_in(tmp_path / "file").ensure(NOW)
    assert problem is not None
    assert str(tmp_path / "file") in problem.place
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("days", "self_made", "said"),
    [
        (-1, False, "valid only from"),
        (1, False, ""),
        (720, False, "ends on"),
        (720, True, ""),
        (731, False, "has expired"),
        (731, True, "has expired"),
    ],
)
def test_what_is_wrong_with_a_certificate(days: int, self_made: bool, said: str) -> None:
    certificate = Certificate("CN=a", ("a",), NOW, NOW + 730 * DAY, "0" * 64, "1" * 64, self_made)
    problem = certificate.problem(NOW + days * DAY)
    assert (said in problem.what and bool(problem.remedy)) if problem else not said
