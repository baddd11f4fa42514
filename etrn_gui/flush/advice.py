"""What a person is told: what an answer means and what to do, in plain words.

Each text stands alone and ends with the next step. The provider's own words are always kept beside it.
"""

# -- accepted ----------------------------------------------------------------------------------------------------

STARTED = "Accepted. Servers say this for an empty queue too: the receipt tells whether mail comes."
PROMISED = "Accepted, with the number of messages that wait. The receipt counts them as they come."
NOTHING_WAITING = "The provider has no mail for this queue."
ALREADY_RUNNING = "The provider is at this queue already. Its mail counts for this flush."

# -- accepted, but not quite what “domain and subdomains” means ---------------------------------------------------

ONE_BY_ONE = (
    "This server takes each name by itself. Subdomains asked for: {below}. Name others in the queue's domains; those "
    "that mail has come for are asked for by themselves."
)
MATCHES_ENDING = "This server also starts mail for names that merely end in “{name}”, such as not{name}."
MATCHES_TEXT = "This server was asked with #{name}: it also starts mail for addresses that merely hold that text."

# -- later -------------------------------------------------------------------------------------------------------

TRY_LATER = "The provider cannot do it now. Try again in a few minutes."
TRY_LATER_POSTFIX = (
    "Postfix cannot do it now. Where the port is guarded by postscreen, the first connection is always told this: try "
    "again in a few minutes. If it stays so, ask the provider for a port without postscreen."
)
TRY_LATER_TOO_MANY = "The provider was asked too often. Wait some minutes, and let schedules ask less often."
TRY_LATER_EXIM_COMMANDS = "The provider ended the connection after too many commands. Try again in a few minutes."
CLOSING = "The provider is closing the connection: it is overloaded or restarts. Try again in a few minutes."

# -- the provider's fault ----------------------------------------------------------------------------------------

EXIM_TAINTED = (
    "The provider's Exim could not run its own ETRN command. Since Exim 4.96 an smtp_etrn_command that uses $domain "
    "fails because the name is tainted; it must be looked up first. Send the provider this text and its reply."
)
HMAILSERVER_ROUTE = (
    "The provider's hMailServer could not read its settings for this domain. Send the provider this reply; the route "
    "for the domain has to be checked there."
)

# -- not allowed -------------------------------------------------------------------------------------------------

NOT_ALLOWED = "The provider does not allow this queue to be asked for. Ask it to allow ETRN for this name."
NOT_ALLOWED_POSTFIX = (
    "This Postfix takes no ETRN for this name. Ask the provider to list it in fast_flush_domains and relay_domains. A "
    "#queue is not known to Postfix, and an @domain asks for that exact name only."
)
NOT_ALLOWED_POSTFIX_ACCESS = (
    "This Postfix takes ETRN from known clients only. Check whether the profile should sign in; otherwise ask the "
    "provider to allow your address in smtpd_etrn_restrictions."
)
NOT_ALLOWED_EXIM = (
    "This Exim does not allow ETRN from here. Ask the provider to allow it in acl_smtp_etrn; without that rule Exim "
    "refuses every ETRN."
)
NOT_ALLOWED_SENDMAIL = (
    "This Sendmail does not allow ETRN from here. Ask the provider to look at its check_etrn rules and at noetrn in "
    "PrivacyOptions."
)
UNKNOWN_QUEUE_SENDMAIL = "This Sendmail has no queue group of that name. Ask the provider what the queue is called."
NOT_ALLOWED_HMAILSERVER = (
    "This hMailServer takes ETRN only for a plain domain that it has a route for, without @ or #. Ask the provider to "
    "add a route for the domain and to hold its mail."
)
NOT_ALLOWED_XMAIL = (
    "This XMail does not take ETRN from here. Ask the provider to set AllowSmtpETRN, or sign in with an account that "
    "has the SMTP permission T."
)

# -- sign-in and TLS ---------------------------------------------------------------------------------------------

