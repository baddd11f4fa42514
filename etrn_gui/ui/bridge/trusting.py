"""What providers have offered before, and a person's word that it is right as it is now."""

import asyncio

from PySide6.QtCore import QObject, Signal

from etrn_gui.domain.history import Flush
from etrn_gui.domain.profile import Profile, TlsMode
from etrn_gui.storage.journal import JournalFault
from etrn_gui.ui.bridge.ground import Ground


class Trusting(QObject):
    """Looks into the journal's memory of offers; blocking work goes into a thread."""

    accepted = Signal(str)
    """The name of a profile: its provider may be asked without TLS again."""

    def __init__(self, ground: Ground, parent: QObject) -> None:
        super().__init__(parent)
        self._ground = ground

    @staticmethod
    def is_downgrade(flush: Flush) -> bool:
        """Tell whether a flush was stopped because STARTTLS, once offered to a profile without TLS, has gone."""
        from etrn_gui.flush.tls import says_gone

        return flush.answer is not None and says_gone(flush.answer.advice)

    def had_starttls(self, profile: Profile) -> bool:
        """Tell whether a profile without TLS was offered STARTTLS before. Blocks; for a thread."""
        journal = self._ground.journal
        if journal is None or profile.tls is not TlsMode.NONE:
            return False
        try:
            return journal.offers.starttls(str(profile.endpoint)) is not None
        except JournalFault:
            return False

    def accept_no_tls(self, profile: Profile) -> None:
        """Forget that its provider has offered STARTTLS: a person says that it is right."""
        self._ground.tasks.start(self._accept(profile), f"accept {profile.name} without TLS")

    async def _accept(self, profile: Profile) -> None:
        journal = self._ground.journal
        if journal is None:
            return
        try:
            await asyncio.to_thread(journal.offers.forget, str(profile.endpoint))
        except JournalFault as fault:
            self._ground.tell(fault.problem)
            return
        self.accepted.emit(profile.name)
