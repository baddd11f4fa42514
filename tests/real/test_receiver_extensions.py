"""What real mail servers make of what the receiver offers: chunks (RFC 3030), addresses in UTF-8 (RFC 6531).

swaks 20201014 and smtp-source know neither, Sendmail no chunks, and Postfix takes chunks but sends none.
"""

import smtplib
from pathlib import Path

import pytest

from tests.lab.mta import SENDER, MtaLab
from tests.real.delivering import FAMILIES, Site, commands, lab_for, messages, same, site

FROM, TO = "jürgen@elsewhere.test", "grüße@client.test"


def test_a_large_message_comes_from_exim_in_chunks_without_dots_doubled(real_servers: None, tmp_path: Path) -> None:
    with site(tmp_path) as ours, lab_for("exim", ours.address) as lab:
        ours.add_profile(lab)
        (small,) = messages(1)
        large = small + b"".join(b"%06d .\r\n.\r\n" % number for number in range(40_000))
        lab.hand_over([large])
        lab.wait_held(1)
        assert (ours.flush()["verdict"], ours.log()[1]) == ("confirmed", [])
        assert same([large], ours.kept())
        said = [line for line in transcript(ours) if line.startswith("C BDAT")]
        assert len(said) == 2  # the header, and all the rest
        assert said[1].endswith(" LAST")


@pytest.mark.parametrize("family", [family for family in FAMILIES if family != "sendmail"])
def test_addresses_in_utf8(real_servers: None, family: str, tmp_path: Path) -> None:
    with site(tmp_path) as ours, lab_for(family, ours.address) as lab:
        ours.add_profile(lab)
        sent = messages(1)[0].replace(f"From: <{SENDER}>".encode(), f"From: <{FROM}>".encode())
        hand_over(lab, sent)
        lab.wait_held(1)
        assert (ours.flush()["verdict"], ours.log()[1]) == ("confirmed", [])
        ((row,), _) = ours.log()
        assert (row["from"], row["to"]) == (FROM, [TO])
        (kept,) = ours.kept()
        assert same([sent], [kept])
        assert f"Return-Path: <{FROM}>\r\nDelivered-To: {TO}\r\n".encode() in kept
        assert b" with UTF8SMTP " in kept
        mail, rcpt = (line for line in transcript(ours) if line.startswith(("C MAIL", "C RCPT")))
        assert mail.startswith(f"C MAIL FROM:<{FROM}>")
        assert "SMTPUTF8" in mail
        assert rcpt.startswith(f"C RCPT TO:<{TO}>")
        assert commands(transcript(ours))[0] == "EHLO"


def hand_over(lab: MtaLab, message: bytes) -> None:
    with smtplib.SMTP(lab.intake.host, lab.intake.port, "elsewhere.test", timeout=30) as session:
        session.sendmail(FROM, [TO], message, mail_options=["BODY=8BITMIME", "SMTPUTF8"])


def transcript(ours: Site) -> list[str]:
    (row,) = ours.log()[0]
    return ours.transcript(row)
