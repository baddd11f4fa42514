"""What a transcript may keep of a command."""

import pytest

from etrn_gui.smtp.redact import masked_command


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        (b"AUTH PLAIN AHNoaXAAY29ycmVjdA==", "AUTH PLAIN ••••"),
        (b"auth plain AHNoaXAAY29ycmVjdA==", "AUTH PLAIN ••••"),
        (b"AUTH\tPLAIN\tAHNoaXAAY29ycmVjdA==", "AUTH PLAIN ••••"),
        (b" AUTH  PLAIN  AHNoaXAA Y29ycmVjdA==", "AUTH PLAIN ••••"),
        (b"AUTH CRAM-MD5", "AUTH CRAM-MD5"),
        (b"AUTH xoauth2 dXNlcj1hAWF1dGg9", "AUTH XOAUTH2 ••••"),
        (b"AUTH hunter2", "AUTH ••••"),
        (b"AUTH AHNoaXAAY29ycmVjdA==", "AUTH ••••"),
        (b"AUTH", "AUTH"),
        (b"MAIL FROM:<a@x.test> AUTH=<>", "MAIL FROM:<a@x.test> AUTH=<>"),
        (b"ETRN client.test", "ETRN client.test"),
        (b"\xff\xfe", r"\xff\xfe"),
        (b"", ""),
        ("EHLO hafen.test", "EHLO hafen.test"),
    ],
)
def test_masked_command(line: bytes | str, kept: str) -> None:
    assert masked_command(line) == kept
