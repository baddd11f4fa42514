"""The menus of the log: columns, saved filters, and what can be done with the chosen rows."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from etrn_gui.domain.log_view import SavedFilter
from etrn_gui.ui.models.rows import Column
from etrn_gui.ui.views.deliveries_table import DeliveriesTable
from etrn_gui.ui.visible import visible


class ColumnsMenu(QMenu):
    """Which columns are shown; filled when it is opened."""

    def __init__(self, table: DeliveriesTable, titles: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._titles = table, tuple(titles)
        self.setAccessibleName(self.tr("Columns of the deliveries"))
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        for column in Column:
            action = self.addAction(self._titles[column])
            action.setCheckable(True)
            action.setChecked(self._table.is_column_shown(column))
            action.toggled.connect(partial(self._table.show_column, column))
        self.addSeparator()
        self.addAction(self.tr("Put the columns as at first")).triggered.connect(self._table.reset_columns)


class FiltersMenu(QMenu):
    """Filters under their names, and what can be done with them; filled when it is opened."""

    chosen = Signal(str)
    """The text of a saved filter."""
    save_wanted = Signal()
    rename_wanted = Signal(str)
    """The name of a saved filter."""
    remove_wanted = Signal(str)
    bodies_toggled = Signal(bool)
    """Words are to be found in the texts of messages too, or no longer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Saved filters"))
        self._filters: tuple[SavedFilter, ...] = ()
        self._bodies = False
        self._can_save = False
        self.aboutToShow.connect(self._fill)

    def show_state(self, filters: Sequence[SavedFilter], *, bodies: bool) -> None:
        """Take the saved filters, and whether texts of messages are searched."""
        self._filters, self._bodies = tuple(filters), bodies

    def allow_saving(self, allowed: bool) -> None:
        """There is a filter that could be saved."""
        self._can_save = allowed

    def _fill(self) -> None:
        from etrn_gui.ui.wording.filtering import bodies_choice

        self.clear()
        for saved in self._filters:
            action = self.addAction(_plain(saved.name))
            action.setToolTip(visible(saved.text))
            action.triggered.connect(partial(self.chosen.emit, saved.text))
        if self._filters:
            self.addSeparator()
        save = self.addAction(self.tr("Save this filter…"))
        save.setEnabled(self._can_save)
        save.triggered.connect(self.save_wanted)
        if self._filters:
            self._fill_changes()
        self.addSeparator()
        bodies = self.addAction(bodies_choice())
        bodies.setCheckable(True)
        bodies.setChecked(self._bodies)
        bodies.toggled.connect(self.bodies_toggled)

    def _fill_changes(self) -> None:
        rename, remove = self.addMenu(self.tr("Rename")), self.addMenu(self.tr("Remove"))
        for saved in self._filters:
            rename.addAction(_plain(saved.name)).triggered.connect(partial(self.rename_wanted.emit, saved.name))
            remove.addAction(_plain(saved.name)).triggered.connect(partial(self.remove_wanted.emit, saved.name))


class RowsMenu(QMenu):
    """What can be done with the chosen rows."""

    copy_rows = Signal()
    copy_cell = Signal()
    only = Signal(str, str)
    """A key of the filter, perhaps with a `-` before it, and its value."""
    export = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What can be done with the chosen deliveries"))

    def open_for(self, table: DeliveriesTable, where: QPoint) -> None:
        """Show what can be done with the rows that are chosen in a table."""
        self.clear()
        count = table.selected_count()
        if not count:
            return
        copy = self.addAction(self.tr("Copy %n row(s)", "", count))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(self.copy_rows)
        self.addAction(self.tr("Copy this cell")).triggered.connect(self.copy_cell)
        arrival = table.arrival_of(table.currentIndex())
        if arrival is not None:
            self.addSeparator()
            if arrival.sender:
                only = self.addAction(self.tr("Only from {sender}").format(sender=_plain(arrival.sender)))
                only.triggered.connect(partial(self.only.emit, "from", arrival.sender))
                none = self.addAction(self.tr("Leave out {sender}").format(sender=_plain(arrival.sender)))
                none.triggered.connect(partial(self.only.emit, "-from", arrival.sender))
            if arrival.flush is not None:
                only = self.addAction(self.tr("Only flush #{number}").format(number=arrival.flush))
                only.triggered.connect(partial(self.only.emit, "flush", str(arrival.flush)))
        self.addSeparator()
        self.addAction(self.tr("Export %n row(s)…", "", count)).triggered.connect(self.export)
        self.popup(where)


def _plain(text: str) -> str:
    """A text of a menu, in which an ampersand marks no key."""
    return visible(text).replace("&", "&&")
