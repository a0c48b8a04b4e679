"""HTTP of the delivery log."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query

from notify_svc.attempts import presentation, repository, service
from notify_svc.attempts.domain import State
from notify_svc.attempts.models import Attempt
from notify_svc.attempts.schemas import AttemptRead, LogChannel
from notify_svc.messages.content import Kind
from svckit.web import ExerciseQuery, Page, PageQuery, PrincipalDep, ReadSessionDep, UtcDatetime, paginate, router

endpoints = router("deliveries")


def _wanted(
    incident_id: Annotated[list[UUID], Query(max_length=100, description="May be repeated")] = [],  # noqa: B006
    notification_id: UUID | None = None,
    staff_id: UUID | None = None,
    site_id: UUID | None = None,
    state: State | None = None,
    channel: LogChannel | None = None,
    kind: Annotated[Kind | None, Query(description="Only calls about such things.")] = None,
    subject_type: Annotated[
        str | None, Query(max_length=60, description="Only messages about such subjects: incident, presence_check, …")
    ] = None,
    start: Annotated[UtcDatetime | None, Query(alias="from", description="Made at this time or later.")] = None,
    end: Annotated[UtcDatetime | None, Query(alias="to", description="Made before this time.")] = None,
    exercise: ExerciseQuery = "false",
) -> repository.Wanted:
    given = {
        "notification_id": notification_id,
        "staff_id": staff_id,
        "site_id": site_id,
        "state": state,
        "channel": channel,
    }
    equal = {name: value for name, value in given.items() if value is not None}
    return repository.Wanted(incident_id, equal, start, end, exercise, kind, subject_type)


@endpoints.get("/deliveries")
async def list_deliveries(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    wanted: Annotated[repository.Wanted, Depends(_wanted)],
) -> Page[AttemptRead]:
    """Every attempt to reach somebody, newest first: at your sites, and those addressed to you (R-6.2.1b).

    Mailboxes of others are masked but for HQ administrators; the key in the address of a webhook is for everybody.
    """
    query = repository.filtered(repository.visible(principal), wanted)
    order = (Attempt.created_at.desc(), Attempt.id.desc())
    found = await paginate(session, query, page, order=order, schema=AttemptRead)
    await presentation.show(session, found.items, principal)
    return found


@endpoints.get("/deliveries/{delivery_id}")
async def read_delivery(delivery_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> AttemptRead:
    """One attempt."""
    attempt = AttemptRead.model_validate(await service.get(session, delivery_id, principal))
    await presentation.show(session, [attempt], principal)
    return attempt
