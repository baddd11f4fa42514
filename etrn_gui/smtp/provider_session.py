"""The session of a server that holds mail: it lets clients sign in (RFC 4954) and ask for their mail (RFC 1985)."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from etrn_gui.smtp import rules
from etrn_gui.smtp.auth import AuthExchange, Challenge, Credentials
from etrn_gui.smtp.envelope import Policy
from etrn_gui.smtp.events import AuthAsked, EtrnAsked
from etrn_gui.smtp.redact import MASK
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.session import ReceivingSession
from etrn_gui.smtp.states import SessionSettings, State


class ProviderSession(ReceivingSession):
    """A receiving session with AUTH and ETRN, where its settings offer them."""

    def __init__(self, settings: SessionSettings, policy: Policy, record: Callable[[str, str], None]) -> None:
        super().__init__(settings, policy, record)
        self._exchange: AuthExchange | None = None

    def _read_line(self, line: bytes) -> None:
        if self._exchange and self._state is State.AUTH:
            self._record("C", MASK)
            self._go_on(self._exchange.step(line.decode("ascii", "replace")))
        else:
            super()._read_line(line)

    def _auth(self, argument: str) -> None:
        """RFC 4954 section 4: once a session; `AUTH mechanism [initial response]`."""
        mechanism, _, initial = argument.partition(" ")
        if not self._settings.auth:
            super()._auth(argument)
        elif self.user:
            self._refuse(rules.WRONG_ORDER)
        else:
            self._exchange = AuthExchange(mechanism)
            self._go_on(self._exchange.start(initial.strip()))

    def _go_on(self, result: Challenge | Credentials | Rule) -> None:
        match result:
            case Challenge(text):
                self._state = State.AUTH
                self._reply(Reply(334, text))
            case Credentials(user, password):
                self._ask(AuthAsked(user, password), State.READY)
            case Rule():
                self._state = State.READY
                self._refuse(result)

    def _etrn(self, argument: str) -> None:
        """RFC 1985 section 5: answered at once; the mail comes over other connections."""
        if self._settings.etrn:
            self._ask(EtrnAsked(argument, self.user), self._state)
        else:
            self._not_offered(argument)

    RUN: ClassVar[Mapping[str, Callable[..., None]]] = {**ReceivingSession.RUN, "AUTH": _auth, "ETRN": _etrn}
