"""`etrnctl certificate` and `etrnctl receive --tls-self-made`: what a person sees of the receiver's certificate."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from etrn_gui.domain.certificate import colons
from etrn_gui.serving.certificate import describe
from tests.unit.cli.conftest import Etrnctl


def configure(data: Path, *lines: str) -> None:
    data.mkdir(exist_ok=True)
    (data / "etrn-gui.toml").write_text("\n".join(["schema = 1", "[receiver]", *lines]) + "\n")


def test_without_one_it_is_said_how_to_get_one(etrnctl: Etrnctl, data: Path) -> None:
    ended = etrnctl("certificate")
    assert ended.code == 78
    assert "etrnctl certificate --make" in ended.err
    assert not data.exists()


def test_it_makes_one_and_shows_all_that_a_provider_may_want(etrnctl: Etrnctl, data: Path) -> None:
    configure(data, 'hostname = "mx.ship.example"', 'certificate = "self-made"', 'listen = ["127.0.0.1:2600"]')
    ended = etrnctl("certificate", "--make")
    found = describe((data / "certificate.pem").read_bytes())
    assert (ended.code, ended.err) == (0, "")
    assert colons(found.fingerprint) in ended.out
    assert f"_2600._tcp.mx.ship.example. IN TLSA 3 1 1 {found.key_fingerprint}" in ended.out
    assert f"[mx.ship.example]:2600 fingerprint match={colons(found.key_fingerprint)}" in ended.out
    assert f"{datetime.fromtimestamp(found.until, UTC):%Y-%m-%d}" in ended.out
    assert "PRIVATE" not in ended.out


def test_json_has_the_same(etrnctl: Etrnctl, data: Path) -> None:
    made = etrnctl("certificate", "--make", "--hostname", "[192.0.2.7]", "--json").events[0]
    (shown,) = etrnctl("certificate", "--json").events
    found = describe((data / "certificate.pem").read_bytes())
    assert made == shown
    assert shown["event"] == "certificate"
    assert (shown["names"], shown["fingerprint"]) == (["192.0.2.7"], found.fingerprint)
    assert (shown["tlsa"], shown["file"]) == (found.tlsa, str(data / "certificate.pem"))
    assert (shown["self_made"], shown["used"]) == (True, False)
    assert datetime.fromisoformat(shown["until"]).timestamp() == found.until


def test_one_that_no_setting_names_is_shown_as_such(etrnctl: Etrnctl, data: Path) -> None:
    etrnctl("certificate", "--make")
    assert "not in use" in etrnctl("certificate").err
    configure(data, 'certificate = "self-made"')
    assert etrnctl("certificate").err == ""


def test_making_it_again_keeps_the_key_and_a_new_key_must_be_asked_for(etrnctl: Etrnctl) -> None:
    first, second, third = (
        etrnctl("certificate", option, "--json").events[0] for option in ("--make", "--make", "--new-key")
    )
    assert first["fingerprint"] != second["fingerprint"]
    assert first["tlsa"] == second["tlsa"] != third["tlsa"]


@pytest.mark.parametrize(("days", "code"), [(300, 0), (5, 78), (-1, 78)])
def test_a_persons_own_files_are_shown_and_their_end_is_told(
    etrnctl: Etrnctl, data: Path, tmp_path: Path, days: int, code: int
) -> None:
    issued = trustme.CA().issue_cert("mx.example", not_after=datetime.now(UTC) + timedelta(days=days))
    issued.private_key_pem.write_to_path(str(tmp_path / "key.pem"))
    issued.cert_chain_pems[0].write_to_path(str(tmp_path / "chain.pem"))
    configure(data, f'certificate = "{tmp_path}/chain.pem"', f'private_key = "{tmp_path}/key.pem"')
    ended = etrnctl("certificate")
    assert ended.code == code
    assert "mx.example" in ended.out
    assert bool(ended.err) == bool(code)
    assert f"{tmp_path}/chain.pem" in ended.out + ended.err


def test_files_that_cannot_be_used_are_named(etrnctl: Etrnctl, data: Path, tmp_path: Path) -> None:
    configure(data, f'certificate = "{tmp_path}/chain.pem"', f'private_key = "{tmp_path}/key.pem"')
    ended = etrnctl("certificate")
    assert ended.code == 78
    assert f"{tmp_path}/chain.pem is not there" in ended.err


def test_a_self_made_certificate_takes_no_key_of_a_person(etrnctl: Etrnctl, data: Path) -> None:
    configure(data, 'certificate = "self-made"', 'private_key = "k.pem"')
    ended = etrnctl("certificate")
    assert ended.code == 78
    assert "line 4, receiver, private_key: A self-made certificate has a key of its own." in ended.err


def test_files_and_self_made_do_not_go_together(etrnctl: Etrnctl) -> None:
    ended = etrnctl("receive", "--tls-self-made", "--tls-certificate", "c.pem", "--tls-key", "k.pem")
    assert ended.code == 64
    assert "--tls-self-made brings its own" in ended.err
