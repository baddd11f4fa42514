"""A receiver that somebody else runs on the same data folder, such as systemd: found, waited for, and followed."""

import asyncio
import contextlib
from collections.abc import Iterable

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.serving.sockets import port_holder
from etrn_gui.storage.receiver_mark import LivingReceiver, ReceiverMark, is_alive

KEEPERS = ("systemd", "launchd", "inetd", "xinetd")
"""Programs that hold a port until somebody connects, and start the receiver then; by the beginning of their names."""
LOOK_EVERY = 2.0
STARTS_WITHIN = 10.0
_BEAT = 0.1
_ANY = {"0.0.0.0": "127.0.0.1", "::": "::1"}


async def find_service(mark: ReceiverMark) -> LivingReceiver | None:
    """Return the receiver that runs on the folder and belongs to no window, past or present."""
    found = await asyncio.to_thread(mark.living)
    return found if found and found.listening and not found.left else None


async def knock(mark: ReceiverMark, listen: Iterable[Endpoint]) -> LivingReceiver | None:
    """Have a service started whose port is kept for it, and wait until it is there; None where nobody keeps one."""
    for endpoint in listen:
        holder = await asyncio.to_thread(port_holder, endpoint.port)
        if holder and holder.name.startswith(KEEPERS):
            return await _wake(mark, endpoint)
    return None


async def _wake(mark: ReceiverMark, endpoint: Endpoint) -> LivingReceiver | None:
    """Connect as a provider would, and go again: a session without a command."""
    with contextlib.suppress(OSError, TimeoutError):
        async with asyncio.timeout(STARTS_WITHIN):
            _, writer = await asyncio.open_connection(_ANY.get(endpoint.host, endpoint.host), endpoint.port)
            writer.close()
            while (found := await find_service(mark)) is None:  # noqa: ASYNC110 - a stranger tells nobody that it listens
                await asyncio.sleep(_BEAT)
            return found
    return None


async def ended(service: LivingReceiver) -> None:
    """Return when it runs no more: its process is nobody's child here, so it is looked at."""
    while await asyncio.to_thread(is_alive, service.name):  # noqa: ASYNC110 - nor that it ends
        await asyncio.sleep(LOOK_EVERY)
