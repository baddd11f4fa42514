"""What was cut from a message, in words."""

from collections.abc import Collection, Iterable

from etrn_gui.domain.message import Cut, CutKind
from etrn_gui.ui.formats import count_text, size_text
from etrn_gui.ui.texts import tr

IN_MESSAGE = frozenset(CutKind) - {CutKind.HEADERS, CutKind.FIELDS, CutKind.PARTS}
IN_HEADERS = frozenset({CutKind.FILE, CutKind.HEADERS, CutKind.FIELDS})
IN_PARTS = frozenset({CutKind.FILE, CutKind.PARTS, CutKind.DEPTH, CutKind.STRUCTURE})

_IN_OCTETS = frozenset({CutKind.FILE, CutKind.HEADERS})


def cuts_words(cuts: Iterable[Cut], kinds: Collection[CutKind]) -> str:
    """Say what was cut, a line each; only the kinds that matter where it is said."""
    return "\n".join(cut_words(cut) for cut in cuts if cut.kind in kinds)


def cut_words(cut: Cut) -> str:
    """Say what was cut."""
    number = size_text if cut.kind in _IN_OCTETS else count_text
    return _text(cut).format(shown=number(cut.shown), whole=number(cut.whole))


def _text(cut: Cut) -> str:
    match cut.kind:
        case CutKind.TEXT if cut.whole:
            return tr("The text is cut: the first {shown} characters of {whole}.")
        case CutKind.TEXT:
            return tr("The text is cut: the first {shown} characters.")
        case CutKind.HTML if cut.shown:
            return tr("The formatted view is cut: the beginning is shown.")
        case CutKind.HTML:
            return tr("The formatted view is left out: it takes too long to lay out.")
    return {
        CutKind.FILE: tr("The message is very large: only the first {shown} of {whole} were looked at."),
        CutKind.HEADERS: tr("The headers are cut: the first {shown} of {whole}."),
        CutKind.FIELDS: tr("The first {shown} of {whole} fields are listed."),
        CutKind.DEPTH: tr("Parts inside one another are followed {shown} levels deep; deeper ones stand as text."),
        CutKind.PARTS: tr("The first {shown} parts are listed; there are more."),
        CutKind.STRUCTURE: tr("The message is not built the way it says: a part of it stands as plain text."),
        CutKind.CHARSET: tr("Some characters are guessed: they are not in the charset that the message names."),
        CutKind.REMOTE: tr("Not loaded from outside the message: {whole}."),
        CutKind.SCRIPTS: tr("Scripts taken out: {whole}."),
        CutKind.IMAGES: tr("Pictures shown: {shown} of {whole}; the others are too large and stand under Attachments."),
    }[cut.kind]
