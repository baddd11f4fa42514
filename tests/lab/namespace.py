"""Mount, PID and host name namespaces (namespaces(7)), where an unpacked server finds its files as it expects.

The packages lie over /usr and /etc as overlays, what is written to /etc or /srv is in memory, and names are looked up
in /etc/hosts alone, never in the DNS; all this for the processes in the namespace only. Its first process waits for
the end of a pipe that only the test process holds: when that one ends, even by SIGKILL, the first process ends, and
with it the kernel ends every other one.
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

HOST_NAME = "provider.test"

# Servers close every descriptor they might have inherited when they start: slow where a million may be open.
_LIMITED = ("prlimit", "--nofile=8192:8192", "--")
# bash, because as the first process it also has to reap what daemons leave behind.
_FIRST_PROCESS = "echo ready; read -r _"
# Both to make and to enter: what is entered without having been made is the system's own.
_NAMESPACES = ("--mount", "--uts", "--pid")
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
        options = ["--fork", "--kill-child", "--mount-proc"]
        command = ["unshare", *_NAMESPACES, *options, "bash", "-c", _FIRST_PROCESS]
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
        entry = ["nsenter", "--target", str(self._first), *_NAMESPACES, "--"]
        done = subprocess.run(
            [*_LIMITED, *entry, *command], capture_output=True, text=True, errors="replace", check=False,
            input=stdin, timeout=seconds, env=_ENVIRONMENT,
        )  # fmt: skip
        if check and done.returncode:
            raise LabError(f"{' '.join(command)} ended with {done.returncode}: {done.stdout}{done.stderr}".rstrip())
        return done

    def start(self, *command: str, output: str) -> None:
        """Start a command that goes on in the background; what it prints goes to the file `output`."""
        self.run("sh", "-c", 'exec "$@" </dev/null >>"$0" 2>&1 &', output, *command)

    def processes(self) -> list[psutil.Process]:
        """All processes in the namespace but the first."""
        return psutil.Process(self._first).children(recursive=True)

    def write(self, inside: str | Path, text: str | bytes, mode: int = 0o644) -> None:
        """Put a file at `inside`, which must lie under /srv or /etc; its folders are made."""
        file = self.path(inside)
        file.parent.mkdir(parents=True, exist_ok=True)
        new = file.with_name(f"{file.name}.new")
        new.write_bytes(text.encode() if isinstance(text, str) else text)
        new.chmod(mode)
        new.replace(file)  # at once, and never through a symbolic link, which would lead out of the namespace

    def add_users(self, users: Sequence[str], groups: Sequence[str] = ()) -> None:
        """Make each name known in the namespace, a user with a group of its own name; names the system has stay."""
        accounts, group_list = Path("/etc/passwd").read_text(), Path("/etc/group").read_text()
        taken = {entry.pw_uid for entry in pwd.getpwall()} | {entry.gr_gid for entry in grp.getgrall()}
        for number, name in zip((n for n in range(60_100, 60_900) if n not in taken), (*users, *groups), strict=False):
            if name in users and f"\n{name}:" not in accounts:
                accounts += f"{name}:x:{number}:{number}::/nonexistent:/usr/sbin/nologin\n"
            if f"\n{name}:" not in group_list:
                group_list += f"{name}:x:{number}:\n"
        self.write("/etc/passwd", accounts)
        self.write("/etc/group", group_list)

    def _furnish(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        if self._process.stdout.readline() != "ready\n":
            raise LabError(f"no namespace can be made here: {self._process.communicate(timeout=10)[1].strip()}")
        (first,) = psutil.Process(self._process.pid).children()
        self._first = first.pid
        self._refuse_shared()
        self.run("mount", "-t", "tmpfs", "-o", "mode=0755", "tmpfs", "/srv")
        self.run("mount", "-t", "overlay", "overlay", "-o", f"ro,lowerdir={self._layers('usr')}", "/usr")
        self.run("mkdir", "/srv/.etc", "/srv/.etc/upper", "/srv/.etc/scratch")
        upper = "upperdir=/srv/.etc/upper,workdir=/srv/.etc/scratch"
        self.run("mount", "-t", "overlay", "overlay", "-o", f"lowerdir={self._layers('etc')},{upper}", "/etc")
        self.run("hostname", HOST_NAME)
        self.write("/etc/hosts", f"127.0.0.1 localhost {HOST_NAME}\n::1 localhost\n")
        self.write("/etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files\nservices: files\n")
        self.write("/etc/resolv.conf", "nameserver 127.0.0.1\noptions attempts:1 timeout:1\n")

    def _refuse_shared(self) -> None:
        """Nothing may be changed in a namespace that others live in."""
        for kind in ("mnt", "uts", "pid"):
            if Path(f"/proc/{self._first}/ns/{kind}").readlink() == Path(f"/proc/self/ns/{kind}").readlink():
                raise LabError(f"the {kind} namespace is not a private one")

    def _layers(self, folder: str) -> str:
        folders = [tree / folder for tree in self._trees if (tree / folder).is_dir()]
        return ":".join(str(path) for path in (*folders, Path("/") / folder))
