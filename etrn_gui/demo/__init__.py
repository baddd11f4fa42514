"""The demo's steps, the same for `etrnctl demo` and `etrn-gui --demo`: the main job on loopback, without an account."""
