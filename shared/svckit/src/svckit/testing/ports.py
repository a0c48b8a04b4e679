"""Ports of loopback for servers that tests start."""

import secrets
import socket

NOT_EPHEMERAL = range(10_240, 32_768)
"""Below the ephemeral ports, which Linux gives to outgoing connections (ip_local_port_range): of
those, one that is free now may be somebody's connection when its server starts."""


def free_port() -> int:
    """A port that nobody uses now and that the system gives to nobody. Raises OSError where there is none."""
    for _ in range(100):
        port = secrets.choice(
            NOT_EPHEMERAL
        )  # not random's: its sequence is the same in every process of a seeded test run
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("no port of loopback is free")
