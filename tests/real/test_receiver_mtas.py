"""Real mail servers deliver 300 messages each after one ETRN, in clear and over TLS: all of them come, as they were.

How long it took stands in a table at the end of the run, beside what the same server needs for a receiver that stores
nothing (smtp-sink).
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from etrn_gui.domain.history import Session
from tests.commands import Fields
from tests.lab.mta import MtaLab
from tests.lab.ports import LOOPBACK, Address, free_port, wait_listening
from tests.lab.tools import smtp_sink
from tests.real.delivering import FAMILIES, Site, at_once, commands, lab_for, messages, same, site

COUNT = 300
SINK_COUNT = 100
MOST_AT_ONCE = 25
"""Postfix keeps to 20; one that has ended there may not have ended here."""
HAND_OVER = {"postfix": "DATA", "exim": "BDAT", "sendmail": "DATA"}
"""How each gives a message to a receiver that offers CHUNKING (RFC 3030)."""


@pytest.mark.parametrize("tls", [False, True], ids=["in clear", "over TLS"])
@pytest.mark.parametrize("family", FAMILIES)
def test_all_that_waits_comes_once_whole_and_tied_to_the_flush(
    real_servers: None, family: str, tls: bool, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    options = ("--tls-self-made",) if tls else ()
    with site(tmp_path, *options) as ours, lab_for(family, ours.address, tls=tls) as lab:
        ours.add_profile(lab, quiet_after=2)
        sent = messages(COUNT)
        lab.hand_over(sent)
        lab.wait_held(COUNT, 30)
        assert ours.kept() == []

        receipt = ours.flush()

        assert (receipt["verdict"], receipt["arrived"], receipt["promised"]) == ("confirmed", COUNT, None)
        assert same(sent, ours.kept())
        lab.wait_held(0)
        check_the_providers_log(ours, lab)
        seconds, sink = receipt["seconds"], None if tls else per_message_to_a_sink(lab)
        record_property("arrivals", (family, tls, receipt["first_after"], seconds, seconds / COUNT, sink))
        check_the_log(ours, family, tls, receipt["flush"])


def check_the_providers_log(ours: Site, lab: MtaLab) -> None:
    """Each file is named there, in our answer to it: whoever reads that log finds the message here."""
    log = lab.log()
    keys = {".".join(path.name.split(".")[:2]) for path in (ours.data / "mail" / "new").iterdir()}
    assert (len(keys), [key for key in keys if f"Kept as {key}" not in log]) == (COUNT, [])


def check_the_log(ours: Site, family: str, tls: bool, flush: int) -> None:
    rows, refused = ours.log()
    assert (len(rows), {row["flush"] for row in rows}, refused) == (COUNT, {flush}, [])
    assert {row["tls"] for row in rows} == {"TLSv1.3" if tls else ""}
    check_connections(ours.sessions(rows), family, tls)
    transcript = ours.transcript(rows[COUNT // 2])
    print("\n".join(transcript))
    said = commands(transcript)
    opening = ["EHLO", "STARTTLS", "EHLO"] if tls else ["EHLO"]
    assert said[: len(opening) + 3] == [*opening, "MAIL", "RCPT", HAND_OVER[family]]
    assert (said[-1] == "QUIT") == (endings_of(ours, rows[COUNT // 2]) == {"quit"})
    assert any(line.startswith("* TLSv1.3 TLS_") for line in transcript) == tls
    assert any(line.startswith("S 250 2.0.0 Kept as ") for line in transcript)


def check_connections(sessions: list[Session], family: str, tls: bool) -> None:
    """Exim takes a connection for each message, Sendmail one for all, Postfix up to 20 at once, used again in clear."""
    # Postfix lets a connection that it has kept for another message go without QUIT.
    assert {session.ending for session in sessions} <= {
        "quit",
        *(["closed by the peer"] if family == "postfix" else []),
    }
    match family:
        case "exim":
            assert (len(sessions), at_once(sessions) <= 2) == (COUNT, True)
        case "sendmail":
            assert len(sessions) == 1
        case _:
            assert 1 < at_once(sessions) <= MOST_AT_ONCE
            assert len(sessions) == COUNT if tls else len(sessions) < COUNT / 2


def endings_of(ours: Site, row: Fields) -> set[str]:
    return {session.ending for session in ours.sessions([row])}


def per_message_to_a_sink(lab: MtaLab) -> float:
    """Seconds a message that the same server needs for a receiver that stores nothing."""
    with sink() as address:
        lab.deliver_to(address)
        lab.hand_over(messages(SINK_COUNT))
        lab.wait_held(SINK_COUNT, 30)
        began = time.monotonic()
        lab.etrn("client.test")
        lab.wait_held(0, 60)
        return (time.monotonic() - began) / SINK_COUNT


@contextmanager
def sink() -> Iterator[Address]:
    address = Address(LOOPBACK, free_port())
    user = ["-u", "nobody"] if os.geteuid() == 0 else []
    command = [*smtp_sink(), *user, str(address), "256"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            wait_listening(address)
            yield address
        finally:
            process.terminate()
