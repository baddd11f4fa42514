"""A port on loopback for a server that is told of it before it listens."""

import random
import socket

LOOPBACK = "127.0.0.1"

# Below the ports that systems take for outgoing connections, so that none of those can take it in the meantime.
_PORTS = range(20_000, 32_000)


def free_port() -> int:
    """Return a port on loopback where nobody listens now; raises OSError where none is found."""
    for port in random.sample(_PORTS, 100):
        with socket.socket() as probe:
            try:
                probe.bind((LOOPBACK, port))
            except OSError:
                continue
            return port
    raise OSError("none of 100 ports that were tried on loopback is free")
