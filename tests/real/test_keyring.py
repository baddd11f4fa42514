"""Passwords in a real Secret Service (GNOME Keyring), and every way in which it can fail a person."""

import asyncio
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
import secretstorage
from jeepney import MatchRule, message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

from etrn_gui.storage.secrets import NoSecret, Secret, Secrets, SecretState, secrets
from etrn_gui.storage.secrets.answers import ASKED_SECONDS

ROOT = Path(__file__).resolve().parents[2]
PASSWORD = "correct horse büttery staple"

BUS = """<busconfig><type>session</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<servicedir>{folder}/services</servicedir><policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""
SLOW_PROMPT = """[D-BUS Service]
Name=org.gnome.keyring.SystemPrompter
Exec=/bin/sh -c "sleep {seconds}; exit 1"
"""
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


class Desktop:
    """A session bus and a GNOME Keyring of its own, below one folder."""

    def __init__(self, folder: Path, *, service: bool = True, prompt_takes: float | None = None) -> None:
        """`prompt_takes`: seconds until the request to unlock is turned down; None: it can be shown to nobody."""
        self.folder = folder
        (folder / "services").mkdir()
        if prompt_takes is not None:
            text = SLOW_PROMPT.format(seconds=prompt_takes)
            (folder / "services" / "org.gnome.keyring.SystemPrompter.service").write_text(text)
        self._processes: list[subprocess.Popen[str]] = []
        self.environment = {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/bus",
        }
        self._service = service
        self.keyring: subprocess.Popen[str] | None = None

    def __enter__(self) -> "Desktop":
        try:
            self._start_bus()
            self.keyring = self.start_keyring(unlock=True) if self._service else None
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _start_bus(self) -> None:
        configuration = self.folder / "bus.conf"
        configuration.write_text(BUS.format(folder=self.folder))
        command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"]
        bus = self._start(command)
        assert bus.stdout is not None
        assert bus.stdout.readline().startswith("unix:")

    def start_keyring(self, *, unlock: bool) -> "subprocess.Popen[str]":
        """Start the daemon and return when it offers the service."""
        with closing(open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"])) as connection:
            rule = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
            rule.add_arg_condition(0, "org.freedesktop.secrets")
            Proxy(message_bus, connection).AddMatch(rule)
            with connection.filter(rule) as changes:
                command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
                daemon = self._start([*command, "--unlock"] if unlock else command)
                if unlock:
                    assert daemon.stdin is not None
                    daemon.stdin.write("login")
                    daemon.stdin.close()
                connection.recv_until_filtered(changes, timeout=10)
        return daemon

    def lock(self) -> None:
        """Start the service anew, as after a sign-in without a password: the keyring is there, and locked."""
        assert self.keyring is not None
        self.keyring.terminate()
        self.keyring.wait(10)
        self.keyring = self.start_keyring(unlock=False)

    def _start(self, command: list[str]) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            command,
            env={"PATH": os.environ["PATH"], **self.environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._processes.append(process)
        return process

    def stop(self) -> None:
        for process in reversed(self._processes):
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()


@pytest.fixture
def programs() -> None:
    missing = [program for program in ("dbus-daemon", "gnome-keyring-daemon") if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A short path: the address of a socket has at most 107 characters."""
    return tmp_path_factory.mktemp("kr")


