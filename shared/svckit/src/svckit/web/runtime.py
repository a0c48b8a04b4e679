"""What a running service holds: handed to endpoints (`RuntimeDep`), background tasks, handlers' wiring and tests."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from svckit.core.clock import Clock
from svckit.core.settings import ServiceSettings
from svckit.db import Database

if TYPE_CHECKING:
    from svckit.host.service import Service
    from svckit.messaging.bus.port import Bus
    from svckit.web.access import AccessTable
    from svckit.web.auth import Authenticator

T = TypeVar("T")
Check = Callable[[], Awaitable[str | None]]
"""Says what is wrong, or None."""


@dataclass(slots=True)
class Runtime:
    """One process of one service.

    ``stopping`` is set as soon as SIGTERM arrives (streams and tasks watch it and end), or when a background task has
    crashed: then ``failure`` says how, and the process ends non-zero. ``shared``: what a service's own tasks and
    endpoints hold in common, by class.
    """

    service: "Service"
    settings: ServiceSettings
    clock: Clock
    database: Database
    http: httpx.AsyncClient
    bus: "Bus | None" = None
    authenticators: "tuple[Authenticator, ...]" = ()
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
    def access(self) -> "AccessTable":
        """Who may call what."""
        return self.service.access
