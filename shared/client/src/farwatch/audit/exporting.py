"""Taking the chains out of the services over HTTP, into one file."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx

from farwatch.audit.chain import Statement
from farwatch.audit.checking import statements
from farwatch.audit.files import FORMAT, Export, chain_line, encode, entry_line, manifest_line, read

SERVICES = ("roster", "monitoring", "incident", "notify", "reporting")
_PAGE = 1000
Json = dict[str, Any]


class CannotExport(Exception):
    """A service refuses or does not answer; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Range:
    """Which entries; None: from the first, to the last."""

    since: datetime | None = None
    until: datetime | None = None

    @property
    def query(self) -> dict[str, str]:
        """As query parameters."""
        limits = {"since": self.since, "until": self.until}
        return {name: limit.isoformat() for name, limit in limits.items() if limit is not None}


class Logs:
    """The audit logs behind one address. Use as a context manager."""

    def __init__(self, url: str, token: str, transport: httpx.BaseTransport | None = None) -> None:
        headers = {"Authorization": f"Bearer {token}", "Accept-Language": "en", "User-Agent": "farwatch-audit"}
        self._http = httpx.Client(base_url=url.rstrip("/"), headers=headers, timeout=60, transport=transport)

    def __enter__(self) -> "Logs":
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def head(self, service: str) -> Json:
        """The end of a chain, signed."""
        return self._get(f"/api/{service}/v1/audit/head")

    def pieces(self, service: str, range_: Range, last: int) -> Iterator[Json]:
        """A chain up to entry ``last``, piece by piece, without a gap; at least one piece."""
        after = 0
        while True:
            piece = self._get(f"/api/{service}/v1/audit/chain", **range_.query, after=str(after), limit=str(_PAGE))
            start = max(piece["first"], after + 1)
            piece["entries"] = piece["entries"][: max(0, last - start + 1)]
            yield piece
            after = start + len(piece["entries"]) - 1
            if len(piece["entries"]) < _PAGE:
                return

    def _get(self, path: str, **query: str) -> Json:
        try:
            answer = self._http.get(path, params=query)
        except httpx.TransportError as error:
            raise CannotExport(f"{path}: no answer ({type(error).__name__})") from error
        if not answer.is_success:
            raise CannotExport(f"{path}: {answer.status_code} {answer.text[:500]}")
        found: Json = answer.json()
        return found


def token_of(url: str, username: str, password: str) -> str:
    """Log in. Raises `CannotExport`."""
    try:
        body = {"username": username, "password": password}
        answer = httpx.post(f"{url.rstrip('/')}/api/roster/v1/auth/token", json=body, timeout=30)
    except httpx.TransportError as error:
        raise CannotExport(f"{url}: no answer ({type(error).__name__})") from error
    if not answer.is_success:
        raise CannotExport(f"logging in as {username}: {answer.status_code} {answer.text[:500]}")
    return str(answer.json()["access_token"])


def export(logs: Logs, target: Path, range_: Range) -> Export:
    """Write the file, whole or not at all; what was written, as a checker reads it. Raises `CannotExport`, `OSError`.

    Every head is looked at twice: what a witness had written at the first look speaks of entries that are there at the
    second, up to which the chains are written down.
    """
    settled = {service: logs.head(service)["seq"] for service in SERVICES}
    heads = {service: logs.head(service) for service in SERVICES}
    since, until = (limit and limit.isoformat() for limit in (range_.since, range_.until))
    header = {"farwatch": "audit export", "format": FORMAT, "made_at": _now(), "since": since, "until": until}
    content = bytearray(encode(header) + b"\n")
    chains = []
    for service in SERVICES:
        chain = _append(content, logs, service, range_, heads[service])
        chains.append({**chain, "settled": settled[service]})
    said = list(statements(read(target.name, bytes(content))))
    digest = hashlib.sha256(content).hexdigest()
    content += manifest_line({"chains": chains, "witnesses": _newest(said), "sha256": digest})
    fresh = target.with_name(f".{target.name}.new")
    try:
        fresh.write_bytes(content)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
    return read(target.name, bytes(content))


def _append(content: bytearray, logs: Logs, service: str, range_: Range, head: Json) -> Json:
    """Write down one chain; what the manifest says of it."""
    content += chain_line(head["chain_id"], head["service"])
    chain = {"service": head["service"], "chain_id": head["chain_id"], "head": head}
    for piece in logs.pieces(service, range_, head["seq"]):
        if "first" not in chain:
            last = min(head["seq"], piece["last"])
            chain |= {"first": piece["first"], "last": last, "previous": piece["previous"]}
        for entry in piece["entries"]:
            content += entry_line(entry["entry"], entry["hash"])
    return chain


def _newest(said: Iterable[Statement]) -> list[Json]:
    """The newest that each witness has seen of each chain, and each service's newest checkpoint."""
    newest: dict[tuple[str, str], Statement] = {}
    for one in said:
        known = newest.setdefault((one.by, one.chain_id), one)
        if one.seq > known.seq:
            newest[one.by, one.chain_id] = one
    fields = ("by", "service", "chain_id", "seq", "hash", "at", "key", "signature")
    return [{name: getattr(one, name) for name in fields} for one in newest.values()]


def _now() -> str:
    return datetime.now(UTC).isoformat()
