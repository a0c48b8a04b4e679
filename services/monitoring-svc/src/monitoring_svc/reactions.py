"""What concerns more than one of our aggregates: the answer to a call, and an incident that was opened."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.calls import CallAnswered
from contracts.incidents import IncidentOpened
from monitoring_svc.findings import handlers as findings
from monitoring_svc.test_alarms import handlers as test_alarms


async def call_answered(session: AsyncSession, message: Message[CallAnswered], now: datetime) -> None:
    """Somebody answered: about a finding, or a test alarm."""
    await findings.call_answered(session, message, now)
    await test_alarms.call_answered(session, message, now)


async def incident_opened(session: AsyncSession, message: Message[IncidentOpened], now: datetime) -> None:
    """An incident was opened: for a finding, or by a test alarm."""
    await findings.incident_opened(session, message, now)
    await test_alarms.incident_opened(session, message, now)
