"""Which ETRNs “domain and subdomains” becomes, and what their answers come to: tables, then a journal with history."""

import pytest

from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.outcome import Answer, Family, Outcome
from etrn_gui.domain.profile import Queue
from etrn_gui.flush.answers import understand
from etrn_gui.flush.commands import MAX_SUBDOMAINS, Asked, combine, commands_for, commands_instead
from etrn_gui.flush.flusher import Flusher
from etrn_gui.storage.journal import Journal, NewArrival
from etrn_gui.storage.secrets import Secrets
from tests.unit.flush.conftest import Certificates, node
from tests.unit.flush.script import Script, playing
from tests.unit.flush.test_dialogues import play

SEEN = ("b.client.test", "client.test", "deep.b.client.test", "notclient.test", "a.client.test")
BELOW = ["b.client.test", "deep.b.client.test", "a.client.test"]


@pytest.mark.parametrize(
    ("name", "family", "expected"),
    [
        ("@client.test", Family.POSTFIX, ["@client.test", *BELOW]),
        ("@client.test", Family.HMAILSERVER, ["client.test", *BELOW]),
        ("@client.test", Family.SENDMAIL, ["@client.test"]),
        ("@client.test", Family.EXIM, ["@client.test"]),
        ("@client.test", Family.PRACTICE, ["@client.test"]),
        ("@client.test", Family.UNKNOWN, ["@client.test"]),
        ("client.test", Family.POSTFIX, ["client.test"]),
        ("#client.test", Family.POSTFIX, ["#client.test"]),
    ],
)
def test_commands(name: str, family: Family, expected: list[str]) -> None:
    assert [str(argument) for argument in commands_for(Queue(node(name)), family, SEEN)] == expected


def test_what_was_written_down_comes_first_and_there_is_an_end() -> None:
    queue = Queue(node("@client.test"), ("Z.client.test", "elsewhere.test"))
    many = tuple(f"n{number}.client.test" for number in range(100))
    found = [str(argument) for argument in commands_for(queue, Family.POSTFIX, many)]
    assert found[:3] == ["@client.test", "z.client.test", "n0.client.test"]
    assert len(found) == MAX_SUBDOMAINS + 1


@pytest.mark.parametrize(
    ("name", "code", "text", "expected"),
    [
        ("@client.test", 501, "argument must begin with #", ["#client.test"]),
        ("@client.test", 458, "Sorry, only literal target domains accepted", ["client.test", *BELOW]),
        ("@client.test", 459, "<client.test>: service unavailable", []),
        ("@client.test", 250, "OK", []),
        ("client.test", 501, "argument must begin with #", []),
    ],
)
def test_another_form(name: str, code: int, text: str, expected: list[str]) -> None:
    refused = Asked(node(name), understand(code, text))
    assert [str(argument) for argument in commands_instead(Queue(node(name)), refused, SEEN)] == expected


def answered(*told: str) -> list[Asked]:
    """Read `argument code text` of each."""
    parts = [line.split(" ", 2) for line in told]
    return [Asked(node(name), understand(int(code), text, Family.POSTFIX)) for name, code, text in parts]


@pytest.mark.parametrize(
    ("told", "outcome", "promised", "words"),
    [
        (["@x.test 250 ok", "a.x.test 250 ok"], Outcome.STARTED, None, "asked for: 1."),
        (["@x.test 250 ok", "a.x.test 459 no"], Outcome.STARTED, None, "Not taken: a.x.test (459)."),
        (["@x.test 459 no", "a.x.test 250 ok"], Outcome.STARTED, None, "Not taken: x.test (459)."),
        (["@x.test 459 no", "a.x.test 459 no"], Outcome.NOT_ALLOWED, None, "Not taken: a.x.test (459)."),
        (["@x.test 251 none", "a.x.test 251 none"], Outcome.NOTHING_WAITING, None, ""),
        (["@x.test 251 none", "a.x.test 459 no"], Outcome.NOT_ALLOWED, None, ""),
        (["@x.test 251 none", "a.x.test 250 ok"], Outcome.STARTED, None, ""),
        (["@x.test 253 3 messages", "a.x.test 253 4 messages"], Outcome.STARTED, 7, ""),
        (["@x.test 253 3 messages", "a.x.test 250 ok"], Outcome.STARTED, None, ""),
        (["@x.test 253 3 messages", "a.x.test 251 none"], Outcome.STARTED, 3, ""),
        (["@x.test 501 must begin with #", "#x.test 250 ok"], Outcome.STARTED, None, "asked with #x.test"),
        (["@x.test 501 must begin with #", "#x.test 459 no"], Outcome.NOT_ALLOWED, None, ""),
    ],
)
def test_one_answer_of_many(told: list[str], outcome: Outcome, promised: int | None, words: str) -> None:
    found = combine(Queue(node("@x.test")), answered(*told))
    assert (found.outcome, found.promised) == (outcome, promised)
    assert words in found.advice


def test_a_question_without_reply_still_may_bring_mail() -> None:
    silent = Asked(node("a.x.test"), Answer(Outcome.NO_ANSWER, advice="Nothing."))
    found = combine(Queue(node("@x.test")), [*answered("@x.test 251 none"), silent])
    assert found.outcome is Outcome.NO_ANSWER


