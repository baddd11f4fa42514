"""Profiles and settings in one TOML file that a person may also edit by hand.

A file with a fault is never overwritten: all its faults are told at once, each with its line, key and remedy.
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
from etrn_gui.storage.profile_file.writing import compose

__all__ = [
    "Configuration",
    "ProfileFile",
    "Unreadable",
    "check_profile",
    "check_receiver",
    "compose",
    "parse_configuration",
    "profile_values",
    "queue_values",
    "receiver_values",
]
