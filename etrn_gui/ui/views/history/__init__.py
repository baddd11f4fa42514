"""The room of the history: a chart of what came by the day, and the same as a table."""

from etrn_gui.ui.views.history.room import HistoryRoom

__all__ = ["HistoryRoom"]
