"""The keys of the profile file: which there are, how each is read, and which values belong together."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from etrn_gui.domain.problem import Problem
from etrn_gui.domain.profile import Profile, Queue, SignIn, TlsMode
from etrn_gui.domain.schedule.link import Link
from etrn_gui.domain.schedule.rules import NO_SCHEDULE, Schedule
from etrn_gui.domain.schedule.text import check, clauses, hours_text, parse_clause, parse_schedule
from etrn_gui.domain.settings import SELF_MADE, Limits, ReceiverSettings
from etrn_gui.storage.profile_file import values
from etrn_gui.storage.profile_file.configuration import Configuration

VERSION = 1

Path = tuple[str | int, ...]
"""Where a value stands, such as ("profile", 0, "queue", 1, "node")."""
Reader = Callable[[object], Any]
"""From a TOML value to the program's, or a Problem."""

PROFILE: dict[str, Reader] = {
    "name": values.name,
    "host": values.host,
    "port": values.port,
    "tls": values.one_of(TlsMode),
    "user": values.text,
    "secret": values.text,
    "sign_in": values.one_of(SignIn),
    "tls_ca": values.text,
    "tls_certificate": values.text,
    "tls_pin": values.pin,
    "allow_cleartext_auth": values.boolean,
    "send_anyway": values.boolean,
    "source_address": values.address,
    "ehlo_name": values.own_name,
    "reply_timeout": values.seconds,
    "silence_after": values.seconds,
    "quiet_after": values.seconds,
}
LINK: dict[str, tuple[str, Reader]] = {
    "link_before": ("before", values.command),
    "link_after": ("after", values.command),
    "link_hook_seconds": ("hook_seconds", values.seconds),
    "link_hang_up_after": ("hang_up_after", values.seconds),
    "link_longest_batch": ("longest_batch", values.seconds_or_none),
}
"""The profile's keys that describe its link: the field of Link, and how it is read; link_open is a list of hours."""
RECEIVER: dict[str, Reader] = {
    "hostname": values.own_name,
    "certificate": values.text,
    "private_key": values.text,
    "keep_receiving": values.boolean,
}
RECEIVER_LISTS: dict[str, Reader] = {
    "listen": values.endpoint,
    "accept": values.accepted,
    "allow": values.network,
    "normalize": values.network,
}
LIMITS: dict[str, Reader] = {
    limit.name: values.seconds if isinstance(limit.default, float) else values.whole(0 if limit.default == 0 else 1)
    for limit in fields(Limits)
} | {"free_space": values.whole(0), "slowest_data": values.whole(0)}


class Reading:
    """One pass over a file's values: what is wrong is collected, so that all of it is told at once."""

    def __init__(self) -> None:
        self.problems: list[tuple[Path, Problem]] = []

    def fault(self, at: Path, problem: Problem) -> None:
        """Note a fault at a place."""
        self.problems.append((at, problem))

    def value(self, found: object, reader: Reader, at: Path) -> Any:
        """Read one value; None when it is wrong."""
        read = reader(found)
        if isinstance(read, Problem):
            self.fault(at, read)
            return None
        return read

    def table(self, found: object, at: Path) -> Mapping[str, object]:
        """Take a table; an empty one when it is something else."""
        if isinstance(found, Mapping):
            return found
        header = ".".join(str(step) for step in at if isinstance(step, str))
        self.fault(at, values.wrong_type(found, f"Write it as a table, beginning with [{header}]."))
        return {}

    def each(self, found: object, at: Path) -> Iterator[tuple[object, Path]]:
        """Go through a list, each entry with its place."""
        if not isinstance(found, list | tuple):
            self.fault(at, values.wrong_type(found, TABLES.get(str(at[-1]), "Write a list in square brackets.")))
            return
        for index, entry in enumerate(found):
            yield entry, (*at, index)

    def tables(self, found: object, at: Path) -> Iterator[tuple[Mapping[str, object], Path]]:
        """Go through a list of tables, leaving out what is none."""
        for entry, place in self.each(found, at):
            if isinstance(entry, Mapping):
                yield entry, place
            else:
                self.fault(place, values.wrong_type(entry, TABLES[str(at[-1])]))

    def known(self, table: Mapping[str, object], readers: Mapping[str, Reader], at: Path) -> dict[str, Any]:
        """Read those keys of a table that have a reader and a right value."""
        read = {key: self.value(table[key], readers[key], (*at, key)) for key in readers if key in table}
        return {key: value for key, value in read.items() if value is not None}

    def unknown(self, table: Mapping[str, object], keys: set[str], at: Path) -> None:
        """Note every key that means nothing here, with the one that was perhaps meant."""
        for key in table:
            if key not in keys:
                import difflib

                close = difflib.get_close_matches(key.lower().replace("-", "_"), keys, 1, 0.6)
                remedy = f"Did you mean {close[0]}?" if close else f"Remove it. Known here: {', '.join(sorted(keys))}."
                self.fault((*at, key), Problem(f"The key “{key}” is not known.", remedy))

    def missing(self, table: Mapping[str, object], keys: tuple[str, ...], at: Path) -> None:
        """Note every key that must be there and is not."""
        for key in keys:
            if key not in table:
                self.fault((*at, key), Problem(f"{key} is missing.", f"Add a line such as {EXAMPLES[key]}."))


