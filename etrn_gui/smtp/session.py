"""The receiving side of SMTP as a state machine: octets in, events and replies out (RFC 5321 section 3).

The states stand in `states`; which command may come in which of them, in COMMANDS at the end. Replies gather in
`take_output`, so that all the replies of a pipelined group leave in one write (RFC 2920).
"""

from collections.abc import Callable
from dataclasses import dataclass

from etrn_gui.smtp import rules
from etrn_gui.smtp.auth import AuthExchange, Challenge, Credentials
from etrn_gui.smtp.commands import Command, LineReader, parse_command
from etrn_gui.smtp.content import Content
from etrn_gui.smtp.envelope import Envelope, Policy, read_mail, read_recipient
from etrn_gui.smtp.events import (
    AuthAsked,
    EtrnAsked,
    Event,
    MailBegan,
    MessageBegan,
    MessageData,
    MessageDropped,
    MessageEnded,
    Refused,
    SessionEnded,
    TlsAsked,
)
from etrn_gui.smtp.redact import MASK, masked_command
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.states import SessionSettings, State

MAX_LONG_LINES = 3

_PAUSED = (State.ASKING, State.TLS, State.CLOSED)
_CONTENT = (State.DATA, State.CHUNK)
_RECEIVING = (*_CONTENT, State.BETWEEN)


