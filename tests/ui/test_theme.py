import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFrame, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from etrn_gui.domain.preferences import ThemeChoice
from etrn_gui.ui.theme import Theme, make_style
from etrn_gui.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, Space, Tone
from etrn_gui.ui.views.pieces import StatusDot
from etrn_gui.ui.window import MainWindow
from tests.ui.conftest import OpenWindow, Run
from tests.ui.scene import HARBOUR, Scene

TEXT = ("text", "muted", "good", "bad", "accent")
SURFACES = ("window", "sidebar", "surface", "selection")


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_surface(colours: Colours) -> None:
    weak = {
        (text, surface): round(contrast(getattr(colours, text), getattr(colours, surface)), 2)
        for text in TEXT
        for surface in SURFACES
        if contrast(getattr(colours, text), getattr(colours, surface)) < 4.5
    }
    # states and links never stand on a selected row: there the plain text colour is used
    assert not {pair: ratio for pair, ratio in weak.items() if pair[1] != "selection" or pair[0] in {"text", "muted"}}
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.text, colours.bad_surface) >= 4.5


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_is_high(colours: Colours) -> None:
    surfaces = ("window", "sidebar", "surface", "hover")
    weak = {
        (text, surface): round(contrast(getattr(colours, text), getattr(colours, surface)), 2)
        for text in (*TEXT, "warn", "idle", "busy", "focus")
        for surface in surfaces
        if contrast(getattr(colours, text), getattr(colours, surface)) < 7
    }
    assert not weak
    assert contrast(colours.text, colours.selection) >= 7
    assert contrast(colours.on_accent, colours.accent) >= 7
    assert contrast(colours.line, colours.surface) >= 7, "borders carry meaning here"
    assert all(contrast(colours.text, other) >= 7 for other in (colours.bad_surface, colours.warn_surface))


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
@pytest.mark.parametrize("tone", Tone)
def test_a_state_can_be_told_from_its_card(colours: Colours, tone: Tone) -> None:
    assert contrast(colours.of(tone), colours.surface) >= 3.0


@pytest.mark.parametrize("colours", [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK])
@pytest.mark.parametrize("surface", ["window", "sidebar", "surface"])
def test_what_is_faint_is_seen_yet_set_back(colours: Colours, surface: str) -> None:
    ground = getattr(colours, surface)
    assert 2.8 <= contrast(colours.faint, ground) < contrast(colours.muted, ground)
    assert contrast(colours.faint, colours.surface) >= 3.0, "bars of the history stand here"


SCHEMES = (
    (ThemeChoice.LIGHT, Qt.ColorScheme.Light),
    (ThemeChoice.DARK, Qt.ColorScheme.Dark),
    (ThemeChoice.CONTRAST, Qt.ColorScheme.Light),
    (ThemeChoice.CONTRAST, Qt.ColorScheme.Dark),
)


@pytest.fixture(params=SCHEMES, ids=["light", "dark", "contrast-light", "contrast-dark"])
def colours(theme: Theme, qapp: QApplication, request: pytest.FixtureRequest) -> Colours:
    choice, scheme = request.param
    qapp.styleHints().colorSchemeChanged.emit(scheme)
    theme.choose(choice)
    return theme.colours


def strongest(widget: QWidget, ground: str) -> float:
    """The greatest contrast of any pixel to what it is written on."""
    image = widget.grab().toImage()
    drawn = {image.pixelColor(x, y).name() for x in range(4, image.width() - 4) for y in range(4, image.height() - 4)}
    return max(contrast(colour, ground) for colour in drawn)


def test_what_a_field_asks_for_can_be_read(colours: Colours, qtbot: QtBot) -> None:
    field = QLineEdit(placeholderText="HHHH||||████")
    qtbot.addWidget(field)
    needed = contrast(colours.muted, colours.surface)
    assert strongest(field, colours.surface) == pytest.approx(needed, abs=0.1)


