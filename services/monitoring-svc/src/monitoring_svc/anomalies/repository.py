"""Queries about anomalies."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import ScalarResult, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.severities import Severity
from monitoring_svc.anomalies.domain import State
from monitoring_svc.anomalies.errors import AnomalyNotFound
from monitoring_svc.anomalies.models import Anomaly
from svckit.web import Principal


def visible(
    principal: Principal,
    site_id: UUID | None = None,
    state: State | None = None,
    severity: Severity | None = None,
    series_id: UUID | None = None,
) -> Select[Anomaly]:
    """The anomalies in the caller's scope."""
    query = select(Anomaly).where(principal.in_scope(Anomaly.site_id))
    if site_id is not None:
        query = query.where(Anomaly.site_id == site_id)
    if state is not None:
        query = query.where(Anomaly.state == state)
    if severity is not None:
        query = query.where(Anomaly.severity == severity)
    return query if series_id is None else query.where(Anomaly.series_id == series_id)


def during(query: Select[Anomaly], start: datetime | None, end: datetime | None) -> Select[Anomaly]:
    """Those of the anomalies that were open at some time in ``start <= t < end``."""
    if start is not None:
        query = query.where(or_(Anomaly.cleared_at.is_(None), Anomaly.cleared_at >= start))
    return query if end is None else query.where(Anomaly.began_at < end)


async def by_ids(session: AsyncSession, ids: Collection[UUID]) -> ScalarResult[Anomaly]:
    return await session.scalars(select(Anomaly).where(Anomaly.id.in_(ids)))


async def get(session: AsyncSession, principal: Principal, anomaly_id: UUID) -> Anomaly:
    """The anomaly; `AnomalyNotFound` where it does not exist or is out of scope."""
    anomaly = await session.scalar(visible(principal).where(Anomaly.id == anomaly_id))
    if anomaly is None:
        raise AnomalyNotFound(id=anomaly_id)
    return anomaly
