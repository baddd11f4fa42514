"""The preferences: everything counts at once, so there is nothing to apply."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QVBoxLayout, QWidget

from etrn_gui.domain.preferences import Notify, Preferences, ThemeChoice
from etrn_gui.ui.tokens import Space
from etrn_gui.ui.views.pieces import button, column, label, row

_WIDTH = 460
NAMES = {"de": "Deutsch", "en": "English", "es": "Español", "fr": "Français", "ja": "日本語"}
"""Each in its own words. Qt would name a country as well."""


class PreferencesDialog(QDialog):
    """Opened with `open()`; it removes itself when closed."""

    chosen = Signal(object)
    """Preferences."""
    login_wanted = Signal(bool)
    keep_receiving_wanted = Signal(bool)

    def __init__(self, languages: Sequence[str], has_tray: bool, parent: QWidget | None = None) -> None:
        """`languages`: those the window can speak, such as `de`."""
        super().__init__(parent)
        self._shown = Preferences()
        self.setWindowTitle(self.tr("Preferences"))
        self.theme, self.language = self._make_theme(), self._make_language(languages)
        self.tray = QCheckBox(self.tr("Closing the window leaves the program in the tray"))
        self.receiving = QCheckBox(self.tr("Take mail also while the program is not running"))
        self.login = QCheckBox(self.tr("Start when I sign in"))
        self.failures = QCheckBox(self.tr("Failures: refused, in part, or the receiver does not listen"))
        self.silent = QCheckBox(self.tr("Silence: a flush was accepted, but no mail came"))
        self.successes = QCheckBox(self.tr("Successes: mail came"))
        self.details = QCheckBox(self.tr("Name senders and subjects in them"))
        self.tray.setEnabled(has_tray)
        self._no_tray = "" if has_tray else self.tr("This desktop has no tray: closing the window quits the program.")
        self._lay_out()
        self._connect()

    def _make_theme(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.tr("Theme"))
        words = {
            ThemeChoice.SYSTEM: self.tr("As the system is set"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
            ThemeChoice.CONTRAST: self.tr("High contrast"),
        }
        for choice, text in words.items():
            made.addItem(text, choice.value)
        return made

    def _make_language(self, languages: Sequence[str]) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.tr("Language"))
        made.addItem(self.tr("As the system is set"), "")
        for code in languages:
            made.addItem(NAMES.get(code) or QLocale(code).nativeLanguageName(), code)
        return made

    def _lay_out(self) -> None:
        layout = column(self, margin=Space.XL, spacing=Space.S)
        self._section(layout, self.tr("LOOK"))
        for text, combo in ((self.tr("&Theme"), self.theme), (self.tr("&Language"), self.language)):
            name = label(text)
            name.setBuddy(combo)
            name.setMinimumWidth(110)
            layout.addLayout(row(name, combo, 1, spacing=Space.M))
        self._hint(layout, self.tr("Another language counts from the next start on."), self.language)
        self.theme.setAccessibleDescription(self.tr("It counts at once."))
        self._section(layout, self.tr("START AND END"))
        layout.addWidget(self.tray)
        self._hint(layout, self._no_tray, self.tray)
        if not self._no_tray:
            self.tray.setAccessibleDescription(self.tr("Mail is still taken, and schedules are kept."))
        layout.addWidget(self.receiving)
        hint = self.tr("The receiver then goes on when you quit; the next window takes it over.")
        self._hint(layout, hint, self.receiving)
        layout.addWidget(self.login)
        self.login.setAccessibleDescription(self.tr("It begins in the tray, where there is one."))
        self._section(layout, self.tr("NOTIFICATIONS"))
        told = (self.failures, self.silent, self.successes, self.details)
        for box in told:
            layout.addWidget(box)
        self._hint(layout, self.tr("They are shown while you look at something else; many at once become one."), *told)
        layout.addStretch(1)
        close = button(self.tr("Close"), self.tr("Close the preferences"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        layout.addSpacing(Space.S)
        layout.addLayout(row(1, close))

    def _section(self, layout: QVBoxLayout, text: str) -> None:
        if layout.count():
            layout.addSpacing(Space.M)
        layout.addWidget(label(text, "section"))

    def _hint(self, layout: QVBoxLayout, text: str, *of: QWidget) -> None:
        """Add a line, and describe with it what it is about."""
        if text:
            for part in of:
                part.setAccessibleDescription(text)
            made = label(text, "small")
            made.setWordWrap(True)
            made.setFixedWidth(_WIDTH)  # a label that wraps knows its height only where it knows its width
            made.setMinimumHeight(made.heightForWidth(_WIDTH))
            layout.addWidget(made)

    def _connect(self) -> None:
        for combo in (self.theme, self.language):
            combo.activated.connect(self._choose)
        for box in (self.tray, self.failures, self.silent, self.successes, self.details):
            box.setAccessibleName(box.text())
            box.clicked.connect(self._choose)
        self.receiving.setAccessibleName(self.receiving.text())
        self.receiving.clicked.connect(self.keep_receiving_wanted)
        self.login.setAccessibleName(self.login.text())
        self.login.clicked.connect(self.login_wanted)

    def show_receiving(self, goes_on: bool) -> None:
        """Show whether the receiver goes on without the program."""
        self.receiving.setChecked(goes_on)

    def show_login(self, starts: bool) -> None:
        """Show whether the program starts with the person's session."""
        self.login.setChecked(starts)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what counts now."""
        self._shown = preferences
        self.theme.setCurrentIndex(self.theme.findData(preferences.theme.value))
        self.language.setCurrentIndex(max(0, self.language.findData(preferences.language)))
        self.tray.setChecked(preferences.tray and self.tray.isEnabled())
        notify = preferences.notify
        self.failures.setChecked(notify.failures)
        self.silent.setChecked(notify.silent)
        self.successes.setChecked(notify.successes)
        self.details.setChecked(notify.details)

    def _choose(self) -> None:
        notify = Notify(
            failures=self.failures.isChecked(),
            silent=self.silent.isChecked(),
            successes=self.successes.isChecked(),
            details=self.details.isChecked(),
        )
        shown = replace(
            self._shown,
            theme=ThemeChoice(self.theme.currentData()),
            language=str(self.language.currentData()),
            tray=self.tray.isChecked() if self.tray.isEnabled() else self._shown.tray,
            notify=notify,
        )
        self._shown = shown
        self.chosen.emit(shown)
