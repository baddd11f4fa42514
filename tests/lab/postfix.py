"""Postfix as a provider: mail is deferred as it comes in, and leaves by the fast flush service (flush(8)) alone."""

import os
import signal
import socket
from collections.abc import Mapping
from typing import ClassVar

import psutil

from tests.lab import sasl
from tests.lab.mta import DOMAINS, OPEN_ACCESS, Access, MtaLab, QueueFiles
from tests.lab.namespace import HOST_NAME
from tests.lab.ports import Address, wait_until

_CONFIG, _QUEUE, _DATA, _LOG = "/srv/postfix", "/srv/queue", "/srv/data", "/srv/mail.log"
# Debian's Postfix looks for the configuration of SASL there, whatever cyrus_sasl_config_path says.
_CERTIFICATE, _SASL = f"{_CONFIG}/certificate.pem", f"{_CONFIG}/sasl/smtpd.conf"

_QUEUE_FOLDERS = (
    "active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "maildrop", "private", "public",
    "saved", "trace",
)  # fmt: skip
_MOVING = ("incoming", "active", "maildrop")

# The wakeup of qmgr, in the fifth column: after an ETRN for which nothing waited, qmgr remembers to flush at its next
# scan of the incoming queue. Without a scan soon, the first message to come later would leave unasked.
_SERVICES = """
pickup     unix       n - n 60 1 pickup
cleanup    unix       n - n -  0 cleanup
qmgr       unix       n - n 2  1 qmgr
tlsmgr     unix       - - n 1000? 1 tlsmgr
rewrite    unix       - - n -  - trivial-rewrite
bounce     unix       - - n -  0 bounce
defer      unix       - - n -  0 bounce
trace      unix       - - n -  0 bounce
verify     unix       - - n -  1 verify
flush      unix       n - n 1000? 0 flush
proxymap   unix       - - n -  - proxymap
receiver   unix       - - n -  - smtp
showq      unix       n - n -  - showq
error      unix       - - n -  - error
retry      unix       - - n -  - error
discard    unix       - - n -  - discard
anvil      unix       - - n -  1 anvil
scache     unix       - - n -  1 scache
postlog    unix-dgram n - n -  1 postlogd
"""


