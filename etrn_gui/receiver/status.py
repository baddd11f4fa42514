"""How a receiver stands, for whoever shows it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem

if TYPE_CHECKING:
    from etrn_gui.receiver.notices import CertificateShown


class ReceiverState(StrEnum):
    """What the receiver is doing."""

    STOPPED = "stopped"
    STARTING = "starting"
    LISTENING = "listening"
    RESTARTING = "restarting"
    FAILED = "failed"


@frozen
class ReceiverStatus:
    """The receiver as the window shows it."""

    state: ReceiverState = ReceiverState.STOPPED
    listening: tuple[Endpoint, ...] = ()
    sessions: int = 0
    restarts: int = 0
    problem: Problem | None = None
    certificate: CertificateShown | None = None
    """What is offered for STARTTLS, and what is wrong with it; None: nothing is offered, or not told yet."""
