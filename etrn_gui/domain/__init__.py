"""Values and rules: what the program speaks of. Standard library, `idna` and `cronsim` only; no I/O, no clock."""
