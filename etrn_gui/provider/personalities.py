"""The servers that the provider can be like. What they say was read off running ones, or from their sources."""

from collections.abc import Mapping
from types import MappingProxyType

from etrn_gui.provider.personality import (
    SILENCE,
    Case,
    Personality,
    beginning,
    ending,
    exact,
    part,
    served_part,
)
from etrn_gui.provider.settings import Like, ReplyStyle
from etrn_gui.smtp.reply import Reply

PRACTICE_GREETING = "{host} ESMTP practice provider"
"""The asking side knows it by that."""


def _rfc1985(**changed: Reply) -> Mapping[Case, Reply]:
    """RFC 1985 section 5.3. No enhanced status codes: the RFC's own examples have none, nor has Postfix to ETRN."""
    words = {
        Case.WAITING: Reply(253, "OK, {count} pending messages for node {node} started"),
        Case.NONE: Reply(251, "OK, no messages waiting for node {node}"),
        Case.RUNNING: Reply(250, "OK, queuing for node {node} started"),
        Case.UNKNOWN: Reply(459, "Node {node} not allowed: not served here"),
        Case.REFUSED: Reply(459, "Node {node} not allowed: not yours to ask for"),
        Case.NO_ARGUMENT: Reply(500, "Syntax Error"),
        Case.BAD_NAME: Reply(501, "Syntax Error in Parameters"),
        Case.OVERLOADED: Reply(458, "Unable to queue messages for node {node}"),
        Case.MISCONFIGURED: Reply(458, "Internal failure"),
        # RFC 1985 knows no sign-in; RFC 4954 section 6 and RFC 3207 section 4 do.
        Case.NEEDS_SIGN_IN: Reply(530, "Authentication required", "5.7.0"),
        Case.NEEDS_TLS: Reply(530, "Must issue a STARTTLS command first", "5.7.0"),
    }
    return MappingProxyType(words | {Case[name]: reply for name, reply in changed.items()})


_STARTED = Reply(250, "OK, queuing for node {node} started")
_PLAIN = _rfc1985(WAITING=_STARTED, NONE=_STARTED)
_PENDING = Reply(252, "OK, pending messages for node {node} started")

PRACTICE = MappingProxyType(
    {
        ReplyStyle.RFC1985: Personality(PRACTICE_GREETING, _rfc1985(), dotless_is_bad=True),
        ReplyStyle.UNCOUNTED: Personality(PRACTICE_GREETING, _rfc1985(WAITING=_PENDING), dotless_is_bad=True),
        ReplyStyle.PLAIN: Personality(PRACTICE_GREETING, _PLAIN, dotless_is_bad=True),
    }
)

_TLS_FIRST = Reply(530, "Must issue a STARTTLS command first", "5.7.0")
_SIGN_IN_FIRST = Reply(530, "Authentication required", "5.7.0")

_EXIM_HELLO = "{host} Hello [{peer}] [{peer}]"
_EXIM_GREETING = "{host} ESMTP Exim 4.96 Mon, 23 Nov 2026 12:00:00 +0000"
_EXIM_KEYWORDS = ("SIZE", "8BITMIME", "ETRN", "PIPELINING", "AUTH", "CHUNKING", "STARTTLS", "HELP")
_EXIM = {
    Case.WAITING: Reply(250, "OK"),
    Case.RUNNING: Reply(458, "Already processing {argument}"),
    Case.UNKNOWN: Reply(458, "Administrative prohibition"),
    Case.REFUSED: Reply(458, "Administrative prohibition"),
    Case.IN_MAIL: Reply(503, "ETRN is not permitted inside a transaction"),
    Case.NEEDS_SIGN_IN: Reply(458, "authentication required before ETRN"),
    Case.NEEDS_TLS: Reply(458, "TLS required"),
    Case.OVERLOADED: Reply(451, "Temporary local problem - please try later"),
    Case.MISCONFIGURED: Reply(458, "Internal failure"),
}

