"""The exit codes that scripts rely on."""

import pytest

from etrn_gui.cli.exit_codes import ExitCode, exit_code_of, worst
from etrn_gui.domain.outcome import Outcome

CODES = {
    0: "started nothing_waiting already_running",
    65: "syntax wrong_form",
    69: "not_allowed not_supported provider_misconfigured tls_failed",
    75: "try_later unreachable no_answer cancelled",
    77: "needs_sign_in",
    78: "needs_tls blocked",
}


@pytest.mark.parametrize(("code", "outcomes"), CODES.items())
def test_each_outcome_has_its_code(code: int, outcomes: str) -> None:
    assert {exit_code_of(Outcome(word)) for word in outcomes.split()} == {code}


def test_every_outcome_has_one() -> None:
    assert sorted(" ".join(CODES.values()).split()) == sorted(Outcome)
    assert {exit_code_of(outcome) == 0 for outcome in Outcome if outcome.accepted} == {True}


def test_the_codes_are_those_of_sysexits() -> None:
    assert [int(code) for code in ExitCode] == [0, 64, 65, 69, 70, 75, 77, 78]


def test_of_several_the_worst_counts() -> None:
    assert worst([]) == 0
    assert worst([ExitCode.OK, ExitCode.TEMPFAIL, ExitCode.OK]) == 75
    assert worst([ExitCode.NOPERM, ExitCode.TEMPFAIL]) == 77
