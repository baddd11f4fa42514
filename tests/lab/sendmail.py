"""Sendmail as a provider: a daemon that runs no queue by itself, so that everything waits for an ETRN."""

from collections.abc import Mapping
from typing import ClassVar

from tests.lab import sasl
from tests.lab.mta import BODY_LINE, DOMAINS, OPEN_ACCESS, Access, MtaLab, QueueFiles
from tests.lab.namespace import HOST_NAME
from tests.lab.ports import Address, wait_until

QUEUE_GROUP = "queue1"

_PROGRAM, _CONFIG, _LOG = "/usr/libexec/sendmail/sendmail", "/etc/mail/lab.cf", "/srv/traffic.log"
_OUTPUT = "/srv/sendmail.out"
# The folders of queue groups must lie in the main one.
_QUEUE, _GROUP_QUEUE, _PID = "/srv/mqueue", f"/srv/mqueue/{QUEUE_GROUP}", "/srv/sendmail.pid"
_CERTIFICATE, _SASL = "/etc/mail/certificate.pem", "/etc/sasl2/Sendmail.conf"


class SendmailLab(MtaLab):
    """Sendmail. Mail for `other.test` lies in the queue group `QUEUE_GROUP`, all other mail in the main queue.

    `macros` are m4 macros of its configuration, such as `confQUEUE_LA`, and win over what the lab defines. `check_etrn`
    holds rules, without their first line, for the ruleset of that name, which decides who may ask for what.
    """

    # Sendmail that finds the machine too busy for queue runs: it then answers ETRN with nothing at all.
    OVERLOADED: ClassVar[Mapping[str, str]] = {"confQUEUE_LA": "0", "confQUEUE_FACTOR": "1"}

    family: ClassVar[str] = "sendmail"
    packages: ClassVar[tuple[str, ...]] = ("sendmail-bin", "sendmail-cf", "m4", *sasl.PACKAGES)

    def __init__(
        self,
        receiver: Address,
        access: Access = OPEN_ACCESS,
        macros: Mapping[str, str] | None = None,
        check_etrn: str = "",
    ) -> None:
        super().__init__(receiver, access)
        self._macros = dict(macros or {})
        self._check_etrn = check_etrn

    def deliver_to(self, receiver: Address) -> None:
        # Its queue runs go by what the daemon read when it started. Open sessions end.
        self.receiver = receiver
        self._write_configuration()
        for process in self.namespace.processes():
            process.kill()
        wait_until(lambda: not self.namespace.processes(), "the end of Sendmail")
        self._start_daemon()
        self._wait_started()

    def log(self) -> str:
        """Both sides of all SMTP sessions, by process, without the bodies; then why each message still waits."""
        sessions = (self._read(_OUTPUT) + self._read(_LOG)).splitlines()
        waiting = self.namespace.run("grep", "-rhs", "--include=qf*", "^MDeferred", _QUEUE, check=False).stdout
        return "\n".join([*(line for line in sessions if not line.endswith(BODY_LINE)), waiting])

    def _queue_files(self) -> QueueFiles:
        """A message is whole when its control file has its final name, qf…; before that it is tf…, and its data df…."""
        names = self._names(f"{_QUEUE}/[dqt]f*") | self._names(f"{_GROUP_QUEUE}/[dqt]f*")
        whole = frozenset(name[2:] for name in names if name.startswith("qf"))
        return QueueFiles(whole, frozenset(name[2:] for name in names) - whole)

    def _start(self) -> None:
        self.namespace.run("mkdir", "-m", "0700", _QUEUE, _GROUP_QUEUE)
        if self.access.certificate:
            self.namespace.write(_CERTIFICATE, self.access.certificate, mode=0o600)
        if self.access.users:
            sasl.write_passwords(self.namespace, _SASL, self.access.users, owner="root")
        self._write_configuration()
        self._start_daemon()

    def _start_daemon(self) -> None:
        self.namespace.start(_PROGRAM, "-bd", "-C", _CONFIG, "-X", _LOG, output=_OUTPUT)

    def _write_configuration(self) -> None:
        source = _HEAD + _defines({**self._standard_macros(), **self._macros}) + self._doors() + self._rules()
        configuration = self.namespace.run("m4", "-D_CF_DIR_=/usr/share/sendmail/cf/", "-", stdin=source).stdout
        self.namespace.write(_CONFIG, configuration)

    def _standard_macros(self) -> dict[str, str]:
        macros = {**_MACROS, "SMART_HOST": f"relay:[{self.receiver.host}]"}
        macros["RELAY_MAILER_ARGS"] = f"TCP $h {self.receiver.port}"
        if self.access.certificate:
            # Without the two for clients' certificates it offers no TLS at all.
            files = ("confSERVER_CERT", "confSERVER_KEY", "confCACERT")
            macros |= {**dict.fromkeys(files, _CERTIFICATE), "confCACERT_PATH": "/etc/mail"}
        # An empty list turns AUTH off, which otherwise is offered to nobody's use.
        offer = "PLAIN LOGIN CRAM-MD5" if self.access.users else ""
        macros |= {"confAUTH_MECHANISMS": offer, "confAUTH_REALM": HOST_NAME}
        return macros

    def _doors(self) -> str:
        doors = {"Public": (self.address, ""), "Intake": (self.intake, "")}
        if self.access.certificate:
            doors["Tls"] = (self.tls_address, ", M=s")
        lines = (
            f"DAEMON_OPTIONS(`Name={name}, Addr={door.host}, Port={door.port}{extra}')dnl"
            for name, (door, extra) in doors.items()
        )
        return "\n".join(["FEATURE(`no_default_msa')dnl", *lines, ""])

    def _rules(self) -> str:
        rules = [_RULES, "Scheck_etrn"]
        if self.access.tls_required:
            rules.append(_required("tls_version", "Must issue a STARTTLS command first"))
        if self.access.sign_in_required:
            rules.append(_required("auth_type", "Authentication required"))
        return "\n".join([*rules, self._check_etrn, ""])


