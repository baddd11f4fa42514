"""The certificate that a provider shows, for a person who may want to pin it: looked at without believing it."""

from dataclasses import replace

from etrn_gui.domain.profile import Profile
from etrn_gui.flush import tls
from etrn_gui.flush.dialogue import Approach, Dialogue
from etrn_gui.flush.transcript import Transcript

NO_CERTIFICATE = "0" * 64
"""A pin that nothing matches: the dialogue ends at the certificate, before anything but EHLO and STARTTLS is said."""


async def shown_fingerprint(profile: Profile) -> str:
    """Connect once and return the SHA-256 of the provider's certificate; empty where it shows none."""
    dialogue = Dialogue(Approach(replace(profile, tls_pin=NO_CERTIFICATE)), Transcript())
    try:
        await dialogue.connect() or await dialogue.greet() or await dialogue.protect()
        session = dialogue.connection.tls if dialogue.connected else None
        certificate = session.getpeercert(binary_form=True) if session else None
        return tls.fingerprint(certificate) if certificate else ""
    finally:
        dialogue.drop()
