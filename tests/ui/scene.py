"""A data folder as a person's own would be after some days: real profiles, real flushes, real rows of the journal."""

import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import formatdate
from pathlib import Path
from uuid import uuid4

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.history import Arrival, ArrivalKind, Flush, Trigger
from etrn_gui.domain.node import NodeName, parse_node
from etrn_gui.domain.outcome import Answer, Family, Outcome, Verdict
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.settings import SELF_MADE, ReceiverSettings
from etrn_gui.provider.samples import FLEET as FLEET_MAIL
from etrn_gui.provider.samples import HARBOUR as HARBOUR_MAIL
from etrn_gui.provider.standing import Attempt
from etrn_gui.storage.journal import EndedSession, Journal, NewArrival, NewFlush, NewSession
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from etrn_gui.ui.bridge.practice import Practising, Rehearsed
from etrn_gui.ui.bridge.practice_provider import Entry, State, notices

PEER = "192.0.2.25"
BODY = """Good morning,

wind NW 5, veering N 4 after midnight. Sea 2 m, slight swell from the west.
Keep north of the traffic separation scheme; see the attached route.

Ana
"""
FORMATTED = """<h2>Notices to mariners, week 47</h2>
<p><b>NL 311</b> Maas approach: buoy <i>MO</i> unlit until further notice.</p>
<table border="1" cellpadding="4"><tr><th>Chart</th><th>Edition</th></tr><tr><td>122</td><td>11 May</td></tr></table>
<p><a href="https://charts.example/47">All notices of the week</a> <img src="https://charts.example/seen.gif"></p>
"""
FORMATTED_ROW, REFUSED_ROW = 2, 3
"""Where they stand in the log of `harbour_story`."""
DIALOGUE = """
* connected to relay.harboursat.example (192.0.2.25), port 587
S 220 relay.harboursat.example ESMTP
C EHLO bridge.harbour.example
S 250-relay.harboursat.example
S 250-ETRN
S 250 AUTH PLAIN
* TLSv1.3 TLS_AES_256_GCM_SHA384, certificate valid until 2027-03-02
C AUTH PLAIN ********
S 235 2.7.0 Authentication successful
C ETRN harbour.example
S 253 2.0.0 OK, 14 pending messages for node harbour.example started
"""
DELIVERY = """
S 220 bridge.harbour.example ESMTP
C EHLO relay.harboursat.example
S 250 bridge.harbour.example
C MAIL FROM:<ana@northfleet.example> SIZE=142000
S 250 2.1.0 Ok
C RCPT TO:<bridge@harbour.example>
S 250 2.1.5 Ok
C DATA
S 354 Go ahead
* 142 kB received
S 250 2.0.0 Ok, safe
"""
ANY_PORT = Endpoint("127.0.0.1", 0)


def node(text: str) -> NodeName:
    parsed = parse_node(text)
    assert isinstance(parsed, NodeName), parsed
    return parsed


def profile(name: str, host: str, *queues: str, user: str = "", port: int = 587) -> Profile:
    made = Profile(name=name, host=host, port=port, user=user, secret=f"of-{user}" if user else "")
    return replace(made, queues=tuple(Queue(node(queue)) for queue in queues))


HARBOUR = profile(
    "Harbour Sat Link", "relay.harboursat.example", "harbour.example", "@harbour.example", "#priority", user="ops"
)
NORTHWIND = profile("Northwind ISP", "etrn.northwind.example", "@northwind.example", "mail.northwind.example", port=25)
ZURICH = profile("Backup MX (Zurich)", "mx2.zurich.example", "@alpine.example", user="alpine")
PRACTICE = profile("Practice provider", "127.0.0.1", "@practice.example", port=2526)


