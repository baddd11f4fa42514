"""What the installers put in place is sound. The packages themselves are made and tried by `make package-test`."""

import configparser
import importlib.util
import os
import plistlib
import re
import shutil
import smtplib
import socket
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

import etrn_gui
from etrn_gui.cli.app import COMMANDS
from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.storage.autostart import NAME, RUN_KEY, XdgEntry
from etrn_gui.ui.bridge.choices import IN_TRAY

ROOT = Path(__file__).resolve().parents[1]
INSTALLERS, RESOURCES = ROOT / "installers", ROOT / "resources"
SCRIPTS = sorted(
    path for path in INSTALLERS.rglob("*") if path.is_file() and path.read_bytes().startswith(b"#!/bin/sh")
)


def load(script: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(Path(script).stem, INSTALLERS / script)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def unit(name: str) -> configparser.RawConfigParser:
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string((RESOURCES / "systemd" / name).read_text())
    return parser


def run(command: list[str], **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **more}, capture_output=True, text=True, timeout=60, check=False
    )


# -- scripts -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: str(path.relative_to(INSTALLERS)))
def test_every_script_is_posix_shell_and_may_be_run(script: Path) -> None:
    assert run(["sh", "-n", str(script)]).returncode == 0
    assert os.access(script, os.X_OK)
    assert "set -eu" in script.read_text()


@pytest.mark.parametrize("path", sorted(p for p in INSTALLERS.rglob("*") if p.is_file()), ids=lambda p: p.name)
def test_no_installer_names_a_place_of_one_machine(path: Path) -> None:
    if "__pycache__" not in path.parts:
        assert not re.search(
            r"/(work\b|root/)|/home/(?!sailor)\w+|--(extra-)?index-url|https?://[^/]*(py|npm)[^/]*/",
            path.read_text(encoding="utf-8"),
        )


# -- manual pages and icons --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("manuals")
    done = run([sys.executable, str(INSTALLERS / "bundle" / "manuals.py"), str(folder)])
    assert done.returncode == 0, done.stderr
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_the_manual_pages_know_every_command_option_and_exit_code(pages: dict[str, str]) -> None:
    plain = {
        name: re.sub(r"\\f.|\\e", "", text).replace("\\-", "-").replace("\\(aq", "'") for name, text in pages.items()
    }
    assert set(plain) == {"etrnctl.1", "etrn-gui.1"}
    for command in COMMANDS:
        assert f".SS etrnctl {command}" in plain["etrnctl.1"]
    for option in ("--wait SECONDS", "--tls-pin", "--accept DOMAIN"):
        assert f"\n{option}" in plain["etrnctl.1"]
    for code in ExitCode:
        assert re.search(rf"^{code.value}\n\S", plain["etrnctl.1"], re.MULTILINE)
    for option in ("--demo", "--screenshot FILE", "--theme {system,light,dark,contrast}"):
        assert f"{option}\n" in plain["etrn-gui.1"]
    assert all(f'"etrn-gui {etrn_gui.__version__}"' in text for text in pages.values())


@pytest.mark.parametrize("name", ["etrnctl.1", "etrn-gui.1"])
def test_no_line_of_a_manual_page_is_taken_for_a_request(name: str, pages: dict[str, str]) -> None:
    known = {"TH", "SH", "SS", "PP", "TP", "B", "BR"}
    starts = [line.split()[0] for line in pages[name].splitlines() if line.startswith((".", "'"))]
    assert {start[1:] for start in starts} <= known
    assert not re.search(r"superv", pages[name]), "what --help hides is hidden here too"


