"""Writes the manual pages etrnctl(1) and etrn-gui(1) from what --help is made of: manuals.py FOLDER."""

import argparse
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperGroup

sys.path.insert(0, str(Path(__file__).parents[2]))

from etrn_gui import __version__
from etrn_gui.cli import exit_codes
from etrn_gui.cli.app import whole_app
from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.gui import parser

FILES = [
    ("~/.config/etrn-gui/etrn-gui.toml", "Providers and settings. Passwords are in the system's keyring, not here."),
    ("~/.config/etrn-gui/window.toml", "The preferences of the window."),
    ("~/.local/share/etrn-gui/journal.sqlite", "The history: flushes, deliveries, refusals."),
    ("~/.local/share/etrn-gui/mail/", "The mail, a Maildir. The program never removes a message."),
]
ENVIRONMENT = [("ETRN_DATA_DIR", "One folder for configuration, journal and mail, as --data-dir.")]


def main(folder: Path) -> None:
    """Write both pages."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "etrnctl.1").write_text("\n".join(headless_page()) + "\n", encoding="utf-8")
    (folder / "etrn-gui.1").write_text("\n".join(window_page()) + "\n", encoding="utf-8")


def text(words: str) -> str:
    """Write words so that roff takes them as they are."""
    safe = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return re.sub(r"^\.", "\\\\&.", safe)


def paragraphs(words: str | None) -> Iterator[str]:
    """Write a help text; an empty line starts a paragraph."""
    for part in re.split(r"\n\s*\n", inspect.cleandoc(words or "")):
        yield ".PP"
        yield text(" ".join(part.split()))


def items(entries: list[tuple[str, str]]) -> Iterator[str]:
    """Write a list of bold terms, each with its words."""
    for term, words in entries:
        yield ".TP"
        yield f"\\fB{text(term)}\\fR"
        yield text(words)


def head(name: str, about: str) -> Iterator[str]:
    """Write the title and the line that whatis(1) finds."""
    yield f'.TH {name.upper()} 1 "" "etrn-gui {__version__}" "etrn-gui"'
    yield ".SH NAME"
    yield f"{text(name)} \\- {text(about)}"


def options(one: Any) -> list[tuple[str, str]]:
    """Return what a command takes, as its --help tells it."""
    told = [record for parameter in one.params if (record := parameter.get_help_record(CONTEXT))]
    return [*told, ("--help", "Show what can be given.")]


def commands(group: TyperGroup, path: str) -> Iterator[str]:
    """Write a section for each command, and for those below it."""
    for name, one in group.commands.items():
        if isinstance(one, TyperGroup):
            yield from commands(one, f"{path} {name}")
            continue
        pieces = one.collect_usage_pieces(CONTEXT)
        yield f".SS {text(' '.join([path, name, *pieces]))}"
        yield from paragraphs(one.help)
        yield from items(options(one))


def exit_status() -> list[tuple[str, str]]:
    """Return the exit codes with the words that stand below each in the source."""
    source = inspect.getsource(exit_codes.ExitCode)
    words = dict(re.findall(r'^    (\w+) = \d+\n    """(.+?)"""', source, re.MULTILINE | re.DOTALL))
    return [(str(code.value), words.get(code.name, "All is well.")) for code in ExitCode]


def headless_page() -> Iterator[str]:
    """Write etrnctl(1)."""
    yield from head("etrnctl", "fetch the mail that waits at a provider (SMTP ETRN), and see whether it came")
    yield ".SH SYNOPSIS\n.B etrnctl\n[\\fIOPTION\\fR …] \\fICOMMAND\\fR [\\fIARGUMENT\\fR …]"
    yield ".SH DESCRIPTION"
    yield from paragraphs(GROUP.help)
    yield ".SH OPTIONS"
    yield from items(options(GROUP))
    yield ".SH COMMANDS"
    yield from commands(GROUP, "etrnctl")
    yield ".SH EXIT STATUS"
    yield from items(exit_status())
    yield from tail("etrn\\-gui")


def window_page() -> Iterator[str]:
    """Write etrn-gui(1)."""
    known = parser()
    yield from head("etrn-gui", "fetch the mail that waits at a provider, and see what really came")
    yield ".SH SYNOPSIS\n.B etrn\\-gui\n[\\fIOPTION\\fR …]"
    yield ".SH DESCRIPTION"
    yield from paragraphs(known.description)
    yield ".SH OPTIONS"
    yield from items([(written(action), action.help or "") for action in known._actions])
    yield from tail("etrnctl")


def written(action: argparse.Action) -> str:
    """Return an option of argparse as it is written."""
    value = action.metavar or ("{" + ",".join(map(str, action.choices)) + "}" if action.choices else "")
    return " ".join(filter(None, [", ".join(action.option_strings), str(value)]))


def tail(other: str) -> Iterator[str]:
    """Write what both pages end with."""
    yield ".SH FILES"
    yield from items(FILES)
    yield ".SH ENVIRONMENT"
    yield from items(ENVIRONMENT)
    yield f".SH SEE ALSO\n.BR {other} (1)"


_found = typer.main.get_command(whole_app())
assert isinstance(_found, TyperGroup)
GROUP = _found
CONTEXT = GROUP.make_context("etrnctl", ["demo"], resilient_parsing=True)

if __name__ == "__main__":
    main(Path(sys.argv[1]))
