"""The fuzzer's own entry point over its corpus, and over what small changes make of it; the same every time."""

import random
from pathlib import Path

import pytest

from etrn_gui.smtp.provider_session import ProviderSession
from etrn_gui.smtp.session import ReceivingSession
from etrn_gui.smtp.states import COMMANDS, MOVES, State
from tests.fuzz import letter, target

CORPUS = sorted(path for path in (Path(__file__).parent / "corpus").iterdir())
MUTANTS = 60
WORDS = [b"\r", b"\n", b"\r\n", b".", b"\0", b"\r\n.\r\n", b"\n.\n", b"BDAT 3\r\n", b"DATA\r\n", target.CUT]


def mutants(seed: bytes, count: int) -> list[bytes]:
    """Copies of a trial in which a few places are changed."""
    chance = random.Random(seed)
    return [mutant(seed, chance) for _ in range(count)]


def mutant(seed: bytes, chance: random.Random) -> bytes:
    data = bytearray(seed)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(data))
        data[place : place + chance.choice([0, 0, 1, 5])] = chance.choice([*WORDS, chance.randbytes(2)])
        data = data or bytearray(b"@")
    return bytes(data)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_it_holds(path: Path) -> None:
    data = path.read_bytes()
    target.run(data)
    target.run(data[:1] + target.CUT.join(bytes([octet]) for octet in data[1:].replace(target.CUT, b"")))
    for changed in mutants(data, MUTANTS):
        target.run(changed)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_it_holds_wherever_it_is_cut(path: Path) -> None:
    data = path.read_bytes()
    for place in range(1, len(data) + 1):
        target.run(data[:place] + target.CUT + data[place:])


def kept(name: str) -> list[bytes]:
    trial = target.run((Path(__file__).parent / "corpus" / name).read_bytes())
    assert trial is not None
    return trial.kept


def test_the_corpus_gets_as_far_as_it_is_meant_to() -> None:
    """A trial that is refused at its first line holds always, and shows nothing."""
    assert kept("message") == [b"Subject: x\r\n\r\n.dot\r\n"]
    assert kept("pipelined") == [b"x\r\n", b"y\r\n"]
    assert kept("chunks") == [b"a\n\r.\r\n\0\xff."]
    assert kept("normalize") == [b"a\r\nb\r\nc\r\n\r\n.\r\n.\r\n"]
    assert kept("lf-dot-lf") == []
    assert kept("starttls") == [b"x\r\n"]


SMUGGLED = [("C", "EHLO c"), ("S", "250 x"), ("C", "DATA"), ("S", "354 go"), ("S", "250 2.0.0 kept")]


@pytest.mark.parametrize(
    ("record", "why"),
    [
        ([*SMUGGLED[:4], ("C", "MAIL FROM:<evil@x>")], "was run"),
        (SMUGGLED, "not ended"),
        ([("C", "EHLO other")], "was said"),
    ],
)
def test_the_letter_disagrees_with_a_session_that_is_smuggled_through(record: list[tuple[str, str]], why: str) -> None:
    stream = b"EHLO c\r\nDATA\r\nfirst\n.\nMAIL FROM:<evil@x>\r\n"
    with pytest.raises(letter.Disagreement, match=why):
        letter.Letter(stream, limit=80, normalize=False).follow(record)


def test_the_corpus_makes_every_move_of_the_table() -> None:
    """So the table has no move that cannot be, and the fuzzer begins with all of them."""
    trials = [target.run(path.read_bytes()) for path in CORPUS]
    made = {move for trial in trials if trial for move in trial.session.moves}
    assert {(before, after) for before, following in MOVES.items() for after in following} - made == set()


@pytest.mark.parametrize("session", [ReceivingSession, ProviderSession])
def test_the_table_and_what_is_run_name_the_same_commands(session: type[ReceivingSession]) -> None:
    assert set(session.RUN) == set(COMMANDS)
    assert set(MOVES) == set(State)


def test_a_move_that_the_table_does_not_have_is_seen() -> None:
    session = target.Trial(target.Options.of(0)).session
    with pytest.raises(AssertionError, match=r"State.CONNECTED → State.DATA"):
        session._state = State.DATA
