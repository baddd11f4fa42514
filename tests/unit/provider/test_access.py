"""Who may ask for what."""

import asyncio
import smtplib
import ssl
from pathlib import Path

import pytest
import trustme

from etrn_gui.provider.access import AccessRule, parse_access
from etrn_gui.provider.settings import Like
from etrn_gui.provider.users import read_users
from tests.unit.provider.harness import LOOPBACK, running, table

NODES = table(*(f"{name}={LOOPBACK}:1" for name in ("@y.example", "#vip:v.example", "z.example")))
OPEN, SHUT = "251", "459"


def rules(*texts: str) -> tuple[AccessRule, ...]:
    found = parse_access(texts)
    assert isinstance(found, tuple), found
    return found


@pytest.mark.parametrize(
    ("texts", "answers"),
    [
        ((), {"y.example": OPEN, "@y.example": OPEN, "#vip": OPEN}),
        (("127.0.0.0/8",), {"y.example": OPEN, "@y.example": OPEN, "#vip": OPEN}),
        (("192.0.2.0/24",), {"y.example": SHUT, "@y.example": SHUT, "#vip": SHUT, "foo.bar": SHUT}),
        (("y.example=127.0.0.1",), {"y.example": OPEN, "@y.example": SHUT, "a.y.example": SHUT, "z.example": SHUT}),
        (("@y.example=127.0.0.1",), {"@y.example": OPEN, "a.y.example": OPEN, "@a.y.example": OPEN, "#vip": SHUT}),
        (("#vip=127.0.0.1",), {"#vip": OPEN, "v.example": SHUT, "#other": SHUT}),
        (("y.example=::1", "z.example=127.0.0.1"), {"y.example": SHUT, "z.example": OPEN}),
        (("@example=127.0.0.1",), {"@com": SHUT, "@y.example": OPEN}),
        (("user:ann",), {"y.example": SHUT}),
        (("certificate:ship.example",), {"y.example": SHUT}),
    ],
)
async def test_by_address_and_name(tmp_path: Path, texts: tuple[str, ...], answers: dict[str, str]) -> None:
    async with running(tmp_path, NODES, access=rules(*texts)) as provider:
        assert {argument: (await provider.etrn(argument))[:3] for argument in answers} == answers


async def test_nobody_asks_for_a_top_level_domain(tmp_path: Path) -> None:
    async with running(tmp_path, NODES) as provider:
        assert await provider.etrn("@example") == "459 Node @example not allowed: not served here"


async def test_by_sign_in(tmp_path: Path) -> None:
    """The other names stay shut for who has signed in, and this one for who has not."""
    settings = {"users": {"ann": "x"}, "access": rules("y.example=user:ann")}
    async with running(tmp_path, NODES, None, **settings) as provider, provider.client() as client:
        await client.say("EHLO me.test")
        assert (await client.say("ETRN y.example")).startswith("530 ")
        assert (await client.say("AUTH PLAIN AGFubgB4")).startswith("235 ")
        assert (await client.say("ETRN y.example")).startswith(OPEN)
        assert await client.say("ETRN z.example") == "459 Node z.example not allowed: not yours to ask for"


async def test_each_user_has_names_of_their_own(tmp_path: Path) -> None:
    """One is let in from here without, one has to sign in, and one has to do so from elsewhere."""
    access = rules("#vip=127.0.0.1", "y.example=user:ann", "z.example=user:bob", "@y.example=192.0.2.1+user:ann")
    users = {"ann": "x", "bob": "y"}
    async with running(tmp_path, NODES, None, users=users, access=access) as provider:
        asked = ("#vip", "y.example", "z.example", "@y.example")
        answers = {"": ["251", "530", "530", "459"], "AGFubgB4": ["251", "251", "459", "459"]}
        answers["AGJvYgB5"] = ["251", "459", "251", "459"]
        for credentials, expected in answers.items():
            async with provider.client() as client:
                await client.say("EHLO me.test")
                if credentials:
                    assert (await client.say(f"AUTH PLAIN {credentials}")).startswith("235 ")
                assert [(await client.say(f"ETRN {argument}"))[:3] for argument in asked] == expected
        async with provider.client() as client:
            await client.say("EHLO me.test")
            assert (await client.say("AUTH PLAIN AGFubgB5")).startswith("535 ")  # ann with bob's password


