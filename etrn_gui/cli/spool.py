"""`etrnctl spool`: what the practice provider of a data folder holds, while it runs or not."""

import asyncio
import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import DataDir, Json, enter
from etrn_gui.cli.moments import utc
from etrn_gui.cli.output import size_in_words
from etrn_gui.domain.outcome import as_shown
from etrn_gui.domain.problem import Problem
from etrn_gui.provider.samples import Sample, write_message
from etrn_gui.provider.spool_reader import BY_HAND, Entry, SpoolReader, State
from etrn_gui.provider.submit import Submission

app = typer.Typer(
    help="See what the practice provider holds, put mail in, give it back, take it away.", rich_markup_mode=None
)
Ids = Annotated[list[str], typer.Argument(metavar="ID…", help="Messages, as list names them, or as their notices do.")]


@app.command("list")
def list_all(context: typer.Context, data_dir: DataDir = None, json: Json = False) -> ExitCode:
    """List what is held and what was returned, with the last answer about each message."""
    frame = enter(context, data_dir, json)
    entries, now = SpoolReader(frame.folder).entries(), time.time()
    for entry in entries:
        frame.output.event(entry_fields(entry))
    rows = [
        (
            entry.short,
            entry.state,
            f"<{entry.sender}>",
            ", ".join(entry.recipients),
            size_in_words(entry.size),
            age_in_words(entry.age(now)),
            answer_in_words(entry, now),
        )
        for entry in entries
    ]
    frame.output.table(("ID", "STATE", "FROM", "TO", "SIZE", "AGE", "LAST ANSWER"), rows)
    if not entries:
        frame.output.note("Nothing is held, and nothing was returned.")
    return ExitCode.OK


@app.command()
def show(
    context: typer.Context,
    id_: Annotated[str, typer.Argument(metavar="ID", help="A message, as list names it.")],
    data_dir: DataDir = None,
) -> ExitCode:
    """Write one message to standard output, as it would be sent."""
    frame = enter(context, data_dir, json=False)
    content = SpoolReader(frame.folder).message(id_)
    if isinstance(content, Problem):
        return frame.fail(ExitCode.DATAERR, content)
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()
    return ExitCode.OK


@app.command()
def put(
    context: typer.Context,
    to: Annotated[list[str], typer.Argument(metavar="ADDRESS…", help="Who gets it: in a domain that a node holds.")],
    sender: Annotated[str, typer.Option("--from", metavar="ADDRESS", help="Who sends it.")] = "ana@northfleet.example",
    subject: Annotated[str, typer.Option(help="Its subject.")] = "Sample mail",
    text: Annotated[str, typer.Option(help="Its text.")] = "This is sample mail to practise with.",
    count: Annotated[int, typer.Option(min=1, max=10_000, help="So many, numbered in the subject.")] = 1,
    file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="A whole message instead, such as an .eml file.")
    ] = None,
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Hand sample mail to the provider that runs on this data folder, over SMTP."""
    frame = enter(context, data_dir, json)
    try:
        content = file.read_bytes() if file else b""
    except OSError as error:
        what = f"The message cannot be read ({error.strerror})."
        return frame.fail(ExitCode.DATAERR, Problem(what, "Give a file that you may read.", str(file)))
    mail = []
    for number in range(1, count + 1):
        made = write_message(Sample(sender, ", ".join(to), f"{subject} {number}" if count > 1 else subject, text))
        mail.append(Submission(sender, tuple(to), content or made.content))
    if problem := asyncio.run(SpoolReader(frame.folder).put(*mail)):
        return frame.fail(ExitCode.UNAVAILABLE, problem)
    frame.output.event({"event": "put", "count": count, "to": to}, f"The provider holds {count} more.")
    return ExitCode.OK


@app.command("return")
def give_back(
    context: typer.Context,
    ids: Ids,
    reason: Annotated[str, typer.Option(help="Why, for whoever looks at it later.")] = BY_HAND,
    data_dir: DataDir = None,
    json: Json = False,
) -> ExitCode:
    """Move messages that wait to the returned ones: no ETRN brings them any more."""
    frame = enter(context, data_dir, json)
    spool = SpoolReader(frame.folder)
    problems = [problem for id_ in ids if (problem := spool.give_back(id_, reason))]
    return frame.fail(ExitCode.DATAERR, *problems) if problems else ExitCode.OK


@app.command()
def remove(context: typer.Context, ids: Ids, data_dir: DataDir = None, json: Json = False) -> ExitCode:
    """Take messages away for good."""
    frame = enter(context, data_dir, json)
    spool = SpoolReader(frame.folder)
    problems = [problem for id_ in ids if (problem := spool.remove(id_))]
    return frame.fail(ExitCode.DATAERR, *problems) if problems else ExitCode.OK


def entry_fields(entry: Entry) -> dict[str, object]:
    """Return a message as an object of JSON."""
    fields: dict[str, object] = {
        "id": entry.id,
        "state": entry.state,
        "domain": entry.domain,
        "from": entry.sender,
        "to": entry.recipients,
        "size": entry.size,
        "came": utc(entry.came),
    }
    if attempt := entry.attempt:
        fields["answer"] = {"code": attempt.code, "text": attempt.text, "time": utc(attempt.moment)}
        fields["again"] = utc(attempt.again) if attempt.again else None
    return fields


def answer_in_words(entry: Entry, now: float) -> str:
    """Say what was last answered about a message, and when it is tried again."""
    attempt = entry.attempt
    if attempt is None:
        return "not asked for yet"
    said = as_shown(f"{attempt.code} {attempt.text}" if attempt.code else attempt.text)
    if entry.state is State.PUT_OFF and attempt.again > now:
        return f"{said}; again in {age_in_words(attempt.again - now)}"
    return f"{said}; waits for the next ETRN" if entry.state is State.PUT_OFF else said


def age_in_words(seconds: float) -> str:
    """Write a duration in its largest unit, such as `3 h`."""
    for unit, length in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:.0f} s"
