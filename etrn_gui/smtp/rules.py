"""Every reason to refuse: what is answered on the wire, and what a person is told to change.

The table of answers in one place. A rule that `closes` ends the session after its reply. One that `counts` is an error
of the peer's SMTP and brings it nearer to the limit on errors; refusing an address or a message does not.
"""

from etrn_gui.domain.frozen import frozen
from etrn_gui.smtp.reply import Reply


@frozen
class Rule:
    """One reason to refuse. `name` stands in the journal."""

    name: str
    code: int
    enhanced: str
    text: str
    remedy: str
    closes: bool = False
    counts: bool = True
    leaves_mail: bool = False
    """Whether wanted mail stays at the provider, or is lost to us, because of it."""

    @property
    def reply(self) -> Reply:
        """The answer on the wire."""
        return Reply(self.code, self.text, self.enhanced)


_PEER = "The sending host does not keep to SMTP; tell its operator."
_PROBE = "Nothing: this was no mail server. If it keeps coming, allow only your providers' addresses."

# Bytes that no command may hold, and bytes that come too early (RFC 5321 sections 2.3.8, 4.1.1.4; RFC 2920).
BARE_NEWLINE = Rule("bare_newline", 500, "5.5.2", "Lines end with CR LF only", _PEER, closes=True)
BARE_NEWLINE_IN_DATA = Rule(
    "bare_newline_in_data",
    550,
    "5.5.2",
    "Message has a bare CR or LF; lines end with CR LF only",
    "The provider passes on a malformed message. If it is wanted, add the provider's address to “normalize”.",
    closes=True,
    leaves_mail=True,
)
EARLY_TALK = Rule("early_talk", 554, "5.5.0", "You spoke before the greeting", _PROBE, closes=True)
BEHIND_SYNC = Rule("behind_sync", 554, "5.5.0", "Nothing may follow this command in its group", _PEER, closes=True)
BEHIND_STARTTLS = Rule("behind_starttls", 501, "5.5.4", "Nothing may follow STARTTLS in clear", _PEER, closes=True)
NOT_SMTP = Rule("not_smtp", 500, "5.5.2", "This is a mail server", _PROBE, closes=True)
CONTROL_CHARACTER = Rule("control_character", 500, "5.5.2", "Control character in a command", _PEER)
BAD_UTF8 = Rule("bad_utf8", 500, "5.5.2", "Command is not valid UTF-8", _PEER)
LINE_TOO_LONG = Rule("line_too_long", 500, "5.5.2", "Line too long", _PEER)
LINES_TOO_LONG = Rule("lines_too_long", 421, "4.7.0", "Too many lines that are too long", _PEER, closes=True)

# Commands (RFC 5321 sections 4.1, 4.2.4, 4.5.1).
UNKNOWN_COMMAND = Rule("unknown_command", 500, "5.5.1", "Command not known", _PEER)
NOT_OFFERED = Rule("not_offered", 502, "5.5.1", "Command not implemented", "Nothing: this receiver does not offer it.")
AUTH_NOT_OFFERED = Rule(
    "auth_not_offered",
    503,
    "5.5.1",
    "AUTH is not offered here",
    "Let the provider deliver without signing in; who may deliver is set by the allow list.",
)
WRONG_ORDER = Rule("wrong_order", 503, "5.5.1", "Bad sequence of commands", _PEER)
NO_RECIPIENT = Rule("no_recipient", 554, "5.5.1", "No valid recipients", "See why the recipients were refused.")
NO_PARAMETER = Rule("no_parameter", 501, "5.5.4", "This command takes no parameter", _PEER)
UNKNOWN_PARAMETER = Rule("unknown_parameter", 555, "5.5.4", "Parameter not known", _PEER)
BAD_VALUE = Rule("bad_value", 501, "5.5.4", "Bad parameter value", _PEER)
TLS_NOT_AVAILABLE = Rule(
    "tls_not_available", 502, "5.5.1", "STARTTLS is not available", "Give the receiver a certificate in its settings."
)
AUTH_FAILED = Rule("auth_failed", 535, "5.7.8", "Authentication failed", "Check the user and the password.")
AUTH_MECHANISM = Rule("auth_mechanism", 504, "5.5.4", "Mechanism not offered", "Use PLAIN or LOGIN.")
AUTH_CANCELLED = Rule("auth_cancelled", 501, "5.5.2", "Authentication cancelled", _PEER)

