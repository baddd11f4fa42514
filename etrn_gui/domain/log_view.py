"""How a person has set up the log."""

from etrn_gui.domain.frozen import frozen


@frozen
class ColumnView:
    """One column, in its place from left to right."""

    name: str
    """Such as `subject`."""
    shown: bool = True
    width: int = 0
    """Pixels that a person has given it; 0: its share of the room."""


@frozen
class SavedFilter:
    """A filter under a name."""

    name: str
    text: str


@frozen
class LogView:
    """Columns that are not named stand behind those that are."""

    columns: tuple[ColumnView, ...] = ()
    filters: tuple[SavedFilter, ...] = ()
    bodies: bool = False
    """Whether the texts of messages are indexed, so that words are found in them too."""
