"""One row of the log as it is shown: every cell formatted and escaped once, when the row comes in."""

from enum import IntEnum

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.ui.formats import full_stamp_text, size_text, stamp_text
from etrn_gui.ui.machinery import said
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible

NOTHING = "—"


class Column(IntEnum):
    """The columns of the log, from left to right."""

    TIME = 0
    FROM = 1
    TO = 2
    SUBJECT = 3
    SIZE = 4
    FLUSH = 5
    LINK = 6
    RESULT = 7


NUMBERS = frozenset({Column.SIZE})
"""Columns whose texts end where reading ends, so that their digits stand below each other."""


@frozen
class Row:
    """An arrival and its cells, in the order of `Column`."""

    arrival: Arrival
    cells: tuple[str, ...]
    tone: Tone


def make_row(arrival: Arrival, now: float) -> Row:
    """Format a row; `now` decides whether its day is shown."""
    refused = arrival.kind is ArrivalKind.REFUSAL
    cells = (
        stamp_text(arrival.time, now),
        visible(arrival.sender) or tr("<>", "the empty sender of a bounce"),
        _recipients(arrival.recipients),
        visible(arrival.subject) or NOTHING,
        size_text(arrival.size) if arrival.size else NOTHING,
        f"#{arrival.flush}" if arrival.flush is not None else NOTHING,
        link_text(arrival.tls),
        result_text(arrival),
    )
    return Row(arrival, cells, Tone.BAD if refused else Tone.GOOD)


def copied_line(row: Row) -> str:
    """Return a row as text for the clipboard, cells parted by tabs; its moment is told in full."""
    return "\t".join((full_stamp_text(row.arrival.time), *row.cells[1:]))


def tooltip(row: Row, column: int) -> str:
    """Say more than the cell has room for."""
    arrival = row.arrival
    match column:
        case Column.TIME:
            return full_stamp_text(arrival.time)
        case Column.TO:
            return "\n".join(map(visible, arrival.recipients))
        case Column.LINK:
            return tr("from {peer}").format(peer=visible(arrival.peer))
        case Column.RESULT:
            return "\n".join(filter(None, (row.cells[column], visible(said(arrival.remedy)))))
    return row.cells[column]


def result_text(arrival: Arrival) -> str:
    """Say what became of it: `delivered`, or the refusal as it was answered."""
    if arrival.kind is ArrivalKind.DELIVERY:
        return tr("delivered")
    if arrival.code < 400:
        return tr("broke off: {text}").format(text=visible(said(arrival.text)) or visible(arrival.rule))
    return tr("refused {code} {text}").format(code=arrival.code, text=visible(arrival.text)).strip()


def link_text(tls: str) -> str:
    """Say how the delivering connection was protected: `TLS 1.3` or `plain`."""
    return visible(tls).replace("TLSv", "TLS ") if tls else tr("plain")


def _recipients(recipients: tuple[str, ...]) -> str:
    if not recipients:
        return NOTHING
    if len(recipients) == 1:
        return visible(recipients[0])
    text = tr("{first} and %n more", "further recipients", len(recipients) - 1)
    return text.format(first=visible(recipients[0]))
