"""The servers that are compared, each as a process of its own, and the bare disk."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import psutil

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.receiver.notices import Listening, decode
from etrn_gui.receiver.settings_json import settings_to_json
from tests.bench.aiosmtpd_maildir import store
from tests.bench.load import Load
from tests.bench.postfix_maildir import PostfixMaildir
from tests.lab.ports import Address, free_port, wait_listening, wait_until
from tests.lab.tools import smtp_sink
from tests.unit.receiver.harness import COMMAND, settings_for


class Peer:
    """A server that listens."""

    share = 1.0
    """Of the load's messages: a slow one is given fewer, so that the whole does not take long."""

    def __init__(self, name: str, endpoint: Endpoint, process: int | None = None) -> None:
        """Make it; of one that is a single `process`, processor time can be told."""
        self.name = name
        self.endpoint = endpoint
        self._process = psutil.Process(process) if process else None

    def take(self, load: Load) -> float:
        """Bring it a load; return messages a second."""
        return load.drive(self.endpoint)

    def processor(self) -> float | None:
        """Seconds of processor time that it has taken so far: what stays the same while others use the machine."""
        if self._process is None:
            return None
        times = self._process.cpu_times()
        return float(times.user + times.system)


class PostfixPeer(Peer):
    """Postfix acknowledges what is in its queue; it is done when all is in the Maildir."""

    def __init__(self, lab: PostfixMaildir) -> None:
        super().__init__("Postfix", Endpoint(lab.address.host, lab.address.port))
        self._lab = lab

    def take(self, load: Load) -> float:
        before, began = self._lab.delivered(), time.perf_counter()
        super().take(load)
        wait_until(lambda: self._lab.delivered() >= before + load.count, "delivery by Postfix", seconds=60)
        return load.count / (time.perf_counter() - began)


@contextmanager
def ours(folder: Path) -> Iterator[Peer]:
    """The receiver, with limits that let the load in."""
    settings = settings_for(sessions=2000, sessions_per_address=2000, new_per_minute=10**9, idle=3600.0)
    with _started([*COMMAND, "--data-dir", str(folder)]) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(settings_to_json(settings) + "\n")
        process.stdin.flush()
        while not isinstance(notice := decode(process.stdout.readline()), Listening):
            assert process.poll() is None
        reading = subprocess.Popen(["cat"], stdin=process.stdout, stdout=subprocess.DEVNULL)
        yield Peer("ours", Endpoint(notice.host, notice.port), process.pid)
    reading.wait()


@contextmanager
def aiosmtpd(folder: Path, *options: str) -> Iterator[Peer]:
    """aiosmtpd with the same fsyncs."""
    with _started([sys.executable, "-m", "tests.bench.aiosmtpd_maildir", str(folder), *options]) as process:
        assert process.stdout
        name = "aiosmtpd, threads" if options else "aiosmtpd"
        peer = Peer(name, Endpoint("127.0.0.1", int(process.stdout.readline())), process.pid)
        peer.share = 1.0 if options else 0.3
        yield peer


def aiosmtpd_with_threads(folder: Path) -> AbstractContextManager[Peer]:
    """aiosmtpd with the same fsyncs, ten at a time."""
    return aiosmtpd(folder, "--threads")


@contextmanager
def postfix(folder: Path) -> Iterator[Peer]:
    """Postfix's smtpd, delivering to a Maildir."""
    folder.chmod(0o755)
    with PostfixMaildir(folder) as lab:
        yield PostfixPeer(lab)


@contextmanager
def sink(_folder: Path) -> Iterator[Peer]:
    """Postfix's smtp-sink, which stores nothing."""
    port = free_port()
    user = ["-u", "nobody"] if os.geteuid() == 0 else []
    with _started([*smtp_sink(), *user, f"inet:127.0.0.1:{port}", "1000"], kindly=False) as process:
        wait_listening(Address("127.0.0.1", port))
        yield Peer("smtp-sink", Endpoint("127.0.0.1", port), process.pid)


@contextmanager
def _started(command: list[str], *, kindly: bool = True) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        for pipe in (process.stdin, process.stdout):
            if pipe:
                pipe.close()
        if not kindly:
            process.terminate()
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class BareDisk(Peer):
    """No server: messages are only stored, each with its own fsyncs, one after the other."""

    share = 0.3

    def __init__(self, folder: Path) -> None:
        super().__init__("fsyncs alone", Endpoint("127.0.0.1", 0))
        self._folder = folder

    def take(self, load: Load) -> float:
        content = b"x" * load.size
        began = time.perf_counter()
        for _ in range(load.count):
            store(self._folder, content)
        return load.count / (time.perf_counter() - began)


@contextmanager
def bare_disk(folder: Path) -> Iterator[Peer]:
    """The fsyncs by themselves."""
    for name in ("tmp", "new"):
        (folder / name).mkdir()
    yield BareDisk(folder)
