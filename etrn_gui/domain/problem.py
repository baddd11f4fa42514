"""What is wrong with something a person gave us, where, and what to do."""

from dataclasses import replace

from etrn_gui.domain.frozen import frozen


@frozen
class Problem:
    """One fault of an input: `place` names the line, key or field; `remedy` is what a person can do."""

    what: str
    remedy: str = ""
    place: str = ""

    def at(self, place: str) -> "Problem":
        """Return the same fault, found at `place`."""
        return replace(self, place=place)

    def __str__(self) -> str:
        where = f"{self.place}: " if self.place else ""
        return f"{where}{self.what}{f' {self.remedy}' if self.remedy else ''}"
