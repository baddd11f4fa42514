"""Postfix's own smtpd that delivers to a Maildir, with queue and Maildir on the disk that is measured."""

from pathlib import Path

from tests.lab.ports import Address
from tests.lab.postfix import PostfixLab

_QUEUE, _MAIL = "/srv/queue", "/srv/mail"


class PostfixMaildir(PostfixLab):
    """Takes mail for here.example at `address` and delivers it with virtual(8)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        nobody_else = Address("127.0.0.1", 9)
        parameters = {
            "virtual_mailbox_domains": "here.example",
            "virtual_mailbox_base": _MAIL,
            "virtual_mailbox_maps": "static:box/",
            "virtual_uid_maps": "static:60100",
            "virtual_gid_maps": "static:60100",
            "virtual_transport": "virtual",
            "default_process_limit": "100",
            "smtpd_client_connection_rate_limit": "0",
            "smtpd_client_connection_count_limit": "0",
        }
        super().__init__(nobody_else, parameters=parameters)

    def delivered(self) -> int:
        """How many messages lie in the Maildir."""
        new = self._folder / "mail" / "box" / "new"
        return sum(1 for _ in new.iterdir()) if new.is_dir() else 0

    def _start(self) -> None:
        for name, inside in (("queue", _QUEUE), ("mail", _MAIL)):
            (self._folder / name).mkdir()
            self.namespace.run("mkdir", inside)
            self.namespace.run("mount", "--bind", str(self._folder / name), inside)
        self.namespace.run("chown", "60100:60100", _MAIL)
        super()._start()

    def _write_master_cf(self) -> None:
        super()._write_master_cf()
        services = self.namespace.path("/srv/postfix/master.cf")
        services.write_text(services.read_text() + "virtual unix - n n - - virtual\n")
