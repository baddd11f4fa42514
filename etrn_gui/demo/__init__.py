"""The demo's steps, the same for `etrnctl demo` and `etrn-gui --demo`: the main job on loopback, without an account."""

from etrn_gui.demo.practice import Practice, PracticeFault

__all__ = ["Practice", "PracticeFault"]
