"""What may come next in the filter, in a list below the word that is being typed."""

from PySide6.QtCore import QCoreApplication, QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from etrn_gui.ui.models.filter_words import FilterWords, word_at


class FilterOffers(QCompleter):
    """Completes the words of one field."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._list = QStringListModel(self)
        self.words = FilterWords()
        """What a filter can name."""
        self.setModel(self._list)
        self.setWidget(field)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup = QListView()
        popup.setAccessibleName(QCoreApplication.translate("FilterField", "What may come next in the filter"))
        self.setPopup(popup)
        self.activated.connect(self._put)

    def show(self) -> None:
        """Show what may come next where the cursor is, if there is anything."""
        start, _ = word_at(self._field.text(), self._field.cursorPosition())
        offers = self.words.offers(self._field.text()[start : self._field.cursorPosition()])
        self._list.setStringList(offers)
        if offers and self._field.hasFocus():
            self.complete()
        elif (popup := self.popup()) is not None:
            popup.hide()

    def _put(self, offer: str) -> None:
        text = self._field.text()
        start, end = word_at(text, self._field.cursorPosition())
        rest = text[end:]
        whole = "" if offer.endswith(":") or rest else " "
        self._field.setText(text[:start] + offer + whole + rest)
        self._field.setCursorPosition(start + len(offer) + len(whole))
