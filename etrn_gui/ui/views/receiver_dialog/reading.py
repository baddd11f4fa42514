"""What the settings do, in words, as they stand in the fields now."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import column, label
from etrn_gui.ui.wording.receiver_rules import Rules

_LEAST = 96


class _Scrolled(QScrollArea):
    """As high as its words, and less where the screen is low: then they scroll."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = inner
        self.setWidget(inner)
        inner.setAutoFillBackground(False)  # the card shows through
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        wanted = self._inner.heightForWidth(max(self.width(), 1))
        return QSize(self._inner.sizeHint().width(), max(wanted, self._inner.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(_LEAST, self.sizeHint().height()))


class ReadingView(QFrame):
    """A card that a screen reader can read whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._text, self._cautions = label(), label("", "warning")
        inner = QWidget()
        words = column(inner, spacing=Space.XS)
        for part in (self._text, self._cautions):
            part.setWordWrap(True)
            words.addWidget(part)
        self._area = _Scrolled(inner)
        self._area.setAccessibleName(self.tr("What it does"))
        layout = column(self, margin=Space.M, spacing=Space.XS)
        layout.addWidget(label(self.tr("WHAT IT DOES"), "section"))
        layout.addWidget(self._area)

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
        self._area.updateGeometry()
        self.setAccessibleName(self.text)
