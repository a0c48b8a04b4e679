"""Events of the other services into the read copies."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event, Message
from contracts.anomalies import AnomalyFact
from contracts.incidents import IncidentFact
from contracts.shifts import ShiftFact
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from reporting_svc.projections import recording


async def site(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
    """site.registered."""
    await recording.record_site(session, message.event)


async def staff(session: AsyncSession, message: Message[StaffRegistered], now: datetime) -> None:
    """staff.registered."""
    await recording.record_staff(session, message.event)


async def shift(session: AsyncSession, message: Message[ShiftFact], now: datetime) -> None:
    """shift.published, shift.started, shift.ended."""
    await recording.record_fact(session, message, now)
    await recording.record_shift(session, message.event)


async def incident(session: AsyncSession, message: Message[IncidentFact], now: datetime) -> None:
    """incident.*"""
    await recording.record_fact(session, message, now)
    await recording.record_incident(session, message.event)


async def anomaly(session: AsyncSession, message: Message[AnomalyFact], now: datetime) -> None:
    """anomaly.*"""
    await recording.record_fact(session, message, now)
    await recording.record_anomaly(session, message.event)


async def fact(session: AsyncSession, message: Message[Event], now: datetime) -> None:
    """attendance.*, notification.*, inspection.failed: nothing to keep but the fact."""
    await recording.record_fact(session, message, now)
