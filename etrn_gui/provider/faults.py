"""What can be made to go wrong on purpose, so that the asking side can be seen to bear it."""

from enum import StrEnum

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem

GREETING = "greeting"
LONGEST = 3600.0
"""Seconds by which a reply can be late."""


class FaultKind(StrEnum):
    """The faults; `slow` and `cut` go with a number."""

    SLOW = "slow"
    CUT = "cut"
    GARBAGE = "garbage"
    ENDLESS = "endless"
    SILENT = "silent"
    WRONG_CERTIFICATE = "wrong-certificate"


@frozen
class Fault:
    """One fault, of the reply to ETRN or of the greeting. `number`: seconds late, or octets that still come."""

    kind: FaultKind
    number: float = 0.0
    in_greeting: bool = False

    @property
    def of_replies(self) -> bool:
        """Whether it spoils a reply, and not the certificate."""
        return self.kind is not FaultKind.WRONG_CERTIFICATE


_REMEDY = (
    "Write slow=SECONDS, cut=OCTETS, garbage, endless, silent or wrong-certificate; or greeting:slow=SECONDS and so on."
)


def parse_fault(text: str) -> Fault | Problem:
    """Read `[greeting:]KIND[=NUMBER]`."""
    place, _, rest = text.rpartition(":")
    name, equals, number = rest.partition("=")
    if place not in {"", GREETING} or name not in set(FaultKind):
        return Problem(f"“{text}” is no fault that is known here.", _REMEDY)
    kind = FaultKind(name)
    if place and kind is FaultKind.WRONG_CERTIFICATE:
        return Problem("A greeting has no certificate.", "Write wrong-certificate.")
    if bool(equals) != (kind in {FaultKind.SLOW, FaultKind.CUT}):
        return Problem(f"{name} needs a number." if not equals else f"{name} takes no number.", _REMEDY)
    value = _read_number(number) if equals else 0.0
    if value is None or value > LONGEST:
        return Problem(f"“{number}” is not a number from 0 to {LONGEST:.0f}.", _REMEDY)
    return Fault(kind, value, bool(place))


def _read_number(text: str) -> float | None:
    return float(text) if text.isascii() and text.replace(".", "", 1).isdigit() else None
