"""A row of the log as named values, for scripts and exports. The names are a promise."""

from datetime import UTC, datetime

from etrn_gui.domain.history import Arrival, ArrivalKind


def utc(moment: float) -> str:
    """Write seconds since the epoch as `2026-11-23T12:00:00.123Z`."""
    written = datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds")
    return written.replace("+00:00", "Z")


def arrival_fields(arrival: Arrival) -> dict[str, object]:
    """Return a delivery or a refusal as the fields of its JSON object."""
    delivered = arrival.kind is ArrivalKind.DELIVERY
    fields: dict[str, object] = {
        "kind": str(arrival.kind),
        "id": arrival.id,
        "time": utc(arrival.time),
        "from": arrival.sender,
        "to": list(arrival.recipients),
        "subject": arrival.subject,
        "size": arrival.size,
        "peer": arrival.peer,
        "tls": arrival.tls,
        "flush": arrival.flush,
        "result": "delivered" if delivered else "refused",
        "session": arrival.session,
    }
    if delivered:
        return fields | {"file": arrival.file}
    return (
        fields
        | {"code": arrival.code, "text": arrival.text, "rule": arrival.rule, "remedy": arrival.remedy}
        | {"count": arrival.count}
    )
