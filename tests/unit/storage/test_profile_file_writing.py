"""Writing the profile file: what a person wrote around the values stays, and what is written reads back the same."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.domain.settings import AcceptedDomain, Limits, ReceiverSettings
from etrn_gui.storage.profile_file import Configuration, parse_configuration
from etrn_gui.storage.profile_file.writing import compose
from tests.unit.domain.flushes import queue
from tests.unit.storage.test_profile_file_reading import WHOLE

PATH = Path("etrn-gui.toml")

COMMENTED = """\
# My providers.
# Do not lose this.

schema = 1 # first

# The receiver stands behind the router.
[receiver]
listen = [
    "127.0.0.1:2525", # from the tunnel
]

[receiver.limits]
sessions = 20 # few

# Harbour: ask Ann about the password.
[[profile]] # since 2024
name = "Harbour" # the old one
host = 'h.example'
port = 25 # may change

# The ship is only there in summer.
[[profile]]
name = "Ship"
host = "s.example"

# its own queue
[[profile.queue]]
node = "@ship.example" # all decks

# The end.
"""


def read(text: str) -> Configuration:
    found = parse_configuration(text, PATH)
    assert isinstance(found, Configuration), found
    return found


def change(text: str, **changes: object) -> str:
    """Change fields of the first profile."""
    configuration = read(text)
    first = configuration.profiles[0]
    changed = configuration.with_profile(replace(first, **changes), first.name)  # type: ignore[arg-type]
    written = compose(changed, text)
    assert read(written) == changed
    return written


def lines_lost(before: str, after: str) -> set[str]:
    return set(before.splitlines()) - set(after.splitlines())


def test_nothing_changed_means_nothing_written() -> None:
    assert compose(read(COMMENTED), COMMENTED) == COMMENTED
    assert read(compose(read(WHOLE), WHOLE)) == read(WHOLE)


def test_one_value_changes_one_line() -> None:
    written = change(COMMENTED, port=587)
    assert lines_lost(COMMENTED, written) == {"port = 25 # may change"}
    assert lines_lost(written, COMMENTED) == {"port = 587 # may change"}


def test_a_renamed_profile_keeps_its_comments() -> None:
    written = change(COMMENTED, name="Port")
    assert lines_lost(COMMENTED, written) == {'name = "Harbour" # the old one'}
    assert 'name = "Port" # the old one' in written


def test_two_renamed_profiles_of_one_host_keep_a_comment_each() -> None:
    text = "schema = 1\n"
    text += "".join(f'\n# mine {name}\n[[profile]]\nname = "{name}"\nhost = "h.example"\n' for name in "AB")
    first, second = read(text).profiles
    renamed = Configuration((replace(first, name="C"), replace(second, name="D")))
    written = compose(renamed, text)
    assert lines_lost(text, written) == {'name = "A"', 'name = "B"'}
    assert written.count("# mine") == 2


def test_a_removed_profile_takes_only_its_own_comments_with_it() -> None:
    written = compose(read(COMMENTED).without_profile("Harbour"), COMMENTED)
    assert lines_lost(COMMENTED, written) == {
        "# Harbour: ask Ann about the password.",
        "[[profile]] # since 2024",
        'name = "Harbour" # the old one',
        "host = 'h.example'",
        "port = 25 # may change",
    }


def test_a_new_profile_is_added_and_nothing_else_touched() -> None:
    new = Profile("New", "n.example", queues=(queue("#q", "a.example"),), secret="abc")
    configuration = read(COMMENTED).with_profile(new)
    written = compose(configuration, COMMENTED)
    assert not lines_lost(COMMENTED, written)
    assert read(written) == configuration


def test_queues_come_go_and_change_places_with_their_comments() -> None:
    text = COMMENTED.replace("# The end.", '# night\n[[profile.queue]]\nnode = "#night"\n')
    configuration = read(text)
    ship = configuration.profiles[1]
    turned = replace(ship, queues=(queue("new.example"), *reversed(ship.queues)))
    written = compose(configuration.with_profile(turned), text)
    assert not lines_lost(text, written)
    assert read(written).profile("Ship") == turned
    assert '# night\n[[profile.queue]]\nnode = "#night"' in written
    bare = compose(configuration.with_profile(replace(ship, queues=())), text)
    assert read(bare).profiles[1].queues == ()


def test_settings_of_the_receiver_are_changed_in_place() -> None:
    configuration = read(COMMENTED)
    receiver = replace(
        configuration.receiver,
        accept=(AcceptedDomain("a.example", subdomains=True),),
        limits=Limits(sessions=3, idle=12.5),
    )
    written = compose(replace(configuration, receiver=receiver), COMMENTED)
    assert lines_lost(COMMENTED, written) == {"sessions = 20 # few"}
    assert "sessions = 3 # few" in written
    assert read(written).receiver == receiver


def test_settings_that_are_taken_back_are_written_as_such() -> None:
    written = compose(replace(read(WHOLE), receiver=ReceiverSettings()), WHOLE)
    assert read(written).receiver == ReceiverSettings()


def test_inline_tables_are_written_anew_and_nothing_is_lost() -> None:
    text = 'schema = 1\nprofile = [{name = "H", host = "h.example", queue = [{node = "#q"}]}]\n'
    assert read(change(text, port=99)).profiles[0].queues == (queue("#q"),)
    text = 'schema = 1\n[[profile]]\nname = "H" # kept\nhost = "h.example"\nqueue = [{node = "#q"}]\n'
    written = change(text, queues=(queue("#q"), queue("@a.example")))
    assert "# kept" in written


def test_windows_line_ends_are_understood() -> None:
    written = change(COMMENTED.replace("\n", "\r\n"), port=587)
    assert "port = 587 # may change" in written


def test_the_file_without_a_receiver_gets_one_before_the_profiles() -> None:
    text = 'schema = 1\n\n# mine\n[[profile]]\nname = "H"\nhost = "h.example"\n'
    configuration = replace(read(text), receiver=ReceiverSettings(hostname="r.example", limits=Limits(errors=3)))
    written = compose(configuration, text)
    assert read(written) == configuration
    assert "# mine\n[[profile]]" in written


names = st.sampled_from(["A", "B", "Ä “x” \\ '", "[[profile]]", "# no comment", "C = 1"])
queues = st.lists(
    st.sampled_from([queue("a.example"), queue("@b.example"), queue("#q"), queue("#r", "c.example")]),
    max_size=3,
    unique_by=lambda one: one.node,
).map(tuple)


@st.composite
def configurations(draw: st.DrawFn) -> Configuration:
    chosen = draw(st.lists(names, max_size=4, unique=True))
    profiles = [draw(profile_called(name, number)) for number, name in enumerate(chosen)]
    limits = Limits(sessions=draw(st.integers(1, 99)), idle=draw(st.sampled_from([300.0, 0.25, 60.0])))
    return Configuration(
        tuple(profiles), ReceiverSettings(hostname=draw(st.sampled_from(["", "r.example"])), limits=limits)
    )


def profile_called(name: str, number: int) -> st.SearchStrategy[Profile]:
    return st.builds(
        Profile,
        name=st.just(name),
        host=st.sampled_from(["h.example", "192.0.2.1", "2001:db8::1"]),
        port=st.integers(1, 65535),
        tls=st.sampled_from(TlsMode),
        queues=queues,
        user=st.sampled_from(["", "joe@example", 'a"b', "\\n"]),
        secret=st.sampled_from(["", f"account{number}"]),
        send_anyway=st.booleans(),
        quiet_after=st.sampled_from([5.0, 0.5, 60.0]),
    )


@given(configurations(), configurations())
def test_any_configuration_reads_back_the_same_over_any_other(first: Configuration, second: Configuration) -> None:
    written = compose(first)
    assert read(written) == first
    over = compose(second, written)
    assert read(over) == second
    assert compose(second, over) == over


def test_a_secret_is_nothing_but_a_reference() -> None:
    written = compose(Configuration((Profile("H", "h.example", user="joe", secret="0a1b"),)))
    assert 'secret = "0a1b"' in written
