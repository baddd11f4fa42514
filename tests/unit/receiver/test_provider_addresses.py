"""A provider known by name only is let in as one, and a name server that is out of reach takes nothing away."""

from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.settings import ReceiverSettings, with_queues
from etrn_gui.receiver.provider_addresses import ProviderAddresses, resolve
from etrn_gui.serving.service import Peer


def test_profiles_give_names_and_addresses() -> None:
    node = parse_node("@here.example")
    assert isinstance(node, NodeName)
    profiles = [Profile("A", "relay.provider.example", queues=(Queue(node),)), Profile("B", "192.0.2.7")]
    settings = with_queues(ReceiverSettings(), profiles)
    assert settings.provider_names == ("relay.provider.example",)
    assert [str(network) for network in settings.providers] == ["192.0.2.7/32"]


async def test_a_name_is_looked_up_and_its_addresses_are_known() -> None:
    addresses = ProviderAddresses(("localhost",), resolve)
    assert not Peer("127.0.0.1", 25).within(addresses.networks)
    await addresses.look()
    assert Peer("127.0.0.1", 25).within(addresses.networks)
    assert not Peer("127.0.0.2", 25).within(addresses.networks)


async def test_what_was_known_stays_while_the_name_cannot_be_found() -> None:
    answers: list[list[str] | OSError] = [["192.0.2.7"], OSError("no name server"), ["192.0.2.8", "2001:db8::8"]]

    def answer(name: str) -> list[str]:
        found = answers.pop(0)
        if isinstance(found, OSError):
            raise found
        return found

    addresses = ProviderAddresses(("relay.provider.example",), answer)
    known = []
    for _ in range(3):
        await addresses.look()
        known.append([str(network.network_address) for network in addresses.networks])
    assert known == [["192.0.2.7"], ["192.0.2.7"], ["192.0.2.8", "2001:db8::8"]]
