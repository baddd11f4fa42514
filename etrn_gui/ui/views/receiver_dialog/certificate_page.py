"""The certificate: none, one that the program makes, or files; what is in it, and a way to copy its fingerprint."""

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QFrame, QLineEdit, QRadioButton, QWidget

from etrn_gui.domain.certificate import Certificate, colons
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import SELF_MADE
from etrn_gui.ui.machinery import said_problem
from etrn_gui.ui.theme import fixed_font
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, label, row
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid, FieldRow
from etrn_gui.ui.views.receiver_dialog.entries import CertificateKind, Entries, Field
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.receiver_rules import protection_words

_CERTIFICATES = {CertificateKind.NONE: "", CertificateKind.OWN: SELF_MADE, CertificateKind.FILES: "files"}


class CertificatePage(QWidget):
    """Knows no files itself: `look_wanted` and `make_wanted` ask, `show_certificate` answers."""

    changed = Signal()
    look_wanted = Signal()
    """The files may have changed: read them."""
    make_wanted = Signal(bool)
    """Make or renew the program's own; True: with a new key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = {
            CertificateKind.NONE: QRadioButton(self.tr("None: mail comes without TLS")),
            CertificateKind.OWN: QRadioButton(self.tr("Made by the program, and renewed by itself")),
            CertificateKind.FILES: QRadioButton(self.tr("From files, such as those of Let’s Encrypt")),
        }
        self._group = QButtonGroup(self)
        self.certificate, self.private_key = QLineEdit(), QLineEdit()
        self._files = QWidget()
        self.rows = self._lay_out_files()
        self._facts = _Facts()
        self._make = button(self.tr("Make one now"), self.tr("Make a certificate now"))
        self._new_key = button(self.tr("With a new key…"), self.tr("Make a certificate with a new key"))
        self._reload = button(self.tr("Read the files again"), self.tr("Read the certificate’s files again"))
        self._lay_out()
        self._connect()

    def _lay_out_files(self) -> dict[Field, FieldRow]:
        grid = FieldGrid(self._files)
        rows = {}
        for item, line, text, hint in (
            (Field.CERTIFICATE, self.certificate, self.tr("Chain (PEM)"), ""),
            (Field.PRIVATE_KEY, self.private_key, self.tr("Key (PEM)"), self.tr("Without a passphrase.")),
        ):
            browse = button(self.tr("Browse…"), self.tr("Choose the file: {what}").format(what=text))
            browse.clicked.connect(lambda _=False, chosen=line, what=text: self._browse(chosen, what))
            rows[item] = grid.add(text, line, beside=browse, hint=hint)
        return rows

    def _lay_out(self) -> None:
        layout = column(self, margin=Space.L, spacing=Space.S)
        for kind, radio in self.kinds.items():
            self._group.addButton(radio)
            radio.setAccessibleName(radio.text())
            radio.setAccessibleDescription(protection_words(_CERTIFICATES[kind]))
            layout.addWidget(radio)
            if kind is CertificateKind.FILES:
                layout.addWidget(self._files)
        layout.addSpacing(Space.S)
        layout.addWidget(self._facts)
        layout.addLayout(row(self._make, self._new_key, self._reload, 1, spacing=Space.S))
        layout.addStretch(1)
        self._new_key.setToolTip(self.tr("Providers that trust this very key must be told of the new one."))

    def _connect(self) -> None:
        for radio in self.kinds.values():
            radio.toggled.connect(self._chosen)
        for line in (self.certificate, self.private_key):
            line.textEdited.connect(self.changed)
            line.editingFinished.connect(self.look_wanted)
        self._make.clicked.connect(lambda: self.make_wanted.emit(False))
        self._new_key.clicked.connect(lambda: self.make_wanted.emit(True))
        self._reload.clicked.connect(self.look_wanted)

    @property
    def kind(self) -> CertificateKind:
        """What is chosen."""
        return next(kind for kind, radio in self.kinds.items() if radio.isChecked())

    def show_entries(self, entries: Entries) -> None:
        """Fill the fields."""
        self.certificate.setText(entries.certificate)
        self.private_key.setText(entries.private_key)
        self.kinds[entries.kind].setChecked(True)
        self._offer()

    def show_certificate(self, found: Certificate | Problem | None) -> None:
        """Show what is in the certificate that is chosen."""
        self._facts.show_certificate(found, self.kind)
        made = isinstance(found, Certificate) and found.self_made
        self._make.setText(self.tr("Renew now") if made else self.tr("Make one now"))
        self._make.setAccessibleName(self._make.text())
        self._make.setToolTip(self.tr("Renew the certificate") if made else self.tr("Make a certificate now"))
        self._new_key.setVisible(self.kind is CertificateKind.OWN and made)

    def _chosen(self, on: bool) -> None:
        if on:
            self._offer()
            self.changed.emit()
            self.look_wanted.emit()

    def _offer(self) -> None:
        self._files.setVisible(self.kind is CertificateKind.FILES)
        self._reload.setVisible(self.kind is CertificateKind.FILES)
        self._make.setVisible(self.kind is CertificateKind.OWN)
        self._new_key.setVisible(False)

    def _browse(self, line: QLineEdit, what: str) -> None:
        dialog = QFileDialog(self, what, line.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)

        def take(path: str) -> None:
            line.setText(path)
            self.changed.emit()
            self.look_wanted.emit()

        dialog.fileSelected.connect(take)
        dialog.open()


class _Facts(QFrame):
    """Subject, end and fingerprint, or why there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._who, self._until, self._print = label("", "strong"), label("", "muted"), label()
        self._fault = label("", "error")
        self._fingerprint = ""
        self._print.setFont(fixed_font())
        self._print.setAccessibleName(self.tr("Fingerprint of the certificate (SHA-256)"))
        for part in (self._who, self._until, self._print, self._fault):
            part.setWordWrap(True)
        self._copy = button(self.tr("Copy fingerprint"), self.tr("Copy the fingerprint of the certificate"))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._fingerprint))
        layout = column(self, margin=Space.M, spacing=Space.XS)
        for part in (self._who, self._until, self._print, self._fault):
            layout.addWidget(part)
        layout.addLayout(row(1, self._copy))
        self.hide()

    def show_certificate(self, found: Certificate | Problem | None, kind: CertificateKind) -> None:
        self.setVisible(kind is not CertificateKind.NONE)
        known = isinstance(found, Certificate)
        for part in (self._until, self._print, self._copy):
            part.setVisible(known)
        self._fault.setVisible(isinstance(found, Problem))
        self._who.setVisible(not isinstance(found, Problem))
        if isinstance(found, Problem):
            self._fault.setText(visible(said_problem(found)))
        elif isinstance(found, Certificate):
            self._show(found)
        else:
            none = self.tr("It is made when the receiver starts, or now.")
            self._who.setText(none if kind is CertificateKind.OWN else self.tr("Choose the two files."))

    def _show(self, found: Certificate) -> None:
        self._fingerprint = colons(found.fingerprint)
        self._who.setText(visible(", ".join(found.names) or found.subject or self.tr("(without a name)")))
        form = self.tr("d MMMM yyyy", "a date, in the signs of Qt")
        until = QLocale().toString(QDateTime.fromMSecsSinceEpoch(int(found.until * 1000)).date(), form)
        self._until.setText(self.tr("valid until {day}").format(day=until))
        half = len(self._fingerprint) // 2
        self._print.setText(f"{self._fingerprint[:half]}\n{self._fingerprint[half:].lstrip(':')}")
