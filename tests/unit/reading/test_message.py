import pytest

from etrn_gui.domain.message import Cut, CutKind
from etrn_gui.reading import limits
from etrn_gui.reading.message import read_message
from tests.unit.reading.messages import HOSTILE_HTML, PNG, crowd, html, letter, multipart, wire


def test_a_usual_letter() -> None:
    content = read_message(wire(letter()))
    assert {h.name: h.value for h in content.headers}["Subject"] == "Weather routing 48h – Nordsee"
    assert {h.name: h.value for h in content.headers}["From"] == "Ana Müller <ana@northfleet.example>"
    assert content.text == "Wind NW 7, später 9.\n\nAna\n"
    assert not content.text_from_html
    assert [image.data for image in content.images] == [PNG]
    assert f'<img src="cid:{content.images[0].key}"' in content.html
    assert [(p.name, p.type, p.size) for p in content.parts if p.is_attachment] == [
        ("Routing plan.pdf", "application/pdf", 900),
        ("Häfen.csv", "text/csv", 10),
    ]
    assert [p.type for p in content.parts] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "multipart/related",
        "text/html",
        "image/png",
        "application/pdf",
        "text/csv",
    ]
    assert content.cuts == []


def test_html_alone_gives_a_text_too() -> None:
    content = read_message(html("<p>Hello <b>crew</b></p><p>Ana</p>"))
    assert content.text_from_html
    assert content.text == "Hello crew\n\nAna"


def test_html_can_be_left_alone() -> None:
    content = read_message(html("<p>Hello"), with_html=False)
    assert (content.html, content.text, content.cuts) == ("", "", [Cut(CutKind.HTML)])


def test_what_the_html_lost_is_said() -> None:
    content = read_message(html(HOSTILE_HTML))
    assert {cut.kind for cut in content.cuts} == {CutKind.REMOTE, CutKind.SCRIPTS}


@pytest.mark.parametrize(
    ("charset", "octets", "text", "sound"),
    [
        ("utf-8", "ä".encode(), "ä", True),
        ("iso-8859-1", b"\xe4", "ä", True),
        ("utf-8", b"\xe4x", "\ufffdx", False),
        ("us-ascii", b"\xe4", "ä", False),
        ("us-ascii", b"a", "a", True),
        ("no-such-thing", b"\xe4", "ä", False),
        ("unicode_escape", b"\\u0041", "\\u0041", False),
        ("zlib_codec", b"abc", "abc", False),
        ("", b"\xe4", "ä", True),
        ("ks_c_5601-1987", b"\xb0\xa1", "가", True),
        ('"', b"a", "a", True),
    ],
)
def test_charsets(charset: str, octets: bytes, text: str, sound: bool) -> None:
    content = read_message(f'Content-Type: text/plain; charset="{charset}"\r\n\r\n'.encode() + octets)
    assert content.text == text
    assert (Cut(CutKind.CHARSET) in content.cuts) is not sound


@pytest.mark.parametrize(
    ("encoding", "body", "text"),
    [
        ("base64", b"SGVs\r\nbG8=\r\n", "Hello"),
        ("base64", b"SGVsbG8", "Hello"),
        ("BASE64", b"S G*V\0s bG8=ignored", "Hello"),
        ("base64", b"=", ""),
        ("base64", b"SGVsbG8=" + b"\n" * 1_100_000 + b"SGVsbG8=", "Hello"),
        ("base64", b"A", ""),
        ("quoted-printable", b"a=3D=\r\nb=C3=A4\r\n", "a=bä\n"),
        ("quoted-printable", b"broken =XX =", "broken =XX "),
        ("x-unknown", b"as it is", "as it is"),
    ],
)
def test_transfer_encodings(encoding: str, body: bytes, text: str) -> None:
    head = f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    assert read_message(head.encode() + body).text == text


def test_controls_become_pictures() -> None:
    assert read_message(b"\r\na\0b\x1b[31m\x07\x7f\tc\rd\r\ne").text == "a␀b␛[31m␇\ufffd\tc\nd\ne"


