"""From the text of a profile file to its configuration, or to everything that is wrong with it."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.profile_file import schema
from etrn_gui.storage.profile_file.configuration import Configuration, Unreadable
from etrn_gui.storage.profile_file.lines import line_of, locate

_AT_LINE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def parse_configuration(text: str, path: Path) -> Configuration | Unreadable:
    """Read the text of a file; `path` names it in what is told."""
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        return Unreadable(path, (_syntax(str(error), text),))
    if problem := _check_schema(document):
        return Unreadable(path, (problem.at(_place(("schema",), document, locate(text))),))
    reading = schema.Reading()
    configuration = schema.read_configuration(document, reading)
    if not reading.problems:
        return configuration
    places = locate(text)
    found = sorted(reading.problems, key=lambda fault: line_of(fault[0], places) or 0)
    return Unreadable(path, tuple(problem.at(_place(at, document, places)) for at, problem in found))


def _syntax(message: str, text: str) -> Problem:
    found = _AT_LINE.search(message)
    line = int(found[1]) if found and found[1] else max(1, len(text.splitlines()))
    what = f"This is not valid TOML: {_AT_LINE.sub('', message)}."
    return Problem(what, "Correct this line; if the file was cut short, take it from a backup.", f"line {line}")


def _check_schema(document: Mapping[str, object]) -> Problem | None:
    found = document.get("schema")
    if found is None:
        remedy = f"If the file is whole, write schema = {schema.VERSION} as its first line. If not, take a backup."
        return Problem("The schema is missing: the file is empty, cut short, or not a profile file.", remedy)
    if isinstance(found, bool) or not isinstance(found, int) or found < 1:
        return Problem("The schema is not a version number.", f"Write schema = {schema.VERSION}.")
    if found > schema.VERSION:
        what = f"The file was written by a newer version (schema {found}, this program knows {schema.VERSION})."
        return Problem(what, "Update the program.")
    return None


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
