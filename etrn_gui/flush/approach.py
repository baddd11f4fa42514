"""How to come to a provider: what is known before a connection is made."""

from dataclasses import field

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.profile import Profile

MAX_REPLY_TIMEOUT = 600.0
"""Seconds; a profile may not make one reply take longer."""


@frozen
class Approach:
    """How to come to a provider."""

    profile: Profile
    password: str = field(default="", repr=False)
    had_starttls: bool = False
    """Whether the provider has offered STARTTLS before, to a profile that wants no TLS."""
