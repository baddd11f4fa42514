"""The receiver from start to stop: recover, listen, take mail, finish what is in flight."""

import asyncio
import socket
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import field
from typing import Any

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.receiver.certificate import ReceiverCertificate, greeting_name
from etrn_gui.receiver.notices import Listening, Notice, SessionCount, Stopped, Trouble, of_arrival
from etrn_gui.receiver.provider_addresses import ProviderAddresses
from etrn_gui.receiver.recovery import recover
from etrn_gui.receiver.service import ReceiverService
from etrn_gui.receiver.store import MailStore
from etrn_gui.receiver.takeover import take_over
from etrn_gui.serving.listener import Listener
from etrn_gui.serving.sockets import open_sockets
from etrn_gui.storage.disk import Disk, FreeSpace
from etrn_gui.storage.journal import Journal, JournalFault
from etrn_gui.storage.maildir import Maildir
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.receiver_mark import ReceiverMark, receiver_name


@frozen
class ReceiverJob:
    """What a receiver process is to do."""

    settings: ReceiverSettings
    data: DataFolder
    inherited: Sequence[socket.socket] = ()
    """Sockets that are open already (systemd); they take the place of `settings.listen`."""
    disk: Disk | None = None
    left: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when the window that started it is gone, and it goes on all the same."""
    takes_over: bool = False
    """Whether a receiver that another window has left running is to make room."""


async def run_receiver(job: ReceiverJob, tell: Callable[[Notice], None], until: asyncio.Event) -> Problem | None:
    """Receive until the event is set; returns why it could not start, or None after an orderly stop.

    `tell` is called on the loop with everything worth knowing. When `until` is set, a message in flight still gets
    its time, and idle sessions are answered 421; before it listens, nothing is waited for.
    """
    if problem := job.data.make():
        return problem
    mark = ReceiverMark(job.data.data)
    if job.takes_over:
        await _first(until.wait(), take_over(mark, job.settings.limits.finish))
    problem = None if until.is_set() else await _open(job, mark, tell, until)
    if problem is None:
        tell(Stopped("asked to stop"))
    return problem


async def _open(
    job: ReceiverJob, mark: ReceiverMark, tell: Callable[[Notice], None], until: asyncio.Event
) -> Problem | None:
    sockets = list(job.inherited) or open_sockets(job.settings.listen)
    if isinstance(sockets, Problem):
        return sockets
    try:
        return await _receive(job, mark, sockets, tell, until)
    except JournalFault as fault:
        return fault.problem
    finally:
        for sock in sockets:
            sock.close()


async def _receive(
    job: ReceiverJob,
    mark: ReceiverMark,
    sockets: Sequence[socket.socket],
    tell: Callable[[Notice], None],
    until: asyncio.Event,
) -> Problem | None:
    settings = job.settings
    maildir = Maildir(job.data.mail, job.disk)
    certificate = ReceiverCertificate(settings, job.data, tell)
    if problem := maildir.make() or mark.take(()) or certificate.start():
        return problem
    with Journal(job.data.journal) as journal:
        tell(await asyncio.to_thread(recover, maildir, journal, until.is_set))
        if until.is_set():
            mark.remove()
            return None
        hostname = greeting_name(settings)
        store = MailStore(maildir, journal, hostname, _telling(tell), lambda problem: tell(Trouble(problem)))
        providers = ProviderAddresses(settings.provider_names)
        service = ReceiverService(
            settings,
            store,
            providers=providers,
            name=receiver_name(),
            hostname=hostname,
            certificate=certificate.current,
            free_space=FreeSpace(maildir.disk, maildir.root),
        )
        listener = Listener(service, lambda count: tell(SessionCount(count)))
        listening = await listener.start(sockets)
        mark.take(listening)
        for endpoint in listening:
            tell(Listening(endpoint.host, endpoint.port))
        going_on = _go_on_without_window(job.left, mark, listening)
        await _first(until.wait(), store.until_broken(), certificate.watch(), providers.follow(), going_on)
        await listener.stop(settings.limits.finish)
        service.close()
        await store.close()
        mark.remove()
    return None


async def _go_on_without_window(left: asyncio.Event, mark: ReceiverMark, listening: tuple[Endpoint, ...]) -> None:
    """Say in the mark that the window is gone; never returns."""
    await left.wait()
    mark.take(listening, left=True)
    await asyncio.Future()


async def _first(*events: Coroutine[Any, Any, object]) -> None:
    """Wait until one of them is over; raises what it raises."""
    tasks = [asyncio.ensure_future(event) for event in events]
    done, waiting = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()
    for task in done:
        task.result()


def _telling(tell: Callable[[Notice], None]) -> Callable[[list[Arrival]], None]:
    def tell_all(arrivals: list[Arrival]) -> None:
        for arrival in arrivals:
            tell(of_arrival(arrival))

    return tell_all
