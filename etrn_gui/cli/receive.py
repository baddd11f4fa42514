"""`etrnctl receive`: the receiver in the foreground, for a person, for systemd, and for the window's supervisor."""

import asyncio
import io
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import DataDir, Frame, Json, enter
from etrn_gui.cli.lines import LineWriter
from etrn_gui.cli.moments import day
from etrn_gui.cli.output import printable, size_in_words
from etrn_gui.domain.certificate import colons
from etrn_gui.domain.endpoint import parse_endpoint
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import SELF_MADE, ReceiverSettings, parse_accepted, parse_network, with_queues
from etrn_gui.receiver import notices
from etrn_gui.receiver.process import ReceiverJob, run_receiver
from etrn_gui.receiver.settings_json import settings_from_json
from etrn_gui.serving.loop import run, stop_at_end_of_input, stop_on_signals, tell_where_when_asked
from etrn_gui.serving.sockets import inherited_sockets

DEFAULT_PORT = 2525


def command(
    context: typer.Context,
    listen: Annotated[
        list[str] | None, typer.Option("--listen", metavar="HOST:PORT", help="Where to take connections (repeatable).")
    ] = None,
    accept: Annotated[
        list[str] | None,
        typer.Option(metavar="DOMAIN", help="A domain to take mail for: d, *.d or @d (repeatable)."),
    ] = None,
    allow: Annotated[
        list[str] | None, typer.Option(metavar="CIDR", help="Who may deliver; none: everybody (repeatable).")
    ] = None,
    certificate: Annotated[
        Path | None, typer.Option("--tls-certificate", metavar="FILE", help="PEM chain: offers STARTTLS.")
    ] = None,
    private_key: Annotated[
        Path | None, typer.Option("--tls-key", metavar="FILE", help="PEM key of that chain.")
    ] = None,
    self_made: Annotated[
        bool, typer.Option("--tls-self-made", help="STARTTLS with a certificate that the program makes and renews.")
    ] = False,
    hostname: Annotated[str, typer.Option(metavar="NAME", help="The name in the greeting.")] = "",
    supervised: Annotated[
        bool, typer.Option(hidden=True, help="Settings as JSON on stdin; its end means: stop.")
    ] = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Receive the mail that a provider delivers, until it is stopped.

    Without --accept, the domains of the profiles' queues and those of the settings are accepted.
    """
    frame = enter(context, data_dir, json or supervised)
    if supervised:
        tell_where_when_asked()
    settings = _from_stdin() if supervised else _from_options(frame, listen, accept, allow)
    if settings is None:
        return ExitCode.OK
    if isinstance(settings, ExitCode):
        return settings
    if isinstance(settings, Problem):
        return frame.fail(ExitCode.CONFIG if supervised else ExitCode.USAGE, settings)
    if self_made and (certificate or private_key):
        return frame.fail(ExitCode.USAGE, Problem("--tls-self-made brings its own certificate and key.", "Name one."))
    if self_made:
        settings = replace(settings, certificate=SELF_MADE, private_key="")
    if certificate:
        settings = replace(settings, certificate=str(certificate), private_key=str(private_key or ""))
    if hostname:
        settings = replace(settings, hostname=hostname)
    if not settings.accept:
        frame.output.note("etrnctl: no domain is accepted, so every message will be refused. Name one with --accept.")
    return run(_receive(frame, settings, supervised=supervised))


def _from_stdin() -> ReceiverSettings | Problem | None:
    """Read the settings; None where the window went away before it said anything."""
    line = io.FileIO(sys.stdin.fileno(), closefd=False).readline().decode()  # what stands behind it is not for here
    return settings_from_json(line) if line else None


def _from_options(
    frame: Frame, listen: list[str] | None, accept: list[str] | None, allow: list[str] | None
) -> ReceiverSettings | Problem | ExitCode:
    configuration = frame.configuration()
    if isinstance(configuration, ExitCode):
        return configuration
    settings = with_queues(configuration.receiver, configuration.profiles)
    endpoints = [parse_endpoint(text, DEFAULT_PORT) for text in listen or []]
    domains = [parse_accepted(text) for text in accept or []]
    networks = [parse_network(text) for text in allow or []]
    for option, parsed in (("--listen", endpoints), ("--accept", domains), ("--allow", networks)):
        for value in parsed:
            if isinstance(value, Problem):
                return value.at(option)
    return replace(
        settings,
        listen=tuple(value for value in endpoints if not isinstance(value, Problem)) or settings.listen,
        accept=tuple(value for value in domains if not isinstance(value, Problem)) or settings.accept,
        allow=tuple(value for value in networks if not isinstance(value, Problem)) or settings.allow,
    )


async def _receive(frame: Frame, settings: ReceiverSettings, *, supervised: bool) -> ExitCode:
    until, left = asyncio.Event(), asyncio.Event()
    stop_on_signals(until)
    if supervised:
        await stop_at_end_of_input(until, left if settings.keep_receiving else None)
    lines = LineWriter()
    as_json = frame.output.json

    def tell(notice: notices.Notice) -> None:
        text = notices.encode(notice) if as_json else in_words(notice)
        if text:
            lines.write(text)

    inherited = inherited_sockets(dict(os.environ))
    job = ReceiverJob(settings, frame.folder, inherited, left=left, takes_over=supervised)
    problem = await run_receiver(job, tell, until)
    if problem and as_json:
        lines.write(notices.encode(notices.Trouble(problem)))
    await asyncio.to_thread(lines.close)
    if problem and not as_json:
        return frame.fail(ExitCode.CONFIG, problem)
    return ExitCode.CONFIG if problem else ExitCode.OK


def in_words(notice: notices.Notice) -> str:
    """Tell a notice to a person; empty where it is not worth a line."""
    match notice:
        case notices.Listening(host, port):
            return f"Listening on {host}, port {port}."
        case notices.CertificateShown(certificate, problem):
            wrong = f" Problem: {problem}" if problem else ""
            kind = "its own certificate" if certificate.self_made else f"a certificate for {certificate.subject}"
            shown = f"Offering TLS with {kind}, valid until {day(certificate.until)}"
            return printable(f"{shown}, SHA-256 {colons(certificate.fingerprint)}.{wrong}")
        case notices.Delivered():
            to = ", ".join(notice.recipients)
            called = f", called by flush {notice.flush}" if notice.flush else ""
            return printable(f"Received {size_in_words(notice.size)} from <{notice.sender}> for {to}{called}.")
        case notices.Turned():
            who = f" <{notice.sender}>" if notice.sender else ""
            to = f" for {', '.join(notice.recipients)}" if notice.recipients else ""
            what = f"{notice.count} more" if notice.count > 1 else who.strip()
            whom = f"{what} from {notice.peer or 'many addresses'}{to}".strip()
            return printable(f"Refused {whom}: {notice.code} {notice.text}.")
        case notices.Trouble(problem):
            return printable(f"Problem: {problem}")
        case notices.Recovered(removed, indexed) if removed or indexed:
            return f"Recovered: {indexed} messages listed again, {removed} unfinished files removed."
        case notices.Stopped():
            return "Stopped."
    return ""
