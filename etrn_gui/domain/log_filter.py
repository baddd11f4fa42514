"""A filter of the log as a value. Its terms, and the language that they are written in, are in `filter`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etrn_gui.domain.filter import Term


@dataclass(frozen=True, slots=True)
class Filter:
    """All terms must hold. The empty one lets everything through."""

    text: str = ""
    terms: tuple[Term, ...] = ()