@pytest.fixture
def desktop(
    programs: None, folder: Path, stack: ExitStack, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Desktop:
    """A desktop with an unlocked keyring, and this process signed in to it; a marker changes what it is like."""
    desktop = stack.enter_context(Desktop(folder, **getattr(request, "param", {})))
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    for name, value in desktop.environment.items():
        monkeypatch.setenv(name, value)
    return desktop


@pytest.fixture
def no_bus(folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment of cron: no session bus at all."""
    environment = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_CONFIG_HOME": str(folder / "config")}
    for name in ("DBUS_SESSION_BUS_ADDRESS", "PYTHON_KEYRING_BACKEND"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return environment


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


async def test_a_password_is_written_read_and_forgotten(desktop: Desktop) -> None:
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


async def test_the_entry_is_one_a_person_finds_in_their_password_manager(desktop: Desktop) -> None:
    await Secrets().write("account-1", PASSWORD)
    with closing(secretstorage.dbus_init()) as connection:
        [item] = secretstorage.get_default_collection(connection).search_items({"service": "etrn-gui"})
        assert item.get_attributes()["username"] == "account-1"
        assert item.get_secret().decode() == PASSWORD


async def test_a_locked_keyring_is_told_as_locked_and_nobody_is_kept_waiting(desktop: Desktop) -> None:
    await Secrets().write("a", PASSWORD)
    desktop.lock()
    state, problem, name = await Secrets().state()
    assert (state, name) == (SecretState.LOCKED, "Secret Service")
    assert problem is not None
    assert "locked" in problem.what
    assert "Unlock" in problem.remedy
    await refused(SecretState.LOCKED)


@pytest.mark.parametrize("desktop", [{"prompt_takes": ASKED_SECONDS + 0.5}], indirect=True)
async def test_a_person_who_turns_the_request_down_is_taken_at_their_word(desktop: Desktop) -> None:
    desktop.lock()
    found = await Secrets().read("a")
    assert isinstance(found, NoSecret)
    assert found.state is SecretState.DENIED
    assert "turned down" in found.problem.what


async def test_a_keyring_that_was_never_made_is_told(desktop: Desktop) -> None:
    assert desktop.keyring is not None
    shutil.rmtree(desktop.folder / "data")
    desktop.lock()
    state, problem, _ = await Secrets().state()
    assert state is SecretState.LOCKED
    assert problem is not None
    assert "No keyring has been made" in problem.what
    await refused(SecretState.LOCKED)


@pytest.mark.parametrize("desktop", [{"service": False}], indirect=True)
async def test_a_bus_without_the_service_is_no_keyring(desktop: Desktop) -> None:
    state, problem, name = await Secrets().state()
    assert (state, name) == (SecretState.UNAVAILABLE, "")
    assert problem is not None
    await refused(SecretState.UNAVAILABLE)


@pytest.mark.parametrize("desktop", [{"service": False}], indirect=True)
async def test_a_service_that_starts_later_is_found(desktop: Desktop) -> None:
    asked = Secrets()
    await refused(SecretState.UNAVAILABLE)
    desktop.start_keyring(unlock=True)
    assert await asked.write("a", PASSWORD) is None
    assert await asked.read("a") == Secret(PASSWORD)


async def test_no_bus_is_no_keyring(no_bus: dict[str, str]) -> None:
    [first, *_] = await refused(SecretState.UNAVAILABLE)
    assert "memory only" in first.problem.remedy


def test_a_plain_file_is_never_taken_for_a_keyring(no_bus: dict[str, str], folder: Path) -> None:
    """What `keyring` does by itself, shown first: with such a back-end installed and no bus, the file is chosen."""
    site, kept = folder / "site", folder / "passwords.txt"
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
        ended = etrnctl(folder / "data", *add, typed=f"{PASSWORD}\n", PYTHONPATH=path, **choice)
        assert ended.returncode == 78
        assert "keyring" in ended.stderr
        assert not kept.exists()
        assert not (folder / "data" / "etrn-gui.toml").exists()


@pytest.mark.parametrize("named", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Thing"])
async def test_a_keyring_that_was_switched_off_stays_off(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", named)
    [first, *_] = await refused(SecretState.UNAVAILABLE)
    assert named in first.problem.what


async def test_a_choice_in_the_keyrings_own_settings_is_respected(desktop: Desktop) -> None:
    settings = desktop.folder / "config" / "python_keyring" / "keyringrc.cfg"
    settings.parent.mkdir(parents=True)
    settings.write_text("[backend]\ndefault-keyring=keyring.backends.chainer.ChainerBackend\n")
    assert await Secrets().write("a", PASSWORD) is None
    settings.write_text("[backend]\ndefault-keyring=keyrings.alt.file.PlaintextKeyring\n")
    await refused(SecretState.UNAVAILABLE)


@pytest.fixture
def hanging(desktop: Desktop, stack: ExitStack) -> Desktop:
    """A service that takes a call and never answers: the daemon is stopped in mid-life."""
    assert desktop.keyring is not None
    desktop.keyring.send_signal(signal.SIGSTOP)
    return desktop


async def test_a_keyring_that_hangs_blocks_neither_the_loop_nor_the_person(
    hanging: Desktop, monkeypatch: pytest.MonkeyPatch
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
    assert sum(thread.name == "keyring" for thread in threading.enumerate()) <= 8

    assert hanging.keyring is not None
    hanging.keyring.send_signal(signal.SIGCONT)
    deadline = time.monotonic() + 20
    while (await asked.state())[0] is not SecretState.OK:
        assert time.monotonic() < deadline, "it answers again"


def test_a_keyring_that_hangs_does_not_hold_up_the_end_of_the_process(hanging: Desktop) -> None:
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


async def test_memory_alone_is_used_only_when_it_was_allowed(desktop: Desktop) -> None:
    asked = Secrets()
    asked.memory_only = True
    assert await asked.write("a", PASSWORD) is None
    assert await asked.read("a") == Secret(PASSWORD)
    assert (await asked.state())[0] is SecretState.OK
    assert isinstance(await Secrets().read("a"), NoSecret), "the keyring knows nothing of it"
    assert await asked.forget("a") is None
    assert isinstance(await asked.read("a"), NoSecret)


async def test_a_secret_shows_itself_nowhere(desktop: Desktop, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await Secrets().write("a", PASSWORD)
        found = await Secrets().read("a")
    assert found == Secret(PASSWORD)
    assert PASSWORD not in f"{found} {found!r} {caplog.text} {vars(Secrets())}"


def test_a_profile_keeps_its_password_in_the_keyring_and_nowhere_else(desktop: Desktop, folder: Path) -> None:
    data = folder / "etrn"
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


def test_a_removed_profile_takes_its_password_with_it(desktop: Desktop, folder: Path) -> None:
    data = folder / "etrn"
    options = ["--host", "h.example", "--user", "joe", "--password-stdin"]
    assert etrnctl(data, "profile", "add", "Harbour", *options, typed="x\n").returncode == 0
    assert etrnctl(data, "profile", "remove", "Harbour").returncode == 0
    with closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.get_default_collection(connection)
        assert list(collection.search_items({"service": "etrn-gui"})) == []


def test_a_locked_keyring_leaves_no_profile_without_its_password(desktop: Desktop, folder: Path) -> None:
    desktop.lock()
    options = ["--host", "h.example", "--user", "joe", "--password-stdin"]
    ended = etrnctl(folder / "etrn", "profile", "add", "Harbour", *options, typed="x\n")
    assert ended.returncode == 78
    assert "The keyring is locked." in ended.stderr
    assert "Nothing was saved." in ended.stderr
    assert not (folder / "etrn" / "etrn-gui.toml").exists()


def contents(folder: Path) -> list[str]:
    return [path.read_text() for path in folder.rglob("*") if path.is_file()]
