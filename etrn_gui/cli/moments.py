"""Points in time as a person writes them and as lines show them."""

import re
from datetime import UTC, datetime, timedelta

from etrn_gui.domain.fields import utc
from etrn_gui.domain.problem import Problem

__all__ = ["day", "local", "parse_since", "utc"]

_AGE = re.compile(r"(\d{1,9})\s*([smhdw])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def local(moment: float) -> str:
    """Write seconds since the epoch in the time zone of this machine, such as `2026-11-23 13:00:00`."""
    return datetime.fromtimestamp(moment).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def day(moment: float) -> str:
    """Write the day, in UTC, of seconds since the epoch: `2026-11-23`."""
    return f"{datetime.fromtimestamp(moment, UTC):%Y-%m-%d}"


def parse_since(text: str, now: float) -> float | Problem:
    """Read an age (`90s`, `15m`, `2h`, `7d`) or a moment in ISO 8601, in local time unless it names a zone."""
    text = text.strip()
    try:
        if age := _AGE.fullmatch(text.lower()):
            return now - timedelta(**{_UNITS[age[2]]: int(age[1])}).total_seconds()
        return datetime.fromisoformat(text).timestamp()
    except (ValueError, OverflowError, OSError):
        remedy = "Write an age such as 15m, 2h or 7d, or a moment such as 2026-11-23 or 2026-11-23T12:00:00Z."
        return Problem(f"“{text}” is not a time.", remedy, "--since")
