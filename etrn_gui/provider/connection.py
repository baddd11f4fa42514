"""A connection of the practice provider: a session with its personality, and the faults that were ordered."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

from etrn_gui.provider.faults import Fault, FaultKind
from etrn_gui.provider.personality import Personality
from etrn_gui.provider.session import PersonalSession, PersonalSettings
from etrn_gui.serving.connection import Connection, Hold
from etrn_gui.serving.service import Peer, Service
from etrn_gui.smtp.events import EtrnAsked, Event
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.session import ReceivingSession

GARBAGE = bytes(range(128, 256)) + b"\r\n"
_ENDLESS = b"250-and so on\r\n" * 64
_PAUSE = 0.02
"""Seconds between two pieces of an endless reply."""
MAX_ENDLESS = 16 * 1024 * 1024
"""Octets after which even an endless reply ends, by a close."""


class ProviderConnection(Connection):
    """One peer of a practice provider."""

    def __init__(
        self,
        service: Service,
        number: int,
        admit: Callable[[Connection], Rule | None],
        gone: Callable[[Connection], None],
        *,
        personality: Personality,
        fault: Fault | None,
    ) -> None:
        self._personality = personality
        self._fault = fault if fault and fault.of_replies else None
        self._spoils = bool(self._fault and self._fault.in_greeting)
        self._etrn_open = False
        self._late: bytearray | None = None
        super().__init__(service, number, admit, gone)

    def _make_session(self, peer: Peer) -> ReceivingSession:
        settings = cast(PersonalSettings, self._service.session_settings(peer))
        return PersonalSession(settings, self._service.policy(peer), self._transcript.record, self._personality)

    def _note_state(self, mail_began: float | None = None) -> None:
        super()._note_state(mail_began)
        self._context = replace(self._context, certificate=_names(self._transport.get_extra_info("peercert")))

    # -- faults ------------------------------------------------------------------------------------------------

    def _handle_one(self, event: Event) -> None:
        self._etrn_open = isinstance(event, EtrnAsked) or self._etrn_open
        super()._handle_one(event)

    def _give_answer(self, reply: Reply, rule: Rule | None) -> None:
        self._spoils = self._etrn_open and self._fault is not None and not self._fault.in_greeting
        self._etrn_open = False
        super()._give_answer(reply, rule)

    def _send(self, output: bytes) -> None:
        if self._late is not None:
            self._late += output  # behind what is late already
        elif self._spoils and self._fault:
            self._spoils = False
            self._spoil(self._fault, output)
        else:
            super()._send(output)

    def _spoil(self, fault: Fault, output: bytes) -> None:
        match fault.kind:
            case FaultKind.SLOW:
                self._late = bytearray(output)
                asyncio.get_running_loop().call_later(fault.number, self._send_late)
            case FaultKind.CUT:
                super()._send(output[: int(fault.number)])
                self._transport.close()
            case FaultKind.GARBAGE:
                super()._send(GARBAGE)
            case FaultKind.ENDLESS:
                self._go_on(0)
            case _:
                pass  # silent

    def _send_late(self) -> None:
        late, self._late = self._late, None
        if late and not self._over and not self._transport.is_closing():
            super()._send(bytes(late))

    def _go_on(self, sent: int) -> None:
        """Send the next piece, unless the peer does not read; end when it is gone."""
        if self._over or self._transport.is_closing():
            return
        if sent >= MAX_ENDLESS:
            self._transport.abort()
            return
        if Hold.REPLIES not in self._holds:
            self._transport.write(_ENDLESS)
            sent += len(_ENDLESS)
        asyncio.get_running_loop().call_later(_PAUSE, self._go_on, sent)


def _names(certificate: Any) -> tuple[str, ...]:
    """The DNS names in a certificate, as ssl.SSLSocket.getpeercert tells it."""
    entries = certificate.get("subjectAltName", ()) if certificate else ()
    return tuple(value.lower() for kind, value in entries if kind == "DNS")
