"""Each state of the lab's Secret Service is what a program finds there."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psutil
import pytest

from tests.lab.ports import wait_until
from tests.lab.secret_service import SecretService, ServiceState, obstacle

KEEP = """
import secretstorage
bus = secretstorage.dbus_init()
collection = secretstorage.get_default_collection(bus)
if collection.is_locked():
    print("locked", "prompt refused" if collection.unlock() else "unlocked")
else:
    collection.create_item("x", {"name": "x"}, b"a secret")
    print("kept", [item.get_secret() for item in collection.search_items({"name": "x"})])
bus.close()
"""
BEHIND = """
import os, signal
from tests.lab.secret_service import SecretService, ServiceState
import psutil
with SecretService(ServiceState.UNLOCKED):
    print(*(process.pid for process in psutil.Process().children(recursive=True)), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""
ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def programs() -> None:
    reason = obstacle()
    if reason:
        pytest.skip(reason)


def _tried(environment: dict[str, str]) -> str:
    command = [sys.executable, "-c", KEEP]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=30)
    return (done.stdout or done.stderr).strip().rpartition("\n")[2]


@pytest.mark.parametrize(
    ("state", "finding"),
    [
        (ServiceState.UNLOCKED, "kept [b'a secret']"),
        (ServiceState.LOCKED, "locked prompt refused"),
        (ServiceState.NO_SERVICE, "secretstorage.exceptions.SecretServiceNotAvailableException"),
        (ServiceState.NO_BUS, "secretstorage.exceptions.SecretServiceNotAvailableException"),
    ],
)
def test_a_program_finds_the_state(state: ServiceState, finding: str) -> None:
    with SecretService(state) as environment:
        assert _tried(environment).startswith(finding)


def test_nothing_is_left_when_it_ends() -> None:
    before = set(psutil.Process().children(recursive=True))
    with SecretService(ServiceState.LOCKED) as environment:
        started = set(psutil.Process().children(recursive=True)) - before
        assert {process.name()[:12] for process in started} == {"dbus-daemon", "gnome-keyrin"}
    assert not any(process.is_running() for process in started)
    assert not Path(environment["HOME"]).exists()


def test_no_process_is_left_when_the_test_process_is_killed() -> None:
    with tempfile.TemporaryDirectory(prefix="left-") as folder:  # a short name: sockets lie below it
        environment = {**os.environ, "TMPDIR": folder}
        command = [sys.executable, "-c", BEHIND]
        child = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    pids = [int(word) for word in child.stdout.split()]
    assert len(pids) == 2, child.stderr
    wait_until(lambda: not any(psutil.pid_exists(pid) for pid in pids), "the end of an abandoned keyring")
