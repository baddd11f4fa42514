"""`etrnctl profile`: providers come and go by the command line, and nothing wrong gets in."""

import io
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from etrn_gui.cli.profile.options import split_queue
from etrn_gui.cli.profile.password import Password, read_password
from etrn_gui.domain.outcome import Answer, Outcome
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.flush.tls import gone
from etrn_gui.storage.journal import Journal
from etrn_gui.storage.profile_file import Configuration, ProfileFile
from etrn_gui.storage.renaming import save_renamed
from tests.unit.cli.conftest import Etrnctl
from tests.unit.domain.flushes import queue
from tests.unit.storage.journal_rows import open_flush

HARBOUR = ["profile", "add", "Harbour", "--host", "Mail.Harbour.example"]
PIN = "0123456789abcdef" * 4


def profiles(data: Path) -> list[Profile]:
    found = ProfileFile(data / "etrn-gui.toml").load()
    assert isinstance(found, Configuration)
    return list(found.profiles)


def test_the_least_that_makes_a_profile(etrnctl: Etrnctl, data: Path) -> None:
    ended = etrnctl(*HARBOUR)
    assert (ended.code, ended.out, ended.err) == (0, "Profile “Harbour” is saved.\n", "")
    [profile] = profiles(data)
    assert profile == Profile("Harbour", "mail.harbour.example", secret=profile.secret)
    assert len(profile.secret) == 32


def test_every_option(etrnctl: Etrnctl, data: Path, tmp_path: Path) -> None:
    authorities = tmp_path / "ca.pem"
    authorities.write_text("-----BEGIN CERTIFICATE-----")
    options = ["--port", "587", "--tls", "implicit", "--user", "joe", "--tls-ca", str(authorities), "--tls-pin", PIN]
    options += ["--allow-cleartext-auth", "--send-anyway", "--ehlo-name", "client.example"]
    options += ["--reply-timeout", "5", "--silence-after", "30.5", "--quiet-after", "1"]
    options += ["--queue", "host.example", "--queue", "@Bücher.example", "--queue", "#night:a.example,b.example"]
    assert etrnctl(*HARBOUR, *options).code == 0
    [profile] = profiles(data)
    assert profile == Profile(
        name="Harbour",
        host="mail.harbour.example",
        port=587,
        tls=TlsMode.IMPLICIT,
        queues=(queue("host.example"), queue("@bücher.example"), queue("#night", "a.example", "b.example")),
        user="joe",
        secret=profile.secret,
        tls_ca=str(authorities),
        tls_pin=PIN,
        allow_cleartext_auth=True,
        send_anyway=True,
        ehlo_name="client.example",
        reply_timeout=5.0,
        silence_after=30.5,
        quiet_after=1.0,
    )


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--host", "a_b"], "--host: “a_b”"),
        (["--port", "0"], "--port: 0 is out of range."),
        (["--port", "smtp"], "--port"),
        (["--tls", "ssl"], "--tls: “ssl” is none of the possible words. Write one of: none, starttls, implicit."),
        (["--tls-pin", "abc"], "--tls-pin: The certificate's fingerprint has 3 hex digits."),
        (["--tls-ca", "/no/such.pem"], "--tls-ca: There is no file “/no/such.pem”."),
        (["--reply-timeout", "-1"], "--reply-timeout: -1.0 is not a time to wait."),
        (["--ehlo-name", "a b"], "--ehlo-name: A space"),
        (["--user", "a\tb"], "--user: The text holds a tab."),
        (["--queue", "@com"], "--queue 1, node: “@com” would ask for a whole top-level domain."),
        (["--queue", "#q", "--queue", "#q"], "--queue 2, node: The profile has two queues “#q”."),
        (["--queue", "#q:not a domain"], "--queue 1, domains 1: A space"),
        (["--user", "joe", "--tls", "none"], "--tls: Without TLS the password would cross the network in clear."),
        (["--password-stdin"], "--password-stdin: A password needs a name to sign in with."),
    ],
)
def test_what_is_wrong_is_named_by_its_option_and_nothing_is_saved(
    options: list[str], named: str, etrnctl: Etrnctl, data: Path
) -> None:
    ended = etrnctl("profile", "add", "Harbour", "--host", "h.example", *options)
    assert ended.code == 64
    assert named in ended.err
    assert not (data / "etrn-gui.toml").exists()


def test_an_empty_name_is_refused(etrnctl: Etrnctl) -> None:
    ended = etrnctl("profile", "add", "  ", "--host", "h.example")
    assert ended.code == 64
    assert "NAME: The name is empty." in ended.err


