"""`python -m tests.torture`: kill the receiver many times and count what is left; flood it and weigh it."""

import argparse
import asyncio
import sys
import tempfile
import time
from pathlib import Path

from tests.torture import memory
from tests.torture.trial import Trial

MIB = memory.MIB


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--no-memory", action="store_true", help="leave out the floods")
    options = parser.parse_args()
    sound = kill(options.kills, options.seed)
    return 0 if (options.no_memory or weigh()) and sound else 1


def kill(kills: int, seed: int) -> bool:
    """Kill so often; tell what came of it, and return whether every promise was kept."""
    print(f"Seed {seed}, {kills} kills. Progress:", flush=True)

    def report(done: int) -> None:
        if done % 50 == 0:
            print(f"  {done} kills", flush=True)

    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        findings = asyncio.run(Trial(Path(folder), seed).run(kills, report))
    print(findings)
    print(f"{time.monotonic() - began:5.0f} seconds: " + ("every promise was kept" if findings.sound else "FAILED"))
    return findings.sound


def weigh() -> bool:
    """Bring much at once; tell how much memory that took, and return whether it was as little as promised."""
    floods = [
        ("ten messages of 50 MiB at once", 8, memory.of_large_messages, 50 * MIB),
        ("200 MiB without a line end", 2, memory.of_a_line_without_end, 200 * MIB),
    ]
    sound = True
    for what, most, flood, size in floods:
        with tempfile.TemporaryDirectory(prefix="torture-") as folder:
            growth = asyncio.run(flood(Path(folder), size))
        sound = sound and growth < most
        print(f"{growth:5.1f} MiB grown, less than {most} promised: {what}", flush=True)
    return sound


if __name__ == "__main__":
    sys.exit(main())
