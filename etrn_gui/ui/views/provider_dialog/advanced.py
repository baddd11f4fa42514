"""What most providers never need, folded away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QWidget

from etrn_gui.ui.views.pieces import button, label
from etrn_gui.ui.views.provider_dialog.entries import Entries, Field
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid, FieldRow

SHORT = 96
"""The width of a field for a number."""


class AdvancedFields(QWidget):
    """The folded part of the dialog."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.send_anyway = QCheckBox(self.tr("Send ETRN even where the provider does not offer it"))
        self.cleartext = QCheckBox(self.tr("Sign in without TLS (this machine and test providers only)"))
        self.reply_timeout, self.ehlo_name, self.ca, self.pin = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self._browse = button(self.tr("Browse…"), self.tr("Choose the file with the authorities"))
        self._set_up()
        self.rows = self._lay_out()
        self._connect()

    def _set_up(self) -> None:
        self.reply_timeout.setMaximumWidth(SHORT)
        self.ehlo_name.setPlaceholderText(self.tr("this machine’s own name"))
        self.ca.setPlaceholderText(self.tr("the system’s authorities"))
        self.pin.setPlaceholderText(self.tr("none"))

    def _lay_out(self) -> dict[Field, FieldRow]:
        grid, seconds = FieldGrid(self), label(self.tr("seconds"), "muted")
        rows = {
            Field.REPLY_TIMEOUT: grid.add(self.tr("Wait for a reply"), self.reply_timeout, beside=seconds),
            Field.EHLO_NAME: grid.add(self.tr("Name in EHLO"), self.ehlo_name),
            Field.TLS_CA: grid.add(self.tr("Authorities (PEM)"), self.ca, beside=self._browse),
            Field.TLS_PIN: grid.add(
                self.tr("Certificate pin"),
                self.pin,
                hint=self.tr("SHA-256 of the certificate: trust exactly this one."),
            ),
        }
        at = grid.rowCount()
        for offset, box in enumerate((self.send_anyway, self.cleartext)):
            grid.addWidget(box, at + offset, 1)
        return rows

    def _connect(self) -> None:
        for box in (self.send_anyway, self.cleartext):
            box.toggled.connect(self.changed)
        for line in (self.reply_timeout, self.ehlo_name, self.ca, self.pin):
            line.textEdited.connect(self.changed)
        self._browse.clicked.connect(self._ask_for_ca)

    def show_entries(self, entries: Entries) -> None:
        """Fill the fields."""
        self.send_anyway.setChecked(entries.send_anyway)
        self.cleartext.setChecked(entries.allow_cleartext_auth)
        self.reply_timeout.setText(entries.reply_timeout)
        self.ehlo_name.setText(entries.ehlo_name)
        self.ca.setText(entries.tls_ca)
        self.pin.setText(entries.tls_pin)

    def _ask_for_ca(self) -> None:
        dialog = QFileDialog(self, self.tr("The provider’s authorities"), self.ca.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self._take_ca)
        dialog.open()

    def _take_ca(self, name: str) -> None:
        self.ca.setText(name)
        self.changed.emit()
