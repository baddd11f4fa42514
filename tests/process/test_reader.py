import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psutil
import pytest
import pytest_asyncio

from etrn_gui.domain.message import Cut, CutKind, Reading, Unreadable
from etrn_gui.reading import Reader
from tests.unit.reading.messages import folded_subject, html, letter, multipart, nested, wire

COSTLY = html("<p>seen</p>" + "<!--" * 130_000)
"""The standard library's HTML parser needs minutes for this."""
PYTHON = sys.executable


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    for folder in ("new", "cur", "tmp"):
        (tmp_path / "mail" / folder).mkdir(parents=True)
    return tmp_path / "mail"


@pytest_asyncio.fixture
async def reader(mail: Path) -> AsyncIterator[Reader]:
    reader = Reader(mail)
    yield reader
    await reader.close()


@pytest.fixture
def put(mail: Path) -> Callable[..., Path]:
    def put(data: bytes, name: str = "new/1.m") -> Path:
        (mail / name).write_bytes(data)
        return Path("mail") / name

    return put


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


async def test_a_message_is_read_and_the_helper_kept(reader: Reader, put: Callable[..., Path]) -> None:
    assert reader.helper_pid is None
    reading = await reader.read(put(wire(letter())))
    assert isinstance(reading, Reading)
    assert reading.header("subject") == "Weather routing 48h – Nordsee"
    assert [part.name for part in reading.attachments] == ["Routing plan.pdf", "Häfen.csv"]
    assert reading.source.text.startswith("From: ")
    pid = reader.helper_pid
    assert pid is not None
    assert isinstance(await reader.read(put(b"\r\nx")), Reading)
    assert reader.helper_pid == pid


@pytest.mark.parametrize("data", [folded_subject(), nested(500), b"", b"From: " + b"(" * 500 + b"\r\n\r\n"])
async def test_nasty_messages_are_read_at_once(reader: Reader, put: Callable[..., Path], data: bytes) -> None:
    began = time.monotonic()
    assert isinstance(await reader.read(put(data)), Reading)
    assert time.monotonic() - began < 3


async def test_html_that_is_too_costly_is_left_out(mail: Path, put: Callable[..., Path]) -> None:
    reader = Reader(mail, seconds=1.0)
    data = multipart(b"\r\nplain text", COSTLY, subtype=b"alternative")
    reading = await reader.read(put(data))
    assert isinstance(reading, Reading)
    assert (reading.text, reading.html) == ("plain text", "")
    assert Cut(CutKind.HTML) in reading.cuts
    await reader.close()


async def test_a_helper_that_hangs_is_replaced(mail: Path, put: Callable[..., Path]) -> None:
    reader = Reader(mail, seconds=0.5)
    await reader.read(put(b"\r\none"))
    first = reader.helper_pid
    assert first is not None
    os.kill(first, signal.SIGSTOP)
    reading = await reader.read(put(b"\r\ntwo"))
    assert isinstance(reading, Reading)
    assert reading.text == "two"
    assert reader.helper_pid not in (first, None)
    assert not psutil.pid_exists(first)
    await reader.close()


async def test_a_helper_killed_while_it_reads_is_replaced(reader: Reader, put: Callable[..., Path]) -> None:
    await reader.read(put(b"\r\none"))
    first = reader.helper_pid
    assert first is not None
    process = psutil.Process(first)
    used = process.cpu_times().user
    task = asyncio.ensure_future(reader.read(put(COSTLY)))
    await asyncio.to_thread(_until_at_work, process, used)
    os.kill(first, signal.SIGKILL)
    reading = await task
    assert isinstance(reading, Reading)
    assert Cut(CutKind.HTML) in reading.cuts
    assert reader.helper_pid not in (first, None)


def _until_at_work(process: psutil.Process, used: float) -> None:
    while process.cpu_times().user < used + 0.1:
        time.sleep(0.01)


