"""`etrnctl check` as a person and a script see it, with a real receiver behind it."""

import asyncio
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest

from etrn_gui.domain.profile import Profile, Queue, TlsMode
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from tests.commands import Running, etrnctl, events
from tests.unit.flush.conftest import Certificates, node
from tests.unit.flush.dns_server import serving_names
from tests.unit.flush.script import Script, playing
from tests.unit.flush.test_check import FAREWELL, GREETED, OFFER, PLAIN, SIGNED_IN, ZONE, profile, script


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Running]:
    with Running(tmp_path, "receive", "--listen", "127.0.0.1:0", "--accept", "client.test") as running:
        running.wait("listening")
        yield running


def keep(checked: Profile, data: Path) -> None:
    file = ProfileFile(data / "etrn-gui.toml")
    empty = file.load()
    assert isinstance(empty, Configuration)
    assert file.save(empty.with_profile(checked)) is None


async def test_command(receiver: Running, certificates: Certificates, tmp_path: Path) -> None:
    two = (Queue(node("client.test")), Queue(node("far.test")))
    async with serving_names(ZONE) as names, playing(script(*PLAIN), certificates.context) as player:
        keep(profile(player, certificates, queues=two), tmp_path)
        ended = await asyncio.to_thread(etrnctl, tmp_path, "check", "Harbour", "--json", "--dns", str(names.endpoint))
    assert player.deviations == []
    assert ended.returncode == 0, ended.stderr
    steps = events(ended, "step")
    found = [(step["name"], step["state"]) for step in steps]
    assert found[-3:] == [("receiver", "ok"), ("way back", "ok"), ("way back", "warn")]
    assert {"name", "state", "seconds", "what", "remedy", "outcome"} < set(steps[0])
    assert ip_address("192.0.2.1").exploded in steps[-1]["what"]
    assert events(ended, "checked") == [{"event": "checked", "code": 0, "failed": None, "warnings": 1}]


async def test_command_for_a_person(certificates: Certificates, tmp_path: Path) -> None:
    wire = (*GREETED, *SIGNED_IN, *FAREWELL)
    refusal = Script("refusal", "", {}, (wire, wire))
    async with serving_names(ZONE) as names, playing(refusal, certificates.context) as player:
        keep(profile(player, certificates, tls=TlsMode.STARTTLS), tmp_path)
        arguments = ("check", "Harbour", "--dns", str(names.endpoint))
        ended = await asyncio.to_thread(lambda: etrnctl(tmp_path, *arguments, PYTHONIOENCODING="utf-8"))
        plain = await asyncio.to_thread(lambda: etrnctl(tmp_path, *arguments, PYTHONIOENCODING="ascii"))
    assert ended.returncode == plain.returncode == 69
    lines = ended.stdout.splitlines()
    assert lines[0].startswith("✓ name: localhost is ")
    assert [line[0] for line in lines[:6]] == ["✓", "✓", "✓", "✓", "✗", "–"]
    assert "s). " in lines[1] or lines[1].endswith("s).")
    assert lines[-1] == "Put “TLS” right first."
    assert plain.stdout.splitlines()[0].startswith("ok name: ")


async def test_how_a_certificate_is_pinned_is_the_end_of_the_remedy(certificates: Certificates, tmp_path: Path) -> None:
    start = (*GREETED, *OFFER, "C: STARTTLS", "S: 220 go", "S-tls expired")
    wires = Script("expired", "", {}, (start, start) * 2)
    command = f"To pin it: etrnctl profile set 'Harbour' --tls-pin {certificates.fingerprint('expired')}"
    async with playing(wires, certificates.context) as player:
        keep(profile(player, certificates, tls=TlsMode.STARTTLS, queues=()), tmp_path)
        told = await asyncio.to_thread(etrnctl, tmp_path, "check", "Harbour")
        listed = await asyncio.to_thread(etrnctl, tmp_path, "check", "Harbour", "--json")
    assert any(line.endswith(command) for line in told.stdout.splitlines())
    (step,) = (step for step in events(listed, "step") if step["pin"])
    assert step["remedy"].endswith(command)


async def test_a_dns_server_must_be_an_address(certificates: Certificates, tmp_path: Path) -> None:
    async with playing(Script("none", "", {}, ()), certificates.context) as player:
        keep(profile(player, certificates), tmp_path)
        ended = await asyncio.to_thread(etrnctl, tmp_path, "check", "Harbour", "--dns", "dns.test")
    assert ended.returncode == 64
    assert "--dns" in ended.stderr
