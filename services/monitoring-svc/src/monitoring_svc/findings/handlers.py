"""What other services' events mean to findings."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.calls import CallAnswered
from contracts.incidents import IncidentOpened
from monitoring_svc.findings import clock, repository, telling
from monitoring_svc.findings.domain import State


async def call_answered(session: AsyncSession, message: Message[CallAnswered], now: datetime) -> None:
    """The leader acknowledged from the message itself. Whoever reported it themselves has not."""
    answer = message.event
    if answer.subject.type != "finding" or answer.staff_id is None or answer.answer != "acknowledged":
        return
    finding = await repository.locked(session, answer.subject.id)
    if finding is None or finding.state != State.REPORTED or finding.reported_by == answer.staff_id:
        return
    fact = finding.acknowledge(now, answer.staff_id)
    await telling.tell(session, finding, fact, f"user:{answer.staff_id}", now)
    await clock.unwatch(session, finding, now, answer.staff_id)


async def incident_opened(session: AsyncSession, message: Message[IncidentOpened], _now: datetime) -> None:
    """Keep which incident was opened for a finding, so that whoever reported it finds it."""
    fact = message.event
    if fact.source == "manual" and fact.source_id is not None:
        await repository.note_incident(session, fact.source_id, fact.incident_id, fact.number)
