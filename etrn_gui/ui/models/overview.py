"""The state that all views share: providers, the latest flush of each queue, what is pending, and what is chosen."""

from collections.abc import Iterable, Mapping

from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.profile import Profile
from etrn_gui.ui.bridge import Learnt
from etrn_gui.ui.models.flushes import FlushBook
from etrn_gui.ui.models.providers import ProviderRow
from etrn_gui.ui.wording import NOTHING_LEARNT, QueueWords, provider_words, queue_words, status_words


class Overview:
    """Takes what the bridge tells and says each view's part of it in words. Has no clock: the caller gives `now`."""

    def __init__(self) -> None:
        self._profiles: tuple[Profile, ...] = ()
        self._book = FlushBook()
        self._pending: frozenset[tuple[str, NodeName]] = frozenset()
        self._chosen = ""
        self._learnt: dict[tuple[str, NodeName], Learnt] = {}

    # --- what is told ------------------------------------------------------------------------------------------------

    def take_profiles(self, profiles: Iterable[Profile]) -> None:
        """Take the profiles as they stand; where the chosen one is gone, the first is chosen."""
        self._profiles = tuple(profiles)
        if self.profile is None:
            self._chosen = self._profiles[0].name if self._profiles else ""

    def take_flushes(self, flushes: Iterable[Flush]) -> None:
        """Take flushes that changed."""
        self._book.take(flushes)

    def take_pending(self, pending: frozenset[tuple[str, NodeName]]) -> None:
        """Take the queues that were clicked and have no row yet."""
        self._pending = pending

    def take_learnt(self, learnt: Mapping[tuple[str, NodeName], Learnt]) -> None:
        """Take what earlier flushes of some queues teach."""
        self._learnt.update(learnt)

    def choose(self, name: str) -> None:
        """Choose a provider."""
        self._chosen = name

    # --- what is asked -----------------------------------------------------------------------------------------------

    @property
    def has_profiles(self) -> bool:
        """Whether there is any provider."""
        return bool(self._profiles)

    @property
    def chosen(self) -> str:
        """The name of the chosen provider, or an empty text."""
        return self._chosen

    @property
    def profile(self) -> Profile | None:
        """The chosen provider."""
        return self.find(self._chosen)

    def find(self, name: str) -> Profile | None:
        """Find a provider by its name."""
        return next((profile for profile in self._profiles if profile.name == name), None)

    def latest(self, node: NodeName) -> Flush | None:
        """Return the latest flush of one of the chosen provider's queues."""
        return self._book.latest(self._chosen, node)

    def flushes(self, name: str) -> Mapping[NodeName, Flush]:
        """Return the latest flush of each queue of a provider."""
        return self._book.of_profile(name)

    def running(self) -> list[Flush]:
        """Return the flushes that run, of any provider, newest first."""
        return self._book.running()

    @property
    def is_busy(self) -> bool:
        """Whether anything runs or is about to."""
        return bool(self._pending or self._book.running())

    def idle_nodes(self, name: str = "") -> list[NodeName]:
        """Return the queues of a provider, else of the chosen one, that could be flushed now."""
        profile = self.find(name or self._chosen)
        return [queue.node for queue in (profile.queues if profile else ()) if not self._runs(profile, queue.node)]

    def runs(self, node: NodeName) -> bool:
        """Tell whether a queue of the chosen provider is being flushed, or was clicked."""
        return self._runs(self.profile, node)

    def _runs(self, profile: Profile | None, node: NodeName) -> bool:
        name = profile.name if profile else ""
        flush = self._book.latest(name, node)
        return (name, node) in self._pending or (flush is not None and flush.state is not FlushState.CLOSED)

    # --- in words ----------------------------------------------------------------------------------------------------

    def provider_rows(self, now: float) -> list[ProviderRow]:
        """Return the list of providers."""
        return [self._provider_row(profile, now) for profile in self._profiles]

    def _provider_row(self, profile: Profile, now: float) -> ProviderRow:
        pending = [node for name, node in self._pending if name == profile.name]
        words = provider_words(profile, self._book.of_profile(profile.name), now, pending)
        return ProviderRow(profile.name, words.tone, words.line)

    def queue_words(self, now: float) -> Mapping[NodeName, QueueWords]:
        """Return the words of each of the chosen provider's cards."""
        queues = self.profile.queues if self.profile else ()
        return {queue.node: self._words(queue.node, now) for queue in queues}

    def _words(self, node: NodeName, now: float) -> QueueWords:
        key = self._chosen, node
        return queue_words(self.latest(node), now, key in self._pending, self.learnt(node))

    def learnt(self, node: NodeName) -> Learnt:
        """Return what is known of one of the chosen provider's queues beside its latest flush."""
        return self._learnt.get((self._chosen, node), NOTHING_LEARNT)

    def status_line(self, now: float) -> str:
        """Return the line at the foot: the running flush, else the last one."""
        flush = next(iter(self._book.running()), None) or self._book.newest()
        learnt = self._learnt.get((flush.profile, flush.node), NOTHING_LEARNT) if flush else NOTHING_LEARNT
        return status_words(flush, now, learnt) if flush else ""
