"""The receiver process as the window sees it: started, stopped and followed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.receiver.notices import Notice, Recovered, Trouble
from etrn_gui.receiver.supervisor import ReceiverState, ReceiverStatus, Supervisor
from etrn_gui.ui.bridge.ground import Ground


class Receiving(QObject):
    """Owns the supervisor. It is run with what `settings` gives; `wake` is called when it has written something."""

    changed = Signal(object)
    """ReceiverStatus."""

    def __init__(
        self,
        ground: Ground,
        receive: Sequence[str],
        settings: Callable[[], ReceiverSettings],
        wake: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`receive` is the command that starts the receiver process."""
        super().__init__(parent)
        self.status = ReceiverStatus(ReceiverState.STOPPED)
        self._ground, self._receive = ground, tuple(receive)
        self._settings, self._wake = settings, wake
        self._supervisor: Supervisor | None = None

    def open(self) -> None:
        """Make ready, and start as soon as it is this one's turn."""
        self._supervisor = Supervisor(
            self._receive, self._settings(), on_status=self._on_status, on_notice=self._on_notice
        )
        self._ground.tasks.start(self._start(), "start the receiver")

    async def _start(self) -> None:
        """Without an accepted domain it would refuse whatever came: it is not started then."""
        async with self._ground.turn:
            if self._supervisor and self._settings().accept:
                await self._supervisor.start()

    async def close(self) -> None:
        """Let it finish what is in flight, and end, or go on without the window where that is set."""
        if self._supervisor:
            await self._supervisor.leave()

    def restart(self) -> None:
        """Try again, after a failure."""
        self._ground.tasks.start(self._restart(), "restart the receiver")

    async def _restart(self) -> None:
        async with self._ground.turn:
            if self._supervisor:
                await self._supervisor.stop()
                await self._supervisor.start()

    async def follow(self, before: ReceiverSettings) -> None:
        """Run it with the settings that stand now, where they differ from those before. It is the caller's turn."""
        wanted = self._settings()
        if self._supervisor is None or wanted == before:
            return
        if wanted.accept:
            await self._supervisor.apply(wanted)
        else:
            await self._supervisor.stop()

    async def ensure(self) -> Problem | None:
        """Have it listening before anything is asked: a provider may deliver before it answers."""
        if self._supervisor is None:
            return Problem("The receiver is not set up.", "Close the window and open it again.")
        async with self._ground.turn:
            if self.status.state is ReceiverState.FAILED:
                await self._supervisor.stop()
            await self._supervisor.start()
        return await self._supervisor.ready()

    def _on_status(self, status: ReceiverStatus) -> None:
        self.status = status
        self.changed.emit(status)

    def _on_notice(self, notice: Notice) -> None:
        self._wake()
        match notice:
            case Trouble(problem):
                self._ground.tell(problem)
            case Recovered(indexed=indexed) if indexed:
                what = (
                    f"{indexed} messages were found in the mail folder without a row in the log; they are listed now."
                )
                self._ground.tell(Problem(what))
