"""The forms of an export: a table, JSON lines, or the messages themselves as mbox or as files in a ZIP."""

import csv
import io
import json
import re
import zipfile
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import IO, Protocol

from etrn_gui.domain.fields import arrival_fields, utc
from etrn_gui.domain.history import Arrival, ArrivalKind


class Format(StrEnum):
    """What an export is; the value is the usual ending of its file's name."""

    CSV = "csv"
    JSON = "jsonl"
    """One object a line, as `etrnctl log --json` prints them."""
    MBOX = "mbox"
    """The messages, in the form mboxrd."""
    EML = "zip"
    """The messages as they came, each a file of its own."""


_ENDINGS = {".csv": Format.CSV, ".json": Format.JSON, ".jsonl": Format.JSON, ".mbox": Format.MBOX, ".zip": Format.EML}


def format_of(path: Path) -> Format | None:
    """Tell the form by a file's name; None where it tells nothing."""
    return _ENDINGS.get(path.suffix.lower())


class Writer(Protocol):
    """Puts rows into an open file. `message` is empty for what is no message."""

    holds_messages: bool

    def write(self, arrival: Arrival, message: bytes) -> None:
        """Add one row."""

    def finish(self) -> None:
        """Write what stands at the end."""


def writer_of(form: Format, file: IO[bytes]) -> Writer:
    """Make the writer of a form."""
    match form:
        case Format.CSV:
            return _Csv(file)
        case Format.JSON:
            return _Json(file)
        case Format.MBOX:
            return _Mbox(file)
        case Format.EML:
            return _Zip(file)


_HEAD = (
    "time",
    "result",
    "from",
    "to",
    "subject",
    "size",
    "flush",
    "peer",
    "tls",
    "code",
    "text",
    "remedy",
    "id",
    "file",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


class _Csv:
    """RFC 4180, in UTF-8 with a mark at the beginning, by which spreadsheets know it."""

    holds_messages = False

    def __init__(self, file: IO[bytes]) -> None:
        self._text = io.TextIOWrapper(file, "utf-8-sig", errors="backslashreplace", newline="", write_through=False)
        self._csv = csv.writer(self._text)
        self._csv.writerow(_HEAD)

    def write(self, arrival: Arrival, message: bytes) -> None:
        delivered = arrival.kind is ArrivalKind.DELIVERY
        texts = (
            utc(arrival.time), "delivered" if delivered else "refused", arrival.sender, " ".join(arrival.recipients),
            arrival.subject, arrival.size, "" if arrival.flush is None else arrival.flush, arrival.peer, arrival.tls,
            arrival.code, arrival.text, arrival.remedy, arrival.id, arrival.file,
        )  # fmt: skip
        self._csv.writerow([harmless(value) if isinstance(value, str) else value for value in texts])

    def finish(self) -> None:
        self._text.detach()


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: a stranger has written it (OWASP, CSV injection)."""
    text = text.replace("\0", "")
    return f"'{text}" if text.startswith(_FORMULA) else text


class _Json:
    holds_messages = False

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, arrival: Arrival, message: bytes) -> None:
        self._file.write(json.dumps(arrival_fields(arrival)).encode("ascii") + b"\n")

    def finish(self) -> None:
        pass


_FROM = re.compile(rb"^(>*From )", re.MULTILINE)


class _Mbox:
    """RFC 4155 tells of the form; mboxrd is the variant that loses nothing: each `>*From ` line is quoted once more."""

    holds_messages = True

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def write(self, arrival: Arrival, message: bytes) -> None:
        if arrival.kind is not ArrivalKind.DELIVERY:
            return
        sender = "".join(arrival.sender.split()) or "MAILER-DAEMON"
        when = datetime.fromtimestamp(arrival.time, UTC).ctime()
        self._file.write(f"From {sender} {when}\n".encode("utf-8", "backslashreplace"))
        body = _FROM.sub(rb">\1", message.replace(b"\r\n", b"\n"))
        self._file.write(body if body.endswith(b"\n") else body + b"\n")
        self._file.write(b"\n")

    def finish(self) -> None:
        pass


class _Zip:
    holds_messages = True

    def __init__(self, file: IO[bytes]) -> None:
        self._zip = zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3)

    def write(self, arrival: Arrival, message: bytes) -> None:
        if arrival.kind is ArrivalKind.DELIVERY:
            moment = datetime.fromtimestamp(max(arrival.time, 315_619_200.0), UTC).timetuple()  # ZIP begins in 1980
            entry = zipfile.ZipInfo(eml_name(arrival), moment[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            self._zip.writestr(entry, message, compresslevel=3)

    def finish(self) -> None:
        self._zip.close()


_UNFIT = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+')


def eml_name(arrival: Arrival) -> str:
    """Return the name of a message's file: its number in the log and its subject, fit for every system."""
    subject = _UNFIT.sub(" ", arrival.subject)[:80].strip(" .")
    return f"{arrival.id:07} {subject}.eml" if subject else f"{arrival.id:07}.eml"
