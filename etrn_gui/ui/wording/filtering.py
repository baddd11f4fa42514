"""What is said of a filter that is not understood."""

from etrn_gui.domain.filter import Misread, Slip
from etrn_gui.ui.texts import tr


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
