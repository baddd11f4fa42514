"""One message over an open connection (RFC 5321 section 3.3), with as few waits for the other side as it allows."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import field

from etrn_gui.domain.frozen import frozen
from etrn_gui.provider.exchange import Answer, Exchange, LinkFault
from etrn_gui.provider.mail import HeldMail

REPLY_TIMEOUT = 300.0
DATA_TIMEOUT = 600.0
"""Seconds (RFC 5321 section 4.5.3.2), the latter from when all of the message has left."""
STALL_TIMEOUT = 180.0
"""Seconds in which some of a message has to leave."""
TOGETHER = 64 * 1024
"""Octets of a message that goes out before anybody has answered MAIL and RCPT; more would be dear if they say no."""

_BREAK = re.compile(rb"\r?\n|\r")


@frozen
class Refusal:
    """What was answered about one recipient that was not taken."""

    recipient: str
    code: int
    text: str


@frozen
class Handover:
    """What came of one message: who was served, who was put off (4yz), who was refused (5yz)."""

    taken: tuple[str, ...] = ()
    text: str = ""
    """The receiver's words to those that it took."""
    refusals: tuple[Refusal, ...] = ()
    broken: str = ""
    """Why the connection cannot be used any more; what was not answered is to be sent again."""

    @property
    def later(self) -> tuple[Refusal, ...]:
        """Those who may be served another time."""
        return tuple(refusal for refusal in self.refusals if refusal.code < 500)

    @property
    def never(self) -> tuple[Refusal, ...]:
        """Those who never will be."""
        return tuple(refusal for refusal in self.refusals if refusal.code >= 500)


@frozen
class Offer:
    """What a receiver has offered in its reply to EHLO: keywords, upper case, with their parameters."""

    keywords: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, ehlo: Answer) -> "Offer":
        """Read the reply; its first line is the receiver's name."""
        words = (line.partition(" ") for line in ehlo.lines[1:])
        return cls({keyword.upper(): parameters for keyword, _, parameters in words})

    def __contains__(self, keyword: str) -> bool:
        return keyword in self.keywords

    @property
    def size(self) -> int:
        """The largest message in octets (RFC 1870); 0: not said, or no limit."""
        text = self.keywords.get("SIZE", "")
        return int(text) if text.isascii() and text.isdigit() else 0


async def transact(exchange: Exchange, offer: Offer, mail: HeldMail, content: bytes) -> Handover:
    """Hand one message over. Raises LinkFault when the connection is of no use any more."""
    content = content if mail.body == "BINARYMIME" else _with_line_ends(content)
    refused = _not_possible(offer, mail, content)
    if refused:
        return _refuse(mail.recipients, refused)
    return await _Transaction(exchange, offer, mail, content).run()


def _not_possible(offer: Offer, mail: HeldMail, content: bytes) -> Answer | None:
    """Say no in the receiver's stead, with the code that it would use: nothing is converted on the way."""
    if 0 < offer.size < len(content):
        return _no(552, f"5.3.4 It has {len(content)} octets, and the receiver takes at most {offer.size}")
    if needs_utf8(mail, content) and "SMTPUTF8" not in offer:
        return _no(550, "5.6.7 Its addresses or header are not ASCII, and the receiver does not offer SMTPUTF8")
    if mail.body == "BINARYMIME" and not ("BINARYMIME" in offer and "CHUNKING" in offer):
        return _no(554, "5.6.1 It is binary, and the receiver does not offer BINARYMIME; it is not converted here")
    if _declares_8bit(mail, content) and "8BITMIME" not in offer:
        return _no(554, "5.6.3 It has 8-bit text, and the receiver does not offer 8BITMIME; it is not converted here")
    return None


def _no(code: int, text: str) -> Answer:
    return Answer(code, (text,))


def needs_utf8(mail: HeldMail, content: bytes) -> bool:
    """Tell whether a message that came with SMTPUTF8 cannot go without (RFC 6531 section 3.4)."""
    if not mail.utf8:
        return False
    header = content.partition(b"\r\n\r\n")[0]
    return not (header.isascii() and all(text.isascii() for text in (mail.sender, *mail.recipients)))


def _declares_8bit(mail: HeldMail, content: bytes) -> bool:
    """Tell whether it came as 8-bit text and really is (RFC 6152)."""
    return mail.body == "8BITMIME" and not content.isascii()


def _with_line_ends(content: bytes) -> bytes:
    """Make every line end with CR LF, the last one too; most content is so already."""
    ends = content.count(b"\r\n")
    if content.count(b"\n") != ends or content.count(b"\r") != ends:
        content = _BREAK.sub(b"\r\n", content)
    return content if not content or content.endswith(b"\r\n") else content + b"\r\n"


