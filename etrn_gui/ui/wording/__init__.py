"""States in words: pure functions from flushes, profiles and settings to what a person reads."""

from etrn_gui.ui.wording.markup import plain
from etrn_gui.ui.wording.provider import ProviderWords, connection_words, provider_words
from etrn_gui.ui.wording.queue import (
    NOTHING_LEARNT,
    QueueWords,
    detail_tooltip,
    detail_words,
    kind_words,
    outcome_words,
    queue_words,
    reply_words,
    server_words,
    status_words,
)
from etrn_gui.ui.wording.receiver import ReceiverWords, receiver_words
from etrn_gui.ui.wording.server import family_words

__all__ = [
    "NOTHING_LEARNT",
    "ProviderWords",
    "QueueWords",
    "ReceiverWords",
    "connection_words",
    "detail_tooltip",
    "detail_words",
    "family_words",
    "kind_words",
    "outcome_words",
    "plain",
    "provider_words",
    "queue_words",
    "receiver_words",
    "reply_words",
    "server_words",
    "status_words",
]