class ReceivingSession:
    """One SMTP session of a server. See the module's table of states."""

    def __init__(self, settings: SessionSettings, policy: Policy, record: Callable[[str, str], None]) -> None:
        """Make a session; `record(side, text)` is told every line (sides C, S, *), with its secrets masked already."""
        self._settings = settings
        self._policy = policy
        self._record = record
        self._state = State.CONNECTED
        self._reader = LineReader(settings.command_line)
        self._output = bytearray()
        self._events: list[Event] = []
        self._envelope = Envelope()
        self._content: Content | None = None
        self._auth: AuthExchange | None = None
        self._after_answer = State.READY
        self._storing = self._turned_away = self._auth_refused = self._behind_refusal = False
        self._errors = self._idle = self._long_lines = 0
        self.helo = self.user = self.tls = ""
        self.esmtp = False

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._state

    @property
    def receiving(self) -> bool:
        """Whether a message's octets are awaited."""
        return self._state in _RECEIVING

    @property
    def storing(self) -> bool:
        """Whether the owner is asked to store a message."""
        return self._storing and self._state is State.ASKING

    # -- what the owner calls ----------------------------------------------------------------------------------

    def begin(self) -> list[Event]:
        """Greet."""
        self._reply(Reply(220, f"{self._settings.hostname} ESMTP {self._settings.software}".rstrip()))
        return self._take_events()

    def turn_away(self, rule: Rule) -> list[Event]:
        """Greet with a refusal; where it does not close, the peer may still say QUIT (RFC 5321 section 3.1)."""
        self._turned_away = True
        self._refuse(rule)
        return self._take_events()

    def feed(self, data: bytes) -> list[Event]:
        """Take octets from the peer; return what came of them."""
        self._reader.feed(data)
        return self._run()

    def answer(self, reply: Reply, rule: Rule | None = None) -> list[Event]:
        """Answer the open question, and go on with what has come meanwhile; `rule` is why a message was not stored."""
        if self._state is not State.ASKING:
            raise RuntimeError("no question is open")
        self._state = self._after_answer
        self._reply(reply)
        if self._storing:
            self._idle = 0 if reply.positive else self._idle
            if rule:
                self._note(rule, reply)
            self._forget()
        return self._run()

    def signed_in(self, user: str) -> None:
        """Note who has signed in; called before `answer` with 235."""
        self.user = user

    def tls_started(self, description: str) -> list[Event]:
        """Forget everything: the peer must greet again (RFC 3207 section 4.2), and may have done so already."""
        self._record("*", description)
        self._state = State.CONNECTED
        self.tls, self.user, self.helo, self.esmtp = description.partition(" ")[0], "", "", False
        self._forget()
        return self._run()

    def close(self, rule: Rule) -> list[Event]:
        """Give up with a 421: idle, too slow, stopping."""
        if self._state is not State.CLOSED:
            self._refuse(rule)
        return self._take_events()

    def connection_lost(self) -> list[Event]:
        """The peer is gone; a message that was on its way is dropped and named, one that is being stored goes on."""
        if self.receiving:
            self._note(rules.TRANSFER_BROKEN, rules.TRANSFER_BROKEN.reply)
        if not self.storing:
            self._drop()
        self._state = State.CLOSED
        return self._take_events()

    def take_output(self) -> bytes:
        """Return the replies that wait to be sent, and forget them."""
        output = bytes(self._output)
        self._output.clear()
        return output

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
        if self._content and self._state in _CONTENT:
            return self._read_content(self._content)
        line = self._reader.next_line()
        if line is None:
            return False
        if isinstance(line, Rule):
            self._refuse_line(line)
        elif self._auth and self._state is State.AUTH:
            self._record("C", MASK)
            self._continue_auth(self._auth.step(line.decode("ascii", "replace")))
        else:
            self._read_command(line)
        return True

    def _refuse_line(self, rule: Rule) -> None:
        self._record("C", f"({rule.text.lower()})")
        self._long_lines += rule is rules.LINE_TOO_LONG
        self._refuse(rules.LINES_TOO_LONG if self._long_lines >= MAX_LONG_LINES else rule)

    def _read_command(self, line: bytes) -> None:
        command = parse_command(line)
        known = isinstance(command, Command) and command.verb in COMMANDS
        self._record("C", MASK if self._auth_refused and not known else masked_command(line))
        self._auth_refused = False
        self._behind_refusal &= isinstance(command, Command) and command.verb in _TRANSACTION
        self._idle += 1
        if isinstance(command, Rule):
            self._refuse(command)
        elif self._idle > self._settings.idle_commands:
            self._refuse(rules.TOO_MANY_IDLE_COMMANDS)
        elif self._turned_away and command.verb != "QUIT":
            self._refuse(rules.WRONG_ORDER)
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
            entry.run(self, command.argument)

    # -- replies, refusals, questions --------------------------------------------------------------------------

    def _reply(self, reply: Reply) -> None:
        encoded = reply.encode()
        self._output += encoded
        for line in encoded.decode("utf-8", "replace").splitlines():
            self._record("S", line)

    def _refuse(self, rule: Rule, recipient: str = "") -> None:
        """Answer with a rule, note it, and close where the rule or the number of errors says so."""
        self._reply(rule.reply)
        self._note(rule, rule.reply, recipient)
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

    def _note(self, rule: Rule, reply: Reply, recipient: str = "") -> None:
        about = (recipient,) if recipient else tuple(mailbox.text for mailbox in self._envelope.recipients)
        self._events.append(Refused(rule, reply, self._envelope.sender.text, about))

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

    # -- greeting and housekeeping -----------------------------------------------------------------------------

    def _ehlo(self, argument: str) -> None:
        if self._hello(argument, esmtp=True):
            offered = self._settings.extensions(over_tls=bool(self.tls))
            self._reply(Reply(250, "\n".join([self._settings.hostname, *offered])))

    def _helo(self, argument: str) -> None:
        if self._hello(argument, esmtp=False):
            self._reply(Reply(250, self._settings.hostname))

    def _hello(self, argument: str, *, esmtp: bool) -> bool:
        if not argument or " " in argument:
            self._refuse(rules.BAD_VALUE)
            return False
        self._drop()
        self.helo, self.esmtp = argument, esmtp
        self._state = State.READY
        return True

    def _noop(self, _argument: str) -> None:
        self._reply(Reply(250, "OK", "2.0.0"))

    def _rset(self, _argument: str) -> None:
        self._drop()
        if self._state is not State.CONNECTED:
            self._state = State.READY
        self._reply(Reply(250, "Forgotten", "2.0.0"))

    def _vrfy(self, _argument: str) -> None:
        self._reply(Reply(252, "Send the mail and see", "2.1.5"))

    def _help(self, _argument: str) -> None:
        self._reply(Reply(214, "See RFC 5321", "2.0.0"))

    def _quit(self, _argument: str) -> None:
        self._reply(Reply(221, "Bye", "2.0.0"))
        self._end("quit")

    def _not_offered(self, _argument: str) -> None:
        self._refuse(rules.NOT_OFFERED)

    def _starttls(self, argument: str) -> None:
        if not self._settings.starttls or self.tls:
            self._refuse(rules.TLS_NOT_AVAILABLE)
        elif argument:
            self._refuse(rules.NO_PARAMETER)
        else:
            self._reply(Reply(220, "Go ahead", "2.0.0"))
            self._state = State.TLS
            self._events.append(TlsAsked())

    # -- signing in and ETRN (the practice provider) -----------------------------------------------------------

    def _auth_command(self, argument: str) -> None:
        mechanism, _, initial = argument.partition(" ")
        self._auth_refused = not self._settings.auth
        if not self._settings.auth:
            self._refuse(rules.AUTH_NOT_OFFERED)
        elif self.user:
            self._refuse(rules.WRONG_ORDER)
        else:
            self._auth = AuthExchange(mechanism)
            self._continue_auth(self._auth.start(initial.strip()))

    def _continue_auth(self, result: Challenge | Credentials | Rule) -> None:
        self._state = State.READY
        match result:
            case Challenge(text):
                self._state = State.AUTH
                self._reply(Reply(334, text))
            case Credentials(user, password):
                self._ask(AuthAsked(user, password), State.READY)
            case Rule():
                self._refuse(result)

    def _etrn(self, argument: str) -> None:
        if self._settings.etrn:
            self._ask(EtrnAsked(argument, self.user), self._state)
        else:
            self._refuse(rules.NOT_OFFERED)

    # -- the transaction ---------------------------------------------------------------------------------------

    def _mail(self, argument: str) -> None:
        self._behind_refusal = True  # until it is not refused
        envelope = read_mail(argument, esmtp=self.esmtp)
        if isinstance(envelope, Rule):
            self._refuse(envelope)
        elif envelope.announced > self._settings.message_size:
            self._refuse(rules.TOO_LARGE)
        elif rule := self._policy.mail(envelope):
            self._refuse(rule)
        else:
            self._envelope = envelope
            self._state = State.MAIL
            self._behind_refusal = False
            self._events.append(MailBegan(envelope))
            self._reply(Reply(250, "Sender OK", "2.1.0"))

    def _rcpt(self, argument: str) -> None:
        self._behind_refusal = True
        recipient = read_recipient(argument, self._envelope)
        if isinstance(recipient, Rule):
            self._refuse(recipient, argument.partition(":")[2].strip())
        elif len(self._envelope.recipients) >= self._settings.recipients:
            self._refuse(rules.TOO_MANY_RECIPIENTS, recipient.text)
        elif rule := self._policy.recipient(self._envelope, recipient):
            self._refuse(rule, recipient.text)
        else:
            self._behind_refusal = False
            self._envelope.recipients.append(recipient)
            self._state = State.RCPT
            self._idle -= 1  # bounded by the number of recipients
            self._reply(Reply(250, "Recipient OK", "2.1.5"))

    def _data(self, argument: str) -> None:
        if argument:
            self._refuse(rules.NO_PARAMETER)
        elif self._envelope.body == "BINARYMIME":
            self._refuse(rules.WRONG_ORDER)  # RFC 3030 section 3: only BDAT carries it
        else:
            self._begin_content().expect_data(normalize=self._settings.normalize)
            self._state = State.DATA
            self._reply(Reply(354, "Send the message, end with a dot on a line of its own"))

    def _bdat(self, argument: str) -> None:
        """RFC 3030 section 2: `BDAT size [LAST]`; the octets follow at once, whatever is answered."""
        size, _, last = argument.partition(" ")
        if not (size.isascii() and size.isdigit() and len(size) <= 12 and last.strip().upper() in {"", "LAST"}):
            self._refuse(rules.BAD_VALUE)
            self._end("closed by us: nobody can tell where the chunk ends")
            return
        in_order = self._state in {State.RCPT, State.BETWEEN}
        content = self._content if in_order and self._content else self._begin_content(store=in_order)
        if not in_order:
            content.refusal = rules.NO_RECIPIENT if self._state is State.MAIL else rules.WRONG_ORDER
        self._idle -= in_order
        content.expect_chunk(int(size), last=bool(last.strip()))
        self._after_answer = self._state
        self._state = State.CHUNK

    def _begin_content(self, *, store: bool = True) -> Content:
        settings = self._settings
        self._content = Content(limit=settings.message_size, received_limit=settings.received_headers)
        if store:
            self._storing, self._behind_refusal = True, False
            self._events.append(MessageBegan(self._envelope))
        return self._content

    def _read_content(self, content: Content) -> bool:
        data = self._reader.take_rest()
        if not data and not content.paused:
            return False
        body, rest = content.feed(data)
        if body:
            self._events.append(MessageData(body))
        self._reader.feed(rest)
        if content.far_too_large:
            self._refuse(rules.FAR_TOO_LARGE)
        elif content.complete:
            self._complete(content)
        elif content.paused:
            self._chunk_ended(content)
        return content.paused

    def _chunk_ended(self, content: Content) -> None:
        if self._storing and not content.refusal:
            self._state = State.BETWEEN
            self._reply(Reply(250, f"{content.size} octets so far", "2.0.0"))
        else:
            self._complete(content)

    def _complete(self, content: Content) -> None:
        """Nothing more comes: refuse for what was seen on the way, or ask the owner to store the message."""
        self._record("*", f"message of {content.size:,} octets")
        rule = content.judge()
        stray = not self._storing
        self._state = self._after_answer if stray else State.READY
        if rule is None:
            self._ask(MessageEnded(self._envelope, content.size, content.head), State.READY)
            return
        self._refuse_in_group(rule) if stray else self._refuse(rule)
        if stray:
            self._content = None
        else:
            self._drop()

    def _drop(self) -> None:
        if self._storing:
            self._events.append(MessageDropped())
        self._forget()

    def _forget(self) -> None:
        self._storing = False
        self._content = None
        self._envelope = Envelope()


