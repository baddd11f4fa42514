"""Real senders deliver to the receiver: smtp-source in many sessions, swaks with every way to hand over a message."""

import asyncio
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trustme

from etrn_gui.domain.endpoint import Endpoint
from tests.lab.tools import smtp_source, swaks
from tests.unit.receiver.harness import Child, settings_for

TO = "b@here.example"


@pytest.fixture
async def receiver(tmp_path: Path) -> AsyncIterator[Child]:
    issued = trustme.CA().issue_cert("localhost")
    pem = tmp_path / "certificate.pem"
    issued.private_key_and_cert_chain_pem.write_to_path(str(pem))
    async with Child(tmp_path, settings_for(certificate=str(pem))) as child:
        await child.listening()
        yield child


async def run(*command: str, seconds: float = 60.0) -> str:
    """Run a sender to its end; it must be content."""

    def wait() -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, capture_output=True, text=True, timeout=seconds, check=False)

    done = await asyncio.to_thread(wait)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def address(endpoint: Endpoint) -> str:
    return f"inet:{endpoint.host}:{endpoint.port}"


@pytest.mark.parametrize("options", [["-s", "10"], ["-s", "10", "-d"], ["-N", "-d"]], ids=["new", "kept open", "one"])
async def test_smtp_source(receiver: Child, options: list[str]) -> None:
    await run(
        *smtp_source(), "-m", "100", "-l", "3000", *options, "-f", "a@x.example", "-t", TO, address(receiver.endpoint)
    )
    assert len(receiver.new()) == 100
    assert len(receiver.rows()) == 100
    assert {row.size for row in receiver.rows()} >= {receiver.rows()[0].size}


@pytest.mark.parametrize(
    "options",
    [[], ["--tls"], ["--pipeline"], ["--helo", "[192.0.2.1]"], ["--protocol", "SMTP"], ["--h-Subject", "Grüße"]],
    ids=["plain", "TLS", "pipelining", "literal", "HELO", "UTF-8 in a header"],
)
async def test_swaks(receiver: Child, options: list[str]) -> None:
    endpoint = receiver.endpoint
    server = ["--server", endpoint.host, "--port", str(endpoint.port), "--from", "a@x.example", "--to", TO]
    said = await run(*swaks(), *server, *options)
    (row,) = receiver.rows()
    assert (row.recipients, row.tls != "") == ((TO,), "--tls" in options)
    assert "250 2.0.0 Kept" in said
