"""From the text of a profile file to its configuration, or to everything that is wrong with it."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.profile_file import schema
from etrn_gui.storage.profile_file.configuration import Configuration, Unreadable


def parse_configuration(text: str, path: Path) -> Configuration | Unreadable:
    """Read the text of a file; `path` names it in what is told."""
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        from etrn_gui.storage.profile_file.faults import syntax

        return Unreadable(path, (syntax(str(error), text),))
    reading = schema.Reading()
    configuration = Configuration()
    if problem := _check_schema(document):
        reading.problems.append((("schema",), problem))
    else:
        configuration = schema.read_configuration(document, reading)
    if not reading.problems:
        return configuration
    from etrn_gui.storage.profile_file.faults import placed

    return Unreadable(path, placed(reading.problems, document, text))


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
