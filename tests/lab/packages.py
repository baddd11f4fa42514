"""Debian and Ubuntu packages, downloaded with what they need and unpacked without being installed.

A set of packages becomes one tree under `.cache/lab`, named after the first package, its version, and a digest of
all the package files in it: a new version makes a new tree beside the old one. Trees are made under a lock and
renamed into place when they are whole, so several test processes can ask at the same time.
"""

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

CACHE = Path(__file__).parents[2] / ".cache" / "lab"

_DPKG_STATUS = Path("/var/lib/dpkg/status")
_APT_LISTS = Path("/var/lib/apt/lists")
_PAUSES = (0, 2, 4)  # seconds before each attempt
_USR_MERGED = ("bin", "sbin", "lib", "lib64")


class LabError(Exception):
    """The lab cannot be set up here. The message says what is missing and what to do."""


@dataclass(frozen=True)
class PackageFile:
    """One package as apt names its file: `name_version_architecture.deb`."""

    file_name: str

    @property
    def version(self) -> str:
        return unquote(self.file_name.split("_")[1])

    @property
    def request(self) -> str:
        """How apt-get is asked for exactly this package: `name:architecture=version`."""
        name, _, architecture = self.file_name.removesuffix(".deb").split("_")
        suffix = "" if architecture == "all" else f":{architecture}"
        return f"{name}{suffix}={self.version}"


def unpacked(*names: str) -> Path:
    """The folder that holds the packages `names` and all that they need beyond what this system has installed.

    Downloads and unpacks at the first call; afterwards asks apt again only when the system's packages or package
    lists have changed. The tree is for reading only.

    Raises:
        LabError: apt is not here, does not know a package, or cannot download it.
    """
    _refuse_without("apt-get", "dpkg")
    with _locked():
        note = CACHE / f"{'+'.join(names)}.json"
        tree = _remembered(note)
        if tree is None:
            tree = _made(names)
            note.write_text(json.dumps({"state": _package_state(), "tree": tree.name}))
        return tree


def _refuse_without(*programs: str) -> None:
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        raise LabError(f"{' and '.join(missing)} not found: the lab takes its servers from Debian or Ubuntu packages")


@contextmanager
def _locked() -> Iterator[None]:
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _package_state() -> list[int]:
    """Changes when packages are installed or removed, and when the package lists are refreshed."""
    return [path.stat().st_mtime_ns if path.exists() else 0 for path in (_DPKG_STATUS, _APT_LISTS)]


def _remembered(note: Path) -> Path | None:
    try:
        remembered = json.loads(note.read_text())
        tree = CACHE / str(remembered["tree"])
        return tree if remembered["state"] == _package_state() and tree.is_dir() else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _made(names: Sequence[str]) -> Path:
    files = _resolved(names)
    digest = hashlib.sha256("\n".join(sorted(file.file_name for file in files)).encode()).hexdigest()[:10]
    version = next(file.version for file in files if file.request.startswith((f"{names[0]}:", f"{names[0]}=")))
    tree = CACHE / f"{names[0]}-{version.replace(':', '.')}-{digest}"
    if not tree.is_dir():
        _unpack(files, tree)
    return tree


def _resolved(names: Sequence[str]) -> list[PackageFile]:
    """The files apt would fetch to install `names` here; `names` themselves even when they are installed already."""
    # An empty store, because apt names no file that it has in its own already.
    store = CACHE / "empty"
    (store / "partial").mkdir(parents=True, exist_ok=True)
    command = ("install", "--reinstall", "--no-install-recommends", "--print-uris", *names)
    listing = _apt_get("-o", f"Dir::Cache::archives={store}/", *command)
    # Each line: 'address' file-name size digest
    files = [PackageFile(line.split()[1]) for line in listing.splitlines() if line.startswith("'")]
    missing = set(names) - {file.file_name.split("_")[0] for file in files}
    if missing:
        raise LabError(f"apt offers no file for {', '.join(sorted(missing))}: run apt-get update, then try again")
    return files


def _unpack(files: Sequence[PackageFile], tree: Path) -> None:
    unfinished = tree.with_name(f"{tree.name}.part")
    shutil.rmtree(unfinished, ignore_errors=True)
    downloads = unfinished / "downloads"
    downloads.mkdir(parents=True)
    _apt_get("download", *(file.request for file in files), folder=downloads)
    content = unfinished / "content"
    _make_usr_merged(content)
    for archive in sorted(downloads.glob("*.deb")):
        _run("dpkg", "-x", str(archive), str(content))
    content.rename(tree)
    shutil.rmtree(unfinished)


def _make_usr_merged(root: Path) -> None:
    """Lay /bin, /lib and /sbin into /usr, as the system has them: one overlay on /usr then covers everything."""
    for name in _USR_MERGED:
        (root / "usr" / name).mkdir(parents=True)
        (root / name).symlink_to(f"usr/{name}")


def _apt_get(*arguments: str, folder: Path | None = None) -> str:
    """Run apt-get; when it fails, up to twice again, after a pause and with its package lists brought up to date."""
    options = ["-qq", "-o", "Acquire::Retries=3"]
    if os.geteuid() == 0:
        # Without this apt drops to a user who may not write into the folder.
        options += ["-o", "APT::Sandbox::User=root"]
    complaint = ""
    for pause in _PAUSES:
        time.sleep(pause)
        if pause:
            _refresh_lists()
        try:
            return _run("apt-get", *options, *arguments, folder=folder)
        except subprocess.CalledProcessError as error:
            complaint = error.stderr.strip()
        if pause and "Unable to locate" in complaint:
            break
    remedy = "" if os.geteuid() == 0 else "\nPerhaps its package lists are old. As root: apt-get update"
    raise LabError(f"apt-get {' '.join(arguments)}: {complaint}{remedy}")


def _refresh_lists() -> None:
    if os.geteuid() != 0:
        return
    # When this fails too, the next attempt says why.
    subprocess.run(["apt-get", "-qq", "update"], capture_output=True, check=False, timeout=300)


def _run(*command: str, folder: Path | None = None) -> str:
    environment = {**os.environ, "LC_ALL": "C", "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command, cwd=folder, env=environment, check=True, capture_output=True, text=True, timeout=300,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    return done.stdout
