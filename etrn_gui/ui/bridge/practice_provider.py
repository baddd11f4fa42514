"""What the practice provider holds and tells. It is loaded with the practice room, which most windows never have."""

from etrn_gui.provider import notices
from etrn_gui.provider.notices import Notice
from etrn_gui.provider.spool_reader import Entry, State

__all__ = ["Entry", "Notice", "State", "notices"]