def _defines(macros: Mapping[str, str]) -> str:
    return "".join(f"define(`{name}', `{value}')dnl\n" for name, value in macros.items())


def _required(macro: str, text: str) -> str:
    """Rules that refuse with 530 as long as `macro` is empty."""
    return f'R$*\t$: $1 $| $&{{{macro}}}\nR$* $|\t$#error $@ 5.7.0 $: "530 {text}"\nR$* $| $*\t$: $1'


_HEAD = """divert(-1)
include(`/usr/share/sendmail/cf/m4/cf.m4')
OSTYPE(`linux')
divert(0)dnl
"""

_MACROS = {
    "confDOMAIN_NAME": HOST_NAME,
    "confDELIVERY_MODE": "queueonly",
    "QUEUE_DIR": _QUEUE,
    "confPID_FILE": _PID,
    "STATUS_FILE": "/srv/statistics",
    "ALIAS_FILE": "",
    "confDONT_PROBE_INTERFACES": "True",
    "confSERVICE_SWITCH_FILE": "/etc/mail/service.switch-nodns",
    "confTO_IDENT": "0",
    # The system's log is not ours to fill; -X has more.
    "confLOG_LEVEL": "0",
    # A busy test machine is no reason to queue or refuse.
    "confQUEUE_LA": "1000",
    "confREFUSE_LA": "1000",
}

_RULES = f"""FEATURE(`nocanonify')dnl
FEATURE(`accept_unresolvable_domains')dnl
{"".join(f"RELAY_DOMAIN(`{name}')dnl" + chr(10) for name in DOMAINS)}dnl
QUEUE_GROUP(`{QUEUE_GROUP}', `P={_GROUP_QUEUE}')dnl
MAILER(`local')dnl
MAILER(`smtp')dnl
LOCAL_RULESETS
Squeuegroup
R$* @ other.test	$# {QUEUE_GROUP}
R$* @ $* . other.test	$# {QUEUE_GROUP}
"""
