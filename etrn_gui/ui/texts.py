"""Texts outside of a widget, ready for translation: `pyside6-lupdate` finds `tr`, in the empty context.

Inside of a QObject, `self.tr` is used: its context is the class. Each text is a whole sentence or line; what varies is
filled in with `str.format`, so that a language may put it where it belongs.
"""

from PySide6.QtCore import QCoreApplication


def tr(text: str, note: str = "", n: int = -1) -> str:
    """Return the text in the person's language. `%n` becomes `n`, in the plural form of that language."""
    return QCoreApplication.translate("", text, note, n)
