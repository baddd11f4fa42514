"""`etrnctl profile add`, `set` and `remove`."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import DataDir, Frame, Json, enter
from etrn_gui.cli.profile.options import apply, split_queue, with_profile_options
from etrn_gui.cli.profile.password import Password, forget, keep, read_password
from etrn_gui.domain.node import parse_node
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.profile_file import Configuration, profile_values
from etrn_gui.storage.renaming import save_renamed

Name = Annotated[str, typer.Argument(metavar="NAME", help="What you call the provider.")]
PasswordStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password, one line, and put it into the keyring.")
]


@with_profile_options
def add(
    context: typer.Context,
    name: Name,
    host: Annotated[str, typer.Option(metavar="HOST", help="The provider's mail server.")],
    password_stdin: PasswordStdin = False,
    data_dir: DataDir = None,
    json: Json = False,
    **given: object,
) -> ExitCode:
    """Add a provider."""
    frame = enter(context, data_dir, json)
    configuration = frame.configuration()
    if isinstance(configuration, ExitCode):
        return configuration
    new = apply(Profile(name, host, secret=uuid.uuid4().hex), given)
    if not isinstance(new, Profile):
        return frame.fail(ExitCode.USAGE, *new)
    if configuration.profile(new.name):
        remedy = "Change it with etrnctl profile set, or take another name."
        return frame.fail(ExitCode.CONFIG, Problem(f"There is a profile “{new.name}” already.", remedy))
    return _finish(frame, configuration, new, password_stdin=password_stdin)


@with_profile_options
def change(
    context: typer.Context,
    name: Name,
    host: Annotated[str | None, typer.Option(metavar="HOST", help="The provider's mail server.")] = None,
    rename: Annotated[str | None, typer.Option(metavar="NAME", help="A new name for the profile.")] = None,
    add_queue: Annotated[
        list[str] | None, typer.Option(metavar="QUEUE", help="One more queue; --queue replaces all.")
    ] = None,
    remove_queue: Annotated[list[str] | None, typer.Option(metavar="QUEUE", help="A queue to drop.")] = None,
    password_stdin: PasswordStdin = False,
    forget_password: Annotated[
        bool, typer.Option("--forget-password", help="Take the password out of the keyring.")
    ] = False,
    accept_no_tls: Annotated[
        bool, typer.Option("--accept-no-tls", help="It once offered STARTTLS and does not now: that is right.")
    ] = False,
    data_dir: DataDir = None,
    json: Json = False,
    **given: object,
) -> ExitCode:
    """Change a provider: what is not said stays as it is."""
    frame = enter(context, data_dir, json)
    configuration = frame.configuration()
    if isinstance(configuration, ExitCode):
        return configuration
    old = configuration.profile(name)
    if old is None and rename and configuration.profile(rename) and _left_behind(frame, name):
        return _follow(frame, name, rename)
    if old is None:
        return frame.no_profile(name, configuration)
    queues = _queues(given.get("queue") or profile_values(old)["queue"], add_queue or [], remove_queue or [])
    if isinstance(queues, Problem):
        return frame.fail(ExitCode.USAGE, queues)
    with_secret = replace(old, secret=old.secret or uuid.uuid4().hex)
    new = apply(with_secret, given | {"host": host, "name": rename, "queue": queues})
    if not isinstance(new, Profile):
        return frame.fail(ExitCode.USAGE, *new)
    if new.name != name and configuration.profile(new.name):
        return frame.fail(ExitCode.CONFIG, Problem(f"There is a profile “{new.name}” already.", "Take another name."))
    if forget_password:
        forget(frame, new.secret)
    if accept_no_tls or given.get("tls") == TlsMode.NONE:
        _accept_no_tls(frame, new)
    return _finish(frame, configuration, new, password_stdin=password_stdin, instead_of=name)


def _queues(kept: object, added: Sequence[str], removed: Sequence[str]) -> list[object] | Problem:
    """Work out the queues of a changed profile, in the profile file's form."""
    queues = (
        [split_queue(queue) if isinstance(queue, str) else queue for queue in kept] if isinstance(kept, list) else []
    )
    for text in removed:
        unwanted = str(parse_node(text))
        left = [queue for queue in queues if queue["node"] != unwanted]
        if len(left) == len(queues):
            names = ", ".join(str(queue["node"]) for queue in queues)
            return Problem(f"The profile has no queue “{text}”.", f"It has: {names}.", "--remove-queue")
        queues = left
    new = [split_queue(text) for text in added]
    for text, queue in zip(added, new, strict=True):
        if isinstance(node := parse_node(str(queue["node"])), Problem):
            return node.at(f"--add-queue “{text}”")
    return [*queues, *new]


