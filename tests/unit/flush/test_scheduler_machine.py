"""What this machine tells of its network, its zone and its clocks; nothing is sent to find out."""

import asyncio
import socket
import time
from zoneinfo import ZoneInfo

import psutil
import pytest

from etrn_gui.flush.schedule import network
from etrn_gui.flush.schedule.clock import SystemClock
from etrn_gui.flush.schedule.network import InterfaceNetwork, NetworkState, can_reach, interfaces_up, is_routed
from etrn_gui.flush.schedule.zone import system_zone

UP, DOWN = NetworkState(up=True), NetworkState(up=False)


@pytest.mark.parametrize("host", ["localhost", "mail.localhost", "127.0.0.1", "127.1.2.3", "::1"])
def test_this_machine_is_always_there(host: str) -> None:
    assert can_reach(host, DOWN)


def test_a_name_needs_a_network() -> None:
    assert can_reach("mail.provider.example", UP)
    assert not can_reach("mail.provider.example", DOWN)


def test_an_address_needs_a_route_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """A provider in the same building is there without a way out to the world."""
    monkeypatch.setattr(network, "is_routed", lambda address, family: address == "10.0.0.5")
    assert can_reach("10.0.0.5", DOWN)
    assert not can_reach("10.0.0.6", DOWN)
    assert can_reach("10.0.0.6", UP)


def test_a_route_is_asked_of_the_system() -> None:
    assert is_routed("127.0.0.1", socket.AF_INET)
    assert not is_routed("256.0.0.1", socket.AF_INET)


def test_interfaces_that_are_up_have_an_address_and_are_not_the_loopback() -> None:
    found = interfaces_up()
    assert "lo" not in found
    assert found <= set(psutil.net_if_stats())


def test_a_vpn_is_seen_when_it_has_its_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def address(text: str) -> list[object]:
        return [type("Address", (), {"address": text})()]

    up, down = (type("Stats", (), {"isup": state})() for state in (True, False))
    monkeypatch.setattr(
        psutil, "net_if_stats", lambda: dict.fromkeys(("tun0", "eth0", "wlan0", "lo"), up) | {"ppp0": down}
    )
    monkeypatch.setattr(
        psutil,
        "net_if_addrs",
        lambda: {
            "tun0": address("10.8.0.2"),
            "eth0": address("fe80::1%eth0"),
            "wlan0": address("00:11:22:33:44:55"),
            "lo": address("127.0.0.1"),
            "ppp0": address("10.64.64.64"),
        },
    )
    assert interfaces_up() == {"tun0"}


def test_the_network_is_not_looked_at_all_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []

    def interfaces() -> frozenset[str]:
        looks.append(1)
        return frozenset()

    monkeypatch.setattr(network, "interfaces_up", interfaces)
    watched = InterfaceNetwork()
    assert watched.state() == watched.state()
    assert len(looks) == 1


@pytest.mark.parametrize("name", ["Europe/Paris", "Pacific/Chatham"])
def test_the_zone_is_the_one_that_is_set_now(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", name)
    assert system_zone() == ZoneInfo(name)


def test_a_zone_that_nobody_knows_is_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Middle/Earth")
    assert system_zone().utcoffset(None) is not None


async def test_the_clock_waits_for_an_event_or_for_time() -> None:
    clock, event = SystemClock(), asyncio.Event()
    assert abs(clock.now() - time.time()) < 5
    assert not await clock.wait(event, 0.01)
    event.set()
    assert await clock.wait(event, 60)
