"""`etrnctl profile list` and `show`."""

from typing import Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import DataDir, Json, enter
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.storage.profile_file import profile_values


def list_all(context: typer.Context, data_dir: DataDir = None, json: Json = False) -> ExitCode:
    """List all providers."""
    frame = enter(context, data_dir, json)
    configuration = frame.configuration()
    if isinstance(configuration, ExitCode):
        return configuration
    for profile in configuration.profiles:
        frame.output.event(profile_fields(profile))
    rows = [
        (profile.name, str(profile.endpoint), profile.tls, ", ".join(str(queue.node) for queue in profile.queues))
        for profile in configuration.profiles
    ]
    frame.output.table(("NAME", "PROVIDER", "TLS", "QUEUES"), rows)
    if not rows:
        frame.output.note("There is no profile yet. Add one with: etrnctl profile add.")
    return ExitCode.OK


def show(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The profile's name.")],
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Show all settings of one provider; the password is not shown."""
    frame = enter(context, data_dir, json)
    profile = frame.profile(name)
    if isinstance(profile, ExitCode):
        return profile
    frame.output.event(profile_fields(profile))
    plain = [
        (key, _in_words(value)) for key, value in profile_values(profile).items() if key not in ("secret", "queue")
    ]
    frame.output.table((), [*plain, *(("queue", _queue_in_words(queue)) for queue in profile.queues)])
    return ExitCode.OK


def _in_words(value: object) -> str:
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _queue_in_words(queue: Queue) -> str:
    return f"{queue.node} ({', '.join(queue.domains)})" if queue.domains else str(queue.node)


def profile_fields(profile: Profile) -> dict[str, object]:
    """Return a profile as the fields of its JSON object; the reference to its secret is left out."""
    plain = profile_values(profile)
    del plain["secret"], plain["queue"]
    queues = [str(queue.node) for queue in profile.queues]
    domains = {str(queue.node): list(queue.domains) for queue in profile.queues if queue.domains}
    return {"event": "profile", **plain, "queues": queues, "domains": domains}
