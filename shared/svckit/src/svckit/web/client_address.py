"""Which address a request comes from. What a header says of it counts only from proxies that we know.

`X-Forwarded-For` is written by everybody on the way, the caller included: only the part that trusted proxies wrote is
believed (read from the right, up to the first address that is none of theirs).
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

from starlette.requests import Request

from svckit.web.runtime import Runtime

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

UNKNOWN = "unknown"
_IPV6_HOME = 64
"""A caller with IPv6 commands a whole /64: counting single addresses would count nothing."""
_MOST_PROXIES = 10
"""Nobody stands behind more of them; a longer list is somebody's game with our time."""


def client_address(request: Request) -> str:
    """The caller's IPv4 address or IPv6 /64 network; ``unknown`` where the connection has none (a Unix socket)."""
    runtime: Runtime = request.app.state.runtime
    peer = request.client.host if request.client else ""
    return address_behind(peer, request.headers.getlist("x-forwarded-for"), networks(runtime.settings.trusted_proxies))


def address_behind(peer: str, forwarded: Iterable[str], trusted: Sequence[Network]) -> str:
    """The caller of a request that ``peer`` hands us with these ``X-Forwarded-For`` headers. Never raises.

    Where something on the way is no address, the caller is whoever wrote it: the last proxy that can be believed.
    """
    found = _parsed(peer)
    if found is None:
        return UNKNOWN
    for text in reversed(",".join(forwarded).rsplit(",", _MOST_PROXIES)):
        if not _within(found, trusted) or (further := _parsed(text.strip())) is None:
            break
        found = further
    return _name(found)


@lru_cache(maxsize=8)
def networks(text: str) -> tuple[Network, ...]:
    """Networks and addresses separated by commas or spaces. Raises `ValueError` for anything else."""
    return tuple(map(ip_network, text.replace(",", " ").split()))


def _parsed(text: str) -> Address | None:
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        found = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return (isinstance(found, IPv6Address) and found.ipv4_mapped) or found


def _within(address: Address, trusted: Sequence[Network]) -> bool:
    return any(address in network for network in trusted)


def _name(address: Address) -> str:
    if isinstance(address, IPv6Address):
        return str(ip_network((address, _IPV6_HOME), strict=False))
    return str(address)
