import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.message import Cut, CutKind, Reading, Unreadable
from etrn_gui.domain.outcome import Answer, Outcome, Verdict
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.journal import NewArrival
from etrn_gui.storage.journal.sessions import EndedSession, NewSession
from etrn_gui.ui.bridge import Story
from etrn_gui.ui.bridge.inspection import Inspection
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.inspector import Inspector
from etrn_gui.ui.views.inspector.inspected import Page
from etrn_gui.ui.views.inspector.timeline import timeline
from etrn_gui.ui.views.inspector.wording import IN_HEADERS, IN_MESSAGE, IN_PARTS, cut_words
from tests.ui.conftest import Run
from tests.ui.scene import HARBOUR, PEER, Scene
from tests.ui.waiting import until
from tests.unit.reading.messages import HOSTILE_HTML, crowd, folded_subject, html, letter, nested, wire

STARTED = Answer(Outcome.STARTED, 253, "2.0.0 OK, 2 pending messages for node harbour.example started", promised=2)


def stamp(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@dataclass
class Mailroom:
    """Writes mail, sessions and rows as the receiver does."""

    scene: Scene
    faults: list[BaseException] = field(default_factory=list)

    def mail(self, data: bytes, name: str = "1.host", session: int = 0, to: str = "bridge@harbour.example") -> Arrival:
        folder = self.scene.data.mail / "new"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
        row = Arrival(
            id=0,
            kind=ArrivalKind.DELIVERY,
            time=self.scene.now,
            sender="ana@northfleet.example",
            recipients=(to,),
            subject="As the receiver read it",
            size=len(data),
            peer=PEER,
            session=session,
            file=f"mail/new/{name}",
        )
        return self.record(row)

    def record(self, row: Arrival) -> Arrival:
        domains = tuple(recipient.rpartition("@")[2] for recipient in row.recipients)
        return self.scene.journal.arrivals.record([NewArrival(row, row.time, row.time, domains)])[0]

    def session(self, number: int, *lines: tuple[float, str], ended: bool = True) -> int:
        self.scene.journal.sessions.begin(NewSession(number, "r", self.scene.now, PEER))
        if ended:
            self.end(number, *lines)
        return number

    def end(self, number: int, *lines: tuple[float, str]) -> None:
        transcript = "\n".join(f"{stamp(self.scene.now + after)} {text}" for after, text in lines)
        self.scene.journal.sessions.end(EndedSession(number, self.scene.now, "", "relay", "quit", transcript))

    def flush(self, *lines: tuple[float, str], answer: Answer = STARTED) -> int:
        flush = self.scene.flush(HARBOUR, "harbour.example", 5, answer)
        transcript = "\n".join(f"{stamp(self.scene.now + after)} {text}" for after, text in lines)
        self.scene.journal.flushes.keep_transcript(flush, transcript)
        return flush


Open = Callable[[], Any]


@pytest.fixture
def room(scene: Scene) -> Iterator[Mailroom]:
    made = Mailroom(scene)
    yield made
    assert made.faults == []


@pytest.fixture
def opened(room: Mailroom, theme: Theme) -> Open:
    """Open an inspector with a real journal, real files and the real helper process behind it."""

    @asynccontextmanager
    async def opened() -> AsyncIterator[tuple[Inspector, Inspection]]:
        source = Inspection(room.scene.data, lambda: room.scene.journal, room.faults.append)
        inspector = Inspector(source, theme)
        inspector.resize(1000, 300)
        inspector.show()
        try:
            yield inspector, source
        finally:
            inspector.show_arrival(None)
            await source.close()
            inspector.deleteLater()

    return opened


def known(inspector: Inspector) -> bool:
    inspected = inspector.inspected
    return bool(inspected and inspected.story and (inspected.reading or not inspected.has_message))


async def show(inspector: Inspector, arrival: Arrival) -> None:
    inspector.show_arrival(arrival)
    await until(lambda: known(inspector), inspector.changed)


def words(widget: QWidget) -> str:
    return spaced("\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)))


def spaced(text: str) -> str:
    """Numbers keep to their units by a space that does not break."""
    return text.replace("\xa0", " ")


Told = Callable[[Inspector, Inspection], Awaitable[None]]


@pytest.fixture
def tell(opened: Open, run: Run) -> Callable[[Told], None]:
    def tell(told: Told) -> None:
        async def whole() -> None:
            async with opened() as (inspector, source):
                await told(inspector, source)

        run(whole())

    return tell


Tell = Callable[[Told], None]


def test_nothing_chosen_says_what_to_do(tell: Tell) -> None:
    async def told(inspector: Inspector, source: Inspection) -> None:
        assert inspector.arrival is None
        assert not inspector.tabs.isVisible()
        assert "What you choose in the log" in words(inspector)

    tell(told)


def test_a_letter_in_all_its_tabs(tell: Tell, room: Mailroom) -> None:
    row = room.mail(wire(letter()))

    async def told(inspector: Inspector, source: Inspection) -> None:
        await show(inspector, row)
        names = [inspector.tabs.tabText(at) for at in range(inspector.tabs.count())]
        assert names == ["Message", "Headers", "Source", "Transcript", "Attachments 2", "Receipt"]
        assert "Weather routing 48h – Nordsee" in words(inspector.message)
        assert "Ana Müller <ana@northfleet.example> → bridge@harbour.example" in words(inspector.message)
        assert inspector.message.text.toPlainText() == "Wind NW 7, später 9.\n\nAna\n"
        inspector.tabs.setCurrentWidget(inspector.headers)
        assert "Subject: Weather routing 48h – Nordsee" in inspector.headers.text.toPlainText()
        inspector.headers.raw.click()
        assert "Subject: Weather routing 48h =?utf-8?b?4oCT?= Nordsee" in inspector.headers.text.toPlainText()
        inspector.tabs.setCurrentWidget(inspector.raw)
        assert inspector.raw.text.toPlainText().startswith("From: Ana =?utf-8?q?M=C3=BCller?=")
        assert "mail/new/1.host" in words(inspector.raw)
        inspector.tabs.setCurrentWidget(inspector.attachments)
        listed = inspector.attachments.list
        tops = [listed.topLevelItem(at) for at in range(listed.topLevelItemCount())]
        assert [item.text(0) for item in tops if item] == ["Routing plan.pdf", "Häfen.csv"]
        inspector.attachments.all_parts.click()
        assert len(listed.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)) == 8

    tell(told)


def test_plain_text_comes_first_and_the_formatted_view_by_choice(tell: Tell, room: Mailroom) -> None:
    rows = [
        room.mail(wire(letter()), "1"),
        room.mail(html("<p>Only <b>formatted</b>"), "2"),
        room.mail(b"\r\nx", "3"),
    ]

    async def told(inspector: Inspector, source: Inspection) -> None:
        page = inspector.message
        await show(inspector, rows[0])
        assert page.text.isVisible()
        page.as_formatted.click()
        assert page.browser.isVisible()
        assert page.browser.toPlainText().startswith("Wind NW 7")
        await show(inspector, rows[1])
        assert page.browser.toPlainText() == "Only formatted"
        await show(inspector, rows[2])  # it has no formatted text
        assert page.text.isVisible()
        assert not page.as_formatted.isVisible()
        await show(inspector, rows[0])
        assert page.browser.isVisible()
        page.as_text.click()
        await show(inspector, rows[1])
        assert page.text.toPlainText() == "Only formatted"
        assert "only a formatted text" in words(page)

    tell(told)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (html(HOSTILE_HTML), "Scripts taken out: 4."),
        (nested(500), "deeper ones stand as text"),
        (b"\r\n" + b"line\r\n" * 20_000, "The text is cut: the first 49999 characters of 100000."),
        (b"Content-Type: text/plain; charset=nonsense\r\n\r\n\xe4", "Some characters are guessed"),
        (b"Content-Type: multipart/mixed\r\n\r\nx", "not built the way it says"),
        (b"", "no text of its own"),
    ],
)
def test_what_was_cut_is_said(tell: Tell, room: Mailroom, data: bytes, said: str) -> None:
    row = room.mail(data)

    async def told(inspector: Inspector, source: Inspection) -> None:
        await show(inspector, row)
        inspector.message.as_formatted.click()
        assert said in inspector.message.note.text()

    tell(told)


