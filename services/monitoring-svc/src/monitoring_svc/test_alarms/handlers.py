"""What other services' events mean to test alarms."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.calls import CallAnswered, CallReached
from contracts.incidents import IncidentOpened
from monitoring_svc.test_alarms import service

SUBJECT = "test_alarm"


async def incident_opened(session: AsyncSession, message: Message[IncidentOpened], now: datetime) -> None:
    """The incident of a test alarm, which is always an exercise."""
    fact = message.event
    if message.envelope.exercise and fact.source == "anomaly" and fact.source_id is not None:
        await service.incident_opened(session, fact.source_id, fact.incident_id, fact.number, now)


async def call_reached(session: AsyncSession, message: Message[CallReached], _now: datetime) -> None:
    """A channel has taken the message of a test alarm."""
    fact = message.event
    if fact.subject.type == SUBJECT:
        await service.reached(session, fact.subject.id, fact.channel, fact.reached_at)


async def call_answered(session: AsyncSession, message: Message[CallAnswered], now: datetime) -> None:
    """Who started a test alarm has its message."""
    answer = message.event
    if answer.subject.type == SUBJECT and answer.staff_id is not None and answer.answer == "acknowledged":
        await service.confirmed(session, answer.subject.id, answer.staff_id, answer.answered_at, now)
