"""The harness of roster-svc and the words its stories are told in."""

import sys
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from argon2 import PasswordHasher
from opening_values import OPENS_AT_ONCE

from roster_svc.app import service
from roster_svc.settings import Settings
from roster_svc.staff import passwords
from svckit.testing import Harness, service_fixture
from svckit.testing.pool import pooled_database

sys.path.insert(0, str(Path(__file__).parent))

from issuer_story import PASSWORD, add_key, client_of, until_ready

svc = service_fixture(service)
_PRODUCTION_HASHING = passwords._hasher
POSTS = ("duty_chief", "tech_ops", "security_monitor", "business_ops")
"""Whom a story does not describe more closely may hold any post."""


@pytest.fixture
def production_hashing() -> PasswordHasher:
    """What hashes passwords outside of these tests."""
    return _PRODUCTION_HASHING


@pytest.fixture(autouse=True)
def _quick_hashing(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The real argon2 at its lowest cost: the stories need many logins, not slow ones."""
    monkeypatch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    passwords._nobodys_hash.cache_clear()
    yield
    passwords._nobodys_hash.cache_clear()


class Roster:
    """Sites, people and shifts, made over HTTP by the headquarters administrator."""

    def __init__(self, svc: Harness) -> None:
        self.svc = svc
        self.hq = svc.as_user(["hq_admin"])
        self._made = 0
        self._easy: set[str] = set()

    @property
    def now(self) -> datetime:
        return self.svc.clock.now()

    async def site(self, *, opens_at_once: bool = True, **changes: Any) -> UUID:
        """A site whose shifts start without opening conditions, unless the story is about those."""
        self._made += 1
        site = {"code": f"site-{self._made}", "name": "乌兰察布", "kind": "data_centre", "timezone": "Asia/Shanghai"}
        site |= changes
        if opens_at_once:
            await self._opens_at_once(site["kind"])
        return await self._make("/sites", site)

    async def person(self, *sites: UUID, name: str = "李建国", roles: tuple[str, ...] = POSTS, **more: Any) -> UUID:
        self._made += 1
        person = {"code": f"p-{self._made}", "name": name, "roles": roles, "site_ids": [str(site) for site in sites]}
        return await self._make("/staff", {**person, **more})

    async def shift(
        self, site: UUID, *who: tuple[UUID, str], starts_in_h: float = 0, hours: float = 12, published: bool = True
    ) -> UUID:
        """A shift of these people; a published one that names no duty chief gets one of its own."""
        if published and not any(post == "duty_chief" for _, post in who):
            who = (*who, (await self.person(site, name="值班长"), "duty_chief"))
        starts_at = self.now + timedelta(hours=starts_in_h)
        shift = await self._make(
            "/shifts",
            {
                "site_id": str(site),
                "starts_at": starts_at.isoformat(),
                "ends_at": (starts_at + timedelta(hours=hours)).isoformat(),
                "assignments": [{"staff_id": str(person), "post": post} for person, post in who],
            },
        )
        if published:
            assert (await self.hq.post(f"/shifts/{shift}/publish")).status_code == 200
        return shift

    def as_person(self, person: UUID, *sites: UUID, role: str = "site_staff") -> httpx.AsyncClient:
        return self.svc.as_user([role], sites=list(sites), id=person)

    async def on_duty(self, site: UUID, **params: str) -> dict[str, Any]:
        answer = await self.hq.get("/on-duty", params={"site_id": str(site), **params})
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def lets_go(self, site: UUID) -> None:
        """The site does not ask for a relief before somebody leaves."""
        assert (await self.hq.put(f"/policies/{site}", json={"relief_before_leaving": False})).status_code == 200

    async def needs_no_handover(self, site: UUID) -> None:
        """At the site a relief that is there is enough: handovers have stories of their own."""
        assert (await self.hq.put(f"/policies/{site}", json={"handover_before_leaving": False})).status_code == 200

    async def has_no_default_tasks(self, site: UUID) -> None:
        """Shifts of the site get no tasks from templates: tasks have stories of their own."""
        assert (await self.hq.put(f"/policies/{site}", json={"default_tasks": False})).status_code == 200

    async def _opens_at_once(self, kind: str) -> None:
        if kind not in self._easy:
            self._easy.add(kind)
            figures = await self.hq.put(f"/site-type-policies/{kind}", json=OPENS_AT_ONCE)
            assert figures.status_code == 200, figures.text

    async def _make(self, path: str, body: dict[str, Any]) -> UUID:
        answer = await self.hq.post(path, json=body)
        assert answer.status_code == 201, answer.text
        return UUID(answer.json()["id"])


@pytest.fixture
def roster(svc: Harness) -> Roster:
    return Roster(svc)


@pytest.fixture
async def site(roster: Roster) -> UUID:
    """A site on the register."""
    return await roster.site()


@pytest.fixture
async def issuer(tmp_path: Path, postgres_server: str) -> AsyncIterator[httpx.AsyncClient]:
    """The service as it runs in production: its own keys, the real clock, the first account made at its start."""
    add_key(tmp_path, "one.pem")
    async with pooled_database(service.migrations) as url:
        settings = Settings(
            database_url=url, signing_keys_dir=tmp_path, signing_keys_rescan_s=0.001, admin_password=PASSWORD
        )
        app = service.app(settings, role="api")
        async with app.router.lifespan_context(app), client_of(app) as client:
            await until_ready(client)
            yield client
