"""What a person does with the log: search, scroll, pause, copy, and set it up."""

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from etrn_gui.domain.history import Arrival
from etrn_gui.domain.log_filter import Filter
from etrn_gui.domain.log_view import LogView, SavedFilter
from etrn_gui.ui.bridge import Bridge, Found, Known, Newer, News, Progress
from etrn_gui.ui.formats import count_text
from etrn_gui.ui.models.deliveries import HELD, DeliveriesModel
from etrn_gui.ui.models.rows import copied_line, make_row
from etrn_gui.ui.views.deliveries_panel import DeliveriesPanel

MOST_COPIED = 10_000
"""Rows that the clipboard takes; more than that is exported."""
_FAR_BEHIND = 5_000
"""Rows outside of the index from which a person is told that searching takes longer."""
_BODIES_BEHIND = 200
"""Messages whose texts are not read yet, from which a person is told how far it is."""
_SETTLE = 800
"""Milliseconds after the last change of a column until it is saved."""


class LogActions(QObject):
    """Carries words between the log, its model and the bridge."""

    def __init__(self, bridge: Bridge, model: DeliveriesModel, panel: DeliveriesPanel, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._model, self._panel, self._window = bridge, model, panel, window
        self._view = LogView()
        self._has_joined = False
        self._save_soon = QTimer(self)
        self._save_soon.setSingleShot(True)
        self._save_soon.setInterval(_SETTLE)
        self._save_soon.timeout.connect(self._save)
        self._connect_log()
        self._connect_view()

    def _connect_log(self) -> None:
        search = self._bridge.search
        self._panel.filter.filter_changed.connect(self._find)
        self._panel.paused.connect(search.pause)
        self._model.rows_wanted.connect(search.fetch)
        search.found.connect(self._on_found)
        search.newer.connect(self._on_newer)
        search.rows.connect(self._model.take)
        search.waiting.connect(self._panel.show_waiting)
        self._bridge.log.news.connect(self._on_news)

    def join(self) -> None:
        """Follow the indexes too, which are loaded by this."""
        self._has_joined = True
        self._bridge.indexing.progress.connect(self._on_progress)
        self._bridge.body_indexing.progress.connect(self._on_bodies)
        self._bridge.body_indexing.ready.connect(self._bridge.search.seek_bodies)
        self._bridge.body_indexing.want(self._view.bodies)

    def _connect_view(self) -> None:
        menu = self._panel.filters_menu
        self._bridge.log_view.changed.connect(self._on_view)
        self._panel.table.columns_changed.connect(self._save_soon.start)
        self._panel.table.copy_wanted.connect(self._copy)
        self._panel.rows_menu.copy_rows.connect(self._copy)
        self._panel.rows_menu.copy_cell.connect(
            lambda: QGuiApplication.clipboard().setText(self._panel.table.cell_text())
        )
        self._panel.rows_menu.only.connect(self._panel.filter.add_word)
        self._panel.filter.words_wanted.connect(self._offer_words)
        menu.save_wanted.connect(lambda: self._ask_name("", self._keep_filter))
        menu.rename_wanted.connect(lambda name: self._ask_name(name, lambda new: self._rename(name, new)))
        menu.remove_wanted.connect(self._remove)
        menu.bodies_toggled.connect(lambda wanted: self._change(replace(self._view, bodies=wanted)))

    # --- rows --------------------------------------------------------------------------------------------------------

    def _find(self, wanted: Filter) -> None:
        self._panel.show_searching(True)
        self._panel.filters_menu.allow_saving(bool(wanted.terms))
        self._bridge.search.find(wanted)

    def _on_found(self, found: Found) -> None:
        if found.is_first:
            self._panel.show_searching(not found.is_last)
            self._model.begin(found.ids, found.arrivals)
        else:
            self._model.append(found.ids)
        if found.is_last:
            self._panel.show_searching(False)
            self._panel.table.give_up_seeking()

    def _on_newer(self, newer: Newer) -> None:
        self._model.prepend(newer.ids, newer.arrivals)

    def _on_news(self, news: News) -> None:
        self._model.start_day(news.day)
        self._panel.show_totals(news.today)
        if news.arrivals:
            self._bridge.search.take_news(news.arrivals, news.newest)
        if self._has_joined:
            self._feed_indexes(fresh=bool(news.arrivals))

    def _feed_indexes(self, *, fresh: bool) -> None:
        if fresh:
            self._bridge.indexing.take_news()
            self._bridge.body_indexing.take_news()
        self._bridge.body_indexing.want(self._view.bodies)

    def _on_progress(self, progress: Progress) -> None:
        text = self.tr("The search index is being made: {done} of {all} rows. Until then searching takes longer.")
        self._show_how_far(progress, _FAR_BEHIND, text)

    def _on_bodies(self, progress: Progress) -> None:
        text = self.tr("The texts of messages are being read for the search: {done} of {all}.")
        self._show_how_far(progress, _BODIES_BEHIND, text)

    def _show_how_far(self, progress: Progress, worth_telling: int, text: str) -> None:
        """Tell how far an index is where more than `worth_telling` are left to do, else nothing."""
        done = count_text(progress.of - progress.behind)
        told = text.format(done=done, all=count_text(progress.of))
        self._panel.show_progress(told if progress.behind > worth_telling else "")

    # --- copying -----------------------------------------------------------------------------------------------------

    def _copy(self) -> None:
        ids = self._panel.table.selected_ids(MOST_COPIED + 1)
        if len(ids) > MOST_COPIED:
            text = self.tr("The clipboard takes {count} rows at most. Export them to a file instead.")
            self._panel.show_progress(text.format(count=count_text(MOST_COPIED)))
            return
        rows = [row for number in ids if (row := self._model.held(number)) is not None] if len(ids) <= HELD else []
        if len(rows) == len(ids):
            QGuiApplication.clipboard().setText("\n".join(map(copied_line, rows)))
        elif ids:
            self._bridge.search.read_all(ids, self._put_on_clipboard)

    def _put_on_clipboard(self, arrivals: list[Arrival]) -> None:
        now = time.time()
        lines = (copied_line(make_row(arrival, now)) for arrival in arrivals)
        QGuiApplication.clipboard().setText("\n".join(lines))

    # --- how it is set up --------------------------------------------------------------------------------------------

    def _on_view(self, view: LogView) -> None:
        if view.columns and view.columns != self._view.columns:
            self._panel.table.set_columns(view.columns)
        self._view = view
        if self._has_joined:
            self._bridge.body_indexing.want(view.bodies)
        self._panel.filters_menu.show_state(view.filters, bodies=view.bodies)
        self._panel.filter.set_bodies(view.bodies)

    def _save(self) -> None:
        self._change(replace(self._view, columns=self._panel.table.columns()))

    def _change(self, view: LogView) -> None:
        self._view = view
        self._bridge.log_view.change(view)

    def _offer_words(self) -> None:
        self._bridge.search.tell_known(self._offer)

    def _offer(self, known: Known) -> None:
        from etrn_gui.ui.models.filter_words import FilterWords, accepted_words

        domains = accepted_words(self._bridge.profiles.receiver_settings.accept)
        words = FilterWords(known.providers, known.flushes, known.senders, (*domains, *known.recipients))
        self._panel.filter.offer(words)

    def _ask_name(self, name: str, then: Callable[[str], None]) -> None:
        from PySide6.QtWidgets import QInputDialog

        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Save the filter") if not name else self.tr("Rename the filter"))
        dialog.setLabelText(self.tr("Name of the filter:"))
        dialog.setTextValue(name or self._panel.filter.filter.text)
        field = dialog.findChild(QLineEdit)
        if field is not None:
            field.setAccessibleName(self.tr("Name of the filter"))
            field.setMaxLength(80)
        dialog.textValueSelected.connect(lambda text: then(text.strip()) if text.strip() else None)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep_filter(self, name: str) -> None:
        """Save the filter in force; one of the same name gives way."""
        others = tuple(saved for saved in self._view.filters if saved.name != name)
        text = self._panel.filter.filter.text
        self._change(replace(self._view, filters=(*others, SavedFilter(name, text))))

    def _rename(self, name: str, new: str) -> None:
        renamed = (replace(saved, name=new) if saved.name == name else saved for saved in self._view.filters)
        self._change(replace(self._view, filters=tuple({saved.name: saved for saved in renamed}.values())))

    def _remove(self, name: str) -> None:
        left = tuple(saved for saved in self._view.filters if saved.name != name)
        self._change(replace(self._view, filters=left))
