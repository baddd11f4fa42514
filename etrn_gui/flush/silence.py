"""When mail stays out that usually comes: the alarm of one queue, with what the journal and this machine know of it."""

from dataclasses import replace

from etrn_gui.domain.habit import Alarm, alarm
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.receiver_mark import ReceiverMark

LOOKED_AT = 60
"""Flushes of a queue that are looked at."""


def find_alarm(journal: Journal, profile: str, node: str, receiver: ReceiverMark | None = None) -> Alarm | None:
    """Tell whether a queue has fallen silent, and why that may be; blocks.

    `node` is the ETRN argument; `receiver` the data folder's mark, where a receiver is expected to run.
    """
    flushes = journal.flushes.of_queue(profile, node, LOOKED_AT)
    found = alarm(flushes)
    if found is None:
        return None
    peers = {peer for flush in flushes for peer in flush.peers}
    evidence = journal.evidence.since(found.since, flushes[0], peers)
    if receiver is not None and receiver.living() is None:
        evidence = replace(evidence, receiver=False)
    return alarm(flushes, evidence=evidence)
