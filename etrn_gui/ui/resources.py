"""Icons, style and translations, wherever the program runs from: a wheel, a checkout or a frozen bundle."""

import sys
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

PACKAGE = "etrn_gui"
PACKAGED = "_resources"
"""The folder's name inside the package; the wheel puts `resources/` there."""


def resource(*names: str) -> Traversable:
    """Return one resource, such as `resource("icons", "etrn-gui.svg")`; it may not exist."""
    return root().joinpath(*names)


@cache
def root() -> Traversable:
    """Return the folder of the resources: of a frozen bundle first, then of the installed package, then of a checkout.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for place in _places():
        if place.is_dir():
            return place
    raise FileNotFoundError(
        "The program's icons and style are missing: the installation is incomplete. Install it anew."
    )


def _places() -> list[Traversable]:
    package = files(PACKAGE)
    frozen = getattr(sys, "_MEIPASS", None)
    bundled: list[Traversable] = [Path(frozen) / PACKAGE / PACKAGED, Path(frozen) / "resources"] if frozen else []
    return [*bundled, package / PACKAGED, Path(str(package)).parent / "resources"]
