"""Our own words may hold `<b>`; what others wrote is escaped before it stands among them."""

import re

_SPECIAL = frozenset("&<>\"'")


def escaped(text: str) -> str:
    """Return a text as it stands in markup; `html` is loaded where there is something to escape, which is seldom."""
    if _SPECIAL.isdisjoint(text):
        return text
    from html import escape

    return escape(text)


def plain(markup: str) -> str:
    """Return a headline without its marks, for screen readers and the terminal."""
    text = re.sub(r"</?b>", "", markup).replace("\u00a0", " ")
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)
