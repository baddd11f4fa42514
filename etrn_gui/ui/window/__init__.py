"""The main window: views, and what carries words between them and the bridge."""

from etrn_gui.ui.window.main_window import MainWindow

__all__ = ["MainWindow"]
