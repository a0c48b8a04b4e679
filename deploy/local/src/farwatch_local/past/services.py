"""The five services in this process, on a clock that is handed to them; what they do stays among them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import httpx
from sqlalchemy import text

from farwatch_local.demo.api import Api
from farwatch_local.past.service import RunningService, Waiting
from incident_svc.app import service as incident
from monitoring_svc.app import service as monitoring
from monitoring_svc.readings.partition_maintenance import keep_partitions
from monitoring_svc.settings import Settings as MonitoringSettings
from notify_svc.app import service as notify
from notify_svc.attempts.sender import Sender
from notify_svc.channels.port import Channel
from notify_svc.sending import build_sender
from notify_svc.settings import Settings as NotifySettings
from reporting_svc.app import service as reporting
from roster_svc.app import service as roster
from roster_svc.settings import Settings as RosterSettings
from roster_svc.staff import repository as staff
from roster_svc.tokens.keys import key_ring
from roster_svc.tokens.service import token_of
from svckit.core.clock import ToldClock

SERVICES = (roster, monitoring, incident, notify, reporting)
QUIET: dict[str, Any] = {
    "rate_limit_user": 0,
    "rate_limit_station": 0,
    "rate_limit_address": 0,
    "jwks_url": "",
    "readings_judged_at_once": 100_000,
    "on_duty_patience_s": 0,
}
"""Two weeks pass in seconds: nobody is too fast. Keys and revocations are not asked for over a network."""
SENDER = 1
_DRAWN = text(
    "SELECT due_at FROM timers WHERE kind = :kind AND subject = :subject AND fired_at IS NULL ORDER BY due_at"
)
_TRIES = 2_000
_SHORTLY_S = 0.02


class Services:
    """All five on one clock: the clients of its people, and what is due handed from one to the next."""

    def __init__(self, clock: ToldClock, services: Mapping[str, RunningService], sender: Sender) -> None:
        self.clock = clock
        self.by_name = services
        self._sender = sender
        self._apis: dict[str, Api] = {}
        self._seen: dict[str, Waiting] = {}
        routes = {name: httpx.ASGITransport(service.app) for name, service in services.items()}
        self._client = httpx.AsyncClient(
            transport=_FrontDoor(routes, self._changed),
            base_url="http://past/api",
            headers={"Accept-Language": "zh-CN"},
        )

    async def as_(self, username: str) -> Api:
        """The API as this account sees it, with a token of roster-svc's own that outlasts the writing."""
        if username not in self._apis:
            service = self.by_name["roster"]
            async with service.database.read() as session:
                account = await staff.find_account(session, username)
            assert account is not None, f"there is no account {username}"
            token = token_of(account, cast("RosterSettings", service.runtime.settings), datetime.now(UTC))
            self._apis[username] = Api(self._client, authorization=f"Bearer {token.access_token}")
        return self._apis[username]

    def as_station(self, api_key: str) -> Api:
        """The API as a station sees it."""
        return Api(self._client, authorization=f"Bearer {api_key}")

    async def until(self, moment: datetime) -> None:
        """Let time pass: everything that is due until ``moment`` happens at its own time."""
        while (due := await self.settle()) is not None and due <= moment:
            await self._go_to(due)
        await self._go_to(moment)

    async def drawn(self, kind: str, shift_id: str) -> list[datetime]:
        """When what is drawn at random for the shift comes: only the database knows beforehand."""
        async with self.by_name["roster"].database.read() as session:
            return list(await session.scalars(_DRAWN, {"kind": kind, "subject": shift_id}))

    async def settle(self) -> datetime | None:
        """Relay events, fire and send what is due, until nothing is left to do now. When the next thing is due."""
        while True:
            now = self.clock.now()
            unseen = [service for name, service in self.by_name.items() if name not in self._seen]
            for look in await asyncio.gather(*(service.look() for service in unseen)):
                self._seen[look.service.service.name] = look
            busy = [look for look in self._seen.values() if look.now(now)]
            if not busy:
                return min((look.at for look in self._seen.values() if look.at is not None), default=None)
            for look in busy:
                await self._work(look, now)

    async def _work(self, look: Waiting, now: datetime) -> None:
        self._changed(look.service.service.name)
        if look.unpublished:
            for name in await look.service.relay(self.by_name.values(), now):
                self._changed(name)
        if look.at is not None and look.at <= now:
            await look.service.fire_due(self.clock)
            if look.service.service is notify:
                await self._sender.drain()

    def _changed(self, name: str) -> None:
        """What waits in the service is to be looked at again: only there something was written."""
        self._seen.pop(name, None)

    async def _go_to(self, moment: datetime) -> None:
        if moment.date() > self.clock.now().date():
            await self.keep_partitions(moment)
        self.clock.set(moment)

    async def keep_partitions(self, now: datetime) -> None:
        """What monitoring-svc does every hour: room for the readings of the days to come."""
        service = self.by_name["monitoring"]
        settings = cast("MonitoringSettings", service.runtime.settings)
        await keep_partitions(service.database, now, timedelta(days=settings.readings_retention_days))

    async def close(self) -> None:
        """Let go of what the sender and the clients hold."""
        await self._sender.stop(0.0)
        await self._client.aclose()


class _FrontDoor(httpx.AsyncBaseTransport):
    """What Caddy does in a run: ``/api/<service>/…`` goes to the service."""

    def __init__(self, routes: Mapping[str, httpx.AsyncBaseTransport], changed: Callable[[str], None]) -> None:
        self._routes = routes
        self._changed = changed

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer as the service does."""
        name = request.url.path.split("/")[2]
        if request.method != "GET":
            self._changed(name)
        return await self._routes[name].handle_async_request(request)


@asynccontextmanager
async def started(urls: Mapping[str, str], start: datetime, channels: Mapping[str, Channel]) -> AsyncIterator[Services]:
    """The services on these databases (by name), whose clock shows ``start``; calls go nowhere but to ``channels``."""
    clock = ToldClock(start)
    async with AsyncExitStack() as stack:
        keys = key_ring(RosterSettings(database_url=urls["roster"], **QUIET))
        running = {
            service.name: await stack.enter_async_context(
                RunningService.started(service, urls[service.name], clock, keys, QUIET)
            )
            for service in SERVICES
        }
        notifying = running["notify"]
        settings = cast("NotifySettings", notifying.runtime.settings)
        sender = await build_sender(notifying.database, clock, settings, owner=SENDER, over=channels)
        services = Services(clock, running, sender)
        stack.push_async_callback(services.close)
        await _first_account(running["roster"])
        await services.keep_partitions(start)
        yield services


async def _first_account(service: RunningService) -> None:
    for _ in range(_TRIES):
        if "first_account" not in service.runtime.ready_checks:
            return
        await asyncio.sleep(_SHORTLY_S)
    raise TimeoutError("roster-svc made no first account")
