"""Handing mail in to a provider over SMTP, as any sender on the network would."""

from collections.abc import Iterable

from aiosmtplib import SMTP
from aiosmtplib.errors import SMTPException, SMTPRecipientsRefused, SMTPResponseException

from etrn_gui.domain.endpoint import Endpoint
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem

TIMEOUT = 10.0
"""Seconds for each reply."""


@frozen
class Submission:
    """A message with its envelope; `content` as it goes on the wire, lines ending in CR LF."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes


async def submit(endpoint: Endpoint, mail: Iterable[Submission]) -> Problem | None:
    """Hand messages in, in their order, over one connection; stops at the first that is not taken and says why."""
    client = SMTP(
        hostname=endpoint.host, port=endpoint.port, timeout=TIMEOUT, start_tls=False, local_hostname="localhost"
    )
    try:
        async with client:
            for message in mail:
                refused, _ = await client.sendmail(message.sender, message.recipients, message.content)
                for recipient, reply in refused.items():
                    return _not_taken(endpoint, f"{recipient}: {reply.code} {reply.message}")
    except SMTPRecipientsRefused as error:
        first = error.recipients[0]
        return _not_taken(endpoint, f"{first.recipient}: {first.code} {first.message}")
    except SMTPResponseException as error:
        return _not_taken(endpoint, f"{error.code} {error.message}")
    except (SMTPException, OSError) as error:
        return _not_taken(endpoint, str(error))
    return None


def _not_taken(endpoint: Endpoint, why: str) -> Problem:
    return Problem(
        f"The provider did not take a message ({why}).", "See that it runs and serves this domain.", str(endpoint)
    )