def test_cuts_of_headers_and_parts_stand_in_their_tabs(tell: Tell, room: Mailroom) -> None:
    folded, crowded = room.mail(folded_subject(), "1"), room.mail(crowd(3000), "2")

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.tabs.setCurrentWidget(inspector.headers)
        await show(inspector, folded)
        assert "The headers are cut: the first 66 kB of 1.4 MB." in words(inspector.headers)
        inspector.tabs.setCurrentWidget(inspector.attachments)
        await show(inspector, crowded)
        assert "The first 1000 parts are listed; there are more." in words(inspector.attachments)
        assert inspector.tabs.tabText(inspector.tabs.currentIndex()) == "Attachments 999"

    tell(told)


def test_a_large_source_says_how_much_more_there_is(tell: Tell, room: Mailroom) -> None:
    row = room.mail(b"Subject: x\r\n\r\n" + b"line of text\r\n" * 900_000)

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.tabs.setCurrentWidget(inspector.raw)
        await show(inspector, row)
        assert spaced(inspector.raw.text.toPlainText()).endswith("… cut, 12.3 MB more")

    tell(told)


def test_a_refused_row_says_rule_reply_and_remedy(tell: Tell, room: Mailroom) -> None:
    row = room.record(
        Arrival(
            id=0,
            kind=ArrivalKind.REFUSAL,
            time=room.scene.now,
            sender="promo@bulk.example",
            recipients=("x@elsewhere.example",),
            peer=PEER,
            code=550,
            text="5.7.1 not our \x1b[31mdomain\u202e",
            rule="relay",
            remedy="Add the domain to the accepted ones.",
        )
    )

    async def told(inspector: Inspector, source: Inspection) -> None:
        await show(inspector, row)
        said = words(inspector.message)
        for part in ("550 5.7.1 not our ␛[31mdomain⟨U+202E⟩", "relay", "Add the domain to the accepted ones.", PEER):
            assert part in said
        for page in (inspector.headers, inspector.raw, inspector.attachments):
            inspector.tabs.setCurrentWidget(page)
            assert "No message was taken" in words(page)

    tell(told)


