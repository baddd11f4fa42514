"""Keeps a flood of refusals from filling the journal: many of one kind from one site become one row with a count."""

from dataclasses import dataclass, replace

from etrn_gui.storage.journal import NewArrival

WINDOW = 60.0
"""Seconds for which one kind of refusal from one site is counted together."""
QUIET = 3.0
"""Seconds without more of them after which those that were folded are told."""
TOLD_WITHOUT_MAIL = 1
"""Rows of their own that refusals of connections get in a window: all say the same."""
TOLD_WITH_MAIL = 20
"""Those that refusals of a sender or a recipient get: each names another piece of mail."""
MOST_KINDS = 1000
"""Kinds that are kept apart; in a flood from more sites than that, the sites are not told apart any more."""
FORGET_EVERY = 1.0
"""Seconds between two looks for kinds that are over, while there are too many."""
MOST_OF_STRANGERS = 4000
"""Characters of the dialogue that are kept of a stranger who brought no mail: thirty a minute may come from a site."""


def shortened(transcript: str) -> str:
    """Return a dialogue's beginning and end, in whole lines, where it is longer than MOST_OF_STRANGERS."""
    if len(transcript) <= MOST_OF_STRANGERS:
        return transcript
    head, _, _ = transcript[: MOST_OF_STRANGERS * 3 // 4].rpartition("\n")
    _, _, tail = transcript[-MOST_OF_STRANGERS // 4 :].partition("\n")
    when = tail.partition(" ")[0]
    left_out = transcript.count("\n") - head.count("\n") - tail.count("\n") - 1
    return f"{head}\n{when} * {left_out:,} lines left out here\n{tail}"


@dataclass(slots=True)
class _Kind:
    """One rule, one site, since `began`."""

    began: float
    last: float
    told: int = 0
    folded: int = 0
    folded_since: float = 0.0
    example: NewArrival | None = None
    """The last one that was folded."""


class Flood:
    """Decides which refusal gets a row of its own. The caller has the clock."""

    def __init__(self) -> None:
        self._kinds: dict[tuple[str, str], _Kind] = {}
        self._forgot = 0.0

    def folds(self, refusal: NewArrival, site: str, now: float) -> bool:
        """Count a refusal; tell whether it is folded. `site` is what counts as one peer."""
        kind = self._kind(site, refusal.row.rule, now)
        row, kind.last = refusal.row, now
        if kind.told < (TOLD_WITH_MAIL if row.sender or row.recipients else TOLD_WITHOUT_MAIL):
            kind.told += 1
            return False
        kind.folded_since = kind.folded_since if kind.folded else now
        kind.folded += 1
        kind.example = refusal
        return True

    @property
    def waiting(self) -> bool:
        """Whether folded ones are still to be told."""
        return any(kind.folded for kind in self._kinds.values())

    def due(self, now: float, *, all_of_them: bool = False) -> list[NewArrival]:
        """Return a row for each kind that has gone quiet or whose window is over; each row is given once."""
        rows = []
        for (site, _), kind in self._kinds.items():
            over = all_of_them or now - kind.last >= QUIET or now - kind.folded_since >= WINDOW
            if kind.example and over:
                rows.append(_summary(kind.example, kind.folded, now, known=bool(site)))
                kind.folded, kind.example = 0, None
        self._forget(now)
        return rows

    def _kind(self, site: str, rule: str, now: float) -> _Kind:
        found = self._kinds.get((site, rule))
        if found is None and len(self._kinds) >= MOST_KINDS:
            if now - self._forgot >= FORGET_EVERY:
                self._forget(now)
            site = site if len(self._kinds) < MOST_KINDS else ""
            found = self._kinds.get((site, rule))
        if found is None:
            found = self._kinds[site, rule] = _Kind(now, now)
        elif now - found.began >= WINDOW:
            found.began, found.told = now, 0
        return found

    def _forget(self, now: float) -> None:
        self._forgot = now
        over = [key for key, kind in self._kinds.items() if not kind.folded and now - kind.began >= WINDOW]
        for key in over:
            del self._kinds[key]


def _summary(example: NewArrival, count: int, now: float, *, known: bool) -> NewArrival:
    """Make one row of many: nobody is named but the site; what they left behind has been counted already."""
    row = replace(example.row, time=now, sender="", recipients=(), session=0, count=count)
    row = row if known else replace(row, peer="", tls="")
    return replace(example, row=row, left_behind=False)
