"""What is said of a filter that is not understood, or cannot be answered."""

from etrn_gui.domain.filter import Misread, Slip, seeks_bodies
from etrn_gui.domain.log_filter import Filter
from etrn_gui.ui.texts import tr


def filter_words(found: Filter | Misread, *, bodies: bool) -> str:
    """Say what is wrong with a filter, or nothing; `bodies`: the texts of messages are searched."""
    if isinstance(found, Misread):
        return slip_words(found)
    if bodies or not seeks_bodies(found):
        return ""
    text = tr("“body:” needs the texts of messages, which are not searched. Choose “{choice}” under the saved filters.")
    return text.format(choice=bodies_choice())


def bodies_choice() -> str:
    """Return the choice by which the texts of messages are searched."""
    return tr("Search the texts of messages too")


def slip_words(misread: Misread) -> str:
    """Say what is wrong with a word of a filter, and how it is written."""
    texts = {
        Slip.KEY: tr(
            "“{word}:” is not known. Use from:, to:, subject:, body:, flush:, provider:, since:, until:, refused, "
            ">1MB or plain words, or any of them with - before it."
        ),
        Slip.SIZE: tr("“{word}” is not a size. Write it like >1MB or <20kB."),
        Slip.FLUSH: tr("“{word}” is not the number of a flush. Write it like flush:412."),
        Slip.MOMENT: tr("“{word}” is not a time. Write it like since:7d, since:yesterday or until:2026-11-23."),
        Slip.NOTHING: tr("Write what you look for right behind “{word}:”."),
        Slip.LONE: tr(
            'Write what is to be left out right behind “{word}”, like -from:ana or -"a phrase". '
            'A dash that you look for stands in quotes: "-".'
        ),
    }
    return texts[misread.slip].format(word=misread.word)
