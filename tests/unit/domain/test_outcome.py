"""Outcomes: which of them can still bring mail."""

from etrn_gui.domain.outcome import Outcome

WORDS = """started nothing_waiting already_running try_later provider_misconfigured not_allowed needs_sign_in needs_tls
    wrong_form syntax not_supported no_answer unreachable tls_failed cancelled blocked"""


def test_the_words_are_those_scripts_rely_on() -> None:
    assert [str(outcome) for outcome in Outcome] == WORDS.split()


def test_what_was_accepted_may_bring_mail_and_what_was_never_asked_may_not() -> None:
    assert {outcome for outcome in Outcome if outcome.accepted} < {o for o in Outcome if o.may_bring_mail}
    assert not [outcome for outcome in Outcome if outcome.never_asked and outcome.may_bring_mail]
    assert Outcome.NO_ANSWER.may_bring_mail
    assert not Outcome.NO_ANSWER.accepted
