"""States in words: pure functions from flushes, profiles and settings to what a person reads."""

from etrn_gui.ui.wording.provider import ProviderWords, connection_words, provider_words
from etrn_gui.ui.wording.queue import (
    QueueWords,
    kind_words,
    outcome_words,
    plain,
    queue_words,
    reply_words,
    status_words,
)
from etrn_gui.ui.wording.receiver import ReceiverWords, receiver_words

__all__ = [
    "ProviderWords",
    "QueueWords",
    "ReceiverWords",
    "connection_words",
    "kind_words",
    "outcome_words",
    "plain",
    "provider_words",
    "queue_words",
    "receiver_words",
    "reply_words",
    "status_words",
]
