"""A provider that once offered STARTTLS and does not any more is stopped, also where the profile does not demand it."""

from dataclasses import replace

import pytest

from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import TlsMode
from etrn_gui.flush.flusher import Flusher
from etrn_gui.flush.tls import gone, says_gone
from etrn_gui.storage.journal import Journal
from tests.unit.flush.conftest import Certificates
from tests.unit.flush.script import Script, playing
from tests.unit.flush.test_flusher import profile_at, request

HELLO = ("S: 220 mx ESMTP", "C: EHLO *", "S: 250-mx")
ASKED = ("C: ETRN client.test", "S: 250 OK", "C: QUIT", "S: 221 Bye")
WITH = (*HELLO, "S: 250-STARTTLS", "S: 250 ETRN", *ASKED)
WITHOUT = (*HELLO, "S: 250 ETRN", *ASKED)
STOPPED = (*HELLO, "S: 250 ETRN", "C: QUIT", "S: 221 Bye")


@pytest.mark.parametrize("name", ["Harbour", "It's {name}", "x' --accept-no-tls."])
def test_it_is_known_by_what_was_said_whatever_the_profile_was_called(name: str) -> None:
    assert says_gone(gone(replace(profile_at(25), name=name)))


@pytest.mark.parametrize("mode", [TlsMode.NONE, TlsMode.STARTTLS])
async def test_it_is_stopped_before_etrn(
    mode: TlsMode, journal: Journal, flusher: Flusher, certificates: Certificates
) -> None:
    async with playing(Script("gone", "", {}, (WITH, STOPPED, STOPPED)), certificates.context) as player:
        await flusher.flush(request(profile_at(player.port)))
        for _ in range(2):
            (flush,) = await flusher.flush(request(profile_at(player.port, tls=mode)))
            assert flush.outcome is Outcome.TLS_FAILED
            assert flush.answer
            assert "Somebody in between" in flush.answer.advice
            assert ("--accept-no-tls" in flush.answer.advice) == (mode is TlsMode.NONE)
            assert says_gone(flush.answer.advice) == (mode is TlsMode.NONE)
    assert player.deviations == []


async def test_a_provider_that_never_had_it_is_asked(flusher: Flusher, certificates: Certificates) -> None:
    async with playing(Script("never", "", {}, (WITHOUT, WITHOUT, WITH)), certificates.context) as player:
        for _ in range(3):
            (flush,) = await flusher.flush(request(profile_at(player.port)))
            assert flush.outcome is Outcome.STARTED
    assert player.deviations == []


async def test_what_was_accepted_is_asked_again_and_stopped_again_the_next_time(
    journal: Journal, flusher: Flusher, certificates: Certificates
) -> None:
    wires = (WITH, STOPPED, WITHOUT, WITH, STOPPED)
    expected = [Outcome.STARTED, Outcome.TLS_FAILED, Outcome.STARTED, Outcome.STARTED, Outcome.TLS_FAILED]
    found = []
    async with playing(Script("accepted", "", {}, wires), certificates.context) as player:
        profile = profile_at(player.port)
        for _ in wires:
            (flush,) = await flusher.flush(request(profile))
            found.append(flush.outcome)
            if len(found) == 2:
                journal.offers.forget(str(profile.endpoint))
    assert player.deviations == []
    assert found == expected


async def test_another_provider_is_another_matter(
    journal: Journal, flusher: Flusher, certificates: Certificates
) -> None:
    journal.offers.remember("127.0.0.1:1", 1000.0)
    async with playing(Script("other", "", {}, (WITHOUT,)), certificates.context) as player:
        (flush,) = await flusher.flush(request(profile_at(player.port)))
    assert flush.outcome is Outcome.STARTED


async def test_who_demands_tls_and_then_gives_it_up_has_said_enough(
    journal: Journal, flusher: Flusher, certificates: Certificates
) -> None:
    async with playing(Script("given up", "", {}, (WITH, STOPPED, WITHOUT)), certificates.context) as player:
        modes = (TlsMode.NONE, TlsMode.STARTTLS, TlsMode.NONE)
        found = [await flusher.flush(request(profile_at(player.port, tls=mode))) for mode in modes]
    assert [flush.outcome for (flush,) in found] == [Outcome.STARTED, Outcome.TLS_FAILED, Outcome.STARTED]
