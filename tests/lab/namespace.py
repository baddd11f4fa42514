"""A mount and PID namespace (namespaces(7)) in which an unpacked server finds its files where it expects them.

The packages lie over /usr as an overlay, everything that is written lies in memory at `/srv`, and both exist for
the processes in the namespace alone. Its first process waits for the end of a pipe that only the test process holds:
when that one ends, even by SIGKILL, the first process ends, and with it the kernel ends every other one.
"""

import grp
import os
import platform
import pwd
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

from tests.lab.packages import LabError

# Servers close every descriptor they might have inherited when they start: slow where a million may be open.
_LIMITED = ("prlimit", "--nofile=8192:8192", "--")
# bash, because as the first process it also has to reap what daemons leave behind.
_FIRST_PROCESS = "echo ready; read -r _"
_ENVIRONMENT = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C", "HOME": "/srv"}


def obstacle() -> str | None:
    """Why no namespace can be made here, in words for a person; None when one can be made."""
    if platform.system() != "Linux":
        return "real mail servers run in Linux namespaces; this is not Linux"
    if os.geteuid() != 0:
        return "real mail servers run as several users in a mount namespace: run the tests as root"
    missing = [program for program in ("unshare", "nsenter", "prlimit", "mount") if shutil.which(program) is None]
    return f"{' and '.join(missing)} not found: install util-linux and mount" if missing else None


class Namespace:
    """Runs programs from `trees` (see `packages.unpacked`) out of sight of the rest of the system.

    Raises:
        LabError: on entry, when no namespace can be made here.
    """

    def __init__(self, *trees: Path) -> None:
        self._trees = trees
        self._process: subprocess.Popen[str] | None = None
        self._first = 0

    def __enter__(self) -> Self:
        reason = obstacle()
        if reason:
            raise LabError(reason)
        # --kill-child: and when somebody kills unshare itself, the namespace goes too.
        command = [
            "unshare",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "--mount-proc",
            "bash",
            "-c",
            _FIRST_PROCESS,
        ]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=_ENVIRONMENT
        )
        try:
            self._furnish()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is None:
            return
        process, self._process = self._process, None
        try:
            process.communicate(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()

    def path(self, inside: str | Path) -> Path:
        """Where the file `inside`, an absolute path in the namespace, is found from outside."""
        return Path(f"/proc/{self._first}/root") / Path(inside).relative_to("/")

    def run(
        self, *command: str, check: bool = True, stdin: str = "", seconds: float = 30.0
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end in the namespace, in the folder /.

        Raises:
            LabError: it ended with a code other than 0, and `check` is on.
            subprocess.TimeoutExpired: it did not end within `seconds`.
        """
        entry = ["nsenter", "--target", str(self._first), "--mount", "--pid", "--"]
        done = subprocess.run(
            [*_LIMITED, *entry, *command], capture_output=True, text=True, errors="replace", check=False,
            input=stdin, timeout=seconds, env=_ENVIRONMENT,
        )  # fmt: skip
        if check and done.returncode:
            raise LabError(f"{' '.join(command)} ended with {done.returncode}: {done.stdout}{done.stderr}".rstrip())
        return done

    def processes(self) -> list[psutil.Process]:
        """All processes in the namespace but the first."""
        return psutil.Process(self._first).children(recursive=True)

    def write(self, inside: str | Path, text: str | bytes, mode: int = 0o644) -> None:
        """Put a file at `inside`, which must lie under /srv; its folders are made."""
        file = self.path(inside)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        file.chmod(mode)

    def add_users(self, users: Sequence[str], groups: Sequence[str] = ()) -> None:
        """Make each name known in the namespace, a user with a group of its own name; names the system has stay."""
        accounts, group_list = Path("/etc/passwd").read_text(), Path("/etc/group").read_text()
        taken = {entry.pw_uid for entry in pwd.getpwall()} | {entry.gr_gid for entry in grp.getgrall()}
        for number, name in zip((n for n in range(60_100, 60_900) if n not in taken), (*users, *groups), strict=False):
            if name in users and f"\n{name}:" not in accounts:
                accounts += f"{name}:x:{number}:{number}::/nonexistent:/usr/sbin/nologin\n"
            if f"\n{name}:" not in group_list:
                group_list += f"{name}:x:{number}:\n"
        for file, text in (("passwd", accounts), ("group", group_list)):
            self.write(f"/srv/{file}", text)
            self.run("mount", "--bind", f"/srv/{file}", f"/etc/{file}")

    def _furnish(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        if self._process.stdout.readline() != "ready\n":
            raise LabError(f"no namespace can be made here: {self._process.communicate(timeout=10)[1].strip()}")
        (first,) = psutil.Process(self._process.pid).children()
        self._first = first.pid
        layers = ":".join(str(tree / "usr") for tree in self._trees)
        self.run("mount", "-t", "overlay", "overlay", "-o", f"ro,lowerdir={layers}:/usr", "/usr")
        self.run("mount", "-t", "tmpfs", "-o", "mode=0755", "tmpfs", "/srv")
