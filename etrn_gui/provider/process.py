"""The provider from start to stop: read the spool back, listen, hold and give mail, finish what is in flight."""

import asyncio
import socket
import ssl
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.provider.bouncer import REMEMBERED, Bouncer
from etrn_gui.provider.connection import ProviderConnection
from etrn_gui.provider.delivery import Means
from etrn_gui.provider.expiry import expire
from etrn_gui.provider.notices import Listening, Notice, Stopped, Trouble
from etrn_gui.provider.personalities import personality_for
from etrn_gui.provider.rehearsal import rehearse_outage, rehearse_overload
from etrn_gui.provider.routes import OurAddresses, Router
from etrn_gui.provider.sender import Sender
from etrn_gui.provider.service import ProviderService
from etrn_gui.provider.settings import ProviderSettings, Rehearsal
from etrn_gui.provider.spool import Spool
from etrn_gui.provider.spool_reader import FOLDER
from etrn_gui.provider.standing import Standing
from etrn_gui.serving.certificate import CertificateFiles
from etrn_gui.serving.listener import Listener
from etrn_gui.serving.sockets import open_sockets
from etrn_gui.storage.disk import Disk
from etrn_gui.storage.own_certificate import OwnCertificate
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.receiver_mark import ReceiverMark, Who

WRONG_NAME = "somebody-else.example"
"""Whom a wrong certificate is for."""


@frozen
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
    settings, mark = job.settings, ReceiverMark(job.folder, Who.PROVIDER)
    standing = await asyncio.to_thread(Standing, job.folder)
    certificate = _certificate(job)
    if isinstance(certificate, Problem):
        return certificate
    if problem := mark.take(()) or certificate.check() or _check_authorities(settings):
        return problem
    recovered, problems = await asyncio.to_thread(spool.read_back)
    standing.keep_only(spool.waiting())
    tell(recovered)
    for problem in problems:
        tell(Trouble(problem))
    hostname = settings.hostname or await asyncio.to_thread(socket.getfqdn)
    personality = personality_for(settings.like, settings.replies)
    ours = OurAddresses()
    verifying = partial(ssl.create_default_context, cafile=settings.receiver_authorities or None)
    means = Means(hostname, Router(settings.resolver, ours), verifying)
    sender = Sender(
        spool,
        standing,
        means,
        tell,
        mail_a_connection=personality.mail_a_connection,
        retries=settings.retries,
        retry_after=settings.retry_after,
    )
    service = ProviderService(settings, spool, sender, hostname=hostname, certificate=certificate.current, tell=tell)
    connect = partial(ProviderConnection, personality=personality, fault=settings.fault)
    parts = _Serving(job, mark, ours, sender, service, partial(Listener, service, connect=connect))
    beside = []
    if settings.bounce_to:
        beside.append(asyncio.create_task(_bounce(Bouncer(spool, means, settings.bounce_to, tell), spool)))
    if settings.expire_days:
        beside.append(asyncio.create_task(expire(spool, sender, settings.expire_days, tell)))
    try:
        return await _listen(parts, sockets, tell, until)
    finally:
        for task in beside:
            task.cancel()
        await standing.close()


async def _bounce(bouncer: Bouncer, spool: Spool) -> None:
    """Tell senders of what is returned from now on, and of what an earlier provider could not tell them."""
    spool.on_returned = bouncer.add
    for mail in await asyncio.to_thread(spool.not_bounced, time.time() - REMEMBERED):
        bouncer.add(mail)
    await bouncer.run()


@frozen
class _Serving:
    """The parts of a provider that has read its spool."""

    job: ProviderJob
    mark: ReceiverMark
    ours: OurAddresses
    sender: Sender
    service: ProviderService
    make_listener: Callable[[], Listener]


async def _listen(
    parts: _Serving, sockets: Sequence[socket.socket], tell: Callable[[Notice], None], until: asyncio.Event
) -> Problem | None:
    """Listen until the event is set, then stop in order; a rehearsed outage comes before."""
    settings, mark, desk = parts.job.settings, parts.mark, parts.service.desk
    if settings.rehearsal is Rehearsal.OUTAGE:
        again = await rehearse_outage(settings, parts.make_listener, sockets, tell, until)
        if isinstance(again, Problem):
            mark.remove()
            return again
        sockets = again
    listener = parts.make_listener()
    listening = await listener.start(sockets)
    mark.take(listening)
    parts.ours.set(listening)
    for endpoint in listening:
        tell(Listening(endpoint.host, endpoint.port))
    if settings.rehearsal is Rehearsal.OVERLOAD:
        await rehearse_overload(settings, desk, tell, until)
    await until.wait()
    desk.unable = True
    finish = settings.limits.finish
    await asyncio.gather(listener.stop(finish), parts.sender.stop(finish))
    mark.remove()
    tell(Stopped("asked to stop"))
    return None


def _check_authorities(settings: ProviderSettings) -> Problem | None:
    clients = "The clients' authorities cannot be read ({error})."
    receivers = "The receivers' authorities cannot be read ({error})."
    for words, path in ((clients, settings.client_authorities), (receivers, settings.receiver_authorities)):
        try:
            if path:
                ssl.create_default_context(cafile=path)
        except OSError as error:
            what = words.format(error=error.strerror or error)
            return Problem(what, "Give a PEM file.", path)
    return None


def _certificate(job: ProviderJob) -> CertificateFiles | Problem:
    """The certificate that is configured; where a wrong one is ordered, one for another name."""
    settings = job.settings
    if not settings.fault or settings.fault.of_replies:
        return CertificateFiles(settings.certificate, settings.private_key)
    wrong = OwnCertificate(job.folder / "wrong.pem", job.folder / "wrong-key.pem", WRONG_NAME)
    return wrong.ensure(time.time()) or CertificateFiles(str(wrong.certificate), str(wrong.key))
