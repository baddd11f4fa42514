"""At each real server: nothing waits, mail waits, the receiver is down and up again; and what is told of it."""

from pathlib import Path

import pytest

from etrn_gui.storage.journal import Journal
from tests.commands import Fields, etrnctl, events
from tests.lab.mta import MtaLab
from tests.real.delivering import FAMILIES, Site, lab_for, site

REPLIES = {
    "postfix": "250 Queuing started",
    "exim": "250 OK",
    "sendmail": "250 2.0.0 Queuing for node client.test started",
}


def flush(folder: Path, wait: str) -> tuple[Fields, Fields]:
    flushed = etrnctl(folder, "flush", "Lab", "client.test", "--wait", wait, "--json")
    assert flushed.returncode == 0, flushed.stderr
    (reply,), (receipt,) = events(flushed, "reply"), events(flushed, "receipt")
    return reply, receipt


def exchange(folder: Path, number: int) -> list[str]:
    """ETRN and what was said to it, without times."""
    with Journal(folder / "journal.sqlite") as journal:
        lines = [line.partition(" ")[2] for line in journal.flushes.transcript(number).splitlines()]
    return lines[(asked := lines.index("C ETRN client.test")) : asked + 2]


@pytest.mark.parametrize("family", FAMILIES)
def test_the_receipt_is_true(real_servers: None, family: str, tmp_path: Path) -> None:
    """The reply is the same each time: only the receipt tells what came."""
    with site(tmp_path) as ours, lab_for(family, ours.address) as lab:
        ours.add_profile(lab)
        told = [("nothing", *flush(tmp_path, "2"))]
        hold(lab, 3)
        told.append(("mail", *flush(tmp_path, "30")))
        lab.wait_held(0)
        hold(lab, 2)
        port = ours.address.port
        assert ours.receiver.stop() == 0
        told.append(("down", *flush(tmp_path, "3")))
        with site(tmp_path, port=port) as again:
            lab.wait_held(2, 30)
            told.append(("up", *flush(tmp_path, "30")))
            lab.wait_held(0)
            deliveries = told_of(again)

    assert [(when, receipt["verdict"], receipt["arrived"]) for when, _, receipt in told] == [
        ("nothing", "silent", 0),
        ("mail", "confirmed", 3),
        ("down", "silent", 0),
        ("up", "confirmed", 2),
    ]
    for _, reply, receipt in told:
        assert (reply["outcome"], reply["family"], receipt["outcome"]) == ("started", family, "started")
        assert f"{reply['code']} {reply['text']}" == REPLIES[family]
        assert exchange(tmp_path, receipt["flush"]) == ["C ETRN client.test", f"S {REPLIES[family]}"]
    assert deliveries == [told[1][2]["flush"]] * 3 + [told[3][2]["flush"]] * 2


def hold(lab: MtaLab, count: int) -> None:
    lab.inject(count)
    lab.wait_held(count)


def told_of(ours: Site) -> list[int]:
    """The flush of each message that came, in order."""
    deliveries, _ = ours.log()
    return [row["flush"] for row in deliveries]
