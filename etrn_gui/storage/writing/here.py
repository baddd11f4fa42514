"""Makes a batch last in this process: what promise P1 (receiver-behaviour) says of files."""

from collections.abc import Callable, Sequence
from functools import partial

from etrn_gui.storage.maildir import IncomingFile, Maildir
from etrn_gui.storage.writing import Ends, Writing
from etrn_gui.storage.writing.synchroniser import Synchroniser


class WriterHere:
    """Takes each step for all files of a batch: write, synchronise, move into `new/`, synchronise the folder."""

    def __init__(self, maildir: Maildir) -> None:
        self._maildir = maildir
        self._synchroniser = Synchroniser()

    def begin(self, batch: Sequence[Writing]) -> Callable[[], Ends]:
        """Put it off until the end is asked for: there is nobody else to do it meanwhile."""
        return partial(self.write, batch)

    def write(self, batch: Sequence[Writing]) -> Ends:
        """Make them last; return for each why it does not. Of one that does not nothing is left."""
        files = [writing.file for writing in batch]
        ends = [_taken(partial(_write, writing)) for writing in batch]
        _go_on(files, ends, self._synchroniser)
        _go_on(files, ends, lambda sound: [_taken(file.move) for file in sound])
        _go_on(files, ends, self._sync_folder)
        for file, end in zip(files, ends, strict=True):
            if end:
                file.drop()
        return ends

    def _sync_folder(self, moved: Sequence[IncomingFile]) -> Ends:
        """Make the names last; when that fails none of the batch is safe, and what came will be sent again."""
        end = _taken(partial(self._maildir.disk.sync_folder, self._maildir.new)) if moved else None
        return [end] * len(moved)

    def close(self) -> None:
        """End the threads that synchronise."""
        self._synchroniser.close()


def _go_on(files: Sequence[IncomingFile], ends: Ends, step: Callable[[Sequence[IncomingFile]], Ends]) -> None:
    """Take a step with the files that have not come to a bad end."""
    sound = [number for number, end in enumerate(ends) if end is None]
    for number, end in zip(sound, step([files[number] for number in sound]), strict=True):
        ends[number] = end


def _taken(step: Callable[[], object]) -> OSError | None:
    try:
        step()
    except OSError as error:
        return error
    return None


def _write(writing: Writing) -> None:
    """Write what is left; an empty message is a file too."""
    if writing.rest or not writing.file.size:
        writing.file.append(writing.rest)
