"""The assistant for a new provider: from its host alone to a ticked-off test."""

from etrn_gui.ui.views.assistant.dialog import Assistant

__all__ = ["Assistant"]
