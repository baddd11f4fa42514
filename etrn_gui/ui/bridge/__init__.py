"""The one place of the window that knows flush, receiver, reading and storage.

A name is fetched from where it is at home when it is first asked for: the first window needs few of them, and what is
behind the others (DNS, certificates, export) takes half as long to load as the window takes to open.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etrn_gui.flush.check import Step, StepCause, StepName, StepState
    from etrn_gui.flush.letter import letter
    from etrn_gui.flush.prober import Finding, SeenCertificate, best
    from etrn_gui.flush.schedule.overview import Outlook
    from etrn_gui.receiver.status import ReceiverState, ReceiverStatus
    from etrn_gui.storage.export import Cancelled, Exported
    from etrn_gui.storage.journal import Batch, PauseRow, Totals
    from etrn_gui.storage.paths import DataFolder
    from etrn_gui.storage.profile_file import Configuration, check_profile, check_receiver
    from etrn_gui.storage.search import Known, Progress
    from etrn_gui.storage.secrets import SecretState
    from etrn_gui.ui.bridge.bridge import Bridge
    from etrn_gui.ui.bridge.checking import CheckRun
    from etrn_gui.ui.bridge.desktop_notifications import Message
    from etrn_gui.ui.bridge.first_reading import FirstReading
    from etrn_gui.ui.bridge.flushing import Key
    from etrn_gui.ui.bridge.inspection import Story
    from etrn_gui.ui.bridge.keyring import KeyringTrouble
    from etrn_gui.ui.bridge.learnt import Learnt
    from etrn_gui.ui.bridge.ports import Obstacle, PortReport
    from etrn_gui.ui.bridge.probing import ProbeRun
    from etrn_gui.ui.bridge.scheduling import Keeper, Schedules, Wanted
    from etrn_gui.ui.bridge.search import Found, Newer
    from etrn_gui.ui.bridge.watcher import JournalWatcher, News

__all__ = [
    "Batch",
    "Bridge",
    "Cancelled",
    "CheckRun",
    "Configuration",
    "DataFolder",
    "Exported",
    "Finding",
    "FirstReading",
    "Found",
    "JournalWatcher",
    "Keeper",
    "Key",
    "KeyringTrouble",
    "Known",
    "Learnt",
    "Message",
    "Newer",
    "News",
    "Obstacle",
    "Outlook",
    "PauseRow",
    "PortReport",
    "ProbeRun",
    "Progress",
    "ReceiverState",
    "ReceiverStatus",
    "Schedules",
    "SecretState",
    "SeenCertificate",
    "Step",
    "StepCause",
    "StepName",
    "StepState",
    "Story",
    "Totals",
    "Wanted",
    "best",
    "check_profile",
    "check_receiver",
    "letter",
]

_HOMES = {
    "etrn_gui.flush.check": ("Step", "StepCause", "StepName", "StepState"),
    "etrn_gui.flush.letter": ("letter",),
    "etrn_gui.flush.prober": ("Finding", "SeenCertificate", "best"),
    "etrn_gui.flush.schedule.overview": ("Outlook",),
    "etrn_gui.receiver.status": ("ReceiverState", "ReceiverStatus"),
    "etrn_gui.storage.export": ("Cancelled", "Exported"),
    "etrn_gui.storage.journal": ("Batch", "PauseRow", "Totals"),
    "etrn_gui.storage.paths": ("DataFolder",),
    "etrn_gui.storage.profile_file": ("Configuration", "check_profile", "check_receiver"),
    "etrn_gui.storage.search": ("Known", "Progress"),
    "etrn_gui.storage.secrets": ("SecretState",),
    "etrn_gui.ui.bridge.bridge": ("Bridge",),
    "etrn_gui.ui.bridge.checking": ("CheckRun",),
    "etrn_gui.ui.bridge.desktop_notifications": ("Message",),
    "etrn_gui.ui.bridge.first_reading": ("FirstReading",),
    "etrn_gui.ui.bridge.flushing": ("Key",),
    "etrn_gui.ui.bridge.inspection": ("Story",),
    "etrn_gui.ui.bridge.keyring": ("KeyringTrouble",),
    "etrn_gui.ui.bridge.learnt": ("Learnt",),
    "etrn_gui.ui.bridge.ports": ("Obstacle", "PortReport"),
    "etrn_gui.ui.bridge.probing": ("ProbeRun",),
    "etrn_gui.ui.bridge.scheduling": ("Keeper", "Schedules", "Wanted"),
    "etrn_gui.ui.bridge.search": ("Found", "Newer"),
    "etrn_gui.ui.bridge.watcher": ("JournalWatcher", "News"),
}
HOME_OF = {name: home for home, names in _HOMES.items() for name in names}
"""Where each name is defined."""


def __getattr__(name: str) -> object:
    """Bring a name (PEP 562)."""
    if name not in HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(HOME_OF[name]), name)
    return found
