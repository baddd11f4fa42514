"""`etrnctl demo`: the main job on loopback, in a temporary folder, without an account and without a window."""

import asyncio
from contextlib import suppress
from dataclasses import asdict

import typer

from etrn_gui.cli.exit_codes import ExitCode
from etrn_gui.cli.frame import Json, enter
from etrn_gui.cli.output import Output, size_in_words
from etrn_gui.cli.rows import arrival_fields, flush_fields, in_words
from etrn_gui.demo.main_job import Asking, Finished, ProviderReady, ReceiverReady, Step, run_main_job
from etrn_gui.domain.history import Arrival, Flush
from etrn_gui.domain.receipt import Receipt
from etrn_gui.serving.loop import stop_on_signals


def command(context: typer.Context, json: Json = False) -> ExitCode:
    """Show the main job: mail is held by a practice provider, asked for with ETRN, and taken by the receiver.

    Ends with 0 only when every message arrived and every receipt is confirmed. Nothing of it stays.
    """
    frame = enter(context, None, json)
    finished = asyncio.run(_run(frame.output))
    if finished is None:
        frame.output.note("etrnctl: stopped.")
        return ExitCode.TEMPFAIL
    return ExitCode.OK if finished.ok else ExitCode.UNAVAILABLE


async def _run(output: Output) -> Finished | None:
    """Run it to its end; None where a signal came first, with everything stopped and removed all the same."""
    stopped = asyncio.Event()
    stop_on_signals(stopped)
    work = asyncio.create_task(run_main_job(lambda step: output.event(fields_of(step), line_of(step))))
    signalled = asyncio.create_task(stopped.wait())
    await asyncio.wait((work, signalled), return_when=asyncio.FIRST_COMPLETED)
    signalled.cancel()
    if not work.done():
        work.cancel()
        with suppress(asyncio.CancelledError):
            await work
        return None
    return work.result()


def fields_of(step: Step) -> dict[str, object]:
    """Return one step as the fields of its JSON object."""
    match step:
        case ProviderReady(where, waiting):
            counts = {str(node): count for node, count in waiting.items()}
            return {"event": "provider", "host": where.host, "port": where.port, "waiting": counts}
        case ReceiverReady(where, arrived):
            return {"event": "receiver", "host": where.host, "port": where.port, "arrived": arrived}
        case Asking(queue):
            return {"event": "asking", "queue": str(queue.node)}
        case Flush():
            return {"event": "reply", "flush": step.id, **flush_fields(step)}
        case Arrival():
            return {"event": str(arrival_fields(step)["result"]), **arrival_fields(step)}
        case Receipt():
            return {"event": "receipt", **asdict(step)}
        case Finished():
            return {"event": "finished", **asdict(step)}


def line_of(step: Step) -> str:
    """Tell one step to a person."""
    match step:
        case ProviderReady(where, waiting):
            held = ", ".join(f"{count} for {node}" for node, count in waiting.items())
            return f"The practice provider listens on {where} and holds mail: {held}."
        case ReceiverReady(where, arrived):
            return f"The receiver listens on {where}; {arrived} messages have arrived."
        case Asking(queue):
            return f"Flush {queue.node.display}"
        case Flush(answer=answer):
            return f"  ETRN {step.node}: {answer.reply}" if answer else ""
        case Arrival():
            return f"  arrived: “{step.subject}” from {step.sender} for {', '.join(step.recipients)}"
        case Receipt():
            first = f", the first after {step.first_after:.2f} s" if step.first_after is not None else ""
            came = f"{step.arrived} of {step.promised} promised messages, {size_in_words(step.bytes)}{first}"
            return f"  receipt: {in_words(step.verdict)}: {came}."
        case Finished():
            end = "every receipt is confirmed" if step.ok else "but not every receipt is confirmed"
            return f"{step.arrived} of {step.expected} messages arrived, {end}. It took {step.seconds:.1f} s."
