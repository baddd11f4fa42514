"""Where the window meets the machinery: signals for what happens, methods for what a person asks."""

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.history import Flush, FlushState, Trigger
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.settings import ReceiverSettings, with_queues
from etrn_gui.flush.flusher import Flusher, FlushRequest
from etrn_gui.flush.tracker import Tracker
from etrn_gui.receiver.notices import Notice, Recovered, Trouble
from etrn_gui.receiver.supervisor import ReceiverState, ReceiverStatus, Supervisor
from etrn_gui.storage.journal import Journal, JournalFault
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.profile_file import Configuration, ProfileFile, Unreadable
from etrn_gui.storage.secrets import NoSecret, Secrets
from etrn_gui.ui.bridge.inspection import Inspection
from etrn_gui.ui.bridge.pages import read_page
from etrn_gui.ui.bridge.tasks import Tasks
from etrn_gui.ui.bridge.watcher import JournalWatcher, News
from etrn_gui.ui.models.deliveries import PAGE
from etrn_gui.ui.models.filter import Filter

Key = tuple[str, NodeName]
"""A queue of a profile: the profile's name and the node's."""


@dataclass(frozen=True, slots=True)
class _Machinery:
    """What works once the journal is open."""

    journal: Journal
    watcher: JournalWatcher
    flusher: Flusher
    tracker: Tracker


