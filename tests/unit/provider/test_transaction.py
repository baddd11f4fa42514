"""One message over a connection: what goes out together, what each answer means, and what is said no to here."""

import asyncio
import socket
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.provider import notices
from etrn_gui.provider import transaction as transaction_
from etrn_gui.provider.submit import Submission
from etrn_gui.provider.transaction import Offer
from tests.clock import LoopClock
from tests.unit.provider.harness import LOOPBACK, Provider, letter, running
from tests.unit.provider.scripted import Scripted, scripted

PIPELINING, CHUNKING = "PIPELINING", "CHUNKING"
THREE = ("one@y.example", "two@y.example", "three@y.example")


async def hand_in(provider: Provider, parameters: str, content: bytes, *recipients: str) -> None:
    """Bring one message with these parameters of MAIL, as it is."""
    async with provider.client() as client:
        opening = f"MAIL FROM:<ana@x.example>{parameters}"
        for line in ("EHLO client.test", opening, *(f"RCPT TO:<{to}>" for to in recipients or ("one@y.example",))):
            assert (await client.say(line)).startswith("250")
        client.write(b"BDAT %d LAST\r\n" % len(content) + content)
        assert (await client.reply()).startswith("250 ")


async def run_once(provider: Provider) -> notices.RunEnded:
    before = len(provider.said(notices.RunEnded))
    await provider.etrn("y.example")
    return (await provider.wait(notices.RunEnded, before + 1))[-1]


def transaction(receiver: Scripted) -> list[str]:
    """The verbs from the first MAIL on."""
    verbs = [command.split(" ", 1)[0] for command in receiver.commands]
    return verbs[verbs.index("MAIL") :]


@pytest.mark.parametrize(
    ("keywords", "holds_back", "verbs"),
    [
        (["SIZE 0"], "", ["MAIL", "RCPT", "RCPT", "RCPT", "DATA", "QUIT"]),
        ([PIPELINING], "DATA", ["MAIL", "RCPT", "RCPT", "RCPT", "DATA", "QUIT"]),
        ([PIPELINING, CHUNKING], "BDAT", ["MAIL", "RCPT", "RCPT", "RCPT", "BDAT", "QUIT"]),
        ([CHUNKING], "", ["MAIL", "RCPT", "RCPT", "RCPT", "BDAT", "QUIT"]),
        ([], "", ["MAIL", "RCPT", "RCPT", "RCPT", "DATA", "QUIT"]),
    ],
)
async def test_what_is_offered_is_used(
    tmp_path: Path, keywords: Sequence[str], holds_back: str, verbs: list[str]
) -> None:
    """A receiver that holds its answers back until the group is whole is served all the same."""
    async with scripted(Scripted(keywords, holds_back=holds_back)) as receiver:
        async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
            await provider.hold(letter(THREE, "grouped"))
            ended = await run_once(provider)
        assert (ended.delivered, ended.problem) == (1, "")
        assert transaction(receiver) == verbs
        (content,) = receiver.contents
        dots = b"..grouped" if "DATA" in verbs else b".grouped"
        assert content.endswith(b"\r\n\r\n" + dots + b"\r\n")


async def test_several_messages_in_groups_stay_in_step(tmp_path: Path) -> None:
    async with scripted(Scripted([PIPELINING, CHUNKING], {"RCPT TO:<two@": "550 5.1.1 nobody"})) as receiver:
        async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
            await provider.hold(*(letter(THREE if number % 2 else THREE[1], f"m{number}") for number in range(6)))
            ended = await run_once(provider)
        assert (ended.delivered, ended.returned) == (3, 6)
        taken = [content for content in receiver.contents if b"Subject: m" in content]
        assert [content[-4:-2] for content in taken] == [b"m0", b"m1", b"m2", b"m3", b"m4", b"m5"]
        assert receiver.connections == 1


@pytest.mark.parametrize("keywords", [[PIPELINING], [PIPELINING, CHUNKING], [CHUNKING], ["SIZE"]])
async def test_each_recipient_of_a_group_has_its_own_fate(tmp_path: Path, keywords: list[str]) -> None:
    answers = {"RCPT TO:<two@": "450 4.2.0 busy", "RCPT TO:<three@": "550 5.1.1 nobody"}
    async with scripted(Scripted(keywords, answers)) as receiver:
        async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
            await provider.hold(letter(THREE))
            ended = await run_once(provider)
            assert (ended.delivered, ended.kept, ended.returned, ended.problem) == (1, 1, 1, "")
            assert [notice.item.recipients for notice in provider.said(notices.Delivered)] == [THREE[:1]]
            assert [notice.item.recipients for notice in provider.said(notices.Kept)] == [THREE[1:2]]
            assert [notice.item.recipients for notice in provider.said(notices.Returned)] == [THREE[2:]]
        assert len(receiver.contents) == 1


