"""Schedules at work: one master among all programs on a data folder asks when a queue is due.

- `scheduler`: the loop that a window or `etrnctl schedule --run` runs; `planner`: what it decides and writes
- `turns`: one provider after the other's turn, by priority and with politeness; `links` and `hooks`: dial, hang up
- `recovery`: what a master that died has left; `overview`: the next runs and why, for whoever looks
- `clock`, `zone`, `network`: what this machine knows of time and of the network
"""
