"""The table of a receiving session: its states, what leads from one to the next, and which command may come where.

A session waits in one of these states. RFC 5321 section 4.1.4 gives the order of commands, section 3.3 the transaction.

state        what is awaited                          RFC
CONNECTED    EHLO or HELO                             5321 section 3.1; again after STARTTLS: 3207 section 4.2
READY        MAIL; anything that is no transaction    5321 section 4.1.4
MAIL         the first recipient                      5321 section 3.3
RCPT         more recipients, or the message          5321 section 3.3
DATA         the message, to CR LF . CR LF            5321 sections 4.1.1.4, 4.5.2
CHUNK        the octets of one BDAT chunk             3030 section 2
BETWEEN      the next BDAT                            3030 section 2
ASKING       the owner's answer to a question         5321 section 6.1: 250 takes responsibility, so it may take time
AUTH         the client's next line of AUTH           4954 section 4
TLS          the TLS handshake                        3207 section 4
CLOSED       nothing

MOVES tells what may follow each state, COMMANDS where a command may come.
"""

from dataclasses import dataclass
from enum import Enum, auto

from etrn_gui.domain.frozen import frozen
from etrn_gui.smtp.auth import MECHANISMS


class State(Enum):
    """Where a session stands; see the table above."""

    CONNECTED = auto()
    READY = auto()
    MAIL = auto()
    RCPT = auto()
    DATA = auto()
    CHUNK = auto()
    BETWEEN = auto()
    ASKING = auto()
    AUTH = auto()
    TLS = auto()
    CLOSED = auto()

    __hash__ = object.__hash__  # Enum's own works on the name, in Python; a session asks for it at every step


_S = State
MOVES: dict[State, frozenset[State]] = {
    # A chunk out of order is read to its end all the same, and then the session is where it was (RFC 3030 section 2).
    _S.CONNECTED: frozenset({_S.READY, _S.CHUNK, _S.TLS, _S.ASKING}),
    _S.READY: frozenset({_S.MAIL, _S.CHUNK, _S.TLS, _S.AUTH, _S.ASKING}),
    _S.MAIL: frozenset({_S.RCPT, _S.CHUNK, _S.READY}),
    _S.RCPT: frozenset({_S.DATA, _S.CHUNK, _S.READY}),
    _S.DATA: frozenset({_S.ASKING, _S.READY}),
    _S.CHUNK: frozenset({_S.BETWEEN, _S.ASKING, _S.READY, _S.CONNECTED, _S.MAIL}),
    _S.BETWEEN: frozenset({_S.CHUNK, _S.READY}),
    _S.ASKING: frozenset({_S.READY, _S.CONNECTED}),  # CONNECTED: ETRN needs no EHLO
    _S.AUTH: frozenset({_S.ASKING, _S.READY}),
    _S.TLS: frozenset({_S.CONNECTED}),
    _S.CLOSED: frozenset(),
}
"""What may follow each state; CLOSED may follow any, and is the end."""


@frozen
class Entry:
    """In which states a command may come; elsewhere it is answered 503. One that `ends_group` is the last of it."""

    states: frozenset[State]
    ends_group: bool = False


_ANY = frozenset({_S.CONNECTED, _S.READY, _S.MAIL, _S.RCPT, _S.BETWEEN})
_OUTSIDE = frozenset({_S.CONNECTED, _S.READY})

COMMANDS: dict[str, Entry] = {
    "EHLO": Entry(_ANY, ends_group=True),  # RFC 5321 section 4.1.1.1; any time, as RSET: section 4.1.4
    "HELO": Entry(_ANY, ends_group=True),  # the same
    "MAIL": Entry(frozenset({_S.READY})),  # section 4.1.1.2; not within a transaction: section 4.1.4
    "RCPT": Entry(frozenset({_S.MAIL, _S.RCPT})),  # section 4.1.1.3
    "DATA": Entry(frozenset({_S.RCPT}), ends_group=True),  # section 4.1.1.4; last of its group: RFC 2920 section 3.1
    "BDAT": Entry(_ANY),  # RFC 3030 section 2; in order behind RCPT and BDAT, elsewhere it is read and refused
    "RSET": Entry(_ANY),  # RFC 5321 section 4.1.1.5
    "NOOP": Entry(_ANY),  # section 4.1.1.9
    "VRFY": Entry(_ANY - {_S.CONNECTED}),  # sections 4.1.1.6, 3.5.3: 252 tells nothing
    "EXPN": Entry(_ANY),  # section 4.1.1.7; 502: section 4.2.4
    "HELP": Entry(_ANY),  # section 4.1.1.8
    "QUIT": Entry(_ANY, ends_group=True),  # section 4.1.1.10
    "STARTTLS": Entry(_OUTSIDE, ends_group=True),  # RFC 3207 section 4; last of its group: RFC 2920 section 3.1
    "AUTH": Entry(frozenset({_S.READY})),  # RFC 4954 section 4: after EHLO, not within a transaction
    "ETRN": Entry(_OUTSIDE),  # RFC 1985 section 5.1: any time but between MAIL and the end of the message
    "TURN": Entry(_ANY),  # RFC 5321 appendix F.1: not to be used; 502
}
"""Where each command may come. What is not here is answered 500."""

TRANSACTION = frozenset({"RCPT", "DATA", "BDAT"})
"""Commands that may stand in one group behind MAIL (RFC 2920 section 3.1)."""


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """What a session offers and how much it bears. Sizes in octets."""

    hostname: str
    message_size: int
    recipients: int = 100
    command_line: int = 2048
    errors: int = 20
    idle_commands: int = 100
    received_headers: int = 50
    starttls: bool = False
    auth: bool = False
    etrn: bool = False
    normalize: bool = False
    software: str = ""
    """What the greeting says behind ESMTP; empty: nothing."""

    def extensions(self, *, over_tls: bool) -> list[str]:
        """Return the EHLO keywords (RFC 2920, 1870, 6152, 6531, 2034, 3030; 3207, 4954, 1985 where they are set)."""
        offered = ["PIPELINING", f"SIZE {self.message_size}", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"]
        offered += ["CHUNKING", "BINARYMIME"]
        offered += ["STARTTLS"] if self.starttls and not over_tls else []
        offered += ["AUTH " + " ".join(MECHANISMS)] if self.auth else []
        offered += ["ETRN"] if self.etrn else []
        return offered
