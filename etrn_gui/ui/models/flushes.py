"""The latest flush of every queue, and which of them run."""

from collections.abc import Iterable

from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.node import NodeName


class FlushBook:
    """Takes changed flushes as they are read and keeps the latest one of each queue."""

    def __init__(self) -> None:
        self._latest: dict[tuple[str, NodeName], Flush] = {}

    def take(self, flushes: Iterable[Flush]) -> None:
        """Take rows in any order; of one queue the highest id counts, of one flush the highest revision."""
        for flush in flushes:
            key = flush.profile, flush.node
            known = self._latest.get(key)
            if known is None or (flush.id, flush.revision) >= (known.id, known.revision):
                self._latest[key] = flush

    def latest(self, profile: str, node: NodeName) -> Flush | None:
        """Return the latest flush of one queue."""
        return self._latest.get((profile, node))

    def of_profile(self, profile: str) -> dict[NodeName, Flush]:
        """Return the latest flush of each queue of a profile."""
        return {node: flush for (name, node), flush in self._latest.items() if name == profile}

    def running(self) -> list[Flush]:
        """Return the flushes without a verdict, newest first."""
        open_ones = (flush for flush in self._latest.values() if flush.state is not FlushState.CLOSED)
        return sorted(open_ones, key=lambda flush: flush.id, reverse=True)

    def newest(self) -> Flush | None:
        """Return the flush that was opened last."""
        return max(self._latest.values(), key=lambda flush: flush.id, default=None)