@pytest.mark.parametrize("keywords", [[PIPELINING], [PIPELINING, CHUNKING], [CHUNKING], ["SIZE"]])
@pytest.mark.parametrize(("start", "answer"), [("MAIL", "452 4.3.1 full"), ("RCPT", "451 4.3.0 later")])
async def test_nobody_is_taken_and_the_connection_goes_on(
    tmp_path: Path, keywords: list[str], start: str, answer: str
) -> None:
    """A DATA that went along may be answered 354 all the same: then nothing but its end is sent (RFC 2920)."""
    receiver = Scripted(keywords, {start: answer, "BDAT": "503 5.5.1 no recipient", ".": "554 5.5.1 nobody"})
    async with scripted(receiver), running(tmp_path, f"y.example={receiver.endpoint}") as provider:
        await provider.hold(letter(THREE, "first"), letter(THREE[0], "second"))
        ended = await run_once(provider)
        assert (ended.delivered, ended.kept, ended.returned, ended.problem) == (0, 2, 0, "")
        assert {notice.code for notice in provider.said(notices.Kept)} == {int(answer[:3])}
        assert receiver.connections == 1
        assert transaction(receiver).count("RSET") == 2
        if CHUNKING not in keywords:
            assert all(content == b"" for content in receiver.contents)
        receiver.answers = {}
        assert (await run_once(provider)).delivered == 2
    assert [content for content in receiver.contents if b"second" in content]


async def test_a_large_message_waits_until_somebody_is_taken(tmp_path: Path) -> None:
    """Nothing large goes over a dear line for nothing."""
    async with scripted(Scripted([PIPELINING, CHUNKING], {"MAIL": "452 4.3.1 full"})) as receiver:
        async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
            await hand_in(provider, "", b"Subject: large\r\n\r\n" + b"0123456789\r\n" * 8_000)
            assert (await run_once(provider)).kept == 1
            assert receiver.contents == []
            receiver.answers = {}
            assert (await run_once(provider)).delivered == 1
        (content,) = receiver.contents
        assert content.endswith(b"0123456789\r\n" * 8_000)


@pytest.mark.parametrize(
    ("keywords", "parameters", "content", "code", "words"),
    [
        (["SIZE 100"], "", b"Subject: x\r\n\r\n" + b"a" * 200 + b"\r\n", 552, "5.3.4 It has "),
        (["SIZE"], " SMTPUTF8", "Subject: ü\r\n\r\n".encode(), 550, "5.6.7 Its addresses or header are not ASCII"),
        (["SIZE"], " BODY=8BITMIME", "Subject: x\r\n\r\nü\r\n".encode(), 554, "5.6.3 It has 8-bit text"),
        ([CHUNKING], " BODY=BINARYMIME", b"Subject: x\r\n\r\n\0\r\n", 554, "5.6.1 It is binary"),
    ],
)
async def test_what_a_receiver_cannot_take_is_returned_with_the_reason(
    tmp_path: Path, keywords: list[str], parameters: str, content: bytes, code: int, words: str
) -> None:
    async with scripted(Scripted(keywords)) as receiver:
        async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
            await hand_in(provider, parameters, content)
            assert (await run_once(provider)).returned == 1
            (returned,) = provider.said(notices.Returned)
        assert returned.code == code
        assert returned.text.startswith(words)
        assert "MAIL" not in " ".join(receiver.commands)


@pytest.mark.parametrize(
    ("keywords", "parameters", "content", "said"),
    [
        (["8BITMIME"], " BODY=8BITMIME", "Subject: x\r\n\r\nü\r\n".encode(), " BODY=8BITMIME"),
        (["SIZE"], " BODY=8BITMIME", b"Subject: x\r\n\r\nplain\r\n", ""),
        (["SIZE"], " SMTPUTF8", b"Subject: x\r\n\r\nplain\r\n", ""),
        (["SMTPUTF8"], " SMTPUTF8", b"Subject: x\r\n\r\nplain\r\n", " SMTPUTF8"),
        (["BINARYMIME", CHUNKING], " BODY=BINARYMIME", b"Subject: x\r\n\r\n\n\0\r\n", " BODY=BINARYMIME"),
    ],
)
async def test_what_is_said_of_a_message(
    tmp_path: Path, keywords: list[str], parameters: str, content: bytes, said: str
) -> None:
    """What came with a declaration that it does not need goes to a receiver that does not know it."""
    async with scripted(Scripted(keywords)) as receiver:
        async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
            await hand_in(provider, parameters, content)
            assert (await run_once(provider)).delivered == 1
        opening = next(command for command in receiver.commands if command.startswith("MAIL"))
        assert opening.partition(" SIZE=")[0] == f"MAIL FROM:<ana@x.example>{said if 'SIZE' not in keywords else ''}"
        assert receiver.contents[0].endswith(content)


