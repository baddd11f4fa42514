"""The asyncio side of reading: finds the file, asks the helper, and starts another one when it hangs or dies."""

import asyncio
import os
import stat
from collections.abc import Sequence
from pathlib import Path

from etrn_gui.domain.frozen import frozen
from etrn_gui.domain.message import Reading, Source, Unreadable
from etrn_gui.domain.problem import Problem
from etrn_gui.own_command import module
from etrn_gui.reading.content import Content
from etrn_gui.reading.helper import Helper, HelperGoneError
from etrn_gui.reading.limits import WALL_SECONDS
from etrn_gui.reading.saving import Target
from etrn_gui.reading.source import read_source
from etrn_gui.reading.wire import Fault, Kind, NotUnderstoodError, Request, Task, decode

_FLAGS = (":2,", "!2,", ";2,")
"""What stands between a Maildir name and its flags; the last two where a colon is not allowed."""


@frozen
class _Stopped:
    """Reading came to nothing: what it was, in words."""

    what: str


class Reader:
    """Reads messages below one Maildir, one at a time. `command` starts the helper; `seconds` is its time for a try."""

    def __init__(self, mail: Path, *, command: Sequence[str] = (), seconds: float = WALL_SECONDS) -> None:
        self._mail = mail
        self._command = tuple(command) or module("etrn_gui.reading")
        self._seconds = seconds
        self._turn = asyncio.Lock()
        self._helper: Helper | None = None
        self._in_flight: asyncio.Task[Content | _Stopped] | None = None
        self._savers: dict[Helper, asyncio.Event] = {}
        self._closed = False

    @property
    def helper_pid(self) -> int | None:
        """The helper's process id while it runs; it is started by the first message and kept."""
        return self._helper.pid if self._helper and self._helper.is_running else None

    async def read(self, path: Path) -> Reading | Unreadable:
        """Read one message; a relative path is taken from the folder above the Maildir, as the journal keeps it.

        Cancelling it leaves the helper at work for the next one, which waits for it.
        """
        file = await asyncio.to_thread(self._locate, path)
        if isinstance(file, Problem):
            return Unreadable(file)
        try:
            source = await asyncio.to_thread(read_source, file)
        except OSError as error:
            return Unreadable(_not_opened(error, file))
        async with self._turn:
            content = await self._in_turn(file)
        if isinstance(content, _Stopped):
            remedy = "The file is kept as it is; its beginning stands under Source."
            return Unreadable(Problem(content.what, remedy, str(file)), source)
        return _reading(content, source)

    async def save(self, path: Path, part: int, target: Path, *, replace: bool = False) -> Problem | None:
        """Write the decoded body of one part to `target`; an existing file is kept unless `replace` says otherwise.

        It has a helper of its own, so that a slow disk does not hold up reading.
        """
        file = await asyncio.to_thread(self._locate, path)
        if isinstance(file, Problem):
            return file
        try:
            helper = await Helper.start(self._command)
        except OSError as error:
            return _not_started(error)
        ended = self._savers[helper] = asyncio.Event()
        try:
            return await self._write(helper, Request(Task.BODY, str(file), part), Target(target, replace=replace))
        finally:
            await helper.kill()
            del self._savers[helper]
            ended.set()

    async def save_message(self, path: Path, target: Path, *, replace: bool = False) -> Problem | None:
        """Write a message to `target` as it lies on disk; nothing in it is read, so no helper is needed."""
        file = await asyncio.to_thread(self._locate, path)
        if isinstance(file, Problem):
            return file
        return await asyncio.to_thread(_copy, file, Target(target, replace=replace))

    async def close(self) -> None:
        """End the helpers; a second call does nothing. What was being read or saved comes to an end as a failure."""
        self._closed = True
        for saver, ended in tuple(self._savers.items()):
            await saver.kill()
            await ended.wait()
        helper, self._helper = self._helper, None
        if self._in_flight and not self._in_flight.done():
            if helper:
                await helper.kill()
            await asyncio.wait({self._in_flight})
        elif helper:
            await helper.end()

    def _locate(self, path: Path) -> Path | Problem:
        """Find the file; another mail program may have moved it from new/ to cur/."""
        root = self._mail.resolve()
        file = (self._mail.parent / path).resolve()
        if not file.is_relative_to(root):
            return Problem("The message does not lie below the mail folder.", "Only mail is opened.", str(path))
        found = file if file.exists() else _moved(file)
        if found is None:
            what = "The message file is no longer there."
            return Problem(what, "Another mail program may have moved or deleted it.", str(file))
        if not stat.S_ISREG(found.stat().st_mode):
            return Problem("This is no message file.", "Look at what stands there instead.", str(found))
        return found

    async def _in_turn(self, file: Path) -> Content | _Stopped:
        if self._in_flight and not self._in_flight.done():
            await asyncio.wait({self._in_flight})
        self._in_flight = asyncio.ensure_future(self._two_tries(file))
        return await asyncio.shield(self._in_flight)

    async def _two_tries(self, file: Path) -> Content | _Stopped:
        """Read it; when that fails, once more without its HTML, which is what costs most."""
        first = await self._try(Request(Task.READ, str(file)))
        if isinstance(first, Content):
            return first
        second = await self._try(Request(Task.READ, str(file), with_html=False))
        return second if isinstance(second, Content) else first

    async def _try(self, request: Request) -> Content | _Stopped:
        try:
            helper = await self._running_helper()
            helper.order(request)
            return _understood(*await helper.answer(self._seconds))
        except TimeoutError:
            return await self._give_up(f"The message could not be read within {self._seconds:g} seconds.")
        except (HelperGoneError, NotUnderstoodError):
            return await self._give_up("The reading process ended while it read this message.")
        except OSError as error:
            return _Stopped(_not_started(error).what)

    async def _running_helper(self) -> Helper:
        if self._closed:
            raise HelperGoneError("closed")
        if self._helper is None or not self._helper.is_running:
            started = await Helper.start(self._command)
            if self._closed:
                await started.kill()
                raise HelperGoneError("closed")
            self._helper = started
        return self._helper

    async def _give_up(self, what: str) -> _Stopped:
        if self._helper:
            await self._helper.kill()
            self._helper = None
        return _Stopped(what)

    async def _write(self, helper: Helper, request: Request, target: Target) -> Problem | None:
        try:
            helper.order(request)
            while (frame := await helper.answer(self._seconds))[0] is Kind.DATA:
                await asyncio.to_thread(target.write, frame[1])
            if frame[0] is Kind.END:
                await asyncio.to_thread(target.finish)
                return None
        except TimeoutError:
            return Problem(f"The attachment could not be read within {self._seconds:g} seconds.", "", request.path)
        except OSError as error:
            return target.problem(error)
        except HelperGoneError:
            pass
        finally:
            await asyncio.to_thread(target.abandon)
        return Problem("The attachment could not be read.", "The message itself is kept as it is.", request.path)


