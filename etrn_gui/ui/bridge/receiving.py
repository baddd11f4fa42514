"""The receiver process as the window sees it: started, stopped and followed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.receiver.notices import Notice, Recovered, Trouble
from etrn_gui.receiver.status import ReceiverState, ReceiverStatus
from etrn_gui.receiver.supervisor import Supervisor
from etrn_gui.storage.receiver_mark import LivingReceiver, ReceiverMark
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.service_receiver import ended, find_service, knock


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
        self._mark = ReceiverMark(ground.data.data)
        self.service: LivingReceiver | None = None
        """The receiver that takes the mail in the place of ours: somebody else runs it, such as systemd."""
        self._open_sessions: Mapping[str, int] = {}

    def open(self) -> None:
        """Make ready, and start as soon as it is this one's turn."""
        self._supervisor = self._make(self._settings())
        self._ground.tasks.start(self._start(), "start the receiver")

    def _make(self, settings: ReceiverSettings) -> Supervisor:
        return Supervisor(self._receive, settings, on_status=self._on_status, on_notice=self._on_notice)

    async def _start(self) -> None:
        """Without an accepted domain it would refuse whatever came: it is not started then."""
        async with self._ground.turn:
            if self._supervisor and self._settings().accept:
                await self._start_own(self._supervisor)

    # --- in the place of a service -----------------------------------------------------------------------------------

    async def _start_own(self, supervisor: Supervisor) -> None:
        """Start ours, unless a service takes the mail of this folder."""
        if self.service is None and supervisor.status.state in {ReceiverState.STOPPED, ReceiverState.FAILED}:
            self._serve(await find_service(self._mark))
        if self.service is None:
            await supervisor.start()

    async def _adopt(self) -> None:
        """Ours cannot start: perhaps a service has its port, or its folder, or is to be woken there."""
        if self.service is None:
            self._serve(await find_service(self._mark) or await knock(self._mark, self._settings().listen))

    def _serve(self, service: LivingReceiver | None) -> None:
        """Show a service in the place of ours, and take over when it ends."""
        if service and self.service is None:
            self.service = service
            open_now = self._open_sessions.get(service.name, 0)
            self._on_status(ReceiverStatus(ReceiverState.LISTENING, service.listening, sessions=open_now))
            self._ground.tasks.start(self._outlive(service), "follow the service")

    def count_sessions(self, counts: Mapping[str, int]) -> None:
        """Take what the journal knows of each receiver's open connections: a service tells of them nowhere else."""
        self._open_sessions = counts
        if self.service and self.status.sessions != (open_now := counts.get(self.service.name, 0)):
            self._on_status(replace(self.status, sessions=open_now))

    async def _outlive(self, service: LivingReceiver) -> None:
        await ended(service)
        self.service = None
        self._on_status(ReceiverStatus())
        await self._start()

    # --- changes -----------------------------------------------------------------------------------------------------

    async def close(self) -> None:
        """Let it finish what is in flight, and end, or go on without the window where that is set."""
        if self._supervisor:
            await self._supervisor.leave()

    def restart(self) -> None:
        """Try again, after a failure."""
        self._ground.tasks.start(self._restart(), "restart the receiver")

    async def _restart(self) -> None:
        async with self._ground.turn:
            if self._supervisor and self.service is None:
                await self._supervisor.stop()
                await self._start_own(self._supervisor)

    async def follow(self, before: ReceiverSettings) -> None:
        """Run it with the settings that stand now, where they differ from those before. It is the caller's turn."""
        wanted = self._settings()
        if self._supervisor is None or wanted == before:
            return
        if self.service:
            self._supervisor = self._make(wanted)
            self._ground.tell(Problem("The receiver runs as a service.", "Restart it, so that it takes the change."))
        elif wanted.accept:
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
            await self._start_own(self._supervisor)
        problem = None if self.service else await self._supervisor.ready()
        if problem and self.status.state is ReceiverState.FAILED:
            await self._adopt()
        return None if self.service else problem

    def _on_status(self, status: ReceiverStatus) -> None:
        self.status = status
        self.changed.emit(status)
        if status.state is ReceiverState.FAILED:
            self._ground.tasks.start(self._adopt(), "look for a service")

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
