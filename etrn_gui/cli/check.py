"""`etrnctl check`: step by step from the profile to the way back, without asking for mail."""

import asyncio
import sys
from dataclasses import asdict
from typing import Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode, exit_code_of
from etrn_gui.cli.frame import DataDir, Frame, Json, enter
from etrn_gui.cli.output import Output
from etrn_gui.domain.endpoint import Endpoint, parse_endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.flush.check import Check, Step, StepState, first_failure
from etrn_gui.flush.way_back import Names
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.receiver_mark import ReceiverMark
from etrn_gui.storage.secrets import Secrets

TICKS = {StepState.OK: "✓", StepState.WARN: "!", StepState.FAIL: "✗", StepState.SKIPPED: "–"}
WORDS = {StepState.OK: "ok", StepState.WARN: "warning", StepState.FAIL: "failed", StepState.SKIPPED: "skipped"}


def command(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="PROFILE", help="The provider.")],
    dns: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS[:PORT]", help="Ask this DNS server for the way back, not the system's."),
    ] = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Check a provider step by step: name, connection, TLS, sign-in, ETRN, the own receiver and the way back.

    No mail is asked for. Ends with 0 when no step fails; otherwise as a flush would that fails at the same step.
    """
    frame = enter(context, data_dir, json)
    profile = frame.profile(name)
    if isinstance(profile, ExitCode):
        return profile
    server = _dns_server(dns)
    if isinstance(server, Problem):
        return frame.fail(ExitCode.USAGE, server.at("--dns"))
    mark, had_starttls = ReceiverMark(frame.folder.data), _had_starttls(frame, profile)
    check = Check(profile, Secrets(), mark, Names(server), had_starttls)
    try:
        return asyncio.run(_run(check, frame.output))
    except KeyboardInterrupt:
        frame.output.note("etrnctl: stopped.")
        return ExitCode.TEMPFAIL


def _had_starttls(frame: Frame, profile: Profile) -> bool:
    """Tell whether the provider has offered STARTTLS to a flush."""
    if not frame.folder.journal.exists():
        return False
    with Journal(frame.folder.journal) as journal:
        return journal.offers.starttls(str(profile.endpoint)) is not None


def _dns_server(text: str | None) -> Endpoint | Problem | None:
    if text is None:
        return None
    server = parse_endpoint(text, default_port=53)
    if isinstance(server, Endpoint) and server.host.rpartition(".")[2].isalpha():
        return Problem(f"“{text}” is a name.", "Write the DNS server's address, such as 192.0.2.53.")
    return server


async def _run(check: Check, output: Output) -> ExitCode:
    taken: list[Step] = []
    async for step in check.steps():
        taken.append(step)
        fields = {name: value for name, value in asdict(step).items() if name not in {"command", "cause"}}
        output.event({"event": "step", **fields, "remedy": _remedy(step)}, _line(step))
    failure = first_failure(taken)
    code = exit_code_of(failure.outcome) if failure and failure.outcome else ExitCode.OK
    warnings = sum(step.state is StepState.WARN for step in taken)
    fields = {"event": "checked", "code": int(code), "failed": str(failure.name) if failure else None}
    output.event({**fields, "warnings": warnings}, _ending(failure, warnings))
    return code


def _line(step: Step) -> str:
    """Write `✓ connection: mail.example:25 takes connections (0.12 s). What to do.`"""
    head = f"{_tick(step.state)} {step.name}: {step.what.rstrip('.')}"
    if step.state is not StepState.SKIPPED:
        head += f" ({step.seconds:.2f} s)"
    return f"{head}. {_remedy(step)}".rstrip()


def _remedy(step: Step) -> str:
    return f"{step.remedy} {step.command}".strip()


def _tick(state: StepState) -> str:
    """Return the tick, or a word where the terminal cannot show it."""
    try:
        TICKS[state].encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return WORDS[state]
    return TICKS[state]


def _ending(failure: Step | None, warnings: int) -> str:
    if failure:
        return f"Put “{failure.name}” right first."
    noted = {0: "", 1: " One step has a warning."}.get(warnings, f" {warnings} steps have warnings.")
    return f"No step failed.{noted} Whether mail comes, only a flush shows."