@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("import time; time.sleep(60)", "within 0.3 seconds"),
        ("", "process ended"),
        ("import sys; sys.stdin.readline(); print('hello', flush=True); sys.stdin.read()", "process ended"),
        (
            "import sys; sys.stdin.readline(); sys.stdout.buffer.write(b'C\\0\\0\\0\\2[]'); sys.stdout.flush()",
            "process ended",
        ),
        (
            'import sys\nfault = b\'{"reason": "MemoryError", "text": ""}\'\nfor line in sys.stdin:\n'
            "    sys.stdout.buffer.write(b'F' + len(fault).to_bytes(4, 'big') + fault); sys.stdout.flush()",
            "more memory",
        ),
    ],
)
async def test_what_cannot_be_read_still_has_its_source(
    mail: Path, put: Callable[..., Path], code: str, what: str
) -> None:
    reader = Reader(mail, command=(PYTHON, "-c", code), seconds=0.3 if "sleep" in code else 10)
    reading = await reader.read(put(b"Subject: x\r\n\r\ny"))
    assert isinstance(reading, Unreadable)
    assert what in reading.problem.what
    assert reading.source is not None
    assert reading.source.text == "Subject: x\n\ny"
    await reader.close()


async def test_a_helper_that_is_not_there_is_named(mail: Path, put: Callable[..., Path], tmp_path: Path) -> None:
    reader = Reader(mail, command=(str(tmp_path / "gone"),))
    reading = await reader.read(put(b"\r\nx"))
    assert isinstance(reading, Unreadable)
    assert "cannot be started" in reading.problem.what
    assert (problem := await reader.save(Path("mail/new/1.m"), 0, tmp_path / "x")) is not None
    assert "cannot be started" in problem.what
    await reader.close()


