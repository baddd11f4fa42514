"""Masking secrets in SMTP lines at the moment they are captured, so that no transcript ever holds one."""

MASK = "••••"

MECHANISMS = frozenset(
    {"PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-1-PLUS"}
    | {"SCRAM-SHA-256-PLUS", "XOAUTH2", "OAUTHBEARER", "GSSAPI", "GS2-KRB5", "NTLM", "EXTERNAL", "ANONYMOUS"}
)
"""The names that may stand behind AUTH in the clear; anything else there could be a secret in the wrong place."""


def masked_command(line: bytes | str) -> str:
    """Return a command line as it may be kept: of AUTH only the mechanism, and nothing that is not UTF-8 text."""
    text = line.decode("utf-8", "backslashreplace") if isinstance(line, bytes) else line
    if "AUTH" not in text.upper():
        return text
    verb, *words = text.split()[:3] or [""]
    if verb.upper() != "AUTH" or not words:
        return text
    mechanism = words[0].upper()
    shown = mechanism if mechanism in MECHANISMS else MASK
    return f"AUTH {shown} {MASK}" if len(words) > 1 else f"AUTH {shown}"
