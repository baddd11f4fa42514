"""The receiver's settings: `ReceiverDialog`, its fields, and what they do in words."""

from etrn_gui.ui.views.receiver_dialog.dialog import ReceiverDialog

__all__ = ["ReceiverDialog"]
