import time

import pytest

from etrn_gui.reading.headers import Field, Fields, decode_words, shown, split_fields


def field(value: bytes, name: str = "Subject") -> Field:
    return Field(name, value)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (b" plain", "plain"),
        (b" =?utf-8?q?W=C3=A4rme_und?= =?utf-8?b?IEvDpGx0ZQ==?=", "Wärme und Kälte"),
        (b" =?utf-8?q?a?=\r\n =?utf-8?q?b?=", "ab"),
        (b" =?iso-8859-1?Q?M=FCller?= <m@x>", "Müller <m@x>"),
        (b" =?utf-8?b?w6Q?= next", "ä next"),
        (b" =?utf-8?b?w?= =?utf-8?b?6Q=?=", "=?utf-8?b?w?= =?utf-8?b?6Q=?="),
        (b" =?utf-8?q?=C3?= =?utf-8?q?=A4?=", "ä"),
        (b" =?no-such-charset?q?x=E4?=", "=?no-such-charset?q?x=E4?="),
        (b" raw \xc3\xa4 utf-8", "raw ä utf-8"),
        (b" raw \xe4 latin", "raw ä latin"),
        (b" folded\r\n\tline", "folded line"),
        (b" =?utf-8?q?=1b[31mred=E2=80=AEesrever?=", "\\x1b[31mred\\u202eesrever"),
        (b" nul\0l", "nul\\x00l"),
    ],
)
def test_values_are_decoded_and_harmless(raw: bytes, value: str) -> None:
    assert shown(field(raw)).value == value


def test_the_raw_value_keeps_its_folds() -> None:
    assert shown(field(b" one\r\n two")).raw == "one\n two"


def test_a_bare_cr_ends_no_field() -> None:
    fields, _ = split_fields(b"Subject: a\rFrom: b\r\nTo: c\r\n")
    assert [each.name for each in fields] == ["Subject", "To"]


def test_encoded_words_without_end_cost_little() -> None:
    began = time.process_time()
    for hostile in (b"=?x?q?" * 1300, b"=?utf-8?q?a?= " * 600, b"=?" * 4000, b"=?a?b?" + b" " * 8000):
        shown(field(hostile))
    assert time.process_time() - began < 1.0


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("text/HTML; charset=x", "text/html"),
        ("nonsense", "text/plain"),
        ("", "text/plain"),
        ("a/b/c", "text/plain"),
        ("text/pl\u202eain", "application/octet-stream"),
    ],
)
def test_content_types(content_type: str, kind: str) -> None:
    assert Fields([field(content_type.encode(), "Content-Type")]).type == kind


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="plan.pdf"', "plan.pdf"),
        ("attachment; filename*=utf-8''H%C3%A4fen.csv", "Häfen.csv"),
        ("attachment; filename*0=long; filename*1=name.txt", "longname.txt"),
        ('attachment; filename="=?utf-8?q?=C3=A4.txt?="', "ä.txt"),
        ("attachment; filename*=no-such''x%ff", "x\xff"),
        ("attachment; filename*99999999999999999999999999999=x", "x"),
        ("attachment; filename*=u\0x''y", ""),
        ("attachment", ""),
    ],
)
def test_file_names(disposition: str, name: str) -> None:
    fields = Fields([field(disposition.encode(), "Content-Disposition")])
    assert fields.is_attached
    assert fields.filename == name


def test_parameters_without_end_cost_little() -> None:
    began = time.process_time()
    for hostile in (b"text/plain" + b";" * 60_000, b'text/plain;a="' * 5000, b";a*0=b" * 9000):
        fields = Fields([field(hostile, "Content-Type")])
        assert isinstance(fields.parameter("charset"), str)
    assert time.process_time() - began < 1.0


def test_words_are_decoded_only_where_there_are_some() -> None:
    assert decode_words("no words at all") == "no words at all"
