"""SMTP without sockets, clocks or files: bytes in, events and reply bytes out (RFC 5321 and its extensions)."""
