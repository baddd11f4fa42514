"""Messages to read: honest ones made by the standard library, nasty ones by hand."""

import base64
from email.message import EmailMessage

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
RLO = "\u202e"

HOSTILE_HTML = f"""<html><head><title>t</title><style>
@import url(http://evil.example/a.css); body {{ color: red }}</style>
<script>alert(document.cookie)</script></head><body onload="alert(1)" background="http://evil.example/bg.png">
<p>Hello {RLO}<b>crew</b></p><img src="http://evil.example/track.png" alt="a tracker"><img src="file:///etc/passwd">
<img src="//evil.example/p.png"><img src="/etc/hostname"><img src="cid:logo@x" alt="our logo"><img src="cid:missing">
<div style="background: url('http://evil.example/b.png')">styled</div>
<a href="https://good.example/path?a=1&amp;b=2">https://bank.example/</a> <a href="javascript:alert(2)">run</a>
<a href="file:///etc/passwd">file</a><iframe src="http://evil.example/">inside</iframe>
<form action="http://evil.example/">
<input name="password"></form><object data="http://evil.example/o"></object>
<svg onload="alert(3)"><text>svg</text></svg>
</body></html>"""


def letter() -> EmailMessage:
    """Return a usual message: text, HTML with an embedded picture, and two attachments."""
    message = EmailMessage()
    message["From"] = "Ana Müller <ana@northfleet.example>"
    message["To"] = "bridge@harbour.example"
    message["Subject"] = "Weather routing 48h – Nordsee"
    message["Date"] = "Mon, 23 Nov 2026 14:22:31 +0000"
    message.set_content("Wind NW 7, später 9.\n\nAna\n")
    message.add_alternative('<p>Wind <b>NW 7</b></p><img src="cid:map@x" alt="map">', subtype="html")
    html = message.get_payload(1)
    assert isinstance(html, EmailMessage)
    html.add_related(PNG, "image", "png", cid="<map@x>")
    message.add_attachment(b"%PDF-1.4\n" * 100, maintype="application", subtype="pdf", filename="Routing plan.pdf")
    message.add_attachment("a,b\n1,2\n", subtype="csv", filename="Häfen.csv")
    return message


def wire(message: EmailMessage) -> bytes:
    """Write a message as it comes over SMTP."""
    return message.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def multipart(*parts: bytes, boundary: bytes = b"b", subtype: bytes = b"mixed") -> bytes:
    """Put parts (headers, empty line, body) into a multipart, as a message."""
    head = b"Content-Type: multipart/" + subtype + b'; boundary="' + boundary + b'"\r\n\r\n'
    return head + b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts) + b"--" + boundary + b"--\r\n"


def html(text: str) -> bytes:
    """Make a message of HTML alone."""
    return b"Content-Type: text/html; charset=utf-8\r\n\r\n" + text.encode()


def folded_subject(octets: int = 1_400_000) -> bytes:
    """Make the message that holds the standard library for 8 seconds."""
    return b"From: a@x\r\nSubject: s" + b"\r\n word" * (octets // 7) + b"\r\nTo: b@y\r\n\r\nbody\r\n"


def nested(depth: int) -> bytes:
    """Make a message of multiparts inside one another."""
    heads = (
        b'Content-Type: multipart/mixed; boundary="n%d"\r\n\r\n--n%d\r\n' % (level, level) for level in range(depth)
    )
    return b"".join(heads) + b"\r\nat the bottom\r\n"


def crowd(parts: int) -> bytes:
    """Make a message of very many attachments."""
    part = b'Content-Type: text/plain\r\nContent-Disposition: attachment; filename="f%d.txt"\r\n\r\n%d'
    return multipart(*(part % (number, number) for number in range(parts)))
