"""The window on a real screen, with a real mouse and keyboard, seen as a screen reader sees it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands import Running, etrnctl
from tests.lab.ports import free_port
from tests.lab.screen import Screen, obstacle

pytestmark = pytest.mark.skipif(obstacle() is not None, reason=str(obstacle()))

WITH_ATTACHMENT, ATTACHMENT = "Port call papers", "crew-list.csv"


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as made:
        yield made


def own(data: Path) -> list[str]:
    return [sys.executable, "-m", "etrn_gui.gui", "--data-dir", str(data)]


def test_the_first_start_is_welcomed_and_left_by_keyboard(screen: Screen, tmp_path: Path) -> None:
    window = screen.start(own(tmp_path / "data"))
    screen.find("label", "Fetch the mail that waits for you")
    assert screen.find("push button", "Add a provider").enabled
    screen.turn_to("etrn-gui")
    screen.press("ctrl+q")
    assert window.wait(20) == 0


def test_practice_from_the_first_click_to_a_saved_attachment(screen: Screen, tmp_path: Path) -> None:
    """First start, practice provider, flush, a message, its attachment, a schedule, and quit; all by mouse and keys."""
    first = screen.start(own(tmp_path / "data"))
    screen.click(screen.find("push button", "Try it with the practice provider"))
    screen.click_for(("push button", "Flush all queues"), ("label", "Confirmed:"))
    for queue in ("harbour.example", "@fleet.example", "#priority"):
        card = screen.find("panel", f"Queue {queue}")
        screen.find("label", "Confirmed:", where=card.holds)
    screen.find("label", "14 today")
    save_an_attachment(screen, tmp_path / "kept.csv")
    assert (tmp_path / "kept.csv").read_text(encoding="utf-8").count("\n") > 1
    change_the_schedule(screen)
    screen.click(screen.find("label", "Practice provider"))
    screen.press("ctrl+q")
    assert screen.gone("panel", "Queue harbour.example")
    screen.turn_to("etrn-gui")
    screen.press("ctrl+q")
    assert first.wait(20) == 0


def save_an_attachment(screen: Screen, target: Path) -> None:
    field = screen.find("text", "Filter the deliveries")
    screen.click(field)
    screen.type("subject:papers")
    screen.find("push button", "Clear the filter", where=field.holds)
    screen.click_for(("cell", WITH_ATTACHMENT), ("label", WITH_ATTACHMENT))
    screen.click_for(("page tab", "Attachments"), ("tree item", ATTACHMENT))
    screen.click(screen.find("push button", "Save", where=lambda seen: seen.enabled))
    screen.find("dialog", "Save")
    screen.turn_to("Save ")
    screen.press("ctrl+a")
    screen.type(str(target))
    screen.find("text", "File name", where=lambda seen: seen.text == str(target))
    screen.press("Return")
    if not screen.gone("dialog", "Save ", patience=3):  # the list of names that are like it took the first one
        screen.press("Return")
    screen.find("label", f"Saved as {target}")


def change_the_schedule(screen: Screen) -> None:
    dialog = ("dialog", "Schedule of harbour.example")
    screen.click_for(("push button", "Change the schedule of harbour.example"), dialog)
    screen.click(screen.find("check box", "When the network comes up"))
    screen.find("panel", "What this schedule says", where=lambda seen: "network comes up" in seen.description)
    screen.click(screen.find("push button", "Save", where=lambda seen: seen.description == "Save this schedule"))
    assert screen.gone(*dialog)
    card = screen.find("panel", "Queue harbour.example")
    screen.find("label", "network comes up", where=card.holds)


def test_a_refusal_to_its_remedy(screen: Screen, tmp_path: Path) -> None:
    """The provider does not know the name; the card says so, and has the letter to it ready to copy."""
    data, port = tmp_path / "data", free_port()
    options = ("--listen", f"127.0.0.1:{port}", "--node", "other.example=127.0.0.1:9", "--like", "postfix")
    with Running(tmp_path / "provider", "provide", *options) as provider:
        provider.wait("listening")
        profile = ("Strict", "--host", "127.0.0.1", "--port", str(port), "--tls", "none", "--queue", "harbour.example")
        assert etrnctl(data, "profile", "add", *profile).returncode == 0
        window = screen.start(own(data))
        screen.click_for(("push button", "Flush harbour.example"), ("label", "Refused: not allowed"))
        screen.click_for(("push button", "What to do"), ("dialog", "What to do about harbour.example"))
        letter = screen.find("text", "etter", where=lambda seen: bool(seen.text))
        assert "fast_flush_domains" in letter.text
        screen.turn_to("What to do")
        screen.press("Escape")
        screen.turn_to("etrn-gui")
        screen.press("ctrl+q")
        assert window.wait(20) == 0
