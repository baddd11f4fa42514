"""Each control of the program's own dialogs can be heard, and Tab comes round in them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.ui.bridge import Obstacle, PortReport
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.port_dialog import PortDialog
from etrn_gui.ui.views.practice_panel import PracticePanel
from etrn_gui.ui.views.preferences_dialog import PreferencesDialog
from etrn_gui.ui.views.receiver_dialog import ReceiverDialog
from etrn_gui.ui.wording.ports import port_words
from tests.ui.heard import nameless
from tests.ui.test_descriptions import undescribed

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit)


def port_dialog(theme: Theme) -> QWidget:
    made = PortDialog()
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show_words(port_words(PortReport(Endpoint("::", 25), Obstacle.FORBIDDEN, system="linux", user="ana")))
    return made


def receiver_dialog(theme: Theme) -> QWidget:
    made = ReceiverDialog(ReceiverSettings(), lambda settings: settings)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    return made


MADE: dict[str, Callable[[Theme], QWidget]] = {
    "port": port_dialog,
    "receiver": receiver_dialog,
    "preferences": lambda theme: PreferencesDialog(["de", "ja"], has_tray=True),
    "practice": PracticePanel,
}


def controls(widget: QWidget) -> list[QWidget]:
    """Those that a person may use now, without the parts that Qt puts inside of one."""
    found = [part for kind in CONTROLS for part in widget.findChildren(kind)]
    inner = (QComboBox, QLineEdit, QScrollBar)
    return [
        part
        for part in found
        if part.isVisible()
        and part.isEnabled()
        and not isinstance(part.parentWidget(), inner)
        and not part.objectName().startswith("qt_")
    ]


@pytest.mark.parametrize("name", MADE)
def test_each_control_is_named_and_reached(name: str, theme: Theme, qtbot: QtBot) -> None:
    widget = MADE[name](theme)
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    usable = controls(widget)
    assert usable
    assert not [f"{type(part).__name__} {part.geometry()}" for part in usable if not part.accessibleName()]
    assert nameless(widget) == []
    assert undescribed(widget) == set()
    usable[0].setFocus()
    reached: list[QWidget | None] = []
    for _ in range(60):
        now = QApplication.focusWidget()
        if now is None or (reached and now is reached[0]):
            break
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    missed = [
        part.accessibleName() for part in usable if part not in reached and part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert not missed
