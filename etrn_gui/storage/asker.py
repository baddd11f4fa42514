"""Who asks: the process behind a flush's row, so that whoever looks next can tell whether it still lives.

A process is known by its number, its start and this boot (storage/receiver_mark), and by its namespace: in another
container the same numbers mean other processes, and nothing can be said of them.
"""

from pathlib import Path

from etrn_gui.storage.receiver_mark import is_alive, receiver_name

_NAMESPACE = Path("/proc/self/ns/pid")


def asker_name() -> str:
    """Return the name of this process: `4711@12.30@<boot>/pid:[4026531836]`; the last part only on Linux."""
    return f"{receiver_name()}/{_namespace()}"


def is_gone(name: str) -> bool | None:
    """Tell whether the asker of that name has ended; None where that cannot be told from here."""
    process, _, namespace = name.partition("/")
    if not process:
        return None
    if namespace != _namespace() and _boot(process) == _boot(receiver_name()):
        return None
    return not is_alive(process)


def _boot(process: str) -> str:
    return process.rpartition("@")[2]


def _namespace() -> str:
    try:
        return str(_NAMESPACE.readlink())
    except OSError:
        return ""
