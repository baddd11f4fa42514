"""Text made safe to show: what would act on the view is shown as a sign instead."""

import re

# C0 but tab and line feed, DEL, C1, the marks that turn the direction of writing, line and paragraph separators,
# and lone surrogates. Tab stays: it is in every folded header.
_ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f]")
# Overrides of the direction of writing are never needed in mail; Qt marks frames and objects in its documents with the
# others.
_NEVER = re.compile("[\u202d\u202e\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]")


def visible(text: str) -> str:
    r"""Write every control, bidi mark and lone surrogate as `\x1b` or `\u202e`; used for headers and the source."""
    return _ACTING.sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def readable(text: str) -> str:
    """Prepare a body: line ends become line feeds, controls become their pictures; writing may go either way in it."""
    text = re.sub("\r\n?|\x0b|\x0c|\x85|\u2028|\u2029", "\n", text)
    return _NEVER.sub("\ufffd", _CONTROLS.sub(lambda match: chr(0x2400 + ord(match[0])), text))


def broken(text: str, length: int, mark: str) -> str:
    """Put `mark` into every run of more than `length` characters without space: layout is quadratic in its length."""
    return re.sub(rf"\S{{{length}}}(?=\S)", lambda match: match[0] + mark, text)


def limited(text: str, characters: int, lines: int) -> str:
    """Cut to a number of characters and of lines."""
    kept = text[:characters]
    if kept.count("\n") < lines:
        return kept
    return "\n".join(kept.split("\n", lines)[:lines])
