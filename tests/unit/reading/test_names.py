import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.reading.limits import NAME
from etrn_gui.reading.names import safe_name


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("plan.pdf", "plan.pdf"),
        ("../../etc/x\0.txt", "x.txt"),
        ("C:\\Windows\\system32\\cmd.exe", "cmd.exe"),
        ("/etc/passwd", "passwd"),
        ("..", "part-3.pdf"),
        (".", "part-3.pdf"),
        ("", "part-3.pdf"),
        ("folder/", "part-3.pdf"),
        (".bashrc", "bashrc"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\u200bb\ufeff.txt", "ab.txt"),
        ("new\r\nline.txt", "newline.txt"),
        ('what? "is" <this>|*.txt', "what_ _is_ _this___.txt"),
        ("CON", "_CON"),
        ("nul.tar.gz", "_nul.tar.gz"),
        ("Lpt1 .txt", "_Lpt1 .txt"),
        ("com¹.txt", "_com¹.txt"),
        ("console.txt", "console.txt"),
        ("ends in dots...", "ends in dots"),
        ("Häfen.csv", "Häfen.csv"),
        ("Ha\u0308fen.csv", "Häfen.csv"),
        ("stream:hidden", "stream_hidden"),
    ],
)
def test_names(given_name: str, safe: str) -> None:
    assert safe_name(given_name, 3, "application/pdf") == safe


def test_a_long_name_keeps_its_extension_and_whole_characters() -> None:
    name = safe_name("ä" * 200 + ".tar", 1, "x/y")
    assert name.endswith("ä.tar")
    assert len(name.encode()) in (NAME, NAME - 1)


def test_a_message_without_a_name_is_an_eml() -> None:
    assert safe_name("", 2, "message/rfc822") == "part-2.eml"


@given(st.text(max_size=400))
def test_no_name_can_leave_its_folder_or_hide(name: str) -> None:
    safe = safe_name(name, 1, "a/b")
    assert safe
    assert not set(safe) & set('/\\:*?"<>|\0')
    assert safe[0] not in ". "
    assert safe[-1] not in ". "
    assert 0 < len(safe.encode()) <= NAME
    assert all(unicodedata.category(character)[0] != "C" for character in safe)