class PostfixLab(MtaLab):
    """Postfix. `parameters` go into main.cf (postconf(5)) and win over what the lab sets.

    Those that decide who may ask: `fast_flush_domains` (names; `.name` for its subdomains), `smtpd_etrn_restrictions`.
    """

    family: ClassVar[str] = "postfix"
    packages: ClassVar[tuple[str, ...]] = ("postfix", *sasl.PACKAGES)

    def __init__(
        self, receiver: Address, access: Access = OPEN_ACCESS, parameters: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(receiver, access)
        self._parameters = dict(parameters or {})

    def reload(self, **parameters: str) -> None:
        """Set parameters of main.cf beside those set before, and wait until no process works with the old ones.

        Raises:
            TimeoutError: a session stayed open; it would go on with the old parameters.
        """
        self._parameters |= parameters
        self._write_main_cf()
        old = self._workers()
        # What `postfix reload` does; its script would want the package's own layout of /etc/postfix.
        self.namespace.run("postsuper", "-c", _CONFIG, "active")
        self._daemon.send_signal(signal.SIGHUP)
        wait_until(lambda: not old & self._workers(), "the end of the processes from before the reload")

    def deliver_to(self, receiver: Address) -> None:
        self.receiver = receiver
        self.reload()

    def _queue_files(self) -> QueueFiles:
        moving = (self._names(f"{_QUEUE}/{name}/*") for name in _MOVING)
        return QueueFiles(self._names(f"{_QUEUE}/deferred/*/*"), frozenset().union(*moving))

    def log(self) -> str:
        return self._read(_LOG)

    def _before_inject(self) -> None:
        # The scan that makes qmgr forget an earlier ETRN (see _SERVICES), without waiting for its wakeup.
        with socket.socket(socket.AF_UNIX) as trigger:
            trigger.settimeout(10)
            trigger.connect(str(self.namespace.path(f"{_QUEUE}/public/qmgr")))
            trigger.sendall(b"I")
            trigger.recv(1)  # its end: the request was read

    def _start(self) -> None:
        self.namespace.add_users(["postfix"], ["postdrop"])
        self.namespace.run("mkdir", "-p", f"{_QUEUE}/pid", *(f"{_QUEUE}/{name}" for name in _QUEUE_FOLDERS), _DATA)
        self.namespace.run("chown", "postfix", *(f"{_QUEUE}/{name}" for name in _QUEUE_FOLDERS), _DATA)
        if self.access.certificate:
            self.namespace.write(_CERTIFICATE, self.access.certificate, mode=0o600)
        if self.access.users:
            sasl.write_passwords(self.namespace, _SASL, self.access.users, owner="postfix")
        self._write_master_cf()
        self._write_main_cf()
        # It opens its own log when it has read main.cf; until then it complains here.
        self.namespace.start("/usr/lib/postfix/sbin/master", "-c", _CONFIG, output=_LOG)

    def _workers(self) -> set[psutil.Process]:
        return set(self._daemon.children())

    def _write_master_cf(self) -> None:
        intake = "-o smtpd_tls_security_level=none -o smtpd_sasl_auth_enable=no -o smtpd_client_restrictions="
        services = [f"{self.address} inet n - n - - smtpd", f"{self.intake} inet n - n - - smtpd {intake}"]
        if self.access.certificate:
            services.append(f"{self.tls_address} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes")
        self.namespace.write(f"{_CONFIG}/master.cf", "\n".join(services) + _SERVICES)

    def _write_main_cf(self) -> None:
        parameters = {**_main_cf(self.receiver), **_access_parameters(self.access), **self._parameters}
        text = "".join(f"{name} = {value}\n" for name, value in parameters.items())
        self.namespace.write(f"{_CONFIG}/main.cf", text)
        # Postfix takes a file this young for one that is still being written, and each process would wait 2 s.
        os.utime(self.namespace.path(f"{_CONFIG}/main.cf"), (0, 0))


def _main_cf(receiver: Address) -> dict[str, str]:
    host = f"[{receiver.host}]"
    return {
        "compatibility_level": "3.6",
        "queue_directory": _QUEUE,
        "data_directory": _DATA,
        "command_directory": "/usr/sbin",
        "daemon_directory": "/usr/lib/postfix/sbin",
        "maillog_file": _LOG,
        "maillog_file_prefixes": "/srv",
        "myhostname": HOST_NAME,
        "mynetworks": "127.0.0.0/8",
        "disable_dns_lookups": "yes",
        "smtpd_peername_lookup": "no",
        # Nothing but the held mail is delivered: no bounce leaves this machine.
        "mydestination": "",
        "alias_maps": "",
        "local_transport": "discard:",
        "default_transport": "discard:",
        "relay_domains": ", ".join(DOMAINS),
        "relay_transport": f"receiver:{host}:{receiver.port}",
        "smtp_tls_security_level": "may",
        # Held until asked for: never tried at first, and not again within the life of a test.
        "defer_transports": "receiver",
        "minimal_backoff_time": "4h",
        "maximal_backoff_time": "4h",
        "queue_run_delay": "4h",
        "fast_flush_domains": ", ".join((*DOMAINS, f".{DOMAINS[0]}")),
    }


def _access_parameters(access: Access) -> dict[str, str]:
    parameters = {}
    if access.certificate:
        parameters["smtpd_tls_chain_files"] = _CERTIFICATE
        parameters["smtpd_tls_security_level"] = "encrypt" if access.tls_required else "may"
    if access.users:
        parameters["smtpd_sasl_auth_enable"] = "yes"
        parameters["smtpd_sasl_local_domain"] = HOST_NAME
    if access.sign_in_required:
        parameters["smtpd_etrn_restrictions"] = "permit_sasl_authenticated, reject"
    return parameters
