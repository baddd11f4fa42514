"""What a person has chosen for the window itself: look, language, tray, and what is worth a notification."""

from dataclasses import field
from enum import StrEnum

from etrn_gui.domain.frozen import frozen


class ThemeChoice(StrEnum):
    """What a person chose; `system` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    """High contrast, light or dark as the desktop is."""


@frozen
class Notify:
    """What is told outside of the window. Who wrote and about what is for nobody who looks over the shoulder."""

    failures: bool = True
    """Refusals, flushes that were not asked, mail that came in part, and a receiver that does not listen."""
    silent: bool = True
    """Flushes that were accepted and brought nothing."""
    successes: bool = False
    details: bool = False
    """Names the senders and subjects of the mail that came."""


@frozen
class Preferences:
    """The settings of the program; those of providers and of the receiver lie in the profile file."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = ""
    """Such as `de`; empty: the system's."""
    tray: bool = True
    """Whether closing the window leaves the program in the tray, where there is one."""
    tray_explained: bool = False
    """Whether the person has been told of that."""
    notify: Notify = field(default_factory=Notify)