def test_the_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    icons = load("bundle/icons.py")
    icons.main(tmp_path)
    for size in icons.SIZES:
        data = (tmp_path / f"{size}.png").read_bytes()
        assert struct.unpack(">II", data[16:24]) == (size, size)
    ico = (tmp_path / "etrn-gui.ico").read_bytes()
    for entry in range(struct.unpack("<HHH", ico[:6])[2]):
        length, at = struct.unpack("<II", ico[6 + 16 * entry + 8 : 6 + 16 * entry + 16])
        assert ico[at : at + 4] == b"\x89PNG"
        assert at + length <= len(ico)
    icns = (tmp_path / "etrn-gui.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)


def test_the_icons_are_one_family() -> None:
    """Lines of 1.5 on a grid of 16; Qt draws arrows of number fields at 12 and ticks at 14, so theirs are wider."""
    others = {"etrn-gui": ("64", "4"), "inbox": ("48", "2.5"), "chevron-up": ("16", "2"), "chevron-down": ("16", "2")}
    others |= {"tick-light": ("16", "2.25"), "tick-dark": ("16", "2.25")}
    for path in sorted((RESOURCES / "icons").glob("*.svg")):
        root = ElementTree.parse(path).getroot()
        grid, stroke = others.get(path.stem, ("16", "1.5"))
        assert root.get("viewBox") == f"0 0 {grid} {grid}", path.name
        widths = [one.get("stroke-width") for one in root.iter() if one.get("stroke-width")]
        assert widths[0] == stroke, path.name


# -- what desktops read ------------------------------------------------------------------------------------------------


def test_the_desktop_entry_starts_the_program_and_shows_its_icon() -> None:
    entry = configparser.RawConfigParser()
    entry.read_string((RESOURCES / "desktop" / "etrn-gui.desktop").read_text())
    fields = entry["Desktop Entry"]
    assert (fields["exec"], fields["icon"], fields["startupwmclass"]) == ("etrn-gui", "etrn-gui", "etrn-gui")
    assert (RESOURCES / "icons" / "etrn-gui.svg").is_file()
    assert entry["Desktop Action demo"]["exec"] == "etrn-gui --demo"


def test_desktop_entry_and_metainfo_know_every_language() -> None:
    spoken = {path.stem.rpartition("_")[2] for path in (RESOURCES / "translations").glob("*.qm")}
    text = (RESOURCES / "desktop" / "etrn-gui.desktop").read_text()
    for key in ("GenericName", "Comment", "Name"):
        assert {*re.findall(rf"^{key}\[(\w+)\]=", text, re.MULTILINE), "en"} == spoken, key
    root = ElementTree.parse(RESOURCES / "metainfo" / "etrn-gui.metainfo.xml").getroot()
    assert {one.text for one in root.iter("lang")} == spoken


def test_the_metainfo_belongs_to_the_desktop_entry_and_to_this_version() -> None:
    root = ElementTree.parse(RESOURCES / "metainfo" / "etrn-gui.metainfo.xml").getroot()
    assert root.findtext("launchable") == "etrn-gui.desktop"
    assert {one.text for one in root.iter("binary")} == {"etrn-gui", "etrnctl"}
    (newest, *_) = root.iter("release")
    assert newest.get("version") == etrn_gui.__version__


# -- services ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("etrn-receive.service", "receive"),
        ("etrn-receive@.service", "receive"),
        ("etrn-schedule.service", "schedule --run"),
    ],
)
def test_a_service_starts_its_command_and_gives_up_where_a_person_is_needed(name: str, command: str) -> None:
    service = unit(name)["Service"]
    assert service["ExecStart"] == f"/usr/bin/etrnctl {command}"
    assert {int(code) for code in service["RestartPreventExitStatus"].split()} == {ExitCode.USAGE, ExitCode.CONFIG}
    assert service["UMask"] == "0077"


@pytest.mark.parametrize("path", sorted((RESOURCES / "systemd").iterdir()), ids=lambda path: path.name)
def test_systemd_understands_each_unit(path: Path, tmp_path: Path) -> None:
    """All units lie together, for they name each other; the program is one that is there."""
    kind = path.suffix[1:].capitalize()
    assert {"Unit", kind} <= set(unit(path.name).sections())
    if not shutil.which("systemd-analyze"):  # macOS, Windows, a small container
        return
    for other in path.parent.iterdir():
        text = other.read_text().replace("/usr/bin/etrnctl", sys.executable).replace("User=%i\n", "")
        (tmp_path / other.name.replace("@.", "@sailor.")).write_text(text)
    where = {"SYSTEMD_UNIT_PATH": f"{tmp_path}:", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = run(["systemd-analyze", "verify", "--man=no", str(tmp_path / path.name.replace("@.", "@sailor."))], **where)
    assert done.returncode == 0, done.stderr
    assert "etrn-" not in done.stderr, done.stderr


def test_the_schedules_come_after_the_receiver() -> None:
    assert unit("etrn-schedule.service")["Unit"]["After"] == "etrn-receive.service"


def test_only_the_socket_needs_the_low_port() -> None:
    assert unit("etrn-receive@.socket")["Socket"]["ListenStream"] == "25"
    service = unit("etrn-receive@.service")
    assert service["Service"]["User"] == "%i"
    assert service["Service"]["CapabilityBoundingSet"] == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="systemd is on Linux only")
