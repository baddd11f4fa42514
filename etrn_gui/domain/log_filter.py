"""A filter of the log as a value. Its terms, and the language that they are written in, are in `filter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from etrn_gui.domain.frozen import frozen

if TYPE_CHECKING:
    from etrn_gui.domain.filter import Term


@frozen
class Filter:
    """All terms must hold. The empty one lets everything through."""

    text: str = ""
    terms: tuple[Term, ...] = ()
