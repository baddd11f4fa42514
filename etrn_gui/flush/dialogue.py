"""One connection to a provider: greeting, EHLO, TLS, sign-in, then ETRN after ETRN, each only after the last reply.

Every step gives None when the next one may follow, or the answer that ends the dialogue. Rules from practice: never
send anything before the reply to ETRN (Sendmail may leave it out, and the next line would answer the next command); at
most seven ETRNs on one connection (Exim closes at the eleventh, Sendmail sleeps from the eighth); a connection on
which an answer stayed out is given up.
"""

import asyncio
import socket
import ssl
from ipaddress import IPv4Address, IPv6Address
from typing import Protocol

from aiosmtplib.esmtp import parse_esmtp_extensions

from etrn_gui.domain.node import NodeName, parse_domain
from etrn_gui.domain.outcome import Answer, Family, Outcome
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import SignIn, TlsMode
from etrn_gui.flush import advice, tls, unreachable
from etrn_gui.flush.answers import understand
from etrn_gui.flush.approach import MAX_REPLY_TIMEOUT, Approach
from etrn_gui.flush.connection import Break, Broken, Connection, Reply, Way, connect
from etrn_gui.flush.families import recognise
from etrn_gui.flush.protection import Protection
from etrn_gui.flush.sign_in import Credentials, sign_in, understand_refusal
from etrn_gui.flush.transcript import REMARK, Transcript

MAX_QUESTIONS = 7
"""ETRNs on one connection."""
EHLO_UNKNOWN = {500, 502, 504}


class Asker(Protocol):
    """Who has the questions, and is told of each in time: the journal has to know before mail can come."""

    def next(self, family: Family) -> NodeName | None:
        """Return what to ask this server for next; None when everything has its answer."""

    async def greeted(self, *, starttls: bool) -> None:
        """Keep whether the provider offered STARTTLS while the connection was in clear."""

    async def asking(self, node: NodeName, peer: str) -> None:
        """Note that ETRN is written as soon as this returns; `peer` is the provider's address."""

    async def answered(self, node: NodeName, answer: Answer) -> None:
        """Keep the answer; called once for each `asking` whose ETRN was written."""


async def ask(approach: Approach, asker: Asker, transcript: Transcript) -> Answer | None:
    """Ask the first questions over one connection, up to seven of them.

    Return None when at least one was asked; the rest goes onto another connection. Otherwise return what kept every
    question from being asked; it holds for all of them. Raises what `asker` raises; then nothing more is sent.
    """
    dialogue = Dialogue(approach, transcript)
    try:
        ending = await dialogue.open()
        await asker.greeted(starttls=dialogue.offers_starttls)
        ending = ending or await dialogue.ask_each(asker)
        await dialogue.quit()
        return ending
    finally:
        dialogue.drop()