def test_both_legs_stand_on_one_timeline(tell: Tell, room: Mailroom) -> None:
    room.flush((-5.0, "C ETRN harbour.example"), (-1.0, "S 253 OK"), (-0.2, "C QUIT"))
    session = room.session(7, (-2.0, "S 220 bridge ESMTP"), (-0.5, "C MAIL FROM:<a@x>"), (-0.1, "* gone \x1b"))
    row = room.mail(b"\r\nx", session=session)

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.tabs.setCurrentWidget(inspector.transcript)
        await show(inspector, row)
        lines = [line for line in inspector.transcript.text.toPlainText().split("\n") if line]
        assert [line if not line[:1].isdigit() else line[14:] for line in lines] == [
            "Our ETRN, flush #1: C is this program, S is the provider",
            "C ETRN harbour.example",
            "Their delivery: C is the sending host, S is this receiver",
            "S 220 bridge ESMTP",
            "Our ETRN, flush #1: C is this program, S is the provider",
            "S 253 OK",
            "Their delivery: C is the sending host, S is this receiver",
            "C MAIL FROM:<a@x>",
            "Our ETRN, flush #1: C is this program, S is the provider",
            "C QUIT",
            "Their delivery: C is the sending host, S is this receiver",
            "* gone ␛",
        ]
        times = [line[:12] for line in lines if line[:1].isdigit()]
        local = datetime.fromtimestamp(room.scene.now - 5).astimezone()
        assert times[0] == f"{local:%H:%M:%S}.{local.microsecond // 1000:03}"

    tell(told)


