"""`etrnctl schedule`: which of its jobs is wanted."""

from typing import Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import DataDir, Frame, Json, enter
from etrn_gui.cli.schedule import change, look
from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.schedule.agenda import SETTLE
from etrn_gui.storage.profile_file import Configuration


def command(
    context: typer.Context,
    profile: Annotated[str | None, typer.Argument(metavar="PROFILE", help="The provider; none: all.")] = None,
    queues: Annotated[
        list[str] | None, typer.Argument(metavar="QUEUE", help="Its queues; none: all of the profile.")
    ] = None,
    run: Annotated[bool, typer.Option("--run", help="Keep the schedules, until it is stopped; for a service.")] = False,
    without_receiver: Annotated[
        bool, typer.Option("--without-receiver", help="With --run: another mail server takes the mail.")
    ] = False,
    pause: Annotated[
        str | None, typer.Option(metavar="UNTIL", help="Pause: 2h, 30m, 08:00, 2026-11-24T08:00, or on (no end).")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="End a pause; a schedule that stopped begins again.")
    ] = False,
    clauses: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="CLAUSE", help="New schedule, such as 'every 15 min, 06:00-22:00, mon-fri'."),
    ] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Leave the queues to a person.")] = False,
    ledger: Annotated[
        int, typer.Option(metavar="N", min=0, help="Also the last N rows of what became of each due time.")
    ] = 0,
    settle: Annotated[float, typer.Option(hidden=True, min=0, help="Seconds for network and computer.")] = SETTLE,
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Show when each queue is asked for next, and why then."""
    frame = enter(context, data_dir, json)
    if sum((run, pause is not None, resume, bool(clauses), clear)) > 1:
        return frame.fail(
            ExitCode.USAGE,
            Problem("These options do not go together.", "Use one of --run, --pause, --resume, --set, --clear."),
        )
    if run:
        from etrn_gui.cli.schedule import service

        return service.keep(frame, settle=settle, needs_receiver=not without_receiver)
    configuration = frame.configuration()
    if isinstance(configuration, ExitCode):
        return configuration
    chosen = _choose(frame, configuration, profile, queues or [])
    if isinstance(chosen, ExitCode):
        return chosen
    if pause is not None:
        return change.pause(frame, profile or "", chosen, pause)
    if resume:
        return change.resume(frame, profile or "", chosen)
    if clauses or clear:
        return change.schedule(frame, configuration, profile, chosen, clauses or [])
    return look.show(frame, configuration, profile, chosen, ledger)


def _choose(
    frame: Frame, configuration: Configuration, name: str | None, texts: list[str]
) -> tuple[NodeName, ...] | ExitCode:
    """Find the queues that were named; none: all."""
    profile = configuration.profile(name) if name else None
    if name and profile is None:
        return frame.no_profile(name, configuration)
    chosen: list[NodeName] = []
    for text in texts:
        node = parse_node(text)
        if isinstance(node, Problem):
            return frame.fail(ExitCode.USAGE, node.at(f"QUEUE “{text}”"))
        if profile is None or profile.queue(node) is None:
            names = ", ".join(str(queue.node) for queue in profile.queues) if profile else ""
            return frame.fail(ExitCode.USAGE, Problem(f"The profile has no queue “{text}”.", f"It has: {names}."))
        chosen.append(node)
    return tuple(chosen)
