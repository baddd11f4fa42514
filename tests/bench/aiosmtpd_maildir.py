"""aiosmtpd with a handler that makes each message last: file, fsync, rename, fsync of the folder.

    python -m tests.bench.aiosmtpd_maildir FOLDER [--threads]

Prints its port and ends when its standard input ends. Without threads the handler stores a message before anything else
goes on, as aiosmtpd's own Mailbox handler does; with them ten messages are stored at a time, the most it can give.
"""

import asyncio
import itertools
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

from etrn_gui.serving.loop import run

_numbers = itertools.count()


class Handler:
    """Stores what comes."""

    def __init__(self, folder: Path, threads: int) -> None:
        self._folder = folder
        self._threads = ThreadPoolExecutor(threads) if threads else None

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        if self._threads:
            await asyncio.get_running_loop().run_in_executor(self._threads, store, self._folder, content)
        else:
            store(self._folder, content)
        return "250 OK"


def store(folder: Path, content: bytes) -> None:
    """Make one message last."""
    name = f"{os.getpid()}.{next(_numbers)}"
    descriptor = os.open(folder / "tmp" / name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    os.write(descriptor, content)
    os.fsync(descriptor)
    os.close(descriptor)
    (folder / "tmp" / name).rename(folder / "new" / name)
    new = os.open(folder / "new", os.O_RDONLY)
    os.fsync(new)
    os.close(new)


async def serve(folder: Path, threads: int) -> None:
    """Serve until standard input ends."""
    for name in ("tmp", "new"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    loop = asyncio.get_running_loop()
    handler = Handler(folder, threads)
    server = await loop.create_server(
        lambda: SMTP(handler, hostname="bench", data_size_limit=2**30, loop=loop), "127.0.0.1", 0
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    run(serve(Path(sys.argv[1]), 10 if "--threads" in sys.argv else 0))
