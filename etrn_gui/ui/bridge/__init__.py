"""The one place of the window that knows flush, receiver, reading and storage."""

from etrn_gui.flush.check import Step, StepName, StepState
from etrn_gui.flush.letter import letter
from etrn_gui.flush.prober import Finding, SeenCertificate, best
from etrn_gui.flush.schedule.overview import Outlook
from etrn_gui.receiver.supervisor import ReceiverState, ReceiverStatus
from etrn_gui.storage.export import Cancelled, Exported
from etrn_gui.storage.journal import Batch, PauseRow, Totals
from etrn_gui.storage.paths import DataFolder
from etrn_gui.storage.profile_file import Configuration, check_profile, check_receiver
from etrn_gui.storage.search import Known, Progress
from etrn_gui.storage.secrets import SecretState
from etrn_gui.ui.bridge.bridge import Bridge
from etrn_gui.ui.bridge.checking import CheckRun
from etrn_gui.ui.bridge.desktop_notifications import Message
from etrn_gui.ui.bridge.flushing import Key
from etrn_gui.ui.bridge.habits import Learnt
from etrn_gui.ui.bridge.inspection import Story
from etrn_gui.ui.bridge.keyring import KeyringTrouble
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