def _copy(file: Path, target: Target) -> Problem | None:
    try:
        octets = file.read_bytes()
    except OSError as error:
        return _not_opened(error, file)
    try:
        target.write(octets)
        target.finish()
    except OSError as error:
        return target.problem(error)
    finally:
        target.abandon()
    return None


def _understood(kind: Kind, payload: bytes) -> Content | _Stopped:
    if kind is Kind.CONTENT:
        return decode(Content, payload)
    if kind is not Kind.FAULT:
        raise NotUnderstoodError(f"{kind.name} where a content belongs")
    fault = decode(Fault, payload)
    words = {
        "MemoryError": "Reading the message takes more memory than it is given.",
        "RecursionError": "The message is nested too deeply to be read.",
    }
    return _Stopped(words.get(fault.reason, f"The message could not be read: {fault.text or fault.reason}."))


def _reading(content: Content, source: Source) -> Reading:
    return Reading(
        headers=content.headers,
        text=content.text,
        text_from_html=content.text_from_html,
        html=content.html,
        images=content.images,
        parts=content.parts,
        cuts=tuple(content.cuts),
        source=source,
    )


def _moved(file: Path) -> Path | None:
    if file.parent.name != "new":
        return None
    try:
        with os.scandir(file.parent.parent / "cur") as entries:
            return next((Path(e.path) for e in entries if _without_flags(e.name) == file.name), None)
    except OSError:
        return None


def _without_flags(name: str) -> str:
    for mark in _FLAGS:
        name = name.partition(mark)[0]
    return name


def _not_opened(error: OSError, file: Path) -> Problem:
    return Problem(f"The message file cannot be opened: {error.strerror}.", "Check who may read it.", str(file))


def _not_started(error: OSError) -> Problem:
    return Problem(f"The reading process cannot be started: {error.strerror}.", "Install the program again.")
