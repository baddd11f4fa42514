"""The main window: views, and what carries words between them and the bridge."""

from etrn_gui.ui.window.main_window import MainWindow
from etrn_gui.ui.window.opening import make_whole, open_in_steps, read_first

__all__ = ["MainWindow", "make_whole", "open_in_steps", "read_first"]
