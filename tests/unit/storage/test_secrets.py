"""What is said of a keyring that fails, and the threads its calls run in. The real one: tests/real/test_keyring.py."""

import asyncio
import threading

import pytest
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from etrn_gui.serving.daemon_calls import DaemonCalls
from etrn_gui.storage.secrets import NoSecret, Secret, Secrets, SecretState
from etrn_gui.storage.secrets.answers import ASKED_SECONDS, explain


class KeychainDenied(Exception):  # noqa: N818 - the name is what is looked at
    """Named as in keyring's macOS back-end, which wraps it."""


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "seconds", "state"),
    [
        (KeyringLocked("Failed to unlock the keyring!"), 0.05, SecretState.LOCKED),
        (KeyringLocked("Failed to unlock the keyring!"), ASKED_SECONDS + 1, SecretState.DENIED),
        (caused(KeyringLocked("Can't get password"), KeychainDenied()), 0.05, SecretState.DENIED),
        (InitError("Failed to open keyring: gone."), 0.05, SecretState.UNAVAILABLE),
        (PasswordSetError("Can't store hunter2"), 0.05, SecretState.UNAVAILABLE),
        (OSError(1783, "The stub received bad data: hunter2"), 0.05, SecretState.UNAVAILABLE),
    ],
)
def test_what_an_exception_means(error: Exception, seconds: float, state: SecretState) -> None:
    found = explain(error, seconds)
    assert found.state is state
    assert found.problem.what
    assert found.problem.remedy
    assert "hunter2" not in str(found), "no text of another library is passed on"


def test_a_secret_shows_itself_in_no_form() -> None:
    assert "hunter2" not in f"{Secret('hunter2')} {Secret('hunter2')!r} {[Secret('hunter2')]}"


async def test_memory_alone() -> None:
    secrets = Secrets()
    secrets.memory_only = True
    assert await secrets.write("a", "x") is None
    assert await secrets.read("a") == Secret("x")
    assert isinstance(await secrets.read("b"), NoSecret)
    assert await secrets.forget("a") is None
    assert isinstance(await secrets.read("a"), NoSecret)


def join_keyring_threads() -> None:
    for thread in threading.enumerate():
        if thread.name == "daemon call":
            thread.join(5)
            assert not thread.is_alive()


async def test_a_call_gives_its_value_or_its_exception() -> None:
    calls = DaemonCalls()
    assert await calls.run(threading.get_ident, 5) != threading.get_ident()
    with pytest.raises(ZeroDivisionError):
        await calls.run(lambda: 1 // 0, 5)


async def test_a_call_that_hangs_is_given_up_and_its_thread_holds_nothing_up() -> None:
    calls, go = DaemonCalls(most=2), threading.Event()
    for _ in range(2):
        assert not calls.stuck
        with pytest.raises(TimeoutError):
            await calls.run(go.wait, 0.01)
    assert calls.stuck
    assert all(thread.daemon for thread in threading.enumerate() if thread.name == "daemon call")
    go.set()
    join_keyring_threads()
    assert not calls.stuck


def test_a_call_that_ends_after_its_loop_is_ignored() -> None:
    calls, go = DaemonCalls(), threading.Event()

    async def give_up() -> None:
        with pytest.raises(TimeoutError):
            await calls.run(go.wait, 0.01)

    asyncio.run(give_up())
    go.set()
    join_keyring_threads()
