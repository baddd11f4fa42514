"""Amounts as a person reads them: sizes, durations, moments and counts, by the rules of the locale.

A number and its unit are held together by a no-break space.
"""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from etrn_gui.ui.texts import tr

_KILO, _MEGA, _GIGA = 1e3, 1e6, 1e9
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def size_text(octets: int) -> str:
    """Return a size such as `812 B`, `142 kB` or `2.1 MB`; decimal units."""
    locale = QLocale()
    if octets < _KILO:
        return tr("{number}\u00a0B").format(number=octets)
    if octets < _MEGA:
        return tr("{number}\u00a0kB").format(number=locale.toString(round(octets / _KILO)))
    if octets < _GIGA:
        return tr("{number}\u00a0MB").format(number=locale.toString(octets / _MEGA, "f", 1))
    return tr("{number}\u00a0GB").format(number=locale.toString(octets / _GIGA, "f", 1))


def duration_text(seconds: float, *, whole: bool = False) -> str:
    """Return a duration such as `40 ms`, `6.1 s`, `42 s`, `2 min` or `1 h 5 min`; `whole`: in full seconds."""
    if seconds < 0.0995 and not whole:
        return tr("{number}\u00a0ms").format(number=max(0, round(seconds * 1000)))
    if seconds < 10 and not whole:
        return tr("{number}\u00a0s").format(number=QLocale().toString(seconds, "f", 1))
    if seconds < 2 * _MINUTE - 0.5:
        return tr("{number}\u00a0s").format(number=round(seconds))
    minutes = round(seconds / _MINUTE)
    if minutes < _MINUTE:
        return tr("{number}\u00a0min").format(number=minutes)
    hours, rest = divmod(minutes, 60)
    if not rest:
        return tr("{hours}\u00a0h").format(hours=hours)
    return tr("{hours}\u00a0h {minutes}\u00a0min").format(hours=hours, minutes=rest)


def ago_text(seconds: float) -> str:
    """Return how long ago something was: `just now`, `2 min ago`, `3 h ago`, `5 days ago`."""
    if seconds < _MINUTE:
        return tr("just now")
    if seconds < _HOUR:
        return tr("{number} min ago").format(number=int(seconds / _MINUTE))
    if seconds < _DAY:
        return tr("{number} h ago").format(number=int(seconds / _HOUR))
    return tr("%n day(s) ago", "", int(seconds / _DAY))


def clock_text(moment: float, now: float) -> str:
    """Return a moment as `13:58`, with its day where that is not today's."""
    local = datetime.fromtimestamp(moment).astimezone()
    time = f"{local:%H:%M}"
    if same_day(moment, now):
        return time
    day = QDate(local.year, local.month, local.day)
    return tr("{day} {time}").format(day=QLocale().toString(day, tr("d MMM", "a date, in the signs of Qt")), time=time)


def stamp_text(moment: float, now: float) -> str:
    """Return a moment of the log: `14:22:31.402` today, the day and the minute before that."""
    if not same_day(moment, now):
        return clock_text(moment, now)
    local = datetime.fromtimestamp(moment).astimezone()
    return f"{local:%H:%M:%S}.{local.microsecond // 1000:03}"


def full_stamp_text(moment: float) -> str:
    """Return a moment in full, with its distance from UTC."""
    return datetime.fromtimestamp(moment).astimezone().isoformat(sep=" ", timespec="milliseconds")


def count_text(number: int) -> str:
    """Return a count with the locale's groups: `1,204`."""
    return QLocale().toString(number)


def same_day(one: float, other: float) -> bool:
    """Tell whether two moments fall on the same local day."""
    return datetime.fromtimestamp(one).astimezone().date() == datetime.fromtimestamp(other).astimezone().date()


def start_of_day(now: float) -> float:
    """Return the moment at which the local day of `now` began."""
    return datetime.fromtimestamp(now).astimezone().replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
