"""Programs of the unpacked packages that run directly, as beginnings of a command line: `[*smtp_source(), "-m", …]`.

Compiled programs are started through the dynamic loader, which is told where their libraries lie: one process, as if
they were installed. They need neither root nor a namespace.
"""

import re
from pathlib import Path

from tests.lab.packages import LabError, unpacked
from tests.lab.postfix import PostfixLab
from tests.lab.sendmail import SendmailLab


def smtp_source() -> list[str]:
    """Postfix's sender of many messages: `-s` sessions, `-m` messages, `-l` bytes, `-d` keeps connections open."""
    return _native(unpacked(*PostfixLab.packages), "smtp-source")


def smtp_sink() -> list[str]:
    """Postfix's receiver that throws everything away. Started as root, it wants `-u user`."""
    return _native(unpacked(*PostfixLab.packages), "smtp-sink")


def msmtp() -> list[str]:
    """The client whose `--rmqs=argument` sends ETRN."""
    return _native(unpacked("msmtp"), "msmtp")


def fetchmail() -> list[str]:
    """The client whose `-p ETRN` sends ETRN."""
    return _native(unpacked("fetchmail"), "fetchmail")


def etrn_script(port: int) -> list[str]:
    """Sendmail's client that asks for one host after the other: `etrn -v server name…`. It knows no port but smtp's."""
    script = unpacked(*SendmailLab.packages) / "usr/sbin/etrn"
    smtp_is = "BEGIN { my $port = shift; *CORE::GLOBAL::getservbyname = sub { ('smtp', '', $port, 'tcp') } } "
    return ["perl", "-e", f"{smtp_is} do shift or die $@", str(port), str(script)]


def swaks() -> list[str]:
    """The client that shows and shapes every step of a session."""
    tree = unpacked("swaks")
    return ["perl", "-I", str(tree / "usr/share/perl5"), str(_program(tree, "swaks"))]


def _native(tree: Path, name: str) -> list[str]:
    program = _program(tree, name)
    libraries = [tree / "usr/lib/postfix", tree / "usr/lib", *(tree / "usr/lib").glob("*-linux-gnu*")]
    return [_loader(program), "--library-path", ":".join(str(path) for path in libraries), str(program)]


def _program(tree: Path, name: str) -> Path:
    for folder in ("bin", "sbin"):
        if (tree / "usr" / folder / name).is_file():
            return tree / "usr" / folder / name
    raise LabError(f"the package unpacked in {tree.name} has no program {name}")


def _loader(program: Path) -> str:
    """The dynamic loader that the program names in its header (ELF: PT_INTERP, near the beginning)."""
    with program.open("rb") as file:
        found = re.search(rb"/lib[\w/.-]*/ld-[\w.-]+", file.read(4096))
    if not found:
        raise LabError(f"{program.name} names no dynamic loader")
    return found[0].decode()
