"""What is wrong in the text of a profile file, each fault with its place; loaded when there is one."""

import re
from collections.abc import Iterable, Mapping

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.profile_file import schema
from etrn_gui.storage.profile_file.lines import line_of, locate

_AT_LINE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def syntax(message: str, text: str) -> Problem:
    """Tell of a text that is no TOML, from what its reader says of it."""
    found = _AT_LINE.search(message)
    line = int(found[1]) if found and found[1] else max(1, len(text.splitlines()))
    what = f"This is not valid TOML: {_AT_LINE.sub('', message)}."
    return Problem(what, "Correct this line; if the file was cut short, take it from a backup.", f"line {line}")


def placed(
    faults: Iterable[tuple[schema.Path, Problem]], document: Mapping[str, object], text: str
) -> tuple[Problem, ...]:
    """Return the faults in the order in which they stand in the text."""
    places = locate(text)
    found = sorted(faults, key=lambda fault: line_of(fault[0], places) or 0)
    return tuple(problem.at(_place(at, document, places)) for at, problem in found)


def _place(at: schema.Path, document: Mapping[str, object], places: Mapping[schema.Path, int]) -> str:
    line = line_of(at, places)
    where = [f"line {line}"] if line else []
    match at:
        case ("profile", int(index), *rest):
            where.append(_profile_name(document, index))
            at = tuple(rest)
    return ", ".join([*where, schema.key_place(at)] if at else where)


def _profile_name(document: Mapping[str, object], index: int) -> str:
    profiles = document["profile"]
    table = profiles[index] if isinstance(profiles, list) else None
    if isinstance(table, Mapping) and table.get("name"):
        return f"profile “{table['name']}”"
    return f"profile {index + 1}"
