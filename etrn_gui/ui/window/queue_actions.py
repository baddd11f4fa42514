"""What a person does with the chosen provider's queues: flush, stop, and read what to do."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.node import NodeName
from etrn_gui.ui.bridge import Bridge
from etrn_gui.ui.models.overview import Overview

if TYPE_CHECKING:
    from etrn_gui.ui.wording.advice import NextTry


class QueueActions(QObject):
    """Carries clicks on cards to the bridge."""

    receipt_wanted = Signal(int)
    """The number of a flush."""

    def __init__(self, bridge: Bridge, overview: Overview, window: QWidget, check: Callable[[str], None]) -> None:
        """`check` begins the check of a provider."""
        super().__init__(window)
        self._bridge, self._overview, self._window, self._check = bridge, overview, window, check

    def flush(self, node: NodeName) -> None:
        """Flush one queue."""
        self._bridge.flushing.flush(self._overview.chosen, [node])

    def flush_some(self, nodes: Sequence[NodeName]) -> None:
        """Flush several queues at once."""
        self._bridge.flushing.flush(self._overview.chosen, nodes)

    def flush_all(self) -> None:
        """Flush every queue that does not run."""
        self._bridge.flushing.flush(self._overview.chosen, self._overview.idle_nodes())

    def flush_provider(self, name: str) -> None:
        """Flush every queue of a provider."""
        if profile := self._bridge.profiles.configuration.profile(name):
            self._bridge.flushing.flush(name, [queue.node for queue in profile.queues])

    def stop(self, node: NodeName) -> None:
        """Stop asking, or waiting."""
        self._bridge.flushing.stop(self._overview.chosen, node, self._overview.latest(node))

    def can_stop(self, node: NodeName) -> bool:
        """Tell whether Stop would do something."""
        if not self._overview.runs(node):
            return False
        return self._bridge.can_stop(self._overview.chosen, node, self._overview.latest(node))

    def advise(self, node: NodeName) -> None:
        """Show what an answer means and what to do."""
        from etrn_gui.ui.bridge import letter
        from etrn_gui.ui.views.advice_dialog import AdviceDialog
        from etrn_gui.ui.wording.advice import advice_words

        profile, flush, now = self._overview.profile, self._overview.latest(node), time.time()
        if profile is None:
            return
        words = advice_words(
            self._overview.queue_words(now)[node],
            flush,
            now,
            self._overview.learnt(node).alarm,
            letter=letter(flush) if flush else None,
            next_try=self._next_try(node),
        )
        downgrade = flush is not None and self._bridge.trusting.is_downgrade(flush)
        told = flush is not None
        dialog = AdviceDialog(node.display, words, self._window, downgrade=downgrade, receipt=told)
        dialog.receipt_wanted.connect(partial(self.show_receipt, node))
        dialog.check_wanted.connect(lambda: self._check(profile.name))
        dialog.accepted_without_tls.connect(lambda: self._bridge.trusting.accept_no_tls(profile))
        dialog.open()

    def show_receipt(self, node: NodeName) -> None:
        """Show what came of the latest flush of a queue, also where nothing did."""
        if flush := self._overview.latest(node):
            self.receipt_wanted.emit(flush.id)

    def _next_try(self, node: NodeName) -> NextTry | None:
        """Tell when the queue is asked again by itself; None where it has no schedule."""
        from etrn_gui.ui.wording.advice import NextTry
        from etrn_gui.ui.wording.runs import why_words

        schedules = self._bridge.scheduling.now
        stands = schedules.of(self._overview.chosen).get(str(node))
        if stands is None:
            return None
        until = stands.pause.until if stands.pause else None
        return NextTry(stands.plan.at, why_words(stands.plan, stands.standing, schedules.zone, until))
