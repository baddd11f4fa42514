"""Icons, style and translations, wherever the program runs from: a wheel, a checkout or a frozen bundle."""

import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
PACKAGED = "_resources"
"""The folder's name inside the package; the wheel puts `resources/` there."""


def resource(*names: str) -> Path:
    """Return one resource, such as `resource("icons", "etrn-gui.svg")`; it may not exist."""
    return root().joinpath(*names)


@cache
def root() -> Path:
    """Return the folder of the resources: of a frozen bundle first, then of the installed package, then of a checkout.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for place in _places():
        if place.is_dir():
            return place
    raise FileNotFoundError(
        "The program's icons and style are missing: the installation is incomplete. Install it anew."
    )


def _places() -> list[Path]:
    frozen = getattr(sys, "_MEIPASS", None)
    bundled = [Path(frozen) / _PACKAGE.name / PACKAGED, Path(frozen) / "resources"] if frozen else []
    return [*bundled, _PACKAGE / PACKAGED, _PACKAGE.parent / "resources"]
