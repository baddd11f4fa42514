"""What a reply to ETRN means: by code, words and server family, never by code alone (RFC 1985, and practice).

A table, read from above; the first row that fits decides. A new reply is a new row, and a row of its test.
"""

import re

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.outcome import Answer, Family, Outcome
from etrn_gui.flush import advice

MAX_PROMISED = 9_999_999
"""More than this is no count of messages that anybody waits for."""


@frozen
class Row:
    """One kind of reply. `codes` are codes or their first digits; `says` is a pattern (any case) in the text."""

    codes: tuple[int, ...]
    outcome: Outcome
    advice: str
    says: str = ""
    family: Family | None = None
    advertised: bool | None = None
    """True or False: only where EHLO did or did not offer ETRN."""


_SIGN_IN = (
    r"authentication (is )?required|must authenticate|auth(enticate|entication)? first|\bsign.?in\b|log.?in first"
)
_TLS = r"starttls|(tls|encryption) (is )?required"

ROWS = (
    Row((250, 252), Outcome.STARTED, advice.STARTED),
    Row((251,), Outcome.NOTHING_WAITING, advice.NOTHING_WAITING),
    Row((253,), Outcome.STARTED, advice.PROMISED, says=r"\d+ (\w+ )?messages?\b"),
    Row((253,), Outcome.STARTED, advice.STARTED),
    # 458: everything from "already at it" to "never".
    Row((458,), Outcome.ALREADY_RUNNING, advice.ALREADY_RUNNING, says=r"already (processing|running|in progress)"),
    Row((458,), Outcome.NEEDS_SIGN_IN, advice.NEEDS_SIGN_IN, says=_SIGN_IN),
    Row((458,), Outcome.NEEDS_TLS, advice.NEEDS_TLS, says=_TLS),
    Row((458,), Outcome.PROVIDER_MISCONFIGURED, advice.EXIM_TAINTED, says=r"internal failure"),
    Row((458,), Outcome.PROVIDER_MISCONFIGURED, advice.HMAILSERVER_ROUTE, says=r"error getting info"),
    Row((458,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED_EXIM, says=r"administrative prohibition"),
    Row((458,), Outcome.WRONG_FORM, advice.ONLY_DOMAINS, says=r"only literal (target )?domains"),
    Row((458,), Outcome.TRY_LATER, advice.TRY_LATER_TOO_MANY, says=r"too many requests|too often|rate limit"),
    Row((458,), Outcome.TRY_LATER, advice.TRY_LATER_POSTFIX, says=r"unable to queue", family=Family.POSTFIX),
    Row((458,), Outcome.TRY_LATER, advice.TRY_LATER),
    Row((459,), Outcome.NOT_ALLOWED, advice.UNKNOWN_QUEUE_SENDMAIL, says=r"unknown", family=Family.SENDMAIL),
    Row((459,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED_POSTFIX, family=Family.POSTFIX),
    Row((459,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED),
    Row((421,), Outcome.TRY_LATER, advice.CLOSING),
    Row((4,), Outcome.TRY_LATER, advice.TRY_LATER),
    # Sign-in and TLS, whatever the code.
    Row((530,), Outcome.NEEDS_TLS, advice.NEEDS_TLS, says=r"starttls|\btls\b|encrypt"),
    Row((538,), Outcome.NEEDS_TLS, advice.NEEDS_TLS),
    Row((530, 534, 535), Outcome.NEEDS_SIGN_IN, advice.NEEDS_SIGN_IN),
    Row((503, 550, 554), Outcome.NEEDS_SIGN_IN, advice.NEEDS_SIGN_IN, says=_SIGN_IN),
    Row((503, 550, 554), Outcome.NEEDS_TLS, advice.NEEDS_TLS, says=_TLS),
    # Refused by policy, in the shape of a command that is not known.
    Row((502,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED_SENDMAIL, says=r"^5\.7\.", family=Family.SENDMAIL),
    Row((502,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED, says=r"^5\.7\."),
    Row((501,), Outcome.WRONG_FORM, advice.ONLY_QUEUES, says=r"must begin with #"),
    Row((501,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED_HMAILSERVER, says=r"etrn not supported for"),
    Row((501,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED_XMAIL, says=r"not accepted", family=Family.XMAIL),
    Row((501,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED, says=r"not supported|not accepted"),
    # A server that never offered it, and does not know it.
    Row((500, 502, 503), Outcome.NOT_SUPPORTED, advice.NOT_SUPPORTED, advertised=False),
    Row((502,), Outcome.NOT_SUPPORTED, advice.NOT_SUPPORTED),
    Row((503,), Outcome.SYNTAX, advice.WRONG_ORDER),
    Row((500, 501, 504, 552, 555), Outcome.SYNTAX, advice.SYNTAX),
    Row((554,), Outcome.TRY_LATER, advice.TRY_LATER_EXIM_COMMANDS, says=r"too many (nonmail|non-mail|bad)? ?commands"),
    Row((5,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED_POSTFIX_ACCESS, family=Family.POSTFIX),
    Row((5,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED_EXIM, family=Family.EXIM),
    Row((5,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED_SENDMAIL, family=Family.SENDMAIL),
    Row((5,), Outcome.NOT_ALLOWED, advice.NOT_ALLOWED),
    # 1yz, 3yz and the positive codes of other commands: the dialogue is out of step.
    Row((1, 2, 3), Outcome.NO_ANSWER, advice.OUT_OF_PLACE),
)

_COUNT = re.compile(r"(?<![\w.-])(\d{1,7}) (?:\w+ )?messages?\b", re.IGNORECASE)


def understand(code: int, text: str, family: Family = Family.UNKNOWN, advertised: bool = True) -> Answer:
    """Turn the reply to one ETRN into an answer; `text` is the reply without code, `advertised` what EHLO offered."""
    row = row_for(code, text, family, advertised)
    return Answer(
        outcome=row.outcome,
        code=code,
        text=text,
        family=family,
        promised=promised(text) if code == 253 else None,
        advice=row.advice,
    )


def row_for(code: int, text: str, family: Family, advertised: bool) -> Row:
    """Find the row that decides; the last ones take every code."""
    return next(row for row in ROWS if _fits(row, code, text, family, advertised))


def _fits(row: Row, code: int, text: str, family: Family, advertised: bool) -> bool:
    return (
        (code in row.codes or code // 100 in row.codes)
        and row.family in {None, family}
        and row.advertised in {None, advertised}
        and re.search(row.says, text, re.IGNORECASE) is not None
    )


def promised(text: str) -> int | None:
    """Read the count of a 253 (`OK, 12 pending messages for node …`); None where it says none."""
    found = _COUNT.search(text)
    return min(int(found[1]), MAX_PROMISED) if found else None
