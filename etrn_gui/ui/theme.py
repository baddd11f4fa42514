"""Light, dark, high contrast: colours, fonts and style of the whole window, following the system while it runs."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from etrn_gui.domain.preferences import ThemeChoice
from etrn_gui.ui.resources import resource
from etrn_gui.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours, Space, Tone, Type

APPLICATION = ("etrn-gui", "-style", "Fusion")
"""What QApplication is made with: the program's name, and Qt's style that the theme is written for. `setStyle` would
hand that style back, for which Python would load all that is known of styles."""
_FONTS = ("Inter", "Noto Sans", "Cantarell", "Ubuntu", "DejaVu Sans", "Liberation Sans")
"""Taken in this order where the platform names no font of its own."""
_FIXED_FONTS = ("JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono")
_ALIASES = {"", "sans", "sans serif", "sans-serif", "monospace"}
_SMALLEST, _LARGEST = 9.5, 18.0
"""Points within which the system's own size is followed."""


class Theme(QObject):
    """The colours in force. `changed` tells those who paint by themselves; all others are styled from here."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = ThemeChoice.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        hints = app.styleHints()
        self._scheme = hints.colorScheme()
        hints.colorSchemeChanged.connect(self._follow)
        self._hints = hints  # holds what `accessibility` gives
        self._wants_contrast = False
        if hasattr(hints, "accessibility"):  # Qt 6.10
            self._accessibility = hints.accessibility()
            self._wants_contrast = self._accessibility.contrastPreference() is Qt.ContrastPreference.HighContrast
            self._accessibility.contrastPreferenceChanged.connect(self._follow_contrast)
        app.screenAdded.connect(self._watch_screen)
        for screen in app.screens():
            screen.geometryChanged.connect(self.changed)
        app.setFont(_body_font(app))
        self._apply()

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        if self.has_contrast:
            return CONTRAST_DARK if self.is_dark else CONTRAST_LIGHT
        return DARK if self.is_dark else LIGHT

    @property
    def is_dark(self) -> bool:
        """Whether a dark scheme is in force."""
        if self._choice in {ThemeChoice.SYSTEM, ThemeChoice.CONTRAST}:
            return self._scheme is Qt.ColorScheme.Dark
        return self._choice is ThemeChoice.DARK

    @property
    def has_contrast(self) -> bool:
        """Whether high contrast is in force."""
        if self._choice is ThemeChoice.SYSTEM:
            return self._wants_contrast
        return self._choice is ThemeChoice.CONTRAST

    def choose(self, choice: ThemeChoice) -> None:
        """Change to another scheme at once."""
        self._choice = choice
        self._apply()

    def follow_font(self) -> None:
        """Take the system's font anew. Qt keeps to one that was set, so a change has to be looked for."""
        font = _body_font(self._app)
        if font != self._app.font():
            self._app.setFont(font)
            self._apply()

    @contextmanager
    def put_off(self) -> Iterator[None]:
        """Style what is made inside once, at the end: Qt would style a whole tree anew for each widget around it."""
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._style()

    def colour(self, tone: Tone) -> QColor:
        """Return the colour of a state, for those who paint."""
        return QColor(self.colours.of(tone))

    def _watch_screen(self, screen: QScreen) -> None:
        """What is drawn as pixels is drawn anew for a screen of another scale."""
        screen.geometryChanged.connect(self.changed)
        self.changed.emit()

    def _follow(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        if self._choice in {ThemeChoice.SYSTEM, ThemeChoice.CONTRAST}:
            self._apply()

    def _follow_contrast(self, wanted: Qt.ContrastPreference) -> None:
        self._wants_contrast = wanted is Qt.ContrastPreference.HighContrast
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self._app.setPalette(make_palette(self.colours))
        self._style()
        self.changed.emit()

    def _style(self) -> None:
        self._app.setStyleSheet(make_style(self.colours, self._app.font().pointSizeF()))


@lru_cache(maxsize=8)
def make_style(colours: Colours, points: float) -> str:
    """Fill the style template; a name in it that is no token raises KeyError."""
    sizes = {f"type_{name.lower()}": f"{points * getattr(Type, name):.2f}pt" for name in ("SMALL", "TITLE", "DISPLAY")}
    spaces = {f"space_{name.lower()}": f"{getattr(Space, name)}px" for name in ("XS", "S", "M", "L", "XL")}
    template = Template(resource("style", "etrn-gui.qss").read_text(encoding="utf-8"))
    icons = resource("icons").as_posix()
    tick = "tick-light" if colours.on_accent == LIGHT.on_accent else "tick-dark"  # Qt tints no picture of a style
    tokens: dict[str, object] = {name: getattr(colours, name) for name in colours.__match_args__}
    return template.substitute(tokens, icons=icons, tick=tick, **sizes, **spaces)


def make_palette(colours: Colours) -> QPalette:
    """Return the palette for what the style template does not reach: dialogs, menus, selections, placeholders."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.hover,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.selection,
        QPalette.ColorRole.HighlightedText: colours.text,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.BrightText: colours.bad,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.hover,
        QPalette.ColorRole.Mid: colours.track,
        QPalette.ColorRole.Dark: colours.line,
        QPalette.ColorRole.Shadow: colours.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette


def fixed_font() -> QFont:
    """Return a font for protocol lines and sources, at the window's own size."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setFamily(_installed(font.family(), _FIXED_FONTS))
    font.setPointSizeF(QApplication.font().pointSizeF() * Type.SMALL)
    return font


def figures_font(font: QFont) -> QFont:
    """Return the same font with figures of one width, so that columns of numbers stand still."""
    steady = QFont(font)
    steady.setFeature(QFont.Tag("tnum"), 1)
    return steady


def small_font(font: QFont) -> QFont:
    """Return the same font in the size of small words, for what is drawn and not styled."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * Type.SMALL)
    return small


def set_tone(widget: QWidget, tone: Tone) -> None:
    """Give a widget the look of a state; the style template knows it by the property `tone`."""
    set_look(widget, "tone", tone.value)


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Set a property that the style template selects by, and style the widget anew where it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if _is_styled(widget):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _is_styled(widget: QWidget) -> bool:
    """Whether it will not be styled anyway: when it is first seen, or at the end of `put_off`."""
    app = QApplication.instance()
    has_style = isinstance(app, QApplication) and bool(app.styleSheet())
    return has_style and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)


def _body_font(app: QApplication) -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setFamily(_installed(font.family(), _FONTS))
    without_desktop = app.platformName() in {"offscreen", "minimal"}
    font.setPointSizeF(10.0 if without_desktop else min(max(font.pointSizeF(), _SMALLEST), _LARGEST))
    return font


def _installed(family: str, fallbacks: tuple[str, ...]) -> str:
    """Return the family where it is a real one; for an alias, which any font may stand behind, the first good one."""
    if family.casefold() not in _ALIASES:
        return family
    return next((name for name in fallbacks if QFontDatabase.hasFamily(name)), family)
