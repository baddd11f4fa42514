"""Outcomes: which of them can still bring mail."""

from etrn_gui.domain.outcome import LONGEST_REPLY, Answer, Outcome

WORDS = """started nothing_waiting already_running try_later provider_misconfigured not_allowed needs_sign_in needs_tls
    wrong_form syntax not_supported no_answer unreachable tls_failed cancelled blocked"""


def test_the_words_are_those_scripts_rely_on() -> None:
    assert [str(outcome) for outcome in Outcome] == WORDS.split()


def test_what_was_accepted_may_bring_mail_and_what_was_never_asked_may_not() -> None:
    assert {outcome for outcome in Outcome if outcome.accepted} < {o for o in Outcome if o.may_bring_mail}
    assert not [outcome for outcome in Outcome if outcome.never_asked and outcome.may_bring_mail]
    assert Outcome.NO_ANSWER.may_bring_mail
    assert not Outcome.NO_ANSWER.accepted


def test_a_reply_is_shown_as_it_was_said_unless_nobody_would_read_it_to_the_end() -> None:
    assert Answer(Outcome.STARTED, 250, "OK").reply == "250 OK"
    assert Answer(Outcome.NO_ANSWER, 0, "HTTP/1.1 400").reply == "HTTP/1.1 400"
    longest = "x" * (LONGEST_REPLY - len("250 "))
    assert Answer(Outcome.STARTED, 250, longest).reply == f"250 {longest}"
    cut = Answer(Outcome.STARTED, 250, f"{longest}y").reply
    assert (len(cut), cut[-6:]) == (LONGEST_REPLY, "xx […]")