@pytest.mark.parametrize("end", ["\u2028", "\x85", "\x0c"])
def test_an_old_transcript_cannot_be_read_as_more_lines(end: str) -> None:
    """Journals of before hold what a stranger wrote as it came."""
    said = f"2026-11-24T12:00:00.000Z C NOOP {end}2030-01-01T00:00:00.000Z S 250 forged"
    (line,) = timeline("", said)
    assert (line.side, line.time.year) == ("C", 2026)
    assert line.text.endswith("S 250 forged")


def test_the_transcript_follows_when_the_connection_has_ended(tell: Tell, room: Mailroom) -> None:
    session = room.session(7, ended=False)
    row = room.mail(b"\r\nx", session=session)

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.tabs.setCurrentWidget(inspector.transcript)
        await show(inspector, row)
        assert "still open" in words(inspector.transcript)
        room.end(session, (0.1, "S 221 Bye"))
        await until(lambda: "221 Bye" in inspector.transcript.text.toPlainText(), inspector.changed)
        assert "still open" not in words(inspector.transcript)

    tell(told)


def test_the_receipt_follows_its_flush(tell: Tell, room: Mailroom) -> None:
    flush = room.flush((-5.0, "C ETRN harbour.example"))
    row = room.mail(b"\r\nx")

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.tabs.setCurrentWidget(inspector.receipt)
        await show(inspector, row)
        for line in (
            "Promised: 2",
            "Arrived: 1 (3 B)",
            "Answer: 253 2.0.0 OK",
            "Verdict: still open",
            "First after: 4.7 s",
        ):
            assert line in spaced(inspector.receipt.text)
        room.scene.close(flush, Verdict.PARTIAL)
        inspector.take_flushes([room.scene.row(flush)])
        await until(lambda: "Verdict: partial" in inspector.receipt.text, inspector.changed)
        assert "1 of 2 promised messages arrived" in words(inspector.receipt)

    tell(told)


