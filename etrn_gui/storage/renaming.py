"""A profile's new name, in the profile file and in the journal: both, or neither.

The journal is changed first and its transaction ended last, with the file in between: who is killed before the file is
written finds everything under the old name. What the last moment may leave behind follows when it is done again.
"""

from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.profile_file import Configuration, ProfileFile


class _Refused(Exception):  # noqa: N818 - it is no fault of the program
    """The file was not written; the journal's change is undone."""


def save_renamed(
    file: ProfileFile, configuration: Configuration, journal: Journal, old: str, new: str
) -> Problem | None:
    """Save a configuration in which the profile `old` is called `new`; its history and schedules follow.

    Returns why the file was not written; raises JournalFault where the journal cannot be. Both leave the old name, but
    for a fault at the journal's very last step. Blocks.
    """
    refused: Problem | None = None
    try:
        with journal.renaming(old, new):
            refused = file.save(configuration)
            if refused:
                raise _Refused
    except _Refused:
        return refused
    return None
