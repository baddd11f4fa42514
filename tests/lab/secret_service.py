"""A Secret Service of its own (GNOME Keyring on a private D-Bus), in each state in which a program may find it.

Uses the installed programs dbus-daemon and gnome-keyring-daemon. Nothing of the person's own session is seen or
touched: HOME and all XDG folders lie in a folder that is deleted at the end. No root is needed.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from enum import Enum
from pathlib import Path
from types import TracebackType

from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

from tests.lab.packages import LabError

_PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon", "setpriv")
_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
_READY_SECONDS = 10.0

# Without a <servicedir> nothing is started on demand: no keyring where none shall be, and no prompt.
_BUS = """<busconfig><type>session</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>"""


class ServiceState(Enum):
    """What a program finds that wants to keep a secret."""

    UNLOCKED = "the login keyring is open"
    LOCKED = "the login keyring is locked, and nobody can be asked for its password"
    NO_SERVICE = "there is a session bus, and nobody on it who keeps secrets"
    NO_BUS = "there is no session bus"


def obstacle() -> str | None:
    """Why no Secret Service can run here, in words for a person; None when one can."""
    missing = [program for program in _PROGRAMS if shutil.which(program) is None]
    return f"{' and '.join(missing)} not found: install dbus and gnome-keyring" if missing else None


class SecretService:
    """Enter it to get the whole environment of a program to be run: `with SecretService(state) as environment:`.

    Raises:
        LabError: on entry, when a program is missing or does not start.
    """

    def __init__(self, state: ServiceState) -> None:
        self.state = state
        self._stack = ExitStack()

    def __enter__(self) -> dict[str, str]:
        reason = obstacle()
        if reason:
            raise LabError(reason)
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="secret-service-")))
            environment = _private_environment(folder)
            if self.state is not ServiceState.NO_BUS:
                environment[_ADDRESS] = stack.enter_context(_bus(folder, environment))
            if self.state is ServiceState.LOCKED:
                # The first one makes the login keyring; the next finds it, and has not been told its password.
                with _keyring(environment, unlock=True):
                    pass
            if self.state in {ServiceState.UNLOCKED, ServiceState.LOCKED}:
                stack.enter_context(_keyring(environment, unlock=self.state is ServiceState.UNLOCKED))
            self._stack = stack.pop_all()
        return environment

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()


def _private_environment(folder: Path) -> dict[str, str]:
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder)}
    for name in ("RUNTIME_DIR", "DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "STATE_HOME"):
        place = folder / name.lower()
        place.mkdir(mode=0o700)
        environment[f"XDG_{name}"] = str(place)
    return environment


@contextmanager
def _bus(folder: Path, environment: dict[str, str]) -> Iterator[str]:
    """A message bus; gives its address when it listens."""
    configuration = folder / "bus.conf"
    configuration.write_text(_BUS.format(socket=folder / "bus"))
    # When this process is killed the bus goes, and the keyring goes with its bus.
    command = ["setpriv", "--pdeathsig", "KILL", "dbus-daemon", f"--config-file={configuration}", "--nofork"]
    with (folder / "bus.log").open("w") as log:
        process = subprocess.Popen(
            [*command, "--print-address=1"], env=environment, stdout=subprocess.PIPE, stderr=log, text=True
        )
    with _ended(process):
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        if not address:
            raise LabError(f"dbus-daemon did not start: {(folder / 'bus.log').read_text()}")
        yield address


@contextmanager
def _keyring(environment: dict[str, str], *, unlock: bool) -> Iterator[None]:
    """A keyring daemon that offers its service; unlocked, it has the login keyring made and open."""
    command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *(["--unlock"] if unlock else [])]
    rule = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
    rule.add_arg_condition(0, "org.freedesktop.secrets")
    with closing(open_dbus_connection(environment[_ADDRESS])) as connection:
        Proxy(message_bus, connection).AddMatch(rule)
        with connection.filter(rule) as changes, ExitStack() as stack:
            process = subprocess.Popen(
                command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            stack.enter_context(_ended(process))
            assert process.stdin is not None
            process.stdin.write(b"password of the login keyring")
            process.stdin.close()
            connection.recv_until_filtered(changes, timeout=_READY_SECONDS)
            ending = stack.pop_all()
    with ending:
        yield


@contextmanager
def _ended(process: "subprocess.Popen[bytes] | subprocess.Popen[str]") -> Iterator[None]:
    """Ends the process on leaving, however that comes about."""
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(_READY_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
