"""How far an export is must be seen, in every scheme."""

import pytest
from pytestqt.qtbot import QtBot

from etrn_gui.domain.preferences import ThemeChoice
from etrn_gui.ui.theme import Theme
from etrn_gui.ui.views.export_bar import ExportBar
from etrn_gui.ui.views.progress import FlushProgress


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_a_third_that_is_done_is_a_third_of_the_bar(theme: Theme, qtbot: QtBot, choice: ThemeChoice) -> None:
    theme.choose(choice)
    made = ExportBar()
    qtbot.addWidget(made)
    made.show_progress(100, 300)
    bar = made.findChildren(FlushProgress)[0]
    assert bar.isVisible()
    image, height = bar.grab().toImage(), bar.height() // 2
    seen = [image.pixelColor(x, height).name() for x in range(image.width())]
    assert seen.count(theme.colours.accent) == pytest.approx(image.width() / 3, abs=4)
    made.show_end("Exported", bad=False)
    assert not bar.isVisible()
