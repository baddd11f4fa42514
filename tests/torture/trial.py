"""Kill, start again, compare."""

import asyncio
import random
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from etrn_gui.domain.history import ArrivalKind
from etrn_gui.receiver.notices import Recovered
from etrn_gui.storage.journal import Journal
from tests.torture import power
from tests.torture.sender import MARK, Sender, digest_of
from tests.torture.victim import STEPS
from tests.unit.receiver.harness import Child

VICTIM = (sys.executable, "-m", "tests.torture.victim")
MOST_MESSAGES = 60
"""Messages in one life of the receiver, when nothing kills it before."""


@dataclass
class Findings:
    """What came of all the kills."""

    kills: dict[str, int] = field(default_factory=dict)
    """How often at which step."""
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    """Acknowledged, and not in the Maildir."""
    torn: list[str] = field(default_factory=list)
    """In the Maildir, and not a message that was sent, as a whole."""
    without_row: list[str] = field(default_factory=list)
    """In the Maildir, and not in the journal after a start."""
    without_file: list[str] = field(default_factory=list)
    """In the journal, and not in the Maildir."""
    duplicates: int = 0
    """Brought again because the answer did not come, and kept twice."""
    removed: int = 0
    """Unfinished files, removed at a start."""
    listed_again: int = 0
    """Messages whose row was made from their file at a start."""

    @property
    def sound(self) -> bool:
        """Whether every promise was kept."""
        return not (self.lost or self.torn or self.without_row or self.without_file)

    def __str__(self) -> str:
        lines = [f"{count:5} kills {step}" for step, count in sorted(self.kills.items())]
        lines += [
            f"{sum(self.kills.values()):5} kills in all, {self.acknowledged} messages acknowledged",
            f"{len(self.lost):5} lost, {len(self.torn)} torn, {len(self.without_row)} without a row, "
            f"{len(self.without_file)} rows without a file",
            f"{self.duplicates:5} duplicates, {self.removed} unfinished files removed, "
            f"{self.listed_again} rows made again from their files",
        ]
        return "\n".join(lines)


class Trial:
    """One Maildir, one sender, many deaths."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._random = random.Random(seed)
        self._sender = Sender(seed)
        self._digests: dict[str, str] = {}
        """What lies in the Maildir: file name to the digest of its content."""
        self.findings = Findings()

    async def run(self, kills: int, report: Callable[[int], None] = lambda done: None) -> Findings:
        """Kill so often: at the named steps in turn, with and without a power cut, and at random moments."""
        for number in range(kills):
            step = [*STEPS, "at random"][number % (len(STEPS) + 1)]
            await self._die(step, power_cut=self._random.random() < 0.5)
            report(number + 1)
        await self._settle()
        return self.findings

    async def _die(self, step: str, *, power_cut: bool) -> None:
        options = ["--at", step, "--turn", str(self._random.randint(1, 20))] if step in STEPS else []
        async with Child(self._folder, command=(*VICTIM, str(self._folder), *options)) as child:
            if await child.comes_up():
                self._found_at_start(child)
                await self._load_until_death(child, at_random=not options)
            assert await child.ended() == -signal.SIGKILL, child.errors
        if power_cut:
            power.cut(self._folder, self._random)
        how = f"{step}, with the power" if power_cut else step
        self.findings.kills[how] = self.findings.kills.get(how, 0) + 1
        self._compare()

    async def _load_until_death(self, child: Child, *, at_random: bool) -> None:
        loading = asyncio.ensure_future(self._sender.load(child.endpoint, MOST_MESSAGES))
        if at_random:
            await asyncio.sleep(self._random.uniform(0.0, 0.25))
            child.kill()
        await loading
        child.kill()  # where it was to die later than the load lasted

    def _found_at_start(self, child: Child) -> None:
        (recovered,) = child.all(Recovered)
        self.findings.removed += recovered.removed
        self.findings.listed_again += recovered.indexed
        self._compare_journal()

    async def _settle(self) -> None:
        """One last life, which is ended kindly: all that is left is delivered."""
        async with Child(self._folder, command=(*VICTIM, str(self._folder))) as child:
            await child.listening()
            self._found_at_start(child)
            await self._sender.load(child.endpoint, MOST_MESSAGES)
        self._compare()
        self._compare_journal()

    def _compare(self) -> None:
        """Hold what the sender was told against what lies there."""
        ledger, findings = self._sender.ledger, self.findings
        paths = list((self._folder / "mail" / "new").iterdir())
        self._digests = {path.name: self._digests.get(path.name) or _digest_in(path) for path in paths}
        kept = set(self._digests.values())
        findings.acknowledged = len(ledger.acknowledged)
        findings.lost = sorted(ledger.acknowledged - kept)
        findings.torn = sorted(kept - ledger.sent)
        findings.duplicates = len(self._digests) - len(kept)

    def _compare_journal(self) -> None:
        """Once the receiver listens, every message in the Maildir has its row."""
        with Journal(self._folder / "journal.sqlite") as journal:
            arrivals = journal.arrivals.after(0, 10**9)
        rows = {row.file.rpartition("/")[2] for row in arrivals if row.kind is ArrivalKind.DELIVERY}
        files = {path.name for path in (self._folder / "mail" / "new").iterdir()}
        self.findings.without_row = sorted(files - rows)
        self.findings.without_file = sorted(rows - files)


def _digest_in(path: Path) -> str:
    """The digest of a stored message, without the lines that the receiver put in front."""
    content = path.read_bytes()
    return digest_of(content[content.find(MARK) :])
