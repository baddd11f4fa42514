"""Schedules: when a queue is asked for without a click. Values, their words, and planning as pure functions.

Everything takes the moment and the time zone as arguments, so a year can be replayed in a second.

- `rules`: what a schedule is made of; `link`: the link to a provider
- `text`: clauses as a person writes them; `words`: what a person reads
- `calendar`: when a schedule is due, through every change of the clock
- `standing`: what the last flushes mean; `agenda`: what is to be done now, and when to look again
- `ledger`: what became of each due time
"""
