"""The receiver as the connections see it: what is offered, who is let in, where the mail and the rows go."""

import asyncio
import ssl
import time
from collections.abc import Callable
from dataclasses import replace

from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.receiver.flood import QUIET, Flood, shortened
from etrn_gui.receiver.policy import ReceiverPolicy
from etrn_gui.receiver.provider_addresses import ProviderAddresses
from etrn_gui.receiver.rows import refusal_row
from etrn_gui.receiver.store import MailStore
from etrn_gui.serving.service import Answer, Context, Message, Peer
from etrn_gui.smtp import rules
from etrn_gui.smtp.envelope import Envelope, Policy
from etrn_gui.smtp.events import AuthAsked, EtrnAsked, Refused
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.states import SessionSettings
from etrn_gui.storage.journal import EndedSession, FoldedRefusal, NewSession


class ReceiverService:
    """Takes mail for the accepted domains from the allowed addresses."""

    def __init__(
        self,
        settings: ReceiverSettings,
        store: MailStore,
        *,
        providers: ProviderAddresses,
        name: str,
        hostname: str,
        certificate: Callable[[], ssl.SSLContext | None],
        free_space: Callable[[], int],
    ) -> None:
        """Make it. `name` marks this run in the journal; `certificate` gives the one that is valid now."""
        self.limits = settings.limits
        self._settings = settings
        self._store = store
        self._providers = providers
        self._name = name
        self._hostname = hostname
        self._certificate = certificate
        self._policy = ReceiverPolicy(settings, free_space)
        self._strangers, self._providers_own = Flood(), Flood()
        """Apart, so that no flood of strangers keeps a provider's refusals from being told by name."""
        self._telling: asyncio.TimerHandle | None = None
        self._recorded: dict[int, bool] = {}
        """Connections that have a row and are still up, and whether they have brought mail."""

    def session_settings(self, peer: Peer) -> SessionSettings:
        """Return what is offered: the same to everybody, with more patience for some."""
        limits = self.limits
        return SessionSettings(
            hostname=self._hostname,
            message_size=limits.message_size,
            recipients=limits.recipients,
            command_line=limits.command_line,
            errors=limits.errors,
            idle_commands=limits.idle_commands,
            received_headers=limits.received_headers,
            starttls=self._certificate() is not None,
            normalize=peer.within(self._settings.normalize),
        )

    def policy(self, peer: Peer) -> Policy:
        """Return who may send to whom."""
        return self._policy

    def tls_context(self) -> ssl.SSLContext | None:
        """Return the certificate that is valid now."""
        return self._certificate()

    def admit(self, peer: Peer) -> Rule | None:
        """Turn away whoever is not on the allow list; an empty list lets everybody in."""
        allow = self._settings.allow
        return rules.ADDRESS_NOT_ALLOWED if allow and not peer.within(allow) else None

    def exempt(self, peer: Peer) -> bool:
        """Let the providers connect as often as they like: Exim opens a connection a message, Postfix 20 at once."""
        return peer.within(self._settings.allow + self._settings.providers + self._providers.networks)

    def began(self, context: Context) -> None:
        """Record a connection."""
        self._recorded[context.id] = False
        self._store.note(self._session(context))

    def _session(self, context: Context) -> NewSession:
        return NewSession(context.id, self._name, context.connected, context.peer.address)

    def message(self, context: Context, envelope: Envelope) -> Message:
        """Open a message."""
        self._recorded[context.id] = True
        return self._store.open(context, envelope)

    def refused(self, context: Context, refusal: Refused) -> None:
        """Record a refusal; of a flood only that there were more, and what they left behind."""
        row, known = refusal_row(context, refusal), context.id in self._recorded
        flood = self._providers_own if self.exempt(context.peer) else self._strangers
        if not flood.folds(row, context.peer.site, time.monotonic()):
            if not known:
                self.began(context)
            self._store.note(row)
            return
        if row.left_behind:
            self._store.note(FoldedRefusal(row, None if known else self._session(context)))
        if self._telling is None:
            self._telling = asyncio.get_running_loop().call_later(QUIET, self._tell_folded)

    def _tell_folded(self, *, all_of_them: bool = False) -> None:
        self._telling = None
        floods = (self._strangers, self._providers_own)
        for flood in floods:
            for row in flood.due(time.monotonic(), all_of_them=all_of_them):
                self._store.note(replace(row, row=replace(row.row, time=time.time())))
        if any(flood.waiting for flood in floods):
            self._telling = asyncio.get_running_loop().call_later(QUIET, self._tell_folded)

    def close(self) -> None:
        """Tell what is still to be told; called when the last connection is over."""
        if self._telling:
            self._telling.cancel()
        self._tell_folded(all_of_them=True)

    def signs_in(self, context: Context, asked: AuthAsked) -> bool:
        """Nobody signs in to a receiver; the session does not offer it."""
        return False

    def etrn(self, context: Context, asked: EtrnAsked, answer: Answer) -> None:
        """The receiver holds no mail for others; the session does not offer it."""
        answer(rules.NOT_OFFERED.reply, rules.NOT_OFFERED)

    def ended(self, context: Context, ending: str, transcript: str) -> None:
        """Record the end of a connection, with what was said."""
        brought_mail = self._recorded.pop(context.id, None)
        if brought_mail is None:
            return
        if not (brought_mail or self.exempt(context.peer)):
            transcript = shortened(transcript)
        ended = EndedSession(context.id, time.time(), context.tls, context.helo, ending, transcript)
        self._store.note(ended)
