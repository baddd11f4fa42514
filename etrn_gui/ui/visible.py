"""Text from strangers, made harmless to look at: what would steer a screen is shown by its name instead."""

import unicodedata

_CONTROL_PICTURES = 0x2400
"""U+2400 to U+241F are pictures of the control characters U+0000 to U+001F."""
_DELETE, _DELETE_PICTURE = "\x7f", "\u2421"
_STEERING = {"Cc", "Cf", "Zl", "Zp", "Cs", "Co"}
"""Controls, bidirectional marks and invisible joiners, line and paragraph separators, surrogates, private use."""
_HARMLESS = {"\u00ad", "\u200d", "\u200c"}
"""Soft hyphen and the joiners that emoji and several scripts are written with."""


def visible(text: str) -> str:
    """Return the text on one line, with nothing in it that could steer a terminal, turn the reading order or hide."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character in _HARMLESS or unicodedata.category(character) not in _STEERING:
        return character
    if character in "\r\n\t":
        return " "
    if character == _DELETE:
        return _DELETE_PICTURE
    code = ord(character)
    return chr(_CONTROL_PICTURES + code) if code < 0x20 else f"⟨U+{code:04X}⟩"
