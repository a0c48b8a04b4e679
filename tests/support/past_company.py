"""A company of five services in this process, on one clock that is set: a day passes in seconds, and says who was
called when. Everything is real but the bus, whose records go straight to the consumers, and the channels (ADR 0023).
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from farwatch_local import signing_keys
from farwatch_local.home import Home
from farwatch_local.past.channels import PastChannel, past_channels
from farwatch_local.past.services import SERVICES, started
from notify_svc.attempts.domain import Outcome, Sent, State
from notify_svc.channels.port import Channel, Outgoing
from svckit.testing.databases import fresh_database

NAMES = [service.name for service in SERVICES]


class Sink(PastChannel):
    """Takes every message, and keeps it."""

    def __init__(self) -> None:
        super().__init__(Sent(State.ACCEPTED, "250 2.0.0 Ok: queued"))
        self.messages: list[Outgoing] = []

    async def send(self, message: Outgoing) -> Outcome:
        """See `Channel`."""
        self.messages.append(message)
        return await super().send(message)


@dataclass
class Company:
    """A home and its databases."""

    home: Home
    databases: dict[str, str]

    def running(self, start: datetime, *, email: Channel | None = None) -> Any:
        """The services once more, at a later moment; mails go to ``email``, or nowhere."""
        return started(self.databases, start, past_channels([]) | ({"email": email} if email else {}))

    async def rows(self, service: str, query: str, *values: Any) -> list[dict[str, Any]]:
        """What a service's database says."""
        connection = await asyncpg.connect(self.databases[service])
        try:
            return [dict(row) for row in await connection.fetch(query, *values)]
        finally:
            await connection.close()


@asynccontextmanager
async def founded(root: Path) -> AsyncIterator[Company]:
    """A company with a home and databases of its own, and what its supervisor would tell the services."""
    home = Home(root / "home")
    home.prepare()
    signing_keys.ensure(home)
    async with AsyncExitStack() as stack:
        databases = {name: await stack.enter_async_context(fresh_database(f"{name}_svc.migrations")) for name in NAMES}
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("FW_SIGNING_KEYS_DIR", str(home.signing_keys))
        patch.setenv("FW_ADMIN_PASSWORD", "a long enough password")
        patch.setenv("FW_WEBHOOK_ALLOW_PRIVATE", "true")
        yield Company(home, databases)
