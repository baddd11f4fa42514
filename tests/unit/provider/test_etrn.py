"""What ETRN is answered, and what it sets going: RFC 1985 word for word, and the mail on another connection."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from etrn_gui.provider import notices
from etrn_gui.provider.settings import ReplyStyle
from tests.unit.provider.harness import Provider, Receiver, letter, running, table


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as listening:
        yield listening


def nodes_at(receiver: Receiver) -> tuple[str, ...]:
    return (f"@y.example={receiver.endpoint}", f"#vip:v.example,@w.example={receiver.endpoint}")


@pytest.fixture
async def provider(receiver: Receiver, tmp_path: Path) -> AsyncIterator[Provider]:
    """Holds two messages for y.example, one for sub.y.example, and two for #vip."""
    async with running(tmp_path, table(*nodes_at(receiver))) as listening:
        await listening.hold(
            letter("a@y.example", "y1"),
            letter("a@sub.y.example", "sub"),
            letter("b@y.example", "y2"),
            letter("c@v.example", "v"),
            letter("c@x.w.example", "w"),
        )
        yield listening


ANSWERS = {
    "": "500 Syntax Error",
    "localname": "501 Syntax Error in Parameters",
    "a b": "501 Syntax Error in Parameters",
    "-a.example": "501 Syntax Error in Parameters",
    "@": "501 Syntax Error in Parameters",
    "#": "501 Syntax Error in Parameters",
    "#a b": "501 Syntax Error in Parameters",
    "a" * 400 + ".example": "501 Syntax Error in Parameters",
    "foo.bar": "459 Node foo.bar not allowed: not served here",
    "@foo.bar": "459 Node @foo.bar not allowed: not served here",
    "@com": "459 Node @com not allowed: not served here",
    "@example": "459 Node @example not allowed: not served here",
    "#other": "459 Node #other not allowed: not served here",
    "noty.example": "459 Node noty.example not allowed: not served here",
    "other.y.example": "251 OK, no messages waiting for node other.y.example",
    "y.example": "253 OK, 2 pending messages for node y.example started",
    "Y.Example": "253 OK, 2 pending messages for node y.example started",
    "sub.y.example": "253 OK, 1 pending messages for node sub.y.example started",
    "@y.example": "253 OK, 3 pending messages for node @y.example started",
    "@sub.y.example": "253 OK, 1 pending messages for node @sub.y.example started",
    "#vip": "253 OK, 2 pending messages for node #vip started",
    "v.example": "253 OK, 1 pending messages for node v.example started",
}


@pytest.mark.parametrize("argument", ANSWERS)
async def test_each_argument_has_its_answer(provider: Provider, argument: str) -> None:
    async with provider.client() as client:
        assert await client.say("EHLO client.test") != ""
        assert await client.say(f"ETRN {argument}".strip()) == ANSWERS[argument]
    asked = provider.said(notices.Asked)[0]
    assert f"{asked.code} {asked.text}" == ANSWERS[argument]
    assert (asked.argument, asked.peer) == (argument, "127.0.0.1")


@pytest.mark.parametrize(
    ("argument", "subjects"),
    [
        ("y.example", ["y1", "y2"]),
        ("sub.y.example", ["sub"]),
        ("@y.example", ["y1", "sub", "y2"]),
        ("#vip", ["v", "w"]),
        ("x.w.example", ["w"]),
        ("other.y.example", []),
        ("noty.example", []),
    ],
)
async def test_it_brings_the_mail_it_asked_for_in_order_and_no_other(
    provider: Provider, receiver: Receiver, argument: str, subjects: list[str]
) -> None:
    await provider.etrn(argument)
    await provider.wait(notices.Delivered, len(subjects))
    if subjects:
        (ended,) = await provider.wait(notices.RunEnded)
        assert (ended.delivered, ended.kept, ended.returned, ended.problem) == (len(subjects), 0, 0, "")
    assert receiver.subjects == subjects
    assert len(receiver.connections) == bool(subjects)
    assert (await provider.etrn(argument)).startswith(("251 ", "459 "))


@pytest.mark.parametrize(
    ("style", "with_mail", "without"),
    [
        (ReplyStyle.RFC1985, "253 OK, 1 pending messages for node y.example started", "251 OK, no messages waiting"),
        (ReplyStyle.UNCOUNTED, "252 OK, pending messages for node y.example started", "251 OK, no messages waiting"),
        (ReplyStyle.PLAIN, "250 OK, queuing for node y.example started", "250 OK, queuing for node y.example started"),
    ],
)
async def test_how_much_is_told(
    receiver: Receiver, tmp_path: Path, style: ReplyStyle, with_mail: str, without: str
) -> None:
    async with running(tmp_path, f"y.example={receiver.endpoint}", replies=style) as provider:
        assert (await provider.etrn("y.example")).startswith(without)
        await provider.hold(letter("a@y.example"))
        assert await provider.etrn("y.example") == with_mail
        await provider.wait(notices.Delivered)