def test_the_receipt_draws_what_came(tell: Tell, room: Mailroom) -> None:
    room.flush()
    rows = [room.mail(b"\r\nx", name) for name in ("1.host", "2.host")]

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.tabs.setCurrentWidget(inspector.receipt)
        await show(inspector, rows[0])
        chart = inspector.receipt.chart
        assert spaced(chart.accessibleDescription()) == "arrived: 2 · promised: 2 · 4.7 s"
        assert chart.isVisible()
        drawn = chart.grab().toImage()
        middle, third = range(drawn.height() * 3 // 10, drawn.height() * 6 // 10), drawn.width() // 3
        first, last = (
            {drawn.pixelColor(x, y).name() for x in part for y in middle}
            for part in (range(third), range(2 * third, drawn.width()))
        )
        assert inspector._theme.colours.accent in last - first, "it climbs at its end, where the mail came"

    tell(told)


def test_a_flush_that_brought_nothing_has_its_receipt_and_its_dialogue(tell: Tell, room: Mailroom) -> None:
    before = room.flush((-9.0, "C ETRN harbour.example"), (-8.0, "S 251 none"))
    silent = room.flush((-5.0, "C ETRN harbour.example"), (-1.0, "S 253 OK"))
    room.scene.close(silent, Verdict.SILENT)

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.show_flush(silent)
        view = inspector.flush_view
        await until(lambda: "Verdict: silent" in view.receipt.text, inspector.flush_changed)
        assert not view.receipt.chart.isVisible()
        view.setCurrentWidget(view.transcript)
        assert "S 253 OK" in view.transcript.text.toPlainText()
        assert "of their own" in words(view.transcript)
        asked: list[int] = []
        inspector.flush_wanted.connect(asked.append)
        assert not view.receipt.later.isEnabled()
        view.setCurrentWidget(view.receipt)
        QTest.mouseClick(view.receipt.earlier, Qt.MouseButton.LeftButton)
        assert asked == [before]
        inspector.show_flush(before)
        await until(lambda: f"#{before} " in view.receipt.text, inspector.flush_changed)
        assert view.receipt.later.isEnabled()
        inspector.show_flush(0)
        assert not view.isVisible()

    tell(told)


def test_the_receipt_of_a_flush_alone_follows_it(tell: Tell, room: Mailroom) -> None:
    flush = room.flush()

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.show_flush(flush)
        view = inspector.flush_view
        await until(lambda: "Verdict: still open" in view.receipt.text, inspector.flush_changed)
        room.mail(b"\r\nx")
        room.scene.close(flush, Verdict.PARTIAL)
        inspector.take_flushes([room.scene.row(flush)])
        await until(lambda: "Verdict: partial" in view.receipt.text, inspector.flush_changed)
        assert view.receipt.chart.isVisible()

    tell(told)


def test_a_chosen_row_goes_before_the_flush_of_the_filter(tell: Tell, room: Mailroom) -> None:
    flush = room.flush()
    row = room.mail(b"\r\nx")

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.show_flush(flush)
        await show(inspector, row)
        assert inspector.tabs.isVisible()
        inspector.show_arrival(None)
        assert inspector.flush_view.isVisible()
        inspector.show_flush(99)
        await until(lambda: "no flush 99" in words(inspector.flush_view.receipt), inspector.flush_changed)

    tell(told)


def test_mail_that_nobody_asked_for_has_no_receipt(tell: Tell, room: Mailroom) -> None:
    row = room.mail(b"\r\nx", to="other@elsewhere.example")

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.tabs.setCurrentWidget(inspector.receipt)
        await show(inspector, row)
        assert "no flush, so no receipt" in words(inspector.receipt)
        inspector.tabs.setCurrentWidget(inspector.transcript)
        assert "Nobody asked for this" in words(inspector.transcript)

    tell(told)


def test_the_chosen_tab_stays_and_the_newest_row_wins(tell: Tell, room: Mailroom) -> None:
    rows = [room.mail(b"\r\nmessage %d" % number, str(number)) for number in range(30)]

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.tabs.setCurrentWidget(inspector.raw)
        for row in rows:
            inspector.show_arrival(row)
            await asyncio.sleep(0)
        await until(lambda: known(inspector), inspector.changed)
        assert inspector.tabs.currentWidget() is inspector.raw
        assert inspector.raw.text.toPlainText() == "\nmessage 29"
        assert inspector.arrival == rows[29]

    tell(told)


class SlowSource:
    """A source that answers when it is told to."""

    def __init__(self) -> None:
        self.asked: dict[int, asyncio.Future[Reading | Unreadable]] = {}
        self.questions: asyncio.Queue[int] = asyncio.Queue()

    async def read(self, arrival: Arrival) -> Reading | Unreadable:
        self.asked[arrival.id] = asyncio.get_running_loop().create_future()
        self.questions.put_nowait(arrival.id)
        return await asyncio.shield(self.asked[arrival.id])

    async def story(self, arrival: Arrival) -> Story | Problem:
        return Story()

    async def story_of_flush(self, number: int) -> Story | Problem:
        return Story()

    async def save(self, arrival: Arrival, part: int, target: Path, *, replace: bool) -> Problem | None:
        return Problem("Disk full.")

    async def save_message(self, arrival: Arrival, target: Path, *, replace: bool) -> Problem | None:
        return Problem("Disk full.")

    def eml_name(self, arrival: Arrival) -> str:
        return "1.eml"

    def report(self, fault: BaseException) -> None:
        raise fault


def test_an_answer_that_comes_too_late_is_dropped(theme: Theme, run: Run) -> None:
    first = Arrival(1, ArrivalKind.DELIVERY, 0.0, "a@x", ("b@y",), file="mail/new/1")

    async def told() -> None:
        source = SlowSource()
        inspector = Inspector(source, theme)
        shown: list[object] = []
        inspector.changed.connect(lambda inspected: shown.append((inspected.arrival.id, inspected.reading)))
        for arrival in (first, replace(first, id=2)):
            inspector.show_arrival(arrival)
            assert await source.questions.get() == arrival.id
        late, due = Unreadable(Problem("late")), Unreadable(Problem("due"))
        source.asked[1].set_result(late)
        source.asked[2].set_result(due)
        await until(lambda: (2, due) in shown, inspector.changed)
        assert not [entry for entry in shown if entry in ((1, late), (2, late))]
        assert "due" in inspector.message.note.text()
        inspector.show_arrival(None)
        inspector.deleteLater()

    run(told())


def test_a_helper_that_died_is_replaced_unseen(tell: Tell, room: Mailroom) -> None:
    warm, row = room.mail(b"\r\nwarm", "1"), room.mail(b"Subject: x\r\n\r\nbody", "2")

    async def told(inspector: Inspector, source: Inspection) -> None:
        await show(inspector, warm)
        first = source.helper_pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        await show(inspector, row)
        assert inspector.message.text.toPlainText() == "body"
        assert source.helper_pid not in (None, first)

    tell(told)


def test_a_message_file_that_is_gone_is_named(tell: Tell, room: Mailroom) -> None:
    row = room.mail(b"\r\nx")
    (room.scene.data.mail / "new" / "1.host").unlink()

    async def told(inspector: Inspector, source: Inspection) -> None:
        await show(inspector, row)
        assert "no longer there" in inspector.message.note.text()
        for page in (inspector.headers, inspector.raw, inspector.attachments):
            inspector.tabs.setCurrentWidget(page)
            assert "could not be" in words(page)

    tell(told)


def test_an_attachment_is_saved_and_an_existing_file_kept(tell: Tell, room: Mailroom, tmp_path: Path) -> None:
    row = room.mail(wire(letter()))
    target = tmp_path / "plan.pdf"

    async def told(inspector: Inspector, source: Inspection) -> None:
        page = inspector.attachments
        inspector.tabs.setCurrentWidget(page)
        await show(inspector, row)
        page.save.click()
        dialog = page.findChild(QFileDialog)
        assert dialog is not None
        assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
        assert [Path(name).name for name in dialog.selectedFiles()] == ["Routing plan.pdf"]
        dialog.fileSelected.emit(str(target))
        await until(lambda: "Saved as" in page.outcome.text(), page.told)
        assert target.read_bytes() == b"%PDF-1.4\n" * 100
        target.write_text("precious")
        inspected = inspector.inspected
        assert inspected is not None
        assert inspected.readable is not None
        page.save_wanted.emit(inspected.readable.attachments[0], target, False)
        await until(lambda: "there already" in page.outcome.text(), page.told)
        assert target.read_text() == "precious"
        dialog.fileSelected.emit(str(target))  # the dialog has asked
        await until(lambda: "Saved as" in page.outcome.text(), page.told)
        assert target.read_bytes().startswith(b"%PDF")
        dialog.close()

    tell(told)


def test_a_message_is_saved_as_it_was_received_and_an_existing_file_kept(
    tell: Tell, room: Mailroom, tmp_path: Path
) -> None:
    data = wire(letter())
    row, other = room.mail(data), room.mail(b"\r\nx", "2.host")
    target = tmp_path / "letter.eml"

    async def told(inspector: Inspector, source: Inspection) -> None:
        page = inspector.raw
        inspector.tabs.setCurrentWidget(page)
        await show(inspector, row)
        page.save.click()
        dialog = page.findChild(QFileDialog)
        assert dialog is not None
        assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
        assert [Path(name).name for name in dialog.selectedFiles()] == ["0000001 As the receiver read it.eml"]
        dialog.fileSelected.emit(str(target))
        await until(lambda: "Saved as" in page.outcome.text(), page.told)
        assert target.read_bytes() == data
        target.write_text("precious")
        page.save_wanted.emit(row, target, False)
        await until(lambda: "there already" in page.outcome.text(), page.told)
        assert target.read_text() == "precious"
        await show(inspector, other)
        assert not page.outcome.text(), "said of another message"
        dialog.fileSelected.emit(str(target))  # the dialog has asked, and was opened for the first message
        await until(lambda: "Saved as" in page.outcome.text(), page.told)
        assert target.read_bytes() == data
        dialog.close()

    tell(told)


def test_a_message_that_cannot_be_saved_says_why_and_leaves_nothing(tell: Tell, room: Mailroom, tmp_path: Path) -> None:
    row = room.mail(wire(letter()))

    async def told(inspector: Inspector, source: Inspection) -> None:
        page = inspector.raw
        await show(inspector, row)
        page.save_wanted.emit(row, tmp_path / "gone" / "letter.eml", True)
        await until(lambda: "cannot be written" in page.outcome.text(), page.told)
        (room.scene.data.mail / "new" / "1.host").unlink()
        page.save_wanted.emit(row, tmp_path / "none.eml", False)
        await until(lambda: "no longer there" in page.outcome.text(), page.told)

    tell(told)
    assert not list(tmp_path.rglob("*.eml"))


def test_only_what_was_taken_can_be_saved_as_a_message(tell: Tell, room: Mailroom) -> None:
    refusal, row = room.scene.refuse("a@x.example", "b@y.example", 1), room.mail(b"\r\nx")
    gone = room.mail(b"\r\nx", "2.host")
    (room.scene.data.mail / "new" / "2.host").unlink()

    async def told(inspector: Inspector, source: Inspection) -> None:
        save = inspector.raw.save
        inspector.tabs.setCurrentWidget(inspector.raw)
        await show(inspector, refusal)
        assert not save.isVisible()
        await show(inspector, row)
        assert save.isVisible()
        assert save.isEnabled()
        await show(inspector, gone)
        assert not save.isEnabled()
        assert save.accessibleName()
        assert save.accessibleDescription() == save.toolTip() != ""

    tell(told)


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("../../etc/passwd", "0000007 etc passwd.eml"),
        ("", "0000007.eml"),
        ("con", "0000007 con.eml"),
        ("⚓" * 100, "0000007 " + "⚓" * 46 + ".eml"),
    ],
)
def test_a_message_s_file_has_a_name_for_every_system(room: Mailroom, subject: str, name: str) -> None:
    source = Inspection(room.scene.data, lambda: None, room.faults.append)
    row = Arrival(7, ArrivalKind.DELIVERY, 0.0, "a@x", ("b@y",), subject, file="mail/new/1")
    assert source.eml_name(row) == name
    assert len(name.encode()) <= 150


