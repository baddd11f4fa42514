"""The design language as named values: colours for each scheme, spacing, and the steps of the type scale."""

from enum import StrEnum

from etrn_gui.domain.frozen import frozen


class Tone(StrEnum):
    """What a state feels like; every colour of a state comes from here."""

    IDLE = "idle"
    BUSY = "busy"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@frozen
class Colours:
    """One scheme, as `#rrggbb`. Text on any of the surfaces keeps a contrast of at least 4.5 to 1 (WCAG 2.2 AA)."""

    window: str
    sidebar: str
    surface: str
    """Cards, the log, fields."""
    line: str
    """Borders and separators."""
    track: str
    """The empty part of a progress bar, the edge of what is disabled."""
    faint: str
    """What is disabled, edges that carry meaning, the handle of a scroll bar at rest: 3 to 1 and more."""
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selection: str
    hover: str
    pressed: str
    focus: str
    idle: str
    busy: str
    good: str
    warn: str
    bad: str
    warn_surface: str
    bad_surface: str

    def of(self, tone: Tone) -> str:
        """Return the colour of a state."""
        return {
            Tone.IDLE: self.idle,
            Tone.BUSY: self.busy,
            Tone.GOOD: self.good,
            Tone.WARN: self.warn,
            Tone.BAD: self.bad,
        }[tone]


LIGHT = Colours(
    window="#f6f7f9",
    sidebar="#eeeff3",
    surface="#ffffff",
    line="#dfe2e8",
    track="#e3e6ec",
    faint="#868e9c",
    text="#171a21",
    muted="#5c6472",
    accent="#2960de",
    accent_hover="#2153c6",
    accent_pressed="#1a46ab",
    on_accent="#ffffff",
    selection="#e4edff",
    hover="#f1f3f7",
    pressed="#e6e9ef",
    focus="#2960de",
    idle="#6b7280",
    busy="#2960de",
    good="#157a45",
    warn="#b06a00",
    bad="#c4282d",
    warn_surface="#fff6e3",
    bad_surface="#fdecec",
)

DARK = Colours(
    window="#14161b",
    sidebar="#181b21",
    surface="#1c1f26",
    line="#2c313b",
    track="#2e333e",
    faint="#6f7887",
    text="#eef0f4",
    muted="#9aa3b2",
    accent="#6c9bff",
    accent_hover="#82aaff",
    accent_pressed="#5585ec",
    on_accent="#0c1424",
    selection="#22345c",
    hover="#232730",
    pressed="#2a2f3a",
    focus="#82aaff",
    idle="#949dab",
    busy="#6c9bff",
    good="#4cc38a",
    warn="#e5a83b",
    bad="#ff7478",
    warn_surface="#33290f",
    bad_surface="#3a1d20",
)


# High contrast: text 7 to 1 and more (WCAG 2.2 AAA), lines that can be seen, states told apart by more than a shade.
CONTRAST_LIGHT = Colours(
    window="#ffffff",
    sidebar="#ffffff",
    surface="#ffffff",
    line="#000000",
    track="#767676",
    faint="#767676",
    text="#000000",
    muted="#2b2b2b",
    accent="#0037a6",
    accent_hover="#002a80",
    accent_pressed="#001f5c",
    on_accent="#ffffff",
    selection="#cfe0ff",
    hover="#e6e6e6",
    pressed="#cccccc",
    focus="#0037a6",
    idle="#404040",
    busy="#0037a6",
    good="#00531f",
    warn="#6b3a00",
    bad="#990000",
    warn_surface="#fff1cc",
    bad_surface="#ffe0e0",
)

CONTRAST_DARK = Colours(
    window="#000000",
    sidebar="#000000",
    surface="#000000",
    line="#ffffff",
    track="#8c8c8c",
    faint="#8c8c8c",
    text="#ffffff",
    muted="#e0e0e0",
    accent="#8cc8ff",
    accent_hover="#b3dbff",
    accent_pressed="#6db8ff",
    on_accent="#000000",
    selection="#00408a",
    hover="#262626",
    pressed="#404040",
    focus="#ffe14d",
    idle="#cccccc",
    busy="#8cc8ff",
    good="#6fe39a",
    warn="#ffc94d",
    bad="#ff9a9a",
    warn_surface="#332600",
    bad_surface="#3d0000",
)


class Space:
    """Distances in device-independent pixels; nothing in the window stands at any other."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24


class Type:
    """The type scale, as factors of the system's own size."""

    SMALL = 0.88
    BODY = 1.0
    TITLE = 1.28
    DISPLAY = 1.7
