"""Notifications: what is worth one, in which words, and what a real service on a real session bus is told."""

import asyncio
import json
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from etrn_gui.domain.history import Flush, Trigger
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.preferences import Notify, Preferences
from etrn_gui.storage.journal import NewFlush
from etrn_gui.ui.bridge import Message
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.views.advice_dialog import AdviceDialog
from etrn_gui.ui.views.port_dialog import PortDialog
from etrn_gui.ui.wording.notification import flush_message, is_worth_telling
from tests.ui import scene as scenes
from tests.ui.conftest import Opened, OpenWindow, Run
from tests.ui.scene import HARBOUR, Scene
from tests.ui.waiting import until

STARTED = Answer(Outcome.STARTED, 250, "Queuing started")
REFUSED = Answer(Outcome.NOT_ALLOWED, 459, "Node not allowed", advice="Ask the provider.")


def ended(scene: Scene, verdict: Verdict, queue: str = "harbour.example", answer: Answer = STARTED) -> Flush:
    flush = scene.flush(HARBOUR, queue, 5, answer)
    if verdict is Verdict.CONFIRMED:
        scene.deliver("ana@northfleet.example", f"m@{queue.lstrip('@')}", "Secret plans", 900, 4)
    scene.close(flush, verdict)
    return scene.row(flush)


# --- what is worth a word


@pytest.mark.parametrize(
    ("verdict", "answer", "usual"),
    [
        (Verdict.REFUSED, REFUSED, True),
        (Verdict.PARTIAL, STARTED, True),
        (Verdict.SILENT, STARTED, True),
        (Verdict.UNKNOWN, Answer(Outcome.UNREACHABLE), True),
        (Verdict.UNKNOWN, Answer(Outcome.CANCELLED), False),
        (Verdict.CONFIRMED, STARTED, False),
    ],
)
def test_failures_and_silence_are_told_and_successes_are_not(
    scene: Scene, verdict: Verdict, answer: Answer, usual: bool
) -> None:
    flush = ended(scene, verdict, answer=answer)
    assert is_worth_telling(flush, Notify()) is usual
    assert not is_worth_telling(flush, Notify(failures=False, silent=False))


def test_successes_are_told_where_mail_came(scene: Scene) -> None:
    wants = Notify(successes=True)
    assert is_worth_telling(ended(scene, Verdict.CONFIRMED), wants)
    nothing = ended(scene, Verdict.CONFIRMED, "@harbour.example", Answer(Outcome.NOTHING_WAITING, 251, "none"))
    assert not is_worth_telling(replace(nothing, arrived=0), wants), "every quarter of an hour that would be noise"
    assert not is_worth_telling(scene.row(scene.flush(HARBOUR, "#priority", 1, STARTED)), wants), "it still runs"


def test_no_subject_unless_it_is_wanted(scene: Scene) -> None:
    flush = ended(scene, Verdict.CONFIRMED)
    told = flush_message([flush], scene.now)
    assert "Secret" not in f"{told.title}{told.body}"
    assert (told.title, told.about) == (HARBOUR.name, flush.id)
    named = flush_message([flush], scene.now, {flush.id: ["ana@northfleet.example: Secret plans"]})
    assert "Secret plans" in named.body


def test_many_become_one_with_the_worst_first(scene: Scene) -> None:
    flushes = [ended(scene, Verdict.SILENT), ended(scene, Verdict.REFUSED, "#priority", REFUSED)] * 3
    told = flush_message(flushes, scene.now)
    assert told.title == "6 flushes need a look"
    assert "#priority" in told.body.splitlines()[0]
    assert told.body.splitlines()[-1] == "and 2 more"
    assert told.tone is Tone.BAD


