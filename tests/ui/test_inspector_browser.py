import socket
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage, QImageReader, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.domain.message import InlineImage, Reading, Source
from etrn_gui.ui.views.inspector.browser import MailBrowser, address_text, decode_image
from etrn_gui.ui.views.inspector.inspected import Inspected
from etrn_gui.ui.views.inspector.link_question import LinkQuestion
from etrn_gui.ui.views.inspector.message_page import MessagePage

RED = QColor("#ff0000")


_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int, height: int, colour: QColor = RED) -> bytes:
    """Write a picture of one colour."""
    row = b"\0" + bytes((colour.red(), colour.green(), colour.blue())) * width
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return _SIGNATURE + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(row * height)) + chunk(b"IEND", b"")


def giant_png(side: int) -> bytes:
    """Write a sound picture of so many by so many black points in a few kilobytes."""
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    body = zlib.compress(bytes(side // 8 + 1) * side)
    return _SIGNATURE + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def has_red(widget: QTextBrowser) -> bool:
    image = widget.grab().toImage()
    return any(image.pixelColor(x, y) == RED for x in range(0, image.width(), 4) for y in range(0, image.height(), 4))


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        listening.setblocking(False)
        yield listening


def test_nothing_is_loaded_whatever_the_html_says(qtbot: QtBot, tmp_path: Path, listener: socket.socket) -> None:
    """The browser is given HTML that was not made harmless: it is a wall of its own."""
    red = tmp_path / "red.png"
    red.write_bytes(png(60, 60))
    (tmp_path / "style.css").write_text("body { background: #ff0000 }")
    port = listener.getsockname()[1]
    html = (
        f'<html><head><link rel="stylesheet" href="{red.parent.as_uri()}/style.css">'
        f'<style>@import "{red.as_uri()}"; body {{ background-image: url("{red.as_uri()}") }}</style></head>'
        f'<body background="{red.as_uri()}"><img src="{red.as_uri()}"><img src="{red}">'
        f'<img src="http://127.0.0.1:{port}/x.png">'
        f'<img src="//127.0.0.1:{port}/y.png"><table background="{red.as_uri()}"><tr><td>x</td></tr></table>'
        '<img src=":/qt-project.org/styles/commonstyle/images/file-16.png"><img src="cid:7"></body></html>'
    )
    naive = QTextBrowser()
    qtbot.addWidget(naive)
    naive.setHtml(html)
    naive.resize(400, 300)
    assert has_red(naive), "the page cannot tell a browser that loads from one that does not"
    browser = MailBrowser()
    qtbot.addWidget(browser)
    browser.resize(400, 300)
    browser.show()
    browser.show_html(html, ())
    qtbot.wait(50)  # nothing may come: there is no event to wait for
    assert not has_red(browser)
    with pytest.raises(BlockingIOError):
        listener.accept()


def test_a_picture_of_the_message_is_shown(qtbot: QtBot) -> None:
    browser = MailBrowser()
    qtbot.addWidget(browser)
    browser.resize(400, 300)
    image = InlineImage("4", "image/png", png(60, 60))
    browser.show_html('<img src="cid:4">', (image,))
    assert has_red(browser)
    browser.show_html('<img src="cid:4">', ())  # the next message has no such picture
    assert not has_red(browser)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("image/png", giant_png(20_000)),
        ("image/png", giant_png(5_000)),
        ("image/png", b"not a picture"),
        ("image/png", png(8, 8)[:40]),
        ("image/jpeg", png(8, 8)),
        ("image/svg+xml", b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>'),
        ("text/html", b"<p>"),
        ("image/png", b""),
    ],
)
def test_pictures_that_are_too_large_or_not_what_they_say_are_not_decoded(
    qapp: QApplication, kind: str, data: bytes
) -> None:
    assert decode_image(InlineImage("1", kind, data)) is None


def test_the_giant_picture_is_a_sound_one(qapp: QApplication) -> None:
    assert len(giant_png(20_000)) < 100_000
    QImageReader.setAllocationLimit(0)
    assert QImage.fromData(giant_png(20_000)).width() == 20_000


def test_wide_pictures_are_made_smaller(qapp: QApplication) -> None:
    decoded = decode_image(InlineImage("1", "image/png", png(2000, 1000)))
    assert isinstance(decoded, QImage)
    assert (decoded.width(), decoded.height()) == (640, 320)


# --- links


class Desktop(QObject):
    """Stands for the web browser of the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    made = Desktop()
    for scheme in ("http", "https", "mailto", "javascript", "file"):
        QDesktopServices.setUrlHandler(scheme, made, "open")  # type: ignore[arg-type] # bytes are refused, in spite of the stub
    yield made
    for scheme in ("http", "https", "mailto", "javascript", "file"):
        QDesktopServices.unsetUrlHandler(scheme)


Ask = Callable[..., LinkQuestion]


@pytest.fixture
def ask(qtbot: QtBot) -> Ask:
    def ask(target: str, words: str = "here") -> LinkQuestion:
        question = LinkQuestion(QUrl(target), words)
        qtbot.addWidget(question)
        question.open()
        return question

    return ask


def buttons(question: QMessageBox) -> dict[str, QPushButton]:
    return {button.text().replace("&", ""): button for button in question.findChildren(QPushButton)}


def test_a_click_on_a_link_asks_and_opens_nothing(qtbot: QtBot, desktop: Desktop) -> None:
    page = MessagePage()
    qtbot.addWidget(page)
    page.resize(600, 300)
    arrival = Arrival(1, ArrivalKind.DELIVERY, 0.0, "a@x", ("b@y",))
    html = '<p><a href="https://real.example/path">www.bank.example</a></p>'
    page.show_inspected(Inspected(arrival, Reading((), "", True, html, (), (), (), Source("", 0, 0))))
    page.as_formatted.click()
    page.show()
    cursor = QTextCursor(page.browser.document())
    cursor.setPosition(5)
    at = page.browser.cursorRect(cursor).center()
    with qtbot.waitSignal(page.link_chosen) as blocker:
        QTest.mouseClick(page.browser.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert blocker.args == [QUrl("https://real.example/path"), "www.bank.example"]
    assert desktop.opened == []
    assert page.browser.toPlainText() == "www.bank.example"  # it has not gone anywhere


def test_the_real_target_is_told_and_opened_only_by_its_button(ask: Ask, desktop: Desktop) -> None:
    question = ask("https://real.example/path?a=1", "https://bank.example/")
    assert question.text() == "The link leads to real.example."
    assert "https://real.example/path?a=1" in question.informativeText()
    assert "Its words name another place." in question.informativeText()
    assert question.defaultButton() is buttons(question)["Cancel"]
    question.reject()
    assert desktop.opened == []
    question = ask("https://real.example/path?a=1")
    buttons(question)["Open"].click()
    assert desktop.opened == ["https://real.example/path?a=1"]


@pytest.mark.parametrize(
    ("target", "words", "warned"),
    [
        ("https://real.example/", "https://real.example/other", False),
        ("https://www.real.example/", "real.example", False),
        ("https://real.example/", "Read more.", False),
        ("https://real.example/", "version 1.2.", False),
        ("https://real.example/", "see bank.example now", True),
        ("https://real.example/", "http://192.0.2.1/", True),
        ("https://bank.example@real.example/", "bank.example", True),
    ],
)
def test_words_that_name_another_place_are_warned_of(ask: Ask, target: str, words: str, warned: bool) -> None:
    question = ask(target, words)
    assert ("another place" in question.informativeText()) is warned
    assert question.icon() is (QMessageBox.Icon.Warning if warned else QMessageBox.Icon.Question)


@pytest.mark.parametrize("target", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_other_addresses_cannot_be_opened_at_all(ask: Ask, target: str) -> None:
    assert "Open" not in buttons(ask(target))


def test_addresses_are_shown_as_they_are_asked_for(ask: Ask) -> None:
    assert address_text(QUrl("https://b\u00fccher.example/\u202efdp")) == "https://xn--bcher-kva.example/%E2%80%AEfdp"
    question = ask("https://\u0440\u0430ypal.example/")  # Cyrillic letters
    assert "xn--ypal-43d9g.example" in question.informativeText()
    buttons(question)["Copy the address"].click()
    assert QGuiApplication.clipboard().text() == "https://xn--ypal-43d9g.example/"
