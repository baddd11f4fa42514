"""Passwords in a real Secret Service (GNOME Keyring), and every way in which it can fail a person."""

import asyncio
import base64
import logging
import os
import signal
import smtplib
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import secretstorage
from jeepney import MatchRule, message_bus, new_error  # type: ignore[import-untyped]
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

from etrn_gui.storage.secrets import NoSecret, Secret, Secrets, SecretState, secrets
from etrn_gui.storage.secrets.answers import ASKED_SECONDS
from tests.commands import Running
from tests.lab.secret_service import SecretService, ServiceState, obstacle

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "correct horse büttery staple"

PLAIN_FILE = '''
from pathlib import Path
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    """As in keyrings.alt: it is chosen wherever nothing better is there."""
    priority = 0.5

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        Path({kept!r}).write_text(password)
'''


def sign_in(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Make this process one of that desktop."""
    for name in ("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def programs() -> None:
    if reason := obstacle():
        pytest.skip(reason)


@pytest.fixture
def desktop(
    programs: None, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[dict[str, str]]:
    """The environment of a desktop; its keyring is unlocked unless a test says otherwise."""
    with SecretService(getattr(request, "param", ServiceState.UNLOCKED)) as environment:
        sign_in(environment, monkeypatch)
        yield environment


def in_state(state: ServiceState) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("desktop", [state], indirect=True, ids=[state.name])


def change_default_keyring(change: str) -> None:
    """Lock or delete the keyring that is open."""
    with closing(secretstorage.dbus_init()) as connection:
        getattr(secretstorage.get_default_collection(connection), change)()


def daemon_of(environment: dict[str, str]) -> int:
    """The process that keeps the secrets."""
    with closing(open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])) as connection:
        reply = Proxy(message_bus, connection).GetConnectionUnixProcessID("org.freedesktop.secrets")
    return int(reply[0])


@pytest.fixture
def slow_refusal(desktop: dict[str, str]) -> Iterator[None]:
    """A prompter that has the person think for a while, and then turns the request down."""
    connection = open_dbus_connection(desktop["DBUS_SESSION_BUS_ADDRESS"])
    rule = MatchRule(type="method_call", member="BeginPrompting")

    def refuse() -> None:
        with connection.filter(rule) as calls:
            asked.set()
            call = connection.recv_until_filtered(calls, timeout=30)
            time.sleep(ASKED_SECONDS + 0.5)
            connection.send(new_error(call, "org.freedesktop.DBus.Error.Failed", "s", ("No.",)))

    asked = threading.Event()
    with closing(connection):
        Proxy(message_bus, connection).RequestName("org.gnome.keyring.SystemPrompter")
        thread = threading.Thread(target=refuse)
        thread.start()
        asked.wait(5)
        yield
        thread.join()


def etrnctl(folder: Path, *arguments: str, typed: str = "", **more: str) -> "subprocess.CompletedProcess[str]":
    """Run the command in a process of its own, in this process's environment."""
    return subprocess.run(
        [sys.executable, "-m", "etrn_gui", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), "ETRN_DATA_DIR": str(folder), **more},
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


async def refused(state: SecretState) -> list[NoSecret]:
    """Ask in every way; all of it must come to this state, soon, with a remedy."""
    asked = Secrets()
    began = time.monotonic()
    found = [await asked.read("a"), await asked.write("a", PASSWORD), await asked.forget("a")]
    assert time.monotonic() - began < 20
    told = [answer for answer in found if isinstance(answer, NoSecret)]
    assert [answer.state for answer in told] == [state] * 3
    assert all(answer.problem.what and answer.problem.remedy for answer in told)
    assert PASSWORD not in str(told)
    return told


async def test_a_password_is_written_read_and_forgotten(desktop: dict[str, str]) -> None:
    secrets_ = Secrets()
    assert await secrets_.state() == (SecretState.OK, None, "Secret Service")
    before = await secrets_.read("account-1")
    assert isinstance(before, NoSecret)
    assert before.state is SecretState.OK
    assert await secrets_.write("account-1", PASSWORD) is None
    assert await secrets_.read("account-1") == Secret(PASSWORD)
    assert await Secrets().read("account-1") == Secret(PASSWORD), "another instance asks the same keyring"
    assert isinstance(await secrets_.read("account-2"), NoSecret)
    assert await secrets_.write("account-1", "another") is None
    assert await secrets_.read("account-1") == Secret("another")
    assert await secrets_.forget("account-1") is None
    assert isinstance(await secrets_.read("account-1"), NoSecret)
    assert await secrets_.forget("account-1") is None, "what is gone is gone"


async def test_the_entry_is_one_a_person_finds_in_their_password_manager(desktop: dict[str, str]) -> None:
    await Secrets().write("account-1", PASSWORD)
    with closing(secretstorage.dbus_init()) as connection:
        [item] = secretstorage.get_default_collection(connection).search_items({"service": "etrn-gui"})
        assert item.get_attributes()["username"] == "account-1"
        assert item.get_secret().decode() == PASSWORD


async def test_a_locked_keyring_is_told_as_locked_and_nobody_is_kept_waiting(desktop: dict[str, str]) -> None:
    await Secrets().write("a", PASSWORD)
    change_default_keyring("lock")
    state, problem, name = await Secrets().state()
    assert (state, name) == (SecretState.LOCKED, "Secret Service")
    assert problem is not None
    assert "locked" in problem.what
    assert "Unlock" in problem.remedy
    await refused(SecretState.LOCKED)


@pytest.mark.usefixtures("slow_refusal")
async def test_a_person_who_turns_the_request_down_is_taken_at_their_word(desktop: dict[str, str]) -> None:
    change_default_keyring("lock")
    found = await Secrets().read("a")
    assert isinstance(found, NoSecret)
    assert found.state is SecretState.DENIED
    assert "turned down" in found.problem.what


async def test_a_keyring_that_was_never_made_is_told(desktop: dict[str, str]) -> None:
    change_default_keyring("delete")
    state, problem, _ = await Secrets().state()
    assert state is SecretState.LOCKED
    assert problem is not None
    assert "No keyring has been made" in problem.what
    await refused(SecretState.LOCKED)


@in_state(ServiceState.LOCKED)
async def test_a_desktop_that_was_signed_in_to_without_a_password_is_locked(desktop: dict[str, str]) -> None:
    assert (await Secrets().state())[0] is SecretState.LOCKED
    await refused(SecretState.LOCKED)


@in_state(ServiceState.NO_SERVICE)
async def test_a_bus_without_the_service_is_no_keyring(desktop: dict[str, str]) -> None:
    state, problem, name = await Secrets().state()
    assert (state, name) == (SecretState.UNAVAILABLE, "")
    assert problem is not None
    await refused(SecretState.UNAVAILABLE)


async def test_a_keyring_that_comes_and_goes_is_noticed(programs: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that was started before its desktop need not be started again."""
    asked = Secrets()
    with SecretService(ServiceState.NO_BUS) as nowhere, SecretService(ServiceState.UNLOCKED) as environment:
        sign_in(nowhere, monkeypatch)
        assert (await asked.state())[0] is SecretState.UNAVAILABLE
        sign_in(environment, monkeypatch)
        assert await asked.write("a", PASSWORD) is None
        assert await asked.read("a") == Secret(PASSWORD)
        os.kill(daemon_of(environment), signal.SIGKILL)
        found = await asked.read("a")
        assert isinstance(found, NoSecret)
        assert found.state is SecretState.UNAVAILABLE


@in_state(ServiceState.NO_BUS)
async def test_no_bus_is_no_keyring(desktop: dict[str, str]) -> None:
    [first, *_] = await refused(SecretState.UNAVAILABLE)
    assert "memory only" in first.problem.remedy


@in_state(ServiceState.NO_BUS)
def test_a_plain_file_is_never_taken_for_a_keyring(desktop: dict[str, str], tmp_path: Path) -> None:
    """What `keyring` does by itself, shown first: with such a back-end installed and no bus, the file is chosen."""
    site, kept = tmp_path / "site", tmp_path / "passwords.txt"
    information = site / "plain_keyring-1.0.dist-info"
    information.mkdir(parents=True)
    (site / "plain_keyring.py").write_text(PLAIN_FILE.format(kept=str(kept)))
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: plain-keyring\nVersion: 1.0\n")
    (information / "entry_points.txt").write_text("[keyring.backends]\nplain = plain_keyring\n")
    path = f"{ROOT}{os.pathsep}{site}"
    alone = "import keyring; keyring.set_password('s', 'a', 'in the open')"
    subprocess.run([sys.executable, "-c", alone], env={**os.environ, "PYTHONPATH": path}, check=True, timeout=60)
    assert kept.read_text() == "in the open"
    kept.unlink()

    add = ["profile", "add", "H", "--host", "h.example", "--user", "joe", "--password-stdin"]
    for choice in ({}, {"PYTHON_KEYRING_BACKEND": "plain_keyring.PlaintextKeyring"}):
        ended = etrnctl(tmp_path / "data", *add, typed=f"{PASSWORD}\n", PYTHONPATH=path, **choice)
        assert ended.returncode == 78
        assert "keyring" in ended.stderr
        assert not kept.exists()
        assert not (tmp_path / "data" / "etrn-gui.toml").exists()


@pytest.mark.parametrize("named", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Thing"])
async def test_a_keyring_that_was_switched_off_stays_off(
    desktop: dict[str, str], monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", named)
    [first, *_] = await refused(SecretState.UNAVAILABLE)
    assert named in first.problem.what


async def test_a_choice_in_the_keyrings_own_settings_is_respected(desktop: dict[str, str]) -> None:
    settings = Path(desktop["XDG_CONFIG_HOME"]) / "python_keyring" / "keyringrc.cfg"
    settings.parent.mkdir(parents=True)
    settings.write_text("[backend]\ndefault-keyring=keyring.backends.chainer.ChainerBackend\n")
    assert await Secrets().write("a", PASSWORD) is None
    settings.write_text("[backend]\ndefault-keyring=keyrings.alt.file.PlaintextKeyring\n")
    await refused(SecretState.UNAVAILABLE)


@pytest.fixture
def hanging(desktop: dict[str, str]) -> Iterator[int]:
    """A service that takes a call and never answers: the daemon, whose number this is, is stopped in mid-life."""
    daemon = daemon_of(desktop)
    os.kill(daemon, signal.SIGSTOP)
    yield daemon
    os.kill(daemon, signal.SIGCONT)


async def test_a_keyring_that_hangs_blocks_neither_the_loop_nor_the_person(
    hanging: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(secrets, "SECONDS", 0.5)
    asked = Secrets()
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    ticking = asyncio.create_task(tick())
    found = await asked.read("a")
    ticking.cancel()
    assert isinstance(found, NoSecret)
    assert found.state is SecretState.LOCKED
    assert "did not answer" in found.problem.what
    assert ticks > 20

    for _ in range(20):
        last = await asyncio.wait_for(asked.read("a"), 5)
        assert isinstance(last, NoSecret)
    assert sum(thread.name == "daemon call" for thread in threading.enumerate()) <= 8

    os.kill(hanging, signal.SIGCONT)
    deadline = time.monotonic() + 20
    while (await asked.state())[0] is not SecretState.OK:
        assert time.monotonic() < deadline, "it answers again"


def test_a_keyring_that_hangs_does_not_hold_up_the_end_of_the_process(hanging: int) -> None:
    script = """
import asyncio
from etrn_gui.storage.secrets import Secrets, secrets
secrets.SECONDS = 0.3
print(asyncio.run(Secrets().read("a")).state)
"""
    began = time.monotonic()
    command = [sys.executable, "-c", script]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30, check=False)
    assert (ended.stdout, ended.stderr, ended.returncode) == ("locked\n", "", 0)
    assert time.monotonic() - began < 10


async def test_memory_alone_is_used_only_when_it_was_allowed(desktop: dict[str, str]) -> None:
    asked = Secrets()
    asked.memory_only = True
    assert await asked.write("a", PASSWORD) is None
    assert await asked.read("a") == Secret(PASSWORD)
    assert (await asked.state())[0] is SecretState.OK
    assert isinstance(await Secrets().read("a"), NoSecret), "the keyring knows nothing of it"
    assert await asked.forget("a") is None
    assert isinstance(await asked.read("a"), NoSecret)


async def test_a_secret_shows_itself_nowhere(desktop: dict[str, str], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await Secrets().write("a", PASSWORD)
        found = await Secrets().read("a")
    assert found == Secret(PASSWORD)
    assert PASSWORD not in f"{found} {found!r} {caplog.text} {vars(Secrets())}"


def test_a_profile_keeps_its_password_in_the_keyring_and_nowhere_else(desktop: dict[str, str], tmp_path: Path) -> None:
    data = tmp_path / "etrn"
    options = ["--host", "h.example", "--user", "joe", "--password-stdin", "--json"]
    added = etrnctl(data, "profile", "add", "Harbour", *options, typed=f"{PASSWORD}\n")
    assert (added.returncode, added.stdout) == (0, '{"event": "saved", "profile": "Harbour"}\n'), added.stderr
    [account] = [line for line in (data / "etrn-gui.toml").read_text().splitlines() if line.startswith("secret")]
    account = account.split('"')[1]
    assert asyncio.run(Secrets().read(account)) == Secret(PASSWORD)

    changed = etrnctl(data, "profile", "set", "Harbour", "--password-stdin", typed="another\n")
    assert changed.returncode == 0, changed.stderr
    assert asyncio.run(Secrets().read(account)) == Secret("another")
    shown = etrnctl(data, "profile", "show", "Harbour", "--json")
    for text in (*(end.stdout + end.stderr for end in (added, changed, shown)), *contents(data)):
        assert PASSWORD not in text
        assert "another" not in text

    forgotten = etrnctl(data, "profile", "set", "Harbour", "--forget-password")
    assert forgotten.returncode == 0
    assert isinstance(asyncio.run(Secrets().read(account)), NoSecret)


PROVIDE = ("provide", "--node", "y.example=127.0.0.1:9", "--listen", "127.0.0.1:0", "--user", "ann", "--json")


def test_a_provider_keeps_its_users_password_in_the_keyring_and_nowhere_else(
    desktop: dict[str, str], tmp_path: Path
) -> None:
    """Typed once; the next start asks for nothing, and another data folder is another provider."""
    data = tmp_path / "etrn"
    # The end of standard input stops one that is supervised.
    first = etrnctl(data, *PROVIDE, "--supervised", "--password-stdin", "--keyring", typed=f"{PASSWORD}\n")
    assert first.returncode == 0, first.stderr
    with Running(data, *PROVIDE[:-1], "--keyring") as provider:
        port = provider.wait("listening")["port"]
        with smtplib.SMTP("127.0.0.1", port) as client:
            assert client.docmd("ETRN", "y.example")[0] == 530
            client.ehlo()
            token = base64.b64encode(f"\0ann\0{PASSWORD}".encode()).decode()
            assert client.docmd("AUTH", f"PLAIN {token}")[0] == 235
            assert client.docmd("ETRN", "y.example")[0] == 251
    assert PASSWORD not in first.stdout + first.stderr + "".join(contents(data))
    elsewhere = etrnctl(tmp_path / "other", *PROVIDE, "--keyring")
    assert elsewhere.returncode == 78
    assert "no password for ann" in elsewhere.stderr
    assert "--password-stdin" in elsewhere.stderr


@in_state(ServiceState.LOCKED)
def test_a_provider_does_not_start_without_its_password(desktop: dict[str, str], tmp_path: Path) -> None:
    """Neither open to everybody, nor with a password that would be gone at the next start."""
    for typed in ((), ("--password-stdin",)):
        ended = etrnctl(tmp_path, *PROVIDE, "--keyring", *typed, typed=f"{PASSWORD}\n")
        assert ended.returncode == 78
        assert "The keyring is locked." in ended.stderr
        assert "listening" not in ended.stdout


def test_a_removed_profile_takes_its_password_with_it(desktop: dict[str, str], tmp_path: Path) -> None:
    data = tmp_path / "etrn"
    options = ["--host", "h.example", "--user", "joe", "--password-stdin"]
    assert etrnctl(data, "profile", "add", "Harbour", *options, typed="x\n").returncode == 0
    assert etrnctl(data, "profile", "remove", "Harbour").returncode == 0
    with closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.get_default_collection(connection)
        assert list(collection.search_items({"service": "etrn-gui"})) == []


def test_a_locked_keyring_leaves_no_profile_without_its_password(desktop: dict[str, str], tmp_path: Path) -> None:
    change_default_keyring("lock")
    options = ["--host", "h.example", "--user", "joe", "--password-stdin"]
    ended = etrnctl(tmp_path / "etrn", "profile", "add", "Harbour", *options, typed="x\n")
    assert ended.returncode == 78
    assert "The keyring is locked." in ended.stderr
    assert "Nothing was saved." in ended.stderr
    assert not (tmp_path / "etrn" / "etrn-gui.toml").exists()


def contents(folder: Path) -> list[str]:
    return [path.read_text() for path in folder.rglob("*") if path.is_file()]