# --- the real service


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus of the test's own."""
    daemon = shutil.which("dbus-daemon")
    assert daemon, "install dbus"
    config = tmp_path / "bus.conf"
    config.write_text(
        f"<busconfig><type>session</type><listen>unix:path={tmp_path}/bus</listen><auth>EXTERNAL</auth>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>'
        '<allow own="*"/></policy></busconfig>'
    )
    command = [daemon, f"--config-file={config}", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout
            address = process.stdout.readline().strip()
            assert address
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            yield address
        finally:
            process.terminate()


class Service:
    """The notification service: what it was told, and its clicks."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def told(self) -> dict[str, Any]:
        assert self._process.stdout
        line = await asyncio.wait_for(self._process.stdout.readline(), 10)
        found: dict[str, Any] = json.loads(line)
        return found

    def click(self, number: int) -> None:
        assert self._process.stdin
        self._process.stdin.write(f"click {number}\n".encode())


@asynccontextmanager
async def service() -> AsyncIterator[Service]:
    pipe = asyncio.subprocess.PIPE
    command = (sys.executable, "-m", "tests.ui.notification_server")
    process = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
    try:
        made = Service(process)
        assert await made.told() == {"ready": True}
        yield made
    finally:
        process.terminate()
        await process.wait()


def hide(opened: Opened) -> None:
    opened.window.hide()


def test_a_refusal_is_told_and_its_click_shows_what_to_do(
    scene: Scene, open_window: OpenWindow, run: Run, bus: str
) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        ended(scene, Verdict.SILENT)  # before the window: no news
        async with service() as desktop, open_window(scene) as opened:
            hide(opened)
            refused = scene.flush(HARBOUR, "#priority", -1, REFUSED)
            scene.close(refused, Verdict.REFUSED, -2)
            told = await desktop.told()
            assert told["title"] == HARBOUR.name
            assert told["body"].startswith("#priority: Refused: not allowed for this name")
            assert told["hints"] == {"urgency": 2, "desktop-entry": "etrn-gui", "category": "email"}
            assert told["actions"] == ["default", "Open"]
            desktop.click(told["number"])
            await until(lambda: opened.window.findChild(AdviceDialog), opened.bridge.notifying.clicked)
            assert opened.window.isVisible()

    run(play())


def test_what_ends_together_is_told_together(scene: Scene, open_window: OpenWindow, run: Run, bus: str) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with service() as desktop, open_window(scene) as opened:
            hide(opened)
            for queue in ("harbour.example", "@harbour.example", "#priority"):
                scene.close(scene.flush(HARBOUR, queue, -1, STARTED), Verdict.SILENT, -2)
            told = await desktop.told()
            assert told["title"] == "3 flushes need a look"
            assert told["hints"]["urgency"] == 1

    run(play())


def test_a_schedule_that_fails_alike_is_told_once(scene: Scene, open_window: OpenWindow, run: Run, bus: str) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        away = Answer(Outcome.UNREACHABLE)

        def due(answer: Answer, verdict: Verdict) -> None:
            queue = HARBOUR.queues[0]
            new = NewFlush(HARBOUR.name, "relay:25", queue, Trigger.SCHEDULE, time.time(), 120.0, 5.0)
            flush = scene.journal.flushes.open(new)
            scene.journal.flushes.record_answer(flush, answer, time.time())
            scene.journal.flushes.close(flush, verdict, time.time())

        async with service() as desktop, open_window(scene) as opened:
            hide(opened)
            due(away, Verdict.UNKNOWN)
            assert "Provider not reached" in (await desktop.told())["body"]
            for _ in range(3):
                due(away, Verdict.UNKNOWN)
            due(REFUSED, Verdict.REFUSED)
            told = await desktop.told()
            assert told["title"] == HARBOUR.name, "one flush, and not four"
            assert "not allowed" in told["body"]
            due(away, Verdict.UNKNOWN)
            assert "Provider not reached" in (await desktop.told())["body"], "it was another thing in between"

    run(play())


def test_a_receiver_that_does_not_listen_is_told(scene: Scene, open_window: OpenWindow, run: Run, bus: str) -> None:
    async def play() -> None:
        holder = scenes.port_in_use_story(scene)
        async with service() as desktop, open_window(scene) as opened:
            hide(opened)
            told = await desktop.told()
            assert told["title"] == "The receiver does not listen"
            assert "is in use" in told["body"]
            desktop.click(told["number"])
            await until(lambda: opened.window.findChild(PortDialog), opened.bridge.notifying.clicked)
        holder.close()

    run(play())


def test_markup_in_a_body_is_none(scene: Scene, open_window: OpenWindow, run: Run, bus: str) -> None:
    async def play() -> None:
        async with service() as desktop, open_window(scene) as opened:
            opened.bridge.notifying.tell(Message("T", "<b>a</b> & b"))
            first = await desktop.told()
            assert first["body"] == "&lt;b&gt;a&lt;/b&gt; &amp; b"
            opened.bridge.notifying.tell(Message("T", "again"), instead=True)
            assert (await desktop.told())["replaces"] == first["number"]

    run(play())


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus"])
def test_without_a_service_the_tray_is_asked(
    scene: Scene, open_window: OpenWindow, run: Run, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    async def play() -> None:
        async with open_window(scene) as opened:
            lost: list[Message] = []
            opened.bridge.notifying.not_shown.connect(lost.append)
            opened.bridge.notifying.tell(Message("T", "b"))
            await until(lambda: lost, opened.bridge.notifying.not_shown)

    run(play())


def test_a_bus_without_a_service_says_so(scene: Scene, open_window: OpenWindow, run: Run, bus: str) -> None:
    async def play() -> None:
        async with open_window(scene) as opened:
            lost: list[Message] = []
            opened.bridge.notifying.not_shown.connect(lost.append)
            opened.bridge.notifying.tell(Message("T", "b"))
            await until(lambda: lost, opened.bridge.notifying.not_shown)
            async with service() as desktop:
                opened.bridge.notifying.tell(Message("later", "b"))
                assert (await desktop.told())["title"] == "later"

    run(play())


def test_names_are_noted_only_where_they_are_wanted(scene: Scene, open_window: OpenWindow, run: Run, bus: str) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with service() as desktop, open_window(scene) as opened:
            hide(opened)
            opened.bridge.choices.choose(Preferences(notify=Notify(successes=True, details=True)))
            scene.now = time.time()
            flush = scene.flush(HARBOUR, "harbour.example", 0, STARTED)
            scene.deliver("ana@northfleet.example", "m@harbour.example", "Secret plans", 900, -0.6)
            await until(lambda: opened.window.page.log.table.model().rowCount(), opened.bridge.log.news)
            scene.close(flush, Verdict.CONFIRMED, -1)
            assert "ana@northfleet.example: Secret plans" in (await desktop.told())["body"]

    run(play())
