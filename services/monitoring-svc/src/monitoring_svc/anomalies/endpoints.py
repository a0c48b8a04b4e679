"""HTTP of anomalies: read only, they come and go by their rules."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from contracts.severities import Severity
from monitoring_svc.anomalies import repository
from monitoring_svc.anomalies.domain import State
from monitoring_svc.anomalies.models import Anomaly
from monitoring_svc.anomalies.schemas import AnomalyRead
from svckit.web import Page, PageQuery, PrincipalDep, ReadSessionDep, UtcDatetime, paginate, router

endpoints = router("anomalies")


@endpoints.get("/anomalies")
async def list_anomalies(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    state: State | None = None,
    severity: Severity | None = None,
    series_id: UUID | None = None,
    start: Annotated[UtcDatetime | None, Query(alias="from", description="Open at this time or later.")] = None,
    end: Annotated[UtcDatetime | None, Query(alias="to", description="Begun before this time.")] = None,
) -> Page[AnomalyRead]:
    """The anomalies you may see, the newest first (R-2.2.3c, R-2.2.3d)."""
    mine = repository.visible(principal, site_id, state, severity, series_id)
    query = repository.during(mine, start, end)
    return await paginate(
        session, query, page, order=(Anomaly.detected_at.desc(), Anomaly.id.desc()), schema=AnomalyRead
    )


@endpoints.get("/anomalies/{anomaly_id}")
async def read_anomaly(anomaly_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> AnomalyRead:
    """One anomaly."""
    return AnomalyRead.model_validate(await repository.get(session, principal, anomaly_id))
