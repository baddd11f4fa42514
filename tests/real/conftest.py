"""Real peers as fixtures. A server starts in well under a second, so each test has one of its own."""

from collections.abc import Iterator

import pytest

from tests.lab.exim import EtrnForm, EximLab
from tests.lab.namespace import obstacle
from tests.lab.postfix import PostfixLab
from tests.lab.sendmail import SendmailLab
from tests.lab.sink import Sink


@pytest.fixture(scope="session")
def real_servers() -> None:
    """What a test asks for that starts a real server: skipped where none can run (which fails in CI)."""
    reason = obstacle()
    if reason:
        pytest.skip(reason)


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
