"""What every part of the bridge stands on: the data folder, the open journal, tasks, and a way to say what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.paths import DataFolder
from etrn_gui.ui.bridge.tasks import Tasks, turn

if TYPE_CHECKING:
    import asyncio

    from etrn_gui.ui.bridge.heard_secrets import HeardSecrets


class Ground:
    """Shared by the parts of one bridge; `tell` shows a problem to the person, `report` an unexpected exception."""

    def __init__(
        self, data: DataFolder, tell: Callable[[Problem], None], report: Callable[[BaseException], None]
    ) -> None:
        self.data = data
        self.tell = tell
        self.report = report
        self.tasks = Tasks(report)
        self.journal: Journal | None = None
        """Open between the bridge's `open` and `close`, unless it cannot be."""

    @cached_property
    def turn(self) -> asyncio.Lock:
        """Held while the profiles change or the receiver is started or stopped: one change at a time, in order."""
        return turn()

    @cached_property
    def secrets(self) -> HeardSecrets:
        """The passwords."""
        from etrn_gui.ui.bridge.heard_secrets import HeardSecrets

        return HeardSecrets()
