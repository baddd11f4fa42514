"""Where a receiving session stands, and what it offers.

state        what is awaited                          leaves by
CONNECTED    HELO or EHLO                             EHLO/HELO → READY
READY        MAIL; anything that is no transaction    MAIL → MAIL; STARTTLS → TLS; AUTH → AUTH or ASKING
MAIL         RCPT                                     RCPT accepted → RCPT; RSET, EHLO → READY
RCPT         RCPT, DATA, BDAT                         DATA → DATA; BDAT → CHUNK; RSET, EHLO → READY
DATA         the message, to CR LF . CR LF            end → ASKING, or READY where it is refused
CHUNK        the octets of one BDAT chunk             end → BETWEEN; after LAST as DATA
BETWEEN      the next BDAT                            BDAT → CHUNK; RSET, EHLO → READY
ASKING       the owner's answer to a question         answer → READY (ETRN: back to where it came)
AUTH         the client's next line of AUTH           → ASKING or READY
TLS          the TLS handshake                        tls_started → CONNECTED
CLOSED       nothing
"""

from dataclasses import dataclass
from enum import Enum, auto

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
