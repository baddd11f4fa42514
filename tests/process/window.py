"""A window's part without a window: a supervisor in a process of its own, to be killed or to run on Qt's loop.

`python -m tests.process.window FOLDER [--qt] [--keep]` prints a line a notice, until its standard input ends.
"""

import asyncio
import sys
from pathlib import Path

from etrn_gui.receiver.notices import encode
from etrn_gui.receiver.supervisor import Supervisor
from tests.unit.receiver.harness import COMMAND, settings_for


async def supervise(folder: Path) -> None:
    command = (*COMMAND, "--data-dir", str(folder))
    supervisor = Supervisor(
        command,
        settings_for(keep_receiving="--keep" in sys.argv),
        on_status=lambda status: None,
        on_notice=lambda notice: print(encode(notice), flush=True),
    )
    await supervisor.start()
    problem = await supervisor.ready()
    assert problem is None, problem
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    await supervisor.stop()


def on_qt(folder: Path) -> None:
    import qasync  # noqa: PLC0415 - only where it is asked for
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415

    application = QCoreApplication([])
    with qasync.QEventLoop(application) as loop:
        loop.run_until_complete(supervise(folder))


if __name__ == "__main__":
    if "--qt" in sys.argv:
        on_qt(Path(sys.argv[1]))
    else:
        asyncio.run(supervise(Path(sys.argv[1])))
