"""The options that describe a provider, the same for `add` and `set`."""

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from etrn_gui.domain.node import parse_node
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, SignIn, TlsMode
from etrn_gui.storage.profile_file import check_profile, profile_values, queue_values

Seconds = float | None

OPTIONS: dict[str, Any] = {
    "port": Annotated[int | None, typer.Option(metavar="PORT", help="Port; 25 where nothing is said.")],
    "tls": Annotated[
        str | None,
        typer.Option(metavar="|".join(TlsMode), help="How the connection is protected; starttls if not said."),
    ],
    "user": Annotated[str | None, typer.Option(metavar="USER", help="Name to sign in with; empty for none.")],
    "sign_in": Annotated[
        str | None,
        typer.Option(metavar="|".join(SignIn), help="What the secret is: a password, or a token for XOAUTH2."),
    ],
    "queue": Annotated[
        list[str] | None,
        typer.Option(
            metavar="QUEUE",
            help="A host, an @domain or a #queue; '#queue:a.example,b.example' names the domains it holds.",
        ),
    ],
    "tls_ca": Annotated[Path | None, typer.Option(metavar="FILE", help="PEM file with the authorities to trust.")],
    "tls_certificate": Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="PEM file with your own certificate and its key."),
    ],
    "tls_pin": Annotated[str | None, typer.Option(metavar="SHA256", help="SHA-256 of the one certificate to trust.")],
    "allow_cleartext_auth": Annotated[bool | None, typer.Option(help="Sign in without TLS (for tests on loopback).")],
    "send_anyway": Annotated[bool | None, typer.Option(help="Send ETRN even where it is not advertised.")],
    "source_address": Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="This machine's address to connect from; any if not said.")
    ],
    "ehlo_name": Annotated[
        str | None, typer.Option(metavar="NAME", help="Name to give in EHLO; this host's own if not said.")
    ],
    "reply_timeout": Annotated[Seconds, typer.Option(metavar="SECONDS", help="How long to wait for one reply.")],
    "silence_after": Annotated[
        Seconds, typer.Option(metavar="SECONDS", help="Without any mail for so long, a flush is called silent.")
    ],
    "quiet_after": Annotated[
        Seconds, typer.Option(metavar="SECONDS", help="Without further mail for so long, a flush is complete.")
    ],
}
"""By the key of the profile file; the option's name is the key with hyphens."""

Command = TypeVar("Command", bound=Callable[..., Any])


def with_profile_options(command: Command) -> Command:
    """Give a command these options; it takes them as `**given`, None where one was not said."""
    own = inspect.signature(command)
    kept = [parameter for parameter in own.parameters.values() if parameter.kind is not parameter.VAR_KEYWORD]
    added = [
        inspect.Parameter(key, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)
        for key, annotation in OPTIONS.items()
    ]
    command.__signature__ = own.replace(parameters=[*kept, *added])  # type: ignore[attr-defined] # typer reads it
    return command


def apply(profile: Profile, given: Mapping[str, object]) -> Profile | tuple[Problem, ...]:
    """Return the profile with what was given on the command line, or everything that is wrong with it."""
    said = {key: _plain(value) for key, value in given.items() if value is not None}
    if isinstance(queues := said.get("queue"), list):
        said["queue"] = _as_they_were(profile, queues)
    checked = check_profile(profile_values(profile) | said)
    if isinstance(checked, Profile):
        return check_together(checked) or checked
    return tuple(replace(problem, place=option_place(problem.place)) for problem in checked)


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return str(value.expanduser().absolute()) if value.name else ""
    return value


def _as_they_were(profile: Profile, queues: Iterable[object]) -> list[object]:
    """Give a queue that the profile has already its schedule, and its domains where none are named."""
    kept = {str(queue.node): queue_values(queue) for queue in profile.queues}
    given = [split_queue(queue) if isinstance(queue, str) else queue for queue in queues]
    return [
        kept.get(str(parse_node(str(queue["node"]))), {}) | queue if isinstance(queue, dict) else queue
        for queue in given
    ]


def split_queue(text: str) -> dict[str, object]:
    """Read `#queue:domain,domain` (the domains may be left out) into the profile file's form."""
    node, colon, domains = text.partition(":")
    return {"node": node} | ({"domains": [part for part in domains.split(",") if part.strip()]} if colon else {})


def option_place(place: str) -> str:
    """Name the option that a key of the profile file stands for."""
    key, comma, rest = place.partition(",")
    name, _, number = key.partition(" ")
    option = name.upper() if name == "name" else f"--{name.replace('_', '-')}"
    return f"{option}{f' {number}' if number else ''}{comma}{rest}"


def check_together(profile: Profile) -> tuple[Problem, ...]:
    """Check what is right by itself and wrong together."""
    problems = []
    if profile.signs_in and profile.tls is TlsMode.NONE and not profile.allow_cleartext_auth:
        remedy = "Use --tls starttls or implicit; for a test on loopback, add --allow-cleartext-auth."
        problems.append(Problem("Without TLS the password would cross the network in clear.", remedy, "--tls"))
    if profile.tls_ca and not Path(profile.tls_ca).is_file():
        problems.append(Problem(f"There is no file “{profile.tls_ca}”.", "Name a PEM file.", "--tls-ca"))
    return tuple(problems)
