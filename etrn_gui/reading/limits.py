"""How much of a message is read, and what the helper process may use.

Measured with Python 3.11 and Qt 6.11: the standard parser takes 8.3 s for a folded Subject of 1.4 MB and raises
RecursionError at 500 nested comments in From, so headers are cut before they are parsed. A text widget takes 44 s to
lay out one word of a million letters, 0.8 s for 256 Ki empty lines, and 11 s for 20 nested tables.
"""

import contextlib
import sys

FILE = 256 * 1024 * 1024
"""Octets of a file that are looked at."""
HEADERS = 64 * 1024
"""Octets of the message's own headers."""
PART_HEADERS = 8 * 1024
"""Octets of the headers of one part."""
FIELD = 8 * 1024
"""Octets of one field that are decoded."""
PARAMETERS = 4 * 1024
"""Octets of a Content-Type or Content-Disposition that are taken apart."""
FIELDS = 1000
DEPTH = 30
PARTS = 1000
LOOKALIKES = 200_000
"""Lines beginning with -- that are compared with the boundaries."""

BODY = 1024 * 1024
"""Octets of one body that are decoded for the view."""
TEXT = 256 * 1024
"""Characters of the text."""
LINES = 10_000
WORD = 1000
"""Characters without a space after which a break is put in."""

HTML = 512 * 1024
"""Characters of HTML that are looked at."""
HTML_OUT = 128 * 1024
"""Characters of HTML that are shown."""
HTML_WORD = 200
TAGS = 32
"""Open elements inside one another."""
TABLES = 3
"""Tables inside one another; deeper ones stand as paragraphs."""
COSTLY = 1500
"""List items and table cells; what comes after them stands as paragraphs (measured: 30,000 items, 3.5 s)."""

IMAGE = 4 * 1024 * 1024
IMAGES = 8 * 1024 * 1024
"""Octets of one embedded picture, and of all of them."""

SOURCE = 256 * 1024
SOURCE_LINE = 2000
NAME = 150
"""Octets of a file name in UTF-8."""

MEMORY = 1024 * 1024 * 1024
"""Octets of address space: the file is mapped into it, and a body is decoded in a few copies."""
CPU_SECONDS = 10
"""Processor time for one request."""
WALL_SECONDS = 5.0


def confine() -> None:
    """Give up what a parser of mail never needs: much memory, writing to files, further processes.

    Windows has no such limits for a process by itself; there the reader's clock alone bounds it.
    """
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    ceilings = {
        resource.RLIMIT_AS: MEMORY,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 32,
        resource.RLIMIT_NPROC: 0,
    }
    for limit, ceiling in ceilings.items():
        _, hard = resource.getrlimit(limit)
        value = ceiling if hard == resource.RLIM_INFINITY else min(ceiling, hard)
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some; the clock remains
            resource.setrlimit(limit, (value, value))


def allow_time() -> None:
    """Let the next request use CPU_SECONDS from now on; the system ends the process when it uses more."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not there on Windows

    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = int(usage.ru_utime + usage.ru_stime)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    wanted = used + 1 + CPU_SECONDS
    resource.setrlimit(resource.RLIMIT_CPU, (wanted if hard == resource.RLIM_INFINITY else min(wanted, hard), hard))
