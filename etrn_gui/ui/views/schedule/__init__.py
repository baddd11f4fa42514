"""Everything about schedules that is seen: the line on a card, the editor, pauses, and the ledger."""
