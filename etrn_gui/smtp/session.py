"""The receiving side of SMTP as a state machine: octets in, events and replies out (RFC 5321 section 3).

Here stands what each command does. The states, the moves between them and the places of the commands are a table in
`states`; `machine` turns octets into commands and refusals into replies. Signing in and ETRN belong to the side that
holds mail: `provider_session`.
"""

import re
from collections.abc import Callable, Mapping
from typing import ClassVar

from etrn_gui.smtp import rules
from etrn_gui.smtp.content import Content
from etrn_gui.smtp.envelope import Envelope, Policy, read_mail, read_recipient
from etrn_gui.smtp.events import (
    Event,
    MailBegan,
    MessageBegan,
    MessageData,
    MessageDropped,
    MessageEnded,
    TlsAsked,
)
from etrn_gui.smtp.machine import Machine
from etrn_gui.smtp.reply import Reply
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.states import SessionSettings, State

_CHUNK = re.compile(r"(\d{1,12})( +LAST)?", re.ASCII | re.IGNORECASE)
_RECEIVING = frozenset({State.DATA, State.CHUNK, State.BETWEEN})


class ReceivingSession(Machine):
    """One SMTP session of a server that takes mail."""

    def __init__(self, settings: SessionSettings, policy: Policy, record: Callable[[str, str], None]) -> None:
        """Make a session; `record(side, text)` is told every line (sides C, S, *), with its secrets masked already."""
        super().__init__(settings, record)
        self._policy = policy
        self._envelope = Envelope()
        self._content: Content | None = None
        self._storing = self._in_transaction = False
        self.helo = self.user = self.tls = ""
        self.esmtp = False

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
        if self._state is not State.TLS:
            return []
        self._record("*", description)
        self._state = State.CONNECTED
        self.tls, self.user, self.helo, self.esmtp = description.partition(" ")[0], "", "", False
        self._forget()
        return self._run()

    def tls_failed(self, rule: Rule, why: str) -> list[Event]:
        """Note why a handshake, if one was going on, came to nothing; nothing can be answered any more."""
        if self._state is State.TLS:
            self._record("*", f"TLS handshake failed: {why}")
            self._note(rule, rule.reply)
            self._state = State.CLOSED
        return self._take_events()

    def connection_lost(self) -> list[Event]:
        """The peer is gone; a message that was on its way is dropped and named, one that is being stored goes on."""
        if self.receiving:
            self._note(rules.TRANSFER_BROKEN, rules.TRANSFER_BROKEN.reply)
        if not self.storing:
            self._drop()
        self._state = State.CLOSED
        return self._take_events()

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

    def _auth(self, _argument: str) -> None:
        """Refuse it, and keep what comes behind out of the transcript: it may be the secret."""
        self._auth_refused = True
        self._refuse(rules.AUTH_NOT_OFFERED)

    def _starttls(self, argument: str) -> None:
        if not self._settings.starttls or self.tls:
            self._refuse(rules.TLS_NOT_AVAILABLE)
        elif argument:
            self._refuse(rules.NO_PARAMETER)
        else:
            self._reply(Reply(220, "Go ahead", "2.0.0"))
            self._state = State.TLS
            self._events.append(TlsAsked())

    # -- the transaction ---------------------------------------------------------------------------------------

    def _mail(self, argument: str) -> None:
        self._behind_refusal = True  # until it is not refused
        envelope = read_mail(argument, esmtp=self.esmtp)
        if isinstance(envelope, Rule):
            self._refuse(envelope, sender=argument.partition(":")[2].strip())
        elif envelope.announced > self._settings.message_size:
            self._refuse(rules.TOO_LARGE, sender=envelope.sender.text)
        elif rule := self._policy.mail(envelope):
            self._refuse(rule, sender=envelope.sender.text)
        else:
            self._envelope = envelope
            self._in_transaction = True
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
        chunk = _CHUNK.fullmatch(argument)
        if not chunk:
            self._refuse(rules.BAD_VALUE)
            self._end("closed by us: nobody can tell where the chunk ends")
            return
        in_order = self._state in {State.RCPT, State.BETWEEN}
        content = self._content if in_order and self._content else self._begin_content(store=in_order)
        if not in_order:
            content.refusal = rules.NO_RECIPIENT if self._state is State.MAIL else rules.WRONG_ORDER
        self._idle -= in_order
        content.expect_chunk(int(chunk[1]), last=bool(chunk[2]))
        self._after_answer = self._state
        self._state = State.CHUNK

    def _begin_content(self, *, store: bool = True) -> Content:
        settings = self._settings
        self._content = Content(limit=settings.message_size, received_limit=settings.received_headers)
        if store:
            self._storing, self._behind_refusal = True, False
            self._events.append(MessageBegan(self._envelope))
        return self._content

    def _read_content(self) -> bool:
        data, content = self._reader.take_rest(), self._content
        if content is None or not (data or content.paused):
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
        if rule is None:
            self._ask(MessageEnded(self._envelope, content.size, content.head), State.READY)
        elif self._storing:
            self._state = State.READY
            self._refuse(rule)
            self._drop()
        else:  # a chunk that was out of order
            self._state = self._after_answer
            self._content = None
            self._refuse_in_group(rule)

    def _envelope_so_far(self) -> Envelope | None:
        return self._envelope if self._in_transaction else None

    def _drop(self) -> None:
        if self._storing:
            self._events.append(MessageDropped())
        self._forget()

    def _forget(self) -> None:
        self._storing = self._in_transaction = False
        self._content = None
        self._envelope = Envelope()

    RUN: ClassVar[Mapping[str, Callable[..., None]]] = {
        "EHLO": _ehlo,
        "HELO": _helo,
        "MAIL": _mail,
        "RCPT": _rcpt,
        "DATA": _data,
        "BDAT": _bdat,
        "RSET": _rset,
        "NOOP": _noop,
        "VRFY": _vrfy,
        "EXPN": _not_offered,
        "HELP": _help,
        "QUIT": _quit,
        "STARTTLS": _starttls,
        "AUTH": _auth,
        "ETRN": _not_offered,
        "TURN": _not_offered,
    }
    """What each command of the table does."""
