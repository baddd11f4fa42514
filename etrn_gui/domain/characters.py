"""Characters that cannot be seen: they have to be named, or nobody finds them."""

import unicodedata

_WORDS = {
    " ": "a space",
    "\t": "a tab",
    "\r": "a line break",
    "\n": "a line break",
    "\x00": "a null character",
    "\x1b": "an escape character",
    "\xa0": "a no-break space",
}


def in_words(character: str) -> str:
    """Return `“ü”` for what can be seen, else its name: `a space`, `the character U+200B (zero width space)`."""
    if character.isprintable() and not character.isspace():
        return f"“{character}”"
    if words := _WORDS.get(character):
        return words
    name = unicodedata.name(character, "control character").lower()
    return f"the character U+{ord(character):04X} ({name})"


def capital(text: str) -> str:
    """Begin a sentence with it."""
    return text[:1].upper() + text[1:]


def printable(text: str) -> str:
    r"""Return one line that can be shown and stored: what is no printable character becomes `\x1b` and the like."""
    if text.isprintable():
        return text
    text = text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)
