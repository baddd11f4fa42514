"""What every command is given: the data folder, the profiles, and a way to speak."""

import os
from pathlib import Path
from typing import Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.output import Output
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.storage.paths import DataFolder, find_data_folder
from etrn_gui.storage.profile_file import Configuration, ProfileFile

DataDir = Annotated[
    Path | None,
    typer.Option("--data-dir", metavar="DIR", help="Folder of configuration, journal and mail (or ETRN_DATA_DIR)."),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object a line.")]


@frozen
class Common:
    """What was given before the command's name."""

    data_dir: Path | None = None
    json: bool = False


@frozen
class Frame:
    """The surroundings of one command."""

    folder: DataFolder
    output: Output
    profile_file: ProfileFile

    def configuration(self) -> Configuration | ExitCode:
        """Load profiles and settings; where that fails, every fault is told and the exit code returned."""
        found = self.profile_file.load()
        if isinstance(found, Configuration):
            return found
        for problem in found.problems:
            self.output.problem(problem.at(f"{found.path}: {problem.place}" if problem.place else str(found.path)))
        return ExitCode.CONFIG

    def profile(self, name: str) -> Profile | ExitCode:
        """Find a profile; where there is none, that is told with the names there are."""
        configuration = self.configuration()
        if isinstance(configuration, ExitCode):
            return configuration
        return configuration.profile(name) or self.no_profile(name, configuration)

    def no_profile(self, name: str, configuration: Configuration) -> ExitCode:
        """Say that there is no such profile."""
        names = ", ".join(f"“{profile.name}”" for profile in configuration.profiles)
        remedy = f"There are: {names}." if names else "Add one with: etrnctl profile add."
        return self.fail(ExitCode.CONFIG, Problem(f"There is no profile “{name}”.", remedy))

    def fail(self, code: ExitCode, *problems: Problem) -> ExitCode:
        """Tell the problems and return the code, to be returned by the command."""
        for problem in problems:
            self.output.problem(problem)
        return code


def enter(context: typer.Context, data_dir: Path | None, json: bool) -> Frame:
    """Make the frame of a command from its own options and those before its name."""
    common = context.obj if isinstance(context.obj, Common) else Common()
    folder = find_data_folder(data_dir or common.data_dir, os.environ)
    return Frame(folder, Output(json=json or common.json), ProfileFile(folder.profile_file))