class Bridge(QObject):
    """Owns the machinery of one data folder. `open` and `close` are awaited once; all else returns at once."""

    news = Signal(object)
    """News: flushes, arrivals and totals that changed, in one batch."""
    older = Signal(int, object)
    """The number of a search (int) and its Page."""
    pending = Signal(object)
    """frozenset of Key: queues that were clicked and have no row in the journal yet."""
    receiver = Signal(object)
    """ReceiverStatus."""
    configuration_changed = Signal(object)
    """Configuration."""
    unreadable = Signal(str, object)
    """The path of the profile file, and the tuple of Problem that was found in it."""
    journal_opened = Signal()
    """Older rows can be asked for."""
    problem = Signal(object)
    """Problem: something a person should read."""

    def __init__(self, data: DataFolder, receive: Sequence[str], parent: QObject | None = None) -> None:
        """`receive` is the command that starts the receiver process."""
        super().__init__(parent)
        self.data = data
        self.configuration = Configuration()
        self.status = ReceiverStatus(ReceiverState.STOPPED)
        self._receive = tuple(receive)
        self._profiles = ProfileFile(data.profile_file)
        self._secrets = Secrets()
        self._tasks = Tasks(self.report)
        self._supervisor: Supervisor | None = None
        self._machinery: _Machinery | None = None
        self.inspection = Inspection(data, self._open_one, self.report)
        self._clicked: dict[Key, float] = {}
        self._asking: dict[Key, asyncio.Task[None]] = {}
        self._turn = asyncio.Lock()
        """Held while the profiles change or the receiver is started or stopped: one change at a time, in order."""

    # --- from the first moment to the last ---------------------------------------------------------------------------

    async def open(self) -> None:
        """Read the profiles, open the journal and start the receiver. What fails is said, and the rest goes on."""
        if problem := await asyncio.to_thread(self.data.make):
            self.problem.emit(problem)
            return
        await self._load()
        self._supervisor = Supervisor(
            self._receive, self.receiver_settings, on_status=self._on_status, on_notice=self._on_notice
        )
        await self._open_journal()
        self._tasks.start(self._start_receiver(), "start the receiver")

    async def _load(self) -> None:
        found = await asyncio.to_thread(self._profiles.load)
        if isinstance(found, Unreadable):
            self.unreadable.emit(str(found.path), found.problems)
        else:
            self._configure(found)

    async def _open_journal(self) -> None:
        try:
            journal = await asyncio.to_thread(Journal, self.data.journal)
        except JournalFault as fault:
            self.problem.emit(fault.problem)
            return
        names = [profile.name for profile in self.configuration.profiles]
        watcher = JournalWatcher(self.data.journal, names, self._on_news, self.problem.emit)
        tracker = Tracker(journal)
        self._machinery = _Machinery(journal, watcher, Flusher(journal, self._secrets, self._ensure_receiver), tracker)
        watcher.start()
        self.journal_opened.emit()
        self._tasks.start(tracker.run(), "close flushes")

    def _open_one(self) -> Journal | None:
        return self._machinery.journal if self._machinery else None

    async def close(self) -> None:
        """Stop asking, let the receiver finish what is in flight, and close the journal."""
        await self._tasks.cancel()
        await self.inspection.close()
        if self._supervisor:
            await self._supervisor.stop()
        if self._machinery:
            await asyncio.to_thread(self._machinery.watcher.stop)
            self._machinery.journal.close()
            self._machinery = None

    def report(self, fault: BaseException) -> None:
        """Show an exception that nobody expected; from any part of the window."""
        what = f"Something unexpected happened ({type(fault).__name__}: {fault})."
        self.problem.emit(Problem(what, "Nothing that was acknowledged is lost. Please report it if it comes again."))

    # --- the journal -------------------------------------------------------------------------------------------------

    def _on_news(self, news: News) -> None:
        """Called from the watcher's thread: a signal carries it over to the window's."""
        with suppress(RuntimeError):  # the window is gone
            self.news.emit(news)

    def fetch_older(self, below: int, wanted: Filter, search: int) -> None:
        """Read older rows; `older` brings them."""
        if self._machinery:
            self._tasks.start(self._fetch(self._machinery.journal, below, wanted, search), "read older rows")

    async def _fetch(self, journal: Journal, below: int, wanted: Filter, search: int) -> None:
        self.older.emit(search, await asyncio.to_thread(read_page, journal, below, wanted.matches, PAGE))

    def settle(self, flushes: Sequence[Flush]) -> None:
        """Forget the clicks that these rows tell of."""
        for flush in flushes:
            key = flush.profile, flush.node
            if flush.opened >= self._clicked.get(key, float("inf")):
                del self._clicked[key]
        self.pending.emit(frozenset(self._clicked))

    # --- flushing ----------------------------------------------------------------------------------------------------

    def flush(self, name: str, nodes: Sequence[NodeName]) -> None:
        """Ask for queues of a profile, in one connection where the provider allows it."""
        profile = self.configuration.profile(name)
        if profile is None or self._machinery is None:
            return
        queues = tuple(
            queue for queue in profile.queues if queue.node in nodes and (name, queue.node) not in self._asking
        )
        if queues:
            request = FlushRequest(profile, queues, Trigger.PERSON)
            self._click(name, queues, self._tasks.begin(self._flush(self._machinery, request), f"flush {name}"))

    def _click(self, name: str, queues: Sequence[Queue], task: asyncio.Task[None]) -> None:
        keys = [(name, queue.node) for queue in queues]
        now = time.time()
        self._clicked.update(dict.fromkeys(keys, now))
        self._asking.update(dict.fromkeys(keys, task))
        task.add_done_callback(lambda _: self._unclick(keys))
        self.pending.emit(frozenset(self._clicked))

    def _unclick(self, keys: Sequence[Key]) -> None:
        for key in keys:
            self._clicked.pop(key, None)
            self._asking.pop(key, None)
        if self._machinery:
            self._machinery.watcher.wake()
        self.pending.emit(frozenset(self._clicked))

    async def _flush(self, machinery: _Machinery, request: FlushRequest) -> None:
        try:
            await machinery.flusher.flush(request)
        except JournalFault as fault:
            self.problem.emit(fault.problem)
        machinery.tracker.wake()

    def can_stop(self, name: str, node: NodeName, flush: Flush | None) -> bool:
        """Tell whether Stop would do something: the question is ours, or mail is awaited."""
        return (name, node) in self._asking or (flush is not None and flush.state is FlushState.WAITING)

    def stop(self, name: str, node: NodeName, flush: Flush | None) -> None:
        """Stop asking, or stop waiting for mail: the flush is then judged by what came."""
        if task := self._asking.get((name, node)):
            task.cancel()
        elif flush and flush.state is FlushState.WAITING and self._machinery:
            self._tasks.start(self._stop_waiting(self._machinery, flush), f"stop flush {flush.id}")

    async def _stop_waiting(self, machinery: _Machinery, flush: Flush) -> None:
        await machinery.tracker.wait(flush.id, 0.0)
        machinery.watcher.wake()

    # --- profiles ----------------------------------------------------------------------------------------------------

    def save_profile(self, profile: Profile, secret: str | None = None, instead_of: str = "") -> None:
        """Keep a profile, its password where one was given, and let the receiver take its mail."""
        self._tasks.start(self._save_profile(profile, secret, instead_of), f"save {profile.name}")

    async def _save_profile(self, profile: Profile, secret: str | None, instead_of: str) -> None:
        if not await self._change(lambda before: before.with_profile(profile, instead_of)):
            return
        if secret is not None and profile.secret:
            refused = await self._secrets.write(profile.secret, secret)
            if refused:
                self.problem.emit(refused.problem)

    def read_profiles_again(self) -> None:
        """Read the profile file once more, after a person has mended it."""
        self._tasks.start(self._read_again(), "read the profiles")

    async def _read_again(self) -> None:
        async with self._turn:
            before = self.receiver_settings
            await self._load()
            await self._follow_settings(before)

    def remove_profile(self, name: str) -> None:
        """Remove a profile and its password; its history and mail stay."""
        profile = self.configuration.profile(name)
        if profile:
            self._tasks.start(self._remove_profile(profile), f"remove {name}")

    async def _remove_profile(self, profile: Profile) -> None:
        if await self._change(lambda before: before.without_profile(profile.name)) and profile.secret:
            refused = await self._secrets.forget(profile.secret)
            if isinstance(refused, NoSecret):
                self.problem.emit(refused.problem)

    async def _change(self, change: Callable[[Configuration], Configuration]) -> bool:
        """Make a change to what stands when its turn has come, keep it, and let the receiver follow."""
        async with self._turn:
            changed = change(self.configuration)
            if problem := await asyncio.to_thread(self._profiles.save, changed):
                self.problem.emit(problem)
                return False
            before = self.receiver_settings
            self._configure(changed)
            await self._follow_settings(before)
            return True

    def _configure(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self.configuration_changed.emit(configuration)

    # --- the receiver ------------------------------------------------------------------------------------------------

    def restart_receiver(self) -> None:
        """Try again, after a failure."""
        self._tasks.start(self._restart_receiver(), "restart the receiver")

    async def _restart_receiver(self) -> None:
        async with self._turn:
            if self._supervisor:
                await self._supervisor.stop()
                await self._supervisor.start()

    @property
    def receiver_settings(self) -> ReceiverSettings:
        """What the receiver is run with: the file's settings, and every domain that a queue may bring accepted."""
        return with_queues(self.configuration.receiver, self.configuration.profiles)

    async def _start_receiver(self) -> None:
        """Without an accepted domain it would refuse whatever came: it is not started then."""
        async with self._turn:
            if self._supervisor and self.receiver_settings.accept:
                await self._supervisor.start()

    async def _follow_settings(self, before: ReceiverSettings) -> None:
        wanted = self.receiver_settings
        if self._supervisor is None or wanted == before:
            return
        if wanted.accept:
            await self._supervisor.apply(wanted)
        else:
            await self._supervisor.stop()

    async def _ensure_receiver(self) -> Problem | None:
        """Have the receiver listening before anything is asked: a provider may deliver before it answers."""
        if self._supervisor is None:
            return Problem("The receiver is not set up.", "Close the window and open it again.")
        async with self._turn:
            if self.status.state is ReceiverState.FAILED:
                await self._supervisor.stop()
            await self._supervisor.start()
        return await self._supervisor.ready()

    def _on_status(self, status: ReceiverStatus) -> None:
        self.status = status
        self.receiver.emit(status)

    def _on_notice(self, notice: Notice) -> None:
        if self._machinery:
            self._machinery.watcher.wake()
            self._machinery.tracker.wake()
        match notice:
            case Trouble(problem):
                self.problem.emit(problem)
            case Recovered(indexed=indexed) if indexed:
                what = (
                    f"{indexed} messages were found in the mail folder without a row in the log; they are listed now."
                )
                self.problem.emit(Problem(what))
