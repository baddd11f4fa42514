"""`etrnctl certificate`: the receiver's certificate in the forms in which a provider may want it; --make makes one."""

import time
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import DataDir, Frame, Json, enter
from etrn_gui.cli.moments import day
from etrn_gui.domain.certificate import Certificate, colons
from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.problem import Problem
from etrn_gui.domain.settings import SELF_MADE, ReceiverSettings
from etrn_gui.receiver.certificate import greeting_name
from etrn_gui.receiver.notices import certificate_fields
from etrn_gui.serving.certificate import CertificateFiles
from etrn_gui.storage.own_certificate import OwnCertificate

NONE = Problem(
    "The receiver has no certificate.",
    f"Make one with etrnctl certificate --make, and set certificate = “{SELF_MADE}” under [receiver].",
)
UNUSED = f"It is not in use: set certificate = “{SELF_MADE}” under [receiver], or start it with --tls-self-made."


@frozen
class Found:
    """A certificate, where it lies, and whether the settings name it."""

    certificate: Certificate
    file: str
    used: bool


def command(
    context: typer.Context,
    make: Annotated[bool, typer.Option("--make", help="Make one, or renew it; its key stays.")] = False,
    new_key: Annotated[
        bool, typer.Option("--new-key", help="Make one with a new key: providers that pin it must be told.")
    ] = False,
    hostname: Annotated[str, typer.Option(metavar="NAME", help="The name to make it for; else the greeting's.")] = "",
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Show the receiver's certificate: how long it is valid, its fingerprint, and what a provider needs to pin it.

    A receiver that runs takes a new one within seconds, without a restart.
    """
    frame = enter(context, data_dir, json)
    configuration = frame.configuration()
    if isinstance(configuration, ExitCode):
        return configuration
    settings = configuration.receiver
    if hostname:
        settings = replace(settings, hostname=hostname)
    making = make or new_key
    if problem := _make(frame, settings, new_key=new_key) if making else None:
        return frame.fail(ExitCode.CONFIG, problem)
    found = _find(frame, settings, own=making)
    if isinstance(found, Problem):
        return frame.fail(ExitCode.CONFIG, found)
    return _show(frame, settings, found)


def _make(frame: Frame, settings: ReceiverSettings, *, new_key: bool) -> Problem | None:
    folder = frame.folder
    own = OwnCertificate(folder.certificate, folder.private_key, greeting_name(settings))
    return folder.make() or own.ensure(time.time(), renew=True, new_key=new_key)


def _find(frame: Frame, settings: ReceiverSettings, *, own: bool) -> Found | Problem:
    """Read the certificate that the settings name; where they name none, the program's own, if there is one."""
    self_made = own or settings.certificate in {"", SELF_MADE}
    chain, key = (frame.folder.certificate, frame.folder.private_key) if self_made else _named(settings)
    if self_made and not chain.exists():
        return NONE
    files = CertificateFiles(str(chain), str(key))
    problem = files.check()
    if problem or not files.certificate:
        return problem or NONE
    used = not self_made or settings.certificate == SELF_MADE
    return Found(replace(files.certificate, self_made=self_made), str(chain), used)


def _named(settings: ReceiverSettings) -> tuple[Path, Path]:
    return Path(settings.certificate), Path(settings.private_key)


def _show(frame: Frame, settings: ReceiverSettings, found: Found) -> ExitCode:
    certificate = found.certificate
    fields = certificate_fields(certificate) | {"tlsa": certificate.tlsa, "file": found.file, "used": found.used}
    frame.output.event({"event": "certificate", **fields})
    host = certificate.names[0] if certificate.names else greeting_name(settings)
    port = settings.listen[0].port
    rows = [
        ("for", ", ".join(certificate.names) or certificate.subject),
        ("file", found.file),
        ("valid", f"{day(certificate.since)} to {day(certificate.until)}"),
        ("SHA-256", colons(certificate.fingerprint)),
        ("SHA-256 of the key", colons(certificate.key_fingerprint)),
        ("DNS, for DANE", f"_{port}._tcp.{host}. IN TLSA {certificate.tlsa}"),
        ("Postfix, tls_policy", f"[{host}]:{port} fingerprint match={colons(certificate.key_fingerprint)}"),
    ]
    frame.output.table((), rows)
    if not found.used:
        frame.output.note(UNUSED)
    problem = certificate.problem(time.time())
    return frame.fail(ExitCode.CONFIG, problem.at(found.file)) if problem else ExitCode.OK
