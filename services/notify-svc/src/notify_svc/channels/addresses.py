"""Which addresses we connect to when somebody else names the host (SSRF, ARCHITECTURE §7). Pure."""

import re
import socket
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import SplitResult, urlsplit

from notify_svc.channels.errors import AddressRefused

IPAddress = IPv4Address | IPv6Address

_SCHEMES = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9_]([a-z0-9_.-]{0,251}[a-z0-9])?\.?", re.IGNORECASE)
_PRIVATE = tuple(
    ip_network(block)
    for block in ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7")
)
_GLOBAL_UNICAST = ip_network("2000::/3")
_NAT64 = ip_network("64:ff9b::/96")
_NAT64_LOCAL = ip_network("64:ff9b:1::/48")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a webhook goes: the parts of its URL that a connection needs."""

    scheme: str
    host: str
    port: int
    url: str


def parse(url: str) -> Endpoint:
    """Take a webhook URL apart. Raises `AddressRefused` for anything but plain http(s) to a host."""
    if any(ord(letter) <= 32 or ord(letter) == 127 for letter in url) or "\\" in url:
        raise AddressRefused(reason="malformed")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise AddressRefused(reason="malformed") from None
    if parts.scheme not in _SCHEMES:
        raise AddressRefused(reason="scheme")
    if parts.username is not None or parts.password is not None:
        raise AddressRefused(reason="credentials")
    host = _host(parts)
    return Endpoint(parts.scheme, host, port or _SCHEMES[parts.scheme], url)


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    if literal(host) is not None:
        return host
    if not _HOST.fullmatch(host):
        raise AddressRefused(reason="malformed")
    return host


def literal(host: str) -> IPAddress | None:
    """The address a host part spells out, also in the old forms a resolver takes (2130706433, 0x7f.1, 017700000001)."""
    try:
        return ip_address(host)
    except ValueError:
        pass
    try:
        return IPv4Address(socket.inet_aton(host))
    except (OSError, ValueError):
        return None


def refuse_internal(address: IPAddress, *, allow_private: bool) -> None:
    """Raise `AddressRefused` unless `address` is public; `allow_private` lets loopback and private networks pass.

    Link-local addresses (cloud metadata), multicast and reserved ranges never pass.
    """
    inner = _unwrapped(address)
    if allow_private and any(inner in block for block in _PRIVATE if block.version == inner.version):
        return
    if inner.is_multicast or inner.is_reserved or not inner.is_global:
        raise AddressRefused(reason="internal")
    if inner.version == 6 and inner not in _GLOBAL_UNICAST:
        raise AddressRefused(reason="internal")


def _unwrapped(address: IPAddress) -> IPAddress:
    """The IPv4 address inside an IPv6 one: mapped, 6to4, Teredo or NAT64, each a way around a naive check."""
    if isinstance(address, IPv4Address):
        return address
    if address in _NAT64 or address in _NAT64_LOCAL:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    teredo = address.teredo
    return address.ipv4_mapped or address.sixtofour or (teredo[1] if teredo else None) or address
