"""What the clock does with findings: calling further people about what nobody has answered for (R-2.2.3e)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.findings import domain, repository, telling
from monitoring_svc.findings.domain import MOST_CALLS, WAITING
from monitoring_svc.findings.models import Finding
from monitoring_svc.policies.figures import FIGURES
from svckit import timers
from svckit.figures import in_force
from svckit.timers import Timer

UNANSWERED = "finding-unanswered"


async def call_and_watch(session: AsyncSession, finding: Finding, now: datetime) -> None:
    """Call people now, and have the clock look whether anybody has answered for it."""
    policy = (await in_force(session, FIGURES, {finding.site_id}, now))[finding.site_id].policy
    due_at = now + domain.answer_within(finding.severity, policy)
    await telling.call(session, finding, now, due_at)
    if finding.calls < MOST_CALLS:
        await timers.schedule(session, kind=UNANSWERED, subject=str(finding.id), due_at=due_at)


async def unwatch(session: AsyncSession, finding: Finding, now: datetime, by: UUID | None) -> None:
    """Nobody needs to be called about it any more."""
    await timers.cancel(session, kind=UNANSWERED, subject=str(finding.id))
    await telling.settle(session, finding, now, by)


async def unanswered(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Nobody has answered in time: call further up."""
    finding = await repository.locked(session, UUID(timer.subject))
    if finding is None or finding.state not in WAITING:
        return
    finding.escalated_at = finding.escalated_at or now
    finding.version += 1
    await call_and_watch(session, finding, now)