TABLES = {
    "profile": "Begin each profile with a line [[profile]].",
    "queue": "Begin each queue with a line [[profile.queue]].",
}
EXAMPLES = {
    "name": 'name = "Harbour"',
    "host": 'host = "mail.provider.example"',
    "node": 'node = "@yourdomain.example"',
}


def read_configuration(document: Mapping[str, object], reading: Reading) -> Configuration:
    """Read a whole file; the result counts only when `reading` has found no fault."""
    reading.unknown(document, {"schema", "receiver", "profile"}, ())
    placed = [
        (at, profile)
        for table, at in reading.tables(document.get("profile", []), ("profile",))
        if (profile := read_profile(table, reading, at)) is not None
    ]
    _repeated(reading, [((*at, "name"), profile.name) for at, profile in placed], "There are two profiles")
    secrets = [((*at, "secret"), profile.secret) for at, profile in placed if profile.secret]
    _repeated(reading, secrets, "Two profiles share the secret")
    receiver = read_receiver(reading.table(document.get("receiver", {}), ("receiver",)), reading, ("receiver",))
    return Configuration(tuple(profile for _, profile in placed), receiver)


def _repeated(reading: Reading, named: list[tuple[Path, str]], what: str) -> None:
    seen: set[str] = set()
    for at, name in named:
        if name in seen:
            reading.fault(at, Problem(f"{what} “{name}”.", "Give each its own."))
        seen.add(name)


def read_profile(table: Mapping[str, object], reading: Reading, at: Path) -> Profile | None:
    """Read one profile; None where its name or host is not to be had."""
    reading.unknown(table, {*PROFILE, *LINK, "link_open", "queue"}, at)
    reading.missing(table, ("name", "host"), at)
    read = reading.known(table, PROFILE, at)
    placed = [
        (place, queue)
        for entry, place in reading.tables(table.get("queue", []), (*at, "queue"))
        if (queue := _read_queue(entry, reading, place)) is not None
    ]
    nodes = [((*place, "node"), str(queue.node)) for place, queue in placed]
    _repeated(reading, nodes, "The profile has two queues")
    read |= {"queues": tuple(queue for _, queue in placed), "link": _read_link(table, reading, at)}
    return Profile(**read) if {"name", "host"} <= read.keys() else None


def _read_link(table: Mapping[str, object], reading: Reading, at: Path) -> Link:
    read = reading.known(table, {key: reader for key, (_, reader) in LINK.items()}, at)
    hours = _list(table, "link_open", values.hours, reading, at)
    return Link(open=hours, **{LINK[key][0]: value for key, value in read.items()})


def _read_queue(table: Mapping[str, object], reading: Reading, at: Path) -> Queue | None:
    reading.unknown(table, {"node", "domains", "schedule"}, at)
    reading.missing(table, ("node",), at)
    node = reading.known(table, {"node": values.node}, at).get("node")
    domains = _list(table, "domains", values.domain, reading, at)
    schedule = _read_schedule(table, reading, at)
    return None if node is None else Queue(node, domains, schedule)


def _read_schedule(table: Mapping[str, object], reading: Reading, at: Path) -> Schedule:
    """Read the clauses one after the other, so that each fault has its place."""
    schedule = NO_SCHEDULE
    faults = len(reading.problems)
    for entry, place in reading.each(table.get("schedule", []), (*at, "schedule")):
        read = reading.value(entry, values.clause(schedule, parse_clause), place)
        schedule = schedule if read is None else read
    problem = check(schedule) if len(reading.problems) == faults else None
    if problem:
        reading.fault((*at, "schedule"), problem)
    return schedule


