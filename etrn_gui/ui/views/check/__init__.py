"""A check shown step by step: `CheckDialog`, and `StepList` for whoever shows one elsewhere."""

from etrn_gui.ui.views.check.dialog import CheckDialog
from etrn_gui.ui.views.check.step_list import StepList

__all__ = ["CheckDialog", "StepList"]
