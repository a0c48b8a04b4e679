"""From a host name to the one address we connect to."""

import asyncio
import socket
from ipaddress import ip_address
from typing import Protocol

from notify_svc.channels.addresses import IPAddress, literal, refuse_internal
from notify_svc.channels.errors import AddressRefused


class Resolver(Protocol):
    """Name to addresses; the tests bring their own."""

    async def resolve(self, host: str, port: int) -> list[IPAddress]:
        """All addresses of `host`, the preferred first. Raises OSError where there are none."""
        ...


class SystemResolver:
    """What the machine's resolver says."""

    async def resolve(self, host: str, port: int) -> list[IPAddress]:
        """All addresses of `host`."""
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return [ip_address(entry[4][0]) for entry in found]


async def pinned(resolver: Resolver, host: str, port: int, *, allow_private: bool) -> IPAddress:
    """The address to connect to for `host`, looked up once so that a second answer cannot lead elsewhere.

    Raises `AddressRefused` if any of its addresses is internal, OSError if it has none.
    """
    spelled_out = literal(host)
    addresses = [spelled_out] if spelled_out is not None else await resolver.resolve(host, port)
    if not addresses:
        raise AddressRefused(reason="unresolved")
    for address in addresses:
        refuse_internal(address, allow_private=allow_private)
    return addresses[0]
