"""Loopback ports: one fixed door, everything else on free ports that stay the same while they stay free."""

import socket

from farwatch_local.home import Home, read_json, write_json

LOOPBACK = "127.0.0.1"


def is_free(port: int, host: str = LOOPBACK) -> bool:
    """Whether nobody listens on the port (a port in TIME_WAIT counts as free, as it does for the servers we start)."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


def allocate(home: Home, names: tuple[str, ...]) -> dict[str, int]:
    """A free port for each name, the one of the last run where possible."""
    file = home.root / "ports.json"
    remembered = read_json(file)
    held: list[socket.socket] = []
    ports: dict[str, int] = {}
    try:
        for name in names:
            before = remembered.get(name)
            if isinstance(before, int) and before not in ports.values() and is_free(before):
                ports[name] = before
                continue
            listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            held.append(listener)
            listener.bind((LOOPBACK, 0))
            ports[name] = listener.getsockname()[1]
    finally:
        for listener in held:
            listener.close()
    write_json(file, ports)
    return ports
