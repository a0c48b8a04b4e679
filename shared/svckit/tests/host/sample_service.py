"""A service to run as a real process: `python sample_service.py serve`."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any
from uuid import UUID

from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import Field
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.sites import SiteRegistered
from svckit.core.settings import ServiceSettings
from svckit.host.cli import main
from svckit.host.service import Service
from svckit.messaging import Slice, Snapshot, Stated
from svckit.timers import Timer
from svckit.web import PUBLIC, AccessTable, RuntimeDep, SessionDep, router
from svckit.web.runtime import Runtime

endpoints = router("sample")
SITE = UUID(int=1)


class Settings(ServiceSettings):
    crash: bool = Field(default=False, description="Let the background task crash.")


@endpoints.get("/idle")
async def idle() -> dict[str, bool]:
    """Nothing."""
    return {"idle": True}


@endpoints.get("/slow")
async def slow(seconds: float) -> dict[str, bool]:
    """A request that takes its time."""
    await asyncio.sleep(seconds)
    return {"done": True}


@endpoints.get("/boom")
async def boom() -> dict[str, bool]:
    """A fault of ours."""
    raise RuntimeError("the kettle is empty")


@endpoints.post("/echo")
async def echo(body: dict[str, Any], session: SessionDep) -> dict[str, int]:
    """Count the names."""
    return {"names": len(body)}


@endpoints.get("/stream", response_class=EventSourceResponse)
async def stream(runtime: RuntimeDep) -> AsyncIterator[ServerSentEvent]:
    """Events until the service stops."""
    yield ServerSentEvent(data="hello", event="greeting")
    await runtime.stopping.wait()


async def background(runtime: Runtime) -> None:
    """Crashes where the settings say so."""
    assert isinstance(runtime.settings, Settings)
    if runtime.settings.crash:
        raise RuntimeError("the background is on fire")
    await runtime.stopping.wait()


async def bell(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Rings."""


async def midnight(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Takes longer than anybody waits."""
    await asyncio.sleep(600)


async def sites(session: AsyncSession, part: Slice) -> list[Snapshot]:
    """The one site there is."""
    site = SiteRegistered(site_id=SITE, version=3, code="s", name="one", kind="data_centre", timezone="Asia/Shanghai")
    return [Snapshot(SITE, (Stated(site),))] if part.after is None else []


service = Service(
    name="sample",
    title="Sample",
    version="1.0",
    settings=Settings,
    access=AccessTable(
        {
            "GET /idle": PUBLIC,
            "GET /slow": PUBLIC,
            "GET /boom": PUBLIC,
            "POST /echo": PUBLIC,
            "GET /stream": PUBLIC,
        }
    ),
    routers=(endpoints,),
    tasks=(background,),
    timers={"bell": bell, "midnight": midnight},
    publishes=(SiteRegistered,),
    snapshots={SiteRegistered: sites},
    migrations="sample_migrations",
)

if __name__ == "__main__":
    main(service)
