"""The process beside the receiver: makes messages last in its Maildir, and ends when its input ends.

    python -m etrn_gui.storage.writing MAILDIR

What it leaves in `tmp/` when both die is removed as stale by the next receiver; what it leaves in `new/` is whole, was
not acknowledged, and is listed then.
"""

import errno
import os
import signal
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO

from etrn_gui.storage.disk import Disk
from etrn_gui.storage.maildir import IncomingFile, Maildir
from etrn_gui.storage.writing import Writing
from etrn_gui.storage.writing.here import WriterHere
from etrn_gui.storage.writing.wire import READY, receive_batch, send_ends

Begun = IncomingFile | OSError
"""A message in `tmp/`, or why it is not there; then nothing of it is."""


def main(maildir: str, disk: Disk | None = None) -> None:
    """Write batches from standard input into the Maildir at that path until the input ends."""
    for each in (signal.SIGINT, signal.SIGTERM):  # meant for the receiver, which still has mail to be written
        signal.signal(each, signal.SIG_IGN)
    folder = Maildir(Path(maildir), disk)
    writer = WriterHere(folder)
    receiver = os.getppid()
    try:
        answers = _answers()
        answers.write(READY)
        answers.flush()
        while True:
            number, batch = receive_batch(sys.stdin.buffer)
            send_ends(answers, number, _finished(_begun(folder, batch, receiver), writer))
    except (EOFError, OSError):  # of the pipes: what goes wrong with a file is answered
        os._exit(0)  # at its end the interpreter would flush the pipe once more


def _answers() -> BinaryIO:
    """Take standard output for the answers alone: what anything else prints is not to be read as one of them."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return answers


def _begun(maildir: Maildir, batch: Iterable[tuple[str, bytes]], receiver: int) -> Sequence[Begun]:
    """Write each message as it comes, so that no batch is in memory as a whole.

    Raises EOFError when the receiver is gone. Nothing is left of the batch then: the next receiver may have listed
    already what is in the Maildir.
    """
    files: list[Begun] = []
    try:
        for name, content in batch:
            files.append(_written(maildir, name, content))
        if os.getppid() != receiver:  # never seen on Windows
            raise EOFError
    except EOFError:
        for file in files:
            if isinstance(file, IncomingFile):
                file.drop()
        raise
    return files


def _finished(files: Sequence[Begun], writer: WriterHere) -> list[int]:
    """Make messages last; return for each zero, or the system's number of what went wrong."""
    ends = iter(writer.write([Writing(file, b"") for file in files if isinstance(file, IncomingFile)]))
    return [_number(next(ends) if isinstance(file, IncomingFile) else file) for file in files]


def _written(maildir: Maildir, name: str, content: bytes) -> Begun:
    file = IncomingFile(maildir, name)
    try:
        file.append(content)
    except OSError as error:
        file.drop()
        return error
    return file


def _number(end: OSError | None) -> int:
    return 0 if end is None else end.errno or errno.EIO


if __name__ == "__main__":
    main(sys.argv[1])
