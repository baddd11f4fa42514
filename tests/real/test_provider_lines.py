"""The lines that README tells a person to send to the provider: real servers are run with exactly them.

Only what loopback needs is put in: the name in README leads to a receiver there (by the namespace's /etc/hosts), Exim
is told that this is no loop, and where README's client has to have a certain address, the tests' own is written for it.
With README's address they are refused.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.lab.exim import EtrnForm, EximLab
from tests.lab.mta import MtaLab
from tests.lab.namespace import Namespace
from tests.lab.ports import Address
from tests.lab.postfix import PostfixLab
from tests.lab.sendmail import SendmailLab
from tests.lab.sink import Sink

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
RECEIVER = Address("127.0.85.25", 2525)
"""README's port, on an address of loopback that nobody else uses."""
CLIENT, OURS = "203.0.113.7", "127.0.0.1"
HOST = "host.harbour.example"


def lines_for(server: str) -> dict[str, str]:
    """README's block for a server: its parts by the comment above each, up to a comma."""
    found = re.search(rf"^\*\*{server}\.\*\*.*?^```\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert found, server
    parts = re.split(r"^# (.*)\n", found[1], flags=re.MULTILINE)[1:]
    return {name.partition(",")[0]: text for name, text in zip(parts[::2], parts[1::2], strict=True)}


def know_the_host(namespace: Namespace) -> None:
    namespace.write("/etc/hosts", f"127.0.0.1 localhost\n{RECEIVER.host} {HOST}\n")


class ReadmePostfix(PostfixLab):
    """All mail waits, as a provider's may that holds it (`defer_transports`)."""

    def __init__(self, client: str) -> None:
        self._lines = lines_for("Postfix")
        main = self._lines["main.cf"].replace(CLIENT, client)
        readme = dict(line.split(" = ", 1) for line in main.splitlines() if line)
        super().__init__(RECEIVER, parameters={"defer_transports": "smtp", **readme})

    def _start(self) -> None:
        know_the_host(self.namespace)
        self.namespace.write("/etc/postfix/transport", self._lines["/etc/postfix/transport"])
        super()._start()

    def _write_master_cf(self) -> None:
        super()._write_master_cf()
        services = self.namespace.path("/srv/postfix/master.cf")
        services.write_text(services.read_text() + "smtp unix - - n - - smtp\n")

    def _write_main_cf(self) -> None:
        super()._write_main_cf()
        self.namespace.run("postmap", "-c", "/srv/postfix", "/etc/postfix/transport")


class ReadmeExim(EximLab):
    """The lab's main options that are not about ETRN, and README's for the rest."""

    def __init__(self, client: str) -> None:
        super().__init__(RECEIVER, form=EtrnForm.NO_ACL)
        self._lines = {name: text.replace(CLIENT, client) for name, text in lines_for("Exim").items()}

    def _start(self) -> None:
        know_the_host(self.namespace)
        self.namespace.write("/etc/exim4/etrn_domains", self._lines["/etc/exim4/etrn_domains"])
        super()._start()

    def _write_configuration(self) -> None:
        super()._write_configuration()
        path = self.namespace.path("/etc/exim4/exim4.conf")
        main, _, _ = path.read_text().partition("\nbegin acl")
        acl = "begin acl\nrecipient:\n  accept\n" + self._lines["begin acl"]
        routers = "begin routers\n" + self._lines["begin routers"].rstrip() + "\n  self = send\n"
        transports = "begin transports\n" + self._lines["begin transports"]
        retry = "begin retry\n* * F,4d,1s\n"
        self.namespace.write(
            "/etc/exim4/exim4.conf", "\n".join([main, self._lines["main part"], acl, routers, transports, retry])
        )


class ReadmeSendmail(SendmailLab):
    def __init__(self) -> None:
        super().__init__(RECEIVER)
        self._lines = lines_for("Sendmail")

    def _start(self) -> None:
        know_the_host(self.namespace)
        self.namespace.write("/etc/mail/mailertable", self._lines["/etc/mail/mailertable"])
        self.namespace.write("/etc/mail/relay-domains", self._lines["/etc/mail/relay-domains"])
        self.namespace.write("/etc/mail/sendmail.cf", "")  # makemap looks there for whom to trust
        self.namespace.run("sh", "-c", "cd /etc/mail && makemap hash mailertable < mailertable")
        super()._start()

    def _standard_macros(self) -> dict[str, str]:
        macros = super()._standard_macros()
        return {name: value for name, value in macros.items() if name not in {"SMART_HOST", "RELAY_MAILER_ARGS"}}

    def _doors(self) -> str:
        return super()._doors() + self._lines["sendmail.mc"]


@pytest.fixture
def receiver(real_servers: None) -> Iterator[Sink]:
    with Sink(RECEIVER) as sink:
        yield sink


def brings(lab: MtaLab, sink: Sink, argument: str, *recipients: str) -> None:
    """Mail for these waits, an ETRN is accepted, and all of it comes."""
    before = len(sink.arrivals)
    for recipient in recipients:
        lab.inject(recipient=recipient)
    lab.wait_held(len(recipients))
    assert lab.etrn(argument)[0] == 250
    came = sink.wait_arrivals(before + len(recipients))[before:]
    assert sorted(arrival.recipients for arrival in came) == sorted((recipient,) for recipient in recipients)
    lab.wait_held(0)


HERE, BELOW = "office@harbour.example", "master@aurora.harbour.example"


def test_postfix(receiver: Sink) -> None:
    with ReadmePostfix(OURS) as lab:
        brings(lab, receiver, "harbour.example", HERE)
        brings(lab, receiver, "aurora.harbour.example", BELOW)
        assert lab.etrn("elsewhere.example")[0] == 459
    with ReadmePostfix(CLIENT) as lab:
        code, text = lab.etrn("harbour.example")
        assert (code, "Access denied" in text) == (554, True)


def test_exim(receiver: Sink) -> None:
    with ReadmeExim(OURS) as lab:
        brings(lab, receiver, "harbour.example", HERE)
        brings(lab, receiver, "@harbour.example", HERE, BELOW)
    with ReadmeExim(CLIENT) as lab:
        assert lab.etrn("harbour.example")[0] == 458


def test_sendmail(receiver: Sink) -> None:
    with ReadmeSendmail() as lab:
        brings(lab, receiver, "harbour.example", HERE)
        brings(lab, receiver, "@harbour.example", HERE, BELOW)