def test_all_that_is_wrong_is_told_at_once(etrnctl: Etrnctl) -> None:
    ended = etrnctl(*HARBOUR, "--port", "0", "--tls-pin", "x", "--queue", "@com", "--json")
    assert [event["place"] for event in ended.events] == ["--port", "--tls-pin", "--queue 1, node"]


def test_a_name_is_given_once(etrnctl: Etrnctl, data: Path) -> None:
    etrnctl(*HARBOUR)
    ended = etrnctl("profile", "add", "Harbour", "--host", "other.example")
    assert ended.code == 78
    assert "There is a profile “Harbour” already." in ended.err
    assert [profile.host for profile in profiles(data)] == ["mail.harbour.example"]


def test_without_a_keyring_a_password_is_not_taken_and_nothing_is_saved(etrnctl: Etrnctl, data: Path) -> None:
    ended = etrnctl(*HARBOUR, "--user", "joe", "--password-stdin", typed=b"hunter2\n")
    assert ended.code == 78
    assert "There is no usable keyring." in ended.err
    assert "Nothing was saved." in ended.err
    assert "hunter2" not in ended.err
    assert not (data / "etrn-gui.toml").exists()


def test_without_a_password_the_profile_is_saved_and_a_remark_says_what_is_missing(etrnctl: Etrnctl) -> None:
    ended = etrnctl(*HARBOUR, "--user", "joe")
    assert ended.code == 0
    assert "etrnctl profile set 'Harbour' --password-stdin" in ended.err


