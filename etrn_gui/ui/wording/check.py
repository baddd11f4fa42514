"""A check in words: its steps, how each ended, and the whole as a text to copy."""

from collections.abc import Sequence

from etrn_gui.domain.outcome import Family
from etrn_gui.ui.bridge import Step, StepCause, StepName, StepState
from etrn_gui.ui.formats import duration_text
from etrn_gui.ui.machinery import said
from etrn_gui.ui.texts import tr
from etrn_gui.ui.tokens import Tone
from etrn_gui.ui.visible import visible
from etrn_gui.ui.wording.server import family_words


def step_words(name: StepName) -> str:
    """Return the name of a step."""
    return {
        StepName.NAME: tr("Host name"),
        StepName.CONNECTION: tr("Connection"),
        StepName.GREETING: tr("Greeting"),
        StepName.FAMILY: tr("Server"),
        StepName.TLS: tr("Encryption (TLS)"),
        StepName.SIGN_IN: tr("Sign-in"),
        StepName.ETRN: tr("ETRN offered"),
        StepName.RECEIVER: tr("Own port open"),
        StepName.WAY_BACK: tr("Way back"),
    }[name]


def state_words(state: StepState | None) -> str:
    """Say in a word how a step ended; None: it was not taken."""
    return {
        StepState.OK: tr("all right"),
        StepState.WARN: tr("worth a look"),
        StepState.FAIL: tr("failed"),
        StepState.SKIPPED: tr("left out"),
        None: tr("not taken yet"),
    }[state]


def state_tone(state: StepState | None) -> Tone:
    """Return the colour of a step's ending."""
    return {StepState.OK: Tone.GOOD, StepState.WARN: Tone.WARN, StepState.FAIL: Tone.BAD}.get(
        state or StepState.SKIPPED, Tone.IDLE
    )


def found_words(step: Step) -> str:
    """Return what a step has found, with the server's name as it is usually written."""
    if step.name is StepName.FAMILY:
        family = next((family for family in Family if family.product and family.product == step.what), None)
        return family_words(family) if family else _sentence(visible(said(step.what)))
    if step.cause is StepCause.EARLIER_FAILURE:
        return tr("Not reached: a step before it failed.")
    return _sentence(visible(said(step.what)))


def remedy_words(step: Step) -> str:
    """Return what a person can do; for what can be done by a command, the window has a button."""
    if step.cause is StepCause.NO_RECEIVER:
        return tr("At the foot of the list of providers the receiver says why, and what to do.")
    return visible(said(step.remedy))


def check_ending(steps: Sequence[Step], complete: bool) -> tuple[Tone, str]:
    """Say what the check as a whole came to."""
    failed = next((step for step in steps if step.state is StepState.FAIL), None)
    warned = sum(step.state is StepState.WARN for step in steps)
    if failed:
        text = tr("Put “{step}” right first.")
        return Tone.BAD, text.format(step=step_words(failed.name))
    if complete and not steps:
        return Tone.BAD, tr("Nothing was tested, for it could not be saved. The window says why.")
    if not complete:
        return Tone.IDLE, tr("Stopped. What was found so far stands above.")
    if warned:
        return Tone.WARN, tr(
            "No step failed; %n step(s) worth a look. Whether mail comes, only a flush shows.", "", warned
        )
    return Tone.GOOD, tr("No step failed. Whether mail comes, only a flush shows.")


def check_text(title: str, steps: Sequence[Step], ending: str) -> str:
    """Write a check as plain text, a step a line, for a letter or a note."""
    return "\n".join([title, *map(_line, steps), ending])


def _line(step: Step) -> str:
    text = tr("{step} ({state}, {time}): {found} {remedy}")
    return text.format(
        step=step_words(step.name),
        state=state_words(step.state),
        time=duration_text(step.seconds),
        found=found_words(step),
        remedy=remedy_words(step),
    ).rstrip()


def _sentence(text: str) -> str:
    """Begin with a capital where an ordinary word stands first, and end with a stop."""
    first = text.partition(" ")[0]
    begun = text[:1].upper() + text[1:] if first.isalpha() and first.islower() else text
    ended = begun.endswith((".", "!", "?", "”", "。")) or not begun
    return begun if ended else tr("{sentence}.").format(sentence=begun)
