"""etrn-gui: one click fetches the mail that waits at a provider, and proves that it came."""

__version__ = "0.1.0"
