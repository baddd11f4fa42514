"""Real peers as fixtures. A server starts in well under a second, so each test has one of its own."""

from collections.abc import Callable, Iterator

import pytest

from tests.lab.exim import EtrnForm, EximLab
from tests.lab.namespace import obstacle
from tests.lab.postfix import PostfixLab
from tests.lab.sendmail import SendmailLab
from tests.lab.sink import Sink
from tests.real import asking, matrix


@pytest.fixture(scope="session")
def real_servers() -> None:
    """What a test asks for that starts a real server: skipped where none can run (which fails in CI)."""
    reason = obstacle()
    if reason:
        pytest.skip(reason)


@pytest.fixture(autouse=True)
def _kept_for_the_matrix(monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]) -> None:
    monkeypatch.setattr(asking, "keep", record_property)


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as sink:
        yield sink


@pytest.fixture
def postfix(real_servers: None, sink: Sink) -> Iterator[PostfixLab]:
    """Postfix that holds mail for `sink`."""
    with PostfixLab(sink.address) as lab:
        yield lab
        print(lab.log())  # pytest shows it when the test fails


@pytest.fixture
def exim(real_servers: None, sink: Sink) -> Iterator[EximLab]:
    """Exim that holds mail for `sink` and takes the names of its domains."""
    with EximLab(sink.address, form=EtrnForm.COMMAND) as lab:
        yield lab
        print(lab.log())


@pytest.fixture
def sendmail(real_servers: None, sink: Sink) -> Iterator[SendmailLab]:
    """Sendmail that holds mail for `sink`."""
    with SendmailLab(sink.address) as lab:
        yield lab
        print(lab.log())


FORMER = {"postfix": 0.4, "exim": 2.1, "sendmail": 13.3}
"""Seconds that 300 messages took on a quiet machine with 2 cores to a receiver that sets TCP_NODELAY, in clear."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what the real servers answered, and how long they took to deliver (test_receiver_mtas.py)."""
    passed = terminalreporter.stats.get("passed", [])
    if lines := matrix.table(passed):
        terminalreporter.section("what ETRN came to at real servers")
        for line in lines:
            terminalreporter.line(line)
    rows = [value for report in passed for name, value in report.user_properties if name == "arrivals"]
    if not rows:
        return
    terminalreporter.section("from ETRN to the last of 300 messages")
    terminalreporter.line(
        f"{'':19} {'first s':>8} {'last s':>8} {'before':>8} {'ms each':>8} {'to sink':>8} {'ratio':>6}"
    )
    for family, tls, first, last, each, sink in rows:
        before = "" if tls else f"{FORMER[family]:.1f}"
        compared = f"{sink * 1000:8.1f} {each / sink:6.2f}" if sink else ""
        what = f"{family}, {'TLS' if tls else 'clear'}"
        terminalreporter.line(f"{what:19} {first:8.2f} {last:8.2f} {before:>8} {each * 1000:8.1f} {compared}")
