"""A certificate that nobody vouches for: what it is, and the person's word that it is the right one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QWidget

from etrn_gui.ui.bridge import SeenCertificate
from etrn_gui.ui.machinery import said
from etrn_gui.ui.theme import fixed_font
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column, label
from etrn_gui.ui.views.texts import selectable
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.finding import certificate_lines


class CertificateBox(QFrame):
    """Hidden while there is nothing to confirm. Trust is given to exactly this certificate, by its fingerprint."""

    confirmed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._certificate: SeenCertificate | None = None
        self.setProperty("role", "card")
        self._why = label()
        self._why.setWordWrap(True)
        ask = self.tr(
            "Ask your provider for the SHA-256 fingerprint of its certificate, by telephone or letter, and compare. If "
            "it is another one, somebody may be in between."
        )
        self._ask = label(ask, "muted")
        self._ask.setWordWrap(True)
        self._lines = QFormLayout()
        self._lines.setHorizontalSpacing(Space.M)
        self._lines.setVerticalSpacing(Space.XS)
        self.trust = QCheckBox(self.tr("It is the same: trust exactly this certificate"))
        self.trust.setAccessibleDescription(ask)
        self.trust.toggled.connect(self.confirmed)
        layout = column(self, margin=Space.M, spacing=Space.S)
        layout.addWidget(label(self.tr("The certificate cannot be verified"), "strong"))
        layout.addWidget(self._why)
        layout.addLayout(self._lines)
        layout.addWidget(self._ask)
        layout.addWidget(self.trust)
        self.hide()

    @property
    def pin(self) -> str:
        """The fingerprint to pin; empty where nothing was confirmed, or nothing has to be."""
        return self._certificate.fingerprint if self._certificate and self.trust.isChecked() else ""

    @property
    def is_open(self) -> bool:
        """Whether the person still has to confirm."""
        return self._certificate is not None and not self.trust.isChecked()

    def show_certificate(self, certificate: SeenCertificate | None) -> None:
        """Ask about a certificate that cannot be verified; nothing is asked about any other."""
        doubtful = certificate if certificate and not certificate.verified else None
        if doubtful != self._certificate:
            self.trust.setChecked(False)
        self._certificate = doubtful
        self.setVisible(doubtful is not None)
        if doubtful:
            self._why.setText(visible(said(doubtful.fault)))
            self._fill(doubtful)

    def _fill(self, certificate: SeenCertificate) -> None:
        while self._lines.rowCount():
            self._lines.removeRow(0)
        for name, value in certificate_lines(certificate):
            shown = selectable(label(value.replace(":", ":\u200b")))
            shown.setFont(fixed_font())
            shown.setAccessibleName(f"{name}: {value}")
            self._lines.addRow(label(name, "muted"), shown)
