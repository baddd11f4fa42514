"""Where asyncio meets `smtp/`: listening sockets, connections, TLS, time limits. Shared by receiver and provider."""