@dataclass(slots=True)
class Scene:
    """Writes into the journal of one data folder; times are seconds before `now`."""

    folder: Path
    now: float = field(default_factory=time.time)
    data: DataFolder = field(init=False)
    journal: Journal = field(init=False)
    session: int = 0

    def __post_init__(self) -> None:
        self.data = DataFolder(self.folder, self.folder)
        assert self.data.make() is None
        self.journal = Journal(self.data.journal)

    def configure(self, *profiles: Profile, listen: Endpoint = ANY_PORT) -> Configuration:
        file = ProfileFile(self.data.profile_file)
        assert file.load() == Configuration()
        receiver = ReceiverSettings(listen=(listen,))
        configuration = Configuration(profiles, receiver)
        assert file.save(configuration) is None
        return configuration

    def flush(self, of: Profile, queue: str, ago: float, answer: Answer | None = None) -> int:
        """Open a flush and ask; with an answer, mail is awaited."""
        opened = self.now - ago
        new = NewFlush(of.name, str(of.endpoint), Queue(node(queue)), Trigger.PERSON, opened, 120.0, 5.0)
        flush = self.journal.flushes.open(new)
        self.journal.flushes.mark_asked(flush, opened + 0.3, (PEER,))
        if answer:
            self.journal.flushes.record_answer(flush, answer, opened + 0.5)
        return flush

    def close(self, flush: int, verdict: Verdict, ago: float = 0.0) -> None:
        self.journal.flushes.close(flush, verdict, self.now - ago)

    def row(self, flush: int) -> Flush:
        found = self.journal.flushes.get(flush)
        assert found is not None
        return found

    def deliver(self, sender: str, to: str, subject: str, size: int, ago: float, tls: str = "TLSv1.3") -> Arrival:
        """Write a delivery with its message; the journal ties it to the flush that called it."""
        name = f"mail/new/{uuid4().hex}"
        self._write_message(name, sender, to, subject, ago)
        row = Arrival(
            id=0,
            kind=ArrivalKind.DELIVERY,
            time=self.now - ago,
            sender=sender,
            recipients=(to,),
            subject=subject,
            size=size,
            peer=PEER,
            tls=tls,
            session=self.session,
            file=name,
            text="2.0.0 Ok, safe",
        )
        return self._record(row)

    def _write_message(self, name: str, sender: str, to: str, subject: str, ago: float) -> None:
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = sender, to, subject
        message["Date"] = formatdate(self.now - ago - 3600, localtime=True)
        message["Message-ID"] = f"<{uuid4().hex}@{sender.rpartition('@')[2]}>"
        message.set_content(BODY)
        if "charts" in sender:
            message.add_alternative(FORMATTED, "html")
        if "routing" in subject:
            message.add_attachment(b"#time,lat,lon\n" * 400, "text", "csv", filename="route-48h.csv")
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(message.as_bytes())

    def begin_session(self, ago: float) -> None:
        """Begin a connection; what is delivered from now on comes over it."""
        self.session = int((self.now - ago) * 1e6)
        self.journal.sessions.begin(NewSession(self.session, "a receiver", self.now - ago, PEER))

    def end_session(self) -> None:
        """End the connection, with what was said on it."""
        transcript = "".join(self.stamped(DELIVERY, 5.25))
        ended = EndedSession(self.session, self.now, "TLSv1.3", "relay.harboursat.example", "quit", transcript)
        self.journal.sessions.end(ended)

    def stamped(self, lines: str, ago: float) -> Iterator[str]:
        """Put moments before the lines of a dialogue, a tenth of a second apart."""
        for number, line in enumerate(lines.strip().splitlines()):
            moment = datetime.fromtimestamp(self.now - ago + number / 10, UTC)
            yield f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z {line}\n"

    def refuse(self, sender: str, to: str, ago: float) -> Arrival:
        """Write a refusal of a recipient that is not ours."""
        row = Arrival(
            id=0,
            kind=ArrivalKind.REFUSAL,
            time=self.now - ago,
            sender=sender,
            recipients=(to,),
            peer=PEER,
            tls="TLSv1.3",
            session=self.session,
            code=550,
            text="5.7.1 not our domain",
            rule="relay",
            remedy="Add the domain to the accepted ones if its mail is yours.",
        )
        return self._record(row)

    def _record(self, row: Arrival) -> Arrival:
        domains = tuple(recipient.rpartition("@")[2] for recipient in row.recipients)
        written = self.journal.arrivals.record([NewArrival(row, row.time, row.time, domains)])
        return written[0]


