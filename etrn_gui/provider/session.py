"""The session of a server that is like another one: its greeting, its EHLO reply and its habits around ETRN."""

from collections.abc import Callable
from dataclasses import dataclass

from etrn_gui.provider.personality import SILENCE, Case, Personality
from etrn_gui.smtp import rules
from etrn_gui.smtp.commands import Command, LineReader
from etrn_gui.smtp.envelope import Policy
from etrn_gui.smtp.events import EtrnAsked, Event
from etrn_gui.smtp.provider_session import ProviderSession
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.states import SessionSettings, State

_IN_MAIL = frozenset({State.MAIL, State.RCPT})
_BRINGS_MAIL = frozenset({"EHLO", "HELO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "BDAT", "QUIT"})
_MISTAKES = frozenset({500, 501, 503})
TOO_MANY_COMMANDS = Rule(
    "too_many_commands", 554, "", "Too many nonmail commands", "Ask for fewer names on one connection.", closes=True
)
TOO_MANY_MISTAKES = "Too many syntax or protocol errors"


@dataclass(frozen=True, slots=True)
class PersonalSettings(SessionSettings):
    """What is offered, in a personality's order; its `hostname` holds the whole first line of the EHLO reply."""

    greeting: str = ""
    keywords: tuple[str, ...] = ()

    def extensions(self, *, over_tls: bool) -> list[str]:
        """Return the EHLO keywords."""
        own = {keyword.partition(" ")[0]: keyword for keyword in SessionSettings.extensions(self, over_tls=over_tls)}
        optional = {"SIZE", "STARTTLS", "AUTH"}
        return [own.get(word, word) for word in self.keywords if word in own or word not in optional] or [*own.values()]


class LenientReader(LineReader):
    """Takes a command that ends with LF alone. Sendmail's etrn script sends no other, and the real servers bear it."""

    def next_line(self) -> bytes | Rule | None:
        """Return the next line; see LineReader."""
        rest = self.take_rest()
        first, newline, others = rest.partition(b"\n")
        self.feed(first.removesuffix(b"\r") + b"\r\n" + others if newline else rest)
        return super().next_line()


class PersonalSession(ProviderSession):
    """One session of a server that is like another one."""

    def __init__(
        self,
        settings: PersonalSettings,
        policy: Policy,
        record: Callable[[str, str], None],
        personality: Personality,
    ) -> None:
        super().__init__(settings, policy, record)
        self._greeting = settings.greeting
        self._personality = personality
        self._commands = self._mistakes = 0
        self._reader = LenientReader(settings.command_line)

    def begin(self) -> list[Event]:
        """Greet."""
        self._reply(Reply(220, self._greeting))
        return self._take_events()

    def answer(self, reply: Reply, rule: Rule | None = None) -> list[Event]:
        """Answer the open question; after too many mistakes, close."""
        self._mistakes += reply.code in _MISTAKES
        if not 0 < self._personality.most_mistakes <= self._mistakes:
            return super().answer(reply, rule)
        events = super().answer(Reply(reply.code, f"{reply.text}\n{TOO_MANY_MISTAKES}", reply.enhanced), rule)
        self._end(f"closed by us: {TOO_MANY_MISTAKES.lower()}")
        return events + self._take_events()

    def _reply(self, reply: Reply) -> None:
        if reply is SILENCE or not reply.code:
            self._record("*", "no reply")
        else:
            super()._reply(reply)

    def _dispatch(self, command: Command) -> None:
        self._commands += command.verb not in _BRINGS_MAIL
        if 0 < self._personality.most_commands < self._commands:
            self._refuse(TOO_MANY_COMMANDS)
        elif command.verb == "ETRN" and self._state in _IN_MAIL:
            self._etrn_in_mail(command.argument)
        elif command.verb == "QUIT" and self._personality.quit and not self._reader.pending:
            self._reply(self._personality.quit)
            self._end("quit")
        else:
            super()._dispatch(command)

    def _etrn_in_mail(self, argument: str) -> None:
        own = self._personality.replies.get(Case.IN_MAIL)
        if self._personality.in_mail_too:
            self._ask(EtrnAsked(argument, self.user), self._state)
        elif own:
            self._refuse(Rule("wrong_order", own.code, own.enhanced, own.text, rules.WRONG_ORDER.remedy))
        else:
            self._refuse(rules.WRONG_ORDER)