async def test_the_answer_comes_at_once_and_the_mail_over_another_connection(
    provider: Provider, receiver: Receiver
) -> None:
    async with provider.client() as client:
        assert await client.say("ETRN @y.example") == "253 OK, 3 pending messages for node @y.example started"
        await provider.wait(notices.RunEnded)
        assert len(receiver.arrived) == 3
        assert await client.say("NOOP") == "250 2.0.0 OK"  # nothing else came on the asking connection
        peers = {message.peer for message in receiver.arrived}
        assert peers == set(receiver.connections)
        assert len(peers) == 1
        assert client.port not in peers
        assert await client.say("QUIT") == "221 2.0.0 Bye"
        assert await client.reader.read() == b""


async def test_mail_goes_to_the_configured_address_whoever_asks(provider: Provider, receiver: Receiver) -> None:
    """The one who asks listens too, on its own address; nothing comes there."""
    called = asyncio.Event()

    def connected(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        called.set()
        writer.close()

    asker = await asyncio.start_server(connected, "127.0.0.2", 0)
    async with asker:
        where = provider.endpoint
        reader, writer = await asyncio.open_connection(where.host, where.port, local_addr=("127.0.0.2", 0))
        writer.write(b"ETRN y.example\r\nQUIT\r\n")
        assert b"253 OK, 2 pending" in await reader.read()
        writer.close()
        await provider.wait(notices.RunEnded)
    assert receiver.subjects == ["y1", "y2"]
    assert not called.is_set()


async def test_a_second_etrn_during_a_run_starts_no_second_connection(provider: Provider, receiver: Receiver) -> None:
    """It is answered 250, for the same mail is not promised twice; what is new goes behind."""
    held = receiver.hold_answers()
    assert (await provider.etrn("y.example")).startswith("253 OK, 2 ")
    await provider.wait(notices.RunBegan)
    await provider.hold(letter("a@y.example", "y3"))
    assert await provider.etrn("y.example") == "250 OK, queuing for node y.example started"
    assert (await provider.etrn("other.y.example")).startswith("251 ")
    assert (await provider.etrn("sub.y.example")).startswith("253 OK, 1 ")
    held.set()
    (ended,) = await provider.wait(notices.RunEnded)
    assert ended.delivered == 4
    assert receiver.subjects == ["y1", "y2", "y3", "sub"]
    assert provider.said(notices.Trouble) == []
    assert len(receiver.connections) == 1


async def test_mail_that_comes_during_a_run_waits_for_the_next_etrn(provider: Provider, receiver: Receiver) -> None:
    held = receiver.hold_answers()
    await provider.etrn("y.example")
    await provider.wait(notices.RunBegan)
    await provider.hold(letter("a@y.example", "late"))
    held.set()
    await provider.wait(notices.RunEnded)
    assert receiver.subjects == ["y1", "y2"]
    assert (await provider.etrn("y.example")).startswith("253 OK, 1 ")


async def test_nodes_are_served_side_by_side(tmp_path: Path) -> None:
    """A node whose receiver does not answer holds up no other."""
    async with Receiver() as stuck, Receiver() as quick:
        never = stuck.hold_answers()
        nodes = table(f"a.y.example={stuck.endpoint}", f"b.y.example={quick.endpoint}")
        async with running(tmp_path, nodes) as provider:
            await provider.hold(letter("x@a.y.example", "stuck"), letter("x@b.y.example", "quick"))
            await provider.etrn("a.y.example")
            await provider.wait(notices.RunBegan)
            await provider.etrn("b.y.example")
            await provider.wait(notices.Delivered)
            assert quick.subjects == ["quick"]
            never.set()
            await provider.wait(notices.RunEnded, 2)
            assert stuck.subjects == ["stuck"]


async def test_it_may_come_anywhere_but_inside_a_transaction(provider: Provider) -> None:
    async with provider.client() as client:
        assert (await client.say("ETRN foo.bar")).startswith("459 ")  # before EHLO
        assert (await client.say("EHLO client.test")).splitlines()[-1] == "250 ETRN"
        assert (await client.say("MAIL FROM:<a@b.example>")).startswith("250 ")
        assert await client.say("ETRN y.example") == "503 5.5.1 Bad sequence of commands"
        assert (await client.say("RCPT TO:<a@y.example>")).startswith("250 ")
        assert await client.say("ETRN y.example") == "503 5.5.1 Bad sequence of commands"
        assert (await client.say("RSET")).startswith("250 ")
        assert (await client.say("ETRN y.example")).startswith("253 ")
    assert [asked.code for asked in provider.said(notices.Asked)] == [459, 253]


async def test_turn_is_refused(provider: Provider) -> None:
    """TURN hands mail to whoever asks (RFC 1985 section 2)."""
    async with provider.client() as client:
        await client.say("EHLO client.test")
        assert await client.say("TURN") == "502 5.5.1 Command not implemented"


async def test_the_greeting_says_what_it_is(provider: Provider) -> None:
    async with provider.client() as client:
        assert client.greeting == "220 provider.test ESMTP practice provider"


async def test_the_example_of_the_rfc(receiver: Receiver, tmp_path: Path) -> None:
    """RFC 1985 section 5.4, as far as one server can give all of its answers."""
    nodes = table(f"sigurd.innosoft.com={receiver.endpoint}", f"mysoft.com={receiver.endpoint}")
    async with running(tmp_path, nodes) as provider:
        await provider.hold(*(letter("a@mysoft.com", f"m{number}") for number in range(14)))
        async with provider.client() as client:
            await client.say("EHLO ymir.claremont.edu")
            dialogue = [
                ("ETRN", "500 Syntax Error"),
                ("ETRN localname", "501 Syntax Error in Parameters"),
                ("ETRN sigurd.innosoft.com", "251 OK, no messages waiting for node sigurd.innosoft.com"),
                ("ETRN mysoft.com", "253 OK, 14 pending messages for node mysoft.com started"),
                ("ETRN foo.bar", "459 Node foo.bar not allowed: not served here"),
            ]
            for line, answer in dialogue:
                assert await client.say(line) == answer
        await provider.wait(notices.RunEnded)
    assert receiver.subjects == [f"m{number}" for number in range(14)]


# -- signing in ------------------------------------------------------------------------------------------------------


async def test_with_a_user_etrn_needs_sign_in_and_mail_does_not(receiver: Receiver, tmp_path: Path) -> None:
    node = f"y.example={receiver.endpoint}"
    async with running(tmp_path, node, users={"ann": "häfen"}) as provider:
        await provider.hold(letter("a@y.example"))
        async with provider.client() as client:
            assert "250-AUTH PLAIN LOGIN" in (await client.say("EHLO client.test")).splitlines()
            assert await client.say("ETRN y.example") == "530 5.7.0 Authentication required"
            assert (await client.say("AUTH PLAIN AGFubgB3cm9uZw==")).startswith("535 5.7.8 ")
            assert await client.say("ETRN foo.bar") == "530 5.7.0 Authentication required"  # tells no name either
            assert (await client.say("AUTH PLAIN AGFubgBow6RmZW4=")).startswith("235 2.7.0 ")
            assert (await client.say("ETRN y.example")).startswith("253 ")
        await provider.wait(notices.Delivered)
    assert [asked.user for asked in provider.said(notices.Asked)] == ["", "", "ann"]
    assert "häfen" not in "".join(map(notices.encode, provider.notices))


async def test_without_a_user_signing_in_is_not_offered(provider: Provider) -> None:
    async with provider.client() as client:
        assert "AUTH" not in await client.say("EHLO client.test")
        assert (await client.say("AUTH PLAIN AAA=")).startswith("503 ")


# -- stopping --------------------------------------------------------------------------------------------------------


async def test_stopping_lets_the_message_on_its_way_through_and_keeps_the_rest(
    receiver: Receiver, tmp_path: Path
) -> None:
    held = receiver.hold_answers()
    async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
        await provider.hold(letter("a@y.example", "one"), letter("a@y.example", "two"))
        await provider.etrn("y.example")
        await receiver.reached.wait()
        provider.until.set()
        asyncio.get_running_loop().call_later(0.2, held.set)
    assert receiver.subjects == ["one"]
    (ended,) = provider.said(notices.RunEnded)
    assert (ended.delivered, ended.kept, ended.problem) == (1, 1, "the provider is stopping")
    assert isinstance(provider.notices[-1], notices.Stopped)
    async with running(tmp_path, f"y.example={receiver.endpoint}") as provider:
        assert provider.said(notices.Recovered)[0].held == 1
        await provider.etrn("y.example")
        await provider.wait(notices.Delivered)
    assert receiver.subjects == ["one", "two"]


async def test_when_it_stops_etrn_is_put_off(tmp_path: Path) -> None:
    """Who is in the middle of a message may still finish it, and ask; but nothing would be sent any more."""
    held = running(tmp_path, "y.example=127.0.0.1:1")
    async with held as provider, provider.client() as idle, provider.client() as busy:
        for line in ("EHLO client.test", "MAIL FROM:<>", "RCPT TO:<a@y.example>", "DATA"):
            await busy.say(line)
        busy.write(b"Subject: last\r\n")
        provider.until.set()
        assert (await idle.reply()).startswith("421 4.3.2 ")
        assert await busy.say("\r\n.\r\nETRN y.example") == "250 2.0.0 Held for y.example"
        assert await busy.reply() == "458 Unable to queue messages for node y.example"
        assert (await busy.reply()).startswith("421 4.3.2 ")
