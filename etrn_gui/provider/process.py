"""The provider from start to stop: read the spool back, listen, hold and give mail, finish what is in flight."""

import asyncio
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from etrn_gui.domain.problem import Problem
from etrn_gui.provider.notices import Listening, Notice, Stopped, Trouble
from etrn_gui.provider.sender import Sender
from etrn_gui.provider.service import ProviderService
from etrn_gui.provider.settings import ProviderSettings
from etrn_gui.provider.spool import Spool
from etrn_gui.serving.certificate import CertificateFiles
from etrn_gui.serving.listener import Listener
from etrn_gui.serving.sockets import open_sockets
from etrn_gui.storage.disk import Disk
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.receiver_mark import ReceiverMark

FOLDER = "provider"
"""The provider's own folder in the data folder, so that a receiver may share the latter."""


@dataclass(frozen=True, slots=True)
class ProviderJob:
    """What a provider process is to do."""

    settings: ProviderSettings
    data: DataFolder
    disk: Disk | None = None

    @property
    def folder(self) -> Path:
        """Where the spool lies."""
        return self.data.data / FOLDER


async def run_provider(job: ProviderJob, tell: Callable[[Notice], None], until: asyncio.Event) -> Problem | None:
    """Serve until the event is set; returns why it could not start, or None after an orderly stop.

    `tell` is called on the loop with everything worth knowing. When `until` is set, ETRN is answered 458, and messages
    in flight, in and out, still get their time.
    """
    if problem := job.data.make():
        return problem
    spool = Spool(job.folder, job.settings.nodes, job.disk)
    try:
        if problem := spool.make():
            return problem
        sockets = open_sockets(job.settings.listen)
        if isinstance(sockets, Problem):
            return sockets
        try:
            return await _serve(job, spool, sockets, tell, until)
        finally:
            for sock in sockets:
                sock.close()
    finally:
        await spool.close()


async def _serve(
    job: ProviderJob,
    spool: Spool,
    sockets: Sequence[socket.socket],
    tell: Callable[[Notice], None],
    until: asyncio.Event,
) -> Problem | None:
    settings, mark = job.settings, ReceiverMark(job.folder, "provider")
    certificate = CertificateFiles(settings.certificate, settings.private_key)
    if problem := mark.take(()) or certificate.check():
        return problem
    recovered, problems = await asyncio.to_thread(spool.read_back)
    tell(recovered)
    for problem in problems:
        tell(Trouble(problem))
    hostname = settings.hostname or await asyncio.to_thread(socket.getfqdn)
    sender = Sender(spool, hostname, tell)
    service = ProviderService(settings, spool, sender, hostname=hostname, certificate=certificate.current, tell=tell)
    listener = Listener(service)
    listening = await listener.start(sockets)
    mark.take(listening)
    for endpoint in listening:
        tell(Listening(endpoint.host, endpoint.port))
    await until.wait()
    service.stopping = True
    await asyncio.gather(listener.stop(settings.limits.finish), sender.stop(settings.limits.finish))
    mark.remove()
    tell(Stopped("asked to stop"))
    return None