@dataclass(frozen=True, slots=True)
class Entry:
    """Where a command may come, and what it does. `ends_group`: nothing may be pipelined behind it (RFC 2920)."""

    run: Callable[[ReceivingSession, str], None]
    states: frozenset[State]
    ends_group: bool = False


_ANY = frozenset({State.CONNECTED, State.READY, State.MAIL, State.RCPT, State.BETWEEN})
_GREETED = _ANY - {State.CONNECTED}
_READY = frozenset({State.READY})

_TRANSACTION = frozenset({"RCPT", "DATA", "BDAT"})

# The table stands below the class so that it can name the methods.
COMMANDS: dict[str, Entry] = {
    "EHLO": Entry(ReceivingSession._ehlo, _ANY, ends_group=True),
    "HELO": Entry(ReceivingSession._helo, _ANY, ends_group=True),
    "MAIL": Entry(ReceivingSession._mail, _READY),
    "RCPT": Entry(ReceivingSession._rcpt, frozenset({State.MAIL, State.RCPT})),
    "DATA": Entry(ReceivingSession._data, frozenset({State.RCPT}), ends_group=True),
    "BDAT": Entry(ReceivingSession._bdat, _ANY),
    "RSET": Entry(ReceivingSession._rset, _ANY),
    "NOOP": Entry(ReceivingSession._noop, _ANY),
    "VRFY": Entry(ReceivingSession._vrfy, _GREETED),
    "EXPN": Entry(ReceivingSession._not_offered, _ANY),
    "HELP": Entry(ReceivingSession._help, _ANY),
    "QUIT": Entry(ReceivingSession._quit, _ANY, ends_group=True),
    "STARTTLS": Entry(ReceivingSession._starttls, _READY | {State.CONNECTED}, ends_group=True),
    "AUTH": Entry(ReceivingSession._auth_command, _READY),
    "ETRN": Entry(ReceivingSession._etrn, _READY | {State.CONNECTED}),
    "TURN": Entry(ReceivingSession._not_offered, _ANY),
}