def harbour_story(scene: Scene) -> None:
    """Write the story of the pictures: one flush in full swing, one empty queue, one refusal, the others at rest."""
    scene.configure(NORTHWIND, HARBOUR, ZURICH, PRACTICE)
    _earlier_days(scene)
    _other_providers(scene)
    empty = Answer(Outcome.NOTHING_WAITING, 251, "OK, no messages waiting for node @harbour.example", Family.SENDMAIL)
    scene.close(scene.flush(HARBOUR, "@harbour.example", 1450, empty), Verdict.CONFIRMED, 1449)
    policy = Answer(
        Outcome.NOT_ALLOWED,
        459,
        "Node #priority not allowed: 4.7.1 queue is open from 14:40",
        Family.SENDMAIL,
        advice="The provider does not let this account start the queue now. Ask the provider to allow it for your "
        "address, or flush again after the time it names.",
    )
    scene.close(scene.flush(HARBOUR, "#priority", 200, policy), Verdict.REFUSED, 199)
    started = Answer(
        Outcome.STARTED, 253, "2.0.0 OK, 14 pending messages for node harbour.example started", Family.ZMAILER, 14
    )
    running = scene.flush(HARBOUR, "harbour.example", 6.4, started)
    scene.journal.flushes.keep_transcript(running, "".join(scene.stamped(DIALOGUE, 6.4)))
    scene.begin_session(5.25)
    _harbour_mail(scene)
    scene.end_session()


def _earlier_days(scene: Scene) -> None:
    """Fill the log below, so that there is something to scroll to."""
    senders = ("ana@northfleet.example", "crew@shipagent.example", "noreply@charts.example", "hr@northfleet.example")
    subjects = ("Noon report received", "Stores list", "Weather routing 24h", "Port agent details", "Re: bunker stem")
    for number in range(40):
        ago = 93_000 + (40 - number) * 1900
        sender, subject = senders[number % 4], f"{subjects[number % 5]}"
        scene.deliver(
            sender, "bridge@harbour.example", subject, 3000 + number * 7919, ago, "" if number % 7 else "TLSv1.3"
        )


def _other_providers(scene: Scene) -> None:
    started = Answer(Outcome.STARTED, 250, "Queuing started", Family.POSTFIX)
    flush = scene.flush(NORTHWIND, "@northwind.example", 140, started)
    for number in range(3):
        scene.deliver("desk@press.example", "news@northwind.example", f"Bulletin {number + 1}", 9000, 139 - number)
    scene.close(flush, Verdict.CONFIRMED, 130)
    sign_in = Answer(
        Outcome.NEEDS_SIGN_IN, 535, "5.7.8 Authentication failed", Family.EXIM, advice="Check the password."
    )
    scene.close(scene.flush(ZURICH, "@alpine.example", 22_000, sign_in), Verdict.REFUSED, 21_999)


def _harbour_mail(scene: Scene) -> None:
    mail = (
        ("stores@chandler.example", "master@harbour.example", "Quotation 8812", 18_000, 5.3),
        ("ops@northfleet.example", "bridge@harbour.example", "Berth confirmed", 4_100, 4.9),
        ("hr@northfleet.example", "master@harbour.example", "Crew change Rotterdam", 31_000, 4.2),
        ("ana@northfleet.example", "bridge@harbour.example", "Re: bunker stem", 9_200, 3.4),
        ("pilot@port.example", "bridge@harbour.example", "Pilot station 18:30", 2_600, 2.9),
        ("agent@shipagent.example", "master@harbour.example", "Customs forms", 402_000, 2.1),
    )
    for sender, to, subject, size, ago in mail:
        scene.deliver(sender, to, subject, size, ago)
    scene.refuse("promo@bulk.example", "x@elsewhere.example", 1.7)  # REFUSED_ROW
    scene.deliver("noreply@charts.example", "bridge@harbour.example", "Notices to mariners wk 47", 611_000, 1.4)
    scene.deliver("crew@shipagent.example", "master@harbour.example", "Port call papers (3 files)", 2_100_000, 0.9)
    scene.deliver("ana@northfleet.example", "bridge@harbour.example", "Weather routing 48h", 142_000, 0.4)


# --- other states


def fresh_story(scene: Scene) -> None:
    """A provider that was just added."""
    scene.configure(HARBOUR)


def queueless_story(scene: Scene) -> None:
    """A provider without queues."""
    scene.configure(replace(HARBOUR, queues=()))


