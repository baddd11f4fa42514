"""Profiles and settings in one TOML file that a person may also edit by hand.

A file with a fault is never overwritten: all its faults are told at once, each with its line, key and remedy.
`writing` is imported where something is written: what keeps a person's comments takes long to load.
"""

from etrn_gui.storage.profile_file.configuration import Configuration, Unreadable
from etrn_gui.storage.profile_file.file import ProfileFile
from etrn_gui.storage.profile_file.reading import parse_configuration
from etrn_gui.storage.profile_file.schema import (
    check_profile,
    check_receiver,
    profile_values,
    queue_values,
    receiver_values,
)

__all__ = [
    "Configuration",
    "ProfileFile",
    "Unreadable",
    "check_profile",
    "check_receiver",
    "parse_configuration",
    "profile_values",
    "queue_values",
    "receiver_values",
]
