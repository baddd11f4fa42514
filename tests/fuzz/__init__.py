"""Octets and cuts against the SMTP session: `python -m tests.fuzz`, or `make fuzz ARGS="-max_total_time=3600"`.

`letter` is what the standards say, `target` is one trial, `corpus/` holds what has been worth keeping.
"""