# Addresses (RFC 5321 sections 4.1.2, 4.5.3.1; RFC 6531).
SENDER_SYNTAX = Rule("sender_syntax", 501, "5.1.7", "Sender address is not valid", _PEER)
RECIPIENT_SYNTAX = Rule("recipient_syntax", 501, "5.1.3", "Recipient address is not valid", _PEER)
ADDRESS_TOO_LONG = Rule("address_too_long", 501, "5.1.3", "Address too long", _PEER)
NOT_ASCII = Rule("not_ascii", 553, "5.6.7", "Address needs SMTPUTF8", _PEER)
RELAY = Rule(
    "relay",
    550,
    "5.7.1",
    "Not our domain",
    "If this mail is wanted, add the recipient's domain to the accepted domains.",
    counts=False,
    leaves_mail=True,
)
ROUTING_TRICK = Rule("routing_trick", 550, "5.7.1", "Not our domain: routing in the local part", _PEER)
TOO_MANY_RECIPIENTS = Rule(
    "too_many_recipients",
    452,
    "4.5.3",
    "Too many recipients",
    "Nothing: the provider sends the rest in another message. The limit is a setting.",
    counts=False,
)

# Messages (RFC 1870, RFC 3030, RFC 5321 section 6.3).
TOO_LARGE = Rule(
    "too_large",
    552,
    "5.3.4",
    "Message too large",
    "Raise the limit on message size if such mail is wanted.",
    counts=False,
    leaves_mail=True,
)
FAR_TOO_LARGE = Rule(
    "far_too_large",
    552,
    "5.3.4",
    "Message far too large",
    TOO_LARGE.remedy,
    closes=True,
    counts=False,
    leaves_mail=True,
)
MAIL_LOOP = Rule(
    "mail_loop",
    554,
    "5.4.6",
    "Too many Received lines: mail loop",
    "Some host sends this message round in a circle; check where your domain's mail is routed.",
    counts=False,
    leaves_mail=True,
)
DISK_FULL = Rule(
    "disk_full",
    452,
    "4.3.1",
    "Insufficient storage",
    "Free some space: the provider keeps the message.",
    counts=False,
    leaves_mail=True,
)
STORE_FAILED = Rule(
    "store_failed",
    451,
    "4.3.0",
    "Local error, try again later",
    "Look at the receiver's problem above; the provider keeps the message and tries again.",
    counts=False,
    leaves_mail=True,
)
TRANSFER_BROKEN = Rule(
    "transfer_broken",
    451,
    "4.4.2",
    "Connection lost in the middle of a message",
    "Nothing: the provider keeps the message and tries again.",
    counts=False,
    leaves_mail=True,
)

# The TLS handshake (RFC 3207 section 4.1): it fails where nothing can be answered any more; the codes stand in the log.
TLS_FAILED = Rule(
    "handshake_failed",
    454,
    "4.7.0",
    "TLS handshake failed",
    "If this is your provider, its own log tells more. If not, allow only your providers' addresses.",
    leaves_mail=True,
)
TLS_NOT_TRUSTED = Rule(
    "handshake_not_trusted",
    454,
    "4.7.0",
    "TLS handshake failed: the peer does not accept our certificate",
    "Give the receiver a certificate that the provider trusts, or have the provider pin this one's fingerprint.",
    leaves_mail=True,
)
TLS_TOO_OLD = Rule(
    "handshake_too_old",
    454,
    "4.7.0",
    "TLS handshake failed: no common version or cipher; TLS 1.2 or later is needed",
    "Ask the provider to deliver with TLS 1.2 or later, or in clear.",
    leaves_mail=True,
)

# Sessions: who may connect, how many, how long.
ADDRESS_NOT_ALLOWED = Rule(
    "address_not_allowed",
    554,
    "5.7.1",
    "Your address may not deliver here",
    "If this is your provider, add its address to the allowed addresses.",
    leaves_mail=True,
)
TOO_MANY_SESSIONS = Rule(
    "too_many_sessions",
    421,
    "4.7.0",
    "Too many connections",
    "Flush again for what was turned away. Raise the limit on sessions if this is usual.",
    closes=True,
    leaves_mail=True,
)
TOO_MANY_FROM_ADDRESS = Rule(
    "too_many_from_address",
    421,
    "4.7.0",
    "Too many connections from your address",
    "If this is your provider, add its address to the allowed addresses: they are exempt. Then flush again.",
    closes=True,
    leaves_mail=True,
)
TOO_FAST = Rule(
    "too_fast",
    421,
    "4.7.0",
    "Too many new connections from your address",
    "If this is your provider, add its address to the allowed addresses: they are exempt. Then flush again.",
    closes=True,
    leaves_mail=True,
)
TOO_MANY_ERRORS = Rule("too_many_errors", 421, "4.7.0", "Too many errors", _PEER, closes=True)
TOO_MANY_IDLE_COMMANDS = Rule(
    "too_many_idle_commands", 421, "4.7.0", "Too many commands that bring no mail", _PEER, closes=True
)
IDLE = Rule(
    "idle", 421, "4.4.2", "Idle for too long", "Nothing: the provider connects again when it has mail.", closes=True
)
TOO_SLOW = Rule(
    "too_slow",
    421,
    "4.4.2",
    "Message comes too slowly",
    "If the link really is that slow, lower the limit on slow data.",
    closes=True,
    leaves_mail=True,
)
STOPPING = Rule("stopping", 421, "4.3.2", "Server is stopping", "Start the receiver again and flush.", closes=True)
