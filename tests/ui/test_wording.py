"""What cards, list and foot say, from flushes as the journal keeps them."""

from dataclasses import replace

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.outcome import Answer, Family, Outcome, Verdict
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import TlsMode
from etrn_gui.domain.settings import AcceptedDomain, ReceiverSettings
from etrn_gui.ui.bridge import ReceiverState, ReceiverStatus, Step, StepCause, StepName, StepState
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.wording import (
    connection_words,
    outcome_words,
    plain,
    provider_words,
    queue_words,
    receiver_words,
    status_words,
)
from etrn_gui.ui.wording.check import found_words, remedy_words
from tests.ui.scene import HARBOUR, Scene, node

STARTED = Answer(Outcome.STARTED, 250, "Queuing started", Family.POSTFIX)
PROMISED = Answer(Outcome.STARTED, 253, "OK, 14 pending messages started", Family.ZMAILER, 14)
QUEUE = "harbour.example"


def deliver(scene: Scene, count: int, ago: float = 2.0) -> None:
    for number in range(count):
        scene.deliver("a@b.example", f"m@{QUEUE}", f"n {number}", 6200, ago - number / 100)


def headline(scene: Scene, flush: int) -> str:
    return plain(queue_words(scene.row(flush), scene.now).headline)


def test_a_check_says_in_its_own_words_what_it_knows_by_its_cause() -> None:
    """Whatever the check itself says of it; another step with the same words keeps them."""
    skipped = Step(StepName.ETRN, StepState.SKIPPED, "some words", cause=StepCause.EARLIER_FAILURE)
    assert found_words(skipped) == "Not reached: a step before it failed."
    assert found_words(replace(skipped, what="not reached: why", cause=None)) == "Not reached: why."
    missing = Step(StepName.RECEIVER, StepState.FAIL, "some words", "etrnctl receive", cause=StepCause.NO_RECEIVER)
    assert remedy_words(missing).startswith("At the foot of the list of providers")
    assert remedy_words(replace(missing, cause=None)) == "etrnctl receive"
    pinned = Step(StepName.TLS, StepState.FAIL, "", "Ask them.", command="To pin it: etrnctl …", pin="ab" * 32)
    assert remedy_words(pinned) == "Ask them.", "the window has a button for the rest"


def test_a_queue_that_was_never_flushed() -> None:
    words = queue_words(None, 0.0)
    assert (words.tone, words.headline, words.running) == (Tone.IDLE, "Not flushed yet", False)


def test_a_click_shows_at_once_even_over_an_old_verdict(scene: Scene) -> None:
    old = scene.flush(HARBOUR, QUEUE, 500, STARTED)
    scene.close(old, Verdict.SILENT, 300)
    words = queue_words(scene.row(old), scene.now, pending=True)
    assert (words.tone, words.headline, words.running) == (Tone.BUSY, "Starting…", True)


def test_accepted_is_never_called_done(scene: Scene) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 4.3, STARTED)
    words = queue_words(scene.row(flush), scene.now)
    assert plain(words.headline) == "Accepted, waiting for mail · 4.0 s"
    assert words.tone is Tone.BUSY
    assert words.running
    assert words.progress is None
    assert words.detail == "250 Queuing started"


def test_the_question_is_out_but_no_answer_is_in(scene: Scene) -> None:
    assert headline(scene, scene.flush(HARBOUR, QUEUE, 1.3)) == "Asked, waiting for the answer · 1.0 s"


def test_progress_against_a_promise(scene: Scene) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 6.4, PROMISED)
    deliver(scene, 9)
    words = queue_words(scene.row(flush), scene.now)
    assert plain(words.headline) == "9 of 14 promised messages arrived · 6.1 s"
    assert words.progress == (9, 14)
    assert words.guess == "about 1\u00a0s left", "the headline has the numbers"
    assert "left" in status_words(scene.row(flush), scene.now)
    assert status_words(scene.row(flush), scene.now).startswith(
        "Flush #1 · Harbour Sat Link · harbour.example · 9 of 14"
    )


@pytest.mark.parametrize(("count", "said"), [(1, "1 message so far"), (6, "6 messages so far")])
def test_progress_without_a_promise(scene: Scene, count: int, said: str) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 3.3, STARTED)
    deliver(scene, count)
    words = queue_words(scene.row(flush), scene.now)
    assert plain(words.headline) == f"{said} · 3.0 s"
    assert words.progress is None


def test_confirmed_by_the_receiver(scene: Scene) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 10.0, STARTED)
    deliver(scene, 5, ago=9.6)
    scene.close(flush, Verdict.CONFIRMED, 1)
    words = queue_words(scene.row(flush), scene.now)
    assert plain(words.headline) == "Confirmed: 5 messages, 31 kB, first after 0.1 s"
    assert (words.tone, words.running, words.advice) == (Tone.GOOD, False, "")


def test_nothing_was_waiting(scene: Scene) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 10.0, Answer(Outcome.NOTHING_WAITING, 251, "no messages waiting"))
    scene.close(flush, Verdict.CONFIRMED)
    words = queue_words(scene.row(flush), scene.now)
    assert words.headline.startswith("No mail waiting · 251 · ")
    assert words.tone is Tone.GOOD


def test_silence_says_how_long_and_what_to_do(scene: Scene) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 200.3, STARTED)
    scene.close(flush, Verdict.SILENT, 80)
    words = queue_words(scene.row(flush), scene.now)
    assert plain(words.headline) == "Silent: accepted, but nothing came in 2 min"
    assert words.tone is Tone.WARN
    assert "cannot reach your receiver" in words.advice


