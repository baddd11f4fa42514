"""What a card says beyond its latest flush: a guess while mail comes, an alarm at silence; and its advice dialog."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from etrn_gui.domain.history import Flush
from etrn_gui.domain.outcome import Answer, Family, Outcome, Verdict
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.domain.schedule.rules import Every, Schedule
from etrn_gui.flush.tls import gone
from etrn_gui.ui.bridge import Learnt
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.views.advice_dialog import AdviceDialog
from etrn_gui.ui.views.queue_card import QueueCard
from etrn_gui.ui.window import MainWindow
from etrn_gui.ui.wording import queue_words
from etrn_gui.ui.wording.advice import NextTry, advice_words
from tests.ui.conftest import OpenWindow, Run
from tests.ui.scene import HARBOUR, PEER, Scene, node
from tests.ui.waiting import until

QUEUE = "harbour.example"
STARTED = Answer(Outcome.STARTED, 250, "Queuing started", Family.POSTFIX)
DAY = 86_400.0


def brought(scene: Scene, ago: float, messages: int, pace: float = 2.0) -> None:
    """A flush that brought mail, one message every `pace` seconds."""
    flush = scene.flush(HARBOUR, QUEUE, ago, STARTED)
    for number in range(messages):
        scene.deliver("ana@northfleet.example", f"bridge@{QUEUE}", f"Mail {number}", 900, ago - 1 - number * pace)
    scene.close(flush, Verdict.CONFIRMED, ago - 2 - messages * pace)


def was_silent(scene: Scene, ago: float) -> int:
    flush = scene.flush(HARBOUR, QUEUE, ago, STARTED)
    scene.close(flush, Verdict.SILENT, ago - 120)
    return flush


def shown(window: MainWindow) -> QueueCard:
    return next(card for card in window.findChildren(QueueCard) if card.accessibleName() == f"Queue {QUEUE}")


def texts(card: QueueCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_what_usually_comes_is_shown_as_a_guess(scene: Scene, open_window: OpenWindow, run: Run) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        for days in (5, 4, 3):
            brought(scene, days * DAY, 10)
        running = scene.flush(HARBOUR, QUEUE, 30, STARTED)
        async with open_window(scene) as opened:
            window = opened.window
            await until(lambda: "usually 10 messages" in texts(shown(window)), opened.bridge.habits.learnt)
            for number in range(4):
                scene.deliver("ana@northfleet.example", f"bridge@{QUEUE}", "Now", 900, 12 - number * 3)
            await until(lambda: "4 of about 10, " in texts(shown(window)), opened.bridge.log.news)
            assert "left" in texts(shown(window))
            assert "4 of about 10" in shown(window).accessibleDescription()
            assert not scene.row(running).promised, "it is habit alone"

    run(play())


def test_three_silent_flushes_where_mail_is_usual_raise_an_alarm(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        for days in (9, 8, 7):
            brought(scene, days * DAY, 4)
        for days in (3, 2):
            was_silent(scene, days * DAY)
        async with open_window(scene) as opened:
            window, learnt = opened.window, opened.bridge.habits.learnt
            await until(lambda: window._overview.learnt(node(QUEUE)).habit, learnt)
            assert "in a row" not in texts(shown(window)), "two are chance"
            was_silent(scene, 1000)
            await until(lambda: "3 flushes in a row brought nothing" in texts(shown(window)), learnt)
            window.page.board.advice_wanted.emit(node(QUEUE))
            dialog = window.findChild(AdviceDialog)
            assert dialog is not None
            said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
            assert "router does not forward it any more" in said
            assert "The server is Postfix." in said
            assert "Either nothing was waiting" not in said, "the likely causes know more"
            dialog.close()
            # The provider connects, but nothing comes: then the way is open, and other causes are likely.
            scene.begin_session(900)
            was_silent(scene, 800)
            await until(lambda: "4 flushes in a row" in texts(shown(window)), learnt)
            alarm = window._overview.learnt(node(QUEUE)).alarm
            assert alarm is not None
            assert "look for refusals in the log" in alarm.causes[0]

    run(play())


@pytest.fixture
def refused(scene: Scene) -> Flush:
    answer = Answer(Outcome.NOT_ALLOWED, 459, "<harbour.example>: service unavailable", Family.POSTFIX, advice="Ask.")
    flush = scene.flush(HARBOUR, QUEUE, 30, answer)
    scene.close(flush, Verdict.REFUSED, 29)
    return scene.row(flush)


def test_the_letter_is_ready_to_copy(refused: Flush, scene: Scene, qtbot: QtBot) -> None:
    words = advice_words(
        queue_words(refused, scene.now), refused, scene.now, letter="Dear postmaster,\n\nfast_flush_domains\n"
    )
    dialog = AdviceDialog(QUEUE, words)
    qtbot.addWidget(dialog)
    assert "fast_flush_domains" in dialog.letter.toPlainText()
    dialog.copy_letter.click()
    assert QGuiApplication.clipboard().text() == words.letter
    assert words.reply == "459 <harbour.example>: service unavailable", "the provider's own words stand beside ours"


def test_the_advice_leads_to_the_receipt_of_a_flush_that_brought_nothing(
    refused: Flush, scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        scene.journal.flushes.keep_transcript(refused.id, "2026-11-24T12:00:00.000Z S 459 service unavailable")
        async with open_window(scene) as opened:
            window = opened.window
            await until(lambda: window._overview.latest(node(QUEUE)), opened.bridge.log.news)
            window.page.board.advice_wanted.emit(node(QUEUE))
            dialog = window.findChild(AdviceDialog)
            assert dialog is not None
            press(dialog, "Receipt…")
            log = window.page.log
            log.filter.read()
            view = window.inspector.flush_view
            await until(lambda: view.receipt.text, window.inspector.flush_changed)
            assert view.isVisibleTo(window)
            assert "459 <harbour.example>: service unavailable" in view.receipt.text
            assert "S 459 service unavailable" in view.transcript.text.toPlainText()
            await until(lambda: not log._searching, opened.bridge.search.found)
            assert f"Flush #{refused.id} brought nothing" in shown_words(log)
            log.filter.clear()
            log.filter.read()
            assert not view.isVisibleTo(window)
            cards = window.page.board.cards.findChildren(QueueCard)
            next(card for card in cards if card.accessibleName() == f"Queue {QUEUE}").receipt_wanted.emit()
            assert log.filter.text() == f"flush:{refused.id}", "a card's menu leads there too"

    run(play())


def press(dialog: AdviceDialog, text: str) -> None:
    next(button for button in dialog.findChildren(QPushButton) if button.text() == text).click()


def shown_words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_the_window_writes_the_letter_of_that_server(
    refused: Flush, scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            window = opened.window
            await until(lambda: window._overview.latest(node(QUEUE)), opened.bridge.log.news)
            window.page.board.advice_wanted.emit(node(QUEUE))
            dialog = window.findChild(AdviceDialog)
            assert dialog is not None
            letter = dialog.letter.toPlainText()
            assert "fast_flush_domains" in letter
            assert "459 <harbour.example>: service unavailable" in letter
            assert "relay.harboursat.example:587" in letter
            dialog.close()

    run(play())


@pytest.mark.parametrize(
    ("at", "said"), [(60.0, "It is asked again at "), (None, "It is not asked again by itself. Stopped.")]
)
def test_why_the_next_try_is_when_it_is(refused: Flush, scene: Scene, at: float | None, said: str) -> None:
    next_try = NextTry(scene.now + at if at else None, "Stopped.")
    words = advice_words(queue_words(refused, scene.now), refused, scene.now, next_try=next_try)
    assert words.next_try.startswith(said)
    assert words.next_try.endswith("Stopped.")
    assert words.next_try in words.text


def test_the_window_says_when_a_queue_that_was_put_off_is_asked_again(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    every = Schedule(rules=(Every(15),))
    queue = replace(HARBOUR.queues[0], schedule=every)

    async def play() -> None:
        scene.configure(replace(HARBOUR, host="127.0.0.1", queues=(queue,)))
        later = Answer(Outcome.TRY_LATER, 458, "Unable to queue messages", Family.POSTFIX, advice="Try again.")
        scene.close(scene.flush(HARBOUR, QUEUE, 20, later), Verdict.REFUSED, 19)
        async with open_window(scene) as opened:
            scheduling = opened.bridge.scheduling
            await until(lambda: scheduling.now.of(HARBOUR.name), scheduling.changed)
            opened.window.page.board.advice_wanted.emit(node(QUEUE))
            dialog = opened.window.findChild(AdviceDialog)
            assert dialog is not None
            told = [label.text() for label in dialog.findChildren(QLabel)]
            said = next(text for text in told if text.startswith("It is asked again at "))
            assert "asked again with growing waits" in said
            dialog.close()

    run(play())


def test_mail_that_stays_out_is_worse_than_one_silence(scene: Scene) -> None:
    flush = scene.row(was_silent(scene, 300))
    assert queue_words(flush, scene.now).tone is Tone.WARN
    assert queue_words(flush, scene.now, learnt=Learnt()).alarm == ""


def test_a_provider_whose_starttls_has_gone_is_taken_as_it_is_on_a_persons_word(
    scene: Scene, open_window: OpenWindow, run: Run
) -> None:
    plain = replace(HARBOUR, tls=TlsMode.NONE, user="", secret="")

    async def play() -> None:
        scene.configure(plain)
        scene.journal.offers.remember(str(plain.endpoint), scene.now - DAY)
        stop(scene, plain)
        async with open_window(scene) as opened:
            window = opened.window
            await until(lambda: window._overview.latest(node(QUEUE)), opened.bridge.log.news)
            window.page.board.advice_wanted.emit(node(QUEUE))
            dialog = window.findChild(AdviceDialog)
            assert dialog is not None
            assert dialog.accept_no_tls.isVisible()
            dialog.reject()
            await opened.bridge.profiles.keep(replace(plain, name="Harbour 2"), instead_of=plain.name)
            await until(lambda: window._overview.flushes("Harbour 2"), opened.bridge.log.news)
            window.show_provider("Harbour 2")
            window.page.board.advice_wanted.emit(node(QUEUE))
            dialog = window.findChildren(AdviceDialog)[-1]
            assert dialog.accept_no_tls.isVisible(), "a new name changes nothing of it"
            assert "etrnctl" not in "".join(label.text() for label in dialog.findChildren(QLabel))
            accepted: list[str] = []
            opened.bridge.trusting.accepted.connect(accepted.append)
            dialog.accept_no_tls.click()
            await until(lambda: accepted, opened.bridge.trusting.accepted)
            assert scene.journal.offers.starttls(str(plain.endpoint)) is None

    run(play())


def stop(scene: Scene, profile: Profile) -> None:
    """A flush that the flusher has stopped as a downgrade."""
    flush = scene.flush(profile, QUEUE, 30, Answer(Outcome.TLS_FAILED, advice=gone(profile)))
    scene.close(flush, Verdict.UNKNOWN, 29)


def test_other_faults_of_tls_cannot_be_waved_through(scene: Scene, qtbot: QtBot) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 30, Answer(Outcome.TLS_FAILED, advice="The certificate has expired."))
    scene.close(flush, Verdict.UNKNOWN, 29)
    row = scene.row(flush)
    dialog = AdviceDialog(QUEUE, advice_words(queue_words(row, scene.now), row, scene.now))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.accept_no_tls.isVisible()
    assert PEER in row.peers