def test_the_service_takes_mail_on_the_socket_that_it_is_given(tmp_path: Path) -> None:
    """As the socket unit does it: the listening socket is descriptor 3, and the environment says so."""
    script = (
        "import os, sys; os.dup2(int(sys.argv[1]), 3); os.environ['LISTEN_PID'] = str(os.getpid()); "
        "os.execv(sys.executable, [sys.executable, '-m', 'etrn_gui', *sys.argv[2:]])"
    )
    receive = ("receive", "--accept", "harbour.example", "--data-dir", str(tmp_path))
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(listening.fileno()), *receive],
            pass_fds=[listening.fileno()],
            env={**os.environ, "LISTEN_FDS": "1", "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )
    with process:
        try:
            assert process.stdout
            assert process.stdout.readline() == f"Listening on 127.0.0.1, port {port}.\n"
            with smtplib.SMTP("127.0.0.1", port, timeout=20) as client:
                client.sendmail("a@x.example", ["b@harbour.example"], "Subject: s\r\n\r\nhello\r\n")
        finally:
            process.terminate()
    assert process.returncode == ExitCode.OK
    assert len(list((tmp_path / "mail" / "new").iterdir())) == 1


AGENTS = {"etrn-gui.receive": ["receive"], "etrn-gui.schedule": ["schedule", "--run"]}


@pytest.mark.parametrize("path", sorted((INSTALLERS / "macos").glob("*.plist")), ids=lambda path: path.name)
def test_the_property_lists_can_be_read(path: Path) -> None:
    held = plistlib.loads(path.read_bytes())
    assert ("ProgramArguments" in held) == (path.stem in AGENTS)
    if path.stem in AGENTS:
        assert (held["Label"], held["ProgramArguments"][1:]) == (path.stem, AGENTS[path.stem])
        assert held["Umask"] == 0o077
        assert path.read_text().count(f"{path.stem}") >= 4, "the lines that install and remove it name it"


def test_windows_starts_it_at_login_as_the_program_itself_would() -> None:
    recipe = (INSTALLERS / "windows" / "etrn-gui.iss").read_text().replace("\\\n  ", "")
    entries = [line for line in recipe.splitlines() if f'Subkey: "{RUN_KEY}"' in line]
    assert all(f'ValueName: "{NAME}"' in entry for entry in entries)
    assert [IN_TRAY in entry for entry in entries] == [True, False]
    assert "uninsdeletevalue" in entries[1]
    assert "Tasks:" not in entries[1], "it is removed, whoever has set it"


@pytest.mark.parametrize(
    "name",
    [
        "windows/etrn-gui.iss",
        "windows/build.cmd",
        "macos/build",
        "macos/entitlements.plist",
        "macos/etrn-gui.receive.plist",
        "macos/etrn-gui.schedule.plist",
    ],
)
def test_what_was_never_run_says_so(name: str) -> None:
    assert "NOT RUN HERE" in (INSTALLERS / name).read_text()


# -- the archive's own scripts, on a small stand-in for the bundle -----------------------------------------------------


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """The archive as installers/tarball/build lays it out."""
    folder = tmp_path / "archive"
    programs = folder / "etrn-gui"
    programs.mkdir(parents=True)
    for name in ("etrn-gui", "etrnctl"):
        (programs / name).write_text(f'#!/bin/sh\necho {name} "$@"\n')
        (programs / name).chmod(0o755)
    share = folder / "share" / "applications"
    share.mkdir(parents=True)
    shutil.copy(RESOURCES / "desktop" / "etrn-gui.desktop", share)
    files = folder / "files"
    files.mkdir()
    (files / "list").write_text("applications/etrn-gui.desktop\n")
    (files / "own-libraries").write_text("libQt6Core.so.6\n")
    (files / "version").write_text("9.9\n")
    for name in ("etrn-receive", "etrn-schedule"):
        shutil.copy(RESOURCES / "systemd" / f"{name}.service", files)
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(INSTALLERS / "tarball" / name, folder)
    return folder


def test_install_use_and_uninstall_leave_only_the_persons_own(archive: Path, tmp_path: Path) -> None:
    home = tmp_path / "a home"
    (home / ".config" / "etrn-gui").mkdir(parents=True)
    (home / ".config" / "etrn-gui" / "etrn-gui.toml").write_text("mine")
    (home / ".local" / "share" / "applications").mkdir(parents=True)
    (home / ".local" / "share" / "applications" / "other.desktop").write_text("another's")
    before = sorted(home.rglob("*"))
    around = {"HOME": str(home), "PREFIX": "", "XDG_CONFIG_HOME": ""}
    run([str(archive / "install.sh")], **around)
    done = run([str(archive / "install.sh")], **around)  # again, as when a newer version comes
    assert done.returncode == 0, done.stderr
    local = home / ".local"
    assert "9.9" in done.stdout
    assert f"{local}/bin is not in PATH" in done.stdout
    assert run([str(local / "bin" / "etrnctl"), "log"]).stdout == "etrnctl log\n"
    assert f'Exec="{local}/bin/etrn-gui"' in (local / "share" / "applications" / "etrn-gui.desktop").read_text()
    for name, command in (("etrn-receive", "receive"), ("etrn-schedule", "schedule --run")):
        service = (home / ".config" / "systemd" / "user" / f"{name}.service").read_text()
        assert f'ExecStart="{local}/bin/etrnctl" {command}' in service

    XdgEntry(home / ".config" / "autostart").turn_on([str(local / "lib" / "etrn-gui" / "etrn-gui"), IN_TRAY])
    done = run([str(local / "bin" / "etrn-gui-uninstall")], **around)
    assert done.returncode == 0, done.stderr
    files = [path for path in sorted(home.rglob("*")) if path.is_file()]
    assert files == [path for path in before if path.is_file()]


def test_uninstall_leaves_another_programs_start_at_login(archive: Path, tmp_path: Path) -> None:
    """One from a Debian package beside it, say."""
    around = {"HOME": str(tmp_path / "home"), "PREFIX": "", "XDG_CONFIG_HOME": ""}
    assert run([str(archive / "install.sh")], **around).returncode == 0
    entry = XdgEntry(tmp_path / "home" / ".config" / "autostart")
    entry.turn_on(["/usr/lib/etrn-gui/etrn-gui", IN_TRAY])
    assert run([str(tmp_path / "home" / ".local" / "bin" / "etrn-gui-uninstall")], **around).returncode == 0
    assert entry.is_on()


def test_uninstall_refuses_where_nothing_is_installed(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run([str(archive / "uninstall.sh")], PREFIX=str(tmp_path / "empty"))
    assert done.returncode == 1
    assert "There is no etrn-gui" in done.stderr


# -- the Debian package, as far as it is written ----------------------------------------------------------------------


def test_every_override_has_its_reason_before_it() -> None:
    lines = (INSTALLERS / "debian" / "etrn-gui.lintian-overrides").read_text().splitlines()
    for number, line in enumerate(lines):
        if not line.startswith("#"):
            assert any(before.startswith("#") for before in lines[max(0, number - 2) : number]), line


def test_the_version_stands_in_one_place() -> None:
    written = re.compile(rf"(?<![\d.]){re.escape(etrn_gui.__version__)}(?![\d.])")
    held = [path for path in [*INSTALLERS.rglob("*"), ROOT / "pyproject.toml", ROOT / "Makefile"] if path.is_file()]
    for path in held:
        if "lock" in path.parts or "__pycache__" in path.parts or path.name == "README.md":
            continue
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith(";")]
        assert not any(written.search(line) for line in lines), path
