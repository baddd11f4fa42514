"""The receiver's self-made certificate before real clients: what `etrnctl certificate` shows is what they may pin."""

import subprocess
from pathlib import Path

from etrn_gui.domain.certificate import colons
from tests.commands import Fields, etrnctl, events
from tests.lab.ports import wait_until
from tests.lab.postfix import PostfixLab
from tests.lab.tools import swaks
from tests.real.delivering import RECIPIENT, Site, messages, same, site


def certificate(ours: Site, *options: str) -> Fields:
    """What `etrnctl certificate` shows."""
    shown = etrnctl(ours.data, "certificate", "--hostname", "mx.client.test", *options, "--json")
    assert shown.returncode == 0, shown.stderr
    (fields,) = events(shown, "certificate")
    return fields


def pinned(fields: Fields) -> dict[str, str]:
    """Postfix's parameters for this key and no other."""
    return {
        "smtp_tls_security_level": "fingerprint",
        "smtp_tls_fingerprint_digest": "sha256",
        "smtp_tls_fingerprint_cert_match": colons(fields["key_fingerprint"]),
    }


def swaks_over_tls(ours: Site, *options: str) -> "subprocess.CompletedProcess[str]":
    server = ["--server", ours.address.host, "--port", str(ours.address.port), "--tls", "--tls-verify"]
    command = [*swaks(), *server, "--from", "a@elsewhere.test", "--to", RECIPIENT, *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)


def test_swaks_verifies_it_with_the_file_that_the_person_hands_out(tmp_path: Path) -> None:
    with site(tmp_path, "--tls-self-made") as ours:
        file = certificate(ours)["file"]
        assert "PRIVATE" not in Path(file).read_text()
        done = swaks_over_tls(ours, "--tls-ca-path", file)
        assert done.returncode == 0, done.stdout + done.stderr
        assert [row["tls"] for row in ours.log()[0]] == ["TLSv1.3"]
        assert swaks_over_tls(ours).returncode != 0
        assert len(ours.kept()) == 1
        (refusal,) = ours.log()[1]
        assert (refusal["code"], refusal["rule"]) == (454, "handshake_not_trusted")
        assert "have the provider pin this one's fingerprint" in refusal["remedy"]
        why = "* TLS handshake failed: [SSL: TLSV1_ALERT_UNKNOWN_CA]"
        assert any(line.startswith(why) for line in transcript(ours))


def test_postfix_delivers_to_the_pinned_key_after_a_renewal_but_not_to_another(
    real_servers: None, tmp_path: Path
) -> None:
    with site(tmp_path, "--tls-self-made") as ours:
        told = ours.receiver.wait("certificate")
        first = certificate(ours)
        assert {name: first[name] for name in ("fingerprint", "until")} == {
            name: told[name] for name in ("fingerprint", "until")
        }
        with PostfixLab(ours.address, parameters=pinned(first)) as lab:
            ours.add_profile(lab)
            sent = messages(3)
            deliver(ours, lab, sent[0], arrives=True)
            renewed = certificate(ours, "--make")
            wait_until(lambda: shown_by(ours) == renewed["fingerprint"], "the renewed certificate")
            deliver(ours, lab, sent[1], arrives=True)
            other = certificate(ours, "--new-key")
            wait_until(lambda: shown_by(ours) == other["fingerprint"], "the certificate of another key")
            deliver(ours, lab, sent[2], arrives=False)
            lab.reload(**pinned(other))
            assert ours.flush()["arrived"] == 1
            assert same(sent, ours.kept())
            assert {row["tls"] for row in ours.log()[0]} == {"TLSv1.3"}


def transcript(ours: Site) -> list[str]:
    (refusal,) = ours.log()[1]
    return ours.transcript(refusal)


def deliver(ours: Site, lab: PostfixLab, message: bytes, *, arrives: bool) -> None:
    lab.hand_over([message])
    lab.wait_held(1)
    before = len(ours.kept())
    receipt = ours.flush(30 if arrives else 2)
    assert (receipt["arrived"], len(ours.kept()) - before) == (int(arrives), int(arrives))
    lab.wait_held(0 if arrives else 1)


def shown_by(ours: Site) -> str:
    """The fingerprint of the certificate that a client is shown now."""
    command = ["openssl", "s_client", "-starttls", "smtp", "-connect", str(ours.address), "-name", "elsewhere.test"]
    chain = subprocess.run(command, input="", capture_output=True, text=True, timeout=30, check=False).stdout
    reading = ["openssl", "x509", "-noout", "-fingerprint", "-sha256"]
    said = subprocess.run(reading, input=chain, capture_output=True, text=True, timeout=30, check=False).stdout
    return said.strip().rpartition("=")[2].replace(":", "").lower()
