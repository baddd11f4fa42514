"""Load by smtp-source, and the time it takes."""

import subprocess
import time
from dataclasses import dataclass

from etrn_gui.domain.endpoint import Endpoint
from tests.lab.tools import smtp_source


@dataclass(frozen=True)
class Load:
    """Messages of `size` octets over `sessions` connections that are kept open."""

    sessions: int
    size: int
    count: int

    def times(self, factor: float) -> "Load":
        """As many more or fewer messages."""
        return Load(self.sessions, self.size, max(self.sessions, round(self.count * factor)))

    def drive(self, endpoint: Endpoint) -> float:
        """Bring them all; return messages a second."""
        command = [*smtp_source(), "-d", "-s", str(self.sessions), "-m", str(self.count), "-l", str(self.size)]
        command += ["-f", "a@sender.example", "-t", "b@here.example", f"inet:{endpoint.host}:{endpoint.port}"]
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        return self.count / (time.perf_counter() - began)
