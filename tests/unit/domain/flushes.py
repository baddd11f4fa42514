"""Flushes for the tests of the receipt's rules, written in a few words."""

from dataclasses import replace

from etrn_gui.domain.history import Flush, FlushState, Trigger
from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.outcome import Answer, Outcome
from etrn_gui.domain.profile import Queue

ASKED = 1000.0
PROVIDER = "192.0.2.1"


def queue(text: str, *domains: str) -> Queue:
    node = parse_node(text)
    assert isinstance(node, NodeName)
    return Queue(node, domains)


def flush(
    outcome: Outcome | None = Outcome.STARTED,
    *,
    number: int = 1,
    name: str = "@a.example",
    domains: tuple[str, ...] = (),
    peers: tuple[str, ...] = (PROVIDER,),
    asked: float | None = ASKED,
    promised: int | None = None,
    state: FlushState | None = None,
    **counts: float | None,
) -> Flush:
    """A flush asked at 1000 s, silent after 120 s, quiet after 5 s."""
    plain = Flush(
        id=number,
        revision=number,
        profile="Harbour",
        provider="192.0.2.1:25",
        queue=queue(name, *domains),
        trigger=Trigger.PERSON,
        state=state or (FlushState.ASKING if outcome is None else FlushState.WAITING),
        opened=ASKED - 1,
        asked=asked,
        answer=None if outcome is None else Answer(outcome, promised=promised),
        closed=None,
        verdict=None,
        silence_after=120.0,
        quiet_after=5.0,
        peers=peers,
    )
    return replace(plain, **counts)  # type: ignore[arg-type] # the tests name the fields
