"""Rehearsing trouble: the provider is gone for a while and comes back with mail, or has too much to do for a while."""

import asyncio
import contextlib
import socket
from collections.abc import Callable, Iterator, Sequence

from etrn_gui.domain.problem import Problem
from etrn_gui.provider.desk import EtrnDesk
from etrn_gui.provider.nodes import NodeTable
from etrn_gui.provider.notices import Notice, Rehearsing
from etrn_gui.provider.samples import Sample, write_message
from etrn_gui.provider.settings import ProviderSettings, Rehearsal
from etrn_gui.provider.submit import Submission, submit
from etrn_gui.serving.listener import Listener
from etrn_gui.serving.sockets import open_sockets

EACH = 3
"""Messages for each node that wait when an outage is over."""


async def wait_for(until: asyncio.Event, seconds: float) -> None:
    """Wait so long, or until the event is set."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(until.wait(), seconds)


async def rehearse_outage(
    settings: ProviderSettings,
    make_listener: Callable[[], Listener],
    sockets: Sequence[socket.socket],
    tell: Callable[[Notice], None],
    until: asyncio.Event,
) -> list[socket.socket] | Problem:
    """Take in sample mail, be gone for the time of the rehearsal; return sockets that listen again at the same place.

    From the first moment of the outage nobody listens: whoever connects is refused.
    """
    listener = make_listener()
    endpoints = await listener.start(sockets)
    problem = await submit(endpoints[0], sample_mail(settings.nodes))
    await listener.stop(0.0)
    if problem:
        return problem
    tell(Rehearsing(Rehearsal.OUTAGE, True, settings.rehearsal_lasts))
    await wait_for(until, settings.rehearsal_lasts)
    tell(Rehearsing(Rehearsal.OUTAGE, False, 0.0))
    return open_sockets(endpoints)


async def rehearse_overload(
    settings: ProviderSettings, desk: EtrnDesk, tell: Callable[[Notice], None], until: asyncio.Event
) -> None:
    """Be unable to send anything for the time of the rehearsal."""
    desk.unable = True
    tell(Rehearsing(Rehearsal.OVERLOAD, True, settings.rehearsal_lasts))
    await wait_for(until, settings.rehearsal_lasts)
    desk.unable = until.is_set()
    tell(Rehearsing(Rehearsal.OVERLOAD, False, 0.0))


def sample_mail(nodes: NodeTable) -> Iterator[Submission]:
    """Write some mail for every node's first domain."""
    rules = dict.fromkeys(node.holds[0] for node in nodes.nodes)
    for rule in rules:
        domain = rule.name if rule.itself else f"host.{rule.name}"
        for number in range(1, EACH + 1):
            text = "This message came while your provider could not be reached."
            yield write_message(Sample("ana@northfleet.example", f"office@{domain}", f"Rehearsal {number}", text))
