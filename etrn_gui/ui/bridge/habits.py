"""What the journal teaches of each queue: how it usually empties, and whether it has fallen silent."""

import asyncio
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.habit import learn
from etrn_gui.domain.history import Flush, FlushState
from etrn_gui.domain.node import NodeName
from etrn_gui.flush.silence import find_alarm
from etrn_gui.storage.journal import Journal, JournalFault
from etrn_gui.ui.bridge.ground import Ground
from etrn_gui.ui.bridge.learnt import Learnt

_MEMORY = 60
"""Flushes of a queue that are looked at."""


class Habits(QObject):
    """Learns anew whenever a flush of a queue has ended. The journal is read in a thread."""

    learnt = Signal(object)
    """Mapping of (profile's name, NodeName) to Learnt: of those queues that were looked at."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground
        self._wanted: set[tuple[str, NodeName]] = set()
        self._looking = False

    def take_flushes(self, flushes: Iterable[Flush]) -> None:
        """Take flushes that changed, and learn from those that have ended."""
        self._wanted |= {(flush.profile, flush.node) for flush in flushes if flush.state is FlushState.CLOSED}
        if self._wanted and not self._looking and self._ground.journal:
            self._looking = True
            self._ground.tasks.start(self._look(self._ground.journal), "learn from earlier flushes")

    async def _look(self, journal: Journal) -> None:
        try:
            while self._wanted:
                keys, self._wanted = tuple(self._wanted), set()
                self.learnt.emit(await asyncio.to_thread(_learn_all, journal, keys))
        except JournalFault as fault:
            self._ground.tell(fault.problem)
        finally:
            self._looking = False


def _learn_all(journal: Journal, keys: Sequence[tuple[str, NodeName]]) -> dict[tuple[str, NodeName], Learnt]:
    return {key: _learn(journal, *key) for key in keys}


def _learn(journal: Journal, profile: str, node: NodeName) -> Learnt:
    flushes = journal.flushes.of_queue(profile, str(node), _MEMORY)
    return Learnt(learn(flushes), find_alarm(journal, profile, str(node)))
