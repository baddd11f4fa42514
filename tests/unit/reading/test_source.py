from pathlib import Path

from etrn_gui.reading import limits
from etrn_gui.reading.source import read_source


def source_of(tmp_path: Path, data: bytes) -> tuple[str, int, int, bool]:
    file = tmp_path / "m"
    file.write_bytes(data)
    source = read_source(file)
    return source.text, source.shown, source.size, source.broken_lines


def test_controls_marks_and_wrong_octets_are_visible(tmp_path: Path) -> None:
    data = b"Subject: \xe2\x80\xaex\0\x1b\xff\ttab\r\n\r\nbare\rcr\xc2\x85"
    assert source_of(tmp_path, data)[0] == "Subject: \\u202ex\\x00\\x1b\\xff\ttab\n\nbare\\x0dcr\\x85"


def test_the_beginning_of_a_large_file(tmp_path: Path) -> None:
    text, shown, size, _ = source_of(tmp_path, b"0123456789abcde\n" * 100_000)
    assert (shown, size) == (limits.SOURCE, 1_600_000)
    assert len(text) == limits.SOURCE


def test_giant_lines_are_broken_and_marked(tmp_path: Path) -> None:
    text, _, _, broken = source_of(tmp_path, b"x" * 10_000)
    assert broken
    assert text == "\n↪ ".join(["x" * limits.SOURCE_LINE] * 5)
    assert not source_of(tmp_path, b"x" * limits.SOURCE_LINE)[3]