def test_a_disabled_button_is_set_back(colours: Colours, qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.setFixedSize(100, 40)
    pushed = QPushButton("████", dialog)
    for is_default in (False, True):
        pushed.setDefault(is_default)
        pushed.setEnabled(False)
        needed = contrast(colours.faint, colours.window)
        assert strongest(dialog, colours.window) == pytest.approx(needed, abs=0.1)


def test_a_chosen_box_bears_a_tick(colours: Colours, qtbot: QtBot) -> None:
    box = QCheckBox()
    box.setChecked(True)
    qtbot.addWidget(box)
    assert strongest(box, colours.accent) >= 4.5


@pytest.fixture
def dot(qtbot: QtBot) -> QFrame:
    made = StatusDot()
    qtbot.addWidget(made)
    made.show_tone(Tone.GOOD)
    made.show()
    return made


def centre(widget: QFrame) -> str:
    return widget.grab().toImage().pixelColor(5, 5).name()


def test_the_theme_changes_while_the_window_is_open(
    theme: Theme, dot: QFrame, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.choose(ThemeChoice.LIGHT)
    assert centre(dot) == LIGHT.good
    with qtbot.waitSignal(theme.changed):
        theme.choose(ThemeChoice.DARK)
    assert centre(dot) == DARK.good
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)


def test_the_system_is_followed_while_it_runs(theme: Theme, dot: QFrame, qapp: QApplication) -> None:
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark
    assert centre(dot) == DARK.good
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert centre(dot) == LIGHT.good


def test_a_choice_stands_against_the_system(theme: Theme, qapp: QApplication) -> None:
    theme.choose(ThemeChoice.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark
    theme.choose(ThemeChoice.SYSTEM)
    assert theme.is_dark


def test_high_contrast_follows_the_system_and_can_be_chosen(theme: Theme, dot: QFrame, qapp: QApplication) -> None:
    if not hasattr(theme, "_accessibility"):
        assert not theme.has_contrast, "Qt before 6.10 does not tell"
        return
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    told = theme._accessibility.contrastPreferenceChanged
    told.emit(Qt.ContrastPreference.HighContrast)
    assert centre(dot) == CONTRAST_LIGHT.good
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert centre(dot) == CONTRAST_DARK.good
    theme.choose(ThemeChoice.LIGHT)
    assert centre(dot) == LIGHT.good, "a choice stands against the system"
    told.emit(Qt.ContrastPreference.NoPreference)
    theme.choose(ThemeChoice.SYSTEM)
    assert centre(dot) == DARK.good
    theme.choose(ThemeChoice.CONTRAST)
    assert centre(dot) == CONTRAST_DARK.good


def test_the_style_names_known_tokens_only() -> None:
    style = make_style(LIGHT, 10.0)
    assert "${" not in style
    assert LIGHT.accent in style


def test_the_font_is_a_real_one(theme: Theme, qapp: QApplication) -> None:
    assert qapp.font().family() in QFontDatabase.families()
    assert QFontInfo(qapp.font()).family() == qapp.font().family()
    assert qapp.font().pointSizeF() >= 9.5


def test_the_text_grows_with_the_system_while_it_runs(
    scene: Scene, open_window: OpenWindow, run: Run, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change is told to windows as one of the theme; this platform's own font never changes, so another stands in."""

    def tell(window: MainWindow) -> None:
        QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.ThemeChange))
        QApplication.sendPostedEvents()

    async def play() -> None:
        scene.configure(HARBOUR)
        async with open_window(scene) as opened:
            window = opened.window
            sidebar, log, source = window.sidebar, window.page.log.table, window.inspector.raw.text
            usual = qapp.font()

            def measures() -> tuple[float, ...]:
                rows, text = log.verticalHeader().defaultSectionSize(), sidebar.receiver.fontMetrics().height()
                return sidebar.minimumWidth(), rows, source.font().pointSizeF(), text

            before = measures()
            larger = QFont(usual)
            larger.setPointSizeF(18.0)
            monkeypatch.setattr("etrn_gui.ui.theme._body_font", lambda app: larger)
            tell(window)
            assert all(now > then * 1.4 for now, then in zip(measures(), before, strict=True)), (before, measures())
            name = sidebar.providers.fontMetrics().horizontalAdvance(HARBOUR.name)
            assert name < sidebar.minimumWidth() - 4 * Space.L, "the name is not cut"
            monkeypatch.undo()
            tell(window)
            assert measures() == before

    run(play())
