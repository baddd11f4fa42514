"""Who may deliver what to the receiver: accepted domains, allowed addresses, room on the disk."""

from collections.abc import Callable

from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.smtp import rules
from etrn_gui.smtp.envelope import Envelope
from etrn_gui.smtp.rules import Rule
from etrn_gui.smtp.syntax import Mailbox


class ReceiverPolicy:
    """Takes mail for the accepted domains while there is room; without any accepted domain it takes none."""

    def __init__(self, settings: ReceiverSettings, free_space: Callable[[], int]) -> None:
        """Make it; `free_space` tells the octets that can still be written, at once."""
        self._settings = settings
        self._free_space = free_space

    def mail(self, envelope: Envelope) -> Rule | None:
        """Refuse for now what would fill the disk: with SIZE announced, it stays safe at the provider (RFC 1870)."""
        needed = envelope.announced + self._settings.limits.free_space
        return rules.DISK_FULL if self._free_space() < needed else None

    def recipient(self, envelope: Envelope, recipient: Mailbox) -> Rule | None:
        """Refuse what is not for an accepted domain; `<postmaster>` alone is ours (RFC 5321 section 4.5.1)."""
        if not recipient.domain:
            return None if self._settings.accept else rules.RELAY
        return None if self._settings.accepts(recipient.domain) else rules.RELAY
