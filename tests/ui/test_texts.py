"""Texts can be translated, and English itself has its plurals."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from etrn_gui.ui.resources import resource
from etrn_gui.ui.texts import tr
from etrn_gui.ui.translations import install_translations

ROOT = Path(__file__).parents[2]
ENGLISH = ROOT / "resources" / "translations" / "etrn-gui_en.ts"
TOOLS = Path(sys.executable).parent


def messages(ts: Path) -> dict[tuple[str, str], ElementTree.Element]:
    found = {}
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name") or "", message.findtext("source") or ""] = message
    return found


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], ElementTree.Element]:
    """What lupdate finds in the code now."""
    target = tmp_path_factory.mktemp("ts") / "now.ts"
    sources = sorted(str(path) for path in (ROOT / "etrn_gui" / "ui").rglob("*.py"))
    command = [
        str(TOOLS / "pyside6-lupdate"),
        *sources,
        "-locations",
        "none",
        "-target-language",
        "en",
        "-ts",
        str(target),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return messages(target)


def test_each_plural_of_the_code_has_both_english_forms(collected: dict[tuple[str, str], ElementTree.Element]) -> None:
    plural = {key for key, message in collected.items() if message.get("numerus") == "yes"}
    english = messages(ENGLISH)
    assert plural - set(english) == set(), "run installers/translations/collect, fill in both forms, and run it again"
    assert set(english) - plural == set(), "no longer in the code"
    for key, message in english.items():
        forms = [form.text or "" for form in message.iter("numerusform")]
        assert len(forms) == 2, key
        assert all(forms), key
        assert not any("(s)" in form or "(es)" in form for form in forms), key


def test_each_text_with_a_number_is_found_as_a_plural(collected: dict[tuple[str, str], ElementTree.Element]) -> None:
    written = set()
    for path in (ROOT / "etrn_gui" / "ui").rglob("*.py"):
        written |= set(re.findall(r'(?<!")"([^"\n`]*%n[^"\n`]*)"', path.read_text(encoding="utf-8")))
    sources = [source for (_, source), message in collected.items() if message.get("numerus") == "yes"]
    lost = [text for text in written if not any(text in source for source in sources)]
    assert not lost


def test_the_compiled_english_is_the_written_one(tmp_path: Path) -> None:
    made = tmp_path / "en.qm"
    subprocess.run([str(TOOLS / "pyside6-lrelease"), str(ENGLISH), "-qm", str(made)], check=True, capture_output=True)
    assert made.read_bytes() == resource("translations", "etrn-gui_en.qm").read_bytes()


def test_one_and_many(qapp: QApplication) -> None:
    assert tr("%n day(s) ago", "", 1) == "1 day ago"
    assert tr("%n day(s) ago", "", 3) == "3 days ago"


def test_a_language_that_is_not_there_falls_back_to_english(qapp: QApplication) -> None:
    install_translations(qapp, QLocale("tlh"))
    assert tr("%n day(s) ago", "", 1) == "1 day ago"