def outcomes_story(scene: Scene) -> None:
    """Every kind of ending at once."""
    names = ("a.harbour.example", "b.harbour.example", "c.harbour.example", "d.harbour.example", "e.harbour.example")
    shown = profile(HARBOUR.name, HARBOUR.host, *names, "#a-queue-with-a-rather-long-name", user="ops")
    scene.configure(shown, ZURICH)
    started = Answer(Outcome.STARTED, 250, "Queuing started", Family.POSTFIX)
    confirmed = scene.flush(shown, names[0], 400, started)
    for number in range(5):
        scene.deliver("ana@northfleet.example", f"bridge@{names[0]}", f"Position {number}", 6_200, 399 - number)
    scene.close(confirmed, Verdict.CONFIRMED, 380)
    scene.close(scene.flush(shown, names[1], 300, started), Verdict.SILENT, 180)
    promised = replace(started, code=253, promised=14, text="OK, 14 pending messages started")
    partial = scene.flush(shown, names[2], 290, promised)
    scene.deliver("ana@northfleet.example", f"bridge@{names[2]}", "The first of many", 6_200, 288)
    scene.close(partial, Verdict.PARTIAL, 150)
    away = Answer(
        Outcome.UNREACHABLE, advice="The provider’s address did not answer. Check the network, then try again."
    )
    scene.close(scene.flush(shown, names[3], 90, away), Verdict.UNKNOWN, 80)
    waiting = scene.flush(shown, names[4], 4, started)
    scene.deliver("ana@northfleet.example", f"bridge@{names[4]}", "Coming in", 6_200, 2)
    assert waiting
    blocked = Answer(Outcome.BLOCKED, advice="The keyring is locked. Unlock it, then flush again.")
    scene.close(scene.flush(shown, "#a-queue-with-a-rather-long-name", 60, blocked), Verdict.UNKNOWN, 60)


def unreadable_story(scene: Scene) -> None:
    """A profile file that a person has edited, with two slips."""
    scene.configure(HARBOUR, NORTHWIND)
    file = scene.data.profile_file
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("port = 587", "port = 70000").replace('"starttls"', '"startls"'), encoding="utf-8")


def certificate_story(scene: Scene) -> None:
    """A receiver that makes its certificate itself."""
    harbour_story(scene)
    file = ProfileFile(scene.data.profile_file)
    found = file.load()
    assert isinstance(found, Configuration)
    settings = replace(found.receiver, certificate=SELF_MADE, hostname="bridge.harbour.example")
    assert file.save(replace(found, receiver=settings)) is None


def port_in_use_story(scene: Scene) -> socket.socket:
    """The receiver's port is held by another program."""
    holder = socket.socket()
    holder.bind(("127.0.0.1", 0))
    holder.listen()
    scene.configure(HARBOUR, listen=Endpoint("127.0.0.1", holder.getsockname()[1]))
    return holder


def practising() -> Practising:
    """A practice provider in the middle of things."""
    now = time.time()
    later = Attempt(452, "4.3.1 Insufficient storage", now - 40, now + 80)
    gone = Attempt(550, "5.7.1 Not our domain", now - 300)
    samples = [*HARBOUR_MAIL, *FLEET_MAIL]
    entries = []
    for number, sample in enumerate(samples):
        state, attempt = {1: (State.PUT_OFF, later), 9: (State.RETURNED, gone)}.get(number, (State.WAITING, None))
        domain = sample.to.rpartition("@")[2]
        size = 900 + 40_000 * number
        came = now - 900 * (len(samples) - number)
        entries.append(
            Entry(
                f"{number}",
                state,
                domain,
                sender=sample.sender,
                recipients=(sample.to,),
                size=size,
                came=came,
                attempt=attempt,
            )
        )
    item = notices.Item("1", "harbour.example", "ana@northfleet.example", ("office@harbour.example",), 900)
    told = (
        notices.Held(item),
        notices.Asked("harbour.example", 250, "OK, queuing for node harbour.example started", "127.0.0.1", ""),
        notices.RunBegan("127.0.0.1:2525", 5),
        notices.Delivered(item, "2.0.0 Ok, safe"),
        notices.Kept(item, 452, "4.3.1 Insufficient storage"),
    )
    return Practising(HARBOUR.name, tuple(entries), Rehearsed.NOTHING, told)
