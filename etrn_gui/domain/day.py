"""What the flushes of one day came to."""

from datetime import date

from etrn_gui.domain.frozen import frozen


@frozen
class Day:
    """The flushes that were opened on one local day, put together."""

    date: date
    flushes: int
    promised: int | None
    """Messages that providers said they start; None where none of them said."""
    arrived: int
    bytes: int
    first_after: float | None
    """Seconds from ETRN to the first message, on the average of the flushes that brought any."""
    silent: int
    """Flushes that were accepted and brought nothing."""
    refused: int
    """Flushes that the provider did not take."""
    last: int = 0
    """The number of the last of them."""
