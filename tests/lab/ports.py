"""Free ports on loopback, and waits on outside processes that always end."""

import random
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice

LOOPBACK = "127.0.0.1"

# Below the range from which Linux takes the ports of outgoing connections (32768 up), so that no connection made
# between the choice of a port and its use can take it.
_LISTENING_PORTS = range(10_000, 32_000)


@dataclass(frozen=True)
class Address:
    """Where somebody listens: `host` is a numeric address or a name, `port` is 1 to 65535."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


def free_ports(count: int) -> list[int]:
    """`count` different ports on loopback where nobody listens now.

    Raises:
        OSError: there were not that many among a hundred that were tried.
    """
    candidates = random.sample(_LISTENING_PORTS, 100)
    ports = list(islice((port for port in candidates if _is_free(port)), count))
    if len(ports) < count:
        raise OSError(f"only {len(ports)} of 100 ports that were tried on loopback are free")
    return ports


def free_port() -> int:
    """A port on loopback where nobody listens now. Raises as `free_ports` does."""
    return free_ports(1)[0]


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True


def is_listening(address: Address) -> bool:
    """Whether a connection to `address` is taken. The connection is closed at once."""
    try:
        with socket.create_connection((address.host, address.port), timeout=1):
            return True
    except OSError:
        return False


def wait_until(condition: Callable[[], bool], what: str, seconds: float = 10.0, every: float = 0.02) -> None:
    """Wait until `condition` holds. For outside processes only, which give no event that could be awaited.

    Raises:
        TimeoutError: it did not hold within `seconds`; the message says `what` was waited for.
    """
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not within {seconds:g} s")
        time.sleep(every)


def wait_listening(address: Address, seconds: float = 10.0) -> None:
    """Wait until somebody listens at `address`.

    Raises:
        TimeoutError: nobody did within `seconds`.
    """
    wait_until(lambda: is_listening(address), f"a listener at {address}", seconds)
