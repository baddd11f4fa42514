"""`etrnctl provide`: the practice provider, which holds mail for nodes and gives it when ETRN asks (RFC 1985)."""

import asyncio
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import DataDir, Frame, Json, enter
from etrn_gui.cli.lines import LineWriter
from etrn_gui.cli.output import printable
from etrn_gui.cli.provider_password import find_password
from etrn_gui.cli.provider_words import in_words, orders_in_words
from etrn_gui.domain.endpoint import Endpoint, parse_endpoint
from etrn_gui.domain.node import parse_domain
from etrn_gui.domain.problem import Problem
from etrn_gui.provider import notices
from etrn_gui.provider.access import AccessRule, parse_access
from etrn_gui.provider.faults import parse_fault
from etrn_gui.provider.nodes import parse_nodes, with_tls
from etrn_gui.provider.personality import Case
from etrn_gui.provider.process import ProviderJob, run_provider
from etrn_gui.provider.settings import Like, ProviderSettings, Rehearsal, ReplyStyle
from etrn_gui.provider.users import read_users
from etrn_gui.serving.loop import run, stop_at_end_of_input, stop_on_signals
from etrn_gui.smtp.reply import Reply

DEFAULT_PORT = 2526
DNS_PORT = 53
SMTP_PORT = 25


