"""TLS and sign-in with each real server: every way in, and every way to be turned away."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import TlsMode
from etrn_gui.flush import sign_in
from tests.lab.exim import EtrnForm, EximLab
from tests.lab.mta import Access, MtaLab
from tests.lab.ports import Address
from tests.lab.postfix import PostfixLab
from tests.lab.sendmail import SendmailLab
from tests.lab.sink import Sink
from tests.real.asking import USER, Credentials, ask, profile_for

SERVERS: dict[str, Callable[[Address, Access], MtaLab]] = {
    "postfix": PostfixLab,
    "exim": lambda receiver, access: EximLab(receiver, access, EtrnForm.COMMAND),
    "sendmail": SendmailLab,
}


@pytest.fixture(scope="module")
def credentials() -> Credentials:
    return Credentials()


@pytest.fixture(scope="module", params=list(SERVERS))
def lab(request: pytest.FixtureRequest, real_servers: None, credentials: Credentials) -> Iterator[MtaLab]:
    """One server for all tests here: it wants TLS and a sign-in before ETRN."""
    with Sink() as sink:
        make = SERVERS[request.param]
        with make(sink.address, credentials.access(tls_required=True, sign_in_required=True)) as lab:
            yield lab
            print(lab.log())


@pytest.fixture
def trusted(credentials: Credentials, tmp_path: Path) -> dict[str, object]:
    return {"tls_ca": credentials.write_authority(tmp_path), "user": USER, "secret": "account"}


@pytest.mark.parametrize("mode", [TlsMode.STARTTLS, TlsMode.IMPLICIT])
@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN", "CRAM-MD5"])
async def test_signed_in(
    mode: TlsMode,
    mechanism: str,
    lab: MtaLab,
    trusted: dict[str, object],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sign_in, "PROTECTED_ORDER", (mechanism,))
    asked = await ask(tmp_path, profile_for(lab, tls=mode, **trusted), "client.test")
    assert asked.outcomes == [Outcome.STARTED]
    assert f"C AUTH {mechanism}" in asked.transcripts[0]
    assert "* TLSv1." in asked.transcripts[0]
    assert asked.answers[0].family == lab.family


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN", "CRAM-MD5"])
async def test_wrong_password(
    mechanism: str, lab: MtaLab, trusted: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_in, "PROTECTED_ORDER", (mechanism,))
    profile = profile_for(lab, tls=TlsMode.STARTTLS, **trusted)
    asked = await ask(tmp_path, profile, "client.test", password="wrong-horse-battery")
    assert asked.outcomes == [Outcome.NEEDS_SIGN_IN]
    assert asked.answers[0].code == 535
    assert "Check the user name and the password" in asked.answers[0].advice
    assert "ETRN client" not in asked.transcripts[0]


async def test_not_signed_in(lab: MtaLab, trusted: dict[str, object], tmp_path: Path) -> None:
    """Postfix alone does not say what it wants: its advice names both the sign-in and its own setting."""
    profile = profile_for(lab, tls=TlsMode.STARTTLS, tls_ca=trusted["tls_ca"])
    asked = await ask(tmp_path, profile, "client.test")
    wanted = Outcome.NOT_ALLOWED if lab.family == "postfix" else Outcome.NEEDS_SIGN_IN
    assert asked.outcomes == [wanted]
    assert "sign" in asked.answers[0].advice


async def test_in_clear_the_password_is_not_sent(lab: MtaLab, trusted: dict[str, object], tmp_path: Path) -> None:
    asked = await ask(tmp_path, profile_for(lab, **trusted), "client.test")
    assert asked.outcomes == [Outcome.BLOCKED]
    assert "AUTH" not in "".join(line for line in asked.transcripts[0].splitlines() if " C " in line)


async def test_certificate_of_an_unknown_authority(lab: MtaLab, trusted: dict[str, object], tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.pem"
    trustme.CA().cert_pem.write_to_path(str(elsewhere))
    profile = profile_for(lab, tls=TlsMode.STARTTLS, **{**trusted, "tls_ca": str(elsewhere)})
    asked = await ask(tmp_path, profile, "client.test")
    assert asked.outcomes == [Outcome.TLS_FAILED]
    assert "authority that is not known" in asked.answers[0].advice


async def test_certificate_for_another_name(lab: MtaLab, trusted: dict[str, object], tmp_path: Path) -> None:
    """The certificate is for 127.0.0.1; the name `localhost` leads to the same server."""
    asked = await ask(tmp_path, profile_for(lab, host="localhost", tls=TlsMode.STARTTLS, **trusted), "client.test")
    assert asked.outcomes == [Outcome.TLS_FAILED]
    assert "another name than “localhost”" in asked.answers[0].advice


async def test_implicit_tls_at_a_clear_port(lab: MtaLab, trusted: dict[str, object], tmp_path: Path) -> None:
    profile = profile_for(lab, tls=TlsMode.IMPLICIT, port=lab.address.port, **trusted)
    asked = await ask(tmp_path, profile, "client.test")
    assert asked.outcomes == [Outcome.TLS_FAILED]
    assert "does not start with TLS" in asked.answers[0].advice
