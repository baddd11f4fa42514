"""Makes what is imported by it and after it load faster; the program imports it first. About a sixth of its start.

Qt for Python replaces `__import__`, so as to see `from __feature__ import snake_case`: it reads the source of every
module that is imported from then on, and looks for “PySide6” in it. Nothing here says `__feature__`, so the import that
it keeps for this case (`__orig_import__`) is put back. And the collector looks in vain, again and again, at what all of
these modules are made of; `GarbageKeeper` takes it over as soon as there is an application.
"""

import builtins
import gc

gc.disable()
import PySide6.QtCore  # noqa: E402, F401 - what puts the other import in its place

if hasattr(builtins, "__orig_import__"):
    builtins.__import__ = builtins.__orig_import__
