"""The first page: the host, then what was found on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from etrn_gui.domain.endpoint import Endpoint, parse_endpoint, parse_host
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import TlsMode
from etrn_gui.ui.bridge import Finding
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.assistant.findings import Findings
from etrn_gui.ui.views.assistant.page import AssistantPage
from etrn_gui.ui.views.certificate_box import CertificateBox
from etrn_gui.ui.views.pieces import label
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid


class HostPage(AssistantPage):
    """Asks for a look with `look_wanted`, and is told what was found."""

    look_wanted = Signal(str, int)
    """Host, and the port that the person has named, or 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = self.tr("Where is your mail?")
        text = self.tr(
            "Write the mail server of your provider. Port, encryption and ETRN are found by asking; nothing is sent."
        )
        super().__init__(title, text, parent)
        self.host = QLineEdit()
        self.host.setPlaceholderText(self.tr("mail.provider.example"))
        grid = FieldGrid()
        self._row = grid.add(self.tr("&Host"), self.host)
        self.findings, self.certificate = Findings(theme), CertificateBox()
        self.send_anyway = QCheckBox(self.tr("Send ETRN all the same: some servers take it without offering it"))
        self._clear = label(
            self.tr("Nothing is encrypted here: everybody on the way can read along, so no password is sent."), "muted"
        )
        self.send_anyway.setToolTip(self.tr("Ask your provider first, where you can."))
        self._looked_at: Endpoint | None = None
        self._looking = False
        for part in (self.send_anyway, self._clear):
            part.hide()
        self._clear.setWordWrap(True)
        self.body.addLayout(grid)
        for found in (self.findings, self._clear, self.send_anyway, self.certificate):
            self.body.addWidget(found)
        self.body.addStretch(1)
        self._connect()

    def _connect(self) -> None:
        self.host.textEdited.connect(self._edited)
        self.findings.chosen.connect(self._choose)
        self.send_anyway.toggled.connect(self.changed)
        self.certificate.confirmed.connect(self.changed)

    def enter(self) -> None:
        """Begin at the host."""
        self.host.setFocus()

    # --- what was entered --------------------------------------------------------------------------------------------

    @property
    def endpoint(self) -> Endpoint | Problem:
        """What was typed: a host, perhaps with a port (else 0)."""
        text = self.host.text().strip()
        if not text:
            what = self.tr("The host is empty.")
            return Problem(what, self.tr("Write the provider’s mail server, such as mail.provider.example."))
        host = parse_host(text)
        return parse_endpoint(text) if isinstance(host, Problem) and ":" in text else _portless(host)

    @property
    def finding(self) -> Finding | None:
        """What is chosen."""
        return self.findings.finding

    @property
    def looking(self) -> bool:
        """Whether ports are being looked at."""
        return self._looking

    @property
    def looked(self) -> bool:
        """Whether what was found belongs to what stands in the field."""
        return self._looked_at is not None and self._looked_at == self.endpoint and not self._looking

    def go_on(self) -> bool:
        """Look, where that was not done yet; else say whether the next page may come, and if not, why."""
        endpoint = self.endpoint
        if isinstance(endpoint, Problem):
            self.show_fault(endpoint)
            return False
        if not self.looked:
            self._look(endpoint)
            return False
        fault = self._fault()
        self.show_fault(fault)
        return fault is None

    def _fault(self) -> Problem | None:
        if self.finding is None:
            what = self.tr("No mail server answers there.")
            return Problem(
                what, self.tr("Ask your provider for host and port; write a port behind the host, host:port.")
            )
        if self.certificate.is_open:
            what = self.tr("The certificate is not confirmed.")
            return Problem(what, self.tr("Compare its fingerprint and confirm it below, or choose another port."))
        if not self.finding.etrn and not self.send_anyway.isChecked():
            what = self.tr("ETRN is not offered there.")
            return Problem(what, self.tr("Ask your provider where it is, or choose below to send it all the same."))
        return None

    # --- looking -----------------------------------------------------------------------------------------------------

    def _look(self, endpoint: Endpoint) -> None:
        self.show_fault(None)
        self._looked_at, self._looking = endpoint, True
        self.look_wanted.emit(endpoint.host, endpoint.port)

    def show_ports(self, ports: tuple[int, ...]) -> None:
        """Show that these ports are being looked at."""
        self.findings.show_ports(ports)
        self._choose(None)

    def show_found(self, found: Finding | Problem) -> None:
        """Show what was found on a port; the fault of a name stands under the host."""
        if isinstance(found, Problem):
            self.findings.show_ports(())
            self._looked_at = None
            self.show_fault(found)
        else:
            self.findings.show_finding(found)

    def show_looked(self, complete: bool) -> None:
        """Say what it came to."""
        self._looking = False
        self.findings.show_ended()
        if complete and self._looked_at and self.finding is None:
            self.show_fault(self._fault())
        if not complete:
            self._looked_at = None
        self.changed.emit()

    def show_fault(self, problem: Problem | None) -> None:
        """Say under the host what is wrong."""
        self._row.show_fault(problem)

    def _choose(self, finding: Finding | None) -> None:
        self.certificate.show_certificate(finding.certificate if finding else None)
        self.send_anyway.setVisible(finding is not None and not finding.etrn)
        self._clear.setVisible(finding is not None and finding.tls is TlsMode.NONE)
        self.show_fault(None)
        self.changed.emit()

    def _edited(self) -> None:
        self.show_fault(None)
        if self._looked_at and self._looked_at != self.endpoint:
            self.findings.show_ports(())
            self._looked_at = None
            self._choose(None)
        self.changed.emit()


def _portless(host: str | Problem) -> Endpoint | Problem:
    return host if isinstance(host, Problem) else Endpoint(host, 0)
