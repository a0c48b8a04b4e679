"""HTTP of duty, command and responsibility."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query

from roster_svc.duty import commanding, repository
from roster_svc.duty.errors import DutyIsToCome, MomentOrStretch, StretchReversed
from roster_svc.duty.models import DutyInterval, ResponsibilityInterval
from roster_svc.duty.schemas import CommandRead, CommandWish, DutyRead, ResponsibilityRead
from roster_svc.shifts.claims import CLOCK_TOLERANCE
from roster_svc.sites import service as sites
from svckit.web import (
    Code,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SessionDep,
    UtcDatetime,
    paginate,
    router,
)

endpoints = router("duty")


def _when(
    now: Now,
    at: Annotated[UtcDatetime | None, Query(description="The moment; default: now.")] = None,
    from_: Annotated[
        UtcDatetime | None, Query(alias="from", description="Instead: with `to`, a stretch of time.")
    ] = None,
    to: UtcDatetime | None = None,
) -> repository.When:
    if (from_ is None) != (to is None) or (at is not None and from_ is not None):
        raise MomentOrStretch
    if from_ is not None and to is not None and to <= from_:
        raise StretchReversed
    if at is not None and at > now + CLOCK_TOLERANCE:
        raise DutyIsToCome(now=now)
    return repository.When(at or now, None) if from_ is None else repository.When(from_, to)


WhenQuery = Annotated[repository.When, Depends(_when)]


@endpoints.get("/duty")
async def list_duty(
    site_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    when: WhenQuery,
    post: Code | None = None,
    staff_id: UUID | None = None,
) -> Page[DutyRead]:
    """Who has, or had, which post of a site: at a moment, or in a stretch of time, by begin (R-2.1.5)."""
    await sites.get(session, site_id, principal)
    query = repository.duties(site_id, when, post=post, staff_id=staff_id)
    return await paginate(
        session, query, page, order=(DutyInterval.since.asc(), DutyInterval.id.asc()), schema=DutyRead
    )


@endpoints.get("/responsibility")
async def list_responsibility(
    site_id: UUID, session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, when: WhenQuery
) -> Page[ResponsibilityRead]:
    """Who answers, or answered, for a site: at a moment, or in a stretch of time, without gap or overlap (R-4.0.4)."""
    await sites.get(session, site_id, principal)
    order = (ResponsibilityInterval.since.asc(), ResponsibilityInterval.id.asc())
    return await paginate(
        session, repository.responsibilities(site_id, when), page, order=order, schema=ResponsibilityRead
    )


@endpoints.post("/sites/{site_id}/command", status_code=201)
async def take_command(
    site_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, body: CommandWish | None = None
) -> CommandRead:
    """Take the command of a site as a qualified person there while no chief is (R-2.1.1a).

    Headquarters may order with a reason who has it, nobody for themselves. A chief who comes has it from a deputy, and
    from nobody else.
    """
    return await commanding.take_or_order(session, site_id, body or CommandWish(), principal, now)