async def test_an_address_and_a_sign_in_can_be_wanted_together(tmp_path: Path) -> None:
    access = rules("192.0.2.0/24+user:ann", "y.example=127.0.0.1+user:ann")
    async with (
        running(tmp_path, NODES, None, users={"ann": "x"}, access=access) as provider,
        provider.client() as client,
    ):
        await client.say("EHLO me.test")
        assert (await client.say("ETRN y.example")).startswith("530 ")
        assert (await client.say("ETRN z.example")).startswith(SHUT)
        await client.say("AUTH PLAIN AGFubgB4")
        assert (await client.say("ETRN y.example")).startswith(OPEN)
        assert (await client.say("ETRN z.example")).startswith(SHUT)


@pytest.mark.parametrize(
    ("content", "mode", "says"),
    [
        ("ann:x", 0o644, "Others may read this file with passwords. chmod 600"),
        ("ann:x\nbob", 0o600, "line 2: This line is no NAME:PASSWORD."),
        ("ann:x\nann:y", 0o600, "line 2: ann is there twice."),
        ("# nobody\n\n", 0o600, "There is no user in it."),
    ],
)
def test_a_file_of_users_that_is_not_taken(tmp_path: Path, content: str, mode: int, says: str) -> None:
    path = tmp_path / "users"
    path.write_text(content)
    path.chmod(mode)
    assert says in str(read_users(path))
    assert "x" not in str(read_users(path)).replace(str(path), "").split()


def test_a_file_of_users(tmp_path: Path) -> None:
    path = tmp_path / "users"
    path.write_text("# the fleet\nann:pass:word\n\nbjørn: blåbær \n")
    path.chmod(0o600)
    assert read_users(path) == {"ann": "pass:word", "bjørn": " blåbær "}
    assert "cannot be read (No such file" in str(read_users(tmp_path / "none"))


async def test_a_server_refuses_in_its_own_words(tmp_path: Path) -> None:
    async with running(tmp_path, NODES, like=Like.POSTFIX, access=rules("192.0.2.1")) as provider:
        assert await provider.etrn("y.example") == "554 5.7.1 <y.example>: Etrn command rejected: Access denied"


# -- by certificate --------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def server_files(authority: trustme.CA, tmp_path: Path) -> dict[str, str]:
    pem, roots = tmp_path / "server.pem", tmp_path / "roots.pem"
    authority.issue_cert("provider.test").private_key_and_cert_chain_pem.write_to_path(str(pem))
    authority.cert_pem.write_to_path(str(roots))
    return {"certificate": str(pem), "client_authorities": str(roots)}


def ask_over_tls(port: int, roots: trustme.CA, own: trustme.LeafCert | None, *names: str) -> list[int]:
    """Ask for names over TLS, with an own certificate or without; no codes where the handshake fails."""
    context = ssl.create_default_context(cadata=roots.cert_pem.bytes().decode())
    context.check_hostname = False
    if own:
        own.configure_cert(context)
    with smtplib.SMTP(LOOPBACK, port, timeout=10) as client:
        try:
            client.starttls(context=context)
            client.ehlo()
            return [client.docmd("ETRN", name)[0] for name in names]
        except (ssl.SSLError, smtplib.SMTPServerDisconnected, ConnectionError):
            return []


@pytest.mark.parametrize(
    ("own", "codes"), [("ship.example", [251, 459]), ("other.example", [459, 459]), ("", [459, 459]), ("forged", [])]
)
async def test_by_certificate(
    tmp_path: Path, authority: trustme.CA, server_files: dict[str, str], own: str, codes: list[int]
) -> None:
    """A certificate of another authority does not come through the handshake."""
    issuer = trustme.CA() if own == "forged" else authority
    certificate = issuer.issue_cert("ship.example" if own == "forged" else own) if own else None
    access = rules("y.example=certificate:Ship.Example")
    async with running(tmp_path / "data", NODES, None, access=access, **server_files) as provider:
        port = provider.endpoint.port
        asked = await asyncio.to_thread(ask_over_tls, port, authority, certificate, "y.example", "z.example")
    assert asked == codes
