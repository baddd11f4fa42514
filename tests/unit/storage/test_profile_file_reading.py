"""Reading the profile file: every fault at once, with its line, its key and what to do."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.profile import Profile, SignIn, TlsMode
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.storage.profile_file import Configuration, Unreadable, check_profile, check_receiver, parse_configuration
from tests.unit.domain.flushes import queue

PATH = Path("etrn-gui.toml")

WHOLE = """\
schema = 1

[receiver]
listen = ["127.0.0.1:2525", "[::1]:0"]
accept = ["@a.example", "*.b.example"]
allow = ["192.0.2.0/24"]
hostname = "relay.example"
certificate = "/etc/c.pem"
private_key = "/etc/k.pem"
[receiver.limits]
sessions = 7
idle = 12.5

[[profile]]
name = "Harbour"
host = "Mail.Harbour.example"
port = 587
tls = "implicit"
user = "joe"
secret = "0a1b"
tls_ca = "/etc/ca.pem"
tls_pin = "AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99"
allow_cleartext_auth = true
send_anyway = true
sign_in = "token"
tls_certificate = "/etc/ship.pem"
source_address = "[2001:DB8::7]"
ehlo_name = "[192.0.2.1]"
reply_timeout = 30
silence_after = 90
quiet_after = 0.5
[[profile.queue]]
node = "@A.example"
[[profile.queue]]
node = "#night"
domains = ["B.example", "bücher.example"]

[[profile]]
name = "Ship"
host = "192.0.2.9"
"""


def read(text: str) -> Configuration:
    found = parse_configuration(text, PATH)
    assert isinstance(found, Configuration), found
    return found


def faults(text: str) -> list[str]:
    found = parse_configuration(text, PATH)
    assert isinstance(found, Unreadable), found
    assert all(problem.remedy for problem in found.problems)
    return [f"{problem.place}: {problem.what}" for problem in found.problems]


def profile_with(*lines: str) -> str:
    """A whole file whose profile has these lines from line 5 on."""
    return "\n".join(["schema = 1", "[[profile]]", 'name = "Harbour"', 'host = "h.example"', *lines]) + "\n"


def test_everything_is_read() -> None:
    configuration = read(WHOLE)
    harbour, ship = configuration.profiles
    assert harbour == Profile(
        name="Harbour",
        host="mail.harbour.example",
        port=587,
        tls=TlsMode.IMPLICIT,
        queues=(queue("@a.example"), queue("#night", "b.example", "xn--bcher-kva.example")),
        user="joe",
        secret="0a1b",
        tls_ca="/etc/ca.pem",
        tls_pin="aabbccddeeff00112233445566778899" * 2,
        allow_cleartext_auth=True,
        send_anyway=True,
        sign_in=SignIn.TOKEN,
        tls_certificate="/etc/ship.pem",
        source_address="2001:db8::7",
        ehlo_name="[192.0.2.1]",
        reply_timeout=30.0,
        silence_after=90.0,
        quiet_after=0.5,
    )
    assert ship == Profile("Ship", "192.0.2.9")
    receiver = configuration.receiver
    assert receiver.listen == (Endpoint("127.0.0.1", 2525), Endpoint("::1", 0))
    assert [str(rule) for rule in receiver.accept] == ["@a.example", "*.b.example"]
    assert [str(network) for network in receiver.allow] == ["192.0.2.0/24"]
    assert (receiver.limits.sessions, receiver.limits.idle, receiver.limits.errors) == (7, 12.5, 20)
    assert (receiver.hostname, receiver.certificate, receiver.private_key) == (
        "relay.example",
        "/etc/c.pem",
        "/etc/k.pem",
    )


def test_what_is_left_out_has_its_default() -> None:
    assert read("schema = 1") == Configuration((), ReceiverSettings())


def test_tables_may_be_written_inline() -> None:
    text = """\