async def test_line_ends_are_made_good_where_they_were_not(tmp_path: Path) -> None:
    """Handed in by BDAT as text, they may be anything; a last line without an end gets one."""
    async with scripted(Scripted([PIPELINING])) as receiver:
        async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
            await hand_in(provider, "", b"Subject: x\r\n\r\n.one\r\ntwo")
            assert (await run_once(provider)).delivered == 1
        assert receiver.contents[0].endswith(b"\r\n\r\n..one\r\ntwo\r\n")


# -- slow lines ------------------------------------------------------------------------------------------------------

LARGE = b"Subject: large\r\n\r\n" + (b"0123456789" * 7 + b"\r\n") * 200_000
"""Fourteen megabytes: far more than the system keeps on the way."""
STALL, WHOLE = 2.0, 4.0
"""Seconds on the loop's clock in which some of it has to leave, and in which the answer has to come."""


async def reads_slowly(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, clock: LoopClock, over: asyncio.Event, most: int
) -> None:
    """Take the content in small pieces with a pause behind each, `most` of them; then nothing more until it is over."""
    writer.write(b"220 slow.test ESMTP\r\n")
    for reply in (b"250-slow.test\r\n250 SIZE\r\n", b"250 fine\r\n", b"250 fine\r\n", b"354 go on\r\n"):
        await reader.readline()
        writer.write(reply)
    taken = b""
    for _ in range(most):
        taken = taken[-4:] + await reader.read(2**17)
        if taken.endswith(b"\r\n.\r\n"):
            writer.write(b"250 taken\r\n")
            await reader.readline()  # QUIT
            break
        clock.forward(0.05)  # a line that is slow
        await asyncio.sleep(0)
    else:
        hurry = asyncio.create_task(clock.hurry())
        await over.wait()
        hurry.cancel()
    writer.transport.abort()


@pytest.mark.parametrize(("most", "problem"), [(10_000, ""), (20, f"took nothing for {STALL:g} s")])
async def test_a_slow_line_has_all_the_time_while_it_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, problem: str
) -> None:
    """The whole takes far longer than the answer may; only a line on which nothing moves is given up."""
    monkeypatch.setattr(transaction_, "STALL_TIMEOUT", STALL)
    monkeypatch.setattr(transaction_, "DATA_TIMEOUT", WHOLE)
    over, clock = asyncio.Event(), LoopClock()
    receiver = partial(reads_slowly, clock=clock, over=over, most=most)
    server = await asyncio.start_server(receiver, LOOPBACK, 0, limit=2**17)
    async with server:
        server.sockets[0].setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2**16)
        where = Endpoint(*server.sockets[0].getsockname()[:2])
        async with running(tmp_path, f"y.example={where}") as provider:
            await provider.hold(Submission("a@x.example", ("one@y.example",), LARGE))
            began = clock.now()
            ended = await run_once(provider)
            took = clock.now() - began
        over.set()
    assert (ended.delivered, ended.kept) == ((0, 1) if problem else (1, 0))
    assert problem in ended.problem
    assert problem or took > WHOLE


# -- a receiver that is out of step ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "problem"),
    [
        ({"RCPT": "421 4.3.2 closing"}, "answered 421 4.3.2 closing"),
        ({"MAIL": "hello"}, "sent what is no SMTP reply: hello"),
        ({"MAIL": "250 fine\r\n250 and this"}, ""),
        ({"RCPT": "999 what"}, "answered 999 what"),
        (
            {"EHLO": "250-receiver.test\r\n250 SIZE\r\n250 one too many"},
            "answered 250 one too many without being asked",
        ),
        ({"MAIL": "250-" + "x" * 5000}, "sent a reply without an end"),
    ],
)
async def test_who_is_out_of_step_keeps_the_mail_here(tmp_path: Path, answers: dict[str, str], problem: str) -> None:
    receiver = Scripted([PIPELINING], answers)
    async with scripted(receiver), running(tmp_path, f"y.example={receiver.endpoint}") as provider:
        await provider.hold(letter(THREE[0]), letter(THREE[0]))
        ended = await run_once(provider)
    assert (ended.delivered + ended.kept, ended.returned) == (2, 0)
    assert problem in ended.problem
    if problem:
        assert ended.kept == 2
        assert ended.problem.startswith(str(receiver.endpoint))


def test_the_largest_size_that_is_offered() -> None:
    assert [Offer({"SIZE": text}).size for text in ("1000", "", "0", "many", "٣")] == [1000, 0, 0, 0, 0]
