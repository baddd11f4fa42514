"""A provider to add or to change: `ProviderDialog`, its fields, and the rules by which they become a profile."""

from etrn_gui.ui.views.provider_dialog.dialog import ProviderDialog

__all__ = ["ProviderDialog"]
