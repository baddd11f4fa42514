"""The frame of `etrnctl`: which commands there are, and how each of them ends.

A command is one line in COMMANDS and one module, which is imported only when the command is called. The module holds
either `command`, a function with typer's parameters, or `app`, a `typer.Typer` with subcommands. A command

    def command(context: typer.Context, …, data_dir: DataDir = None, json: Json = False) -> ExitCode:
        frame = enter(context, data_dir, json)

returns its ExitCode. Expected endings are told with `frame.fail(code, problem)`; an exception that carries a `problem`
(such as JournalFault) is told here in the same way. Other exceptions are faults of the program.
"""

import sys
import traceback
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, NamedTuple

import typer
from typer import TyperException

from etrn_gui import __version__
from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import Common, DataDir, Json
from etrn_gui.cli.output import Output
from etrn_gui.domain.problem import Problem

NAME = "etrnctl"


class Command(NamedTuple):
    """Where a command is, and what it does in one line."""

    module: str
    attribute: str
    help: str


COMMANDS = {
    "receive": Command("etrn_gui.cli.receive", "command", "The receiver in the foreground."),
    "provide": Command("etrn_gui.cli.provide", "command", "The practice provider: holds mail, answers ETRN, delivers."),
    "spool": Command("etrn_gui.cli.spool", "app", "What the practice provider holds: list, show, put, return, remove."),
    "flush": Command("etrn_gui.cli.flush", "command", "Ask a provider for its mail; --wait for the receipt."),
    "log": Command("etrn_gui.cli.log", "command", "What has happened: flushes, deliveries, refusals; --follow."),
    "check": Command(
        "etrn_gui.cli.check", "command", "Step by step: name, TLS, sign-in, ETRN, own port, way back; asks for nothing."
    ),
    "schedule": Command(
        "etrn_gui.cli.schedule", "command", "The next runs and why; --run keeps them; --pause, --resume, --set."
    ),
    "profile": Command("etrn_gui.cli.profile", "app", "Providers: add, list, show, set, remove, export, import."),
    "certificate": Command(
        "etrn_gui.cli.certificate", "command", "The receiver's certificate: look at it, --make one."
    ),
    "completion": Command("etrn_gui.cli.completion", "command", "The script with which a shell completes etrnctl."),
    "demo": Command("etrn_gui.cli.demo", "command", "The main job on this machine alone, without an account."),
}


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; nothing is raised but the end of the interpreter."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
    try:
        return _run(arguments, Output(json="--json" in arguments))
    except typer.Exit as ending:  # nobody reads what is told any more
        return ending.exit_code


def _run(arguments: Sequence[str], output: Output) -> int:
    try:
        ending = _build(arguments)(args=list(arguments or ["--help"]), prog_name=NAME, standalone_mode=False)
    except TyperException as error:
        return _usage(error, output)
    except typer.Abort:
        return ExitCode.USAGE
    except Exception as error:  # noqa: BLE001 - the last place that can turn a fault into an exit code
        return _fault(error, output)
    if not arguments:
        return ExitCode.USAGE
    return int(ending or ExitCode.OK)


def _build(arguments: Sequence[str]) -> typer.Typer:
    """Put the commands together; those that are not named are only listed, so that their modules stay unloaded."""
    app = typer.Typer(name=NAME, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    app.callback()(_common)
    for name, command in COMMANDS.items():
        if name not in arguments:
            app.command(name, help=command.help)(_unloaded)
            continue
        found = getattr(import_module(command.module), command.attribute)
        if isinstance(found, typer.Typer):
            app.add_typer(found, name=name, short_help=command.help)
        else:
            app.command(name, short_help=command.help)(found)
    return app


def whole_app() -> typer.Typer:
    """Return all commands with their options, for completion scripts and the manual page."""
    return _build(tuple(COMMANDS))


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"{NAME} {__version__}")
        raise typer.Exit(0)


def _common(
    context: typer.Context,
    data_dir: DataDir = None,
    json: Json = False,
    _version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version.")
    ] = False,
) -> None:
    """Fetch the mail that waits at a provider (SMTP ETRN), and see whether it came."""
    context.obj = Common(data_dir, json)


def _unloaded() -> None:
    """Stand for a command that is listed only."""
    raise RuntimeError("this command's module was not loaded")


def _usage(error: TyperException, output: Output) -> ExitCode:
    context = getattr(error, "ctx", None)
    path = context.command_path if context else NAME
    output.problem(Problem(error.format_message().rstrip(), f"See: {path} --help"))
    return ExitCode.USAGE


def _fault(error: Exception, output: Output) -> ExitCode:
    problem = getattr(error, "problem", None)
    if isinstance(problem, Problem):
        output.problem(problem)
        return ExitCode.CONFIG
    traceback.print_exception(error)
    output.problem(Problem("This is a fault of the program.", "Please report it with the lines above."))
    return ExitCode.SOFTWARE
