"""The giving side of RFC 1985: mail is held for nodes, and goes out over new connections when ETRN asks for it."""
