"""A profile's name in the journal: every table that has it follows when it changes."""

from etrn_gui.storage.journal.database import Transaction

SETS = ("run", "batch", "schedule", "pause")
"""Tables with a profile, beside flushes, which are told to readers as changed."""


def rename_in(transaction: Transaction, old: str, new: str) -> None:
    """Move all that is under one name to another, inside a transaction; done twice, the second finds nothing.

    So does the name in a command that an advice bears, as its reader would type it: `etrnctl profile set 'Harbour' …`.
    A run or a schedule that the new name has had before, of a profile that was removed, gives way to what moves.
    """
    if old == new:
        return
    transaction.execute(
        """UPDATE flush SET profile = ?, revision = (SELECT max(revision) FROM flush) + id,
            advice = iif(instr(advice, 'etrnctl '), replace(advice, ?, ?), advice) WHERE profile = ?""",
        (new, f"'{old}'", f"'{new}'", old),
    )
    for table in SETS:
        transaction.execute(f"UPDATE OR REPLACE {table} SET profile = ? WHERE profile = ?", (new, old))
