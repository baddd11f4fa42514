"""The process beside the receiver: writes and synchronises files of `tmp/`, and ends when its input ends.

    python -m etrn_gui.storage.writing MAILDIR

It never touches `new/`: what it leaves behind when its receiver dies is removed as stale by the next one.
"""

import errno
import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path

from etrn_gui.storage.disk import Disk
from etrn_gui.storage.maildir import IncomingFile, Maildir
from etrn_gui.storage.writing.synchroniser import Synchroniser
from etrn_gui.storage.writing.wire import READY, receive_batch, send_ends


def main(maildir: str, disk: Disk | None = None) -> None:
    """Write batches from standard input into the Maildir at that path until the input ends."""
    for number in (signal.SIGINT, signal.SIGTERM):  # meant for the receiver, which still has mail to be written
        signal.signal(number, signal.SIG_IGN)
    batches, answers = sys.stdin.buffer, sys.stdout.buffer
    folder, synchronise = Maildir(Path(maildir), disk), Synchroniser()
    try:
        answers.write(READY)
        answers.flush()
        while True:
            send_ends(answers, _write(folder, receive_batch(batches), synchronise))
    except (EOFError, BrokenPipeError):
        os._exit(0)  # at its end the interpreter would flush the pipe once more


def _write(maildir: Maildir, batch: Iterable[tuple[str, bytes]], synchronise: Synchroniser) -> list[int]:
    """Write and synchronise files; return for each zero, or the system's number of what went wrong."""
    files = [_written(maildir, name, content) for name, content in batch]
    failures = iter(synchronise([file for file in files if isinstance(file, IncomingFile)]))
    return [_end(file, next(failures)) if isinstance(file, IncomingFile) else _number(file) for file in files]


def _written(maildir: Maildir, name: str, content: bytes) -> IncomingFile | OSError:
    file = IncomingFile(maildir, name)
    try:
        file.append(content)
    except OSError as error:
        file.drop()
        return error
    return file


def _end(file: IncomingFile, failure: OSError | None) -> int:
    if failure:
        file.drop()
        return _number(failure)
    file.leave()
    return 0


def _number(error: OSError) -> int:
    return error.errno or errno.EIO


if __name__ == "__main__":
    main(sys.argv[1])