class _Transaction:
    """The dialogue about one message."""

    def __init__(self, exchange: Exchange, offer: Offer, mail: HeldMail, content: bytes) -> None:
        self._exchange = exchange
        self._offer = offer
        self._mail = mail
        self._content = content
        self._chunking = "CHUNKING" in offer
        self._pipelining = "PIPELINING" in offer
        self._taken: tuple[str, ...] = ()
        self._refusals: tuple[Refusal, ...] = ()

    async def run(self) -> Handover:
        opening = f"MAIL FROM:<{self._mail.sender}>{self._options()}"
        recipients = [f"RCPT TO:<{recipient}>" for recipient in self._mail.recipients]
        if self._pipelining:
            ended = await self._in_a_group([opening, *recipients])
        else:
            ended = await self._one_by_one(opening, recipients)
        if ended is None:  # nobody was taken
            await self._ask("RSET")
            return Handover(refusals=self._refusals)
        if ended.code != 250:
            return Handover(refusals=self._refusals + _refuse(self._taken, ended).refusals)
        return Handover(self._taken, ended.words, self._refusals)

    async def _one_by_one(self, opening: str, recipients: Sequence[str]) -> Answer | None:
        begun = await self._ask(opening)
        if begun.code != 250:
            self._judge(begun, ())
            return None
        self._judge(begun, [await self._ask(recipient) for recipient in recipients])
        return await self._send_content() if self._taken else None

    async def _in_a_group(self, commands: Sequence[str]) -> Answer | None:
        """RFC 2920: one write, and what was meant for those who are taken holds whoever else is refused.

        A small message goes along where CHUNKING is offered: BDAT needs no leave to begin (RFC 3030 section 4.2).
        """
        along = self._chunking and len(self._content) <= TOGETHER
        data = self._pipelining and not self._chunking
        lines = "".join(f"{command}\r\n" for command in commands).encode()
        self._exchange.write(lines + (self._chunk() if along else b"DATA\r\n" if data else b""))
        begun, *answers = [await self._read() for _ in commands]
        self._judge(begun, answers)
        if along:
            ended = await self._read_end()
        elif data:
            ended = await self._follow_data(await self._read())
        else:
            return await self._send_content() if self._taken else None
        return ended if self._taken else None

    def _judge(self, begun: Answer, answers: Sequence[Answer]) -> None:
        """See who is taken, by the answers to MAIL and to each RCPT."""
        if begun.code != 250:
            self._refusals = _refuse(self._mail.recipients, begun).refusals
            return
        pairs = list(zip(self._mail.recipients, answers, strict=True))
        self._taken = tuple(recipient for recipient, answer in pairs if answer.code in {250, 251})
        self._refusals = tuple(
            refusal
            for recipient, answer in pairs
            if answer.code not in {250, 251}
            for refusal in _refuse([recipient], answer).refusals
        )

    # -- the content -----------------------------------------------------------------------------------------------

    async def _send_content(self) -> Answer:
        if self._chunking:
            self._exchange.write(self._chunk())
            return await self._read_end()
        return await self._follow_data(await self._ask("DATA"))

    def _chunk(self) -> bytes:
        """RFC 3030 section 2: the octets as they are, in one chunk."""
        return b"BDAT %d LAST\r\n" % len(self._content) + self._content

    async def _follow_data(self, begun: Answer) -> Answer:
        """Send the message after a 354; nothing but its end where nobody is taken (RFC 2920 section 3.1)."""
        if begun.code != 354:
            return begun
        self._exchange.write(_with_dots(self._content) if self._taken else b".\r\n")
        return await self._read_end()

    async def _read_end(self) -> Answer:
        await self._exchange.drain(STALL_TIMEOUT)
        return await self._read(DATA_TIMEOUT)

    # -- words -----------------------------------------------------------------------------------------------------

    def _options(self) -> str:
        """RFC 1870, RFC 6152, RFC 3030, RFC 6531."""
        mail, offer = self._mail, self._offer
        options = f" SIZE={len(self._content)}" if "SIZE" in offer else ""
        if mail.body == "BINARYMIME" or (mail.body == "8BITMIME" and "8BITMIME" in offer):
            options += f" BODY={mail.body}"
        return options + (" SMTPUTF8" if mail.utf8 and "SMTPUTF8" in offer else "")

    async def _ask(self, command: str) -> Answer:
        self._exchange.write(f"{command}\r\n".encode())
        return await self._read()

    async def _read(self, seconds: float = REPLY_TIMEOUT) -> Answer:
        return check(await self._exchange.read(seconds))


def check(answer: Answer) -> Answer:
    """Pass an answer on unless it ends the connection. Raises LinkFault."""
    if answer.code == 421 or not 200 <= answer.code <= 599:
        raise LinkFault(f"answered {answer}")
    return answer


def _with_dots(content: bytes) -> bytes:
    """RFC 5321 section 4.5.2."""
    return (b"." if content.startswith(b".") else b"") + content.replace(b"\r\n.", b"\r\n..") + b".\r\n"


def _refuse(recipients: Iterable[str], answer: Answer) -> Handover:
    code = answer.code if answer.code >= 400 else 450  # a positive answer out of place is none
    return Handover(refusals=tuple(Refusal(recipient, code, answer.words) for recipient in recipients))
