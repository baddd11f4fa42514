"""Octets to text, whatever the charset claims to be."""

import codecs

# Codecs that are no charset of mail: slow on long input, or obeying escapes.
_NEVER = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem"})
_COMMON_NAMES = {
    "iso-8859-8-i": "iso-8859-8",
    "x-unknown": "",
    "unknown-8bit": "",
    "default": "",
    "ks_c_5601-1987": "cp949",
}


def decode_text(data: bytes, charset: str) -> tuple[str, bool]:
    """Decode octets; the flag tells whether they were what the charset promised. An empty charset promises nothing."""
    name = _codec(charset)
    if charset and name is None:
        return _guess(data), False
    if not name or name == "ascii":
        return _guess(data), not charset or data.isascii()
    try:
        return data.decode(name), True
    except (UnicodeError, LookupError):
        return data.decode(name, "replace") if name == "utf-8" else _guess(data), False


def _codec(charset: str) -> str | None:
    """Return Python's name of a charset, empty for one that says nothing, None for an unknown one."""
    charset = charset.strip().strip("\"'").lower()
    charset = _COMMON_NAMES.get(charset, charset)
    try:
        name = codecs.lookup(charset).name if charset else ""
    except (LookupError, ValueError):
        return None
    return None if name.replace("-", "_") in _NEVER else name


def _guess(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
