"""File names out of a message, made safe to write (the standard library hands back `../../etc/x` unchanged)."""

import mimetypes
import re
import unicodedata

from etrn_gui.reading.limits import NAME

_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])", re.IGNORECASE)
_KINDS_TO_STRIP = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def safe_name(name: str, part: int, content_type: str) -> str:
    """Return a base name of at most 150 octets that is good on every system; one is made up where none is left."""
    base = re.split(r"[/\\]", name)[-1]
    base = "".join(c for c in unicodedata.normalize("NFC", base) if unicodedata.category(c) not in _KINDS_TO_STRIP)
    base = " ".join(_FORBIDDEN.sub("_", base).split()).strip(". ")
    if not base:
        return f"part-{part}{_suffix(content_type)}"
    if _RESERVED.fullmatch(base.split(".")[0].rstrip()):
        base = "_" + base
    return _shortened(base)


def _suffix(content_type: str) -> str:
    if content_type == "message/rfc822":
        return ".eml"
    return mimetypes.guess_extension(content_type) or (".txt" if content_type.startswith("text/") else ".bin")


def _shortened(base: str) -> str:
    """Cut the stem, not the extension, at a whole character."""
    if len(base.encode()) <= NAME:
        return base
    stem, dot, extension = base.rpartition(".")
    tail = (dot + extension).encode() if stem and len(extension.encode()) <= 20 else b""
    head = (stem if tail else base).encode()[: NAME - len(tail)]
    return (head.decode(errors="ignore").rstrip(". ") + tail.decode()) or "attachment"
