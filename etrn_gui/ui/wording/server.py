"""The kinds of servers by the names they go by."""

from etrn_gui.domain.outcome import Family
from etrn_gui.ui.texts import tr


def family_words(family: Family) -> str:
    """Return the name of a kind of server."""
    return {
        Family.POSTFIX: "Postfix",
        Family.EXIM: "Exim",
        Family.SENDMAIL: "Sendmail",
        Family.HMAILSERVER: "hMailServer",
        Family.LBBS: "LBBS",
        Family.XMAIL: "XMail",
        Family.ZMAILER: "ZMailer",
        Family.PRACTICE: tr("the practice provider"),
        Family.UNKNOWN: tr("not recognised"),
    }[family]
