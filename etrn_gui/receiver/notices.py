"""What the receiver process says on its standard output: one JSON object a line.

The same lines are for scripts (`etrnctl receive --json`) and for the window's supervisor. Losing one loses nothing: the
journal has it all.
"""

import json
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from etrn_gui.domain.certificate import Certificate
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.problem import Problem


@frozen
class Listening:
    """The receiver takes connections here."""

    host: str
    port: int


@frozen
class CertificateShown:
    """The certificate that is offered from now on, and what is wrong with it or with the files it is read from."""

    certificate: Certificate
    problem: Problem | None = None


@frozen
class SessionCount:
    """How many connections are open now."""

    open: int


@frozen
class Delivered:
    """A message is safe and acknowledged."""

    id: int
    sender: str
    recipients: tuple[str, ...]
    size: int
    file: str
    flush: int | None


@frozen
class Turned:
    """Something was refused."""

    id: int
    code: int
    text: str
    rule: str
    sender: str
    recipients: tuple[str, ...]
    peer: str
    count: int = 1
    """How many it stands for."""


@frozen
class Trouble:
    """Something is wrong with the receiver itself."""

    problem: Problem


@frozen
class Recovered:
    """What was found at the start."""

    removed: int
    """Unfinished files in tmp/, removed: nobody was told that they are safe."""
    indexed: int
    """Messages without a row in the journal, listed now."""


@frozen
class Stopped:
    """The receiver has ended."""

    reason: str


Notice = Listening | CertificateShown | SessionCount | Delivered | Turned | Trouble | Recovered | Stopped


def of_arrival(arrival: Arrival) -> Delivered | Turned:
    """Make the notice of a row that was written."""
    if arrival.kind is ArrivalKind.DELIVERY:
        return Delivered(arrival.id, arrival.sender, arrival.recipients, arrival.size, arrival.file, arrival.flush)
    return Turned(
        arrival.id,
        arrival.code,
        arrival.text,
        arrival.rule,
        arrival.sender,
        arrival.recipients,
        arrival.peer,
        arrival.count,
    )


def encode(notice: Notice) -> str:
    """Return the notice as one line of JSON, in ASCII: the other end reads it whatever the locale."""
    return json.dumps(_fields(notice))


def _fields(notice: Notice) -> dict[str, object]:
    match notice:
        case Listening(host, port):
            return {"event": "listening", "host": host, "port": port}
        case CertificateShown(certificate, problem):
            wrong = asdict(problem) if problem else None
            return {"event": "certificate", **certificate_fields(certificate), "problem": wrong}
        case SessionCount(count):
            return {"event": "session", "open": count}
        case Delivered():
            message = {"from": notice.sender, "to": notice.recipients, "size": notice.size, "file": notice.file}
            return {"event": "delivered", **message, "id": notice.id, "flush": notice.flush}
        case Turned():
            envelope = {"from": notice.sender, "to": notice.recipients, "peer": notice.peer}
            answer = {"code": notice.code, "text": notice.text, "rule": notice.rule}
            return {"event": "refused", **envelope, **answer, "count": notice.count, "id": notice.id}
        case Trouble(problem):
            return {"event": "problem", **asdict(problem)}
        case Recovered(removed, indexed):
            return {"event": "recovered", "removed": removed, "indexed": indexed}
        case Stopped(reason):
            return {"event": "stopped", "reason": reason}


def certificate_fields(certificate: Certificate) -> dict[str, object]:
    """Return a certificate as the fields of a JSON object: moments in ISO 8601, fingerprints in hex."""
    moments = {"since": _moment(certificate.since), "until": _moment(certificate.until)}
    return asdict(certificate) | {"names": list(certificate.names)} | moments


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def decode(line: str | bytes) -> Notice | None:
    """Read one line; None for one that is no notice, or one of a newer version."""
    try:
        fields = json.loads(line)
        return _decode(fields)
    except (ValueError, KeyError, TypeError):
        return None


def _decode(f: dict[str, Any]) -> Notice | None:
    match f["event"]:
        case "listening":
            return Listening(f["host"], f["port"])
        case "certificate":
            return CertificateShown(_certificate(f), Problem(**f["problem"]) if f["problem"] else None)
        case "session":
            return SessionCount(f["open"])
        case "delivered":
            return Delivered(f["id"], f["from"], tuple(f["to"]), f["size"], f["file"], f["flush"])
        case "refused":
            envelope = (f["from"], tuple(f["to"]), f["peer"])
            return Turned(f["id"], f["code"], f["text"], f["rule"], *envelope, f.get("count", 1))
        case "problem":
            return Trouble(Problem(f["what"], f["remedy"], f["place"]))
        case "recovered":
            return Recovered(f["removed"], f["indexed"])
        case "stopped":
            return Stopped(f["reason"])
    return None


def _certificate(f: dict[str, Any]) -> Certificate:
    return Certificate(
        subject=f["subject"],
        names=tuple(f["names"]),
        since=datetime.fromisoformat(f["since"]).timestamp(),
        until=datetime.fromisoformat(f["until"]).timestamp(),
        fingerprint=f["fingerprint"],
        key_fingerprint=f["key_fingerprint"],
        self_made=f["self_made"],
    )
