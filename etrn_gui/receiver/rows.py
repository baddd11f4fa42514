"""The journal's rows for what comes to the receiver."""

import time

from etrn_gui.domain.history import Arrival, ArrivalKind
from etrn_gui.receiver.trace import subject_of
from etrn_gui.serving.service import Context
from etrn_gui.smtp.events import MessageEnded, Refused
from etrn_gui.storage.journal import NewArrival


def delivery_row(context: Context, ended: MessageEnded, file: str) -> NewArrival:
    """Make the row of a message that is safe in `file`, a path below the data folder."""
    recipients = ended.envelope.recipients
    row = Arrival(
        id=0,
        kind=ArrivalKind.DELIVERY,
        time=time.time(),
        sender=ended.envelope.sender.text,
        recipients=tuple(recipient.text for recipient in recipients),
        subject=subject_of(ended.head),
        size=ended.size,
        peer=context.peer.address,
        tls=context.tls,
        session=context.id,
        file=file,
    )
    domains = tuple(recipient.domain for recipient in recipients)
    return NewArrival(row, connected=context.connected, began=context.mail_began, domains=domains)


def refusal_row(context: Context, refusal: Refused) -> NewArrival:
    """Make the row of something that was refused, with the rule and the remedy."""
    row = Arrival(
        id=0,
        kind=ArrivalKind.REFUSAL,
        time=time.time(),
        sender=refusal.sender,
        recipients=refusal.recipients,
        peer=context.peer.address,
        tls=context.tls,
        session=context.id,
        code=refusal.reply.code,
        text=refusal.reply.words,
        rule=refusal.rule.name,
        remedy=refusal.rule.remedy,
    )
    return NewArrival(
        row,
        connected=context.connected,
        began=context.mail_began if refusal.within else time.time(),
        domains=tuple(dict.fromkeys(_domain(recipient) for recipient in refusal.recipients)),
        left_behind=refusal.rule.leaves_mail,
    )


def _domain(recipient: str) -> str:
    return recipient.strip("<> ").rpartition("@")[2].lower()
