"""Exports: whole or not there, harmless in a spreadsheet, and readable by others' programs."""

import csv
import io
import json
import mailbox
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from etrn_gui.domain.fields import arrival_fields
from etrn_gui.domain.log_filter import Filter
from etrn_gui.domain.problem import Problem
from etrn_gui.storage.export import Cancelled, Exported, Format, Target, Wanted, export, format_of
from etrn_gui.storage.journal import Journal, NewArrival
from etrn_gui.storage.search import Finder
from tests.unit.storage.journal_rows import delivery, refusal

MESSAGE = (
    b"From: ana@x.example\r\nSubject: Hello\r\n\r\nFrom here\r\n>From there\r\n From nowhere\r\nGr\xc3\xbc\xc3\x9fe"
)


class Place:
    """A data folder with three deliveries and a refusal."""

    def __init__(self, folder: Path) -> None:
        self.data, self.out = folder / "data", folder / "out"
        for made in (self.data / "mail/new", self.data / "mail/cur", self.out):
            made.mkdir(parents=True)
        self.journal = Journal(self.data / "journal.sqlite")
        first, second = self.mail("1", '=HYPERLINK("http://x")'), self.mail("2", "Grüße, “alle”\n@x")
        self.journal.record([first, second, refusal(), self.mail("3", "")])

    def mail(self, name: str, subject: str) -> NewArrival:
        (self.data / "mail/new" / name).write_bytes(MESSAGE)
        new = delivery(name)
        return replace(new, row=replace(new.row, subject=subject, sender="" if name == "3" else "-ann@x.example"))

    def export(self, form: Format, wanted: Wanted = Filter(), name: str = "out") -> Exported | Cancelled | Problem:  # noqa: B008
        with closing(Finder(self.data / "search.sqlite", self.journal.path)) as finder:
            return export(finder, self.data, wanted, Target(self.out / name, form))

    @property
    def written(self) -> bytes:
        return (self.out / "out").read_bytes()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path)
    yield made
    made.journal.close()


def test_a_table_holds_every_row_and_no_formula(place: Place) -> None:
    assert place.export(Format.CSV) == Exported(4)
    rows = list(csv.reader(io.StringIO(place.written.decode("utf-8-sig"), newline="")))
    assert rows[0][:5] == ["time", "result", "from", "to", "subject"]
    assert [row[12] for row in rows[1:]] == ["1", "2", "3", "4"], "oldest first"
    assert rows[1][2] == "'-ann@x.example"
    assert rows[1][4] == '\'=HYPERLINK("http://x")'
    assert rows[2][4] == "Grüße, “alle”\n@x"
    assert rows[3][9:12] == ["552", "5.3.4 Too big", "Raise the limit."]
    assert not any(cell[:1] in "=+-@" for row in rows for cell in row if cell)


def test_lines_of_json_are_those_of_the_log_command(place: Place) -> None:
    assert place.export(Format.JSON) == Exported(4)
    found = [json.loads(line) for line in place.written.splitlines()]
    assert found == [arrival_fields(row) for row in place.journal.arrivals.after(0)]


def test_an_mbox_is_read_by_others_and_loses_nothing(place: Place) -> None:
    assert place.export(Format.MBOX) == Exported(3)
    assert place.written.startswith(b"From -ann@x.example Mon Nov 23 12:00:02 2026\n")
    assert place.written.count(b"\nFrom MAILER-DAEMON ") == 1
    box = mailbox.mbox(place.out / "out", create=False)
    assert len(box) == 3
    assert [each["Subject"] for each in box] == ["Hello"] * 3
    body = place.written.split(b"\n\n", 1)[1].split(b"\n\nFrom ")[0]
    assert body == b">From here\n>>From there\n From nowhere\nGr\xc3\xbc\xc3\x9fe"
    box.close()


def test_messages_as_files_are_what_came(place: Place) -> None:
    assert place.export(Format.EML) == Exported(3)
    with zipfile.ZipFile(place.out / "out") as archive:
        assert archive.namelist() == ["0000001 =HYPERLINK( http x ).eml", "0000002 Grüße, “alle” @x.eml", "0000004.eml"]
        assert all(archive.read(name) == MESSAGE for name in archive.namelist())


def test_a_choice_of_rows_and_a_filter(place: Place) -> None:
    assert place.export(Format.JSON, [4, 1]) == Exported(2)
    assert [json.loads(line)["id"] for line in place.written.splitlines()] == [1, 4]


def test_mail_that_was_moved_is_found_and_mail_that_is_gone_is_counted(place: Place) -> None:
    (place.data / "mail/new/1").rename(place.data / "mail/cur/1:2,S")
    (place.data / "mail/new/2").unlink()
    assert place.export(Format.MBOX) == Exported(2, missing=1)


def test_what_is_stopped_leaves_what_was_there(place: Place) -> None:
    place.journal.record([place.mail(f"n{number}", "x") for number in range(500)])
    (place.out / "out").write_bytes(b"from before")
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> bool:
        told.append((done, of))
        return done < 200

    with closing(Finder(place.data / "search.sqlite", place.journal.path)) as finder:
        ended = export(finder, place.data, Filter(), Target(place.out / "out", Format.EML), tell)
    assert isinstance(ended, Cancelled)
    assert told == [(0, 504), (100, 504), (200, 504)]
    assert place.written == b"from before"
    assert [each.name for each in place.out.iterdir()] == ["out"]


def test_a_place_that_cannot_be_written_is_named(place: Place) -> None:
    ended = place.export(Format.CSV, name="nowhere/out.csv")
    assert isinstance(ended, Problem)
    assert ended.place.endswith("nowhere/out.csv")


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.csv", Format.CSV), ("a.JSON", Format.JSON), ("a.b.mbox", Format.MBOX), ("a.zip", Format.EML), ("a.xls", None)],
)
def test_a_name_tells_the_form(name: str, form: Format | None) -> None:
    assert format_of(Path(name)) is form
