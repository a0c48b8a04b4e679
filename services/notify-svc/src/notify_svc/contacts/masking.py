"""Addresses as they are shown. Pure.

The path and query of a webhook are a key: whoever has them speaks to that group or robot. A mailbox says who somebody
is outside work. So the former are shown whole to nobody, the latter to its person and to HQ administrators.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

HIDDEN = "…"
_TAIL = 4
_TAIL_FROM = 16
"""From this length of path and query on, the last letters tell two addresses apart without giving a key away."""
_SECRET_FROM = 8
"""Parts of a URL that are shorter are words such as "robot" or "send"."""


def shown(channel: str, address: str, *, whole: bool) -> str:
    """The address as a person may see it; ``whole``: they may see the mailbox."""
    if channel == "webhook":
        return _webhook(address)
    if whole or not address:
        return address
    name, at, domain = address.rpartition("@")
    return f"{name[:1] if len(name) > 1 else ''}***{at}{domain}"


def scrubbed(text: str, channel: str, address: str, *, whole: bool) -> str:
    """What a provider said about the address, without what `shown` hides of it."""
    if channel == "webhook":
        text = text.replace(address, shown(channel, address, whole=whole))
        for part in _keys(address):
            text = text.replace(part, HIDDEN)
        return text
    if whole or not address:
        return text
    masked, name = shown(channel, address, whole=False), address.rpartition("@")[0]
    text = re.sub(re.escape(address), lambda _: masked, text, flags=re.IGNORECASE)
    mailbox = rf"(?<!\w){re.escape(name)}(?!\w)"
    return re.sub(mailbox, "***", text, flags=re.IGNORECASE) if len(name) > 2 else text


def _webhook(address: str) -> str:
    origin, rest = _parts(address)
    if rest in {"", "/"}:
        return address
    return f"{origin}/{HIDDEN}{rest[-_TAIL:] if len(rest) >= _TAIL_FROM else ''}"


def _keys(address: str) -> Iterator[str]:
    """Every spelling of what is secret in a URL, the longest first."""
    rest = _parts(address)[1]
    found = {part for spelling in (rest, unquote(rest)) for part in (spelling, *re.split(r"[/?&=#;]", spelling))}
    yield from sorted((part for part in found if len(part) >= _SECRET_FROM), key=len, reverse=True)


def _parts(address: str) -> tuple[str, str]:
    """The origin, and all that follows it."""
    split = urlsplit(address)
    host = split.netloc.rpartition("@")[2]
    origin = f"{split.scheme}://{split.netloc}"
    return f"{split.scheme}://{host}", address[len(origin) :]
