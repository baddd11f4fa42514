"""The language of the window: English with its plurals always, and the person's own on top where it is there."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from etrn_gui.ui.resources import resource

NAME = "etrn-gui"


def speak(app: QGuiApplication, language: str) -> None:
    """Speak the language of that name, such as `de`; an empty name: the system's own."""
    if language:
        QLocale.setDefault(QLocale(language))
    locale = QLocale()
    app.setLayoutDirection(locale.textDirection())
    install_translations(app, locale)


def install_translations(app: QCoreApplication, locale: QLocale) -> None:
    """Install the translations for a locale. English comes first: without it `%n message(s)` would be read as it is."""
    _install(app, QLocale(QLocale.Language.English))
    if locale.language() not in {QLocale.Language.English, QLocale.Language.C}:
        _install_qt(app, locale)
        _install(app, locale)


def languages() -> list[str]:
    """Return the languages that the window can speak, such as `de`."""
    names = (file.name for file in resource("translations").iterdir())
    return sorted(name[len(NAME) + 1 : -3] for name in names if name.startswith(f"{NAME}_") and name.endswith(".qm"))


def _install_qt(app: QCoreApplication, locale: QLocale) -> None:
    """Install what Qt itself says, such as *Cancel* and the words of its file dialog."""
    from PySide6.QtCore import QLibraryInfo

    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(locale, "qtbase", "_", folder):
        app.installTranslator(translator)


def _install(app: QCoreApplication, locale: QLocale) -> None:
    translator = QTranslator(app)
    for name in (locale.name(), locale.name().partition("_")[0]):
        file = resource("translations", f"{NAME}_{name}.qm")
        if file.is_file() and translator.load(str(file)):
            app.installTranslator(translator)
            return
