"""Masking secrets in SMTP lines at the moment they are captured, so that no transcript ever holds one."""

MASK = "••••"


def masked_command(line: bytes | str) -> str:
    """Return a command line as it may be kept: of AUTH only the mechanism, and nothing that is not UTF-8 text."""
    text = line.decode("utf-8", "backslashreplace") if isinstance(line, bytes) else line
    words = text.split()
    if words and words[0].upper() == "AUTH" and len(words) > 1:
        return f"AUTH {words[1].upper() if words[1].isascii() and words[1].isalnum() else MASK}" + (
            f" {MASK}" if len(words) > 2 else ""
        )
    return text
