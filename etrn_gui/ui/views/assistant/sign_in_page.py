"""The second page: who signs in, if anybody has to."""

from PySide6.QtWidgets import QLineEdit, QWidget

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import SignIn, TlsMode
from etrn_gui.ui.bridge import Finding
from etrn_gui.ui.views.assistant.page import AssistantPage
from etrn_gui.ui.views.pieces import label
from etrn_gui.ui.views.provider_dialog.entries import Field
from etrn_gui.ui.views.provider_dialog.field_box import FieldGrid
from etrn_gui.ui.views.provider_dialog.sign_in_choice import SignInChoice


class SignInPage(AssistantPage):
    """User and password; both may be empty where the provider knows this machine by its address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = self.tr("Do you sign in?")
        text = self.tr("Leave both empty where the provider knows this machine by its address.")
        super().__init__(title, text, parent)
        self.user, self.password, self.kind = QLineEdit(), QLineEdit(), SignInChoice()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        grid = FieldGrid()
        self.rows = {
            Field.USER: grid.add(self.tr("&User"), self.user, says=text),
            Field.SIGN_IN: grid.add(self.tr("Signs in &with"), self.kind),
            Field.PASSWORD: grid.add(
                self.tr("Pass&word"), self.password, hint=self.tr("Kept in the system keyring, never shown again.")
            ),
        }
        self._offered = label("", "muted")
        self._offered.setWordWrap(True)
        self.body.addLayout(grid)
        self.body.addWidget(self._offered)
        self.body.addStretch(1)
        for line in (self.user, self.password):
            line.textEdited.connect(self.changed)
        self.kind.chosen.connect(self.changed)

    def enter(self) -> None:
        """Begin at the user, or at the password where that is wrong."""
        (self.password if self.rows[Field.PASSWORD].fault.text() else self.user).setFocus()

    @property
    def sign_in(self) -> SignIn:
        """What the password is."""
        return self.kind.sign_in

    def show_finding(self, finding: Finding) -> None:
        """Say which ways to sign in the provider offers; none in clear."""
        in_clear = finding.tls is TlsMode.NONE
        for part in (self.user, self.password, self.kind):
            part.setEnabled(not in_clear)
        if in_clear:
            self._offered.setText(self.tr("The connection is not encrypted, so no password is sent over it."))
            self.user.clear()
            self.password.clear()
        elif finding.mechanisms:
            text = self.tr("The provider offers to sign in with {ways}.")
            self._offered.setText(text.format(ways=", ".join(finding.mechanisms)))
        else:
            self._offered.setText(self.tr("The provider offers no sign-in on this port: leave both empty."))

    def show_fault(self, field: Field, problem: Problem | None) -> None:
        """Say under a field what is wrong with it."""
        self.rows[field].show_fault(problem)