def command(
    context: typer.Context,
    node: Annotated[
        list[str],
        typer.Option(
            metavar="NAME=HOST:PORT",
            help="Hold mail for NAME, and deliver it to HOST:PORT (repeatable). NAME is a host, an @domain with its "
            "subdomains, or '#queue:a.example,b.example' with the domains that it holds (without any: all that goes to "
            "the same HOST:PORT). With mx or mx:PORT for HOST:PORT it goes by the MX records of the domain.",
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
    bounce_to: Annotated[
        str,
        typer.Option(
            metavar="HOST:PORT",
            help="Send a bounce to the sender of what is refused for good or expires, through this mail server; "
            "without it nobody but you is told.",
        ),
    ] = "",
    allow_etrn: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[NAME=]WHO",
            help="Who may ask, and for NAME only where it is said (repeatable); anybody if not said. WHO is an address "
            "or network, user:NAME, or certificate:NAME with --client-ca; + joins what is wanted "
            "together. A host's name does not open @ or #.",
        ),
    ] = None,
    client_ca: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="PEM file with the authorities of clients' certificates."),
    ] = None,
    node_tls: Annotated[
        list[str] | None,
        typer.Option(
            metavar="[NAME=]MODE",
            help="How mail to the node NAME, or to all, is protected (repeatable): none, opportunistic (if not said), "
            "required, or verified: with a certificate that is trusted and has the receiver's name.",
        ),
    ] = None,
    node_ca: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="PEM file with the authorities to verify by; this system's if not said."),
    ] = None,
    dns: Annotated[
        str, typer.Option(metavar="HOST:PORT", help="The DNS server for mx; this system's if not said.")
    ] = "",
    require_tls: Annotated[
        bool, typer.Option("--require-tls", help="Answer ETRN only over TLS; needs --tls-certificate.")
    ] = False,
    user: Annotated[
        str,
        typer.Option(
            help="Answer ETRN only to this user, signed in, or as --allow-etrn says; needs --password-stdin or "
            "--keyring."
        ),
    ] = "",
    users_file: Annotated[
        Path | None,
        typer.Option(
            "--users",
            metavar="FILE",
            help="Answer ETRN only to these users, signed in: lines NAME:PASSWORD in a file that only you may read. "
            "Who of them may ask for what says --allow-etrn.",
        ),
    ] = None,
    password_stdin: Annotated[
        bool, typer.Option("--password-stdin", help="Read the user's password from standard input.")
    ] = False,
    keyring: Annotated[
        bool,
        typer.Option(
            "--keyring",
            help="Take the user's password from the system's keyring; with --password-stdin, keep it there for the "
            "next time. The keyring lists it as etrn-gui, provider:USER and the data folder: it is removed there.",
        ),
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
    address or its MX, never to whoever asks. What a receiver refuses for good is moved to provider/returned/.
    “etrnctl spool” shows what is held, puts sample mail in and takes mail away.
    """
    frame = enter(context, data_dir, json or supervised)
    try:
        users = _users(frame, user, users_file, typed=password_stdin, kept=keyring)
        settings = ProviderSettings(
            _good(with_tls(_good(parse_nodes(node)), node_tls or []), "--node-tls"),
            _endpoints(listen),
            style,
            users=users,
            hostname=_good(parse_domain(hostname), "--hostname") if hostname else "",
            certificate=str(certificate or ""),
            private_key=str(private_key or ""),
            like=like,
            fault=_good(parse_fault(fault), "--fault") if fault else None,
            answers=_answers(answer),
            rehearsal=rehearse,
            rehearsal_lasts=rehearse_seconds,
            require_tls=_with_certificate(require_tls, certificate),
            access=_access(allow_etrn, users, client_ca),
            client_authorities=str(client_ca or ""),
            receiver_authorities=str(node_ca or ""),
            resolver=_good(parse_endpoint(dns, DNS_PORT), "--dns") if dns else None,
            retries=retry,
            retry_after=retry_after,
            expire_days=expire_days,
            bounce_to=_good(parse_endpoint(bounce_to, SMTP_PORT), "--bounce-to") if bounce_to else None,
        )
    except _OptionError as wrong:
        return frame.fail(wrong.code, wrong.problem)
    return run(_provide(frame, settings, supervised=supervised))


class _OptionError(Exception):
    """An option cannot be used."""

    def __init__(self, problem: Problem, code: ExitCode = ExitCode.USAGE) -> None:
        super().__init__(str(problem))
        self.problem, self.code = problem, code


Read = TypeVar("Read")


def _good(found: Read | Problem, option: str = "") -> Read:
    """Return what was read. Raises _OptionError."""
    if isinstance(found, Problem):
        raise _OptionError(found.at(option) if option else found)
    return found


def _endpoints(texts: list[str] | None) -> tuple[Endpoint, ...]:
    found = tuple(_good(parse_endpoint(text, DEFAULT_PORT), "--listen") for text in texts or [])
    return found or (Endpoint("127.0.0.1", DEFAULT_PORT),)


def _answers(texts: list[str] | None) -> dict[str, Case | Reply]:
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
            raise _OptionError(Problem(f"“{answer}” is neither a reply nor a case.", remedy, "--answer"))
    return found


def _access(texts: list[str] | None, users: Mapping[str, str], client_ca: Path | None) -> tuple[AccessRule, ...]:
    """Read the rules; one that could never apply is a mistake."""
    rules = _good(parse_access(texts or []), "--allow-etrn")
    for rule in rules:
        if rule.user and rule.user not in users:
            problem = Problem(f"Nobody can sign in as {rule.user}.", "Name the user with --users or --user.")
            raise _OptionError(problem.at("--allow-etrn"))
        if rule.certificate and not client_ca:
            problem = Problem("Clients are not asked for a certificate.", "Give --client-ca and --tls-certificate.")
            raise _OptionError(problem.at("--allow-etrn"))
    return rules


def _with_certificate(require_tls: bool, certificate: Path | None) -> bool:
    if require_tls and not certificate:
        raise _OptionError(
            Problem("Without a certificate there is no TLS.", "Give --tls-certificate.", "--require-tls")
        )
    return require_tls


def _users(frame: Frame, user: str, file: Path | None, *, typed: bool, kept: bool) -> dict[str, str]:
    """Read the passwords where there are users; a user without one is a mistake that would leave ETRN open."""
    found = dict(_good(read_users(file))) if file else {}
    if bool(user) != (typed or kept):
        missing = "--password-stdin" if user else "--user"
        remedy = "Give --user together with --password-stdin, with --keyring, or with both."
        raise _OptionError(Problem(f"{missing} is missing.", remedy, missing))
    if user:
        password = find_password(user, frame.folder, typed=typed, kept=kept)
        if isinstance(password, Problem):
            raise _OptionError(password, ExitCode.CONFIG if kept else ExitCode.USAGE)
        found[user] = password
    return found


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

    for line in [] if as_json else orders_in_words(settings):
        lines.write(line)
    problem = await run_provider(ProviderJob(settings, frame.folder), tell, until)
    await asyncio.to_thread(lines.close)
    return frame.fail(ExitCode.CONFIG, problem) if problem else ExitCode.OK
