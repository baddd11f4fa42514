"""The matrix of servers and cases: what each question to a real server came to, from the tests that asked it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import pytest

from etrn_gui.domain.history import Flush
from etrn_gui.domain.outcome import Outcome
from etrn_gui.domain.profile import Profile, TlsMode

PROPERTY = "answer"
COLUMNS = ("postfix", "exim", "sendmail")


@dataclass(frozen=True)
class Cell:
    """One question and its answer; `how` tells what of the profile is out of the ordinary."""

    server: str
    how: str
    argument: str
    outcome: str


def cell(server: str, profile: Profile, flush: Flush) -> Cell:
    assert flush.answer
    code = f" {flush.answer.code}" if flush.answer.code else ""
    return Cell(server, _how(profile), str(flush.node), f"{flush.answer.outcome}{code}")


def _how(profile: Profile) -> str:
    parts = [
        str(profile.tls) if profile.tls is not TlsMode.NONE else "",
        "with user" if profile.user else "",
        "sent anyway" if profile.send_anyway else "",
    ]
    return ", ".join(part for part in parts if part)


def table(reports: Iterable[pytest.TestReport]) -> list[str]:
    """Write the lines of the matrix; nothing where no test has asked. A case is a test's name, in words."""
    rows: dict[tuple[str, str, str], dict[str, str]] = {}
    for report in reports:
        for _, value in report.user_properties:
            if isinstance(value, Cell):
                row = rows.setdefault((_case(report.nodeid), value.how, _one_of_many(value.argument)), {})
                before = row.get(value.server, "")
                row[value.server] = before if value.outcome in before else f"{before}, {value.outcome}".lstrip(", ")
    return _aligned([("case", "profile", "ETRN"), *rows], [dict(zip(COLUMNS, COLUMNS, strict=True)), *rows.values()])


def _one_of_many(argument: str) -> str:
    """Write n0.client.test, n1.client.test … as one: `n….client.test`."""
    return re.sub(r"^(#?n)\d+\b", r"\1…", argument)


def _case(nodeid: str) -> str:
    """Turn `…::test_wrong_password[PLAIN-postfix]` into `wrong password, PLAIN`: the server has its column."""
    name, _, parameters = nodeid.rpartition("::")[2].removesuffix("]").partition("[")
    said = {*COLUMNS, *Outcome, *TlsMode}
    kept = [part for part in parameters.split("-") if part and part not in said and not part.isdigit()]
    return ", ".join([name.removeprefix("test_").replace("_", " "), *(["-".join(kept)] if kept else [])])[:70]


def _aligned(keys: list[tuple[str, str, str]], values: list[dict[str, str]]) -> list[str]:
    if len(keys) == 1:
        return []
    cells = [[*key, *(value.get(server, "") for server in COLUMNS)] for key, value in zip(keys, values, strict=True)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in cells]
