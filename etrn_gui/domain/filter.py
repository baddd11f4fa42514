"""The filter language of the log: `from:ana to:bridge subject:weather flush:412 provider:harbour refused >1MB -noise`.

All terms of a filter must hold. A word is found anywhere in a text, without regard to case; nothing in it is special.
A `-` right before a term turns it round: `-from:ana`, `-"a phrase"`. Elsewhere, and in quotes, it is a letter.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import ArrivalKind
from etrn_gui.domain.log_filter import Filter

DAY = 86_400.0
_SIZE = re.compile(r"([<>])(\d{1,15}(?:[.,]\d{1,6})?)\s*([kmg]?)b?", re.IGNORECASE)
_FACTOR = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}
_KEYED = re.compile(r"([A-Za-z]+):(.*)", re.DOTALL)
_AGE = re.compile(r"(\d{1,6})([mhdw])")
_UNITS = {"m": 60.0, "h": 3600.0, "d": DAY, "w": 7 * DAY}
_WORDS = re.compile(r'(?:[^\s"]|"[^"]*(?:"|$))+')
_LARGEST = 2**63 - 1
"""What an integer of the journal holds."""


class Where(StrEnum):
    """The text in which a word is looked for."""

    ANYWHERE = ""
    """Sender, recipients, subject, what a refusal said, and the body where bodies are indexed."""
    FROM = "from"
    TO = "to"
    SUBJECT = "subject"
    BODY = "body"


@frozen
class Word:
    """A text that is to be found."""

    where: Where
    text: str


@frozen
class Size:
    """More (or less) octets than a limit; what has no size, such as a refusal, is not small but without size."""

    more: bool
    octets: int


@frozen
class OfFlush:
    """What a flush has called."""

    number: int


@frozen
class OfKind:
    """Deliveries only, or refusals and what broke off."""

    kind: ArrivalKind


@frozen
class OfProvider:
    """What flushes of a provider have called; a part of its name is enough."""

    name: str


@frozen
class Moment:
    """At or after (`since`), or before, a moment in seconds since the epoch."""

    since: bool
    when: float


@frozen
class Without:
    """All that a term does not let through: what has no size, or no flush, is there too."""

    term: "Plain"


Plain = Word | Size | OfFlush | OfKind | OfProvider | Moment
Term = Plain | Without


class Slip(StrEnum):
    """What can be wrong with a word of a filter."""

    KEY = "key"
    SIZE = "size"
    FLUSH = "flush"
    MOMENT = "moment"
    NOTHING = "nothing"
    """A key without a value."""
    LONE = "lone"
    """A `-` before nothing."""


@frozen
class Misread:
    """The first word that is not understood; for a key, `word` is the key alone."""

    slip: Slip
    word: str


KEYS = ("from", "to", "subject", "body", "flush", "provider", "since", "until")
"""What may stand before a colon."""


def read_filter(text: str, now: float) -> Filter | Misread:
    """Read a filter; words with spaces stand in double quotes. `now` (seconds) is what ages are counted from."""
    terms: list[Term] = []
    for written in _WORDS.findall(text):
        term = _read(written, now)
        if isinstance(term, Misread):
            return term
        if term is not None:
            terms.append(term)
    return Filter(" ".join(text.split()), tuple(terms))


def flush_alone(wanted: Filter) -> int:
    """Return the number of the flush that a filter asks for and nothing else; 0 where it asks for something else."""
    match wanted.terms:
        case (OfFlush(number),):
            return number
    return 0


def seeks_bodies(wanted: Filter) -> bool:
    """Tell whether a term is about the texts of messages alone: where they are not indexed, nobody can answer it."""
    plain = [term.term if isinstance(term, Without) else term for term in wanted.terms]
    return any(isinstance(term, Word) and term.where is Where.BODY for term in plain)


def _read(written: str, now: float) -> Term | Misread | None:
    """Read one word, which may be turned round."""
    if not written.startswith("-"):
        return _read_plain(written, now)
    term = _read_plain(written[1:], now)
    if term is None:
        return Misread(Slip.LONE, "-")
    return term if isinstance(term, Misread) else without(term)


def without(term: Plain) -> Term:
    """Turn a term round; where the language has a word for what is left, it is that one."""
    match term:
        case Moment():
            return replace(term, since=not term.since)
        case OfKind(ArrivalKind.REFUSAL):
            return OfKind(ArrivalKind.DELIVERY)
        case OfKind(ArrivalKind.DELIVERY):
            return OfKind(ArrivalKind.REFUSAL)
    return Without(term)


def _read_plain(written: str, now: float) -> Plain | Misread | None:
    """Read one word; a quote that is still open while a person types ends at the end."""
    word = written.replace('"', "")
    if written.startswith('"') or not word:
        return Word(Where.ANYWHERE, word) if word else None
    match word.lower():
        case "refused":
            return OfKind(ArrivalKind.REFUSAL)
        case "delivered":
            return OfKind(ArrivalKind.DELIVERY)
    if word[0] in "<>":
        return _read_size(word)
    keyed = _KEYED.fullmatch(word)
    if not keyed:
        return Word(Where.ANYWHERE, word)
    key = keyed[1].lower()
    if not keyed[2]:
        return Misread(Slip.NOTHING, key) if key in KEYS else Word(Where.ANYWHERE, word)
    return _read_keyed(key, keyed[2], now)


def _read_size(word: str) -> Size | Misread:
    match = _SIZE.fullmatch(word)
    if not match:
        return Misread(Slip.SIZE, word)
    octets = float(match[2].replace(",", ".")) * _FACTOR[match[3].lower()]
    return Size(match[1] == ">", min(int(octets), _LARGEST))


def _read_keyed(key: str, value: str, now: float) -> Plain | Misread:
    match key:
        case "from" | "to" | "subject" | "body":
            return Word(Where(key), value)
        case "provider":
            return OfProvider(value)
        case "flush":
            return _read_flush(value)
        case "since" | "until":
            return _read_moment(key == "since", value, now)
    return Misread(Slip.KEY, key)


def _read_flush(value: str) -> OfFlush | Misread:
    number = value.removeprefix("#")
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        return Misread(Slip.FLUSH, value)
    return OfFlush(int(number))


def _read_moment(since: bool, value: str, now: float) -> Moment | Misread:
    """Read an age (`7d`), `today`, `yesterday`, a day, or a moment in ISO 8601; `until` a day includes that day."""
    if age := _AGE.fullmatch(value.lower()):
        return Moment(since, now - int(age[1]) * _UNITS[age[2]])
    try:
        start, is_day = _local(value, now)
        if is_day and not since:
            start += timedelta(days=1)
        return Moment(since, start.astimezone().timestamp())
    except (ValueError, OverflowError, OSError):
        return Misread(Slip.MOMENT, value)


def _local(value: str, now: float) -> tuple[datetime, bool]:
    today = datetime.fromtimestamp(now).replace(hour=0, minute=0, second=0, microsecond=0)  # noqa: DTZ006 - local days
    match value.lower():
        case "today":
            return today, True
        case "yesterday":
            return today - timedelta(days=1), True
    return datetime.fromisoformat(value), len(value) <= len("2026-11-23")
