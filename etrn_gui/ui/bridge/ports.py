"""What stands in the way of the receiver's ports, and what this system has to offer against it."""

import asyncio
import errno
import getpass
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.serving.sockets import PortHolder, obstacle, port_holder
from etrn_gui.ui.bridge.ground import Ground

UNIT = Path("/usr/lib/systemd/system/etrn-receive@.socket")
"""Where our packages put the socket unit."""
FIRST_FREE_PORT = Path("/proc/sys/net/ipv4/ip_unprivileged_port_start")
USUAL = 2525
"""The port that is offered instead of one below 1024."""


class Obstacle(StrEnum):
    """Why a port cannot be opened."""

    NONE = "none"
    FORBIDDEN = "forbidden"
    IN_USE = "in use"
    NOT_OURS = "not this machine's address"
    OTHER = "other"


_OBSTACLES = {
    errno.EACCES: Obstacle.FORBIDDEN,
    errno.EPERM: Obstacle.FORBIDDEN,
    errno.EADDRINUSE: Obstacle.IN_USE,
    errno.EADDRNOTAVAIL: Obstacle.NOT_OURS,
}


@frozen
class PortReport:
    """What was found about one address, and the facts that a way around depends on."""

    endpoint: Endpoint
    obstacle: Obstacle
    why: str = ""
    """The system's own words for an obstacle that is not one of the known."""
    holder: PortHolder | None = None
    """Who listens there, as far as this person may know."""
    system: str = sys.platform
    user: str = ""
    bundled: str = ""
    """The receiver's own program file, where the program is a bundle; empty where Python runs it."""
    has_unit: bool = False
    """Whether the socket unit of our packages is installed."""
    command: tuple[str, ...] = ()
    """How the receiver of this folder is started as a service."""


class Ports(QObject):
    """Looks at ports in a thread."""

    examined = Signal(object)
    """PortReport: of the first address that cannot be opened, or of the first one where all can be."""

    def __init__(
        self, ground: Ground, receive: Sequence[str], listen: Callable[[], Iterable[Endpoint]], parent: QObject
    ) -> None:
        """`receive` starts the window's receiver; `listen` gives the addresses that it is to listen on."""
        super().__init__(parent)
        self._ground, self._listen = ground, listen
        self._command = tuple(word for word in receive if word != "--supervised")

    def examine(self) -> None:
        """Look; the answer comes by `examined`."""
        self._ground.tasks.start(self._examine(), "examine the ports")

    async def _examine(self) -> None:
        report = await asyncio.to_thread(examine, tuple(self._listen()))
        self.examined.emit(replace(report, command=self._command))


def examine(endpoints: tuple[Endpoint, ...]) -> PortReport:
    """Try each address until one cannot be opened; blocks."""
    reports = (_report(endpoint) for endpoint in endpoints)
    last = None
    for report in reports:
        last = report
        if report.obstacle is not Obstacle.NONE:
            break
    return last or PortReport(Endpoint("0.0.0.0", USUAL), Obstacle.NONE)


def _report(endpoint: Endpoint) -> PortReport:
    error = obstacle(endpoint)
    kind = _OBSTACLES.get(error.errno or 0, Obstacle.OTHER) if error else Obstacle.NONE
    holder = port_holder(endpoint.port) if kind is Obstacle.IN_USE else None
    return PortReport(
        endpoint,
        kind,
        why=(error.strerror or str(error)) if error else "",
        holder=holder,
        user=_user(),
        bundled=_bundled(),
        has_unit=UNIT.exists(),
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except OSError:  # no name for this user's number
        return ""


def _bundled() -> str:
    """A right given to a bundle's own file goes no further; given to Python, every script would have it."""
    if not getattr(sys, "frozen", False):
        return ""
    own = Path(sys.executable)
    return str(own.with_name(f"etrnctl{own.suffix}"))