def test_every_tab_is_reached_and_named(tell: Tell, room: Mailroom) -> None:
    row = room.mail(wire(letter()))

    async def told(inspector: Inspector, source: Inspection) -> None:
        await show(inspector, row)
        for at in range(inspector.tabs.count()):
            inspector.tabs.setCurrentIndex(at)
            page = inspector.tabs.currentWidget()
            assert isinstance(page, Page)
            for child in page.findChildren(QWidget):
                if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    text = child.property("text")
                    assert child.accessibleName() or text, child
        inspector.tabs.tabBar().setFocus()
        inspector.tabs.setCurrentIndex(0)
        QTest.keyClick(inspector.tabs.tabBar(), Qt.Key.Key_Right)
        assert inspector.tabs.currentWidget() is inspector.headers

    tell(told)


def test_the_receipt_can_be_copied(tell: Tell, room: Mailroom) -> None:
    room.flush()
    row = room.mail(b"\r\nx")

    async def told(inspector: Inspector, source: Inspection) -> None:
        inspector.tabs.setCurrentWidget(inspector.receipt)
        await show(inspector, row)
        inspector.receipt.copy.click()
        assert QGuiApplication.clipboard().text() == inspector.receipt.text

    tell(told)


def test_every_kind_of_cut_has_words() -> None:
    for kind in CutKind:
        text = cut_words(Cut(kind, 3, 7))
        assert text.endswith(".")
        assert "{" not in text
    assert frozenset(CutKind) == IN_MESSAGE | IN_HEADERS | IN_PARTS
