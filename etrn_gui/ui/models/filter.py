"""What a person types to narrow the log: `from:ana to:bridge subject:weather flush:412 refused >1MB free words`."""

import re
import shlex
from collections.abc import Callable
from dataclasses import dataclass

from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.problem import Problem
from etrn_gui.ui.texts import tr

Test = Callable[[Arrival], bool]

_SIZE = re.compile(r"([<>])(\d+(?:[.,]\d+)?)\s*([kmg]?)b?", re.IGNORECASE)
_FACTOR = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}
_KEYED = re.compile(r"([A-Za-z]+):(.*)")


@dataclass(frozen=True, slots=True)
class Filter:
    """All tests must hold. The empty one lets everything through."""

    text: str = ""
    tests: tuple[Test, ...] = ()

    def matches(self, arrival: Arrival) -> bool:
        """Tell whether a row is to be shown."""
        return all(test(arrival) for test in self.tests)


def parse_filter(text: str) -> Filter | Problem:
    """Read a filter; words with spaces stand in double quotes."""
    tests: list[Test] = []
    for word in _words(text):
        test = _test(word)
        if isinstance(test, Problem):
            return test
        tests.append(test)
    return Filter(text.strip(), tuple(tests))


def _words(text: str) -> list[str]:
    """Split at spaces outside of quotes; a quote that is still open while a person types ends at the end."""
    lexer = shlex.shlex(text, posix=True, punctuation_chars="")
    lexer.whitespace_split, lexer.quotes, lexer.escape, lexer.commenters = True, '"', "", ""
    try:
        return list(lexer)
    except ValueError:
        return text.replace('"', " ").split()


def _test(word: str) -> Test | Problem:
    if word.lower() == "refused":
        return lambda arrival: arrival.kind is ArrivalKind.REFUSAL
    if word.lower() == "delivered":
        return lambda arrival: arrival.kind is ArrivalKind.DELIVERY
    if word[0] in "<>":
        return _size_test(word)
    keyed = _KEYED.fullmatch(word)
    return _keyed_test(keyed[1].lower(), keyed[2]) if keyed and keyed[2] else _free_test(word)


def _size_test(word: str) -> Test | Problem:
    match = _SIZE.fullmatch(word)
    if not match:
        text = tr("“{word}” is not a size. Write it like >1MB or <20kB.")
        return Problem(text.format(word=word))
    limit = float(match[2].replace(",", ".")) * _FACTOR[match[3].lower()]
    if match[1] == ">":
        return lambda arrival: arrival.size > limit
    return lambda arrival: 0 < arrival.size < limit


def _keyed_test(key: str, value: str) -> Test | Problem:
    wanted = value.casefold()
    match key:
        case "from":
            return lambda arrival: wanted in arrival.sender.casefold()
        case "to":
            return lambda arrival: any(wanted in one.casefold() for one in arrival.recipients)
        case "subject":
            return lambda arrival: wanted in arrival.subject.casefold()
        case "flush":
            return _flush_test(value)
    text = tr("“{key}:” is not known. Use from:, to:, subject:, flush:, refused, >1MB or plain words.")
    return Problem(text.format(key=key))


def _flush_test(value: str) -> Test | Problem:
    number = value.removeprefix("#")
    if not (number.isascii() and number.isdigit()):
        text = tr("“{value}” is not the number of a flush. Write it like flush:412.")
        return Problem(text.format(value=value))
    wanted = int(number)
    return lambda arrival: arrival.flush == wanted


def _free_test(word: str) -> Test:
    wanted = word.casefold()
    return lambda arrival: (
        wanted in arrival.sender.casefold()
        or wanted in arrival.subject.casefold()
        or any(wanted in one.casefold() for one in arrival.recipients)
        or wanted in arrival.text.casefold()
    )
