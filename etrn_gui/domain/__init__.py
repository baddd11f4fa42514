"""Values and rules: what the program speaks of. Standard library and `idna` only; no I/O, no clock."""
