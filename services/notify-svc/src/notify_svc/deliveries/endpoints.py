"""HTTP of the delivery log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends, Query

from notify_svc.deliveries import repository, service
from notify_svc.deliveries.domain import State
from notify_svc.deliveries.models import Delivery
from notify_svc.deliveries.schemas import DeliveryRead, LogChannel
from svckit.db import ReadSessionDep
from svckit.http import Page, PageQuery, PrincipalDep, paginate, router

endpoints = router("deliveries")


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters given: any of these incidents, and all of the columns in ``equal``."""

    incidents: Sequence[UUID]
    equal: Mapping[str, Any]


def _wanted(
    incident_id: Annotated[list[UUID], Query(max_length=100, description="May be repeated")] = [],  # noqa: B006
    notification_id: UUID | None = None,
    staff_id: UUID | None = None,
    site_id: UUID | None = None,
    state: State | None = None,
    channel: LogChannel | None = None,
) -> Wanted:
    given = {
        "notification_id": notification_id,
        "staff_id": staff_id,
        "site_id": site_id,
        "state": state,
        "channel": channel,
    }
    return Wanted(incident_id, {name: value for name, value in given.items() if value is not None})


@endpoints.get("/deliveries")
async def list_deliveries(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    wanted: Annotated[Wanted, Depends(_wanted)],
) -> Page[DeliveryRead]:
    """Every attempt to reach somebody, newest first: at your sites, and those addressed to you (R-6.2.1b)."""
    query = repository.visible(principal).filter_by(**wanted.equal)
    if wanted.incidents:
        query = query.where(Delivery.incident_id.in_(wanted.incidents))
    order = (Delivery.created_at.desc(), Delivery.id.desc())
    return await paginate(session, query, page, order=order, schema=DeliveryRead)


@endpoints.get("/deliveries/{delivery_id}")
async def read_delivery(delivery_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> DeliveryRead:
    """One attempt."""
    return DeliveryRead.model_validate(await service.get(session, delivery_id, principal))