class Dialogue:
    """The steps of one connection, in their order: all at once with `open`, or one by one, as `check` takes them."""

    def __init__(self, approach: Approach, transcript: Transcript) -> None:
        self._profile = approach.profile
        self._had_starttls = approach.had_starttls
        self._protection = Protection(approach.profile, transcript, self._ended)
        self.password = approach.password
        """May be set until `sign_in`."""
        self._transcript = transcript
        self._connection: Connection | None = None
        self._banner = ""
        self._ehlo: tuple[str, ...] = ()

    @property
    def family(self) -> Family:
        """The server, as far as greeting and EHLO give it away."""
        return recognise(self._banner, "\n".join(self._ehlo))

    @property
    def connection(self) -> Connection:
        """The open connection; raises RuntimeError where there is none."""
        if self._connection is None:
            raise RuntimeError("the dialogue is not open")
        return self._connection

    @property
    def connected(self) -> bool:
        """Whether there is, or was, a connection."""
        return self._connection is not None

    @property
    def banner(self) -> str:
        """What the greeting said, without its code."""
        return self._banner

    @property
    def ehlo(self) -> tuple[str, ...]:
        """The lines of the last EHLO reply, without codes; empty before it, and where only HELO is known."""
        return self._ehlo

    async def open(self) -> Answer | None:
        """Connect, greet, protect and sign in; None when ETRN may be sent."""
        return (
            await self.connect()
            or await self.greet()
            or await self.protect()
            or await self.sign_in()
            or self.check_offer()
        )

    # -- connection and TLS ------------------------------------------------------------------------------------

    async def connect(self) -> Answer | None:
        """Open the connection, with TLS where it is implicit, and see that its certificate is the pinned one."""
        connection = await self._connect()
        if isinstance(connection, Answer):
            return connection
        self._connection = connection
        return self._protection.check(connection)

    async def _connect(self) -> Connection | Answer:
        profile = self._profile
        try:
            context = await self._protection.context() if profile.tls is TlsMode.IMPLICIT else None
            if isinstance(context, Answer):
                return context
            way = Way(profile.endpoint, context, profile.source_address)
            return await connect(way, self._transcript, self._patience)
        except ssl.SSLError as error:
            return self._ended(Outcome.TLS_FAILED, tls.explain(error, profile))
        except OSError as error:
            return self._ended(Outcome.UNREACHABLE, self._explain(error))

    def _explain(self, error: OSError) -> str:
        return unreachable.explain(error, self._profile.endpoint, self._patience, self._profile.source_address)

    @property
    def _patience(self) -> float:
        return min(self._profile.reply_timeout, MAX_REPLY_TIMEOUT)

    async def protect(self) -> Answer | None:
        """Start TLS where the profile wants STARTTLS, and say EHLO anew (RFC 3207 section 4.2)."""
        if self._profile.tls is TlsMode.NONE and self._had_starttls and not self.offers_starttls:
            return self._ended(Outcome.TLS_FAILED, tls.gone(self._profile))
        if self._profile.tls is not TlsMode.STARTTLS:
            return None
        if not self.offers_starttls:
            return self._ended(Outcome.TLS_FAILED, tls.DOWNGRADE)
        return await self._protection.start(self.connection) or await self._say_hello(self.connection)

    # -- greeting ----------------------------------------------------------------------------------------------

    async def greet(self) -> Answer | None:
        """Wait for the greeting, then say EHLO."""
        return await self._hear_greeting(self.connection) or await self._say_hello(self.connection)

    async def _hear_greeting(self, connection: Connection) -> Answer | None:
        reply = await connection.greeting()
        if isinstance(reply, Broken):
            silent = reply.how is Break.TIMED_OUT and self._profile.tls is not TlsMode.IMPLICIT
            words = advice.NOT_SMTP if reply.how in {Break.GARBLED, Break.TOO_LONG} else ""
            return self._unreachable(reply, advice.NO_GREETING if silent else words)
        self._banner = reply.text
        if reply.code == 220:
            return None
        return self._turned_away(reply, advice.TURNED_AWAY)

    async def _say_hello(self, connection: Connection) -> Answer | None:
        """Say EHLO, or HELO to a server that does not know it; what it offers holds until TLS starts."""
        name = self._profile.ehlo_name or await asyncio.to_thread(own_name, connection.own)
        self._ehlo = ()
        reply = await connection.command(f"EHLO {name}")
        if isinstance(reply, Reply) and reply.code in EHLO_UNKNOWN:
            reply = await connection.command(f"HELO {name}")
        elif isinstance(reply, Reply):
            self._ehlo = reply.lines
        if isinstance(reply, Broken):
            return self._unreachable(reply)
        return None if reply.code == 250 else self._turned_away(reply, advice.EHLO_REFUSED)

    def _offers(self, extension: str) -> bool:
        return extension in parse_esmtp_extensions("\n".join(self._ehlo))[0]

    @property
    def offers_starttls(self) -> bool:
        """Whether the last EHLO reply advertises STARTTLS; never once TLS has started."""
        return self._offers("starttls")

    @property
    def offers_etrn(self) -> bool:
        """Whether the last EHLO reply advertises ETRN."""
        return self._offers("etrn")

    def check_offer(self) -> Answer | None:
        """Tell where ETRN is not advertised, unless the profile wants it sent anyway."""
        if self.offers_etrn or self._profile.send_anyway:
            return None
        return self._ended(Outcome.NOT_SUPPORTED, advice.NOT_ADVERTISED)

    # -- sign-in -----------------------------------------------------------------------------------------------

    async def sign_in(self) -> Answer | None:
        """Sign in where the profile has a user, never in clear but where that was chosen, on this machine."""
        connection = self.connection
        if not self._profile.signs_in:
            return None
        allowed = self._profile.allow_cleartext_auth and connection.peer.is_loopback
        if connection.tls is None and not allowed:
            return self._ended(Outcome.BLOCKED, advice.CLEARTEXT)
        if not self._offers("auth"):
            words = advice.SIGN_IN_AFTER_TLS if self.offers_starttls else advice.SIGN_IN_NOT_OFFERED
            return self._ended(Outcome.NEEDS_SIGN_IN, words)
        return await self._authenticate(connection)

    async def _authenticate(self, connection: Connection) -> Answer | None:
        token = self._profile.sign_in is SignIn.TOKEN
        credentials = Credentials(self._profile.user, self.password, token)
        self._transcript.hide(credentials.traces)
        offered = [mechanism.upper() for mechanism in parse_esmtp_extensions("\n".join(self._ehlo))[1]]
        reply = await sign_in(connection, credentials, offered)
        if isinstance(reply, Broken):
            return self._unreachable(reply)
        if reply is None:
            return self._ended(Outcome.NEEDS_SIGN_IN, advice.NO_TOKENS if token else advice.OTHER_MECHANISM)
        if reply.code == 235:
            return None
        refusal = understand_refusal(reply, token=token)
        return self._ended(refusal.outcome, refusal.advice, reply)

    # -- ETRN --------------------------------------------------------------------------------------------------

    async def ask_each(self, asker: Asker) -> Answer | None:
        """Ask one question after the other; stops where the connection cannot be relied on any more."""
        for number in range(MAX_QUESTIONS):
            node = asker.next(self.family)
            if node is None:
                return None
            result = await self._ask(node, asker)
            if isinstance(result, Broken):
                return None if number else self._unreachable(result)
            await asker.answered(node, result)
            if result.outcome is Outcome.NO_ANSWER or _closes(result):
                return None
        return None

    async def _ask(self, node: NodeName, asker: Asker) -> Answer | Broken:
        """Ask for one node; what is returned as broken was never sent."""
        connection = self.connection
        if broken := connection.fault():
            return broken
        await asker.asking(node, str(connection.peer))
        reply = await connection.command(f"ETRN {node}")
        if isinstance(reply, Reply):
            family = recognise(self._banner, "\n".join(self._ehlo), reply.text)
            return understand(reply.code, reply.text, family, self.offers_etrn)
        if not reply.how.sent:
            return reply
        sendmail = reply.how is Break.TIMED_OUT and self.family is Family.SENDMAIL
        words = advice.NO_ANSWER_SENDMAIL if sendmail else advice.NO_ANSWER
        return Answer(Outcome.NO_ANSWER, 0, reply.text, self.family, advice=words.format(how=reply.how))

    # -- endings -----------------------------------------------------------------------------------------------

    def _ended(self, outcome: Outcome, words: str, said: Reply | Broken | None = None) -> Answer:
        self._transcript.append(REMARK, words)
        code = said.code if isinstance(said, Reply) else 0
        return Answer(outcome, code, said.text if said else "", self.family, advice=words)

    def _unreachable(self, broken: Broken, words: str = "") -> Answer:
        """End before anything was asked. A 421 out of turn is the provider saying that it closes."""
        if broken.text.startswith("421"):
            return self._ended(Outcome.TRY_LATER, advice.CLOSING, Reply(421, (broken.text[4:],)))
        how = str(broken.how)
        return self._ended(
            Outcome.UNREACHABLE, words or advice.BROKEN_OFF.format(how=how[:1].upper() + how[1:]), broken
        )

    def _turned_away(self, reply: Reply, refused: str) -> Answer:
        if reply.code // 100 == 4:
            return self._ended(Outcome.TRY_LATER, advice.TURNED_AWAY_LATER, reply)
        if reply.code // 100 == 5:
            return self._ended(Outcome.NOT_ALLOWED, refused, reply)
        return self._ended(Outcome.UNREACHABLE, advice.NOT_SMTP, reply)

    async def quit(self) -> None:
        """Say goodbye, if the connection is in step."""
        if self._connection:
            await self._connection.quit()

    def drop(self) -> None:
        """Cut the connection, if it is still there."""
        if self._connection:
            self._connection.abort()


def _closes(answer: Answer) -> bool:
    """Tell whether the provider closes behind this reply: 421, or Exim's last one after too many mistakes."""
    return answer.code == 421 or "too many" in answer.text.lower()


def own_name(address: IPv4Address | IPv6Address) -> str:
    """Return the name to give in EHLO: this host's, or its address where that is no full one (RFC 5321, 4.1.4)."""
    name = parse_domain(socket.gethostname())
    if not isinstance(name, Problem) and "." in name:
        return name
    return f"[IPv6:{address}]" if isinstance(address, IPv6Address) else f"[{address}]"
