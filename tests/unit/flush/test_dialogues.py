"""Every script in dialogues/, through the flusher and into the journal: once as it stands, once octet by octet."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace

import pytest

from etrn_gui.domain.history import Flush, FlushState, Trigger
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import Profile, Queue, SignIn, TlsMode
from etrn_gui.flush.flusher import Flusher, FlushRequest
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.secrets import Secrets
from tests.unit.flush.conftest import Certificates, node
from tests.unit.flush.script import Player, Script, all_scripts, playing


def settings(script: Script) -> dict[str, str]:
    return dict(setting.split("=", 1) for setting in script.head("profile").split())


def profile_of(script: Script, port: int, certificates: Certificates) -> Profile:
    given = settings(script)
    return Profile(
        name="Harbour",
        host="localhost",
        port=port,
        tls=TlsMode(given.get("tls", "none")),
        queues=tuple(Queue(node(text)) for text in script.head("queues").split()),
        user=given.get("user", ""),
        secret="account" if "user" in given else "",
        sign_in=SignIn(given.get("sign_in", "password")),
        tls_ca=str(certificates.ca_file),
        tls_pin=certificates.fingerprint(given["pin"]) if "pin" in given else "",
        allow_cleartext_auth="clear" in given,
        send_anyway="send_anyway" in given,
        reply_timeout=float(given.get("timeout", "4")),
    )


async def play(
    script: Script, player: Player, flusher: Flusher, secrets: Secrets, certificates: Certificates
) -> tuple[Flush, ...]:
    profile = profile_of(script, player.port, certificates)
    await secrets.write("account", settings(script).get("password", ""))
    return await flusher.flush(FlushRequest(profile, profile.queues, Trigger.COMMAND))


def told(flush: Flush) -> str:
    assert flush.answer
    return f"{flush.answer.outcome} {flush.answer.code} {flush.answer.text}".strip()


@pytest.mark.parametrize("bytewise", [False, True], ids=["whole", "bytewise"])
@pytest.mark.parametrize("script", all_scripts(), ids=lambda script: script.name)
async def test_dialogue(
    script: Script,
    bytewise: bool,
    journal: Journal,
    flusher: Flusher,
    secrets: Secrets,
    certificates: Certificates,
    journal_holds: Callable[[str], bool],
) -> None:
    async with playing(script, certificates.context, bytewise=bytewise, hurries=True) as player:
        flushes = await play(script, player, flusher, secrets, certificates)
    assert player.deviations == []
    assert player.connections == len(script.connections)
    assert [told(flush) for flush in flushes] == script.heads["expect"]
    first = flushes[0]
    assert first.answer
    assert first.answer.family == script.head("family", "unknown") or "family" not in script.heads
    assert str(first.promised or "") == script.head("promised")
    for words in script.heads.get("advice", []):
        assert words in first.answer.advice
    for words in script.heads.get("transcript", []):
        assert words in journal.flushes.transcript(first.id)
    assert_whole(flushes, journal)
    for secret in secrets_of(script):
        assert not journal_holds(secret)


def assert_whole(flushes: tuple[Flush, ...], journal: Journal) -> None:
    """What holds for every flush: it waits for its verdict, it says what to do, and it kept its dialogue."""
    for flush in flushes:
        assert flush.answer
        assert flush.state is FlushState.WAITING
        assert flush.answer.advice.endswith(".")
        assert "* connecting to localhost" in journal.flushes.transcript(flush.id)
        sent = [line.partition(" C ETRN ")[2] for line in journal.flushes.transcript(flush.id).splitlines()]
        asked = flush.node.name in [argument.lstrip("@#") for argument in sent]
        assert (flush.asked is not None) == asked
        assert flush.peers == (("127.0.0.1",) if asked else ())
        if flush.outcome is Outcome.STARTED:
            assert asked


def secrets_of(script: Script) -> list[str]:
    given = settings(script)
    if "password" not in given:
        return []
    user, password = given["user"], given["password"]
    plain = b64encode(f"\0{user}\0{password}".encode()).decode()
    bearer = b64encode(f"user={user}\1auth=Bearer {password}\1\1".encode()).decode()
    return [bearer, password, b64encode(password.encode()).decode(), plain, "dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0"]


@pytest.mark.parametrize("script", [s for s in all_scripts() if s.name == "postfix-accepted"], ids=lambda s: s.name)
async def test_no_name_is_made_up_for_a_host_without_one(
    script: Script, flusher: Flusher, secrets: Secrets, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A host called `ship` has no full name: EHLO then gives the address (RFC 5321 section 4.1.4)."""
    monkeypatch.setattr("socket.gethostname", lambda: "ship")
    opening = tuple(line.replace("EHLO *", "EHLO [127.0.0.1]") for line in script.connections[0])
    async with playing(replace(script, connections=(opening,)), certificates.context) as player:
        await play(script, player, flusher, secrets, certificates)
    assert player.deviations == []
