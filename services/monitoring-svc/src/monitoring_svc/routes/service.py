"""Use cases of routes: setting them, and issuing the codes at their checkpoints (R-2.2.2a)."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.projections import sites
from monitoring_svc.routes import repository
from monitoring_svc.routes.domain import Codes
from monitoring_svc.routes.errors import CheckpointNotFound, CheckpointsNamedTwice, RouteNotFound
from monitoring_svc.routes.models import CheckpointCode, Route, RouteVersion
from monitoring_svc.routes.schemas import CodeRead, RouteBody, RouteContentBody, RouteCreate
from svckit.core.ids import uuid7
from svckit.web import Principal, require_version

_CONTENT = set(RouteContentBody.model_fields)


async def add(session: AsyncSession, body: RouteCreate, principal: Principal, now: datetime) -> Route:
    """Add a route with a code for each checkpoint."""
    await _check(session, body, body.site_id, principal)
    route = Route(
        id=uuid7(), version=1, site_id=body.site_id, active=body.active, content=_content(body), code_key=uuid4()
    )
    session.add(route)
    return await _kept(session, route, set(), principal, now)


async def change(
    session: AsyncSession, route_id: UUID, body: RouteBody, principal: Principal, version: int | None, now: datetime
) -> Route:
    """Set a further version; patrols that are open keep theirs. A checkpoint that comes back gets a code of its own."""
    route = await lock(session, route_id, principal)
    require_version(version, route.version)
    await _check(session, body, route.site_id, principal)
    stood = {one.key for one in route.says.checkpoints}
    route.active, route.content = body.active, _content(body)
    route.version += 1
    return await _kept(session, route, stood, principal, now)


async def get(session: AsyncSession, route_id: UUID, principal: Principal) -> Route:
    """The route, or `RouteNotFound` where it is missing or of a foreign site."""
    route = await repository.find(session, principal, route_id)
    if route is None:
        raise RouteNotFound(id=route_id)
    return route


async def lock(session: AsyncSession, route_id: UUID, principal: Principal) -> Route:
    """The same, and nobody else changes it until the transaction is over."""
    route = await repository.find(session, principal, route_id, for_update=True)
    if route is None:
        raise RouteNotFound(id=route_id)
    return route


async def versions(session: AsyncSession, route_id: UUID, principal: Principal) -> Sequence[RouteVersion]:
    """Every version of it, the newest first."""
    await get(session, route_id, principal)
    return await repository.versions(session, route_id)


async def codes(session: AsyncSession, route_id: UUID, principal: Principal) -> Sequence[CodeRead]:
    """The codes to print, in the order of the checkpoints."""
    return await _codes(session, await get(session, route_id, principal))


async def reissue(
    session: AsyncSession, route_id: UUID, checkpoint: str, reason: str, principal: Principal, now: datetime
) -> Sequence[CodeRead]:
    """Issue another code for a checkpoint whose code was lost, damaged or copied."""
    route = await lock(session, route_id, principal)
    await sites.require(session, principal, route.site_id)
    known = await repository.newest_codes(session, route.id)
    if checkpoint not in known or route.says.checkpoint(checkpoint) is None:
        raise CheckpointNotFound(id=checkpoint)
    session.add(_issue(route, checkpoint, known[checkpoint].issue + 1, principal, now, reason))
    await session.flush()
    return await _codes(session, route)


async def codes_of(session: AsyncSession, route: Route) -> Codes:
    """How the codes of the route are made."""
    return _made(route, await repository.newest_codes(session, route.id))


async def _codes(session: AsyncSession, route: Route) -> Sequence[CodeRead]:
    newest = await repository.newest_codes(session, route.id)
    made = _made(route, newest)
    return [
        CodeRead(
            checkpoint=one.key,
            name_zh=one.name.zh,
            name_en=one.name.en,
            place=one.place,
            issue=newest[one.key].issue,
            issued_at=newest[one.key].issued_at,
            issued_by_name=newest[one.key].issued_by_name,
            reason=newest[one.key].reason,
            text=made.text(one.key, newest[one.key].issue),
            short=made.short(one.key, newest[one.key].issue),
        )
        for one in route.says.checkpoints
    ]


def _made(route: Route, newest: Mapping[str, CheckpointCode]) -> Codes:
    return Codes(route.code_key.bytes, route.site_id, {key: one.issue for key, one in newest.items()})


def _content(body: RouteBody) -> dict[str, object]:
    return body.model_dump(mode="json", include=_CONTENT)


async def _kept(
    session: AsyncSession, route: Route, stood: Collection[str], principal: Principal, now: datetime
) -> Route:
    """Keep the version. Whatever has not ``stood`` before it gets a code: an older one, of a checkpoint that was
    removed, must not prove visits of what has its key now.
    """
    await session.flush()
    by = {"created_at": now, "created_by": principal.id, "created_by_name": principal.name}
    session.add(RouteVersion(route_id=route.id, version=route.version, content=route.content, **by))
    known = await repository.newest_codes(session, route.id)
    new = [one.key for one in route.says.checkpoints if one.key not in stood]
    issues = {key: known[key].issue + 1 if key in known else 1 for key in new}
    session.add_all(_issue(route, key, issue, principal, now) for key, issue in issues.items())
    await session.flush()
    return route


def _issue(
    route: Route, checkpoint: str, issue: int, principal: Principal, now: datetime, reason: str | None = None
) -> CheckpointCode:
    return CheckpointCode(
        route_id=route.id,
        checkpoint=checkpoint,
        issue=issue,
        issued_at=now,
        issued_by=principal.id,
        issued_by_name=principal.name,
        reason=reason,
    )


async def _check(session: AsyncSession, body: RouteBody, site_id: UUID, principal: Principal) -> None:
    await sites.require(session, principal, site_id)
    twice = [key for key, count in Counter(one.key for one in body.checkpoints).items() if count > 1]
    if twice:
        raise CheckpointsNamedTwice(checkpoints=twice)
