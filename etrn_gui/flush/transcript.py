"""The dialogue with a provider as it may be kept: readable, bounded, and without a secret in it.

Masking happens where a line is captured, so that nothing that keeps or shows a transcript has to think of it.
"""

import time
from collections.abc import Callable, Iterable

from etrn_gui.domain.characters import printable
from etrn_gui.smtp import transcript as smtp_transcript
from etrn_gui.smtp.redact import MASK, masked_command

CLIENT = "C"
SERVER = "S"
REMARK = "*"

MIN_SECRET = 4
"""Shorter texts are not looked for in what the server says: they stand in half of all words."""


class Transcript:
    """Lines with their time and side: C for us, S for the provider, * for a remark of ours."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._lines = smtp_transcript.Transcript(clock)
        self._secrets: list[str] = []

    def hide(self, secrets: Iterable[str]) -> None:
        """Mask these texts from now on, whoever says them: there are servers that repeat what they were sent."""
        known = {*self._secrets, *(secret for secret in secrets if len(secret) >= MIN_SECRET)}
        self._secrets = sorted(known, key=len, reverse=True)

    def append(self, side: str, text: str) -> None:
        """Keep one line. A command loses what stands behind AUTH's mechanism."""
        self._lines.record(side, self.cleaned(masked_command(text) if side == CLIENT else text))

    def cleaned(self, text: str) -> str:
        """Return the text as it may be shown and kept: secrets masked, nothing that a terminal would obey."""
        for secret in self._secrets:
            text = text.replace(secret, MASK)
        return printable(text)

    @property
    def text(self) -> str:
        """The dialogue, a line each: `2026-11-23T12:00:00.123Z C ETRN @example.org`."""
        return self._lines.text