def _list(table: Mapping[str, object], key: str, reader: Reader, reading: Reading, at: Path) -> tuple[Any, ...]:
    read = [reading.value(entry, reader, place) for entry, place in reading.each(table.get(key, []), (*at, key))]
    return tuple(value for value in read if value is not None)


def read_receiver(table: Mapping[str, object], reading: Reading, at: Path) -> ReceiverSettings:
    """Read the receiver's settings."""
    reading.unknown(table, {*RECEIVER, *RECEIVER_LISTS, "limits"}, at)
    read = reading.known(table, RECEIVER, at)
    read |= {key: _list(table, key, reader, reading, at) for key, reader in RECEIVER_LISTS.items() if key in table}
    limits = reading.table(table.get("limits", {}), (*at, "limits"))
    reading.unknown(limits, set(LIMITS), (*at, "limits"))
    _check_certificate(read, reading, at)
    return ReceiverSettings(**read, limits=Limits(**reading.known(limits, LIMITS, (*at, "limits"))))


def _check_certificate(read: Mapping[str, object], reading: Reading, at: Path) -> None:
    certificate, key = read.get("certificate"), read.get("private_key")
    if certificate == SELF_MADE:
        if key:
            what = f"A {SELF_MADE} certificate has a key of its own."
            reading.fault((*at, "private_key"), Problem(what, "Remove private_key, or name the certificate's file."))
    elif bool(certificate) != bool(key):
        missing = "private_key" if certificate else "certificate"
        remedy = f"Name the certificate and its private key together, or neither, or certificate = “{SELF_MADE}”."
        reading.fault((*at, missing), Problem(f"{missing} is missing.", remedy))


def check_profile(table: Mapping[str, object]) -> Profile | tuple[Problem, ...]:
    """Check one profile given as plain values (as a form or a command line has them); places name the key."""
    reading = Reading()
    profile = read_profile(table, reading, ())
    problems = tuple(problem.at(key_place(at)) for at, problem in reading.problems)
    return problems if problems or profile is None else profile


def check_receiver(table: Mapping[str, object]) -> ReceiverSettings | tuple[Problem, ...]:
    """Check the receiver's settings given as plain values; places name the key."""
    reading = Reading()
    settings = read_receiver(table, reading, ())
    return tuple(problem.at(key_place(at)) for at, problem in reading.problems) or settings


def key_place(at: Path) -> str:
    """Write a place for a person: `queue 2, node`."""
    words: list[str] = []
    for step in at:
        if isinstance(step, int) and words:
            words[-1] += f" {step + 1}"
        else:
            words.append(str(step))
    return ", ".join(words)


def profile_values(profile: Profile) -> dict[str, object]:
    """Return a profile as plain values, in the order of the file, the queues last."""
    plain: dict[str, object] = {key: _plain(getattr(profile, key)) for key in PROFILE}
    plain["link_open"] = [hours_text(hours) for hours in profile.link.open]
    plain |= {key: _plain(getattr(profile.link, field)) for key, (field, _) in LINK.items()}
    plain["queue"] = [queue_values(queue) for queue in profile.queues]
    return plain


def queue_values(queue: Queue) -> dict[str, object]:
    """Return a queue as plain values."""
    return {"node": str(queue.node), "domains": list(queue.domains), "schedule": list(clauses(queue.schedule))}


def receiver_values(settings: ReceiverSettings) -> dict[str, object]:
    """Return the receiver's settings as plain values, the limits last."""
    plain: dict[str, object] = {key: [str(entry) for entry in getattr(settings, key)] for key in RECEIVER_LISTS}
    plain |= {key: _plain(getattr(settings, key)) for key in RECEIVER}
    plain["limits"] = {key: _plain(getattr(settings.limits, key)) for key in LIMITS}
    return plain


def _schedule_values(written: object) -> object:
    read = parse_schedule(map(str, written)) if isinstance(written, list) else ()
    return list(clauses(read)) if isinstance(read, Schedule) else None


def _hours_values(written: object) -> object:
    read = [values.hours(text) for text in written] if isinstance(written, list) else []
    return [hours_text(hours) for hours in read if not isinstance(hours, Problem)]


SAME_VALUE: dict[str, Callable[[object], object]] = {"schedule": _schedule_values, "link_open": _hours_values}
"""Keys whose value can be written in several ways: from the file's form to the one that this program writes."""


def _plain(value: object) -> object:
    """Return what TOML can hold; seconds without a fraction become whole numbers."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, str) else value
