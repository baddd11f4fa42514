"""Mail to practise with: what might wait for a small fleet and its harbour office. All names end in .example."""

import time
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid

from etrn_gui.domain.frozen import frozen
from etrn_gui.provider.submit import Submission


@frozen
class Sample:
    """One message, as it is written down here."""

    sender: str
    to: str
    subject: str
    text: str
    attachment: tuple[str, str] = ("", "")
    """File name and content of a CSV file; empty names for none."""


HARBOUR = (
    Sample(
        "ana@northfleet.example",
        "office@harbour.example",
        "Weather routing 48 h",
        "Wind SW 6 backing S 4 by midnight. Swell 2.5 m, easing.\nPass west of the bank; the channel is closed.",
    ),
    Sample(
        "agent@shipagent.example",
        "master@harbour.example",
        "Port call papers",
        "The crew list for Thursday is attached. Please check the spelling before noon.",
        ("crew-list.csv", "name,rank,passport until\nA. Berg,master,2031-04\nJ. Costa,mate,2029-11\n"),
    ),
    Sample(
        "noreply@charts.example",
        "office@harbour.example",
        "Notices to mariners, week 47",
        "Chart 1410: buoy No 7 moved 40 m north. Chart 1552: new depth 11.2 m in the fairway.",
    ),
    Sample(
        "laerke@nordlys.example",
        "office@harbour.example",
        "Ålesund: kaiplass bekreftet – velkommen på fredag",
        "Kai 4 er ledig fra kl. 06:00. Vann og strøm er klart.\nHilsen Lærke",
    ),
    Sample(
        "ana@northfleet.example",
        "office@harbour.example",
        "Re: bunker stem",
        "120 t VLSFO confirmed for Friday, barge alongside 14:00.",
    ),
)
FLEET = (
    Sample("ops@northfleet.example", "all@fleet.example", "Noon report received", "Thank you. Until tomorrow."),
    Sample(
        "crewing@northfleet.example",
        "master@aurora.fleet.example",
        "Crew change Rotterdam",
        "Two joiners, one leaver. Flights are booked; the agent meets them at the gate.",
    ),
    Sample(
        "parts@workshop.example",
        "engine@aurora.fleet.example",
        "Separator spare parts: delivery Thursday",
        "Gaskets and two bearings are on their way, 14 kg in one box.",
    ),
    Sample(
        "medic@radiomedical.example",
        "master@borealis.fleet.example",
        "Your question of this morning",
        "Keep the hand dry for two days. Call again if it swells.",
    ),
    Sample(
        "ops@northfleet.example",
        "all@fleet.example",
        "Speed: save fuel until Sunday",
        "The berth is free on Sunday at 05:00, not before. 11 knots are enough.",
    ),
)
BRIDGE = (
    Sample(
        "navtex@coastguard.example",
        "watch@bridge.example",
        "Gale warning, area Fisher",
        "South-westerly gale force 8 expected soon.",
    ),
    Sample(
        "vts@harbourcontrol.example",
        "watch@bridge.example",
        "Pilot boards one hour earlier",
        "New time 03:30 at the outer buoy. Confirm on channel 12.",
    ),
    Sample(
        "security@northfleet.example",
        "master@bridge.example",
        "Drill on Wednesday",
        "Abandon ship drill at 10:00, with both lifeboats.",
    ),
    Sample(
        "navtex@coastguard.example",
        "watch@bridge.example",
        "Gale warning cancelled, area Fisher",
        "Wind now 5, decreasing.",
    ),
)


def write_message(sample: Sample, age: float = 0.0) -> Submission:
    """Compose a message that was written `age` seconds ago."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sample.sender, sample.to, sample.subject
    message["Date"] = format_datetime(datetime.fromtimestamp(time.time() - age, UTC))
    message["Message-ID"] = make_msgid(domain=sample.sender.partition("@")[2])
    message.set_content(sample.text + "\n")
    name, content = sample.attachment
    if name:
        message.add_attachment(content.encode(), maintype="text", subtype="csv", filename=name)
    return Submission(sample.sender, (sample.to,), message.as_bytes())
