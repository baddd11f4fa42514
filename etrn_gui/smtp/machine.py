"""The machine of an SMTP session: octets become command lines, and what may not come by the table is refused.

What the commands do is said in `session`; the table is `states`. Replies gather in `take_output`, so that all the
replies of a pipelined group leave in one write (RFC 2920 section 3.2).
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import ClassVar

from etrn_gui.smtp import rules
from etrn_gui.smtp.commands import Command, LineReader, parse_command
from etrn_gui.smtp.envelope import Envelope
from etrn_gui.smtp.events import AuthAsked, EtrnAsked, Event, MessageEnded, Refused, SessionEnded
from etrn_gui.smtp.redact import MASK, masked_command
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.states import COMMANDS, TRANSACTION, SessionSettings, State

MAX_LONG_LINES = 3

_PAUSED = frozenset({State.ASKING, State.TLS, State.CLOSED})
_CONTENT = frozenset({State.DATA, State.CHUNK})


class Machine(ABC):
    """One session's state, its limits on errors, and its way from octets to replies."""

    RUN: ClassVar[Mapping[str, Callable[..., None]]] = {}
    """What each command of the table does, called with the session and the command's argument."""

    def __init__(self, settings: SessionSettings, record: Callable[[str, str], None]) -> None:
        self._settings = settings
        self._record = record
        self._state = State.CONNECTED
        self._reader = LineReader(settings.command_line)
        self._output = b""
        self._events: list[Event] = []
        self._after_answer = State.READY
        self._turned_away = self._auth_refused = self._behind_refusal = False
        self._errors = self._idle = self._long_lines = 0

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._state

    def turn_away(self, rule: Rule) -> list[Event]:
        """Greet with a refusal; where it does not close, the peer may still say QUIT (RFC 5321 section 3.1)."""
        self._turned_away = True
        self._refuse(rule)
        return self._take_events()

    def feed(self, data: bytes) -> list[Event]:
        """Take octets from the peer; return what came of them."""
        self._reader.feed(data)
        return self._run()

    def close(self, rule: Rule) -> list[Event]:
        """Give up with a 421: idle, too slow, stopping."""
        if self._state is not State.CLOSED:
            self._refuse(rule)
        return self._take_events()

    def take_output(self) -> bytes:
        """Return the replies that wait to be sent, and forget them."""
        output, self._output = self._output, b""
        return output

    # -- what a session knows --------------------------------------------------------------------------------------

    @abstractmethod
    def _read_content(self) -> bool:
        """Read octets of a message; return whether there may be something behind them."""

    @abstractmethod
    def _drop(self) -> None:
        """Forget the transaction, and have its message forgotten."""

    @abstractmethod
    def _envelope_so_far(self) -> Envelope | None:
        """Return what the open transaction has agreed on; None where none is open."""

    # -- the loop ----------------------------------------------------------------------------------------------

    def _run(self) -> list[Event]:
        while self._step():
            pass
        if self._state is State.CLOSED:
            self._reader.take_rest()
        return self._take_events()

    def _step(self) -> bool:
        """Do one thing; return whether there may be another."""
        if self._state in _PAUSED:
            return False
        if self._state in _CONTENT:
            return self._read_content()
        line = self._reader.next_line()
        if line is None:
            return False
        if isinstance(line, Rule):
            self._refuse_line(line)
        else:
            self._read_line(line)
        return True

    def _read_line(self, line: bytes) -> None:
        self._read_command(line)

    def _refuse_line(self, rule: Rule) -> None:
        self._record("C", f"({rule.text.lower()})")
        self._long_lines += rule is rules.LINE_TOO_LONG
        self._refuse(rules.LINES_TOO_LONG if self._long_lines >= MAX_LONG_LINES else rule)

    def _read_command(self, line: bytes) -> None:
        command = parse_command(line)
        verb = command.verb if isinstance(command, Command) else ""
        self._record("C", MASK if self._auth_refused and verb not in COMMANDS else masked_command(line))
        self._auth_refused = False
        self._behind_refusal &= verb in TRANSACTION
        self._idle += 1
        if isinstance(command, Rule):
            self._refuse(command)
        elif self._idle > self._settings.idle_commands:
            self._refuse(rules.TOO_MANY_IDLE_COMMANDS)
        elif self._turned_away and verb != "QUIT":
            self._refuse(rules.WRONG_ORDER)
            if verb == "BDAT":
                self._end("closed by us: what follows is a message, and not wanted")
        else:
            self._dispatch(command)

    def _dispatch(self, command: Command) -> None:
        entry = COMMANDS.get(command.verb)
        if entry is None:
            self._refuse(rules.UNKNOWN_COMMAND)
        elif entry.ends_group and self._reader.pending:
            self._refuse(rules.BEHIND_STARTTLS if command.verb == "STARTTLS" else rules.BEHIND_SYNC)
        elif self._state not in entry.states:
            no_recipient = command.verb == "DATA" and self._state is State.MAIL
            self._refuse_in_group(rules.NO_RECIPIENT if no_recipient else rules.WRONG_ORDER)
        else:
            self.RUN[command.verb](self, command.argument)

    # -- replies, refusals, questions --------------------------------------------------------------------------

    def _reply(self, reply: Reply) -> None:
        self._output += reply.encode()
        for line in reply.lines():
            self._record("S", line)

    def _refuse(self, rule: Rule, recipient: str = "", sender: str = "") -> None:
        """Answer with a rule, note it, and close where the rule or the number of errors says so.

        `recipient` or `sender` is the address that is refused, where it is one.
        """
        self._reply(rule.reply)
        self._note(rule, rule.reply, recipient, sender)
        self._errors += rule.counts
        if rule.closes:
            self._end(f"closed by us: {rule.text[0].lower()}{rule.text[1:]}")
        elif self._errors >= self._settings.errors:
            self._refuse(rules.TOO_MANY_ERRORS)

    def _refuse_in_group(self, rule: Rule) -> None:
        """Refuse what cannot be; behind a refused MAIL or RCPT of its group it is no fault and no news (RFC 2920)."""
        if self._behind_refusal:
            self._reply(rule.reply)
        else:
            self._refuse(rule)

    def _note(self, rule: Rule, reply: Reply, recipient: str = "", sender: str = "") -> None:
        envelope = self._envelope_so_far()
        sender = envelope.sender.text if envelope else sender
        accepted = tuple(mailbox.text for mailbox in envelope.recipients) if envelope else ()
        about = (recipient,) if recipient else accepted
        self._events.append(Refused(rule, reply, sender, about, within=envelope is not None))

    def _end(self, ending: str) -> None:
        self._drop()
        if self._state is not State.CLOSED:
            self._state = State.CLOSED
            self._events.append(SessionEnded(ending))

    def _ask(self, question: AuthAsked | EtrnAsked | MessageEnded, afterwards: State) -> None:
        self._after_answer = afterwards
        self._state = State.ASKING
        self._events.append(question)

    def _take_events(self) -> list[Event]:
        events, self._events = self._events, []
        return events
