"""Reading mail safely: hostile messages are taken apart in a helper process with limits on time and memory.

It stands beside flush, receiver and provider, knows none of them, and imports the domain only. `Reader` is the asyncio
side; `python -m etrn_gui.reading` is the helper. They speak through a pipe in JSON and plain octets (wire.py).
"""

from etrn_gui.reading.reader import Reader

__all__ = ["Reader"]
