"""What is said of a filter that is not understood."""

from etrn_gui.domain.filter import Misread, Slip
from etrn_gui.ui.texts import tr


def slip_words(misread: Misread) -> str:
    """Say what is wrong with a word of a filter, and how it is written."""
    match misread.slip:
        case Slip.KEY:
            text = tr(
                "“{word}:” is not known. Use from:, to:, subject:, body:, flush:, provider:, since:, until:, refused, "
                ">1MB or plain words."
            )
        case Slip.SIZE:
            text = tr("“{word}” is not a size. Write it like >1MB or <20kB.")
        case Slip.FLUSH:
            text = tr("“{word}” is not the number of a flush. Write it like flush:412.")
        case Slip.MOMENT:
            text = tr("“{word}” is not a time. Write it like since:7d, since:yesterday or until:2026-11-23.")
        case Slip.NOTHING:
            text = tr("Write what you look for right behind “{word}:”.")
    return text.format(word=misread.word)
