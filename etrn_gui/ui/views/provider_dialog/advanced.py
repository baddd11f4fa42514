"""What most providers never need, folded away."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPushButton, QWidget

from etrn_gui.ui.views.pieces import button, label
from etrn_gui.ui.views.provider_dialog.entries import Entries, Field
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid, FieldRow

SHORT = 96
"""The width of a field for a number."""


class AdvancedFields(QWidget):
    """The folded part of the dialog."""

    changed = Signal()
    certificate_wanted = Signal()
    """The person wants to see the provider's certificate, to pin it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.send_anyway = QCheckBox(self.tr("Send ETRN even where the provider does not offer it"))
        self.cleartext = QCheckBox(self.tr("Sign in without TLS (this machine and test providers only)"))
        self.send_anyway.setToolTip(self.tr("Some servers take it without offering it."))
        self.cleartext.setToolTip(self.tr("Everybody on the way can read the password."))
        self.reply_timeout, self.silence_after, self.quiet_after = QLineEdit(), QLineEdit(), QLineEdit()
        self.ehlo_name, self.source_address = QLineEdit(), QLineEdit()
        self.ca, self.certificate, self.pin = QLineEdit(), QLineEdit(), QLineEdit()
        self._browse_ca = button(self.tr("Browse…"), self.tr("Choose the file with the authorities"))
        self._browse_own = button(self.tr("Browse…"), self.tr("Choose the file with your own certificate"))
        self.look = button(self.tr("Look…"), self.tr("Look at the provider’s certificate, to pin it"))
        self._set_up()
        self.rows = self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        for line in (self.reply_timeout, self.silence_after, self.quiet_after):
            line.setMaximumWidth(SHORT)
        self.ehlo_name.setPlaceholderText(self.tr("this machine’s own name"))
        self.source_address.setPlaceholderText(self.tr("as the system chooses"))
        self.ca.setPlaceholderText(self.tr("the system’s authorities"))
        self.certificate.setPlaceholderText(self.tr("none"))
        self.pin.setPlaceholderText(self.tr("none"))

    def _lay_out(self) -> dict[Field, FieldRow]:
        grid = FieldGrid(self)
        silent = self.tr("Without any mail for that long, an accepted flush is called silent.")
        quiet = self.tr("Without further mail for that long, a flush that brought mail is complete.")
        link = self.tr("An address of this machine, where it has several links.")
        own = self.tr("Your own certificate with its key, for a provider that wants one.")
        pin = self.tr("SHA-256 of the certificate: trust exactly this one.")
        rows = {
            Field.REPLY_TIMEOUT: grid.add(self.tr("Wait for a reply"), self.reply_timeout, beside=self._seconds()),
            Field.SILENCE_AFTER: grid.add(
                self.tr("Silent after"), self.silence_after, beside=self._seconds(), hint=silent
            ),
            Field.QUIET_AFTER: grid.add(
                self.tr("Complete after"), self.quiet_after, beside=self._seconds(), hint=quiet
            ),
            Field.EHLO_NAME: grid.add(self.tr("Name in EHLO"), self.ehlo_name),
            Field.SOURCE_ADDRESS: grid.add(self.tr("Connect from"), self.source_address, hint=link),
            Field.TLS_CA: grid.add(self.tr("Authorities (PEM)"), self.ca, beside=self._browse_ca),
            Field.TLS_PIN: grid.add(self.tr("Certificate pin"), self.pin, beside=self.look, hint=pin),
            Field.TLS_CERTIFICATE: grid.add(
                self.tr("Own certificate"), self.certificate, beside=self._browse_own, hint=own
            ),
        }
        at = grid.rowCount()
        for offset, box in enumerate((self.send_anyway, self.cleartext)):
            grid.addWidget(box, at + offset, 1)
        return rows

    def _seconds(self) -> QWidget:
        return label(self.tr("seconds"), "muted")

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        numbers = (self.reply_timeout, self.silence_after, self.quiet_after)
        return (*numbers, self.ehlo_name, self.source_address, self.ca, self.pin, self.certificate)

    def _connect(self) -> None:
        for box in (self.send_anyway, self.cleartext):
            box.toggled.connect(self.changed)
        for line in self._lines:
            line.textEdited.connect(self.changed)
        self._browse(self._browse_ca, self.ca, lambda: self.tr("The provider’s authorities"))
        self._browse(self._browse_own, self.certificate, lambda: self.tr("Your own certificate"))
        self.look.clicked.connect(self.certificate_wanted)

    def show_entries(self, entries: Entries) -> None:
        """Fill the fields."""
        self.send_anyway.setChecked(entries.send_anyway)
        self.cleartext.setChecked(entries.allow_cleartext_auth)
        self.reply_timeout.setText(entries.reply_timeout)
        self.silence_after.setText(entries.silence_after)
        self.quiet_after.setText(entries.quiet_after)
        self.ehlo_name.setText(entries.ehlo_name)
        self.source_address.setText(entries.source_address)
        self.ca.setText(entries.tls_ca)
        self.pin.setText(entries.tls_pin)
        self.certificate.setText(entries.tls_certificate)

    def show_pin(self, pin: str) -> None:
        """Take a fingerprint that the person has confirmed."""
        self.pin.setText(pin)
        self.changed.emit()

    def _browse(self, pressed: QPushButton, line: QLineEdit, title: Callable[[], str]) -> None:
        """Let a button choose the file of a line."""
        pressed.clicked.connect(lambda: self._ask_for_file(line, title()))

    def _ask_for_file(self, line: QLineEdit, title: str) -> None:
        dialog = QFileDialog(self, title, line.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self._take_file(line, name))
        dialog.open()

    def _take_file(self, line: QLineEdit, name: str) -> None:
        line.setText(name)
        self.changed.emit()
