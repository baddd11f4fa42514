"""`etrnctl provide` with all that decides where mail goes, who may ask, and who is told: one process, real sockets."""

import asyncio
import ssl
from pathlib import Path

import trustme

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.provider.submit import submit
from tests.commands import Running
from tests.lab.ports import free_port
from tests.unit.flush.dns_server import serving_names
from tests.unit.provider.harness import LOOPBACK, Client, Receiver, letter
from tests.unit.provider.scripted import Scripted, scripted

HOST = "127.0.0.6"


def server_context(authority: trustme.CA, folder: Path) -> ssl.SSLContext:
    authority.cert_pem.write_to_path(str(folder / "roots.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("mx.example").configure_cert(context)
    return context


def users_file(folder: Path) -> Path:
    path = folder / "users"
    path.touch(0o600)
    path.write_text("ann:x\nbob:y\n")
    return path


async def test_by_mx_over_verified_tls_for_a_user_with_a_bounce(tmp_path: Path) -> None:
    port, authority = free_port(), trustme.CA()
    zone = {("y.example", "MX"): ["10 mx.example."], ("mx.example", "A"): [HOST]}
    receiver = Scripted(
        ["PIPELINING", "STARTTLS"], {"RCPT TO:<never@": "550 5.1.1 nobody"}, tls=server_context(authority, tmp_path)
    )
    options = ["--listen", f"{LOOPBACK}:0", "--node", f"@y.example=mx:{port}", "--node-tls", "@y.example=verified"]
    options += ["--node-ca", str(tmp_path / "roots.pem"), "--users", str(users_file(tmp_path))]
    options += ["--allow-etrn", "@y.example=user:ann"]
    async with Receiver() as mail_server, serving_names(zone) as names, scripted(receiver, HOST, port):
        options += ["--dns", str(names.endpoint), "--bounce-to", str(mail_server.endpoint)]
        with Running(tmp_path, "provide", *options) as provider:
            where = Endpoint(LOOPBACK, (await asyncio.to_thread(provider.wait, "listening"))["port"])
            assert await submit(where, [letter(["a@y.example", "never@y.example"])]) is None
            assert (await ask(where, "AGJvYgB5")).startswith("459 ")  # bob
            assert (await ask(where, "AGFubgB4")).startswith("253 OK, 1 ")  # ann
            ended = await asyncio.to_thread(provider.wait, "bounced")
            told = {line["event"]: line for line in provider.seen}
            assert await asyncio.to_thread(provider.stop) == 0
    assert (ended["from"], ended["to"]) == ("ana@sender.example", ["never@y.example"])
    assert told["delivered"]["to"] == ["a@y.example"]
    assert told["run"]["to"] == f"MX of y.example, port {port}"
    assert "STARTTLS" in receiver.commands
    assert [message.recipients for message in mail_server.arrived] == [("ana@sender.example",)]


async def ask(where: Endpoint, credentials: str) -> str:
    async with Client(where) as client:
        assert (await client.say("EHLO me.test")).startswith("250")
        assert (await client.say("ETRN @y.example")).startswith("530 ")
        assert (await client.say(f"AUTH PLAIN {credentials}")).startswith("235 ")
        return await client.say("ETRN @y.example")
