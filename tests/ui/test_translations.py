"""Each language says everything, with the same values in it, and is compiled as it is written."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from etrn_gui.ui.texts import tr
from etrn_gui.ui.translations import install_translations

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "ja")
FORMS = {"de": 2, "fr": 2, "es": 2, "ja": 1}
TOOLS = Path(sys.executable).parent


def ts(language: str) -> Path:
    return FOLDER / f"etrn-gui_{language}.ts"


def messages(language: str) -> list[tuple[str, ElementTree.Element, list[str]]]:
    """The source, the translation's element, and its forms (one where nothing is counted)."""
    found = []
    for message in ElementTree.parse(ts(language)).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source") or "", translation, forms))
    return found


def values(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^{}]*\}|</?\w+>", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_out(language: str) -> None:
    left = [source for source, translation, forms in messages(language) if translation.get("type") or not all(forms)]
    assert not left, "run installers/translations/collect, fill in what is unfinished, and run it again"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_values_stand_in_it(language: str) -> None:
    wrong = [
        (source, form) for source, _, forms in messages(language) for form in forms if values(source) != values(form)
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_has_each_form(language: str) -> None:
    counted = [
        forms for source, translation, forms in messages(language) if translation.find("numerusform") is not None
    ]
    assert counted
    assert {len(forms) for forms in counted} == {FORMS[language]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_language_is_the_written_one(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    subprocess.run(
        [str(TOOLS / "pyside6-lrelease"), str(ts(language)), "-qm", str(made)], check=True, capture_output=True
    )
    assert made.read_bytes() == ts(language).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(("language", "one", "many"), [("de", "vor 1 Tag", "vor 3 Tagen")])
def test_the_window_speaks_it(language: str, one: str, many: str, qapp: QApplication) -> None:
    before = set(qapp.findChildren(QTranslator))
    install_translations(qapp, QLocale(language))
    try:
        assert tr("%n day(s) ago", "", 1) == one
        assert tr("%n day(s) ago", "", 3) == many
    finally:
        for translator in set(qapp.findChildren(QTranslator)) - before:
            qapp.removeTranslator(translator)
