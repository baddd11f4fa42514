"""What may come next in a filter: the names before a colon, and the values that are known behind it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from etrn_gui.domain.frozen import frozen

if TYPE_CHECKING:
    from etrn_gui.domain.settings import AcceptedDomain

_PLAIN = ("refused", "delivered", ">1MB", "<20kB")
_MOMENTS = ("today", "yesterday", "7d", "30d")
MOST = 12
"""Offers at a time."""


@frozen
class FilterWords:
    """What is known, to be offered."""

    providers: tuple[str, ...] = ()
    flushes: tuple[int, ...] = ()
    senders: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    """Domains that are accepted, and addresses that mail came for."""

    def offers(self, word: str) -> list[str]:
        """Return what the word at the cursor may become; nothing for one that is whole. A `-` before it stays."""
        if word.startswith("-"):
            return [f"-{each}" for each in self._words(word[1:])]
        return self._words(word) if word else []

    def _words(self, word: str) -> list[str]:
        from etrn_gui.domain.filter import KEYS

        key, colon, value = word.partition(":")
        key = key.lower()
        if not colon:
            offered = [f"{each}:" for each in KEYS] + list(_PLAIN)
            return [each for each in offered if each.startswith(word.lower()) and each != word]
        value = value.replace('"', "")
        found = [each for each in self._values(key) if value.lower() in each.lower() and each != value]
        return [f"{key}:{quoted(each)}" for each in found[:MOST]]

    def _values(self, key: str) -> Iterable[str]:
        match key:
            case "provider":
                return self.providers
            case "flush":
                return map(str, self.flushes)
            case "from":
                return self.senders
            case "to":
                return self.recipients
            case "since" | "until":
                return _MOMENTS
        return ()


def accepted_words(accepted: Iterable[AcceptedDomain]) -> list[str]:
    """Write accepted domains as the part of an address that they stand for."""
    return [
        one.name if one.itself and one.subdomains else f"@{one.name}" if one.itself else f".{one.name}"
        for one in accepted
    ]


def quoted(value: str) -> str:
    """Put a value into quotes where it has spaces; a quote in it cannot be written and is left out."""
    value = value.replace('"', "")
    return f'"{value}"' if any(letter.isspace() for letter in value) else value


def only_provider(name: str, known: Iterable[str]) -> str:
    """Write a filter of one provider alone: `provider:` takes a part of a name, so those that hold it are left out."""
    pieces = [piece for piece in name.split('"') if piece.strip()]
    words = [f"provider:{quoted(piece)}" for piece in pieces]
    for other in known:
        piece = max(other.split('"'), key=len)
        if name.lower() in other.lower() and piece.lower() not in name.lower():
            words.append(f"-provider:{quoted(piece)}")
    return " ".join(words)


def word_at(text: str, cursor: int) -> tuple[int, int]:
    """Return where the word at the cursor begins and ends; spaces inside of quotes do not part words."""
    start, is_quoted = 0, False
    for place, letter in enumerate(text[:cursor]):
        is_quoted ^= letter == '"'
        if letter.isspace() and not is_quoted:
            start = place + 1
    end = cursor
    while end < len(text) and not (text[end].isspace() and not is_quoted):
        is_quoted ^= text[end] == '"'
        end += 1
    return start, end
