"""What the profile file holds, and what is said when it cannot be read."""

from dataclasses import field, replace
from pathlib import Path

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.domain.settings import ReceiverSettings


@frozen
class Configuration:
    """All profiles, in the order of the file, and the receiver's settings."""

    profiles: tuple[Profile, ...] = ()
    receiver: ReceiverSettings = field(default_factory=ReceiverSettings)

    def profile(self, name: str) -> Profile | None:
        """Find a profile by its name."""
        return next((profile for profile in self.profiles if profile.name == name), None)

    def with_profile(self, profile: Profile, instead_of: str = "") -> "Configuration":
        """Return a copy in which `profile` takes the place of the one called `instead_of`, or of its namesake."""
        replaced = instead_of or profile.name
        if self.profile(replaced) is None:
            return replace(self, profiles=(*self.profiles, profile))
        return replace(self, profiles=tuple(profile if old.name == replaced else old for old in self.profiles))

    def without_profile(self, name: str) -> "Configuration":
        """Return a copy without that profile."""
        return replace(self, profiles=tuple(profile for profile in self.profiles if profile.name != name))


@frozen
class Unreadable:
    """A file that was not taken: every fault found, each with its place."""

    path: Path
    problems: tuple[Problem, ...]
