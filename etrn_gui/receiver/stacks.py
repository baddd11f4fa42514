"""What a process was doing when it hung, from what faulthandler writes: a few words of each thread."""

import re
from collections.abc import Iterable

DEEP = 3
"""Calls of a thread that are told, the innermost first."""
_THREAD = re.compile(r"(?:Current thread|Thread) 0x")
_CALL = re.compile(r'\s*File "(?:.*[/\\])?([^/\\"]+)", line (\d+) in (.+)')


def innermost(lines: Iterable[str]) -> str:
    """Return `file:line function` of the innermost calls of each thread; empty where there are none."""
    threads: list[list[str]] = []
    for line in lines:
        if _THREAD.match(line):
            threads.append([])
        elif (call := _CALL.match(line)) and threads and len(threads[-1]) < DEEP:
            threads[-1].append("{}:{} {}".format(*call.groups()))
    return "; ".join(" < ".join(calls) for calls in threads if calls)
