"""Rows of the log, and the mail they tell of, written to one file that is whole or not there."""

from etrn_gui.storage.export.exporter import Cancelled, Exported, Target, Wanted, export
from etrn_gui.storage.export.formats import Format, format_of

__all__ = ["Cancelled", "Exported", "Format", "Target", "Wanted", "export", "format_of"]
