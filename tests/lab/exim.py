"""Exim as a provider: it queues all mail, and each form in which people set up its ETRN can be chosen."""

from collections.abc import Mapping
from enum import Enum
from typing import ClassVar

from tests.lab.mta import DOMAINS, OPEN_ACCESS, Access, MtaLab, QueueFiles
from tests.lab.namespace import HOST_NAME
from tests.lab.ports import Address

_CONFIG, _SPOOL, _LOG = "/etc/exim4/exim4.conf", "/srv/spool", "/srv/spool/log/main"
_CERTIFICATE, _PASSWORDS = "/etc/exim4/certificate.pem", "/etc/exim4/lab-passwords"
_USER = "Debian-exim"


def _own_name(argument: str, found: str, else_: str) -> str:
    """Look `argument` up, without its @, among ours; what was looked up is not tainted, and may go into a command."""
    return f"${{lookup{{${{sg{{{argument}}}{{^@}}{{}}}}}}lsearch{{/etc/exim4/nodes}}{{{found}}}{else_}}}"


class EtrnForm(Enum):
    """How the provider has set up ETRN."""

    BUILT_IN = "as Exim brings it: `#text` starts a queue run for all recipients that contain the text"
    COMMAND = "smtp_etrn_command with a domain that was looked up"
    MANUAL = "smtp_etrn_command as Exim's manual has it: from 4.96 on every ETRN fails, its argument being tainted"
    NO_ACL = "not set up: not advertised, and refused"


class EximLab(MtaLab):
    """Exim. `options` are main options (Exim's specification, chapter 14) and win over what the lab sets.

    `transport` are options of the delivery by SMTP (chapter 30), such as `hosts_require_tls`.
    """

    family: ClassVar[str] = "exim"
    packages: ClassVar[tuple[str, ...]] = ("exim4-daemon-light",)

    def __init__(
        self,
        receiver: Address,
        access: Access = OPEN_ACCESS,
        form: EtrnForm = EtrnForm.BUILT_IN,
        options: Mapping[str, str] | None = None,
        transport: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(receiver, access)
        self.form = form
        self._transport = dict(transport or {})
        self._options = dict(options or {})

    def deliver_to(self, receiver: Address) -> None:
        # Each queue run is a new process, which reads the configuration anew.
        self.receiver = receiver
        self._write_configuration()

    def log(self) -> str:
        return self._read(_LOG) + self._read(_LOG.replace("main", "panic"))

    def _queue_files(self) -> QueueFiles:
        """Exim writes the header file last and removes it first; what has data alone is on its way."""
        headers = self._names(f"{_SPOOL}/input/*-H")
        data = {name.removesuffix("-D") for name in self._names(f"{_SPOOL}/input/*-D")}
        whole = frozenset(name.removesuffix("-H") for name in headers)
        return QueueFiles(whole, frozenset(data - whole))

    def _start(self) -> None:
        self.namespace.add_users([_USER])
        self.namespace.run("mkdir", "-p", f"{_SPOOL}/log")
        self.namespace.run("chown", "-R", _USER, _SPOOL)
        self.namespace.write("/etc/exim4/nodes", "".join(f"{name}: {name}\n" for name in DOMAINS))
        if self.access.certificate:
            self._write_for_exim(_CERTIFICATE, self.access.certificate)
        if self.access.users:
            lines = (f"{user}: {password}\n" for user, password in self.access.users.items())
            self._write_for_exim(_PASSWORDS, "".join(lines))
        self._write_configuration()
        self.namespace.run("exim", "-bd")

    def _write_for_exim(self, file: str, content: str | bytes) -> None:
        self.namespace.write(file, content, mode=0o600)
        self.namespace.run("chown", _USER, file)

    def _write_configuration(self) -> None:
        doors = [self.address, self.intake, *([self.tls_address] if self.access.certificate else [])]
        options = {
            **_MAIN,
            "daemon_smtp_ports": " : ".join(str(door.port) for door in doors),
            "tls_on_connect_ports": str(self.tls_address.port),
            **_ETRN[self.form],
            **self._options,
        }
        if self.access.certificate:
            options |= {"tls_advertise_hosts": "*", "tls_certificate": _CERTIFICATE, "tls_privatekey": _CERTIFICATE}
        main = "".join(f"{name} = {value}\n" for name, value in options.items())
        authenticators = _AUTHENTICATORS if self.access.users else ""
        text = main + _acl(self.access, self.intake) + _delivery(self.receiver, self._transport) + authenticators
        self.namespace.write(_CONFIG, text)


_MAIN = {
    "primary_hostname": HOST_NAME,
    "spool_directory": _SPOOL,
    "log_file_path": f"{_SPOOL}/log/%s",
    "local_interfaces": "127.0.0.1",
    "queue_only": "true",
    "host_lookup": "",
    "rfc1413_hosts": "",
    "acl_smtp_rcpt": "recipient",
    "tls_advertise_hosts": "",
    "message_logs": "false",
    "keep_environment": "",
}

_ETRN: dict[EtrnForm, dict[str, str]] = {
    EtrnForm.BUILT_IN: {"acl_smtp_etrn": "etrn"},
    EtrnForm.COMMAND: {
        "acl_smtp_etrn": "etrn_own",
        "smtp_etrn_command": f"/usr/sbin/exim -Rff {_own_name('$domain', '$value', 'fail')}",
    },
    EtrnForm.MANUAL: {"acl_smtp_etrn": "etrn", "smtp_etrn_command": "/usr/sbin/exim -R $domain"},
    EtrnForm.NO_ACL: {},
}


def _acl(access: Access, intake: Address) -> str:
    tls = "deny !encrypted = *\n       message = TLS required\n" if access.tls_required else ""
    sign_in = "deny !authenticated = *\n       message = authentication required\n" if access.sign_in_required else ""
    return f"""
begin acl
recipient:
  accept condition = ${{if =={{$received_port}}{{{intake.port}}}}}
  accept domains = lsearch;/etc/exim4/nodes
  deny message = relay not permitted
etrn:
  {tls}
  {sign_in}
  accept
etrn_own:
  {tls}
  {sign_in}
  accept condition = {_own_name("$smtp_command_argument", "yes", "{no}")}
"""


def _delivery(receiver: Address, transport: Mapping[str, str]) -> str:
    # retry: a receiver that was down may be tried again at the next ETRN; nothing else would try it.
    return f"""
begin routers
receiver:
  driver = manualroute
  domains = {" : ".join((*DOMAINS, *(f"*.{name}" for name in DOMAINS)))}
  transport = receiver
  route_list = * "{receiver.host}"
  self = send
nowhere:
  driver = redirect
  data = :blackhole:
begin transports
receiver:
  driver = smtp
  port = {receiver.port}
{"".join(f"  {name} = {value}{chr(10)}" for name, value in transport.items())}begin retry
* * F,4d,1s
"""


_STORED = f"${{lookup{{$auth2}}lsearch{{{_PASSWORDS}}}{{$value}}fail}}"
_AUTHENTICATORS = f"""
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if eq{{$auth3}}{{{_STORED}}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = ${{if eq{{$auth2}}{{{_STORED.replace("auth2", "auth1")}}}}}
  server_set_id = $auth1
cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = {_STORED.replace("auth2", "auth1")}
  server_set_id = $auth1
"""
