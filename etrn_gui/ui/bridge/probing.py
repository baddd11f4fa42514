"""Looking for a provider: what a host offers on which port, told as it is found."""

from collections.abc import AsyncIterator

from PySide6.QtCore import QObject

from etrn_gui.domain.problem import Problem
from etrn_gui.flush.prober import PATIENCE, USUAL, Finding, name_problem, probe
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.stepwise import Stepwise


class ProbeRun(Stepwise):
    """One look; each step is a Finding, or the Problem of a name that leads nowhere."""

    def __init__(self, ports: tuple[int, ...], parent: QObject) -> None:
        super().__init__(parent)
        self.ports = ports


class Probing(QObject):
    """Looks at hosts. Nobody signs in, and nothing is asked for."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self.usual: tuple[int, ...] = USUAL
        self.patience = PATIENCE

    def begin(self, host: str, port: int | None = None) -> ProbeRun:
        """Begin to look at one port of a host, or at the usual ones."""
        ports = (port,) if port else self.usual
        run = ProbeRun(ports, self)
        run.begin(self._ground.tasks, lambda: self._look(host, ports), f"look at {host}")
        return run

    async def _look(self, host: str, ports: tuple[int, ...]) -> AsyncIterator[Finding | Problem]:
        if unknown := await name_problem(host, self.patience):
            yield Problem(unknown)
            return
        async for finding in probe(host, ports, self.patience):
            yield finding