LIKE: Mapping[Like, Personality] = MappingProxyType(
    {
        # Strips `@` and `#`, and flushes exactly the rest. Under load, and as postscreen, it answers 458 to all.
        Like.POSTFIX: Personality(
            "{host} ESMTP Postfix (Debian/GNU)",
            {
                Case.WAITING: Reply(250, "Queuing started"),
                Case.UNKNOWN: Reply(459, "<{name}>: service unavailable"),
                Case.NO_ARGUMENT: Reply(500, "Syntax: ETRN domain"),
                Case.BAD_NAME: Reply(501, "Error: invalid parameter syntax"),
                Case.IN_MAIL: Reply(503, "Error: MAIL transaction in progress"),
                Case.NEEDS_SIGN_IN: Reply(554, "<{name}>: Etrn command rejected: Access denied", "5.7.1"),
                Case.NEEDS_TLS: _TLS_FIRST,
                Case.REFUSED: Reply(554, "<{name}>: Etrn command rejected: Access denied", "5.7.1"),
                Case.OVERLOADED: Reply(458, "Unable to queue messages"),
            },
            keywords=(
                *("PIPELINING", "SIZE", "VRFY", "ETRN", "STARTTLS", "AUTH", "ENHANCEDSTATUSCODES", "8BITMIME"),
                *("SMTPUTF8", "CHUNKING"),
            ),
            at=exact,
            queue=exact,
        ),
        # Takes anything, checks little, and falls silent under load.
        Like.SENDMAIL: Personality(
            "{host} ESMTP Sendmail 8.17.1.9/8.17.1.9; Mon, 23 Nov 2026 12:00:00 GMT",
            {
                Case.WAITING: Reply(250, "Queuing for node {argument} started", "2.0.0"),
                Case.NO_ARGUMENT: Reply(500, "Parameter required", "5.5.2"),
                Case.NEEDS_SIGN_IN: Reply(530, "Authentication required for ETRN", "5.7.0"),
                Case.NEEDS_TLS: _TLS_FIRST,
                Case.REFUSED: Reply(550, "Access denied", "5.7.1"),
                Case.OVERLOADED: SILENCE,
            },
            hello="{host} Hello [{peer}], pleased to meet you",
            keywords=("ENHANCEDSTATUSCODES", "PIPELINING", "8BITMIME", "SIZE", "ETRN", "AUTH", "STARTTLS", "HELP"),
            host=beginning,
            at=ending,
            queue_started=Reply(250, "Queuing for queue group {name} started", "2.0.0"),
            queue_unknown=Reply(459, "Queue {name} unknown", "4.5.4"),
            in_mail_too=True,
            slow_from=8,
        ),
        # With `smtp_etrn_command` for the domains that it serves.
        Like.EXIM: Personality(
            _EXIM_GREETING,
            _EXIM,
            hello=_EXIM_HELLO,
            keywords=_EXIM_KEYWORDS,
            host=served_part,
            at=served_part,
            queue=served_part,
            most_commands=10,
            most_mistakes=4,
            mail_a_connection=1,
        ),
        # Without it: `#` and a part of the domain.
        Like.EXIM_BUILTIN: Personality(
            _EXIM_GREETING,
            _EXIM
            | {
                Case.WRONG_FORM: Reply(501, "argument must begin with #"),
                Case.NO_ARGUMENT: Reply(501, "argument must begin with #"),
            },
            hello=_EXIM_HELLO,
            keywords=_EXIM_KEYWORDS,
            host=Case.WRONG_FORM,
            at=Case.WRONG_FORM,
            queue=part,
            most_commands=10,
            most_mistakes=4,
            mail_a_connection=1,
        ),
        # Does not advertise ETRN.
        Like.HMAILSERVER: Personality(
            "{host} ESMTP hMailServer",
            {
                Case.WAITING: Reply(250, "OK, message queuing started for {argument}"),
                Case.UNKNOWN: Reply(501, "ETRN not supported for {argument}"),
                Case.REFUSED: Reply(501, "ETRN not supported for {argument}"),
                Case.NO_ARGUMENT: Reply(500, "Syntax Error: No domain parameter included"),
                Case.BEFORE_EHLO: Reply(503, "Bad sequence of commands"),
                Case.IN_MAIL: Reply(503, "Bad sequence of commands"),
                Case.NEEDS_SIGN_IN: _SIGN_IN_FIRST,
                Case.NEEDS_TLS: _TLS_FIRST,
                Case.OVERLOADED: Reply(458, "Unable to queue messages for {argument}"),
                Case.MISCONFIGURED: Reply(458, "Error getting info for {argument}"),
            },
            keywords=("SIZE", "STARTTLS", "AUTH", "HELP"),
            at=Case.UNKNOWN,
            queue=Case.UNKNOWN,
        ),
        Like.LBBS: Personality(
            "{host} ESMTP Service Ready, LBBS",
            {
                Case.WAITING: Reply(252, "OK, pending messages queued"),
                Case.NONE: Reply(251, "OK, no messages waiting"),
                Case.UNKNOWN: Reply(250, "OK, queue processed"),
                Case.NO_ARGUMENT: Reply(501, "Missing required parameter for ETRN", "5.5.1"),
                Case.IN_MAIL: Reply(502, "Unsupported command", "5.5.1"),
                Case.NEEDS_SIGN_IN: _SIGN_IN_FIRST,
                Case.NEEDS_TLS: _TLS_FIRST,
            },
            keywords=("PIPELINING", "SIZE", "8BITMIME", "STARTTLS", "AUTH", "ETRN", "ENHANCEDSTATUSCODES"),
        ),
        Like.XMAIL: Personality(
            "{host} <1795.1@{host}> [XMail 1.27 ESMTP Server] service ready; Mon, 23 Nov 2026 12:00:00 +0000",
            {
                Case.WAITING: Reply(250, "Queueing for '{argument}' has been started"),
                Case.UNKNOWN: Reply(501, "Command not accepted"),
                Case.REFUSED: Reply(501, "Command not accepted"),
                Case.NO_ARGUMENT: Reply(501, "Syntax error in parameters or arguments"),
                Case.BAD_NAME: Reply(501, "Command not accepted"),
                Case.NEEDS_SIGN_IN: _SIGN_IN_FIRST,
                Case.NEEDS_TLS: _TLS_FIRST,
                Case.OVERLOADED: Reply(451, "Requested action aborted: (12) local error in processing"),
            },
            keywords=("VRFY", "ETRN", "8BITMIME", "PIPELINING", "AUTH", "SIZE", "STARTTLS"),
        ),
        Like.ZMAILER: Personality(
            "{host} ZMailer Server 2.99.57 ESMTP ready at Mon, 23 Nov 2026 12:00:00 +0000",
            {
                Case.WAITING: Reply(
                    250,
                    "ETRN {argument}\nThe queue is looked through for that name.\n"
                    "An ETRN request is submitted - something may get sent.",
                    "2.0.0",
                ),
                Case.WRONG_FORM: Reply(458, "Sorry, only literal target domains accepted", "5.7.1"),
                Case.BAD_NAME: Reply(458, "Sorry, only literal target domains accepted", "5.7.1"),
                Case.NO_ARGUMENT: Reply(552, "ETRN needs target domain name parameter.", "5.0.0"),
                Case.NEEDS_SIGN_IN: _SIGN_IN_FIRST,
                Case.NEEDS_TLS: _TLS_FIRST,
                Case.OVERLOADED: Reply(452, "Failed to initiate ETRN request; scheduler not running", "4.4.0"),
            },
            keywords=("SIZE", "8BITMIME", "PIPELINING", "CHUNKING", "ENHANCEDSTATUSCODES", "STARTTLS", "AUTH", "ETRN"),
            at=Case.WRONG_FORM,
            queue=Case.WRONG_FORM,
        ),
        # The server of the RFC's example, whose reply to QUIT is 250.
        Like.RFC1985: Personality(
            "{host} -- Server SMTP (PMDF V4.2-6 #1992)",
            _rfc1985(
                UNKNOWN=Reply(459, "Node {node} not allowed: Unable to resolve name."),
            ),
            keywords=("EXPN", "TURN", "8BITMIME", "SIZE", "ETRN"),
            dotless_is_bad=True,
            quit=Reply(250, "Goodbye"),
        ),
    }
)


def personality_for(like: Like | None, style: ReplyStyle) -> Personality:
    """Return whom to be like; the practice provider's own way, in a style, where nobody is named."""
    return LIKE[like] if like else PRACTICE[style]
