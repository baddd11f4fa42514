"""What came of asking: the outcome of one ETRN, the verdict on one flush, and the kind of server that answered."""

from enum import StrEnum

from etrn_gui.domain.frozen import frozen


class Outcome(StrEnum):
    """What one ETRN came to, by code, text and server family, never by code alone."""

    STARTED = "started"
    NOTHING_WAITING = "nothing_waiting"
    ALREADY_RUNNING = "already_running"
    TRY_LATER = "try_later"
    PROVIDER_MISCONFIGURED = "provider_misconfigured"
    NOT_ALLOWED = "not_allowed"
    NEEDS_SIGN_IN = "needs_sign_in"
    NEEDS_TLS = "needs_tls"
    WRONG_FORM = "wrong_form"
    SYNTAX = "syntax"
    NOT_SUPPORTED = "not_supported"
    NO_ANSWER = "no_answer"
    UNREACHABLE = "unreachable"
    TLS_FAILED = "tls_failed"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"

    @property
    def accepted(self) -> bool:
        """Whether the provider said that it takes the request; mail may follow."""
        return self in ACCEPTED

    @property
    def may_bring_mail(self) -> bool:
        """Whether mail may still come: an accepted request, or one whose answer was never heard."""
        return self in ACCEPTED or self is Outcome.NO_ANSWER

    @property
    def never_asked(self) -> bool:
        """Whether the ETRN was not sent, so that nothing can be said about the mail."""
        return self in NEVER_ASKED


ACCEPTED = frozenset({Outcome.STARTED, Outcome.NOTHING_WAITING, Outcome.ALREADY_RUNNING})
NEVER_ASKED = frozenset({Outcome.UNREACHABLE, Outcome.TLS_FAILED, Outcome.CANCELLED, Outcome.BLOCKED})


class Verdict(StrEnum):
    """What the receiver can say about a flush."""

    CONFIRMED = "confirmed"
    PARTIAL = "partial"
    SILENT = "silent"
    REFUSED = "refused"
    UNKNOWN = "unknown"


class Family(StrEnum):
    """The server at the other end, recognised by banner, EHLO and reply."""

    POSTFIX = "postfix"
    EXIM = "exim"
    SENDMAIL = "sendmail"
    HMAILSERVER = "hmailserver"
    LBBS = "lbbs"
    XMAIL = "xmail"
    ZMAILER = "zmailer"
    PRACTICE = "practice"
    UNKNOWN = "unknown"

    @property
    def product(self) -> str:
        """The name that it goes by; empty where it was not recognised."""
        return PRODUCTS[self]


PRODUCTS = {
    Family.POSTFIX: "Postfix",
    Family.EXIM: "Exim",
    Family.SENDMAIL: "Sendmail",
    Family.HMAILSERVER: "hMailServer",
    Family.LBBS: "LBBS",
    Family.XMAIL: "XMail",
    Family.ZMAILER: "ZMailer",
    Family.PRACTICE: "practice provider",
    Family.UNKNOWN: "",
}


LONGEST_REPLY = 200
"""Characters of a reply that are shown: more than any server's own words take, and still a line or two."""
CUT = " […]"
"""What stands for the rest of a reply."""


def as_shown(said: str) -> str:
    """Cut what a server says, and mark that it was cut."""
    return said if len(said) <= LONGEST_REPLY else f"{said[: LONGEST_REPLY - len(CUT)].rstrip()}{CUT}"


@frozen
class Answer:
    """One provider's answer to one ETRN, and what it means. `code` is 0 where no reply came."""

    outcome: Outcome
    code: int = 0
    text: str = ""
    family: Family = Family.UNKNOWN
    promised: int | None = None
    """Messages the provider says it starts (253); None where it does not say."""
    advice: str = ""
    """What it means and what to do, in plain words."""

    @property
    def reply(self) -> str:
        """What the provider said, as it is shown: with its code, and no longer than a person would read.

        A server may say anything at any length. `text` has it as it was said, as far as a dialogue hears; so has the
        transcript.
        """
        return as_shown(f"{self.code} {self.text}".strip() if self.code else self.text)