NEEDS_SIGN_IN = "The provider wants a sign-in first. Set the user name and the password for this provider."
NEEDS_TLS = "The provider wants a protected connection first. Set TLS of the profile to STARTTLS."
WRONG_PASSWORD = "The provider refused the sign-in. Check the user name and the password for this provider."
WRONG_TOKEN = "The provider refused the token: it may have expired. Set a new one as the secret of the profile."
NO_TOKENS = "The provider takes no token (XOAUTH2). Set sign_in of the profile to password, or ask the provider."
SIGN_IN_LATER = "The provider cannot check the sign-in now. Try again in a few minutes."
OTHER_MECHANISM = "The provider takes only other ways to sign in. Ask it to allow PLAIN, LOGIN or CRAM-MD5."
SIGN_IN_NOT_OFFERED = (
    "The provider offers no sign-in here. Remove the user name from the profile, or use the port and TLS that the "
    "provider names for signing in."
)
SIGN_IN_AFTER_TLS = "The provider offers a sign-in only on a protected connection. Set TLS of the profile to STARTTLS."
CLEARTEXT = (
    "The password was not sent: the connection is not protected. Set TLS of the profile to STARTTLS or implicit. "
    "A password in clear is sent only where the profile allows it, and only within this machine."
)

# -- form and syntax ---------------------------------------------------------------------------------------------

ONLY_QUEUES = "This server takes only a #queue. Write the queue with a leading #; Exim then looks for that text."
ONLY_DOMAINS = "This server takes only a plain domain, without @ or #. Write one queue for each domain."
SYNTAX = "The provider did not understand the name. Check the queue's spelling, or ask the provider for its form."
WRONG_ORDER = "The provider says that ETRN came out of order. It is not repeated; send the transcript to the provider."

# -- not supported -----------------------------------------------------------------------------------------------

NOT_SUPPORTED = "This server does not know ETRN. Check host and port with the provider, or ask it to turn ETRN on."
NOT_ADVERTISED = (
    "The provider does not offer ETRN, so it was not sent. Some servers take it all the same: turn on “send anyway” in "
    "the profile to try."
)

# -- nothing that can be relied on -------------------------------------------------------------------------------

OUT_OF_PLACE = "This reply does not belong to ETRN. Whether the provider has started is not known; mail may still come."
NO_ANSWER = "The request was sent, but {how}. Mail may still come: the receipt tells."
NO_ANSWER_SENDMAIL = NO_ANSWER + " Sendmail under load leaves ETRN without a reply."
STOPPED_ASKED = "You stopped after the request was sent. Mail may still come: the receipt tells."
STOPPED = "You stopped before the request was sent."
FAULT_ASKED = "A fault on this side ended the request after it was sent. Mail may still come: the receipt tells."
FAULT = "A fault on this side ended the request before it was sent. Flush again."
ABANDONED_ASKED = "The program that asked ended before the answer. Mail may still come: the receipt tells."
ABANDONED = "The program that was to ask has ended; nothing was sent. Flush again."
GAVE_UP_ASKED = "The request was sent, but the answer took too long. Mail may still come: the receipt tells."
GAVE_UP = "Not asked: the provider took too long over the other queues. Flush again."
SILENT_PROVIDER = "Not asked: the provider left the requests before this one without an answer. Try again later."

# -- before anything was asked -----------------------------------------------------------------------------------

TURNED_AWAY_LATER = "The provider turned the connection away for now. Try again in a few minutes."
TURNED_AWAY = "The provider turned the connection away. Ask it to allow connections from your address."
NO_GREETING = (
    "The provider takes the connection and says nothing. A port that wants TLS from the start, such as 465, does so: "
    "try TLS implicit in the profile; else check host and port with the provider."
)
NOT_SMTP = "What answers at this port does not speak SMTP. Check host, port and TLS of the profile."
EHLO_REFUSED = "The provider refused the name given in EHLO. Set another EHLO name in the profile."
BROKEN_OFF = "{how}, before anything was asked. Try again; if it stays so, check host, port and TLS of the profile."
