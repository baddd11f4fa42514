"""The assistant itself: four pages, one after the other, and what was entered on them as a profile."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.ui.bridge import CheckRun, Configuration, ProbeRun, Step, StepName
from etrn_gui.ui.machinery import said
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.assistant.host_page import HostPage
from etrn_gui.ui.views.assistant.page import AssistantPage
from etrn_gui.ui.views.assistant.queues_page import QueuesPage
from etrn_gui.ui.views.assistant.sign_in_page import SignInPage
from etrn_gui.ui.views.assistant.test_page import MENDED_BY_PAGE, TestPage
from etrn_gui.ui.views.pieces import button, column, label, row, scrolling
from etrn_gui.ui.views.provider_dialog.entries import Entries, Field, make_profile
from etrn_gui.ui.wording.check import found_words

_SIZE = (620, 640)


class Assistant(QDialog):
    """Opened with `open()`; it removes itself when closed. What it saved stays."""

    look_wanted = Signal(str, int)
    """Host, and a port or 0 for the usual ones."""
    test_wanted = Signal(object, object, str)
    """The Profile, its password (str or None), and the name under which it was saved before (or an empty text)."""
    by_hand_wanted = Signal(str)
    """The host as far as it was typed: the person wants to set everything by hand."""
    flush_wanted = Signal(str)
    """The name of the new provider: flush it now."""
    stop_wanted = Signal()
    """Whatever is under way for this dialog is not wanted any more."""

    def __init__(self, configuration: Configuration, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a provider"))
        self._taken = {profile.name for profile in configuration.profiles}
        self._saved: Profile | None = None
        self.host, self.sign_in = HostPage(theme), SignInPage()
        self.queues, self.test = QueuesPage(), TestPage(theme)
        self._all: tuple[AssistantPage, ...] = (self.host, self.sign_in, self.queues, self.test)
        self._pages = QStackedWidget()
        self._where = label("", "small")
        self.by_hand = button(self.tr("Set by hand…"), self.tr("Set everything by hand"), "link")
        self.cancel = button(self.tr("Cancel"), self.tr("Close the assistant"))
        self.back = button(self.tr("Back"), self.tr("Go back a page"))
        self.next = button("", "", "primary")
        self.next.setDefault(True)
        self._lay_out()
        self._connect()
        self.resize(*_SIZE)
        self._enter(0)

    def _lay_out(self) -> None:
        for page in self._all:
            area = scrolling(page)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._pages.addWidget(area)
        layout = column(self, margin=Space.XL, spacing=Space.M)
        layout.addWidget(self._where)
        layout.addWidget(self._pages, 1)
        layout.addLayout(row(self.by_hand, 1, self.cancel, self.back, self.next, spacing=Space.S))

    def _connect(self) -> None:
        for page in self._all:
            page.changed.connect(self._show_buttons)
        self.host.look_wanted.connect(self.look_wanted)
        self.test.again_wanted.connect(self._test)
        self.test.mend_wanted.connect(self._mend)
        self.by_hand.clicked.connect(self._set_by_hand)
        self.cancel.clicked.connect(self.reject)
        self.back.clicked.connect(lambda: self._enter(self.number - 1))
        self.next.clicked.connect(self._go_on)

    # --- from page to page -------------------------------------------------------------------------------------------

    @property
    def number(self) -> int:
        """The page that is shown, from 0."""
        return self._pages.currentIndex()

    def _enter(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self._where.setText(self.tr("Step {number} of {count}").format(number=number + 1, count=len(self._all)))
        self._show_buttons()
        if number == 1 and self.host.finding:
            self.sign_in.show_finding(self.host.finding)
        if number == 2:
            self.queues.name.setPlaceholderText(self._entries.host)
        self._all[number].enter()

    def _show_buttons(self) -> None:
        last = self.number == len(self._all) - 1
        self.back.setVisible(self.number > 0)
        self.by_hand.setVisible(not last)
        self.cancel.setText(self.tr("Close") if last else self.tr("Cancel"))
        self.next.setText(self._next_words())
        self.next.setAccessibleName(self.next.text())
        self.next.setToolTip(self._next_does())
        looking = self.number == 0 and self.host.looking
        self.next.setEnabled(self.test.passed if last else not looking)

    def _next_words(self) -> str:
        if self.number == 0 and not self.host.looked:
            return self.tr("Looking…") if self.host.looking else self.tr("Look for it")
        if self.number == 2:
            return self.tr("Save and test")
        return self.tr("Flush now") if self.number == 3 else self.tr("Next")

    def _next_does(self) -> str:
        if self.number == 0 and not self.host.looked:
            return self.tr("Ask the host what it offers; nothing is sent")
        if self.number == 2:
            return self.tr("Save it, and check it step by step; no mail is asked for")
        return self.tr("Ask for the mail that waits") if self.number == 3 else self.tr("Go on to the next page")

    def _go_on(self) -> None:
        if self.number == 3:
            self.flush_wanted.emit(self._saved.name if self._saved else "")
            self.accept()
        elif self._may_go_on():
            self._enter(self.number + 1)
            if self.number == 3:
                self._test()

    def _may_go_on(self) -> bool:
        if self.number == 0:
            return self.host.go_on()
        if self.number == 2 and not self.queues.go_on():
            return False
        faults = self._faults()
        self._show_faults(faults)
        pages = {_PAGES.get(field, 2) for field in faults}
        if self.number == 1:
            return 1 not in pages
        if pages and min(pages) < self.number:
            self._enter(min(pages))
        return not faults

    def _set_by_hand(self) -> None:
        self.by_hand_wanted.emit(self.host.host.text().strip())
        self.reject()

    def done(self, result: int) -> None:
        """Leave nothing under way."""
        self.stop_wanted.emit()
        super().done(result)

    # --- what was entered --------------------------------------------------------------------------------------------

    @property
    def _entries(self) -> Entries:
        endpoint, finding = self.host.endpoint, self.host.finding
        host = "" if isinstance(endpoint, Problem) else endpoint.host
        return Entries(
            name=self.queues.name.text(),
            host=host,
            port=str(finding.endpoint.port if finding else 587),
            tls=finding.tls if finding else TlsMode.STARTTLS,
            user=self.sign_in.user.text().strip(),
            password=self.sign_in.password.text(),
            queues=self.queues.queues.queues,
            send_anyway=finding is not None and not finding.etrn and self.host.send_anyway.isChecked(),
            tls_pin=self.host.certificate.pin,
            sign_in=self.sign_in.sign_in,
        )

    def _made(self) -> Profile | Mapping[Field, Problem]:
        own = self._saved.name if self._saved else ""
        return make_profile(self._entries, self._saved, self._taken - {own})

    def _faults(self) -> Mapping[Field, Problem]:
        made = self._made()
        return {} if isinstance(made, Profile) else made

    def _show_faults(self, faults: Mapping[Field, Problem]) -> None:
        for page in (self.sign_in, self.queues):
            for field in page.rows:
                if field is not Field.QUEUES:
                    page.show_fault(field, faults.get(field))
        if fault := next((faults[field] for field in faults if _PAGES.get(field, 2) == 0), None):
            self.host.show_fault(fault)

    # --- what is under way -------------------------------------------------------------------------------------------

    def follow_look(self, run: ProbeRun) -> None:
        """Show what a look at the host finds."""
        self.host.show_ports(run.ports)
        run.stepped.connect(self.host.show_found)
        run.ended.connect(self.host.show_looked)
        self.stop_wanted.connect(run.stop)
        self._show_buttons()

    def _test(self) -> None:
        made = self._made()
        if isinstance(made, Profile):
            before = self._saved.name if self._saved else ""
            self._saved = made
            self._show_planned()
            self.test_wanted.emit(made, self.sign_in.password.text() or None, before)

    def _show_planned(self) -> None:
        self.test.show_planned(tuple(StepName))
        self._show_buttons()

    def follow_test(self, run: CheckRun) -> None:
        """Show the test of what was saved."""
        self.test.show_planned(run.planned)
        run.stepped.connect(self.test.show_step)
        run.ended.connect(self.test.show_ended)
        self.stop_wanted.connect(run.stop)
        self._show_buttons()

    def _mend(self, step: Step) -> None:
        """Go to the page where a failed step is put right, with what is wrong under its field."""
        fault = Problem(found_words(step), said(step.remedy))
        self._enter(MENDED_BY_PAGE[step.name])
        if step.name is StepName.SIGN_IN:
            self.sign_in.show_fault(Field.PASSWORD, fault)
            self.sign_in.enter()
        else:
            self.host.show_fault(fault)


_PAGES = {
    Field.HOST: 0,
    Field.PORT: 0,
    Field.TLS: 0,
    Field.TLS_PIN: 0,
    Field.USER: 1,
    Field.PASSWORD: 1,
    Field.SIGN_IN: 1,
}
"""The page that has a field; the others are on the third."""
