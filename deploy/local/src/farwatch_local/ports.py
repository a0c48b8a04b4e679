"""Loopback ports: one fixed door, everything else in a block of the run's own that stays the same while it is free."""

import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager

from farwatch_local.home import Home, read_json, write_json

LOOPBACK = "127.0.0.1"
BLOCK = 16
"""Ports in a block. The first is nobody's: who holds it has the block."""
BLOCKS = range(10_240, 32_768, BLOCK)
"""The first ports of all blocks. Those above are ephemeral: Linux gives them to outgoing connections
(ip_local_port_range), and one of them may be taken between the moment it was found free and the moment its server
starts, or starts again."""


def is_free(port: int, host: str = LOOPBACK) -> bool:
    """Whether nobody listens on the port (a port in TIME_WAIT counts as free, as it does for the servers we start)."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
    return True


@contextmanager
def reserved(home: Home, names: tuple[str, ...]) -> Iterator[dict[str, int]]:
    """A port for each name, those of the last run where they are free; no other run gets them while the block runs.

    Raises OSError where no block is free, ValueError for more names than a block has ports.
    """
    if len(names) >= BLOCK:
        raise ValueError(f"{len(names)} ports asked for, a block has {BLOCK - 1}")
    file = home.root / "ports.json"
    remembered = read_json(file)
    for first in _candidates(remembered, names):
        ports = {name: port for port, name in enumerate(names, first + 1)}
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as block:
            if not _held(block, first) or not all(map(is_free, ports.values())):
                continue
            write_json(file, ports)
            yield ports
            return
    raise OSError("no block of loopback ports is free")


def allocate(home: Home, names: tuple[str, ...]) -> dict[str, int]:
    """What `reserved` finds, for a moment: another run may take it before its servers start."""
    with reserved(home, names) as ports:
        return ports


def _candidates(remembered: dict[str, object], names: tuple[str, ...]) -> Iterator[int]:
    """First ports of blocks: the last run's, then any."""
    before = remembered.get(names[0])
    if isinstance(before, int) and before - 1 in BLOCKS:
        yield before - 1
    for _ in range(100):
        yield secrets.choice(BLOCKS)


def _held(block: socket.socket, first: int) -> bool:
    try:
        block.bind((LOOPBACK, first))
    except OSError:
        return False
    return True
