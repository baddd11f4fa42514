"""The receiver is killed under load, at every step of storing a message and at random, and what a sender was told is
compared with what lies in the Maildir: nothing acknowledged may be lost, nothing may be torn.

    python -m tests.torture --kills 500

`victim` is the real receiver with a disk that ends the process; `sender` loads it; `trial` kills, restarts, compares.
"""