def test_partial_against_a_promise(scene: Scene) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 300, PROMISED)
    deliver(scene, 9, ago=290)
    scene.close(flush, Verdict.PARTIAL)
    assert headline(scene, flush) == "Partial: 9 of 14 promised messages arrived"
    assert queue_words(scene.row(flush), scene.now).advice


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if not outcome.accepted])
def test_each_refusal_has_words_a_code_and_the_advice(scene: Scene, outcome: Outcome) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 30, Answer(outcome, 459, "no \x1b[31m", advice="Do this."))
    scene.close(flush, Verdict.UNKNOWN if outcome.never_asked or outcome is Outcome.NO_ANSWER else Verdict.REFUSED)
    words = queue_words(scene.row(flush), scene.now)
    assert words.headline.startswith(outcome_words(outcome))
    assert words.tone is not Tone.GOOD
    assert words.advice == ("" if outcome is Outcome.CANCELLED else "Do this.")
    assert words.detail == "459 no ␛[31m"
    assert not words.running


def test_each_outcome_has_words_of_its_own() -> None:
    assert len({outcome_words(outcome) for outcome in Outcome}) == len(Outcome)


# --- the list --------------------------------------------------------------------------------------------------------


def test_a_provider_at_rest(scene: Scene) -> None:
    assert provider_words(HARBOUR, {}, scene.now).line == "3 queues · not flushed yet"
    one = replace(HARBOUR, queues=HARBOUR.queues[:1])
    flush = scene.flush(HARBOUR, QUEUE, 130, Answer(Outcome.NOTHING_WAITING, 251))
    scene.close(flush, Verdict.CONFIRMED, 129)
    words = provider_words(one, {node(QUEUE): scene.row(flush)}, scene.now)
    assert (words.tone, words.line) == (Tone.GOOD, "1 queue · flushed 2 min ago")


def test_a_provider_at_work(scene: Scene) -> None:
    flush = scene.flush(HARBOUR, QUEUE, 3, PROMISED)
    deliver(scene, 9)
    words = provider_words(HARBOUR, {node(QUEUE): scene.row(flush)}, scene.now)
    assert (words.tone, words.line) == (Tone.BUSY, "flushing… 9 of 14")
    assert provider_words(HARBOUR, {}, scene.now, [node(QUEUE)]).line == "flushing…"


def test_the_worst_queue_speaks_for_the_provider(scene: Scene) -> None:
    good = scene.flush(HARBOUR, QUEUE, 60, Answer(Outcome.NOTHING_WAITING, 251))
    scene.close(good, Verdict.CONFIRMED)
    bad = scene.flush(HARBOUR, "@harbour.example", 90, Answer(Outcome.NEEDS_SIGN_IN, 535))
    scene.close(bad, Verdict.REFUSED)
    flushes = {scene.row(flush).node: scene.row(flush) for flush in (good, bad)}
    words = provider_words(HARBOUR, flushes, scene.now)
    assert words.tone is Tone.BAD
    assert words.line.startswith("sign-in refused ")


def test_a_flush_of_a_queue_that_was_removed_says_nothing(scene: Scene) -> None:
    flush = scene.flush(HARBOUR, "gone.example", 3, STARTED)
    assert provider_words(HARBOUR, {node("gone.example"): scene.row(flush)}, scene.now).tone is Tone.IDLE


def test_how_a_provider_is_reached() -> None:
    assert plain(connection_words(HARBOUR)) == (
        "relay.harboursat.example:587 · STARTTLS · signs in as ops (password in the system keyring)"
    )
    hostile = replace(HARBOUR, user="<b>x</b>", tls=TlsMode.NONE)
    assert "&lt;b&gt;x&lt;/b&gt;" in connection_words(hostile)
    assert "not encrypted" in connection_words(hostile)
    assert connection_words(replace(HARBOUR, user="")).endswith("no sign-in")


# --- the receiver ----------------------------------------------------------------------------------------------------

ACCEPTING = ReceiverSettings(
    accept=(AcceptedDomain("harbour.example", True, True), AcceptedDomain("xn--bcher-kva.example"))
)


def test_the_receiver_listens() -> None:
    status = ReceiverStatus(ReceiverState.LISTENING, (Endpoint("0.0.0.0", 2525),), sessions=1, restarts=1)
    words = receiver_words(status, ACCEPTING)
    assert plain(words.headline) == "Listening on 0.0.0.0:2525"
    assert words.link == "no TLS · 1 of 50 sessions · restarted 1 time"
    assert words.accepts == "accepts @harbour.example, bücher.example"
    assert words.tone is Tone.GOOD


def test_the_receiver_failed_and_says_why() -> None:
    problem = Problem("Port 25 needs more rights.", "Use 2525.")
    words = receiver_words(ReceiverStatus(ReceiverState.FAILED, problem=problem), ACCEPTING)
    assert words.failed
    assert words.link == "Port 25 needs more rights. Use 2525."
    assert words.tone is Tone.BAD


def test_a_receiver_that_waits_for_the_profiles_is_not_called_needless() -> None:
    words = receiver_words(ReceiverStatus(), ReceiverSettings(), unreadable=True)
    assert plain(words.headline) == "Stopped"
    assert words.link == "It starts when your providers can be read."


def test_the_receiver_is_not_needed_yet() -> None:
    words = receiver_words(ReceiverStatus(), ReceiverSettings())
    assert plain(words.headline) == "Not needed yet"
    assert not words.failed
