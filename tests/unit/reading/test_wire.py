import json

import pytest

from etrn_gui.domain.message import Cut, CutKind, Header, InlineImage, Part
from etrn_gui.reading.content import Content
from etrn_gui.reading.wire import (
    HEAD,
    LONGEST,
    Kind,
    NotUnderstoodError,
    Request,
    Task,
    decode,
    encode,
    frame,
    read_head,
)

CONTENT = Content(
    headers=(Header("Subject", "ä\u202e", "raw"),),
    text="text",
    html="<p>",
    images=(InlineImage("3", "image/png", b"\x89PNG\0"),),
    parts=(Part(0, 0, "text/plain", "", 4, is_attachment=False),),
    cuts=[Cut(CutKind.PARTS, 1000)],
)


def test_a_content_comes_back_as_it_was() -> None:
    assert decode(Content, encode(CONTENT)) == CONTENT


def test_a_request_is_one_line_whatever_the_path() -> None:
    request = Request(Task.BODY, "mail/new/\udcff\n1", 3)
    assert b"\n" not in encode(request)
    assert decode(Request, encode(request)) == request


def changed(**values: object) -> bytes:
    return json.dumps(json.loads(encode(CONTENT)) | values).encode()


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\xff",
        b"[]",
        b"null",
        b"[" * 100_000,
        changed(text=1),
        changed(text_from_html=1),
        changed(more="x"),
        changed(headers=["Subject"]),
        changed(headers={"0": "x"}),
        changed(cuts=[{"kind": "no such kind", "shown": 0, "whole": 0}]),
        changed(cuts=[{"kind": "parts", "shown": True, "whole": 0}]),
        changed(images=[{"key": "1", "type": "x", "data": "not base64"}]),
        b'{"text": "only"}',
    ],
)
def test_what_does_not_fit_is_refused(payload: bytes) -> None:
    with pytest.raises(NotUnderstoodError):
        decode(Content, payload)


def test_frames() -> None:
    assert read_head(frame(Kind.DATA, b"abc")[:HEAD]) == (Kind.DATA, 3)
    for head in (b"x\0\0\0\1", b"D" + (LONGEST + 1).to_bytes(4, "big")):
        with pytest.raises(NotUnderstoodError):
            read_head(head)