def test_the_direction_of_a_body_cannot_be_overridden() -> None:
    assert read_message("\r\na\u202efdp.exe \u05d0\u200f".encode()).text == "a\ufffdfdp.exe \u05d0\u200f"


def test_texts_are_cut_by_characters_lines_and_words() -> None:
    long = read_message(b"\r\n" + b"word " * 100_000)
    assert len(long.text) == limits.TEXT
    assert long.cuts == [Cut(CutKind.TEXT, limits.TEXT, 500_000)]
    lines = read_message(b"\r\n" + b"x\r\n" * 50_000)
    assert lines.text.count("\n") < limits.LINES
    assert lines.cuts[0].kind is CutKind.TEXT
    assert max(map(len, read_message(b"\r\n" + b"x" * 5000).text.split("\n"))) == limits.WORD


def test_a_giant_body_is_not_decoded_whole() -> None:
    content = read_message(b"\r\n" + b"line of text\r\n" * 500_000)
    assert content.cuts == [Cut(CutKind.TEXT, len(content.text), 0)]
    assert content.parts[0].size == 7_000_000


def test_texts_attached_as_files_are_no_bodies() -> None:
    content = read_message(
        multipart(
            b"\r\nbody",
            b"Content-Disposition: attachment\r\n\r\nfile",
            b"Content-Type: text/plain; name=x.txt\r\n\r\ny",
        )
    )
    assert content.text == "body"
    assert [part.name for part in content.parts if part.is_attachment] == ["part-2.txt", "x.txt"]


def test_an_attached_message_is_one_attachment_with_its_subject() -> None:
    inner = multipart(b"\r\ninner text", b"Content-Type: application/pdf; name=inner.pdf\r\n\r\nx", boundary=b"inner")
    content = read_message(
        multipart(
            b"\r\nouter", b"Content-Type: message/rfc822\r\n\r\nSubject: =?utf-8?q?H=C3=A4fen?= ../a/b\r\n" + inner
        )
    )
    assert content.text == "outer"
    assert [(part.name, part.type) for part in content.parts if part.is_attachment] == [
        ("Häfen .._a_b.eml", "message/rfc822")
    ]


def test_a_message_that_is_a_file_is_its_own_attachment() -> None:
    content = read_message(b"Content-Type: application/pdf; name=a.pdf\r\n\r\n%PDF")
    assert [(part.index, part.name) for part in content.parts if part.is_attachment] == [(0, "a.pdf")]
    assert content.text == ""


def test_pictures_that_are_too_large_or_missing_are_named() -> None:
    head = b"Content-Type: image/png\r\nContent-ID: <%s>\r\n\r\n"
    page = b'Content-Type: text/html\r\n\r\n<img src="cid:big"><img src="cid:small"><img src="cid:absent">'
    data = multipart(page, head % b"big" + b"x" * (limits.IMAGE + 1), head % b"small" + PNG)
    content = read_message(data)
    assert [image.data for image in content.images] == [PNG]
    assert Cut(CutKind.IMAGES, 1, 2) in content.cuts
    assert [part.type for part in content.parts if part.is_attachment] == ["image/png"]


def test_a_crowd_of_parts_is_listed_up_to_a_thousand() -> None:
    content = read_message(crowd(10_000))
    assert len(content.parts) == limits.PARTS
    assert content.parts[-1].name == "f998.txt"


def test_a_crowd_of_fields_is_listed_up_to_a_thousand() -> None:
    content = read_message(b"a:b\n" * 5000 + b"\n")
    assert len(content.headers) == limits.FIELDS
    assert content.cuts == [Cut(CutKind.FIELDS, limits.FIELDS, 5000)]


def test_no_headers_at_all() -> None:
    content = read_message(b"just text, no headers\r\n\r\nmore\r\n")
    assert content.headers == ()
    assert content.text.startswith("just text")
