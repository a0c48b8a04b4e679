"""A service as it is declared, and as it runs: handed to endpoints (`RuntimeDep`), background tasks and tests."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar
from uuid import UUID

import httpx
from fastapi import APIRouter
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event
from svckit.core.clock import Clock
from svckit.core.errors import NotFound
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.messaging import SnapshotQuery, Subscriptions
from svckit.messaging.bus.port import Bus
from svckit.timers import TimerHandler
from svckit.web.access import AccessTable
from svckit.web.auth import Authenticator
from svckit.web.keys import KeySource

T = TypeVar("T")
Role = Literal["serve", "api", "worker"]
"""What a process does: answer HTTP (``api``), work on events and deadlines (``worker``), or both (``serve``)."""
Check = Callable[[], Awaitable[str | None]]
"""Says what is wrong, or None."""
RevocationLoader = Callable[[], Awaitable[Mapping[str, float]]]
"""Gives the whole list: `mark_of` a subject, and the time (seconds since 1970) before which its tokens are void."""
DutyRegister = Callable[[UUID], Awaitable[frozenset[UUID]]]
"""The sites where somebody is on duty now."""
Task = Callable[["Runtime"], Awaitable[None]]
HealthFacts = Callable[[AsyncSession, "Runtime"], Awaitable[dict[str, Any]]]


@dataclass(frozen=True, kw_only=True)
class ServiceDefinition:
    """What a service is made of; `svckit.host.service.Service` makes its processes.

    ``tasks`` run where events are worked on (``serve``, ``worker``), ``api_tasks`` where HTTP is answered (``serve``,
    ``api``). ``body_limits`` maps a route to the name of the setting that holds its limit. ``telemetry`` are the routes
    whose calls are measurements and not actions: the audit log leaves them out; ``exports`` those that take data out:
    it tells everybody's calls. ``keys`` and ``authenticators`` are made from the runtime: the issuer itself brings its
    own keys, stations theirs; ``revocations`` where it reads whose tokens are void, which the others ask it.
    ``duty_register`` knows where somebody is on duty, for the rights that the access table ties to that.
    ``snapshots``: by the event that begins an aggregate's life, how the service states its aggregates of that kind
    again (`republish`, ADR 0018), for projections of others that were not there from the beginning.
    ``foreign_site`` is the answer to a query for a site that is missing or out of the caller's scope.
    ``health_facts`` is what only this service knows of its health, for ``/vitalz``.
    """

    name: str
    title: str
    version: str
    settings: type[ServiceSettings]
    access: AccessTable
    routers: tuple[APIRouter, ...]
    migrations: str
    subscriptions: tuple[Subscriptions, ...] = ()
    timers: Mapping[str, TimerHandler] = field(default_factory=dict)
    tasks: tuple[Task, ...] = ()
    api_tasks: tuple[Task, ...] = ()
    publishes: tuple[type[Event], ...] = ()
    snapshots: Mapping[type[Event], SnapshotQuery] = field(default_factory=dict)
    body_limits: Mapping[str, str] = field(default_factory=dict)
    telemetry: frozenset[str] = frozenset()
    exports: frozenset[str] = frozenset()
    keys: Callable[["Runtime"], KeySource] | None = None
    health_facts: HealthFacts | None = None
    revocations: Callable[["Runtime"], RevocationLoader] | None = None
    duty_register: Callable[["Runtime"], DutyRegister] | None = None
    authenticators: tuple[Callable[["Runtime"], Authenticator], ...] = ()
    foreign_site: type[NotFound] = NotFound

    def __post_init__(self) -> None:
        """Raises `ValueError` where two lanes would take one another's events for done, or where a snapshot states
        what another service owns.
        """
        taken = [(lane.inbox, name) for lane in self.subscriptions for name in (*lane.handlers, *lane.raw)]
        if twice := sorted({name for inbox, name in taken if taken.count((inbox, name)) > 1}):
            raise ValueError(f"{', '.join(twice)}: subscribed to by two lanes that share an inbox")
        if foreign := sorted(event.type for event in self.snapshots.keys() - set(self.publishes)):
            raise ValueError(f"{', '.join(foreign)}: stated in snapshots, but not published by this service")

    @property
    def prefix(self) -> str:
        """Where the service's paths begin, behind every gateway."""
        return f"/api/{self.name}/v1"

    @property
    def source(self) -> str:
        """The service's name in events, logs and pg_stat_activity: ``incident-svc``."""
        return f"{self.name}-svc"

    def body_limit(self, route: str, settings: ServiceSettings) -> int:
        """Bytes a request to this route may carry."""
        limit: int = getattr(settings, self.body_limits.get(route, "body_limit_bytes"))
        return limit


@dataclass(slots=True)
class Runtime:
    """One process of one service.

    ``stopping`` is set as soon as SIGTERM arrives (streams and tasks watch it and end), or when a background task has
    crashed: then ``failure`` says how, and the process ends non-zero. ``shared``: what a service's own tasks and
    endpoints hold in common, by class.
    """

    service: ServiceDefinition
    settings: ServiceSettings
    clock: Clock
    database: Database
    http: httpx.AsyncClient
    bus: Bus | None = None
    authenticators: tuple[Authenticator, ...] = ()
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    failure: BaseException | None = None
    ready: bool = False
    live_checks: dict[str, Check] = field(default_factory=dict)
    ready_checks: dict[str, Check] = field(default_factory=dict)
    shared: dict[type[Any], Any] = field(default_factory=dict)

    def singleton(self, kind: type[T], make: Callable[[], T]) -> T:
        """The one object of a class that this process has; made when it is first asked for."""
        found: T | None = self.shared.get(kind)
        if found is None:
            found = self.shared[kind] = make()
        return found

    @property
    def access(self) -> AccessTable:
        """Who may call what."""
        return self.service.access
