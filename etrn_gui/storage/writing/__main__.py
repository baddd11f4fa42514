"""The process beside the receiver: makes messages last in its Maildir, and ends when its input ends.

    python -m etrn_gui.storage.writing MAILDIR

What it leaves in `tmp/` when both die is removed as stale by the next receiver; what it leaves in `new/` is whole, was
not acknowledged, and is listed then.
"""

import errno
import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path

from etrn_gui.storage.disk import Disk
from etrn_gui.storage.maildir import IncomingFile, Maildir
from etrn_gui.storage.writing import Writing
from etrn_gui.storage.writing.here import WriterHere
from etrn_gui.storage.writing.wire import READY, receive_batch, send_ends


def main(maildir: str, disk: Disk | None = None) -> None:
    """Write batches from standard input into the Maildir at that path until the input ends."""
    for number in (signal.SIGINT, signal.SIGTERM):  # meant for the receiver, which still has mail to be written
        signal.signal(number, signal.SIG_IGN)
    batches, answers = sys.stdin.buffer, sys.stdout.buffer
    folder = Maildir(Path(maildir), disk)
    writer = WriterHere(folder)
    try:
        answers.write(READY)
        answers.flush()
        while True:
            send_ends(answers, _write(folder, receive_batch(batches), writer))
    except (EOFError, BrokenPipeError):
        os._exit(0)  # at its end the interpreter would flush the pipe once more


def _write(maildir: Maildir, batch: Iterable[tuple[str, bytes]], writer: WriterHere) -> list[int]:
    """Make messages last; return for each zero, or the system's number of what went wrong.

    Each is written as it comes, so that no batch is in memory as a whole.
    """
    files = [_written(maildir, name, content) for name, content in batch]
    ends = iter(writer.write([Writing(file, b"") for file in files if isinstance(file, IncomingFile)]))
    return [_number(next(ends) if isinstance(file, IncomingFile) else file) for file in files]


def _written(maildir: Maildir, name: str, content: bytes) -> IncomingFile | OSError:
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
