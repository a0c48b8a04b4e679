"""Every query about shift reports."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import undefer

from reporting_svc.shift_reports.domain import State
from reporting_svc.shift_reports.models import ReportCorrection, ShiftReport
from svckit.web import Principal


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What a list is narrowed to; None narrows nothing. `since` and `until` bound the shift's planned start."""

    shift_id: UUID | None = None
    site_id: UUID | None = None
    state: State | None = None
    since: datetime | None = None
    until: datetime | None = None


def visible(principal: Principal, wanted: Filter = Filter()) -> Select[ShiftReport]:
    """The reports a caller may see."""
    conditions = [principal.in_scope(ShiftReport.site_id)]
    if wanted.shift_id:
        conditions.append(ShiftReport.shift_id == wanted.shift_id)
    if wanted.site_id:
        conditions.append(ShiftReport.site_id == wanted.site_id)
    if wanted.state:
        conditions.append(ShiftReport.state == wanted.state)
    if wanted.since:
        conditions.append(ShiftReport.starts_at >= wanted.since)
    if wanted.until:
        conditions.append(ShiftReport.starts_at < wanted.until)
    return select(ShiftReport).where(*conditions)


async def find(session: AsyncSession, principal: Principal, report_id: UUID) -> ShiftReport | None:
    """The report with its sealed text."""
    return await session.scalar(visible(principal).where(ShiftReport.id == report_id).options(_SEALED_TOO))


async def find_for_update(session: AsyncSession, principal: Principal, report_id: UUID) -> ShiftReport | None:
    """The report, locked."""
    query = visible(principal).where(ShiftReport.id == report_id).options(_SEALED_TOO)
    return await session.scalar(query.with_for_update(key_share=True))


async def of_shift_for_update(session: AsyncSession, shift_id: UUID) -> ShiftReport | None:
    """The shift's report, locked."""
    return await session.scalar(
        select(ShiftReport).where(ShiftReport.shift_id == shift_id).with_for_update(key_share=True)
    )


async def corrections(session: AsyncSession, report_id: UUID) -> Sequence[ReportCorrection]:
    """What was put right about the report, oldest first."""
    query = select(ReportCorrection).where(ReportCorrection.report_id == report_id)
    return (await session.scalars(query.order_by(ReportCorrection.written_at, ReportCorrection.id))).all()


async def add_once(session: AsyncSession, values: Mapping[str, Any]) -> bool:
    """Insert a report unless the shift has one; True if it was inserted."""
    statement = insert(ShiftReport).values(dict(values)).on_conflict_do_nothing(index_elements=["shift_id"])
    return (await session.scalar(statement.returning(ShiftReport.id))) is not None


_SEALED_TOO = undefer(ShiftReport.sealed)
