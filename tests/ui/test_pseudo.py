"""Every state of the window in a language that nobody speaks: nothing untranslated, nothing cut."""

import asyncio
import re
import socket
from collections.abc import Iterator
from email.utils import formatdate

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from etrn_gui.domain.outcome import PRODUCTS
from etrn_gui.ui.views.preferences_dialog import NAMES
from tests.ui import scene as scenes
from tests.ui.conftest import OpenWindow, Run
from tests.ui.provider_scene import SAID
from tests.ui.pseudo import Pseudo, is_cut, texts, untranslated
from tests.ui.scene import Scene
from tests.ui.screenshots import SHOTS, SMALL, settled

_NAMES = {"etrn", "gui", "ETRN", "TLS", "TLSv", "STARTTLS", "SMTP", "csv"} | {
    *(name for name in PRODUCTS.values() if " " not in name),
    "SHA",
    "Ctrl",
    "Shift",
    "Alt",
    "Esc",
    "Del",
    "Return",
    *(QLocale.c().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8)),
    *(QLocale.c().monthName(month, QLocale.FormatType.ShortFormat) for month in range(1, 13)),
}
"""Names of things, of keys as Qt writes them, and of days and months, which Qt translates by itself."""


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def data_words(scene: Scene) -> set[str]:
    """Words that come from the profile file, the journal or the sample mail: they stay as they are in any language."""
    told = [scenes.BODY, scenes.FORMATTED, scenes.DIALOGUE, scenes.DELIVERY, str(scene.folder), *SAID]
    told.extend(str(row) for row in scene.journal.arrivals.after(0, 1000))
    told.extend(str(row) for row in scene.journal.flushes.after(0, 1000))
    if scene.data.profile_file.exists():
        told.append(scene.data.profile_file.read_text(encoding="utf-8"))
    told.append(f"{scenes.practising()} {NAMES}")
    told.append(formatdate(scene.now))  # a message's own date
    return {word for text in told for word in re.findall(r"[^\W\d_]{3,}", text)} | _NAMES


@pytest.mark.parametrize("name", SHOTS)
def test_a_state_of_the_window(name: str, scene: Scene, open_window: OpenWindow, run: Run, pseudo: None) -> None:
    async def play() -> None:
        shot = SHOTS[name]
        kept = shot.prepare(scene)
        async with open_window(scene) as opened:
            window = opened.window
            window.resize(*SMALL)
            window.show_provider(scenes.HARBOUR.name)
            await settled(opened.bridge)
            shot.act(window)
            await asyncio.sleep(0.5)  # what it reads in the background has come by then; if not, less is looked at
            known = data_words(scene)
            tops: list[QWidget] = [window, *(found for found in window.findChildren(QDialog) if found.isVisible())]
            for top in tops:
                left = {
                    f"{type(widget).__name__}: {text}": words
                    for widget, text in texts(top)
                    if (words := untranslated(text, known.__contains__))
                }
                assert not left, f"not translated: {left}"
                cut = [f"{type(widget).__name__}: {text}" for widget, text in texts(top) if is_cut(widget)]
                assert not cut
        if isinstance(kept, socket.socket):
            kept.close()

    run(play())
