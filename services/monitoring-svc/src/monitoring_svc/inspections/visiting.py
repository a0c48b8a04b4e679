"""Recording a visit of a checkpoint: what proves it, and what is odd about it (R-2.2.2a)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.inspections import checkpoints, domain
from monitoring_svc.inspections.checkpoint_clock import call, route_of, tell_missed
from monitoring_svc.inspections.checkpoint_errors import NoRoute, ProofInvalid, TooManyVisits, UnknownCheckpoint
from monitoring_svc.inspections.checkpoint_schemas import VisitWritten
from monitoring_svc.inspections.checkpoints import Came, Proof
from monitoring_svc.inspections.domain import UNFINISHED, Move
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.inspections.service import join, lock
from monitoring_svc.inspections.visits import CheckpointVisit
from monitoring_svc.policies.figures import FIGURES
from monitoring_svc.projections.models import Site
from monitoring_svc.routes import repository as routes
from monitoring_svc.routes import service as route_service
from monitoring_svc.routes.domain import Checkpoint, Proven, RouteContent, proven
from monitoring_svc.routes.schemas import MOST_CHECKPOINTS
from svckit.core.distance import metres_between
from svckit.core.ids import uuid7
from svckit.figures import in_force
from svckit.web import Principal

MOST_VISITS = 10 * MOST_CHECKPOINTS


async def visit(
    session: AsyncSession, inspection_id: UUID, body: VisitWritten, principal: Principal, now: datetime
) -> Inspection:
    """Record that somebody is at a checkpoint, or skips it: then the leader is told."""
    inspection = await lock(session, inspection_id, principal)
    route, checkpoint = await _checkpoint(session, inspection, body)
    if len(inspection.visits) >= MOST_VISITS:
        raise TooManyVisits(most=MOST_VISITS)
    found = await _proven(session, inspection, route, checkpoint, body)
    await join(session, inspection, Move.RECORD, body.at, principal, now)
    await _write(session, inspection, route, checkpoint, body, found, principal, now)
    await session.flush()
    if body.skipped and checkpoint.key not in inspection.told_checkpoints:
        fact = await tell_missed(session, inspection, route, [checkpoint.key], now, principal.id)
        if inspection.state in UNFINISHED:
            await call(session, inspection, fact, now)
        await session.flush()
    return inspection


async def _checkpoint(
    session: AsyncSession, inspection: Inspection, body: VisitWritten
) -> tuple[RouteContent, Checkpoint]:
    route = await route_of(session, inspection)
    if route is None:
        raise NoRoute
    checkpoint = route.checkpoint(body.checkpoint)
    if checkpoint is None:
        raise UnknownCheckpoint(checkpoint=body.checkpoint)
    return route, checkpoint


async def _proven(
    session: AsyncSession, inspection: Inspection, route: RouteContent, checkpoint: Checkpoint, body: VisitWritten
) -> Proven | None:
    """What the code proves; None without one. `ProofInvalid` where the proof lacks what it needs."""
    by_code = body.proof in (Proof.QR, Proof.NFC)
    lacks_place = body.proof is Proof.PLACE and (body.latitude is None or body.longitude is None)
    lacks_reason = body.proof is Proof.NONE and body.reason is None
    if by_code == (body.code is None) or lacks_place or lacks_reason or (body.skipped and body.proof is not Proof.NONE):
        raise ProofInvalid
    if body.code is None or inspection.route_id is None:
        return None
    codes = await route_service.codes_of(session, await routes.get(session, inspection.route_id))
    return proven(codes, route, checkpoint, body.code)


async def _write(
    session: AsyncSession,
    inspection: Inspection,
    route: RouteContent,
    checkpoint: Checkpoint,
    body: VisitWritten,
    found: Proven | None,
    principal: Principal,
    now: datetime,
) -> None:
    metres = await _metres(session, inspection, body)
    before = [one.visited for one in inspection.visits]
    policy = (await in_force(session, FIGURES, {inspection.site_id}, now))[inspection.site_id].policy
    came = Came(body.at, body.sent_at, metres, bool(found and found.old), bool(found and found.typed))
    opened_at, radius_m = inspection.opened_at, policy.checkpoint_radius_m
    odd = checkpoints.flags_of(route, checkpoint, before, came, opened_at=opened_at, now=now, radius_m=radius_m)
    flags = [] if body.skipped else [one.value for one in odd]
    inspection.visit(
        CheckpointVisit(
            id=uuid7(),
            number=len(inspection.visits) + 1,
            checkpoint=checkpoint.key,
            **body.model_dump(include={"skipped", "reason", "latitude", "longitude", "accuracy_m"}),
            proof=body.proof.value,
            issue=found.issue if found else None,
            flags=flags,
            claimed_at=domain.claimed(body.at, now),
            recorded_at=now,
            recorded_by=principal.id,
            recorded_by_name=principal.name,
            distance_m=metres,
        )
    )


async def _metres(session: AsyncSession, inspection: Inspection, body: VisitWritten) -> int | None:
    """How far from the site; None where one of the two places is not known."""
    site = await session.get(Site, inspection.site_id)
    if site is None or site.latitude is None or site.longitude is None:
        return None
    if body.latitude is None or body.longitude is None:
        return None
    return metres_between((site.latitude, site.longitude), (body.latitude, body.longitude))
