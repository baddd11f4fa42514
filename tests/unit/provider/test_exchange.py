"""Replies out of octets: whole ones however they are cut, and an end to what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.provider.exchange import MAX_ANSWERS, Answer, Exchange, LinkFault

REPLIES = b"220 here\r\n250-here.test\r\n250-SIZE 0\r\n250 PIPELINING\r\n354\r\n250 \xc3\xa6\n"
ANSWERS = [
    Answer(220, ("here",)),
    Answer(250, ("here.test", "SIZE 0", "PIPELINING")),
    Answer(354, ("",)),
    Answer(250, ("æ",)),
]


async def read_all(exchange: Exchange) -> tuple[list[Answer], str]:
    """Every answer that is there, and why there is no more."""
    found = []
    while True:
        try:
            found.append(await exchange.read(0.0))
        except LinkFault as fault:
            return found, str(fault)


@given(st.lists(st.integers(0, len(REPLIES)), max_size=12).map(sorted))
async def test_a_reply_is_whole_however_it_is_cut(cuts: list[int]) -> None:
    exchange = Exchange()
    for start, end in zip([0, *cuts], [*cuts, len(REPLIES)], strict=True):
        exchange.data_received(REPLIES[start:end])
    exchange.eof_received()
    assert await read_all(exchange) == (ANSWERS, "the connection was closed by the other side")


@given(st.binary(max_size=400))
async def test_no_octets_make_it_stumble(data: bytes) -> None:
    exchange = Exchange()
    exchange.data_received(data)
    exchange.eof_received()
    assert all(0 <= answer.code <= 999 for answer in (await read_all(exchange))[0])


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"2" * 5000, "sent a reply without an end"),
        (b"250-on\r\n" * 600, "sent a reply without an end"),
        (b"250 on\r\n" * (MAX_ANSWERS + 1), "sent replies without an end"),
        (b"25 on\r\n", "sent what is no SMTP reply: 25 on"),
        (b"HTTP/1.1 400 Bad\r\n", "sent what is no SMTP reply: HTTP/1.1 400 Bad"),
        (b"\r\n", "sent what is no SMTP reply: "),
    ],
)
async def test_what_is_no_reply_ends_it(data: bytes, why: str) -> None:
    exchange = Exchange()
    exchange.data_received(data)
    assert (await read_all(exchange))[1].startswith(why)
