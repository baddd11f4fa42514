"""`etrnctl profile export` and `import`: providers as a TOML text without secrets."""

import sys
import uuid
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import DataDir, Frame, Json, enter
from etrn_gui.cli.profile.look import profile_fields
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.storage.profile_file import Configuration, Unreadable, parse_configuration
from etrn_gui.storage.profile_file.writing import compose


def export(
    context: typer.Context,
    names: Annotated[
        list[str] | None, typer.Argument(metavar="NAME", help="Which profiles; all if none is named.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write a file instead of printing.")
    ] = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Write providers, without passwords, in a form that `import` reads."""
    frame = enter(context, data_dir, json)
    configuration = frame.configuration()
    if isinstance(configuration, ExitCode):
        return configuration
    for name in names or []:
        if configuration.profile(name) is None:
            return frame.no_profile(name, configuration)
    chosen = [profile for profile in configuration.profiles if not names or profile.name in names]
    profiles = tuple(replace(profile, secret="") for profile in chosen)
    text = compose(Configuration(profiles))
    if output is None:
        for profile in profiles:
            frame.output.event(profile_fields(profile))
        frame.output.text(*text.splitlines())
        return ExitCode.OK
    return _write(frame, output, text, len(profiles))


def _write(frame: Frame, path: Path, text: str, count: int) -> ExitCode:
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        return frame.fail(ExitCode.USAGE, Problem("The file is there already.", "Name another one.", str(path)))
    except OSError as error:
        what = f"The file cannot be written ({error.strerror})."
        return frame.fail(ExitCode.USAGE, Problem(what, "Name another one.", str(path)))
    frame.output.event({"event": "exported", "file": str(path), "profiles": count}, f"{path}: {count} profiles.")
    return ExitCode.OK


def import_file(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="FILE", help="What `export` has written; - for standard input.")],
    replace_existing: Annotated[
        bool, typer.Option("--replace", help="Overwrite profiles of the same name; their passwords stay.")
    ] = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Add the providers of a file: all of them, or none where one cannot be taken."""
    frame = enter(context, data_dir, json)
    configuration = frame.configuration()
    if isinstance(configuration, ExitCode):
        return configuration
    found = _read(source)
    if isinstance(found, Unreadable):
        return frame.fail(ExitCode.DATAERR, *(problem.at(f"{source}: {problem.place}") for problem in found.problems))
    names = [f"“{profile.name}”" for profile in found.profiles if configuration.profile(profile.name)]
    if names and not replace_existing:
        taken = Problem(f"There are already: {', '.join(names)}.", "Add --replace to overwrite them.")
        return frame.fail(ExitCode.CONFIG, taken)
    if problem := frame.folder.make() or frame.profile_file.save(_merge(configuration, found.profiles)):
        return frame.fail(ExitCode.TEMPFAIL, problem)
    for profile in found.profiles:
        frame.output.event({"event": "saved", "profile": profile.name}, f"Profile “{profile.name}” is saved.")
        if profile.signs_in and not configuration.profile(profile.name):
            frame.output.note(f"Its password is not known yet: etrnctl profile set '{profile.name}' --password-stdin")
    return ExitCode.OK


def _merge(configuration: Configuration, profiles: Iterable[Profile]) -> Configuration:
    """Put profiles in; each keeps the secret of its namesake, or is given a new account."""
    for profile in profiles:
        old = configuration.profile(profile.name)
        account = (old.secret if old else "") or uuid.uuid4().hex
        configuration = configuration.with_profile(replace(profile, secret=account))
    return configuration


def _read(source: str) -> Configuration | Unreadable:
    try:
        content = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        return parse_configuration(content.decode("utf-8-sig"), Path(source))
    except OSError as error:
        what = f"The file cannot be read ({error.strerror})."
        return Unreadable(Path(source), (Problem(what, "Check its name.", "file"),))
    except UnicodeDecodeError:
        return Unreadable(Path(source), (Problem("The file is not UTF-8 text.", "Save it as UTF-8.", "file"),))
