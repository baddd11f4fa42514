"""Where ETRN is judged: what case it is, what is answered, and which mail it sets going."""

from etrn_gui.provider.access import may_ask, needs_sign_in
from etrn_gui.provider.mail import HeldMail
from etrn_gui.provider.personalities import personality_for
from etrn_gui.provider.personality import Case, Wanted
from etrn_gui.provider.sender import Sender
from etrn_gui.provider.settings import ProviderSettings
from etrn_gui.provider.spool import Spool
from etrn_gui.serving.service import Context
from etrn_gui.smtp.events import EtrnAsked
from etrn_gui.smtp.reply import Reply


class EtrnDesk:
    """Judges ETRN for a provider."""

    def __init__(self, settings: ProviderSettings, spool: Spool, sender: Sender) -> None:
        self.unable = False
        """Whether nothing can be sent now: the provider is stopping, or rehearses an overload."""
        self._settings = settings
        self._spool = spool
        self._sender = sender
        self._personality = personality_for(settings.like, settings.replies)

    def answer(self, context: Context, asked: EtrnAsked) -> tuple[Reply, list[HeldMail]]:
        """Return the reply, and the mail that is to be sent."""
        judged = self._judge(context, asked)
        if isinstance(judged, Reply):
            return judged, []
        if isinstance(judged, Case):
            return self._personality.reply(judged, asked.argument), []
        self._spool.look_again()
        mail = self._spool.waiting(judged)
        case = self._case_of(mail)
        reply = self._personality.reply(case, asked.argument, len(mail))
        return reply, mail if reply.positive else []

    def _judge(self, context: Context, asked: EtrnAsked) -> Case | Reply | Wanted:
        settings, argument = self._settings, asked.argument
        if settings.require_tls and not context.tls:
            return Case.NEEDS_TLS
        if not context.helo and Case.BEFORE_EHLO in self._personality.replies:
            return Case.BEFORE_EHLO
        if self._settings.users and not asked.user and needs_sign_in(settings.access, context, argument):
            return Case.NEEDS_SIGN_IN
        if not may_ask(settings.access, context, argument):
            return Case.REFUSED
        if ordered := settings.answers.get(argument.lower()):
            return ordered
        judged = self._personality.judge(settings.nodes, argument)
        return Case.OVERLOADED if self.unable and not isinstance(judged, Case) else judged

    def _case_of(self, mail: list[HeldMail]) -> Case:
        """Promise no message twice: while a run has some of it before it, that run goes on."""
        if any(self._sender.under_way(message) for message in mail):
            return Case.RUNNING
        return Case.WAITING if mail else Case.NONE
