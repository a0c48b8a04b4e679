"""Callers, targets and what an answer gives away: the words of the access walk."""

import hashlib
import importlib
import re
from dataclasses import dataclass
from typing import Any

import httpx
from sqlalchemy import text

from contracts.roles import HQ_READERS, Role
from svckit.core.ids import uuid7
from svckit.host.service import Service
from svckit.testing import Harness

from .places.ground import Ask, Ground, Place

ROLE_REQUIRED = "urn:farwatch:problem:role-required"
GLOBAL_ROLES = tuple(HQ_READERS)


def ground_of(service: Service) -> Ground:
    """The service's place and requests."""
    found: Ground = importlib.import_module(f".places.{service.name}", __package__).GROUND
    return found


def caller(harness: Harness, role: Role, place: Place, *, everywhere: bool = False) -> httpx.AsyncClient:
    """Somebody of the place with this role; ``everywhere``: whose token names every site."""
    if role is Role.STATION and place.api_key is not None:
        return harness.client(place.api_key, **{"Accept-Language": "en"})
    sites = None if everywhere else [place.site_id]
    return harness.as_user([role], sites=sites, id=place.ids.get("staff_id") or uuid7())


@dataclass(frozen=True)
class Request:
    """A route's request about a place."""

    route: str
    ask: Ask
    place: Place

    async def sent_by(self, client: httpx.AsyncClient, *, query: bool = True) -> httpx.Response:
        """Its answer. ``query``: with the route's own query."""
        method, path = self.route.split(" ")
        values: dict[str, Any] = {"params": self.ask.query(self.place)} if query and self.ask.query else {}
        if self.ask.body is not None:
            values["json"] = self.ask.body(self.place)
        if self.ask.content is not None:
            content, kind = self.ask.content
            values |= {"content": content, "headers": {"Content-Type": kind}}
        return await client.request(method, re.sub(r"\{(\w+)\}", self._id, path), **values)

    def _id(self, found: re.Match[str]) -> str:
        name = self.ask.names.get(found[1], found[1])
        return str(self.place.site_id) if name == "site_id" else str(self.place.ids.get(name, name))


def told(answer: httpx.Response, place: Place) -> tuple[int, str]:
    """An answer without what the caller has said itself and what differs in every answer."""
    words = re.sub(r'"trace_id":\s*(null|"\w+")', "", answer.text)
    for known in (str(place.site_id), *map(str, place.ids.values())):
        words = words.replace(known, "…")
    return answer.status_code, words


async def digest(harness: Harness) -> str:
    """A fingerprint of all that the service has stored, but for the audit log, which tells of refusals, too."""
    async with harness.runtime.database.read() as session:
        names = await session.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"))
        names = [name for name in names if not name.startswith("audit_")]
        rows = hashlib.sha256()
        for name in names:
            query = text(f'SELECT md5(string_agg(t::text, chr(10) ORDER BY t::text)) FROM "{name}" t')
            rows.update(f"{name}={await session.scalar(query)};".encode())
    return rows.hexdigest()