def test_what_was_not_asked_for_any_more_is_said() -> None:
    found = combine(Queue(node("@x.test")), answered("@x.test 250 ok", "a.x.test 450 later"), [node("b.x.test")])
    assert found.advice.endswith("Not taken: a.x.test (450). Not asked for any more: b.x.test.")


@pytest.mark.parametrize("name", ["x.test", "#x"])
def test_one_plain_answer_stays_as_it_is(name: str) -> None:
    answer = understand(250, "Queuing started", Family.POSTFIX)
    assert combine(Queue(node(name)), [Asked(node(name), answer)]) == answer


# -- with a journal ------------------------------------------------------------------------------------------------

HELLO = ("S: 220 mx.test ESMTP Postfix", "C: EHLO *", "S: 250-mx.test", "S: 250 ETRN")
FAREWELL = ("C: QUIT", "S: 221 bye")
HEADS = {"queues": ["@client.test other.test"], "profile": [""]}


def asks(*pairs: str) -> tuple[str, ...]:
    return tuple(
        line for pair in pairs for line in (f"C: ETRN {pair.partition(' ')[0]}", f"S: {pair.partition(' ')[2]}")
    )


def remember(journal: Journal, *recipients: str) -> None:
    for number, recipient in enumerate(recipients):
        row = Arrival(0, ArrivalKind.DELIVERY, 1000.0 + number, "a@b.test", (recipient,), file=f"new/{number}")
        journal.arrivals.record([NewArrival(row, 1000.0, 1000.0, (recipient.rpartition("@")[2],))])


async def test_known_subdomains_are_asked_for_at_postfix(
    journal: Journal, flusher: Flusher, secrets: Secrets, certificates: Certificates
) -> None:
    """Over as many connections as it takes; the next queue has its own row and its own turn."""
    names = [f"n{number}.client.test" for number in range(8)]
    remember(journal, "x@elsewhere.test", *(f"user@{name}" for name in names))
    latest_first = [f"{name} 250 Queuing started" for name in reversed(names)]
    first = (*HELLO, *asks("@client.test 250 Queuing started", *latest_first[:6]), *FAREWELL)
    refused = latest_first[6].replace("250 Queuing started", "459 <n1.client.test>: service unavailable")
    second = (*HELLO, *asks(refused, latest_first[7], "other.test 250 Queuing started"), *FAREWELL)
    async with playing(Script("many", "", HEADS, (first, second)), certificates.context) as player:
        flushes = await play(player.script, player, flusher, secrets, certificates)
    assert player.deviations == []
    assert [flush.outcome for flush in flushes] == [Outcome.STARTED] * 2
    assert flushes[0].answer
    assert "Subdomains asked for: 7." in flushes[0].answer.advice
    assert "Not taken: n1.client.test (459)." in flushes[0].answer.advice
    assert flushes[0].asked
    assert flushes[1].asked
    assert flushes[0].asked < flushes[1].asked


async def test_a_subdomain_is_known_however_long_ago_its_mail_came(
    journal: Journal, flusher: Flusher, secrets: Secrets, certificates: Certificates
) -> None:
    """And only one that is below: `notclient.test` is somebody else's."""
    remember(journal, "old@harbour.client.test", "x@notclient.test", *(f"u{n}@elsewhere.test" for n in range(1500)))
    wire = (*HELLO, *asks("@client.test 250 Queuing started", "harbour.client.test 250 Queuing started"), *FAREWELL)
    script = Script("old", "", {"queues": ["@client.test"], "profile": [""]}, (wire,))
    async with playing(script, certificates.context) as player:
        await play(script, player, flusher, secrets, certificates)
    assert player.deviations == []


async def test_a_refusal_of_everything_is_not_repeated_for_each_subdomain(
    journal: Journal, flusher: Flusher, secrets: Secrets, certificates: Certificates
) -> None:
    remember(journal, "user@a.client.test")
    wire = (*HELLO, *asks("@client.test 554 5.7.1 no", "other.test 554 5.7.1 no"), *FAREWELL)
    async with playing(Script("all", "", HEADS, (wire,)), certificates.context) as player:
        flushes = await play(player.script, player, flusher, secrets, certificates)
    assert player.deviations == []
    assert [flush.outcome for flush in flushes] == [Outcome.NOT_ALLOWED] * 2


async def test_silence_between_two_names_keeps_what_was_started(
    journal: Journal, flusher: Flusher, secrets: Secrets, certificates: Certificates
) -> None:
    remember(journal, "user@a.client.test", "user@b.client.test")
    wire = (*HELLO, *asks("@client.test 250 Queuing started"), "C: ETRN b.client.test", "S-silent")
    script = Script("silence", "", {"queues": ["@client.test"], "profile": ["timeout=0.3"]}, (wire,))
    async with playing(script, certificates.context, hurries=True) as player:
        (flush,) = await play(script, player, flusher, secrets, certificates)
    assert player.deviations == []
    assert flush.answer
    assert flush.outcome is Outcome.STARTED
    assert "Not taken: b.client.test (no_answer)" in flush.answer.advice
    assert "Not asked for any more: a.client.test." in flush.answer.advice
