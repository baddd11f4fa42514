"""The kinds of servers by the names they go by."""

from etrn_gui.domain.outcome import Family
from etrn_gui.ui.texts import tr


def family_words(family: Family) -> str:
    """Return the name of a kind of server."""
    if family is Family.PRACTICE:
        return tr("the practice provider")
    return family.product or tr("not recognised")
