"""Days of flushes in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale

from etrn_gui.domain.day import Day
from etrn_gui.ui.formats import count_text, duration_text, size_text
from etrn_gui.ui.texts import tr


def day_text(day: date) -> str:
    """Write a day short, such as `23 Nov`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM", "a date, in the signs of Qt"))


def full_day_text(day: date) -> str:
    """Write a day with its weekday, such as `Mon 23 Nov 2026`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("ddd d MMM yyyy", "a date, in the signs of Qt"))


def first_text(day: Day) -> str:
    """Say how long the first message took; a dash where none came."""
    return "—" if day.first_after is None else duration_text(day.first_after)


def promised_text(day: Day) -> str:
    """Say how many were promised; a dash where nobody said."""
    return "—" if day.promised is None else count_text(day.promised)


def day_words(day: Day) -> str:
    """Say in lines what a day came to."""
    lines = [
        full_day_text(day.date),
        tr("%n flush(es)", "", day.flushes),
        tr("%Ln arrived, {size}", "", day.arrived).format(size=size_text(day.bytes)),
    ]
    if day.promised is not None:
        lines.append(tr("%Ln promised", "", day.promised))
    if day.first_after is not None:
        lines.append(tr("first message after {duration}").format(duration=duration_text(day.first_after)))
    if day.silent:
        lines.append(tr("%n silent", "flushes that brought nothing", day.silent))
    if day.refused:
        lines.append(tr("%n refused", "flushes that the provider did not take", day.refused))
    return "\n".join(lines)


def history_words(days: Sequence[Day]) -> str:
    """Say in one line what all days came to."""
    if not days:
        return ""
    arrived, octets = sum(day.arrived for day in days), sum(day.bytes for day in days)
    flushes = tr("%n flush(es)", "", sum(day.flushes for day in days))
    messages = tr("%n message(s)", "", arrived)
    text = tr("{flushes} · {messages} · {size}").format(flushes=flushes, messages=messages, size=size_text(octets))
    silent = sum(day.silent for day in days)
    if silent:
        text = tr("{history} · {silent}").format(history=text, silent=tr("%n silent", "", silent))
    return text
