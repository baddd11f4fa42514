"""No sequence of octets yields a second message or runs a command out of the first, however the octets are cut."""

import re
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from etrn_gui.smtp.data import END, DotStream
from etrn_gui.smtp.states import State
from tests.unit.smtp.harness import ENVELOPE, OPENING, Owner

SMUGGLED = b"MAIL FROM:<evil@x.example>\r\nRCPT TO:<b@here.example>\r\nDATA\r\nevil\r\n.\r\n"

odd = st.sampled_from(
    [b"\r", b"\n", b"\r\n", b".", b"\r\r\n", b"\n\r", b"\0", b"a", b"..", b"\r\n.", b"\n.\n", b"\r.\r"]
)
odd_content = st.lists(odd, max_size=30).map(b"".join)


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[start:end] for start, end in pairwise(edges)]


def reference(content: bytes) -> tuple[bytes, bytes] | None:
    """The message and the rest by the letter of RFC 5321, one octet at a time; None while the end has not come."""
    message, line = bytearray(), bytearray()
    for place, octet in enumerate(content):
        line.append(octet)
        if line.endswith(b"\r\n"):
            if line == b".\r\n":
                return bytes(message), content[place + 1 :]
            message += line[1:] if line.startswith(b".") else line
            line.clear()
    return None


@given(odd_content, st.lists(st.integers(0, 200), max_size=8))
def test_the_stream_agrees_with_the_letter_of_the_rfc(content: bytes, places: list[int]) -> None:
    data = content + END + b"rest"
    expected = reference(data)
    assert expected is not None
    stream = DotStream()
    message, rest = bytearray(), bytearray()
    for piece in cut(data, places):
        if stream.ended:
            rest += piece
            continue
        body, behind = stream.feed(piece)
        message += body
        rest += behind
    assert (bytes(message), bytes(rest)) == expected
    raw = data[: len(data) - len(expected[1])]
    assert stream.bare_newline == bool(re.search(rb"(?<!\r)\n|\r(?!\n)", raw))


@given(odd_content)
def test_every_single_cut_gives_the_same(content: bytes) -> None:
    data = content + END
    whole = DotStream()
    expected = whole.feed(data)[0]
    for place in range(len(data)):
        stream = DotStream()
        first, _behind = stream.feed(data[:place])
        if not stream.ended:
            second, _behind = stream.feed(data[place:])
            assert (first + second, stream.bare_newline) == (expected, whole.bare_newline)
        else:
            assert first == expected


@given(odd_content, odd_content, st.lists(st.integers(0, 400), max_size=8))
@settings(max_examples=300)
def test_nothing_is_smuggled(before: bytes, ending: bytes, places: list[int]) -> None:
    """Whatever stands for the end of the message: only CR LF . CR LF ends it, and behind a fault nothing runs."""
    owner = Owner()
    owner.say(OPENING, ENVELOPE, b"DATA\r\n")
    content = b"first" + before + ending + SMUGGLED
    owner.say(*cut(content, places))
    expected = reference(content)
    assert expected is not None
    message, _ = expected
    if re.search(rb"(?<!\r)\n|\r(?!\n)", content[: len(content) - len(expected[1])]):
        assert owner.stored == []
        assert owner.session.state is State.CLOSED
    else:
        assert owner.stored[0] == message


COMMANDS = [
    OPENING, ENVELOPE, b"DATA\r\n", b"\r\n.\r\n", b"BDAT 5\r\n", b"BDAT 0 LAST\r\n", b"BDAT 99999999999\r\n",
    b"RSET\r\n", b"QUIT\r\n", b"STARTTLS\r\n", b"AUTH LOGIN\r\n", b"ETRN x\r\n", b"VRFY x\r\n",
]  # fmt: skip


@given(st.lists(st.one_of(odd, st.binary(max_size=40), st.sampled_from(COMMANDS)), max_size=40))
@settings(max_examples=500)
def test_any_octets_leave_a_whole_session(pieces: list[bytes]) -> None:
    """No exception, every reply line well-formed, as many messages stored as 250s were said for one."""
    owner = Owner(auth=True, etrn=True)
    said = "".join(owner.say(piece) for piece in pieces)
    for line in said.splitlines(keepends=True):
        assert re.fullmatch(r"[2-5]\d\d[ -][^\r\n\0]*\r\n", line)
        assert len(line.encode()) <= 512
    assert len(owner.stored) == said.count("250 2.0.0 kept")


def test_memory_does_not_grow_with_a_line_without_end() -> None:
    owner = Owner()
    for _ in range(200):
        owner.say(b"x" * 65536)
    assert len(owner.session._reader._buffer) <= 65536 + 1
