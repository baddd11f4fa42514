"""Schedules in the window: how they stand on cards, at the side and at the foot; their editor; pauses; the ledger."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from etrn_gui.domain.node import NodeName
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.schedule.link import Link
from etrn_gui.domain.schedule.rules import Schedule
from etrn_gui.ui.bridge import Bridge, Configuration, PauseRow
from etrn_gui.ui.models.overview import Overview
from etrn_gui.ui.models.runs import RunsModel
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.provider_page import ProviderPage
from etrn_gui.ui.views.schedule.pause_bar import PauseBar
from etrn_gui.ui.views.schedule.runs_panel import RunsPanel
from etrn_gui.ui.views.sidebar import Sidebar
from etrn_gui.ui.views.status_strip import StatusStrip
from etrn_gui.ui.wording.runs import schedule_words, status_line

if TYPE_CHECKING:
    from etrn_gui.ui.views.schedule.dialog import ScheduleDialog

_TICK = 5_000
"""Milliseconds between two looks at the clock: “in 4 min” grows shorter."""


class ScheduleActions(QObject):
    """Carries what the bridge tells of schedules to the views, and what a person wants of them to the bridge."""

    def __init__(
        self, bridge: Bridge, overview: Overview, theme: Theme, window: QWidget, choose: Callable[[str], None]
    ) -> None:
        """`choose` shows a provider."""
        super().__init__(window)
        self._choose = choose
        self._bridge, self._overview, self._window = bridge, overview, window
        self._page: ProviderPage | None = None
        self._sidebar: Sidebar | None = None
        self._status: StatusStrip | None = None
        self._dialog: ScheduleDialog | None = None
        self.bar = PauseBar()
        self.model = RunsModel(self)
        self.runs = RunsPanel(self.model, theme)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.show)

    def attach(self, page: ProviderPage, sidebar: Sidebar, status: StatusStrip) -> None:
        """Work on these views from now on."""
        self._page, self._sidebar, self._status = page, sidebar, status
        scheduling = self._bridge.scheduling
        page.rooms.add(self.tr("Runs"), self.runs)
        sidebar.schedules.pause_wanted.connect(lambda until: scheduling.pause(until=until))
        sidebar.schedules.resume_wanted.connect(self.end_pauses)
        self.bar.resume_wanted.connect(self.end_pauses)
        self.runs.flush_wanted.connect(page.show_flush)
        self.runs.chosen.connect(scheduling.look_up_link)
        scheduling.link.connect(self.runs.show_link)
        self.model.older_wanted.connect(scheduling.fetch)
        scheduling.changed.connect(lambda _: self.show())
        scheduling.told.connect(self.model.take)
        scheduling.page.connect(self.model.add_older)
        scheduling.opened.connect(self.runs.search)
        self._tick.start(_TICK)

    # --- what is shown -----------------------------------------------------------------------------------------------

    def show(self) -> None:
        """Show how all schedules stand now."""
        if not (self._page and self._sidebar and self._status):
            return
        now, schedules = time.time(), self._bridge.scheduling.now
        profile = self._overview.profile
        if profile:
            known = schedules.of(profile.name)
            words = {
                queue.node: schedule_words(queue.schedule, known.get(str(queue.node)), now, schedules.zone)
                for queue in profile.queues
            }
            self._page.board.show_schedules(words)
            self.runs.show_profile(profile)
        self.runs.show_keeper(schedules.keeper, schedules.zone)
        self._sidebar.schedules.show_schedules(schedules, now)
        self.bar.show_pauses(schedules.pauses, now)
        self._status.show_next("" if schedules.pauses else status_line(schedules.outlooks, now))

    # --- what a person wants -----------------------------------------------------------------------------------------

    def edit(self, node: NodeName | None = None) -> None:
        """Open the editor for a queue of the chosen provider; None: for all of them."""
        from etrn_gui.ui.views.schedule.dialog import ScheduleDialog

        profile = self._overview.profile
        if profile is None or not profile.queues:
            return
        scheduling = self._bridge.scheduling
        queue = profile.queue(node) if node else None
        dialog = ScheduleDialog(profile, queue, scheduling.now.zone, scheduling.interfaces, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = profile.name
        dialog.saved.connect(lambda nodes, schedule, link: self._save(name, nodes, schedule, link))
        dialog.finished.connect(self._forget)
        dialog.pause_wanted.connect(lambda which, until: scheduling.pause(name, which, until))
        dialog.open()
        self._dialog = dialog

    def _forget(self) -> None:
        self._dialog = None

    def edit_all_of(self, name: str) -> None:
        """Open the editor for all queues of a provider, which becomes the chosen one."""
        self._choose(name)
        self.edit()

    def _save(self, name: str, nodes: Sequence[NodeName], schedule: Schedule, link: Link) -> None:
        def change(before: Configuration) -> Configuration:
            profile = before.profile(name)
            return before.with_profile(_with_schedule(profile, nodes, schedule, link)) if profile else before

        self._bridge.profiles.apply(change, self._saved)

    def _saved(self, kept: bool) -> None:
        """Close the editor, or leave what was typed where it is: why it could not be kept is told by the window."""
        if self._dialog and kept:
            self._dialog.accept()
        elif self._dialog:
            self._dialog.show_not_kept()

    def resume_queue(self, node: NodeName) -> None:
        """Let a queue's schedule go on: end what pauses it, and what has stopped begins again."""
        name = self._overview.chosen
        covering = [row for row in self._bridge.scheduling.now.pauses if row.covers((name, str(node)))]
        self.end_pauses(covering)
        self._bridge.scheduling.resume(name, str(node))

    def end_pauses(self, rows: Sequence[PauseRow]) -> None:
        """End these pauses."""
        for row in rows:
            self._bridge.scheduling.end_pause(row)


def _with_schedule(profile: Profile, nodes: Sequence[NodeName], schedule: Schedule, link: Link) -> Profile:
    queues = (replace(one, schedule=schedule) if one.node in nodes else one for one in profile.queues)
    return replace(profile, queues=tuple(queues), link=link)
