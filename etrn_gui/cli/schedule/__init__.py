"""`etrnctl schedule`: the next runs and why; keeping them as a service; pausing; changing."""

from etrn_gui.cli.schedule.command import command

__all__ = ["command"]