@pytest.mark.parametrize(
    ("typed", "password"),
    [
        (b"hunter2\n", "hunter2"),
        (b"hunter2", "hunter2"),
        (b"hunter2\r\nmore\n", "hunter2"),
        (b"  two words \n", "  two words "),
        ("pässwörd\n".encode(), "pässwörd"),
        (b"x" * 4096 + b"\n", "x" * 4096),
    ],
)
def test_a_password_is_one_line_as_it_stands(typed: bytes, password: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
    found = read_password()
    assert found == Password(password)
    assert password not in repr(found)


@pytest.mark.parametrize(
    ("typed", "named"), [(b"", "no password"), (b"\n", "no password"), (b"\xff\n", "UTF-8"), (b"x" * 4097, "4096")]
)
def test_what_is_no_password_is_refused(typed: bytes, named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
    found = read_password()
    assert isinstance(found, Problem)
    assert named in found.what
    assert found.place == "standard input"


def test_list_and_show(etrnctl: Etrnctl, data: Path) -> None:
    assert "no profile yet" in etrnctl("profile", "list").err
    assert etrnctl("profile", "list", "--json").out == ""
    etrnctl(*HARBOUR, "--queue", "@a.example", "--queue", "#q:b.example", "--send-anyway")
    etrnctl("profile", "add", "Ship", "--host", "::1", "--tls", "none")
    assert etrnctl("profile", "list").out.splitlines() == [
        "NAME     PROVIDER                 TLS       QUEUES",
        "Harbour  mail.harbour.example:25  starttls  @a.example, #q",
        "Ship     [::1]:25                 none",
    ]
    shown = etrnctl("profile", "show", "Harbour").out
    for line in (
        "host                  mail.harbour.example",
        "send_anyway           yes",
        "queue                 #q (b",
    ):
        assert line in shown
    listed = etrnctl("profile", "list", "--json").events
    assert listed[0] == etrnctl("profile", "show", "Harbour", "--json").events[0]
    assert listed[0]["event"] == "profile"
    assert listed[0]["queues"] == ["@a.example", "#q"]
    assert listed[0]["domains"] == {"#q": ["b.example"]}
    assert "secret" not in listed[0]
    assert profiles(data)[0].secret not in shown


@pytest.mark.parametrize("command", [["show"], ["set"], ["remove"], ["export"]])
def test_a_profile_that_is_not_there_is_answered_with_those_that_are(command: list[str], etrnctl: Etrnctl) -> None:
    assert "Add one" in etrnctl("profile", *command, "Nobody").err
    etrnctl(*HARBOUR)
    ended = etrnctl("profile", *command, "Nobody")
    assert ended.code == 78
    assert ended.err == "etrnctl: There is no profile “Nobody”. There are: “Harbour”.\n"


def test_what_is_not_said_stays_as_it_is(etrnctl: Etrnctl, data: Path) -> None:
    etrnctl(*HARBOUR, "--port", "587", "--queue", "@a.example", "--send-anyway", "--quiet-after", "2")
    before = profiles(data)[0]
    assert etrnctl("profile", "set", "Harbour", "--host", "new.example", "--no-send-anyway").code == 0
    after = profiles(data)[0]
    assert (after.host, after.send_anyway) == ("new.example", False)
    assert (after.port, after.queues, after.quiet_after, after.secret) == (
        587,
        before.queues,
        2.0,
        before.secret,
    )


def test_queues_are_replaced_added_and_dropped(etrnctl: Etrnctl, data: Path) -> None:
    etrnctl(*HARBOUR, "--queue", "@a.example", "--queue", "#q:b.example")
    etrnctl("profile", "set", "Harbour", "--remove-queue", "@A.Example", "--add-queue", "c.example")
    assert profiles(data)[0].queues == (queue("#q", "b.example"), queue("c.example"))
    etrnctl("profile", "set", "Harbour", "--queue", "d.example")
    assert profiles(data)[0].queues == (queue("d.example"),)
    ended = etrnctl("profile", "set", "Harbour", "--remove-queue", "#none")
    assert (ended.code, "It has: d.example." in ended.err) == (64, True)
    ended = etrnctl("profile", "set", "Harbour", "--add-queue", "d.example")
    assert (ended.code, "two queues" in ended.err) == (64, True)
    ended = etrnctl("profile", "set", "Harbour", "--add-queue", "two words")
    assert (ended.code, "--add-queue “two words”: A space cannot stand" in ended.err) == (64, True)
    etrnctl("profile", "set", "Harbour", "--remove-queue", "d.example")
    assert profiles(data)[0].queues == ()


def test_renaming(etrnctl: Etrnctl, data: Path) -> None:
    etrnctl(*HARBOUR)
    etrnctl("profile", "add", "Ship", "--host", "s.example")
    secret = profiles(data)[0].secret
    assert etrnctl("profile", "set", "Harbour", "--rename", "Port").code == 0
    assert (profiles(data)[0].name, profiles(data)[0].secret) == ("Port", secret)
    assert etrnctl("profile", "set", "Port", "--rename", "Ship").code == 78
    assert [profile.name for profile in profiles(data)] == ["Port", "Ship"]


@pytest.fixture
def history(data: Path) -> Path:
    """A journal in which Harbour was asked, and is paused."""
    data.mkdir()
    with Journal(data / "journal.sqlite") as journal:
        open_flush(journal)
        journal.memories.pause("Harbour", "", 1000.0, None)
    return data / "journal.sqlite"


def names(history: Path) -> list[str]:
    """Under which name the journal has the flush, and the pause."""
    with Journal(history) as journal:
        return [journal.flushes.since(0.0)[0].profile, journal.memories.pauses()[0].profile]


def test_history_follows_a_new_name(etrnctl: Etrnctl, history: Path) -> None:
    etrnctl(*HARBOUR)
    with Journal(history) as journal:
        seen = journal.flushes.last_revision()
        assert etrnctl("profile", "set", "Harbour", "--rename", "Port").code == 0
        assert [flush.profile for flush in journal.flushes.after(seen)] == ["Port"], "who reads on is told"
    assert names(history) == ["Port", "Port"]


def test_a_command_that_was_advised_follows_a_new_name(etrnctl: Etrnctl, history: Path) -> None:
    etrnctl(*HARBOUR)
    with Journal(history) as journal:
        flush = journal.flushes.since(0.0)[0].id
        journal.flushes.record_answer(flush, Answer(Outcome.TLS_FAILED, advice=gone(profiles(history.parent)[0])), 5.0)
        assert etrnctl("profile", "set", "Harbour", "--rename", "Port").code == 0
        renamed = journal.flushes.get(flush)
        assert renamed
        assert renamed.answer
        assert renamed.answer.advice.endswith("etrnctl profile set 'Port' --accept-no-tls.")
        said = Answer(Outcome.NOT_ALLOWED, 550, advice="The provider calls 'Port' what is not here.")
        journal.flushes.record_answer(flush, said, 6.0)
        assert etrnctl("profile", "set", "Port", "--rename", "Quay").code == 0
        kept = journal.flushes.get(flush)
        assert kept
        assert kept.answer == said, "only a command has the profile's name in it"


def test_where_the_file_cannot_be_saved_history_keeps_its_name(etrnctl: Etrnctl, data: Path, history: Path) -> None:
    etrnctl(*HARBOUR)
    file = ProfileFile(data / "etrn-gui.toml")
    found = file.load()
    assert isinstance(found, Configuration)
    etrnctl("profile", "set", "Harbour", "--port", "26")
    renamed = found.with_profile(replace(found.profiles[0], name="Port"), "Harbour")
    with Journal(history) as journal:
        problem = save_renamed(file, renamed, journal, "Harbour", "Port")
    assert problem is not None
    assert "changed by another program" in problem.what
    assert names(history) == ["Harbour", "Harbour"]


def test_history_that_was_left_behind_follows_when_it_is_done_again(etrnctl: Etrnctl, history: Path) -> None:
    etrnctl("profile", "add", "Port", "--host", "h.example")
    assert "There is no profile “Habour”" in etrnctl("profile", "set", "Habour", "--rename", "Port").err
    ended = etrnctl("profile", "set", "Harbour", "--rename", "Port")
    assert (ended.code, "called “Port” already" in ended.out) == (0, True)
    assert names(history) == ["Port", "Port"]
    assert "There is no profile “Harbour”" in etrnctl("profile", "set", "Harbour", "--rename", "Port").err


def test_the_old_history_of_a_name_gives_way(history: Path) -> None:
    with Journal(history) as journal:
        journal.memories.pause("Port", "", 500.0, None)
        with journal.renaming("Harbour", "Port"):
            pass
        [left] = journal.memories.pauses()
    assert (left.profile, left.pause and left.pause.since) == ("Port", 1000.0)


@pytest.mark.parametrize("option", [("--accept-no-tls",), ("--tls", "none")])
def test_that_starttls_is_gone_can_be_accepted(option: tuple[str, ...], etrnctl: Etrnctl, history: Path) -> None:
    etrnctl(*HARBOUR, "--tls", "none")
    with Journal(history) as journal:
        journal.offers.remember("mail.harbour.example:25", 1000.0)
        journal.offers.remember("mail.elsewhere.example:25", 1000.0)
        assert etrnctl("profile", "set", "Harbour", "--port", "25").code == 0
        assert journal.offers.starttls("mail.harbour.example:25") == 1000.0
        assert etrnctl("profile", "set", "Harbour", *option).code == 0
        assert journal.offers.starttls("mail.harbour.example:25") is None
        assert journal.offers.starttls("mail.elsewhere.example:25") == 1000.0


def test_options_are_taken_back(etrnctl: Etrnctl, data: Path) -> None:
    etrnctl(*HARBOUR, "--user", "joe", "--tls-pin", PIN, "--ehlo-name", "c.example")
    assert (
        etrnctl("profile", "set", "Harbour", "--user", "", "--tls-pin", "", "--ehlo-name", "", "--tls-ca", "").code == 0
    )
    [profile] = profiles(data)
    assert (profile.user, profile.tls_pin, profile.ehlo_name, profile.tls_ca) == ("", "", "", "")


def test_removing(etrnctl: Etrnctl, data: Path) -> None:
    etrnctl(*HARBOUR)
    ended = etrnctl("profile", "remove", "Harbour", "--json")
    assert (ended.code, ended.events) == (0, [{"event": "removed", "profile": "Harbour"}])
    assert profiles(data) == []


def test_a_password_that_cannot_be_removed_is_told_and_the_profile_goes_all_the_same(
    etrnctl: Etrnctl, data: Path
) -> None:
    etrnctl(*HARBOUR, "--user", "joe")
    account = profiles(data)[0].secret
    ended = etrnctl("profile", "remove", "Harbour")
    assert ended.code == 0
    assert "may still be in the keyring" in ended.err
    assert account in ended.err
    assert profiles(data) == []


def test_a_folder_that_cannot_be_written_is_told(etrnctl: Etrnctl) -> None:
    ended = etrnctl(*HARBOUR, "--data-dir", "/proc/etrn-gui")
    assert ended.code == 78
    assert "/proc/etrn-gui: The data folder cannot be used" in ended.err


def test_a_file_of_a_newer_version_is_left_alone(etrnctl: Etrnctl, data: Path) -> None:
    data.mkdir()
    (data / "etrn-gui.toml").write_text("schema = 2\n")
    for arguments in (HARBOUR, ["profile", "remove", "x"], ["profile", "set", "x"], ["profile", "import", "-"]):
        ended = etrnctl(*arguments)
        assert ended.code == 78
        assert "Update the program." in ended.err
    assert (data / "etrn-gui.toml").read_text() == "schema = 2\n"


def test_what_is_exported_can_be_imported_without_its_secret(etrnctl: Etrnctl, data: Path, tmp_path: Path) -> None:
    etrnctl(*HARBOUR, "--queue", "#q:b.example", "--user", "joe")
    etrnctl("profile", "add", "Ship", "--host", "s.example")
    harbour, ship = profiles(data)
    exported = etrnctl("profile", "export")
    assert exported.code == 0
    assert harbour.secret not in exported.out
    assert ship.secret not in exported.out

    other = ["--data-dir", str(tmp_path / "other")]
    ended = etrnctl("profile", "import", "-", *other, typed=exported.out.encode())
    assert ended.code == 0, ended.err
    assert ended.err.count("password is not known") == 1
    first, second = profiles(tmp_path / "other")
    assert (first, second) == (replace(harbour, secret=first.secret), replace(ship, secret=second.secret))
    assert len({harbour.secret, ship.secret, first.secret, second.secret}) == 4


def test_one_profile_into_a_file(etrnctl: Etrnctl, tmp_path: Path) -> None:
    etrnctl(*HARBOUR)
    etrnctl("profile", "add", "Ship", "--host", "s.example")
    target = tmp_path / "ship.toml"
    ended = etrnctl("profile", "export", "Ship", "--output", str(target), "--json")
    assert ended.events == [{"event": "exported", "file": str(target), "profiles": 1}]
    assert "Harbour" not in target.read_text()
    ended = etrnctl("profile", "export", "--output", str(target))
    assert (ended.code, "Harbour" in target.read_text()) == (64, False), "a file is never overwritten"
    assert etrnctl("profile", "export", "--output", "/no/where").code == 64


def test_import_takes_all_or_nothing(etrnctl: Etrnctl, data: Path) -> None:
    etrnctl(*HARBOUR)
    text = (
        'schema = 1\n[[profile]]\nname = "New"\nhost = "n.example"\n[[profile]]\nname = "Harbour"\nhost = "b.example"\n'
    )
    ended = etrnctl("profile", "import", "-", typed=text.encode())
    assert (ended.code, "There are already: “Harbour”." in ended.err) == (78, True)
    assert [profile.name for profile in profiles(data)] == ["Harbour"]
    secret = profiles(data)[0].secret
    assert etrnctl("profile", "import", "-", "--replace", typed=text.encode()).code == 0
    assert [(profile.name, profile.host) for profile in profiles(data)] == [
        ("Harbour", "b.example"),
        ("New", "n.example"),
    ]
    assert profiles(data)[0].secret == secret


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        (b"nonsense", "line 1"),
        (b'schema = 1\n[[profile]]\nname = "x"\nport = -1\n', "line 4, profile “x”, port"),
        (b"\xff", "UTF-8"),
        (b"schema = 9", "Update the program."),
    ],
)
def test_a_file_that_cannot_be_imported_is_named_with_its_lines(
    typed: bytes, named: str, etrnctl: Etrnctl, data: Path
) -> None:
    ended = etrnctl("profile", "import", "-", typed=typed)
    assert ended.code == 65
    assert named in ended.err
    assert not (data / "etrn-gui.toml").exists()
    assert etrnctl("profile", "import", "/no/such/file").code == 65


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("#q", {"node": "#q"}),
        ("#q:", {"node": "#q", "domains": []}),
        ("#q:a.example", {"node": "#q", "domains": ["a.example"]}),
        ("#a=b:a.example, b.example", {"node": "#a=b", "domains": ["a.example", " b.example"]}),
    ],
)
def test_queues_on_the_command_line(text: str, split: dict[str, object]) -> None:
    assert split_queue(text) == split


def test_a_queue_that_is_named_again_keeps_its_schedule_and_domains(etrnctl: Etrnctl, data: Path) -> None:
    etrnctl(*HARBOUR, "--queue", "@a.example", "--queue", "#q:b.example")
    assert etrnctl("schedule", "Harbour", "@a.example", "--set", "every 1 h").code == 0
    assert etrnctl("schedule", "Harbour", "#q", "--set", "at 02:30").code == 0
    every_hour, at_night = (kept.schedule for kept in profiles(data)[0].queues)
    assert every_hour != at_night
    assert (
        etrnctl("profile", "set", "Harbour", "--queue", "c.example", "--queue", "#q", "--queue", "@A.Example").code == 0
    )
    new, night, hourly = profiles(data)[0].queues
    assert new == queue("c.example")
    assert (night.domains, night.schedule) == (("b.example",), at_night)
    assert hourly.schedule == every_hour
    assert etrnctl("profile", "set", "Harbour", "--queue", "#q:d.example").code == 0
    [night] = profiles(data)[0].queues
    assert (night.domains, night.schedule) == (("d.example",), at_night)
    assert etrnctl("profile", "set", "Harbour", "--queue", "#q:").code == 0
    assert profiles(data)[0].queues[0].domains == ()
