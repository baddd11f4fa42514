"""The dialog itself: pages of fields, what they do in words, and Apply."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QTabWidget, QWidget

from etrn_gui.domain.certificate import Certificate
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import AcceptedDomain, ReceiverSettings
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, label, row, scrolling
from etrn_gui.ui.views.provider_dialog.field_box import FieldRow
from etrn_gui.ui.views.receiver_dialog.certificate_page import CertificatePage
from etrn_gui.ui.views.receiver_dialog.entries import Entries, Field, certificate_named, entries_of, make_settings
from etrn_gui.ui.views.receiver_dialog.limits_page import LimitsPage
from etrn_gui.ui.views.receiver_dialog.mail_page import MailPage
from etrn_gui.ui.views.receiver_dialog.reading import ReadingView
from etrn_gui.ui.wording.receiver_rules import receiver_rules

_SIZE = (660, 670)
_MARGIN_OF_SCREEN = 72
_LEAST = 230
"""Of the pages, on a low screen; what the settings do scrolls then."""


class ReceiverDialog(QDialog):
    """Opened with `open()`. Apply is always there: it leads to the first field that is not right."""

    applied = Signal(object)
    """ReceiverSettings."""
    look_wanted = Signal(object)
    """ReceiverSettings: read the certificate that these name, and answer with `show_certificate`."""
    make_wanted = Signal(object, bool)
    """ReceiverSettings: make or renew the program's own certificate for them; True: with a new key."""

    def __init__(
        self,
        settings: ReceiverSettings,
        whole: Callable[[ReceiverSettings], ReceiverSettings],
        parent: QWidget | None = None,
    ) -> None:
        """`whole` adds to settings what the profiles bring: the domains of the queues."""
        super().__init__(parent)
        self._before, self._whole = settings, whole
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Receiver"))
        self.mail = MailPage(_beyond(settings, whole))
        self.certificate = CertificatePage()
        self.limits, self.fine = LimitsPage(self._limits()), LimitsPage(self._fine())
        self.pages = QTabWidget()
        self.reading = ReadingView()
        self.apply = button(
            self.tr("Apply"), self.tr("Apply: the receiver starts again with these settings"), "primary"
        )
        self.cancel = button(self.tr("Cancel"), self.tr("Close without changing anything"))
        self._pages_of: dict[Field, QWidget] = {}
        self._rows: dict[Field, FieldRow] = {}
        self._lay_out()
        for page in (self.mail, self.certificate, self.limits, self.fine):
            page.show_entries(entries_of(settings))
            page.changed.connect(self._edited)
        self._connect()
        self._edited()

    # --- put together ------------------------------------------------------------------------------------------------

    def _limits(self) -> dict[Field, tuple[str, str, str]]:
        own = self.tr("Your providers and the allowed addresses are exempt.")
        return {
            Field.MESSAGE_SIZE: (self.tr("Message size"), self.tr("MiB at most"), ""),
            Field.FREE_SPACE: (self.tr("Disk"), self.tr("MiB stay free"), ""),
            Field.SESSIONS: (self.tr("Sessions"), self.tr("at once"), ""),
            Field.SESSIONS_PER_ADDRESS: (self.tr("Per address"), self.tr("at once"), own),
            Field.NEW_PER_MINUTE: (self.tr("New ones"), self.tr("a minute from one address"), own),
            Field.RECIPIENTS: (self.tr("Recipients"), self.tr("of one message"), ""),
        }

    def _fine(self) -> dict[Field, tuple[str, str, str]]:
        seconds = self.tr("seconds")
        slow = self.tr("Slower mail is given up after a minute; lower it where the link is that slow.")
        return {
            Field.IDLE: (self.tr("Silence"), seconds, ""),
            Field.SLOWEST_DATA: (self.tr("Slowest mail"), self.tr("octets a second"), slow),
            Field.TLS_HANDSHAKE: (self.tr("TLS handshake"), seconds, ""),
            Field.FINISH: (self.tr("When stopped"), self.tr("seconds for mail on its way"), ""),
            Field.ERRORS: (self.tr("Errors"), self.tr("in one session"), ""),
            Field.IDLE_COMMANDS: (self.tr("Idle commands"), self.tr("in a row that bring no mail"), ""),
            Field.COMMAND_LINE: (self.tr("Command"), self.tr("octets in one line"), ""),
            Field.RECEIVED_HEADERS: (self.tr("Hops"), self.tr("before it counts as a mail loop"), ""),
        }

    def _lay_out(self) -> None:
        titles: dict[MailPage | CertificatePage | LimitsPage, str] = {
            self.mail: self.tr("Where and for whom"),
            self.certificate: self.tr("Certificate"),
            self.limits: self.tr("Limits"),
            self.fine: self.tr("Times and errors"),
        }
        for page, title in titles.items():
            self._rows |= page.rows
            for field_row in page.rows.values():
                _widen(field_row)
            self._pages_of |= dict.fromkeys(page.rows, page)
            self.pages.addTab(scrolling(page), title)
        self.pages.setDocumentMode(True)
        self.pages.setMinimumHeight(_LEAST)
        self.pages.setAccessibleName(self.tr("Parts of the settings"))
        foot = row(
            label(self.tr("Apply starts the receiver again."), "small"), 1, self.cancel, self.apply, spacing=Space.S
        )
        foot.setContentsMargins(Space.L, 0, Space.L, Space.L)
        around = column(margin=0)
        around.setContentsMargins(Space.L, 0, Space.L, 0)
        around.addWidget(self.reading)
        layout = column(self, spacing=Space.M)
        layout.addWidget(self.pages, 1)
        layout.addLayout(around)
        layout.addLayout(foot)
        self.apply.setDefault(True)
        room = self.screen().availableGeometry().height() - _MARGIN_OF_SCREEN
        self.resize(_SIZE[0], min(_SIZE[1], room))

    def _connect(self) -> None:
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self.reject)
        self.certificate.look_wanted.connect(self.look)
        self.certificate.make_wanted.connect(self._make)

    # --- what stands in it -------------------------------------------------------------------------------------------

    @property
    def entries(self) -> Entries:
        """The fields as they stand."""
        return Entries(
            listen=self.mail.listen.text(),
            hostname=self.mail.hostname.text(),
            accept=self.mail.accept.toPlainText(),
            allow=self.mail.allow.toPlainText(),
            normalize=self.mail.normalize.toPlainText(),
            kind=self.certificate.kind,
            certificate=self.certificate.certificate.text(),
            private_key=self.certificate.private_key.text(),
            limits={item: line.text() for page in (self.limits, self.fine) for item, line in page.lines.items()},
        )

    def fault(self, field: Field) -> str:
        """Return what is said to be wrong with a field; empty where nothing is."""
        return self._rows[field].fault.text()

    def show_certificate(self, found: Certificate | Problem | None) -> None:
        """Show the certificate that was read or made."""
        self.certificate.show_certificate(found)

    def look(self) -> None:
        """Have the chosen certificate read."""
        named = certificate_named(self.entries, self._before)
        if named:
            self.look_wanted.emit(named)
        else:
            self.show_certificate(None)

    def _make(self, new_key: bool) -> None:
        if named := certificate_named(self.entries, self._before):
            self.make_wanted.emit(named, new_key)

    def _found(self) -> ReceiverSettings | Mapping[Field, Problem]:
        return make_settings(self.entries, self._before)

    # --- as one types ------------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        found = self._found()
        faults = {} if isinstance(found, ReceiverSettings) else found
        for item, field_row in self._rows.items():
            field_row.show_fault(faults.get(item))
        self.reading.show_rules(None if faults else receiver_rules(self._whole(self._settled(found))))

    def _settled(self, found: ReceiverSettings | Mapping[Field, Problem]) -> ReceiverSettings:
        return found if isinstance(found, ReceiverSettings) else self._before

    def _apply(self) -> None:
        found = self._found()
        if isinstance(found, ReceiverSettings):
            self.applied.emit(found)
            self.accept()
            return
        first = next(item for item in self._rows if item in found)
        page = self._pages_of[first]
        self.pages.setCurrentIndex(next(at for at in range(self.pages.count()) if self._holds(at, page)))
        self._rows[first].editor.setFocus()

    def _holds(self, at: int, page: QWidget) -> bool:
        area = self.pages.widget(at)
        return isinstance(area, QScrollArea) and area.widget() is page


def _beyond(
    settings: ReceiverSettings, whole: Callable[[ReceiverSettings], ReceiverSettings]
) -> tuple[AcceptedDomain, ...]:
    return tuple(rule for rule in whole(settings).accept if rule not in settings.accept)


def _widen(field_row: FieldRow) -> None:
    """Let what stands below a field take the width of this dialog, so that a grid gives it the height that it wants."""
    for part in (field_row.hint, field_row.fault):
        part.setMinimumWidth(0)
        part.setMaximumWidth(_SIZE[0])
