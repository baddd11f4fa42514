"""The letter to the provider: what it would have to change, in the words of its own server, ready to copy.

A table by server and outcome; the first row that fits decides. Written only where the provider can help: a wrong
password or a firewall here is no matter for a letter.
"""

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.history import Flush
from etrn_gui.domain.node import NodeKind
from etrn_gui.domain.outcome import Answer, Family, Outcome


@frozen
class Request:
    """What one kind of server has to change. `{name}` is the name without mark, `{node}` the argument as sent."""

    outcomes: tuple[Outcome, ...]
    words: str
    family: Family | None = None
    kinds: tuple[NodeKind, ...] = tuple(NodeKind)
    about: str = ""
    """Words of our own advice, where the outcome alone does not say what is wrong."""


_REFUSED = (Outcome.NOT_ALLOWED,)

REQUESTS = (
    Request(
        _REFUSED,
        "Postfix knows no named queues. Please tell me which domain to ask for instead of {node}, and list it in "
        "fast_flush_domains.",
        Family.POSTFIX,
        (NodeKind.QUEUE,),
    ),
    Request(
        _REFUSED,
        "In Postfix, please add the domain to relay_domains and to fast_flush_domains (with a leading dot for its "
        "subdomains: {name}, .{name}), and allow my address in smtpd_etrn_restrictions.",
        Family.POSTFIX,
    ),
    Request(
        (Outcome.TRY_LATER,),
        "Postfix answers every ETRN in this way where postscreen guards the port. Please name a port that postscreen "
        "does not guard, or put my address into postscreen_access_list.",
        Family.POSTFIX,
    ),
    Request(
        _REFUSED,
        "In Exim, please allow ETRN from my address in acl_smtp_etrn; without that rule Exim refuses every ETRN.",
        Family.EXIM,
    ),
    Request(
        (Outcome.PROVIDER_MISCONFIGURED,),
        "Since Exim 4.96 an smtp_etrn_command that uses $domain fails, because the name comes from the client and is "
        "tainted. Please look the name up first, for example with "
        "${{lookup{{$domain}}lsearch{{/etc/exim4/etrn_domains}}}}, and use the result. The main log "
        "and the panic log have the details.",
        Family.EXIM,
    ),
    Request(
        _REFUSED,
        "In Sendmail, please create the queue group “{name}” with QUEUE_GROUP, or tell me what the queue is called.",
        Family.SENDMAIL,
        (NodeKind.QUEUE,),
    ),
    Request(
        _REFUSED,
        "In Sendmail, please allow my address in the check_etrn rules, and remove noetrn from PrivacyOptions if it is "
        "set.",
        Family.SENDMAIL,
    ),
    Request(
        (*_REFUSED, Outcome.PROVIDER_MISCONFIGURED),
        "In hMailServer, please add a route for {name} to my server, or check the one that is there. It takes ETRN for "
        "the plain domain only, without @ or #.",
        Family.HMAILSERVER,
    ),
    Request(
        _REFUSED,
        "In XMail, please allow ETRN: set AllowSmtpETRN in server.tab, or give my account the SMTP permission T.",
        Family.XMAIL,
    ),
    Request(_REFUSED, "Please allow ETRN for {node} from my address, and hold the mail for it.", None),
    Request(
        (Outcome.NOT_SUPPORTED,),
        "Please turn ETRN (RFC 1985) on for my address, or name the host and port where it is offered.",
    ),
    Request((Outcome.PROVIDER_MISCONFIGURED,), "Please look into your server's log for the reason."),
    Request((Outcome.WRONG_FORM, Outcome.SYNTAX), "Please tell me which name your server wants in place of {node}."),
    Request(
        (Outcome.TLS_FAILED,),
        "Your server's certificate has expired. Please renew it.",
        about="certificate has expired",
    ),
    Request(
        (Outcome.TLS_FAILED,),
        "Your server's certificate does not bear the name by which I reach it. Please tell me the right name, or have "
        "it added to the certificate.",
        about="certificate is for another name",
    ),
    Request(
        (Outcome.TLS_FAILED,),
        "Your server shows another certificate than before. Please confirm that it is yours, with its SHA-256 "
        "fingerprint.",
        about="another certificate than the pinned one",
    ),
    Request(
        (Outcome.TLS_FAILED,),
        "Your server offers only an outdated TLS. Please turn TLS 1.2 or newer on.",
        about="an outdated TLS",
    ),
    Request(
        (Outcome.TLS_FAILED,),
        "Your server does not offer STARTTLS to me. Please tell me whether that is so, or whether somebody in between "
        "removes it, and which port I should use.",
        about="offer STARTTLS",
    ),
    Request(
        (Outcome.NEEDS_SIGN_IN,),
        "Your server offers me no way to sign in that I can use. Please allow PLAIN, LOGIN or CRAM-MD5 over TLS.",
        about="only other ways to sign in",
    ),
    Request(
        (Outcome.TRY_LATER,),
        "If this answer is meant to last, please tell me when, and how often, I may ask.",
    ),
)


def letter(flush: Flush) -> str | None:
    """Write the letter about a flush that the provider can help with; None where it cannot."""
    answer = flush.answer
    if answer is None:
        return None
    request = next((request for request in REQUESTS if _fits(request, answer, flush)), None)
    if request is None:
        return None
    words = request.words.format(name=flush.node.name, node=flush.node)
    return (
        "Dear postmaster,\n\n"
        f"I ask your server {flush.provider} for the mail that waits for me, with SMTP ETRN (RFC 1985):\n\n"
        f"    ETRN {flush.node}\n\n"
        f"{_what_happens(answer)}\n\n"
        f"{words}\n\n"
        "Thank you.\n"
    )


def _what_happens(answer: Answer) -> str:
    if answer.code:
        return f"It answers:\n\n    {answer.reply}"
    if answer.outcome is Outcome.TLS_FAILED:
        return "It does not come to that, for the connection cannot be protected."
    return "It does not come to that, for ETRN is not offered in your EHLO reply."


def _fits(request: Request, answer: Answer, flush: Flush) -> bool:
    return (
        answer.outcome in request.outcomes
        and request.family in {None, answer.family}
        and flush.node.kind in request.kinds
        and request.about in answer.advice
    )