def _finish(
    frame: Frame, configuration: Configuration, new: Profile, *, password_stdin: bool, instead_of: str = ""
) -> ExitCode:
    """Put the password into the keyring, then write the profile; where the second fails, the first is undone."""
    if problem := frame.folder.make():
        return frame.fail(ExitCode.CONFIG, problem)
    if password_stdin:
        password = _password_for(new)
        if isinstance(password, Problem):
            return frame.fail(ExitCode.USAGE, password)
        if code := keep(frame, new.secret, password):
            return code
    if problem := _save(frame, configuration.with_profile(new, instead_of), instead_of or new.name, new.name):
        if password_stdin and not instead_of:
            forget(frame, new.secret)
        return frame.fail(ExitCode.TEMPFAIL, problem)
    frame.output.event({"event": "saved", "profile": new.name}, f"Profile “{new.name}” is saved.")
    if new.signs_in and not password_stdin and not instead_of:
        frame.output.note(f"Its password is not known yet: etrnctl profile set '{new.name}' --password-stdin")
    return ExitCode.OK


def _accept_no_tls(frame: Frame, profile: Profile) -> None:
    """Forget that the provider has offered STARTTLS: a person says that it is right as it is."""
    if frame.folder.journal.exists():
        with Journal(frame.folder.journal) as journal:
            journal.offers.forget(str(profile.endpoint))


def _save(frame: Frame, configuration: Configuration, old: str, new: str) -> Problem | None:
    """Write the file; where the name changes and there is a history, it follows."""
    if old == new or not frame.folder.journal.exists():
        return frame.profile_file.save(configuration)
    with Journal(frame.folder.journal) as journal:
        return save_renamed(frame.profile_file, configuration, journal, old, new)


def _left_behind(frame: Frame, name: str) -> bool:
    """Tell whether the journal has a history under a name that no profile bears."""
    if not frame.folder.journal.exists():
        return False
    with Journal(frame.folder.journal) as journal:
        return bool(journal.flushes.latest(name, 1))


def _follow(frame: Frame, old: str, new: str) -> ExitCode:
    """Let what was written under the old name follow: the profile has its new one already."""
    with Journal(frame.folder.journal) as journal, journal.renaming(old, new):
        pass
    words = f"The profile is called “{new}” already; what was kept as “{old}” is its history now."
    frame.output.event({"event": "saved", "profile": new}, words)
    return ExitCode.OK


def _password_for(profile: Profile) -> Password | Problem:
    if not profile.signs_in:
        return Problem("A password needs a name to sign in with.", "Add --user.", "--password-stdin")
    return read_password()


def remove(context: typer.Context, name: Name, data_dir: DataDir = None, json: Json = False) -> ExitCode:
    """Remove a provider and its password. Its history and mail stay."""
    frame = enter(context, data_dir, json)
    configuration = frame.configuration()
    if isinstance(configuration, ExitCode):
        return configuration
    profile = configuration.profile(name)
    if profile is None:
        return frame.no_profile(name, configuration)
    if problem := frame.profile_file.save(configuration.without_profile(name)):
        return frame.fail(ExitCode.TEMPFAIL, problem)
    if profile.signs_in and profile.secret:
        forget(frame, profile.secret)
    frame.output.event({"event": "removed", "profile": name}, f"Profile “{name}” is removed.")
    return ExitCode.OK