schema = 1
profile = [{name = "H", host = "h.example", queue = [{node = "#q"}]}]
receiver.hostname = "r.example"
"""
    assert read(text) == Configuration(
        (Profile("H", "h.example", queues=(queue("#q"),)),), ReceiverSettings(hostname="r.example")
    )


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('tls-pin = "aa"', "tls-pin: The key “tls-pin” is not known."),
        ("port = 0", "port: 0 is out of range."),
        ("port = 65536", "port: 65536 is out of range."),
        ('port = "25"', "port: This is a text."),
        ("port = true", "port: This is true or false."),
        ("port = 25.0", "port: This is a number."),
        ('tls = "ssl"', "tls: “ssl” is none of the possible words."),
        ("tls = true", "tls: “True” is none of the possible words."),
        ('tls_pin = "abcd"', "tls_pin: The certificate's fingerprint has 4 hex digits."),
        (
            f'tls_pin = "{"x" * 64}"',
            "tls_pin: The certificate's fingerprint has 64 characters that are not 64 hex digits.",
        ),
        ("reply_timeout = -1", "reply_timeout: -1 is not a time to wait."),
        ("reply_timeout = 0", "reply_timeout: 0 is not a time to wait."),
        ("silence_after = nan", "silence_after: nan is not a time to wait."),
        ("quiet_after = inf", "quiet_after: inf is not a time to wait."),
        ('quiet_after = "5"', "quiet_after: This is a text."),
        ("send_anyway = 1", "send_anyway: This is a number."),
        (r'user = "a\u0000b"', "user: The text holds a null character."),
        ('ehlo_name = "a b"', "ehlo_name: A space cannot stand in a domain name."),
        ('sign_in = "magic"', "sign_in: “magic” is none of the possible words."),
        ('source_address = "ship"', "source_address: “ship” is not an address."),
        ('ehlo_name = "[x]"', "ehlo_name: “[x]” is not an address in brackets."),
        ("user = 2026-11-23", "user: This is a value of another kind."),
        ("queue = 3", "queue: This is a number."),
        ("queue = [3]", "queue 1: This is a number."),
        ('queue = [{node = "#q", colour = 1}]', "queue 1, colour: The key “colour” is not known."),
        ("queue = [{}]", "queue 1, node: node is missing."),
        ('queue = [{node = "@com"}]', "queue 1, node: “@com” would ask for a whole top-level domain."),
        ('queue = [{node = "#q", domains = "x"}]', "queue 1, domains: This is a text."),
        ('queue = [{node = "#q", domains = ["x y"]}]', "queue 1, domains 1: A space cannot stand in a domain name."),
        (
            'queue = [{node = "@a.example"}, {node = "@A.example"}]',
            "queue 2, node: The profile has two queues “@a.example”.",
        ),
    ],
)
def test_a_fault_of_a_profile_is_named_with_line_and_key(line: str, fault: str) -> None:
    assert faults(profile_with("# a remark", line)) == [f"line 6, profile “Harbour”, {fault}"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('[receiver]\nlisten = ["127.0.0.1"]', "line 3, receiver, listen 1: “127.0.0.1” has no port."),
        (
            '[receiver]\naccept = ["a.example", "b c"]',
            "line 3, receiver, accept 2: A space cannot stand in a domain name.",
        ),
        (
            '[receiver]\nallow = ["10.0.0.0/40"]',
            "line 3, receiver, allow 1: “10.0.0.0/40” is not an address or a network.",
        ),
        ("[receiver]\nlisten = 25", "line 3, receiver, listen: This is a number."),
        ('[receiver]\ncertificate = "c.pem"', "line 2, receiver, private_key: private_key is missing."),
        ('[receiver]\nprivate_key = "k.pem"', "line 2, receiver, certificate: certificate is missing."),
        ("[receiver.limits]\nsessions = 0", "line 3, receiver, limits, sessions: 0 is out of range."),
        ("[receiver.limits]\nidle = -3", "line 3, receiver, limits, idle: -3 is not a time to wait."),
        ("[receiver.limits]\nsesions = 1", "line 3, receiver, limits, sesions: The key “sesions” is not known."),
        ("receiver = 1", "line 2, receiver: This is a number."),
        ("profile = {}", "line 2, profile: This is a table."),
        ("[profiles]", "line 2, profiles: The key “profiles” is not known."),
        ('[[profile]]\nhost = "h.example"', "line 2, profile 1, name: name is missing."),
        ('[[profile]]\nname = "  "\nhost = "h.example"', "line 3, profile “  ”, name: The name is empty."),
        ('[[profile]]\nname = "H"', "line 2, profile “H”, host: host is missing."),
        (
            '[[profile]]\nname = "H"\nhost = "a_b"',
            "line 4, profile “H”, host: “a_b” is not a valid part of a domain name.",
        ),
    ],
)
def test_a_fault_elsewhere_is_named_with_line_and_key(text: str, fault: str) -> None:
    assert faults(f"schema = 1\n{text}\n") == [fault]


def test_a_repeated_name_or_secret_is_found_where_it_is_repeated() -> None:
    one = '[[profile]]\nname = "H"\nhost = "h.example"\nsecret = "abc"\n'
    assert faults(f"schema = 1\n{one}{one}") == [
        "line 7, profile “H”, name: There are two profiles “H”.",
        "line 9, profile “H”, secret: Two profiles share the secret “abc”.",
    ]


def test_a_repeated_queue_is_found_behind_a_faulty_one() -> None:
    text = profile_with("queue = [", '{node = "#x y"},', '{node = "#q"},', '{node = "#q"},', "]")
    assert [fault.partition(":")[0] for fault in faults(text)] == [
        "line 5, profile “Harbour”, queue 1, node",
        "line 5, profile “Harbour”, queue 3, node",
    ]


def test_all_faults_are_told_in_the_order_of_the_lines() -> None:
    text = """\
schema = 1
colour = "blue"
[[profile]]
name = "One"
host = "one.example"
port = -1

