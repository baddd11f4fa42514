"""The provider as the connections see it: takes mail for its nodes, answers ETRN, and has the mail sent (RFC 1985)."""

import asyncio
import ipaddress
import ssl
import time
from collections import Counter
from collections.abc import Callable

from etrn_gui.domain.problem import Problem
from etrn_gui.provider.desk import EtrnDesk
from etrn_gui.provider.incoming import IncomingMail
from etrn_gui.provider.mail import HeldMail
from etrn_gui.provider.notices import Asked, Held, Notice, Trouble, Turned
from etrn_gui.provider.personalities import personality_for
from etrn_gui.provider.policy import ProviderPolicy
from etrn_gui.provider.routes import Route
from etrn_gui.provider.sender import Sender, item_of
from etrn_gui.provider.session import PersonalSettings
from etrn_gui.provider.settings import ProviderSettings
from etrn_gui.provider.spool import Spool
from etrn_gui.provider.users import signs_in
from etrn_gui.serving.received import received_line
from etrn_gui.serving.service import Answer, Context, Message, Peer
from etrn_gui.smtp.envelope import Envelope, Policy
from etrn_gui.smtp.events import AuthAsked, EtrnAsked, Refused
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.states import SessionSettings

MAX_WAIT = 64.0
"""Seconds that a server with that habit makes a client wait at most that asks again and again."""


class ProviderService:
    """Serves the nodes of its settings (serving.service.Service)."""

    def __init__(
        self,
        settings: ProviderSettings,
        spool: Spool,
        sender: Sender,
        *,
        hostname: str,
        certificate: Callable[[], ssl.SSLContext | None],
        tell: Callable[[Notice], None],
    ) -> None:
        self.limits = settings.limits
        self.desk = EtrnDesk(settings, spool, sender)
        self._count: Counter[int] = Counter()
        """ETRNs by connection."""
        self._personality = personality_for(settings.like, settings.replies)
        self._settings = settings
        self._spool = spool
        self._sender = sender
        self._hostname = hostname
        self._certificate = certificate
        self._tell = tell
        self._policy = ProviderPolicy(settings.nodes, spool.free_space, settings.limits.free_space)

    # -- who may come, and what is offered -------------------------------------------------------------------------

    def session_settings(self, peer: Peer) -> SessionSettings:
        """Return what is offered: everybody is offered the same."""
        limits, personality = self.limits, self._personality
        return PersonalSettings(
            hostname=personality.hello.format(host=self._hostname, peer=peer.address),
            greeting=personality.greeting.format(host=self._hostname),
            keywords=personality.keywords,
            message_size=limits.message_size,
            recipients=limits.recipients,
            command_line=limits.command_line,
            errors=limits.errors,
            idle_commands=limits.idle_commands,
            received_headers=limits.received_headers,
            starttls=self._certificate() is not None,
            auth=bool(self._settings.users),
            etrn=True,
        )

    def policy(self, peer: Peer) -> Policy:
        """Return who may send to whom."""
        return self._policy

    def tls_context(self) -> ssl.SSLContext | None:
        """Return the certificate that is valid now; it asks clients for theirs where rules go by them."""
        context = self._certificate()
        if context and self._settings.client_authorities and context.verify_mode is ssl.CERT_NONE:
            context.load_verify_locations(self._settings.client_authorities)
            context.verify_mode = ssl.CERT_OPTIONAL
        return context

    def admit(self, peer: Peer) -> Rule | None:
        """Let everybody in: mail for the nodes may come from anywhere."""
        return None

    def exempt(self, peer: Peer) -> bool:
        """Let this machine connect as often as it likes: whoever practises here tries things."""
        return ipaddress.ip_address(peer.address.partition("%")[0]).is_loopback

    def began(self, context: Context) -> None:
        """Nothing is kept of a connection."""

    def ended(self, context: Context, ending: str, transcript: str) -> None:
        """Forget the connection."""
        del self._count[context.id]

    def refused(self, context: Context, refusal: Refused) -> None:
        """Tell of a refusal."""
        reply = refusal.reply
        self._tell(
            Turned(
                reply.code,
                reply.words,
                refusal.rule.name,
                refusal.sender,
                refusal.recipients,
                context.peer.address,
            )
        )

    def signs_in(self, context: Context, asked: AuthAsked) -> bool:
        """Compare name and password with those of the users."""
        return signs_in(self._settings.users, asked.user, asked.password)

    # -- mail that comes -------------------------------------------------------------------------------------------

    def message(self, context: Context, envelope: Envelope) -> Message:
        """Open a message."""
        trace = received_line(context, envelope, self._hostname, time.time())
        return IncomingMail(self._spool, envelope, trace, self._held, self._failed)

    def _held(self, mail: HeldMail) -> None:
        self._tell(Held(item_of(mail)))

    def _failed(self, error: OSError) -> None:
        what = f"A message could not be stored ({error.strerror})."
        self._tell(Trouble(Problem(what, "Make room, or make the folder writable: the sender keeps it for now.")))

    # -- mail that is asked for ------------------------------------------------------------------------------------

    def etrn(self, context: Context, asked: EtrnAsked, answer: Answer) -> None:
        """Answer at once; what is delivered goes out afterwards, over connections of its own."""
        reply, mail = self.desk.answer(context, asked)
        self._count[context.id] += 1
        if wait := self._patience(self._count[context.id]):
            asyncio.get_running_loop().call_later(wait, answer, reply, None)
        else:
            answer(reply, None)
        self._tell(Asked(asked.argument, reply.code, reply.words, context.peer.address, asked.user))
        self._send(mail)

    def _patience(self, count: int) -> float:
        """Seconds before the count-th ETRN of a connection is answered."""
        first = self._personality.slow_from
        return min(2.0 ** (count - first), MAX_WAIT) if first and count >= first else 0.0

    def _send(self, mail: list[HeldMail]) -> None:
        nodes = {domain: self._settings.nodes.node_for(domain) for domain in {message.domain for message in mail}}
        batches: dict[Route, list[HeldMail]] = {}
        for message in mail:
            if node := nodes[message.domain]:
                batches.setdefault(node.route(message.domain), []).append(message)
        for to, batch in batches.items():
            self._sender.start(to, batch)
