"""What has happened, as the journal keeps it: flushes, arrivals and sessions. Times are seconds since the epoch."""

from enum import StrEnum
from functools import lru_cache

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Queue


class Trigger(StrEnum):
    """Who asked for a flush."""

    PERSON = "person"
    COMMAND = "command"
    SCHEDULE = "schedule"


class FlushState(StrEnum):
    """Where a flush stands: the question is out, mail is awaited, or the verdict is given."""

    ASKING = "asking"
    WAITING = "waiting"
    CLOSED = "closed"


@frozen
class Flush:
    """One ETRN for one queue, from the click to the verdict."""

    id: int
    revision: int
    """Grows with every change of any flush: a reader asks for all above the last one it saw."""
    profile: str
    provider: str
    """The provider's endpoint, `host:port`."""
    queue: Queue
    trigger: Trigger
    state: FlushState
    opened: float
    asked: float | None
    """When ETRN was about to be written; deliveries before it belong to something else."""
    answer: Answer | None
    closed: float | None
    verdict: Verdict | None
    silence_after: float
    quiet_after: float
    peers: tuple[str, ...] = ()
    """Addresses of the provider, as connected; a sign that a delivery is its own."""
    arrived: int = 0
    bytes: int = 0
    left_behind: int = 0
    """Messages for accepted recipients that came but were not taken, or broke off."""
    first_arrival: float | None = None
    last_arrival: float | None = None
    asker: str = ""
    """The process that asks (storage/asker); empty where it is not known."""

    @property
    def node(self) -> NodeName:
        """The name that was asked for."""
        return self.queue.node

    @property
    def outcome(self) -> Outcome | None:
        """What the provider's answer came to; None while it is awaited."""
        return self.answer.outcome if self.answer else None

    @property
    def promised(self) -> int | None:
        """Messages the provider said it starts; None where it did not say."""
        return self.answer.promised if self.answer else None

    @property
    def first_after(self) -> float | None:
        """Seconds from the ETRN to the first message."""
        if self.first_arrival is None or self.asked is None:
            return None
        return max(0.0, self.first_arrival - self.asked)


@frozen
class Course:
    """How what a flush called came in: counts for parts of equal length, the first beginning at `began`."""

    began: float
    step: float
    """Seconds that a part lasts."""
    arrived: tuple[int, ...]
    """Messages in each part."""
    refused: tuple[int, ...]
    """What was refused or broke off in each part."""

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.step * len(self.arrived)


class ArrivalKind(StrEnum):
    """What came to the receiver."""

    DELIVERY = "delivery"
    REFUSAL = "refusal"


@frozen
class Arrival:
    """One row of the live log: a message that was taken, or something that was refused or broke off.

    Rows are never changed once written; `id` grows, so a reader asks for those above the last one it saw.
    """

    id: int
    kind: ArrivalKind
    time: float
    sender: str
    recipients: tuple[str, ...]
    subject: str = ""
    size: int = 0
    """Octets of the message as it came (without the trace lines put in front); 0 where none came."""
    peer: str = ""
    """Address of the sending host, without port."""
    tls: str = ""
    """Such as `TLSv1.3`; empty for a connection in clear."""
    session: int = 0
    flush: int | None = None
    file: str = ""
    """Path of the message below the data folder; empty for a refusal."""
    code: int = 250
    text: str = ""
    """The reply as it was sent, without its code."""
    rule: str = ""
    """The rule that refused, such as `relay`; empty for a delivery."""
    remedy: str = ""
    """What a person can change so that it is taken next time; empty where nothing is wrong."""
    count: int = 1
    """How many refusals the row stands for: those of a flood are folded into one, without their senders."""


@frozen
class Session:
    """One connection to the receiver."""

    id: int
    began: float
    ended: float | None
    peer: str
    tls: str = ""
    helo: str = ""
    flush: int | None = None
    ending: str = ""
    """How it ended: `quit`, `closed by the peer`, `timed out`, `receiver died` …"""


@lru_cache(256)
def stored_queue(node: str, domains: str) -> Queue:
    """Rebuild a queue from its stored form (ETRN argument; domains separated by spaces); it was checked when stored."""
    parsed = parse_node(node)
    if isinstance(parsed, Problem):
        raise ValueError(f"the journal holds a node name that is not valid: {parsed}")
    return Queue(parsed, tuple(domains.split()))
