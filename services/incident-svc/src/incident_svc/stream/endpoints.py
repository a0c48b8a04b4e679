"""HTTP of the live stream."""

from typing import Annotated, cast
from uuid import UUID

from fastapi import Depends, Header, Query
from fastapi.responses import StreamingResponse
from pydantic import TypeAdapter, ValidationError

from incident_svc.incidents.schemas import LevelFilter
from incident_svc.settings import Settings
from incident_svc.stream import repository
from incident_svc.stream.domain import LIVE, Filter, Start, start_at
from incident_svc.stream.errors import BadSince
from incident_svc.stream.following import Follower
from incident_svc.stream.hub import Hub
from svckit.db import Database
from svckit.web import ExerciseQuery, Principal, PrincipalDep, RuntimeDep, UtcDatetime, router
from svckit.web.revocations import Revocations

endpoints = router("stream")
LARGEST = 2**63 - 1
HEARTBEAT_HEADER = "X-Heartbeat-Seconds"
"""Says how often something is sent at least, so that clients know which silence means that the connection is gone."""
HEADERS = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
EXAMPLE = 'id: 42\nevent: incident.opened\ndata: {"position":42,"type":"incident.opened","incident_id":"…"}\n\n'
STREAM = {
    "description": "Server-sent events: `id` = position, `event` = the event's type, `data` = its JSON.",
    "content": {"text/event-stream": {"schema": {"type": "string"}, "example": EXAMPLE}},
}
_TIME: TypeAdapter[UtcDatetime] = TypeAdapter(UtcDatetime)


def wanted(
    principal: PrincipalDep,
    site_id: Annotated[list[UUID], Query(max_length=100, description="Only these sites")] = [],  # noqa: B006
    level: Annotated[list[LevelFilter], Query(max_length=4, description="Only these levels")] = [],  # noqa: B006
    exercise: ExerciseQuery = "false",
) -> Filter:
    """The filters given; without a site, all the caller may see. Every route refuses a foreign site by itself."""
    return Filter(sites=_sites(principal, site_id), levels=frozenset(level) or None, exercise=exercise)


def hub(runtime: RuntimeDep) -> Hub:
    """The readers of this process."""
    return Hub.of(runtime, cast("Settings", runtime.settings).stream_queue)


async def start(
    hub: Annotated[Hub, Depends(hub)],
    runtime: RuntimeDep,
    since: Annotated[
        str | None,
        Query(max_length=40, description="A position (0: all that is kept) or an ISO time; without it: from now on"),
    ] = None,
    last_event_id: Annotated[
        str | None, Header(max_length=200, description="The last id you saw; goes before `since`")
    ] = None,
) -> Start:
    """Where the reader begins. An unreadable Last-Event-ID begins anew, for a browser would never correct it."""
    if last_event_id is not None and last_event_id.strip():
        return await _resume(hub, runtime.database, last_event_id.strip())
    return LIVE if since is None else await _since(hub, runtime.database, since.strip())


@endpoints.get("/stream", response_class=StreamingResponse, responses={200: STREAM})
async def follow_incidents(
    wanted: Annotated[Filter, Depends(wanted)],
    start: Annotated[Start, Depends(start)],
    hub: Annotated[Hub, Depends(hub)],
    principal: PrincipalDep,
    runtime: RuntimeDep,
) -> StreamingResponse:
    """Every incident event of your sites as it happens (text/event-stream).

    Come back with `Last-Event-ID` and nothing is missed or told twice. `event: reset` means that too much time has
    passed to tell it all: fetch the list again, the stream goes on from there. A reader that is too slow is let go and
    may come back with its last id. A comment comes after every `X-Heartbeat-Seconds` of silence
    (`FW_STREAM_HEARTBEAT_S`): longer silence means that the connection is gone.

    Beside the facts of its event each carries `next_escalation_at`, `exhausted` and `acknowledged_until` as they stand
    after it. `incident.told` is not an event of the bus: `told` holds the lines of the incident's `told` that changed.
    """
    settings = cast("Settings", runtime.settings)
    follower = Follower(
        database=runtime.database,
        hub=hub,
        wanted=wanted,
        start=start,
        page=settings.stream_page,
        heartbeat_s=settings.stream_heartbeat_s,
        until=principal.expires_at,
        void=lambda: Revocations.of(runtime).ended(principal),
    )
    headers = {**HEADERS, HEARTBEAT_HEADER: str(settings.stream_heartbeat_s)}
    return StreamingResponse(follower.stream(), media_type="text/event-stream", headers=headers)


def _sites(principal: Principal, asked: list[UUID]) -> frozenset[UUID] | None:
    if not asked:
        return principal.sites
    return frozenset(asked) if principal.sites is None else principal.sites.intersection(asked)


async def _resume(hub: Hub, database: Database, last_event_id: str) -> Start:
    if not last_event_id.isascii() or not last_event_id.isdigit() or int(last_event_id) > LARGEST:
        return Start(after=None, reset=True)
    return await _at(hub, database, int(last_event_id))


async def _since(hub: Hub, database: Database, since: str) -> Start:
    if since.isascii() and since.isdigit() and int(since) <= LARGEST:
        return await _at(hub, database, int(since))
    if since[4:5] != "-":
        raise BadSince  # pydantic would read "1.5" as seconds since 1970
    try:
        # A "+" that the client did not escape arrives as a space.
        moment = _TIME.validate_python(since.replace(" ", "+"))
    except ValidationError:
        raise BadSince from None
    async with hub.catching_up, database.read() as session:
        position = await repository.position_before(session, moment)
    return LIVE if position is None else Start(after=position)


async def _at(hub: Hub, database: Database, position: int) -> Start:
    if hub.covers(position):
        return Start(after=position)
    async with hub.catching_up, database.read() as session:
        head, pruned = await repository.head(session)
    return start_at(position, head=head, pruned=pruned)
