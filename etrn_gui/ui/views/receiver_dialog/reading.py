"""What the settings do, in words, as they stand in the fields now."""

from PySide6.QtWidgets import QFrame, QWidget

from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column, label
from etrn_gui.ui.wording.receiver_rules import Rules


class ReadingView(QFrame):
    """A card that a screen reader can read whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._text, self._cautions = label(), label("", "warning")
        layout = column(self, margin=Space.M, spacing=Space.XS)
        layout.addWidget(label(self.tr("WHAT IT DOES"), "section"))
        for part in (self._text, self._cautions):
            part.setWordWrap(True)
            layout.addWidget(part)

    @property
    def text(self) -> str:
        """All that is said."""
        return f"{self._text.text()} {self._cautions.text()}".strip()

    def show_rules(self, rules: Rules | None) -> None:
        """Show what the settings do; None: a field is not right yet."""
        wrong = self.tr("Correct what is marked first.")
        self._text.setText("\n".join(rules.sentences) if rules else wrong)
        self._cautions.setText("\n".join(rules.cautions) if rules else "")
        self._cautions.setVisible(bool(self._cautions.text()))
        self.setAccessibleName(self.text)
