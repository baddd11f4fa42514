"""The dialog itself: fields, what is wrong with them in words, and Save."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from etrn_gui.domain.endpoint import parse_host, parse_port
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile
from etrn_gui.ui.bridge import Configuration
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, label, row, scrolling
from etrn_gui.ui.views.provider_dialog.advanced import SHORT, AdvancedFields
from etrn_gui.ui.views.provider_dialog.entries import PORTS, Entries, Field, entries_of, make_profile, split_host
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid, FieldRow
from etrn_gui.ui.views.provider_dialog.queues_editor import QueuesEditor
from etrn_gui.ui.views.provider_dialog.sign_in_choice import SignInChoice
from etrn_gui.ui.views.provider_dialog.tls_choice import TlsChoice
from etrn_gui.ui.visible import visible

_WIDTH = 560
_MARGIN_OF_SCREEN = 96


class ProviderDialog(QDialog):
    """Opened with `open()`. Save is always there: it leads to the first field that is not right yet."""

    saved = Signal(object, object)
    """The Profile, and the new password (str) or None where it stays as it is."""

    certificate_wanted = Signal(str, int)
    """Host and port whose certificate the person wants to see, to pin it."""

    def __init__(self, configuration: Configuration, profile: Profile | None, parent: QWidget | None = None) -> None:
        """`profile` is what is to be changed, None for a new one; `configuration` tells which names are taken."""
        super().__init__(parent)
        self._before = profile
        self._taken = {other.name for other in configuration.profiles if profile is None or other.name != profile.name}
        self._tried = False
        self._port_is_own = False
        self.name, self.host, self.user, self.password = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.port, self.tls, self.queues, self.advanced = QLineEdit(), TlsChoice(), QueuesEditor(), AdvancedFields()
        self.sign_in = SignInChoice()
        self.unfold = self._make_unfold()
        self.save, self.cancel = self._make_buttons()
        self._set_up()
        self._rows = self._lay_out()
        self.show_entries(entries_of(profile) if profile else Entries())
        self._connect()

    # --- put together ------------------------------------------------------------------------------------------------

    def _make_unfold(self) -> QPushButton:
        made = button(self.tr("▸ Advanced"), self.tr("Show the advanced settings"), "link", name=self.tr("Advanced"))
        made.setCheckable(True)
        return made

    def _make_buttons(self) -> tuple[QPushButton, QPushButton]:
        save = button(self.tr("Save"), self.tr("Save this provider"), "primary")
        save.setDefault(True)
        return save, button(self.tr("Cancel"), self.tr("Close without saving"))

    def _set_up(self) -> None:
        editing = self._before is not None
        name = visible(self._before.name) if self._before else ""
        self.setWindowTitle(self.tr("Edit {name}").format(name=name) if editing else self.tr("Add a provider"))
        self.host.setPlaceholderText(self.tr("mail.provider.example"))
        self.user.setPlaceholderText(self.tr("none: the provider knows this machine by its address"))
        self.port.setMaximumWidth(SHORT)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        if self._before and self._before.user and self._before.secret:
            self.password.setPlaceholderText(self.tr("unchanged"))

    def _lay_out(self) -> dict[Field, FieldRow]:
        grid = FieldGrid()
        rows = {
            Field.NAME: grid.add(self.tr("&Name"), self.name, says=self.tr("What you call this provider.")),
            Field.HOST: grid.add(self.tr("&Host"), self.host),
            Field.TLS: grid.add(self.tr("&Encryption"), self.tls),
            Field.PORT: grid.add(
                self.tr("&Port"),
                self.port,
                beside=label(),
                says=self.tr("It follows the encryption until you write one."),
            ),
            Field.USER: grid.add(self.tr("&User"), self.user),
            Field.SIGN_IN: grid.add(self.tr("Signs in with"), self.sign_in),
            Field.PASSWORD: grid.add(
                self.tr("Pass&word"), self.password, hint=self.tr("Kept in the system keyring, never shown again.")
            ),
            Field.QUEUES: grid.add(self.tr("&Queues"), self.queues),
        }
        inner = QWidget()
        fields = column(inner, margin=Space.XL, spacing=Space.S)
        fields.addLayout(grid)
        fields.addLayout(row(self.unfold, 1))
        fields.addWidget(self.advanced)
        fields.addStretch(1)
        self.advanced.hide()
        area = scrolling(inner)
        foot = row(1, self.cancel, self.save, spacing=Space.S)
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        layout = column(self)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        self._area, self._fields, self._foot = area, fields, foot
        return rows | self.advanced.rows

    def _connect(self) -> None:
        self.unfold.toggled.connect(self._unfold)
        self.tls.chosen.connect(self._follow_tls)
        self.port.textEdited.connect(self._port_edited)
        self.host.editingFinished.connect(self._split_host)
        self.host.textEdited.connect(self.name.setPlaceholderText)
        for line in (self.name, self.host, self.port, self.user, self.password):
            line.textEdited.connect(self._edited)
        self.tls.chosen.connect(self._edited)
        self.sign_in.chosen.connect(self._edited)
        self.advanced.certificate_wanted.connect(self._want_certificate)
        self.advanced.changed.connect(self._edited)
        self.queues.changed.connect(self._edited)
        self.queues.line.textEdited.connect(self._fit)
        self.queues.fault_changed.connect(self._rows[Field.QUEUES].show_fault)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)

    def showEvent(self, event: QShowEvent) -> None:
        """Open as high as the fields are."""
        super().showEvent(event)
        self._fit()

    def _unfold(self, unfolded: bool) -> None:
        self.advanced.setVisible(unfolded)
        self.unfold.setText(self.tr("▾ Advanced") if unfolded else self.tr("▸ Advanced"))
        self._fit()

    def _fit(self) -> None:
        """Grow to the height that the fields want, as far as the screen has it; beyond that they scroll."""
        room = self.screen().availableGeometry().height() - _MARGIN_OF_SCREEN
        wanted = self._fields.sizeHint().height() + self._foot.sizeHint().height() + Space.S
        self.resize(max(self.width(), _WIDTH), max(min(wanted, room), min(self.height(), room)))

    # --- what stands in it -------------------------------------------------------------------------------------------

    @property
    def entries(self) -> Entries:
        """The fields as they stand."""
        return Entries(
            name=self.name.text(),
            host=self.host.text(),
            port=self.port.text(),
            tls=self.tls.mode,
            user=self.user.text().strip(),
            password=self.password.text(),
            queues=self.queues.queues,
            send_anyway=self.advanced.send_anyway.isChecked(),
            reply_timeout=self.advanced.reply_timeout.text(),
            ehlo_name=self.advanced.ehlo_name.text().strip(),
            tls_ca=self.advanced.ca.text().strip(),
            tls_pin=self.advanced.pin.text().strip(),
            allow_cleartext_auth=self.advanced.cleartext.isChecked(),
            sign_in=self.sign_in.sign_in,
            tls_certificate=self.advanced.certificate.text().strip(),
            source_address=self.advanced.source_address.text().strip(),
            silence_after=self.advanced.silence_after.text(),
            quiet_after=self.advanced.quiet_after.text(),
        )

    def show_entries(self, entries: Entries) -> None:
        """Fill the fields."""
        self.name.setText(entries.name)
        self.host.setText(entries.host)
        self.tls.choose(entries.tls)
        self.port.setText(entries.port)
        self._port_is_own = entries.port != str(PORTS[entries.tls])
        self.user.setText(entries.user)
        self.sign_in.choose(entries.sign_in)
        self.queues.show_queues(entries.queues)
        self.advanced.show_entries(entries)

    def show_host(self, host: str) -> None:
        """Begin with a host that is known."""
        self.host.setText(host)
        self.name.setPlaceholderText(host)
        self._split_host()

    def show_looking(self, looking: bool) -> None:
        """Show that the provider's certificate is being fetched."""
        self.advanced.look.setEnabled(not looking)
        if looking:
            self._rows[Field.TLS_PIN].show_fault(None)

    def show_no_certificate(self, problem: Problem) -> None:
        """Say under the pin why there is nothing to pin."""
        self._rows[Field.TLS_PIN].show_fault(problem)
        self._fit()

    def fault(self, field: Field) -> str:
        """Return what is said to be wrong with a field; empty where nothing is."""
        return self._rows[field].fault.text()

    def _follow_tls(self) -> None:
        """The port follows the encryption until somebody sets it."""
        if not self._port_is_own:
            self.port.setText(str(PORTS[self.tls.mode]))

    def _port_edited(self) -> None:
        self._port_is_own = True

    def _split_host(self) -> None:
        if endpoint := split_host(self.host.text()):
            self.host.setText(endpoint.host)
            self.port.setText(str(endpoint.port))
            self._port_is_own = True

    def _want_certificate(self) -> None:
        """Have the certificate looked at, where host and port can be ones."""
        self._split_host()
        host, port = parse_host(self.host.text()), parse_port(self.port.text())
        self._rows[Field.HOST].show_fault(host if isinstance(host, Problem) else None)
        self._rows[Field.PORT].show_fault(port if isinstance(port, Problem) else None)
        if isinstance(host, str) and isinstance(port, int):
            self.certificate_wanted.emit(host, port)
        else:
            self._lead_to_first()

    # --- saving ------------------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        """After the first try, a fault goes as soon as it is mended."""
        if self._tried:
            self._show_faults(self._check())

    def _check(self) -> Profile | Mapping[Field, Problem]:
        return make_profile(self.entries, self._before, self._taken)

    def _show_faults(self, found: Profile | Mapping[Field, Problem]) -> None:
        faults = {} if isinstance(found, Profile) else found
        for field, field_row in self._rows.items():
            if field is not Field.QUEUES:
                field_row.show_fault(faults.get(field))
        self._fit()

    def _save(self) -> None:
        self._tried = True
        self._split_host()
        in_line = self.queues.take_line()
        found = self._check()
        self._show_faults(found)
        self._rows[Field.QUEUES].show_fault(in_line)
        if isinstance(found, Profile) and in_line is None:
            self.saved.emit(found, self.password.text() or None)
            self.accept()
            return
        self._lead_to_first()

    def _lead_to_first(self) -> None:
        wrong = [field_row for field_row in self._rows.values() if field_row.fault.text()]
        if any(field_row in self.advanced.rows.values() for field_row in wrong):
            self.unfold.setChecked(True)
        wrong[0].editor.setFocus()
        self._area.ensureWidgetVisible(wrong[0].fault)