async def test_only_mail_is_opened(reader: Reader, mail: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    (mail / "new" / "link").symlink_to(tmp_path / "secret")
    os.mkfifo(mail / "new" / "pipe")
    for path in ("secret", "mail/../secret", "mail/new/link", "mail/new/pipe", "mail/new", str(tmp_path / "secret")):
        reading = await reader.read(Path(path))
        assert isinstance(reading, Unreadable), path
        assert reading.source is None
        assert isinstance(await reader.save(Path(path), 0, tmp_path / "out"), object)
    assert not (tmp_path / "out").exists()


async def test_a_message_that_another_program_has_moved_is_found(
    reader: Reader, mail: Path, put: Callable[..., Path]
) -> None:
    path = put(b"\r\nx")
    (mail / "new" / "1.m").rename(mail / "cur" / "1.m:2,S")
    assert isinstance(await reader.read(path), Reading)
    (mail / "cur" / "1.m:2,S").unlink()
    gone = await reader.read(path)
    assert isinstance(gone, Unreadable)
    assert "no longer there" in gone.problem.what


async def test_a_reading_nobody_waits_for_any_more_does_not_disturb_the_next(
    reader: Reader, put: Callable[..., Path]
) -> None:
    await reader.read(put(b"\r\nwarm"))
    assert reader.helper_pid is not None
    process = psutil.Process(reader.helper_pid)
    unwanted = asyncio.ensure_future(reader.read(put(html("<" * 300_000), "new/slow")))
    await asyncio.to_thread(_until_at_work, process, process.cpu_times().user)
    unwanted.cancel()
    reading = await reader.read(put(b"\r\nnext", "new/next"))
    assert isinstance(reading, Reading)
    assert reading.text == "next"
    assert unwanted.cancelled()
    assert reader.helper_pid == process.pid


async def test_many_at_once_each_get_their_own(reader: Reader, mail: Path) -> None:
    for number in range(20):
        (mail / "new" / str(number)).write_bytes(b"\r\n%d" % number)
    readings = await asyncio.gather(*(reader.read(Path(f"mail/new/{number}")) for number in range(20)))
    assert [r.text for r in readings if isinstance(r, Reading)] == [str(number) for number in range(20)]


ATTACHED = os.urandom(3_000_000)


def with_attachment() -> bytes:
    message = letter()
    message.add_attachment(ATTACHED, maintype="application", subtype="octet-stream", filename="noise.bin")
    return wire(message)


async def test_an_attachment_is_written_whole(reader: Reader, put: Callable[..., Path], tmp_path: Path) -> None:
    path = put(with_attachment())
    reading = await reader.read(path)
    assert isinstance(reading, Reading)
    noise = reading.attachments[-1]
    assert noise.size == len(ATTACHED)
    assert await reader.save(path, noise.index, tmp_path / "noise.bin") is None
    assert (tmp_path / "noise.bin").read_bytes() == ATTACHED


async def test_an_existing_file_is_kept_unless_it_was_said(
    reader: Reader, put: Callable[..., Path], tmp_path: Path
) -> None:
    target = tmp_path / "x.txt"
    target.write_text("precious")
    path = put(b"\r\nnew")
    problem = await reader.save(path, 0, target)
    assert problem is not None
    assert "there already" in problem.what
    assert target.read_text() == "precious"
    assert await reader.save(path, 0, target, replace=True) is None
    assert target.read_text() == "new"
    assert names_in(tmp_path) == ["mail", "x.txt"]


async def test_what_cannot_be_written_leaves_nothing(reader: Reader, put: Callable[..., Path], tmp_path: Path) -> None:
    path = put(b"\r\nnew")
    assert "cannot be written" in str(await reader.save(path, 0, tmp_path / "no" / "folder" / "x"))
    assert "cannot be written" in str(await reader.save(path, 0, tmp_path / "mail", replace=True))
    assert "could not be read" in str(await reader.save(path, 7, tmp_path / "x"))
    assert names_in(tmp_path) == ["mail"]


async def test_an_empty_part_is_an_empty_file(reader: Reader, put: Callable[..., Path], tmp_path: Path) -> None:
    assert await reader.save(put(b"\r\n"), 0, tmp_path / "x") is None
    assert (tmp_path / "x").read_bytes() == b""


async def test_the_helper_ends_with_the_reader(mail: Path, put: Callable[..., Path]) -> None:
    reader = Reader(mail)
    await reader.read(put(b"\r\nx"))
    pid = reader.helper_pid
    assert pid is not None
    await reader.close()
    await reader.close()
    assert not psutil.pid_exists(pid)
    assert isinstance(await reader.read(put(b"\r\nx")), Unreadable)


async def test_closing_ends_what_is_being_read(mail: Path, put: Callable[..., Path]) -> None:
    for warm in (True, False):
        reader = Reader(mail)
        if warm:
            await reader.read(put(b"\r\nx"))
        task = asyncio.ensure_future(reader.read(put(COSTLY)))
        while reader._in_flight is None or reader._in_flight.done():  # noqa: ASYNC110
            await asyncio.sleep(0.001)  # it is about to start the helper, or has just asked it
        began = time.monotonic()
        await reader.close()
        assert time.monotonic() - began < 3
        assert isinstance(await task, Unreadable)
        assert reader.helper_pid is None


async def test_closing_ends_what_is_being_saved(mail: Path, put: Callable[..., Path], tmp_path: Path) -> None:
    reader = Reader(mail, command=(PYTHON, "-c", "import time; time.sleep(60)"), seconds=60)
    task = asyncio.ensure_future(reader.save(put(b"\r\nx"), 0, tmp_path / "x"))
    while not reader._savers:  # noqa: ASYNC110
        await asyncio.sleep(0.001)
    await reader.close()
    assert task.done() or await task is not None
    assert names_in(tmp_path) == ["mail"]


async def test_the_helper_gets_no_secret(
    reader: Reader, put: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOME_TOKEN", "secret")
    await reader.read(put(b"\r\nx"))
    assert reader.helper_pid is not None
    assert "SOME_TOKEN" not in psutil.Process(reader.helper_pid).environ()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits on Windows")
@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("bytearray(2 << 30)", "MemoryError"),
        ("open('x', 'wb', 0).write(b'x')", "File too large"),
        ("[open('/dev/null') for _ in range(64)]", "Too many open files"),
    ],
)
def test_the_helper_cannot_take_much(tmp_path: Path, code: str, error: str) -> None:
    program = f"from etrn_gui.reading.limits import confine; confine(); {code}"
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [PYTHON, "-c", program],
        cwd=tmp_path,
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert error in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such limits on Windows")
def test_the_helper_cannot_compute_for_ever(tmp_path: Path) -> None:
    program = "from etrn_gui.reading import limits; limits.CPU_SECONDS = 0; limits.allow_time()\nwhile True: pass"
    root = Path(__file__).parents[2]
    done = subprocess.run([PYTHON, "-c", program], cwd=tmp_path, env={"PYTHONPATH": str(root)}, check=False, timeout=30)
    assert done.returncode == -signal.SIGXCPU
