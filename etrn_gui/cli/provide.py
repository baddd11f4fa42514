"""`etrnctl provide`: the practice provider, which holds mail for nodes and gives it when ETRN asks (RFC 1985)."""

import asyncio
import re
from pathlib import Path
from typing import Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import DataDir, Frame, Json, enter
from etrn_gui.cli.lines import LineWriter
from etrn_gui.cli.output import printable, size_in_words
from etrn_gui.cli.profile.password import Password, read_password
from etrn_gui.domain.endpoint import Endpoint, parse_endpoint
from etrn_gui.domain.node import parse_domain
from etrn_gui.domain.problem import Problem
from etrn_gui.provider import notices
from etrn_gui.provider.access import parse_access
from etrn_gui.provider.faults import parse_fault
from etrn_gui.provider.nodes import parse_nodes
from etrn_gui.provider.personality import Case
from etrn_gui.provider.process import ProviderJob, run_provider
from etrn_gui.provider.settings import Like, ProviderSettings, Rehearsal, ReplyStyle
from etrn_gui.serving.loop import run, stop_at_end_of_input, stop_on_signals
from etrn_gui.smtp.reply import Reply

DEFAULT_PORT = 2526


def command(
    context: typer.Context,
    node: Annotated[
        list[str],
        typer.Option(
            metavar="NAME=HOST:PORT",
            help="Hold mail for NAME, and deliver it to HOST:PORT (repeatable). NAME is a host, an @domain with its "
            "subdomains, or '#queue:a.example,b.example' with the domains that it holds (without any: all that goes to "
            "the same HOST:PORT).",
        ),
    ],
    listen: Annotated[
        list[str] | None,
        typer.Option(
            "--listen", metavar="HOST:PORT", help="Where to take connections (repeatable); 127.0.0.1:2526 if not said."
        ),
    ] = None,
    style: Annotated[
        ReplyStyle,
        typer.Option("--replies", help="251 and 253 with the number, 251 and 252, or 250 to everything."),
    ] = ReplyStyle.RFC1985,
    like: Annotated[
        Like | None, typer.Option(help="Answer in the words of that server, and with its quirks.", show_default=False)
    ] = None,
    answer: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ARGUMENT=REPLY",
            help="Answer ETRN with this argument always so, and send nothing (repeatable): with a reply such as "
            "'458 Not now', or as in a case: " + ", ".join(Case) + ".",
        ),
    ] = None,
    fault: Annotated[
        str,
        typer.Option(
            metavar="FAULT",
            help="Spoil the reply to ETRN, or with greeting: in front the greeting: slow=SECONDS, cut=OCTETS, garbage, "
            "endless, silent; or wrong-certificate.",
        ),
    ] = "",
    rehearse: Annotated[
        Rehearsal | None,
        typer.Option(
            help="Be gone for a while, then back with sample mail for each node; or be overloaded for a while.",
            show_default=False,
        ),
    ] = None,
    rehearse_seconds: Annotated[
        float, typer.Option(metavar="SECONDS", min=0.1, max=86400.0, help="How long that lasts.")
    ] = 60.0,
    retry: Annotated[
        int,
        typer.Option(
            min=0, max=20, help="Try again by itself, so often at most, what was asked for and did not get through."
        ),
    ] = 0,
    retry_after: Annotated[
        float, typer.Option(metavar="SECONDS", min=0.1, max=3600.0, help="The first wait; each later one is twice it.")
    ] = 60.0,
    expire_days: Annotated[
        float,
        typer.Option(
            metavar="DAYS", min=0.0, help="Move to provider/returned/ what nobody asked for in so long; 0: never."
        ),
    ] = 0.0,
    allow_etrn: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[NAME=]WHO",
            help="Who may ask, and for NAME only where it is said (repeatable); anybody if not said. WHO is an address "
            "or network, user:NAME, or certificate:NAME with --client-ca. A host's name does not open @ or #.",
        ),
    ] = None,
    client_ca: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="PEM file with the authorities of clients' certificates."),
    ] = None,
    require_tls: Annotated[
        bool, typer.Option("--require-tls", help="Answer ETRN only over TLS; needs --tls-certificate.")
    ] = False,
    user: Annotated[str, typer.Option(help="Answer ETRN only to this user, signed in; needs --password-stdin.")] = "",
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the user's password from standard input.")
    ] = False,
    certificate: Annotated[
        Path | None, typer.Option("--tls-certificate", metavar="FILE", help="PEM chain: offers STARTTLS.")
    ] = None,
    private_key: Annotated[
        Path | None, typer.Option("--tls-key", metavar="FILE", help="PEM key of that chain.")
    ] = None,
    hostname: Annotated[str, typer.Option(metavar="NAME", help="The name in the greeting.")] = "",
    supervised: Annotated[bool, typer.Option(hidden=True, help="The end of standard input means: stop.")] = False,
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Be a provider to practise with: hold mail for nodes, answer ETRN, deliver over new connections.

    The mail lies below provider/ in the data folder and survives a restart. It is delivered to the node's configured
    address and nowhere else. What a receiver refuses for good is moved to provider/returned/.
    """
    frame = enter(context, data_dir, json or supervised)
    if isinstance(nodes := parse_nodes(node), Problem):
        return frame.fail(ExitCode.USAGE, nodes)
    if isinstance(where := _endpoints(listen), Problem):
        return frame.fail(ExitCode.USAGE, where)
    if isinstance(name := parse_domain(hostname) if hostname else "", Problem):
        return frame.fail(ExitCode.USAGE, name.at("--hostname"))
    if isinstance(password := _password(user, asked_for=password_stdin), Problem):
        return frame.fail(ExitCode.USAGE, password)
    if isinstance(answers := _answers(answer), Problem):
        return frame.fail(ExitCode.USAGE, answers)
    if isinstance(broken := parse_fault(fault) if fault else None, Problem):
        return frame.fail(ExitCode.USAGE, broken.at("--fault"))
    if isinstance(access := parse_access(allow_etrn or []), Problem):
        return frame.fail(ExitCode.USAGE, access.at("--allow-etrn"))
    if require_tls and not certificate:
        problem = Problem("Without a certificate there is no TLS.", "Give --tls-certificate.", "--require-tls")
        return frame.fail(ExitCode.USAGE, problem)
    settings = ProviderSettings(
        nodes,
        where or (Endpoint("127.0.0.1", DEFAULT_PORT),),
        style,
        user=user,
        password=password.value,
        hostname=name,
        certificate=str(certificate or ""),
        private_key=str(private_key or ""),
        like=like,
        fault=broken,
        answers=answers,
        rehearsal=rehearse,
        rehearsal_lasts=rehearse_seconds,
        require_tls=require_tls,
        access=access,
        client_authorities=str(client_ca or ""),
        retries=retry,
        retry_after=retry_after,
        expire_days=expire_days,
    )
    return run(_provide(frame, settings, supervised=supervised))


def _endpoints(texts: list[str] | None) -> tuple[Endpoint, ...] | Problem:
    found = []
    for text in texts or []:
        endpoint = parse_endpoint(text, DEFAULT_PORT)
        if isinstance(endpoint, Problem):
            return endpoint.at("--listen")
        found.append(endpoint)
    return tuple(found)


def _answers(texts: list[str] | None) -> dict[str, Case | Reply] | Problem:
    found: dict[str, Case | Reply] = {}
    for text in texts or []:
        argument, _, answer = text.partition("=")
        reply = re.fullmatch(r"([2-5]\d\d) (.+)", answer)
        if answer in set(Case):
            found[argument.lower()] = Case(answer)
        elif reply:
            found[argument.lower()] = Reply(int(reply[1]), reply[2])
        else:
            remedy = f"Write ARGUMENT='458 Not now', or ARGUMENT=CASE with one of {', '.join(Case)}."
            return Problem(f"“{answer}” is neither a reply nor a case.", remedy, "--answer")
    return found


def _password(user: str, *, asked_for: bool) -> Password | Problem:
    """Read the password where there is a user; one without the other is a mistake that would leave ETRN open."""
    if bool(user) != asked_for:
        missing = "--password-stdin" if user else "--user"
        return Problem(f"{missing} is missing.", "Give --user and --password-stdin together.", missing)
    return read_password() if asked_for else Password("")


async def _provide(frame: Frame, settings: ProviderSettings, *, supervised: bool) -> ExitCode:
    until = asyncio.Event()
    stop_on_signals(until)
    if supervised:
        await stop_at_end_of_input(until)
    lines = LineWriter()
    as_json = frame.output.json

    def tell(notice: notices.Notice) -> None:
        text = notices.encode(notice) if as_json else printable(in_words(notice))
        if text:
            lines.write(text)

    problem = await run_provider(ProviderJob(settings, frame.folder), tell, until)
    await asyncio.to_thread(lines.close)
    return frame.fail(ExitCode.CONFIG, problem) if problem else ExitCode.OK


def in_words(notice: notices.Notice) -> str:
    """Tell a notice to a person; empty where it is not worth a line."""
    match notice:
        case notices.Listening(host, port):
            return f"Listening on {host}, port {port}."
        case notices.Recovered(held, returned, _) if held or returned:
            return f"From before: {held} messages wait, {returned} were refused for good."
        case notices.Asked():
            who = f"{notice.user} at {notice.peer}" if notice.user else notice.peer
            return f"ETRN {notice.argument} from {who}: {notice.code} {notice.text}"
        case notices.RunBegan(to, messages):
            return f"Connecting to {to} with {messages} messages."
        case notices.RunEnded(problem=problem):
            why = f" It broke off: {problem}." if problem else ""
            counts = f"{notice.delivered} delivered, {notice.kept} kept, {notice.returned} refused for good"
            return f"Connection to {notice.to} ended: {counts}.{why}"
        case notices.RetryPlanned():
            when = f"in {notice.seconds:g} s (attempt {notice.attempt} of {notice.most})"
            return f"{notice.messages} messages for {notice.to} are tried again {when}."
        case notices.Rehearsing(what, began, seconds):
            return f"Rehearsal of an {what} for {seconds:g} s." if began else f"The rehearsal of an {what} is over."
        case notices.Trouble(problem):
            return f"Problem: {problem}"
        case notices.Stopped():
            return "Stopped."
    return _message_in_words(notice)


def _message_in_words(notice: notices.Notice) -> str:
    match notice:
        case notices.Held(item):
            return f"Held for {item.node}: {_envelope(item)}, {size_in_words(item.size)}."
        case notices.Delivered(item, text):
            return f"Delivered {_envelope(item)}: {text}"
        case notices.Kept(item, code, text):
            return f"Kept {_envelope(item)}: {code} {text}"
        case notices.Returned(item, code, text):
            return f"Refused for good, moved to returned/: {_envelope(item)}: {code} {text}"
        case notices.Expired(item, days):
            return f"Nobody asked for it in {days:g} days, moved to returned/: {_envelope(item)}."
        case notices.Turned():
            return f"Refused {_envelope(notice)}, from {notice.peer}: {notice.code} {notice.text}"
    return ""


def _envelope(about: notices.Item | notices.Turned) -> str:
    return f"<{about.sender}> for {', '.join(about.recipients) or 'nobody'}"
