"""From a configuration to the text of the profile file, keeping what a person wrote around the values.

The text is cut into its tables. Each keeps its comments and its place; only values that changed are written anew.
"""

from collections.abc import Iterable, Mapping, MutableMapping
from pathlib import Path
from typing import Any, cast

import tomlkit
from tomlkit.items import AoT

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.node import NodeName
from etrn_gui.domain.profile import Profile, Queue
from etrn_gui.domain.settings import ReceiverSettings
from etrn_gui.storage.profile_file import schema
from etrn_gui.storage.profile_file.configuration import Configuration
from etrn_gui.storage.profile_file.lines import Block, blocks
from etrn_gui.storage.profile_file.reading import parse_configuration

Values = Mapping[str, object]

_PROFILE = ("profile",)
_QUEUE = ("profile", "queue")
_ALWAYS = {"name", "host", "port", "tls", "node"}
"""Keys that are written even where they hold the default."""

_DEFAULT_PROFILE = schema.profile_values(Profile("", "")) | {"queue": []}
_DEFAULT_QUEUE: dict[str, object] = {"domains": [], "schedule": []}
_DEFAULT_RECEIVER = schema.receiver_values(ReceiverSettings())


@frozen
class _Written:
    """A profile as the old text has it."""

    profile: Profile
    text: str
    queues: Mapping[NodeName, str]


def compose(configuration: Configuration, old: str = "") -> str:
    """Write the configuration into the old text, which must be valid, or into a new one."""
    cut = blocks(old)
    written = _written(cut, old)
    rest = "".join(block.text for block in cut if block.table not in (_PROFILE, _QUEUE))
    pairs = _pair(configuration.profiles, written)
    parts = [_update_rest(rest, configuration.receiver)]
    parts += [part for profile, old_one in pairs for part in _update_profile(profile, old_one)]
    return _join(parts)


def _written(cut: list[Block], old: str) -> list[_Written]:
    """Find the text of each old profile and of its queues; those written inline have none, and are written anew."""
    configuration = parse_configuration(old, Path())
    if not isinstance(configuration, Configuration):
        return []
    groups: list[tuple[str, list[str]]] = []
    for block in cut:
        if block.table == _PROFILE:
            groups.append((block.text, []))
        elif block.table == _QUEUE and groups:
            groups[-1][1].append(block.text)
    if len(groups) != len(configuration.profiles):
        return []
    pairs = zip(configuration.profiles, groups, strict=True)
    return [_Written(profile, text, _by_node(profile.queues, queues)) for profile, (text, queues) in pairs]


def _by_node(queues: tuple[Queue, ...], texts: list[str]) -> dict[NodeName, str]:
    if len(queues) != len(texts):
        return {}
    return {queue.node: text for queue, text in zip(queues, texts, strict=True)}


def _pair(profiles: Iterable[Profile], written: list[_Written]) -> list[tuple[Profile, _Written | None]]:
    """Give each profile its old text: by name, and a renamed one by its secret's account or its host."""
    wanted = list(profiles)
    names = {profile.name for profile in wanted}
    left = {old.profile.name: old for old in written}
    orphans = [old for old in written if old.profile.name not in names]
    pairs: list[tuple[Profile, _Written | None]] = []
    for profile in wanted:
        old = left.get(profile.name) or next((orphan for orphan in orphans if _same(profile, orphan.profile)), None)
        if old in orphans:
            orphans.remove(old)
        pairs.append((profile, old))
    return pairs


def _same(new: Profile, old: Profile) -> bool:
    return new.secret == old.secret if new.secret or old.secret else new.host == old.host


def _update_rest(text: str, receiver: ReceiverSettings) -> str:
    document = tomlkit.parse(text)
    document.pop("profile", None)
    if "schema" not in document:
        document["schema"] = schema.VERSION
    values = schema.receiver_values(receiver)
    changed = _differing(values, _DEFAULT_RECEIVER)
    if "receiver" in document:
        _update(cast("MutableMapping[str, Any]", document["receiver"]), values, _DEFAULT_RECEIVER)
    elif changed:
        document.add(tomlkit.nl())
        document["receiver"] = _new_table(changed)
    return tomlkit.dumps(document)


def _differing(values: Values, defaults: Values) -> dict[str, object]:
    """Return what is not at its default, tables inside likewise."""
    differing: dict[str, object] = {}
    for key, value in values.items():
        default = defaults.get(key)
        if isinstance(value, Mapping) and isinstance(default, Mapping):
            if inside := _differing(value, default):
                differing[key] = inside
        elif key in _ALWAYS or value != default:
            differing[key] = value
    return differing


def _new_table(values: Values) -> Any:
    table = tomlkit.table()
    for key, value in values.items():
        table.add(key, _new_table(value) if isinstance(value, Mapping) else value)
    return table


def _update_profile(profile: Profile, old: _Written | None) -> list[str]:
    values = schema.profile_values(profile)
    queues = values.pop("queue")
    parts = [_update_block(old.text if old else "", _PROFILE, values, _DEFAULT_PROFILE)]
    for queue, plain in zip(profile.queues, queues if isinstance(queues, list) else [], strict=True):
        parts.append(_update_block(old.queues.get(queue.node, "") if old else "", _QUEUE, plain, _DEFAULT_QUEUE))
    return parts


def _update_block(text: str, names: tuple[str, ...], values: Values, defaults: Values) -> str:
    """Write values into one [[table]] of its own, or make a new one."""
    if not text:
        body = tomlkit.dumps(_differing(values, defaults))
        return f"[[{'.'.join(names)}]]\n{body}"
    document = tomlkit.parse(text.rstrip() + "\n")
    table: Any = document
    for name in names:
        table = table[name]
        table = table[0] if isinstance(table, AoT) else table
    table.pop("queue", None)
    _update(table, values, defaults)
    return tomlkit.dumps(document)


def _update(table: MutableMapping[str, Any], values: Values, defaults: Values) -> None:
    for key, value in values.items():
        default = defaults.get(key)
        if isinstance(value, Mapping) and isinstance(default, Mapping):
            if key in table:
                _update(table[key], value, default)
            elif changed := _differing(value, default):
                table[key] = _new_table(changed)
        elif key in table:
            if not _means(key, _unwrap(table[key]), value):
                table[key] = value
        elif value != default:
            table[key] = value


def _means(key: str, written: object, value: object) -> bool:
    """Tell whether what a person wrote is the value already, in other words: `every 1 h` is `every 60 min`."""
    return written == value or (key in schema.SAME_VALUE and schema.SAME_VALUE[key](written) == value)


def _unwrap(item: Any) -> object:
    return item.unwrap() if hasattr(item, "unwrap") else item


def _join(parts: Iterable[str]) -> str:
    """Put the tables one below the other, with one empty line between them."""
    return "\n".join(part.strip("\r\n") + "\n" for part in parts if part.strip())
