import email
import email.message
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.domain.message import Cut, CutKind
from etrn_gui.reading import limits
from etrn_gui.reading.structure import Structure
from tests.unit.reading.messages import crowd, folded_subject, letter, multipart, nested, wire


def shape(data: bytes) -> list[tuple[int, str, bytes]]:
    """Depth, type and body of each section that was not taken apart."""
    return [(s.depth, s.type, b"" if s.is_container else data[s.body : s.end]) for s in Structure(data).sections]


def test_the_parts_are_those_the_standard_library_finds() -> None:
    data = wire(letter())

    def walk(message: email.message.Message, depth: int = 0) -> list[tuple[int, str, bytes]]:
        payload = message.get_payload()
        if isinstance(payload, list):
            inner = (
                row for part in payload if isinstance(part, email.message.Message) for row in walk(part, depth + 1)
            )
            return [(depth, message.get_content_type(), b""), *inner]
        return [(depth, message.get_content_type(), str(payload).encode())]

    found = [(depth, kind, body.replace(b"\r\n", b"\n")) for depth, kind, body in shape(data)]
    assert found == walk(email.message_from_bytes(data.replace(b"\r\n", b"\n")))


@pytest.mark.parametrize("newline", [b"\r\n", b"\n"])
def test_line_ends_of_either_kind(newline: bytes) -> None:
    data = multipart(b"\r\none", b"Content-Type: text/html\r\n\r\n<p>two").replace(b"\r\n", newline)
    assert [(kind, body) for _, kind, body in shape(data)[1:]] == [("text/plain", b"one"), ("text/html", b"<p>two")]


def test_the_outer_boundary_ends_an_inner_part_that_was_never_closed() -> None:
    inner = b"Content-Type: multipart/mixed; boundary=inner\r\n\r\n--inner\r\n\r\nlost end"
    assert shape(multipart(inner, b"\r\nnext"))[2:] == [(2, "text/plain", b"lost end"), (1, "text/plain", b"next")]


def test_a_boundary_inside_the_headers_of_a_part_ends_it() -> None:
    assert [body for *_, body in shape(multipart(b"X-Never: ended", b"\r\nnext"))[1:]] == [b"", b"next"]


def test_what_only_looks_like_a_boundary_is_text() -> None:
    body = b"--bb\r\n--B\r\n --b\r\n--b-\r\n-- \r\n--"
    assert shape(multipart(b"\r\n" + body))[1:] == [(1, "text/plain", body)]


def test_white_space_behind_a_boundary_does_not_count() -> None:
    data = b"Content-Type: multipart/mixed; boundary=b\n\n--b \t\n\none\n--b-- \nepilogue"
    assert shape(data)[1:] == [(1, "text/plain", b"one")]


def test_a_message_inside_a_message_is_followed() -> None:
    data = multipart(b"Content-Type: message/rfc822\r\n\r\nSubject: inner\r\nContent-Type: text/html\r\n\r\n<p>x")
    assert [(s.depth, s.type, s.parent) for s in Structure(data).sections] == [
        (0, "multipart/mixed", -1),
        (1, "message/rfc822", 0),
        (2, "text/html", 1),
    ]


def test_a_digest_holds_messages_without_saying_so() -> None:
    data = multipart(b"\r\nSubject: one\r\n\r\nx", subtype=b"digest")
    assert [s.type for s in Structure(data).sections] == ["multipart/digest", "message/rfc822", "text/plain"]


def test_a_line_that_is_no_field_begins_the_body() -> None:
    structure = Structure(b"Return-Path: <a@x>\r\nHello, I have no headers.\r\n\r\nSecond: paragraph\r\n")
    assert [field.name for field in structure.sections[0].fields] == ["Return-Path"]
    assert structure.sections[0].body == len(b"Return-Path: <a@x>\r\n")


@pytest.mark.parametrize("data", [b"", b"\n", b"\r\n", b"x", b"--", b"\n\n", b"a:\n", b"From me\n\nx"])
def test_next_to_nothing_is_one_part(data: bytes) -> None:
    assert len(Structure(data).sections) == 1


def test_headers_are_cut_before_they_are_parsed() -> None:
    data = folded_subject()
    began = time.process_time()
    structure = Structure(data)
    assert time.process_time() - began < 1.0
    assert structure.cuts == [Cut(CutKind.HEADERS, limits.HEADERS, data.index(b"\r\n\r\n") + 2)]
    assert sum(len(field.value) for field in structure.sections[0].fields) <= limits.HEADERS
    assert data[structure.sections[0].body :] == b"body\r\n"


def test_depth_ends_at_thirty() -> None:
    structure = Structure(nested(500))
    assert max(section.depth for section in structure.sections) == limits.DEPTH
    assert Cut(CutKind.DEPTH, limits.DEPTH) in structure.cuts


def test_messages_inside_messages_end_at_thirty_too() -> None:
    structure = Structure(b"Content-Type: message/rfc822\r\n\r\n" * 500 + b"\r\nx")
    assert len(structure.sections) == limits.DEPTH + 1
    assert Cut(CutKind.DEPTH, limits.DEPTH) in structure.cuts


def test_parts_end_at_a_thousand() -> None:
    structure = Structure(crowd(10_000))
    assert len(structure.sections) == limits.PARTS
    assert structure.cuts == [Cut(CutKind.PARTS, limits.PARTS)]


def test_millions_of_hyphens_are_not_all_looked_at() -> None:
    data = multipart(b"\r\n" + b"--\n" * 3_000_000)
    began = time.process_time()
    structure = Structure(data)
    assert time.process_time() - began < 2.0
    assert Cut(CutKind.PARTS, 2) in structure.cuts


def test_thousands_of_headers_without_an_end_are_searched_once() -> None:
    data = multipart(*[b"X: y"] * 900) + b"z" * 20_000_000
    began = time.process_time()
    assert len(Structure(data).sections) == 901
    assert time.process_time() - began < 1.0


def test_a_multipart_without_a_boundary_is_named() -> None:
    structure = Structure(b"Content-Type: multipart/mixed\r\n\r\ntext")
    assert structure.cuts == [Cut(CutKind.STRUCTURE)]


PIECES = st.sampled_from(
    [
        b"\r\n",
        b"\n",
        b"\r",
        b"--b",
        b"--b--",
        b"--",
        b"Content-Type: multipart/mixed; boundary=b",
        b"Content-Type: message/rfc822",
        b"Content-Type: multipart/digest; boundary=c",
        b"--c\r\n",
        b"X: y",
        b" folded",
        b"\0",
        b"\xff\xfe",
    ]
)


@given(st.lists(st.one_of(PIECES, st.binary(max_size=8)), max_size=60).map(b"".join))
def test_whatever_comes_is_taken_apart_in_order(data: bytes) -> None:
    sections = Structure(data).sections
    for section in sections:
        assert 0 <= section.body <= section.end <= len(data)
        assert section.parent < section.index
        assert section.depth == (sections[section.parent].depth + 1 if section.parent >= 0 else 0)