[[profile]]
name = "Two"
host = "two.example"
    # the queues
    [[profile.queue]]
    node = "@ok.example"
    [[profile.queue]]
    node = "#not ok"
[receiver]
listen = [
    "127.0.0.1:25", # fine
    "nowhere",
]
"""
    assert [fault.partition(":")[0] for fault in faults(text)] == [
        "line 2, colour",
        "line 6, profile “One”, port",
        "line 15, profile “Two”, queue 2, node",
        "line 17, receiver, listen 2",
    ]


def test_keys_inside_a_long_text_are_not_taken_for_keys() -> None:
    text = 'schema = 1\n[[profile]]\nname = """\\\n  H\\\nport = 3\\\n"""\nhost = "h.example"\nport = -1\n'
    assert faults(text)[0].startswith("line 8, profile “Hport = 3”, port: -1")


@pytest.mark.parametrize(
    ("key", "meant"),
    [("hosts", "host"), ("Port", "port"), ("reply-timeout", "reply_timeout"), ("queues", "queue"), ("tsl", "tls")],
)
def test_the_key_that_was_perhaps_meant_is_offered(key: str, meant: str) -> None:
    found = parse_configuration(profile_with(f"{key} = 1"), PATH)
    assert isinstance(found, Unreadable)
    assert [problem.remedy for problem in found.problems if key in problem.place] == [f"Did you mean {meant}?"]


def test_a_key_that_resembles_nothing_is_answered_with_those_there_are() -> None:
    found = parse_configuration(profile_with("zzz = 1"), PATH)
    assert isinstance(found, Unreadable)
    assert "allow_cleartext_auth, ehlo_name, host" in found.problems[0].remedy


@pytest.mark.parametrize(
    ("text", "place", "named"),
    [
        ("schema = 2", "line 1, schema", "newer version"),
        ("# mine\nschema = 99\nwhatever = 3", "line 2, schema", "newer version"),
        ('schema = "1"', "line 1, schema", "not a version"),
        ("schema = 0", "line 1, schema", "not a version"),
        ("schema = true", "line 1, schema", "not a version"),
        ("", "schema", "empty, cut short"),
        ('[[profile]]\nname = "H"', "schema", "empty, cut short"),
        ('schema = 1\n[[profile]]\nname = "Har', "line 3", "TOML"),
        ("schema = 1\n[[profile]\n", "line 2", "TOML"),
        ("schema = 1\nschema = 1\n", "line 2", "TOML"),
        ("schema = 1\n\nport 25\n", "line 3", "TOML"),
        ("schema = " + "[" * 10_000, "line 1", "TOML"),
        ("schema = " + "9" * 5_000, "line 1", "TOML"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_whole(text: str, place: str, named: str) -> None:
    [fault] = faults(text)
    assert fault.startswith(f"{place}: ")
    assert named in fault


def test_a_newer_file_says_to_update() -> None:
    found = parse_configuration("schema = 2", PATH)
    assert isinstance(found, Unreadable)
    assert found.problems[0].remedy == "Update the program."


@given(st.integers(0, len(WHOLE) - 1))
def test_a_file_cut_short_anywhere_is_never_taken_for_another(cut: int) -> None:
    """Wherever a write broke off: either a fault is told, or whole profiles and settings are missing at its end."""
    found = parse_configuration(WHOLE[:cut], PATH)
    if isinstance(found, Configuration):
        whole = read(WHOLE)
        assert [profile.name for profile in found.profiles] == [
            profile.name for profile in whole.profiles[: len(found.profiles)]
        ]
    else:
        assert found.problems


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("[]\"'=.\n# ")), max_size=200))
def test_no_text_at_all_makes_the_reading_fail(text: str) -> None:
    parse_configuration(text, PATH)
    parse_configuration(f"schema = 1\n{text}", PATH)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.dictionaries(st.sampled_from(["name", "host", "port", "tls", "queue", "tls_pin", "quiet_after"]), json_values)
)
def test_a_form_with_any_values_is_a_profile_or_told_what_is_wrong(values: dict[str, object]) -> None:
    found = check_profile(values)
    assert isinstance(found, Profile) or (found and all(problem.place and problem.remedy for problem in found))


def test_a_form_is_told_the_key_of_each_fault() -> None:
    found = check_profile({"name": "H", "host": "h.example", "port": 0, "queue": [{"node": "#q"}, {"node": ""}]})
    assert isinstance(found, tuple)
    assert [problem.place for problem in found] == ["port", "queue 2, node"]


def test_the_receivers_form_likewise() -> None:
    assert check_receiver({"listen": ["[::1]:25"]}) == ReceiverSettings(listen=(Endpoint("::1", 25),))
    found = check_receiver({"listen": ["x"], "limits": {"errors": "many"}})
    assert isinstance(found, tuple)
    assert [problem.place for problem in found] == ["listen 1", "limits, errors"]
