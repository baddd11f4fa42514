"""What the provider process says on its standard output, for scripts and for the demo: one JSON object a line."""

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.serving.notice_lines import NoticeLines


@frozen
class Listening:
    """The provider takes connections here."""

    host: str
    port: int


@frozen
class Recovered:
    """What was found in the spool at the start."""

    held: int
    """Messages that wait."""
    returned: int
    """Messages that a receiver had refused for good."""
    removed: int
    """Unfinished files, removed: nobody was told that they are safe."""


@frozen
class Item:
    """The message a notice is about."""

    id: str
    node: str
    sender: str
    recipients: tuple[str, ...]
    size: int


@frozen
class Held:
    """A message is safe in the spool and acknowledged."""

    item: Item


@frozen
class Asked:
    """ETRN was answered."""

    argument: str
    code: int
    text: str
    peer: str
    user: str


@frozen
class RunBegan:
    """A connection to a node is about to be opened, for so many messages."""

    to: str
    """The address, or whose MX."""
    messages: int


@frozen
class RunEnded:
    """The connection is over. `problem` is why it could not be opened, or broke; empty where all went well."""

    to: str
    """The address, or whose MX."""
    delivered: int
    kept: int
    returned: int
    problem: str


@frozen
class RetryPlanned:
    """What did not get through is tried again without being asked for."""

    to: str
    """The address, or whose MX."""
    messages: int
    seconds: float
    attempt: int
    most: int


@frozen
class Delivered:
    """The receiver took a message; it is out of the spool."""

    item: Item
    text: str
    """The receiver's words."""


@frozen
class Kept:
    """The receiver could not take a message now (4yz); it waits for the next ETRN."""

    item: Item
    code: int
    text: str


@frozen
class Returned:
    """The receiver refused a message for good (5yz); it lies in `returned/`."""

    item: Item
    code: int
    text: str


@frozen
class Expired:
    """Nobody asked for a message in so many days; it lies in `returned/`."""

    item: Item
    days: float


@frozen
class Bounced:
    """The sender of a returned message was told."""

    item: Item
    text: str
    """The words of the server that took the bounce."""


@frozen
class Turned:
    """Something was refused to whoever connected."""

    code: int
    text: str
    rule: str
    sender: str
    recipients: tuple[str, ...]
    peer: str


@frozen
class Rehearsing:
    """A rehearsal begins, or ends."""

    what: str
    began: bool
    seconds: float
    """How long it lasts; 0 at its end."""


@frozen
class Trouble:
    """Something is wrong with the provider itself."""

    problem: Problem


@frozen
class Stopped:
    """The provider has ended."""

    reason: str


Notice = (
    Listening
    | Recovered
    | Held
    | Asked
    | RunBegan
    | RunEnded
    | RetryPlanned
    | Delivered
    | Kept
    | Returned
    | Expired
    | Bounced
    | Turned
    | Rehearsing
    | Trouble
    | Stopped
)


_LINES: NoticeLines[Notice] = NoticeLines(
    {
        Listening: "listening",
        Recovered: "recovered",
        Held: "held",
        Asked: "etrn",
        RunBegan: {"event": "run", "state": "began"},
        RunEnded: {"event": "run", "state": "ended"},
        RetryPlanned: "retry",
        Delivered: "delivered",
        Kept: "kept",
        Returned: "returned",
        Expired: "expired",
        Bounced: "bounced",
        Turned: "refused",
        Rehearsing: "rehearsal",
        Trouble: "problem",
        Stopped: "stopped",
    }
)


def encode(notice: Notice) -> str:
    """Return the notice as one line of JSON, in ASCII."""
    return _LINES.encode(notice)


def decode(line: str | bytes) -> Notice | None:
    """Read one line; None for one that is no notice, or one of a newer version."""
    return _LINES.decode(line)
