"""The main window: views put together, and what a person does in them carried to the bridge."""

from etrn_gui.ui.window.main_window import MainWindow

__all__ = ["MainWindow"]
