"""The time zone of this machine, as it is set now: a traveller's changes while the program runs."""

import warnings
from datetime import UTC, tzinfo

import tzlocal


def system_zone() -> tzinfo:
    """Return the zone that the operating system is set to; UTC where it names none that is known."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # tzlocal warns of offsets that differ; the zone's name counts
        try:
            return tzlocal.reload_localzone()
        except (LookupError, OSError, ValueError):
            return UTC
